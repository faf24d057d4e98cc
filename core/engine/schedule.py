"""In what order a pass runs, in stretches that an edit elsewhere leaves as they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .differentiate import Gradients
from .flatten import Compiled, Key
from .program import Program

NODES = 64  # in a stretch as it is made; twice as many are halved


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Some nodes that follow one another, the steps that compute them, and those of their part of the backward pass."""

    nodes: Sequence[int]
    forward: Sequence[int]
    backward: Sequence[int]


def schedule(compiled: Compiled, gradients: Gradients | None) -> list[Stretch]:
    """The stretches of a program, and of the backward pass appended to it (None: forward only)."""
    nodes = sorted(compiled.ranks, key=compiled.ranks.__getitem__)
    return [_stretch(compiled, gradients, nodes[i : i + NODES]) for i in range(0, len(nodes), NODES)]


def rescheduled(
    stretches: Sequence[Stretch],
    before: Mapping[int, Key],
    compiled: Compiled,
    gradients: Gradients | None,
    touched: Collection[int],
) -> list[Stretch]:
    """The stretches after an edit. before: the keys of the nodes as they were; touched: whose steps or keys differ."""
    heads, keys = [before[stretch.nodes[0]] for stretch in stretches], compiled.ranks
    moved = {node for node in touched if before.get(node) != keys.get(node)}
    renewed: dict[int, list[int]] = {}

    def at(key: Key) -> list[int]:
        place = max(0, bisect_right(heads, key) - 1)
        if place not in renewed:
            renewed[place] = [node for node in stretches[place].nodes if node not in moved] if stretches else []
        return renewed[place]

    for node in touched:
        if node in before:
            at(before[node])
    for key in sorted(keys[node] for node in moved if node in keys):
        at(key).append(key[2])
    if moved:
        for nodes in renewed.values():
            nodes.sort(key=keys.__getitem__)
    found: list[Stretch] = []
    for place, stretch in enumerate(stretches or [Stretch((), (), ())]):
        if place not in renewed:
            found.append(stretch)
        else:
            found += _halved(compiled, gradients, renewed[place])
    return found


def put_in_order(program: Program, stretches: Iterable[Stretch]) -> None:
    """Tell a program in what order it runs."""
    known = list(stretches)
    forward = [stretch.forward for stretch in known if stretch.forward]
    backward = [stretch.backward for stretch in reversed(known) if stretch.backward]
    program.put_in_order(forward, backward)


def _halved(compiled: Compiled, gradients: Gradients | None, nodes: list[int]) -> list[Stretch]:
    size = len(nodes) if len(nodes) < 2 * NODES else NODES
    return [_stretch(compiled, gradients, nodes[i : i + size]) for i in range(0, len(nodes), size or 1)]


def _stretch(compiled: Compiled, gradients: Gradients | None, nodes: Sequence[int]) -> Stretch:
    emitted = compiled.emitted
    forward = [step for node in nodes if node in emitted for step in emitted[node]]
    backward: list[int] = []
    if gradients is not None:
        sums, pulls, outputs = gradients.sums, gradients.pulls, compiled.program.outputs
        for node in reversed(nodes):
            for step in reversed(emitted.get(node, ())):
                for slot in outputs[step]:  # the sum of what flows back into it, then what is passed on
                    if slot in sums:
                        backward += sums[slot]
                if step in pulls:
                    backward += pulls[step]
            if node not in emitted and compiled.slots.get((node, 0)) in sums:
                backward += sums[compiled.slots[node, 0]]
    return Stretch(nodes, forward, backward)
