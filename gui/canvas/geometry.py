"""Where everything on one level of the document lies, as arrays kept in step with it change by change."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from copy import copy
from typing import TypeGuard

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from core.document import Document
from core.records import DOT, Frame, Node, Note, Wire

from .measure import Anatomy, Dot, anatomy, has_fixed_ports, height_of
from .shapes import PLAIN_LOOK, WireLook, around_all, as_rect, bounds_of, curves, points_on
from .tables import Flags, Linked, NodeTable, Slots, WireTable

MARGIN_X, MARGIN_Y = 104.0, 60.0  # how far chips, tags and frames of attention reach beyond nodes and wires
AT_STEP = (220.0, 48.0, 152.0, 120.0)  # the same of nodes at a step, each way: the parts of a sum hang below
MANY = 200  # changed rows: from here on the whole view is painted again

Damage = list[QRectF] | None  # what to paint again, in scene units; None: everything
_HALF_WAY = np.array([0.5])  # along a wire


class Geometry:
    """The nodes and wires of one level (``level``: a block's id, None for the top) as tables of arrays."""

    def __init__(
        self,
        document: Document,
        level: int | None = None,
        look: WireLook = PLAIN_LOOK,
        raised: Iterable[int] | None = None,
    ) -> None:
        """Read a level of a document. raised: what lies above all others, as in ``View``, if that is known better."""
        self.document = document
        self.level = level
        self.version = 0  # rises with each change
        self.stamp = 0  # the same, and with each movement on the canvas alone
        self.look = look
        self.nodes = NodeTable()
        self.wires = WireTable()
        self._linked: dict[int, Linked] = {}
        self.put_nodes(document.children(level))
        self.nodes.lift(self.nodes.rows_of(document.view.raised if raised is None else raised))
        fed = [wire for ident in self.nodes.slot_of for wire in document.incoming(ident).values()]
        self.bend(self.put_wires(fed))

    def copy(self) -> Geometry:
        """The same rows once more, which go their own way."""
        other = copy(self)
        other.nodes, other.wires = self.nodes.copy(), self.wires.copy()
        return other

    def select(self, ids: Collection[int]) -> Damage:
        """Mark nodes and wires as selected; what has to be painted again."""
        areas: list[QRectF] = []
        many = False
        for table, boxes in ((self.nodes, self.nodes.box), (self.wires, self.wires.bounds)):
            wanted = np.zeros_like(table.selected)
            wanted[table.rows_of(ids)] = True
            differing = np.flatnonzero((wanted != table.selected) & table.alive)
            table.selected[:] = wanted
            many = many or len(differing) > MANY
            areas += [] if many else [room_around(box) for box in boxes[differing]]
        return None if many else areas

    def shift(self, slots: Slots, dx: float, dy: float) -> None:
        """Move nodes on the canvas alone, as a drag does before it is let go."""
        self.nodes.box[slots] += (dx, dy, dx, dy)
        self.bend(self.wires_at(slots))

    def put(self, slots: Slots, corners: np.ndarray) -> None:
        """Show nodes at other corners, (n, 2), on the canvas alone."""
        self.nodes.box[slots] += np.tile(corners - self.nodes.box[slots, :2], 2)
        self.bend(self.wires_at(slots))

    def settle(self, slots: Slots) -> None:
        """Show nodes where the document has them, to the last digit."""
        records = (self.document.nodes.get(ident) for ident in self.nodes.ids[slots].tolist())
        there = [node for node in records if self.holds(node) and self.nodes.find(node.id) is not None]
        self.bend(self.wires_at(self.put_nodes(there)))

    def restore(self, slots: Slots, boxes: np.ndarray) -> None:
        """Show nodes in the boxes, (n, 4), that they had before, to the last digit."""
        self.nodes.box[slots] = boxes
        self.bend(self.wires_at(slots))

    def note_change(self) -> None:
        """The document is another one: forget what was read off it."""
        self.version += 1
        self.stamp += 1
        self._linked = {}

    def put_nodes(self, nodes: Iterable[Node]) -> Slots:
        """Write the rows of nodes as the document has them; which ones."""
        there, places = list(nodes), self.document.places
        return self.nodes.put(there, list(map(self._parts, there)), [places[node.id] for node in there])

    def put_wires(self, wires: Iterable[Wire]) -> Slots:
        """Write the rows of wires whose nodes are there; which ones. ``bend`` then gives them their shapes."""
        slot_of, anatomies = self.nodes.slot_of, self.nodes.anatomies
        there = list(wires)
        sources, targets = [slot_of[wire.source] for wire in there], [slot_of[wire.target] for wire in there]
        starts = _heights([(anatomies[slot].outputs, wire.output) for slot, wire in zip(sources, there, strict=True)])
        ends = _heights([(anatomies[slot].inputs, wire.input) for slot, wire in zip(targets, there, strict=True)])
        return self.wires.put(there, (sources, targets), (starts, ends))

    def bend(self, slots: Slots) -> None:
        """Compute the curves of wires anew."""
        self.stamp += 1
        left, top, right, _ = self.nodes.box.T  # columns lie in one piece each
        source, target = (rows[slots] for rows in self.wires.ends.T)
        leaving, arriving = (heights[slots] for heights in self.wires.heights.T)
        starts, ends = top[source] + leaving, top[target] + arriving
        curve = curves(right[source], starts, left[target], ends, self.look.style)
        self.wires.curve[slots] = curve
        self.wires.bounds[slots] = bounds_of(curve)

    def holds(self, node: Node | None) -> TypeGuard[Node]:
        """Whether there is a node and it lies on this level."""
        return node is not None and node.parent == self.level

    def wires_at(self, slots: Slots) -> Slots:
        """The rows of the wires that start or end at some nodes."""
        there = np.zeros(len(self.nodes.alive), np.bool_)
        there[slots] = True
        ends = self.wires.ends
        return np.flatnonzero((there[ends[:, 0]] | there[ends[:, 1]]) & self.wires.alive)

    def cull(self, rect: QRectF, growth: float = 1.0, *, at_step: bool = False) -> tuple[Slots, Slots]:
        """The rows of the nodes, bottom first, and of the wires that may be seen in a rectangle.

        growth: how much larger chips are drawn than at 100 %, and so how much further they reach; at_step: whether
        there may be the parts of a sum.
        """
        x, y = MARGIN_X * growth, MARGIN_Y * growth
        around = rect.adjusted(-x, -y, x, y)
        left, up, right, down = (side * growth for side in AT_STEP)
        reaching = rect.adjusted(-right, -down, left, up) if at_step else around
        return self.nodes_in(reaching), self.wires_near(around)

    def wires_near(self, rect: QRectF) -> Slots:
        """The rows of the wires whose box touches a rectangle, and which are shown."""
        near = np.flatnonzero(self.wires.alive & meets(self.wires.bounds, rect))
        return near[self.shown(near)] if self.look.quiet else near

    def told(self, wires: Slots) -> Slots:
        """Those of some wires at which it is told what flows: not before a reroute dot, but behind it."""
        if not self.document.dots or DOT not in self.nodes.categories:
            return wires
        told: Slots = wires[self.nodes.category[self.wires.ends[wires, 1]] != self.nodes.categories.index(DOT)]
        return told

    def shown(self, wires: Slots) -> Flags:
        """Which of some wires are not left out of the picture."""
        chosen: Flags = self.nodes.selected[self.wires.ends[wires]].any(1) | self.wires.selected[wires]
        return chosen if self.look.quiet else np.ones(len(wires), np.bool_)

    def set_look(self, look: WireLook) -> None:
        """Show wires in another way."""
        self.look = look
        self.bend(np.flatnonzero(self.wires.alive))

    def nodes_in(self, rect: QRectF) -> Slots:
        """The rows of the nodes that touch a rectangle, bottom first."""
        found = np.flatnonzero(self.nodes.alive & meets(self.nodes.box, rect))
        return found[np.argsort(self.nodes.order[found], kind="stable")]  # most lie in the order of their rows

    def covered(self, ids: Collection[int]) -> list[int]:
        """Those of some nodes, the lowest first, that lie at least partly under another one; none of very many."""
        chosen = self.nodes.rows_of(ids)
        if len(chosen) > MANY:
            return []
        order, box = self.nodes.order, self.nodes.box
        found = [
            slot
            for slot in chosen[np.argsort(order[chosen])].tolist()
            if any(order[over] > order[slot] for over in self.nodes_in(as_rect(box[slot])) if over not in chosen)
        ]
        ids_found: list[int] = self.nodes.ids[found].tolist()
        return ids_found

    def bounds(self, ids: Iterable[int] | None = None) -> QRectF:
        """The box around some nodes and boxes of notes and frames, or around everything; null if there is nothing."""
        box = QRectF()
        wanted = None if ids is None else set(ids)
        there = self.nodes.alive
        if wanted is not None:
            there = np.zeros_like(there)
            there[self.nodes.rows_of(wanted)] = True
            there &= self.nodes.alive
        if there.any():
            box = as_rect(around_all(self.nodes.box, there))
        for frame in self.boxes():
            if wanted is None or frame.id in wanted:
                box = box.united(QRectF(frame.x, frame.y, frame.width, frame.height))
        return box

    def boxes(self) -> list[Frame | Note]:
        """The frames, larger ones beneath smaller ones, then the notes of this level."""
        frames = [frame for frame in self.document.frames.values() if frame.parent == self.level]
        frames.sort(key=lambda frame: -frame.width * frame.height)
        return [*frames, *(note for note in self.document.notes.values() if note.parent == self.level)]

    def rect(self, node: int) -> QRectF:
        """The rectangle of a node that is there."""
        return as_rect(self.nodes.box[self.nodes.slot_of[node]])

    def port(self, node: int, side: str, key: int) -> QPointF | None:
        """Where a port lies ("input" or "output" side), or None if the node has no such port."""
        slot = self.nodes.find(node)
        dot = None if slot is None else self.nodes.anatomies[slot].dot(side, key)
        if slot is None or dot is None:
            return None
        left, top, right, _ = self.nodes.box[slot]
        return QPointF(left if side == "input" else right, top + dot.y)

    def middle(self, wire: int) -> QPointF | None:
        """The point half way along a wire, or None if it is not of this level."""
        slot = self.wires.find(wire)
        return None if slot is None else QPointF(*points_on(self.wires.curve[[slot]], _HALF_WAY)[0, 0].tolist())

    def linked(self, slot: int) -> Linked:
        """Which ports of a node have wires, in the order of its inputs and of its outputs."""
        known = self._linked.get(slot)
        if known is None:
            node, parts = self.nodes.records[slot], self.nodes.anatomies[slot]
            fed = self.document.incoming(node.id)
            used = {wire.output for wire in self.document.outgoing(node.id).values()}
            inputs, outputs = (dot.key in fed for dot in parts.inputs), (dot.key in used for dot in parts.outputs)
            known = self._linked[slot] = tuple(inputs), tuple(outputs)
        return known

    def _parts(self, node: Node) -> Anatomy:
        """The parts of a node: as they were, if it is the same record and they depend on nothing else."""
        slot = self.nodes.slot_of.get(node.id)
        if slot is not None and self.nodes.records[slot] is node and has_fixed_ports(node.kind):
            return self.nodes.anatomies[slot]
        return anatomy(self.document, node)


def meets(boxes: np.ndarray, rect: QRectF) -> np.ndarray:
    """Which boxes (n, 4) touch a rectangle."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    return (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= bottom) & (boxes[:, 3] >= top)


def room_around(box: np.ndarray) -> QRectF:
    """A box as a rectangle, with room for what reaches beyond."""
    return as_rect(box).adjusted(-MARGIN_X, -MARGIN_Y, MARGIN_X, MARGIN_Y)


def _heights(ports: Iterable[tuple[tuple[Dot, ...], int]]) -> list[float]:
    """How far below their nodes' tops ports with some keys lie, among those of a side; nodes of a kind share these."""
    known: dict[tuple[int, int], float] = {}
    heights = []
    for dots, key in ports:
        height = known.get((id(dots), key))
        if height is None:
            height = known[id(dots), key] = height_of(dots, key)
        heights.append(height)
    return heights
