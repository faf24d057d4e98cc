"""Where the chips of a wire sit: at its middle if there is room, else further along; once placed they stay.

Where they are larger than the graph, and there is no room on the wire, they lie close above or below it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from .geometry import Geometry, meets
from .neighbours import Neighbours
from .shapes import Floats, around_all, point_on_each, points_on
from .tables import Flags, Slots, columns

HEIGHT = 20.0  # of one chip
APART = 3.0  # of chip and wire
PAIR = 2 * (HEIGHT + APART)
NARROWEST = 48.0  # room kept for a chip's text, so that the next digit moves nothing
_STEP = 24.0  # by which the room for a text grows
_TRIED = np.array([0.44, 0.36, 0.52, 0.28, 0.6, 0.68, 0.2, 0.76])  # short of the middle: tags come before the target
_SPARE = 3.0  # kept free around chips on a wire
_CLOSE = np.array([0.0, 24.0])  # from a wire to chips beside it: none, and as much as clears a node that it leads to
MOST_CLOSE = 200  # wires of a graph up to which chips lie beside them: in a thicket nobody could tell whose they are
_NONE: Slots = np.zeros(0, np.intp)
MANY = 400  # wires without a place: from here on it pays to note first what lies where


class _Spot(NamedTuple):
    """Where chips may sit: at which of the points that were tried, and whether they cover nothing there."""

    point: int
    room: float
    off: float
    box: Floats
    free: bool


class Placing:
    """Where along each wire its chips sit, worked out when the wire is first seen and kept until something moves.

    growth: how much larger chips are drawn than at 100 %.
    """

    def __init__(self, geometry: Geometry, growth: float = 1.0) -> None:
        self._geometry = geometry
        self._growth = growth
        self._free = np.zeros(0, np.bool_)
        self._room = np.zeros(0)  # by row; 0: not placed
        self._along, self._off = np.zeros(0), np.zeros(0)  # the part of a wire, and how far above or below it
        self._box = columns(0, 4)
        self._around_all = _NONE, _NONE  # rows of nodes, and of wires: near all that are placed just now
        self._near: tuple[Neighbours, Neighbours] | None = None  # nodes, and chips; while many are placed

    def copy(self) -> Placing:
        """Where chips sit now, to go on from in two ways."""
        other = Placing(self._geometry, self._growth)
        other._free, other._room = self._free.copy(), self._room.copy()
        other._along, other._off, other._box = self._along.copy(), self._off.copy(), self._box.copy(order="F")
        return other

    def disturb(self, rects: Iterable[QRectF] | None) -> None:
        """Place anew what sits in some rectangles (None: everything), since something moved there."""
        if rects is None:
            self._room[:] = 0
            return
        for rect in rects:
            self._room[meets(self._box, rect)] = 0

    def centres(self, slots: Slots, widths: Floats) -> tuple[Floats, Flags]:
        """The points of wires (rows, (n,)) around which their chips, of some widths (n,), sit, as (n, 2).

        And whether they cover no node and no other chip there, (n,).
        """
        if len(self._room) < len(self._geometry.wires.alive):
            self._grow(len(self._geometry.wires.alive))
        lacking = np.flatnonzero(self._room[slots] < widths)
        points = points_on(self._geometry.wires.curve[slots[lacking]], _TRIED)
        rooms = np.maximum(NARROWEST, np.ceil(widths[lacking] / _STEP) * _STEP)
        if len(lacking):
            self._look_near(slots[lacking], float(rooms.max()))
        given = zip(slots[lacking].tolist(), points, rooms.tolist(), widths[lacking].tolist(), strict=True)
        for slot, spots, room, width in given:
            self._place(slot, spots, room, width)
        centres = point_on_each(self._geometry.wires.curve[slots], self._along[slots])
        centres[:, 1] += self._off[slots]
        return centres, self._free[slots]

    def taken(self, slots: Slots) -> Floats:
        """The boxes of the chips of wires, (n, 4); all of the plane for those that are not placed yet."""
        known = slots < len(self._room)
        boxes = np.tile((-np.inf, -np.inf, np.inf, np.inf), (len(slots), 1))
        placed = known.copy()
        placed[known] = self._room[slots[known]] > 0
        boxes[placed] = self._box[slots[placed]]
        return boxes

    def around(self, box: QRectF) -> tuple[Slots, Slots]:
        """The rows of nodes that touch a box, and those of wires whose chips are drawn and have room there."""
        chips = np.flatnonzero(meets(self._box, box) & (self._room > 0) & (self._free | (self._growth == 1)))
        return self._geometry.nodes_in(box), self._geometry.told(chips[self._geometry.wires.alive[chips]])

    def at(self, point: QPointF) -> int | None:
        """The wire whose chips lie under a point of the scene, by id."""
        wires = self._geometry.wires
        drawn = (self._room > 0) & (self._free | (self._growth == 1))
        under = np.flatnonzero(meets(self._box, QRectF(point, point)) & drawn)
        return next(
            (wires.records[slot].id for slot in under[self._geometry.shown(under)].tolist() if wires.alive[slot]), None
        )

    def _look_near(self, slots: Slots, room: float) -> None:
        """Before some are placed: note what lies around all of them, rather than look at everything for each.

        room: the most that any of them asks for. Of many, also what lies where.
        """
        left, top, right, bottom = around_all(self._geometry.wires.bounds[slots]).tolist()
        x, y = (room / 2 + _SPARE) * self._growth, (PAIR + _SPARE) * self._growth + float(_CLOSE.max())
        region = QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-x, -y, x, y)
        nodes, chips = self._geometry.nodes_in(region), np.flatnonzero(meets(self._box, region))
        self._around_all, self._near = (nodes, np.union1d(chips, slots)), None
        if len(slots) > MANY:
            placed = chips[self._room[chips] > 0]
            boxes = self._geometry.nodes.box[nodes]
            self._near = Neighbours(boxes, nodes), Neighbours(self._box[placed], placed)

    def _place(self, slot: int, points: Floats, room: float, width: float) -> None:
        """Choose for one wire among its points at ``_TRIED``, and one more if it has twins.

        Chips that are larger than the graph may also be close to it, with no room to spare.
        """
        self._room[slot] = 0
        along, beside = _TRIED, self._beside_twins(slot)
        if len(beside):
            along = np.concatenate((beside, _TRIED))
            points = points_on(self._geometry.wires.curve[slot][None], along)[0]
        spot = self._spot(points, np.zeros(1), room, _SPARE)
        if not spot.free and self._growth > 1 and self._geometry.wires.alive.sum() <= MOST_CLOSE:
            close = PAIR / 2 * self._growth + _CLOSE
            narrow = self._spot(points, np.concatenate(((0.0,), -close, close)), width, 0.0)
            spot = narrow if narrow.free else spot
        self._room[slot], self._along[slot], self._off[slot] = spot.room, along[spot.point], spot.off
        self._box[slot], self._free[slot] = spot.box, spot.free
        if self._near is not None:
            self._near[1].put(slot, spot.box)

    def _spot(self, points: Floats, offs: Floats, room: float, spare: float) -> _Spot:
        """The best of some points of a wire, and of how far below the wire (m,) the chips are; the first wins a tie."""
        half = np.array([room / 2 + spare, PAIR / 2 + spare]) * self._growth
        middles = np.tile(points, (len(offs), 1))
        middles[:, 1] += np.repeat(offs, len(points))
        tried = np.concatenate((middles - half, middles + half), axis=1)
        covered = self._covered(tried)
        best = int(np.argmin(covered))
        way, point = divmod(best, len(points))
        return _Spot(point, room, float(offs[way]), tried[best], bool(covered[best] == 0))

    def _beside_twins(self, slot: int) -> Floats:
        """Where to try first if other wires join the same two nodes: side by side; nothing for a single wire."""
        wire = self._geometry.wires.records[slot]
        fed = self._geometry.document.incoming(wire.target)
        twins = [port for port, other in sorted(fed.items()) if other.source == wire.source]
        if len(twins) < 2 or wire.input not in twins:
            return _TRIED[:0]
        return np.array([0.24 + 0.5 * twins.index(wire.input) / (len(twins) - 1)])

    def _covered(self, tried: Floats) -> Floats:
        """How much of each box tried is taken by nodes and other chips; the middle wins a tie."""
        nodes, others = self._around(np.concatenate((tried[:, :2].min(0), tried[:, 2:].max(0))))
        others = others[(self._room[others] > 0) & self._geometry.wires.alive[others]]
        others = others[self._free[others] | (self._growth == 1)]  # what covers is not drawn unless at 100 %
        taken = np.concatenate((self._geometry.nodes.box[nodes], self._box[others]))
        wide = np.minimum(tried[:, None, 2], taken[None, :, 2]) - np.maximum(tried[:, None, 0], taken[None, :, 0])
        high = np.minimum(tried[:, None, 3], taken[None, :, 3]) - np.maximum(tried[:, None, 1], taken[None, :, 1])
        covered: Floats = np.round((np.clip(wide, 0, None) * np.clip(high, 0, None)).sum(1))
        return covered

    def _around(self, box: Floats) -> tuple[Slots, Slots]:
        """The rows of nodes, and those of wires whose chips, may touch a box."""
        if self._near is not None:
            return self._near[0].near(box), self._near[1].near(box)
        nodes, chips = self._around_all
        rect = QRectF(QPointF(*box[:2]), QPointF(*box[2:]))
        return nodes[meets(self._geometry.nodes.box[nodes], rect)], chips[meets(self._box[chips], rect)]

    def _grow(self, rows: int) -> None:
        more = rows - len(self._room)
        self._room = np.concatenate((self._room, np.zeros(more)))
        self._along = np.concatenate((self._along, np.zeros(more)))
        self._off = np.concatenate((self._off, np.zeros(more)))
        boxes, self._box = self._box, columns(rows, 4)
        self._box[: len(boxes)] = boxes
        self._free = np.concatenate((self._free, np.zeros(more, np.bool_)))
