"""The arrays behind the canvas: one row a node or a wire, kept for ever, so that an undo finds its row again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from itertools import repeat
from typing import Any, Self

import numpy as np

from core.records import Node, Place, Wire

from .measure import Anatomy
from .shapes import COLUMNS, Floats

Slots = np.ndarray[Any, np.dtype[np.intp]]  # row numbers
Linked = tuple[tuple[bool, ...], tuple[bool, ...]]  # which inputs and outputs have wires
Flags = np.ndarray[Any, np.dtype[np.bool_]]
_LIFTED = 1 << 48  # the order of the first node that is lifted: above any id


class _Table:
    """Rows of what has an id; those that are not alive were taken away, and may come back."""

    def __init__(self) -> None:
        """No rows."""
        self.slot_of: dict[int, int] = {}
        self.alive = np.zeros(64, np.bool_)
        self.selected = np.zeros(64, np.bool_)

    def copy(self) -> Self:
        """A table of its own with the same rows."""
        other = copy(self)
        for name, held in vars(self).items():
            if isinstance(held, np.ndarray):
                setattr(other, name, held.copy(order="K"))  # columns stay in one piece each
            elif isinstance(held, dict | list):
                setattr(other, name, held.copy())
        return other

    def find(self, ident: int) -> int | None:
        """The row of one that is there."""
        slot = self.slot_of.get(ident)
        return slot if slot is not None and self.alive[slot] else None

    def rows_of(self, ids: Iterable[int]) -> Slots:
        """The rows of those among some ids, whether they are there or not any more."""
        slots = np.fromiter(map(self.slot_of.get, ids, repeat(-1)), np.intp)
        return slots[slots >= 0]

    def _slots_for(self, ids: Sequence[int]) -> tuple[list[int], int]:
        """The rows of some ids, each once, and how many of these have none yet and get the next ones."""
        before = len(self.slot_of)
        new = [ident for ident in ids if ident not in self.slot_of]
        self.slot_of.update(zip(new, range(before, before + len(new)), strict=True))
        return [self.slot_of[ident] for ident in ids], len(new)


class NodeTable(_Table):
    """Rows of nodes.

    box: left, top, right, bottom, (n, 4); category: index into ``categories``; order: higher ones lie on top; muted:
    whether they pass on what comes in.
    """

    def __init__(self) -> None:
        """No rows."""
        super().__init__()
        self.records: list[Node] = []
        self.anatomies: list[Anatomy] = []
        self.categories: list[str] = []
        self.ids = np.zeros(64, np.int64)
        self.box = columns(64, 4)
        self.category = np.zeros(64, np.int16)
        self.order = np.zeros(64, np.int64)
        self.muted = np.zeros(64, np.bool_)
        self._number_of: dict[str, int] = {}
        self._top = _LIFTED

    def put(self, nodes: Sequence[Node], parts: Sequence[Anatomy], places: Sequence[Place]) -> Slots:
        """Write the rows of nodes; answer with their numbers. New ones lie in the order of ids."""
        slots, new = self._slots_for([node.id for node in nodes])
        self.records += nodes[:new]  # for the time being
        self.anatomies += parts[:new]
        while len(self.ids) < len(self.records):
            _grow(self, ("ids", "box", "category", "order", "muted", "alive", "selected"))
        for slot, node, made in zip(slots, nodes, parts, strict=True):
            self.records[slot], self.anatomies[slot] = node, made
        first = len(self.records) - new
        self.ids[first : len(self.records)] = [node.id for node in self.records[first:]]
        self.order[first : len(self.records)] = self.ids[first : len(self.records)]
        at = np.array(slots, dtype=np.intp)
        self.box[at] = _boxes(parts, places)
        self.category[at] = self._categories([made.category for made in parts])
        self.muted[at] = [node.muted for node in nodes]
        self.alive[at] = True
        return at

    def lift(self, slots: Slots) -> None:
        """Put nodes on top of all others, the last one highest."""
        self.order[slots] = np.arange(self._top, self._top + len(slots))
        self._top += len(slots)

    def stack_as(self, other: NodeTable) -> None:
        """Have the rows of another table, of which this one has more, lie as they lie there."""
        known = len(other.records)
        self.order[:known] = other.order[:known]
        self._top = max(self._top, other._top)

    def _categories(self, names: Sequence[str]) -> list[int]:
        for name in dict.fromkeys(names):
            self._number_of.setdefault(name, len(self._number_of))
        self.categories = list(self._number_of)
        return [self._number_of[name] for name in names]


class WireTable(_Table):
    """Rows of wires.

    ends: the rows of source and target, (n, 2); heights: of the two ports below their nodes' tops, (n, 2);
    curve: their shapes, (n, 9), see ``shapes``; bounds: the box around these, (n, 4).
    """

    def __init__(self) -> None:
        """No rows."""
        super().__init__()
        self.records: list[Wire] = []
        self.ends = np.zeros((64, 2), np.intp)
        self.heights = np.zeros((64, 2))
        self.curve = np.zeros((64, COLUMNS))
        self.bounds = columns(64, 4)

    def put(
        self, wires: Sequence[Wire], ends: tuple[list[int], list[int]], heights: tuple[list[float], list[float]]
    ) -> Slots:
        """Write the rows of wires; answer with their numbers. ends and heights: as in the table, sources and targets.

        Their shapes remain to be computed.
        """
        slots, new = self._slots_for([wire.id for wire in wires])
        self.records += wires[:new]  # for the time being
        while len(self.ends) < len(self.records):
            _grow(self, ("ends", "heights", "curve", "bounds", "alive", "selected"))
        for slot, wire in zip(slots, wires, strict=True):
            self.records[slot] = wire
        at = np.array(slots, dtype=np.intp)
        for side in (0, 1):
            self.ends[at, side] = ends[side]
            self.heights[at, side] = heights[side]
        self.alive[at] = True
        return at


def columns(rows: int, count: int) -> Floats:
    """An array whose columns lie in one piece each: what is compared column by column is read ten times as fast."""
    return np.zeros((rows, count), order="F")


def _boxes(parts: Sequence[Anatomy], places: Sequence[Place]) -> Floats:
    """Left, top, right, bottom of nodes, (n, 4)."""
    corners = np.array([[place.x for place in places], [place.y for place in places]])
    sizes = np.array([[made.width for made in parts], [made.height for made in parts]])
    return np.concatenate((corners, corners + sizes)).T


def _grow(table: object, names: tuple[str, ...]) -> None:
    """Double the arrays of a table."""
    for name in names:
        array = getattr(table, name)
        more = np.zeros_like(array)  # in the same order of columns and rows
        setattr(table, name, np.concatenate((array, more)))
