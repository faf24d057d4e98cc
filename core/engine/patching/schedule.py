"""In what order a pass runs, in stretches that an edit elsewhere leaves as they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ..compiled import Compiled, Key
from ..differentiate import Gradients
from ..program import Program
from .patch import Patch

NODES = 64  # in a new stretch; one that has grown to twice as many is cut anew


Part = tuple[Sequence[int], Sequence[int]]  # the steps that compute a node, and those of its part of the backward pass


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Some nodes that follow one another, each with its part, and all their steps; head: the rank of the first."""

    head: Key
    parts: Mapping[int, Part]
    forward: list[int]
    backward: list[int]


NONE = Stretch((0, 0, 0), {}, [], [])


def schedule(compiled: Compiled, gradients: Gradients | None) -> list[Stretch]:
    """The stretches of a program, and of the backward pass appended to it (None: forward only)."""
    nodes = sorted(compiled.ranks, key=compiled.ranks.__getitem__)
    return list(_cut(compiled, {node: _part(compiled, gradients, node) for node in nodes}))


def rescheduled(stretches: Sequence[Stretch], patch: Patch, gradients: Gradients | None) -> list[Stretch]:
    """The stretches after an edit. gradients: of the patched program."""
    known = stretches or [NONE]
    renewed = _renewed(known, patch, gradients)
    found: list[Stretch] = []
    for place, stretch in enumerate(known):
        parts = renewed.get(place)
        if parts is None:
            found.append(stretch)
        elif len(parts) >= 2 * NODES:
            found += _cut(patch.compiled, parts)
        elif parts:
            found.append(_made(patch.compiled, parts, stretch, patch.changed))
    return found


def put_in_order(program: Program, stretches: Iterable[Stretch]) -> None:
    """Tell a program in what order it runs."""
    known = list(stretches)
    forward = [stretch.forward for stretch in known if stretch.forward]
    backward = [stretch.backward for stretch in reversed(known) if stretch.backward]
    program.put_in_order(forward, backward)


def _renewed(stretches: Sequence[Stretch], patch: Patch, gradients: Gradients | None) -> dict[int, dict[int, Part]]:
    """The nodes, in order, of each stretch that a touched node was in or is in now, by the stretch's number."""
    before, ranks, heads = patch.old.ranks, patch.compiled.ranks, [stretch.head for stretch in stretches]
    places = {node: (_place(heads, before.get(node)), _place(heads, ranks.get(node))) for node in patch.touched}
    renewed = {at: dict(stretches[at].parts) for ends in places.values() for at in ends if at is not None}
    unsorted: set[int] = set()
    for node, (then, now) in places.items():
        moved = before.get(node) != ranks.get(node)
        if then is not None and moved:
            del renewed[then][node]
        if now is not None:
            renewed[now][node] = _part(patch.compiled, gradients, node)
            if moved:
                unsorted.add(now)
    return {
        at: {node: parts[node] for node in sorted(parts, key=ranks.__getitem__)} if at in unsorted else parts
        for at, parts in renewed.items()
    }


def _place(heads: Sequence[Key], rank: Key | None) -> int | None:
    """The number of the stretch that a rank lies in."""
    return None if rank is None else max(0, bisect_right(heads, rank) - 1)


def _cut(compiled: Compiled, parts: dict[int, Part]) -> Iterator[Stretch]:
    """Stretches of not too many nodes."""
    items = list(parts.items())
    for first in range(0, len(items), NODES):
        yield _made(compiled, dict(items[first : first + NODES]))


def _made(
    compiled: Compiled, parts: dict[int, Part], before: Stretch = NONE, changed: AbstractSet[int] = frozenset()
) -> Stretch:
    """A stretch of some nodes, with what is the same of the one before."""
    forward = [step for part, _ in parts.values() for step in part]
    backward = [step for _, part in reversed(parts.values()) for step in part]
    if forward == before.forward and changed.isdisjoint(forward):
        forward = before.forward
    if backward == before.backward and changed.isdisjoint(backward):
        backward = before.backward
    return Stretch(compiled.ranks[next(iter(parts))], parts, forward, backward)


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
