"""The arrays behind the canvas: one row a node or a wire, kept for ever, so that an undo finds its row again."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.records import Node, Wire

from .measure import Anatomy

Floats = np.ndarray[Any, np.dtype[np.float64]]
Slots = np.ndarray[Any, np.dtype[np.intp]]  # row numbers
Linked = tuple[tuple[bool, ...], tuple[bool, ...]]  # which inputs and outputs have wires
Flags = np.ndarray[Any, np.dtype[np.bool_]]


class NodeTable:
    """Rows of nodes.

    box: left, top, right, bottom, (n, 4); category: index into ``categories``; order: later ones lie on top.
    """

    def __init__(self) -> None:
        """No rows."""
        self.slot_of: dict[int, int] = {}
        self.records: list[Node] = []
        self.anatomies: list[Anatomy] = []
        self.linked: list[Linked] = []
        self.categories: list[str] = []
        self.ids = np.zeros(64, np.int64)
        self.box = np.zeros((64, 4))
        self.category = np.zeros(64, np.int16)
        self.order = np.zeros(64, np.int64)
        self.alive = np.zeros(64, np.bool_)
        self.selected = np.zeros(64, np.bool_)
        self._top = 0

    def put(self, node: Node, anatomy: Anatomy, linked: Linked, x: float, y: float) -> int:
        """Write a node's row, a new one on top of the others; answer with its number."""
        slot = self.slot_of.get(node.id)
        if slot is None:
            slot = self.slot_of[node.id] = len(self.records)
            self.records.append(node)
            self.anatomies.append(anatomy)
            self.linked.append(linked)
            if slot == len(self.ids):
                _grow(self, ("ids", "box", "category", "order", "alive", "selected"))
            self.ids[slot] = node.id
            self.lift(slot)
        self.records[slot], self.anatomies[slot], self.linked[slot] = node, anatomy, linked
        self.box[slot] = (x, y, x + anatomy.width, y + anatomy.height)
        if anatomy.category not in self.categories:
            self.categories.append(anatomy.category)
        self.category[slot] = self.categories.index(anatomy.category)
        self.alive[slot] = True
        return slot

    def lift(self, slot: int) -> None:
        """Put a node on top of all others."""
        self._top += 1
        self.order[slot] = self._top

    def find(self, ident: int) -> int | None:
        """The row of a node that is there."""
        slot = self.slot_of.get(ident)
        return slot if slot is not None and self.alive[slot] else None


class WireTable:
    """Rows of wires.

    ends: the rows of source and target, (n, 2); heights: of the two ports below their nodes' tops, (n, 2);
    curve: the four points of the cubic, x and y in turn, (n, 8); bounds: the box around these, (n, 4).
    """

    def __init__(self) -> None:
        """No rows."""
        self.slot_of: dict[int, int] = {}
        self.records: list[Wire] = []
        self.ends = np.zeros((64, 2), np.intp)
        self.heights = np.zeros((64, 2))
        self.curve = np.zeros((64, 8))
        self.bounds = np.zeros((64, 4))
        self.alive = np.zeros(64, np.bool_)
        self.selected = np.zeros(64, np.bool_)

    def put(self, wire: Wire, source: int, target: int) -> int:
        """Write a wire's row, but for its curve; answer with its number."""
        slot = self.slot_of.get(wire.id)
        if slot is None:
            slot = self.slot_of[wire.id] = len(self.records)
            self.records.append(wire)
            if slot == len(self.ends):
                _grow(self, ("ends", "heights", "curve", "bounds", "alive", "selected"))
        self.records[slot] = wire
        self.ends[slot] = (source, target)
        self.alive[slot] = True
        return slot

    def find(self, ident: int) -> int | None:
        """The row of a wire that is there."""
        slot = self.slot_of.get(ident)
        return slot if slot is not None and self.alive[slot] else None


def curves(x0: Floats, y0: Floats, x1: Floats, y1: Floats) -> Floats:
    """Cubics that leave an output to the right and reach an input from the left, (n, 8); a wire back swings out."""
    run = x1 - x0
    bend = np.clip(np.where(run < 0, 64 - run / 2, run / 2), 24, 240)
    return np.stack((x0, y0, x0 + bend, y0, x1 - bend, y1, x1, y1), axis=-1)


def points_on(curve: Floats, t: Floats) -> Floats:
    """Points of cubics (n, 8) at parameters (m,), as (n, m, 2)."""
    s = 1 - t
    weights = np.stack((s**3, 3 * s * s * t, 3 * s * t * t, t**3))
    points: Floats = np.einsum("nkd,km->nmd", curve.reshape(-1, 4, 2), weights)
    return points


def point_on_each(curve: Floats, t: Floats) -> Floats:
    """One point of each cubic (n, 8), at its own parameter (n,), as (n, 2)."""
    s = 1 - t
    weights = np.stack((s**3, 3 * s * s * t, 3 * s * t * t, t**3), axis=-1)
    points: Floats = (curve.reshape(-1, 4, 2) * weights[:, :, None]).sum(1)
    return points


def _grow(table: object, names: tuple[str, ...]) -> None:
    """Double the arrays of a table."""
    for name in names:
        array = getattr(table, name)
        setattr(table, name, np.concatenate((array, np.zeros_like(array))))
