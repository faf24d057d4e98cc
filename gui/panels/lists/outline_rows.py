"""Which node, frame or note stands in which row of the outline; read off a snapshot, in any thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from core.document import Snapshot
from core.records import Frame, Note


@dataclass(frozen=True, slots=True)
class Rows:
    """levels: the ids of each level from the top row down, by the block; level_of and row_of: where an id stands."""

    levels: Mapping[int | None, list[int]] = field(default_factory=dict)
    level_of: Mapping[int, int | None] = field(default_factory=dict)
    row_of: Mapping[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, snapshot: Snapshot) -> Rows:
        """The rows of a document."""
        levels = _in_order(snapshot)
        level_of, row_of = dict[int, int | None](), dict[int, int]()
        for level, ids in levels.items():
            level_of.update(dict.fromkeys(ids, level))
            row_of.update(zip(ids, range(len(ids)), strict=True))
        return cls(levels, level_of, row_of)

    def path(self, ident: int) -> list[int]:
        """The rows that lead to an id from the top; empty if it has none."""
        rows: list[int] = []
        at: int | None = ident
        while at is not None and at in self.row_of:
            rows.append(self.row_of[at])
            at = self.level_of[at]
        return rows[::-1]

    def stretches(self, chosen: Iterable[int]) -> Iterator[tuple[int, int]]:
        """The ids that stand first and last in each unbroken stretch of some ids."""
        known = np.array([ident for ident in chosen if ident in self.row_of], np.int64)
        wanted = np.zeros(max(self.row_of, default=0) + 1, np.bool_)
        wanted[known] = True
        for level in {self.level_of[ident] for ident in known.tolist()}:
            ids = np.array(self.levels[level])
            edges = np.flatnonzero(np.diff(wanted[ids], prepend=False, append=False))
            yield from zip(ids[edges[::2]].tolist(), ids[edges[1::2] - 1].tolist(), strict=True)


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
