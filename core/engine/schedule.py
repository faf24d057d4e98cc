"""In what order a pass runs, in stretches that an edit elsewhere leaves as they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .differentiate import Gradients
from .flatten import Compiled, Key
from .program import Program

NODES = 64  # in a stretch as it is made; twice as many are halved


Part = tuple[Sequence[int], Sequence[int]]  # the steps that compute a node, and those of its part of the backward pass


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Some nodes that follow one another, each with its part, and all their steps; head: the rank of the first."""

    head: Key
    parts: Mapping[int, Part]
    forward: Sequence[int]
    backward: Sequence[int]


def schedule(compiled: Compiled, gradients: Gradients | None) -> list[Stretch]:
    """The stretches of a program, and of the backward pass appended to it (None: forward only)."""
    nodes = sorted(compiled.ranks, key=compiled.ranks.__getitem__)
    return _cut(compiled, {node: _part(compiled, gradients, node) for node in nodes}, NODES)


def rescheduled(
    stretches: Sequence[Stretch],
    before: Mapping[int, Key],
    compiled: Compiled,
    gradients: Gradients | None,
    touched: Collection[int],
) -> list[Stretch]:
    """The stretches after an edit. before: the ranks as they were; touched: nodes whose steps or ranks differ."""
    known = stretches or [Stretch((0, 0, 0), {}, (), ())]
    renewed = _renewed(known, before, compiled, gradients, touched)
    found: list[Stretch] = []
    for place, stretch in enumerate(known):
        if place in renewed:
            parts = renewed[place]
            found += _cut(compiled, parts, len(parts) if len(parts) < 2 * NODES else NODES)
        else:
            found.append(stretch)
    return found


def put_in_order(program: Program, stretches: Iterable[Stretch]) -> None:
    """Tell a program in what order it runs."""
    known = list(stretches)
    forward = [stretch.forward for stretch in known if stretch.forward]
    backward = [stretch.backward for stretch in reversed(known) if stretch.backward]
    program.put_in_order(forward, backward)


def _renewed(
    stretches: Sequence[Stretch],
    before: Mapping[int, Key],
    compiled: Compiled,
    gradients: Gradients | None,
    touched: Collection[int],
) -> dict[int, Mapping[int, Part]]:
    """The nodes, in order, of each stretch that a touched node was in or is in now, by the stretch's number."""
    ranks, heads = compiled.ranks, [stretch.head for stretch in stretches]
    places = {node: (_place(heads, before.get(node)), _place(heads, ranks.get(node))) for node in touched}
    renewed = {at: dict(stretches[at].parts) for ends in places.values() for at in ends if at is not None}
    unsorted: set[int] = set()
    for node, (then, now) in places.items():
        moved = before.get(node) != ranks.get(node)
        if then is not None and moved:
            del renewed[then][node]
        if now is not None:
            renewed[now][node] = _part(compiled, gradients, node)
            if moved:
                unsorted.add(now)
    return {
        at: {node: parts[node] for node in sorted(parts, key=ranks.__getitem__)} if at in unsorted else parts
        for at, parts in renewed.items()
    }


def _place(heads: Sequence[Key], rank: Key | None) -> int | None:
    """The number of the stretch that a rank lies in."""
    return None if rank is None else max(0, bisect_right(heads, rank) - 1)


def _cut(compiled: Compiled, parts: Mapping[int, Part], size: int) -> list[Stretch]:
    """Stretches of so many nodes."""
    found, items = [], list(parts.items())
    for first in range(0, len(items), size or 1):
        some = dict(items[first : first + size])
        forward = [step for part, _ in some.values() for step in part]
        backward = [step for _, part in reversed(some.values()) for step in part]
        found.append(Stretch(compiled.ranks[items[first][0]], some, forward, backward))
    return found


def _part(compiled: Compiled, gradients: Gradients | None, node: int) -> Part:
    forward = compiled.emitted.get(node, ())
    if gradients is None:
        return forward, ()
    sums, pulls, outputs, backward = gradients.sums, gradients.pulls, compiled.program.outputs, list[int]()
    for step in reversed(forward):
        for slot in outputs[step]:  # the sum of what flows back into it, then what is passed on
            backward += sums.get(slot, ())
        backward += pulls.get(step, ())
    if not forward and (node, 0) in compiled.slots:
        backward += sums.get(compiled.slots[node, 0], ())
    return forward, backward
