"""Which node, frame or note stands in which row of the outline; read off a snapshot, in any thread."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from core.document import Snapshot
from core.records import Frame, Note


@dataclass(frozen=True, slots=True)
class Rows:
    """levels: the ids of each level from the top row down, by the block; level_of and row_of: where an id stands.

    order: all ids, level after level; first: which of them are the first of theirs.
    """

    levels: Mapping[int | None, list[int]] = field(default_factory=dict)
    level_of: Mapping[int, int | None] = field(default_factory=dict)
    row_of: Mapping[int, int] = field(default_factory=dict)
    order: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    first: np.ndarray = field(default_factory=lambda: np.zeros(0, np.bool_))

    @classmethod
    def of(cls, snapshot: Snapshot) -> Rows:
        """The rows of a document."""
        return cls.of_levels(_in_order(snapshot))

    @classmethod
    def of_levels(cls, levels: Mapping[int | None, list[int]]) -> Rows:
        """The rows of levels; no id is in two of them."""
        level_of, row_of = dict[int, int | None](), dict[int, int]()
        for level, ids in levels.items():
            level_of.update(dict.fromkeys(ids, level))
            row_of.update(zip(ids, range(len(ids)), strict=True))
        order = np.fromiter(row_of, np.int64, len(row_of))
        return cls(levels, level_of, row_of, order, np.fromiter(row_of.values(), np.int64, len(row_of)) == 0)

    def path(self, ident: int) -> list[int]:
        """The rows that lead to an id from the top; empty if it has none."""
        rows: list[int] = []
        at: int | None = ident
        while at is not None and at in self.row_of:
            rows.append(self.row_of[at])
            at = self.level_of[at]
        return rows[::-1]

    def stretches(self, chosen: Collection[int]) -> Iterator[tuple[int, int]]:
        """The ids that stand first and last in each unbroken stretch of some ids; others may be among these."""
        ids = np.fromiter(chosen, np.int64, len(chosen))
        wanted = np.zeros(self.order.max(initial=0) + 1, np.bool_)
        wanted[ids[ids < len(wanted)]] = True
        there = wanted[self.order]
        before, after = np.append(False, there[:-1]) & ~self.first, np.append(there[1:] & ~self.first[1:], False)
        begin, end = self.order[there & ~before], self.order[there & ~after]
        yield from zip(begin.tolist(), end.tolist(), strict=True)


def _in_order(snapshot: Snapshot) -> dict[int | None, list[int]]:
    """The nodes of each level, sources before what they feed, then frames and notes; each is visited once."""
    nodes, waiting = snapshot.nodes, dict.fromkeys(snapshot.nodes, 0)
    fed: dict[int, list[int]] = {}
    for wire in snapshot.wires.values():
        waiting[wire.target] += 1
        fed.setdefault(wire.source, []).append(wire.target)
    ready = [node for node in reversed(list(nodes)) if waiting[node] == 0]
    rows: dict[int | None, list[int]] = {}
    while ready:
        node = ready.pop()
        rows.setdefault(nodes[node].parent, []).append(node)
        for target in reversed(fed.get(node, ())):
            waiting[target] -= 1
            if waiting[target] == 0:
                ready.append(target)
    boxes: list[Frame | Note] = [*snapshot.frames.values(), *snapshot.notes.values()]
    for box in boxes:
        rows.setdefault(box.parent, []).append(box.id)
    return rows
