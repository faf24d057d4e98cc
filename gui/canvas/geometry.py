"""Where everything on one level of the document lies, as arrays kept in step with it change by change."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TypeGuard

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from core.change import Change, ids_of
from core.document import Document
from core.records import DOT, Frame, Node, Note, Place, Wire

from .measure import Anatomy, anatomy, has_fixed_ports
from .shapes import PLAIN_LOOK, WireLook, bounds_of, curves
from .tables import Flags, Linked, NodeTable, Slots, WireTable

MARGIN_X, MARGIN_Y = 104.0, 60.0  # how far chips, tags and frames of attention reach beyond nodes and wires
AT_STEP = (220.0, 48.0, 152.0, 120.0)  # the same of nodes at a step, each way: the parts of a sum hang below
MANY = 200  # changed rows: from here on the whole view is painted again

Damage = list[QRectF] | None  # what to paint again, in scene units; None: everything


class Geometry:
    """The nodes and wires of one level (``level``: a block's id, None for the top) as tables of arrays."""

    def __init__(self, document: Document, level: int | None = None, look: WireLook = PLAIN_LOOK) -> None:
        """Read a level of a document."""
        self.document = document
        self.level = level
        self.version = 0  # rises with each change
        self.look = look
        self.nodes = NodeTable()
        self.wires = WireTable()
        self._linked: dict[int, Linked] = {}
        self._put_nodes(document.children(level))
        fed = [wire for ident in self.nodes.slot_of for wire in document.incoming(ident).values()]
        self._bend(self._put_wires(fed))

    def update(self, change: Change) -> Damage:
        """Follow a change of the document; what has to be painted again."""
        self.version += 1
        self._linked.clear()
        if len(change.pairs) > MANY:
            self._follow_many(change)
            return None
        nodes, wires, boxed = self._touched(change)
        before = self._areas(nodes, wires)
        self._follow(nodes, wires)
        return before + self._areas(nodes, wires) + boxed

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
            areas += [] if many else [_area(box) for box in boxes[differing]]
        return None if many else areas

    def shift(self, slots: Slots, dx: float, dy: float) -> None:
        """Move nodes on the canvas alone, as a drag does before it is let go."""
        self.nodes.box[slots] += (dx, dy, dx, dy)
        self._bend(self.wires_at(slots))

    def put(self, slots: Slots, corners: np.ndarray) -> None:
        """Show nodes at other corners, (n, 2), on the canvas alone."""
        self.nodes.box[slots] += np.tile(corners - self.nodes.box[slots, :2], 2)
        self._bend(self.wires_at(slots))

    def settle(self, slots: Slots) -> None:
        """Show nodes where the document has them, to the last digit."""
        records = (self.document.nodes.get(ident) for ident in self.nodes.ids[slots].tolist())
        there = [node for node in records if self._belongs(node) and self.nodes.find(node.id) is not None]
        self._bend(self.wires_at(self._put_nodes(there)))

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
        self._bend(np.flatnonzero(self.wires.alive))

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
            slots = slots[np.isin(slots, self.nodes.rows_of(wanted))]
        if len(slots):
            (left, top), (right, bottom) = self.nodes.box[slots, :2].min(0), self.nodes.box[slots, 2:].max(0)
            box = QRectF(left, top, right - left, bottom - top)
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

    def _put_nodes(self, nodes: Iterable[Node]) -> Slots:
        places = self.document.places
        spots = ((node, places[node.id]) for node in nodes)
        return self.nodes.put((node, anatomy(self.document, node), place.x, place.y) for node, place in spots)

    def _put_wires(self, wires: Iterable[Wire]) -> Slots:
        slot_of, anatomies = self.nodes.slot_of, self.nodes.anatomies

        there = list(wires)
        sources, targets = [slot_of[wire.source] for wire in there], [slot_of[wire.target] for wire in there]
        starts = [anatomies[slot].output_y(wire.output) for slot, wire in zip(sources, there, strict=True)]
        ends = [anatomies[slot].input_y(wire.input) for slot, wire in zip(targets, there, strict=True)]
        return self.wires.put(there, (sources, targets), (starts, ends))

    def _bend(self, slots: Slots) -> None:
        """Compute the curves of wires anew."""
        box, ends, heights = self.nodes.box, self.wires.ends[slots], self.wires.heights[slots]
        source, target = box[ends[:, 0]], box[ends[:, 1]]
        start, end = source[:, 1] + heights[:, 0], target[:, 1] + heights[:, 1]
        curve = curves(source[:, 2], start, target[:, 0], end, self.look.style)
        self.wires.curve[slots] = curve
        self.wires.bounds[slots] = bounds_of(curve)

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
        kept = [node for ident in nodes if self._belongs(node := self.document.nodes.get(ident))]
        self.nodes.alive[self.nodes.rows_of(nodes)] = False
        self._put_nodes(kept)
        self._bend(self._follow_wires(wires))

    def _follow_wires(self, ids: Iterable[int]) -> Slots:
        """Bring rows up to date but for their shapes; which ones."""
        self.wires.alive[self.wires.rows_of(ids)] = False
        known, here = self.document.wires, self.nodes.find
        there = (known.get(ident) for ident in ids)
        return self._put_wires([w for w in there if w is not None and here(w.target) is not None])

    def _belongs(self, node: Node | None) -> TypeGuard[Node]:
        return node is not None and node.parent == self.level

    def _follow_many(self, change: Change) -> None:
        """The same for a change of thousands of records, without asking the neighbours of each."""
        touched = {node.id for node in change.after(Node)} | {place.id for place in change.after(Place)}
        touched |= self._reshaped(change, touched)
        kept = [node for ident in touched if self._belongs(node := self.document.nodes.get(ident))]
        new = {after.id for before, after in change.of(Node) if before is None and after is not None}
        there = [node.id for node in kept if node.id not in new]  # all wires of a new one are in the change, too
        shapes = [self._anatomy(ident) for ident in there]
        self.nodes.alive[self.nodes.rows_of(node.id for node in change.removed(Node))] = False
        self.nodes.alive[self.nodes.rows_of(touched)] = False
        slots = self._put_nodes(kept)
        wires = set(ids_of(change.of(Wire)))
        for ident, shape in zip(there, shapes, strict=True):
            if not _ports_alike(shape, self._anatomy(ident)):  # it comes from another level, or they lie elsewhere
                wires.update(wire.id for wire in self.document.incoming(ident).values())
                wires.update(self.document.outgoing(ident))
        followed = self._follow_wires(wires)
        ends = self.nodes.alive[self.wires.ends]
        self.wires.alive &= ends[:, 0] & ends[:, 1]
        self._bend(np.union1d(followed, self.wires_at(slots)))

    def _anatomy(self, node: int) -> Anatomy | None:
        slot = self.nodes.find(node)
        return None if slot is None else self.nodes.anatomies[slot]

    def _reshaped(self, change: Change, known: set[int]) -> set[int]:
        """The nodes whose ports may be others, but for those known: blocks around changed nodes, ends of wires."""
        blocks = {node.parent for pair in change.of(Node) for node in pair if node is not None} - {None}
        wires = [wire for pair in change.of(Wire) for wire in pair if wire is not None]
        ends = {wire.source for wire in wires} | {wire.target for wire in wires}
        nodes = self.document.nodes
        others = (ident for ident in ends - known if ident in nodes)
        flexible = {ident for ident in others if not has_fixed_ports(nodes[ident].kind)}
        return flexible | {ident for ident in blocks if ident is not None}

    def _areas(self, nodes: Iterable[int], wires: Iterable[int]) -> list[QRectF]:
        found = [_area(self.nodes.box[slot]) for ident in nodes if (slot := self.nodes.find(ident)) is not None]
        return found + [_area(self.wires.bounds[s]) for ident in wires if (s := self.wires.find(ident)) is not None]


def meets(boxes: np.ndarray, rect: QRectF) -> np.ndarray:
    """Which boxes (n, 4) touch a rectangle."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    return (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= bottom) & (boxes[:, 3] >= top)


def _ports_alike(one: Anatomy | None, other: Anatomy | None) -> bool:
    """Whether ports lie where they lay: nodes of a kind that look alike but for their texts share them."""
    if one is None or other is None:
        return False
    return one is other or (one.inputs is other.inputs and one.outputs is other.outputs)


def _area(box: np.ndarray) -> QRectF:
    """A box as a rectangle, with room for what reaches beyond."""
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top).adjusted(-MARGIN_X, -MARGIN_Y, MARGIN_X, MARGIN_Y)
