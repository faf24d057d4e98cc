"""Where everything on one level of the document lies, as arrays kept in step with it change by change."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from core.change import Change
from core.document import Document
from core.records import Frame, Node, Note, Place, Wire

from .measure import anatomy
from .tables import NodeTable, Slots, WireTable, curves

MARGIN_X, MARGIN_Y = 104.0, 48.0  # how far chips, tags and frames of attention reach beyond nodes and wires
MANY = 200  # changed rows: from here on the whole view is painted again
_NOWHERE = (0.0, 0.0)

Damage = list[QRectF] | None  # what to paint again, in scene units; None: everything


class Geometry:
    """The nodes and wires of one level (``level``: a block's id, None for the top) as tables of arrays."""

    def __init__(self, document: Document, level: int | None = None) -> None:
        """Read a level of a document."""
        self.document = document
        self.level = level
        self.version = 0  # rises with each change
        self.nodes = NodeTable()
        self.wires = WireTable()
        for node in document.children(level):
            self._put_node(node)
        for ident in self.nodes.slot_of:
            for wire in document.incoming(ident).values():
                self._put_wire(wire)
        self._bend(self._alive_wires())

    def update(self, change: Change) -> Damage:
        """Follow a change of the document; what has to be painted again."""
        nodes, wires, boxed = self._touched(change)
        if len(nodes) + len(wires) > MANY:
            self._follow(nodes, wires)
            return None
        before = self._areas(nodes, wires)
        self._follow(nodes, wires)
        return before + self._areas(nodes, wires) + boxed

    def select(self, ids: Collection[int]) -> Damage:
        """Mark nodes and wires as selected; what has to be painted again."""
        areas: list[QRectF] = []
        many = False
        for table, boxes in ((self.nodes, self.nodes.box), (self.wires, self.wires.bounds)):
            wanted = np.zeros_like(table.selected)
            wanted[[slot for ident in ids if (slot := table.slot_of.get(ident)) is not None]] = True
            differing = np.flatnonzero((wanted != table.selected) & table.alive)
            table.selected[:] = wanted
            many = many or len(differing) > MANY
            areas += [_area(box) for box in boxes[differing[:MANY]]]
        return None if many else areas

    def shift(self, slots: Slots, dx: float, dy: float) -> None:
        """Move nodes on the canvas alone, as a drag does before it is let go."""
        self.nodes.box[slots] += (dx, dy, dx, dy)
        self._bend(self.wires_at(slots))

    def wires_at(self, slots: Slots) -> Slots:
        """The rows of the wires that start or end at some nodes."""
        there = np.zeros(len(self.nodes.alive), np.bool_)
        there[slots] = True
        ends = self.wires.ends
        return np.flatnonzero((there[ends[:, 0]] | there[ends[:, 1]]) & self.wires.alive)

    def cull(self, rect: QRectF, growth: float = 1.0) -> tuple[Slots, Slots]:
        """The rows of the nodes, bottom first, and of the wires that may be seen in a rectangle.

        growth: how much larger chips are drawn than at 100 %, and so how much further they reach.
        """
        x, y = MARGIN_X * growth, MARGIN_Y * growth
        reach = rect.adjusted(-x, -y, x, y)
        return self.nodes_in(reach), np.flatnonzero(self.wires.alive & meets(self.wires.bounds, reach))

    def nodes_in(self, rect: QRectF) -> Slots:
        """The rows of the nodes that touch a rectangle, bottom first."""
        found = np.flatnonzero(self.nodes.alive & meets(self.nodes.box, rect))
        return found[np.argsort(self.nodes.order[found])]

    def bounds(self, ids: Iterable[int] | None = None) -> QRectF:
        """The box around some nodes and boxes of notes and frames, or around everything; null if there is nothing."""
        box = QRectF()
        wanted = None if ids is None else set(ids)
        slots = np.flatnonzero(self.nodes.alive)
        if wanted is not None:
            slots = np.array([s for s in slots if int(self.nodes.ids[s]) in wanted], dtype=np.intp)
        if len(slots):
            (left, top), (right, bottom) = self.nodes.box[slots, :2].min(0), self.nodes.box[slots, 2:].max(0)
            box = QRectF(left, top, right - left, bottom - top)
        for frame in self.boxes():
            if wanted is None or frame.id in wanted:
                box = box.united(QRectF(frame.x, frame.y, frame.width, frame.height))
        return box

    def boxes(self) -> list[Frame | Note]:
        """The frames, then the notes of this level."""
        both: list[Frame | Note] = [*self.document.frames.values(), *self.document.notes.values()]
        return [box for box in both if box.parent == self.level]

    def rect(self, node: int) -> QRectF:
        """The rectangle of a node that is there."""
        left, top, right, bottom = self.nodes.box[self.nodes.slot_of[node]]
        return QRectF(left, top, right - left, bottom - top)

    def port(self, node: int, side: str, key: int) -> QPointF | None:
        """Where a port lies ("input" or "output" side), or None if the node has no such port."""
        slot = self.nodes.find(node)
        dot = None if slot is None else self.nodes.anatomies[slot].dot(side, key)
        if slot is None or dot is None:
            return None
        left, top, right, _ = self.nodes.box[slot]
        return QPointF(left if side == "input" else right, top + dot.y)

    def _put_node(self, node: Node) -> None:
        place = self.document.places.get(node.id)
        x, y = (place.x, place.y) if place else _NOWHERE
        parts = anatomy(self.document, node)
        fed = self.document.incoming(node.id)
        used = {wire.output for wire in self.document.outgoing(node.id).values()}
        linked = (tuple(dot.key in fed for dot in parts.inputs), tuple(dot.key in used for dot in parts.outputs))
        self.nodes.put(node, parts, linked, x, y)

    def _put_wire(self, wire: Wire) -> None:
        nodes = self.nodes
        source, target = nodes.slot_of[wire.source], nodes.slot_of[wire.target]
        slot = self.wires.put(wire, source, target)
        start, end = (
            nodes.anatomies[source].dot("output", wire.output),
            nodes.anatomies[target].dot("input", wire.input),
        )
        self.wires.heights[slot] = (start.y if start else 0.0, end.y if end else 0.0)

    def _bend(self, slots: Slots) -> None:
        """Compute the curves of wires anew."""
        box, ends, heights = self.nodes.box, self.wires.ends[slots], self.wires.heights[slots]
        source, target = box[ends[:, 0]], box[ends[:, 1]]
        curve = curves(source[:, 2], source[:, 1] + heights[:, 0], target[:, 0], target[:, 1] + heights[:, 1])
        self.wires.curve[slots] = curve
        x, y = curve[:, 0::2], curve[:, 1::2]
        self.wires.bounds[slots] = np.stack((x.min(1), y.min(1), x.max(1), y.max(1)), axis=-1)

    def _alive_wires(self) -> Slots:
        return np.flatnonzero(self.wires.alive)

    def _touched(self, change: Change) -> tuple[set[int], set[int], list[QRectF]]:
        """Ids of the nodes and wires that a change touches, with all wires of such nodes; areas of frames and notes."""
        nodes: set[int] = set()
        wires: set[int] = set()
        boxed: list[QRectF] = []
        for pair in change.pairs:
            for record in filter(None, pair):
                if isinstance(record, Node | Place):
                    nodes |= {record.id, getattr(record, "parent", None) or record.id}
                elif isinstance(record, Wire):
                    wires.add(record.id)
                    nodes |= {record.source, record.target}  # ports fill and empty, a variadic operation gets more
                elif isinstance(record, Frame | Note):
                    boxed.append(QRectF(record.x, record.y, record.width, record.height).adjusted(-8, -32, 8, 8))
        for node in nodes:
            wires |= {wire.id for wire in self.document.incoming(node).values()}
            wires |= set(self.document.outgoing(node))
        return nodes, wires, boxed

    def _follow(self, nodes: Iterable[int], wires: Iterable[int]) -> None:
        """Bring rows up to date with the document."""
        self.version += 1
        for ident in nodes:
            node = self.document.nodes.get(ident)
            if node is not None and node.parent == self.level:
                self._put_node(node)
            elif ident in self.nodes.slot_of:
                self.nodes.alive[self.nodes.slot_of[ident]] = False
        for ident in wires:
            wire = self.document.wires.get(ident)
            if wire is not None and self.nodes.find(wire.target) is not None:
                self._put_wire(wire)
            elif ident in self.wires.slot_of:
                self.wires.alive[self.wires.slot_of[ident]] = False
        self._bend(np.array([s for ident in wires if (s := self.wires.find(ident)) is not None], dtype=np.intp))

    def _areas(self, nodes: Iterable[int], wires: Iterable[int]) -> list[QRectF]:
        found = [_area(self.nodes.box[slot]) for ident in nodes if (slot := self.nodes.find(ident)) is not None]
        return found + [_area(self.wires.bounds[s]) for ident in wires if (s := self.wires.find(ident)) is not None]


def meets(boxes: np.ndarray, rect: QRectF) -> np.ndarray:
    """Which boxes (n, 4) touch a rectangle."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    return (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= bottom) & (boxes[:, 3] >= top)


def _area(box: np.ndarray) -> QRectF:
    """A box as a rectangle, with room for what reaches beyond."""
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top).adjusted(-MARGIN_X, -MARGIN_Y, MARGIN_X, MARGIN_Y)
