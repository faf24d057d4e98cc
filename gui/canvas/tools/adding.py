"""Putting nodes on the canvas: dropped from the palette with a ghost that shows where, searched for, or asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from core.change import Change
from core.document import Document
from core.edits import clipboard
from core.edits.arranging import GRID
from core.edits.nodes import add_operation, add_port, add_variable
from core.edits.rewiring import insert_new
from core.edits.room import room_in_wire
from core.edits.wires import may_read
from core.engine.run import Run
from core.find.search import Entry
from core.ports import input_ports, output_ports
from core.records import BLOCK, INPUT, OUTPUT, VARIABLE, Node, Note, Place, Value, Wire
from core.typed.literals import parse_value

from ...panels.lists import palette
from ..drawing.bodies import body_box, draw_body, draw_selection, draw_texts
from ..drawing.boxes import rect_of
from ..geometry import Geometry
from ..hits import Port
from ..measure import Anatomy, anatomy

if TYPE_CHECKING:
    from ..widget import Canvas

GHOST = 0.6  # opacity
BESIDE = 180.0  # from a port to the node that a wire asked for


def entry_in(data: QMimeData, offered: Iterable[Entry]) -> Entry | None:
    """What a drag carries, if it is something that is offered on the canvas."""
    if not data.hasFormat(palette.NODE_MIME):
        return None
    kind = bytes(data.data(palette.NODE_MIME).data()).decode("utf-8", "replace")
    return next((entry for entry in offered if entry.kind == kind), None)


def node_of(entry: Entry) -> Node:
    """A node that is not there yet."""
    if entry.role:
        return Node(0, VARIABLE, entry.called or entry.symbol, None, _value_of(entry), entry.role)
    return Node(0, BLOCK if entry.clipping else entry.kind, entry.name)


def ghost_of(document: Document, entry: Entry) -> Anatomy:
    """The look of a node that is not there yet."""
    return anatomy(document, node_of(entry))


def corner_for(parts: Anatomy, middle: QPointF) -> QPointF:
    """The top left corner, on the grid, of a node whose middle is wanted somewhere."""
    x, y = middle.x() - parts.width / 2, middle.y() - parts.height / 2
    return QPointF(round(x / GRID) * GRID, round(y / GRID) * GRID)


def add_entry(document: Document, entry: Entry, at: QPointF, level: int | None) -> Change:
    """Add a variable, an operation, a port or a saved block, its top left corner at a point."""
    corner = (at.x(), at.y())
    if entry.clipping:
        return clipboard.paste(document, entry.clipping, corner, level)
    if level is not None and entry.kind in (INPUT, OUTPUT):
        return add_port(document, level, "input" if entry.kind == INPUT else "output", at=corner)
    if entry.role is not None:
        value, base = _value_of(entry), entry.called or None
        return add_variable(document, value, base=base, at=corner, role=entry.role, parent=level)
    return add_operation(document, entry.kind, at=corner, parent=level)


def wire_to(document: Document, added: Change, node: Node, port: Port) -> Change:
    """The wire between a port and the first fitting one of a node that a change adds; empty if there is none."""
    ident = _fresh(added)
    inputs, outputs = (_ports_of(document, added, node, kind) for kind in (INPUT, OUTPUT))
    if port.side == "output" and inputs:
        return Change.add(Wire(ident, port.node, port.key, node.id, inputs[0]))
    taken = document.incoming(port.node).get(port.key)
    if port.side == "input" and outputs:
        wire = Change.add(Wire(ident, node.id, outputs[0], port.node, port.key))
        return wire if taken is None else Change.remove(taken) + wire
    return Change()


def fitting(document: Document, offered: Iterable[Entry], port: Port, run: Run | None) -> list[Entry]:
    """What can be wired to a port, as far as that is known before it is there."""
    if port.side == "input":
        return [entry for entry in offered if entry.kind != OUTPUT]
    return [
        entry
        for entry in offered
        if entry.kind == OUTPUT or entry.clipping or may_read(document, port.node, port.key, entry.kind, run)
    ]


def into_wire(document: Document, added: Change, node: Node, wire: int) -> Change:
    """The wires of a node that a change adds, put into a wire; empty if it has no input or no output."""
    inputs, outputs = (_ports_of(document, added, node, kind) for kind in (INPUT, OUTPUT))
    return insert_new(document, node, wire, inputs, outputs, _fresh(added)) if inputs and outputs else Change()


def fits_in_a_wire(entry: Entry) -> bool:
    """Whether what an entry adds has an input and an output."""
    document = Document()
    if entry.kind in (INPUT, OUTPUT):
        return False
    added = add_entry(document, entry, QPointF(), None)
    node = next(node for node in added.after(Node) if node.parent is None)
    return all(_ports_of(document, added, node, kind) for kind in (INPUT, OUTPUT))


class Ghost:
    """A node that follows a drag over the canvas, where it would come to lie."""

    def __init__(self, canvas: Canvas, entry: Entry) -> None:
        """Show nothing until it is moved."""
        self._canvas = canvas
        self._parts = ghost_of(canvas.session.document, entry)
        self.corner: QPointF | None = None

    def move(self, middle: QPointF) -> None:
        """Come to lie around another point of the scene."""
        before = self.area()
        self.corner = corner_for(self._parts, middle)
        self._canvas.refresh(before, self.area())

    def area(self) -> QRectF:
        """Where it is, in scene units; null if it is not shown."""
        return QRectF() if self.corner is None else body_box(self._parts).translated(self.corner)

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw it, half there."""
        if self.corner is None:
            return
        theme = self._canvas.picture.theme
        linked = (False,) * len(self._parts.inputs), (False,) * len(self._parts.outputs)
        painter.save()
        painter.translate(self.corner)
        painter.setOpacity(GHOST)
        draw_body(painter, self._parts, linked, theme, scale)
        draw_selection(painter, self._parts, theme, scale)
        draw_texts(painter, self._parts, theme, scale)
        painter.restore()


def spot_in_wire(
    geometry: Geometry, parts: Anatomy, wanted: QPointF, wire: int, node: int | None = None
) -> tuple[QPointF, Change]:
    """The corner of a node that is put into a wire, and what makes way for it. node: it, if it is there already."""
    left, room = room_in_wire(
        geometry.document, wire, wanted.x(), parts.width, lambda ident: geometry.rect(ident).width(), node=node
    )
    gone = {place.id for place in room.after(Place)} | {0 if node is None else node}
    return free_spot(geometry, QSizeF(parts.width, parts.height), QPointF(left, wanted.y()), gone), room


def free_spot(geometry: Geometry, size: QSizeF, wanted: QPointF, gone: Collection[int] = ()) -> QPointF:
    """The corner nearest below a wanted one where what is to be put there covers no node and no note.

    gone: nodes that will lie elsewhere by then.
    """
    corner = QPointF(wanted)
    notes = [rect_of(box) for box in geometry.boxes() if isinstance(box, Note)]
    for _ in range(64):
        room = QRectF(corner, size).adjusted(-GRID, -GRID, GRID, GRID)
        taken = geometry.nodes.ids[geometry.nodes_in(room)].tolist()
        if all(ident in gone for ident in taken) and not any(map(room.intersects, notes)):
            return corner
        corner.setY(corner.y() + GRID * 2)
    return corner


def _value_of(entry: Entry) -> Value:
    return parse_value(entry.value) if entry.value else 1.0


def _fresh(added: Change) -> int:
    """An id beyond all that a change adds."""
    return 1 + max(record.id for _, record in added.pairs if record is not None)


def _ports_of(document: Document, added: Change, node: Node, kind: str) -> list[int]:
    """The keys of the inputs or outputs of a node that a change adds."""
    if node.kind == BLOCK:
        inside = [port for port in added.after(Node) if port.parent == node.id and port.kind == kind]
        return [port.id for port in sorted(inside, key=lambda port: (port.attributes.get("index", 0), port.id))]
    return [port.key for port in (input_ports if kind == INPUT else output_ports)(document, node)]
