"""What a screen reader is told: the canvas is a list, its items are the nodes in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from weakref import WeakSet

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from core.find import called
from core.levels import path_text
from core.records import Node
from core.step_text import step_text

from ..panels.reading import Kind
from .chips import Chip, spoken
from .geometry import Geometry

if TYPE_CHECKING:
    from .widget import Canvas

_CANVASES: WeakSet[QObject] = WeakSet()


def make_known(canvas: Canvas) -> None:
    """Have screen readers told of a canvas."""
    if not _CANVASES:
        QAccessible.installFactory(_interface_of)
    _CANVASES.add(canvas)


def spoken_name(canvas: Canvas, node: Node) -> str:
    """A node in words: "z, variable, value 4, gradient 6"."""
    chips = canvas.picture.chips
    parts = [node.name, called(node), _worded("value", chips.value(node.id))]
    if chips.backward:
        parts.append(_worded("gradient", chips.gradient(node.id)))
    if node.id == canvas.picture.target:
        parts.append("target")
    place = canvas.session.document.places.get(node.id)
    marks = (("muted", node.muted), ("locked in its place", place is not None and place.locked))
    parts += [word for word, holds in marks if holds]
    trouble = canvas.picture.trouble(node.id)
    return ", ".join([*parts, trouble] if trouble else parts)


def _worded(what: str, chip: Chip) -> str:
    """Such as "gradient 6"; where there is none, the reason says so itself."""
    return chip.reading.told if chip.kind is Kind.NONE else f"{what} {spoken(chip)}".lower()


class CanvasInterface(QAccessibleWidget):
    """The canvas as a list of nodes."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.List, "Graph")
        self.canvas = canvas
        self._nodes: dict[int, NodeInterface] = {}
        self._known: tuple[Geometry | None, int, list[int]] = (None, 0, [])
        canvas.session.selection_changed.connect(self._tell_focus)
        canvas.session.stepped.connect(self._tell_step)

    def childCount(self) -> int:
        """One child for each node of the level."""
        return len(self._order())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # the stub knows no "none"
        """A node by its place in reading order."""
        order = self._order()
        return self.of(order[index]) if 0 <= index < len(order) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a node in reading order."""
        order = self._order()
        return order.index(child.ident) if isinstance(child, NodeInterface) and child.ident in order else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """The node that is selected alone."""
        chosen = self._chosen()
        return None if chosen is None else self.of(chosen)

    def of(self, ident: int) -> NodeInterface:
        """The interface of a node."""
        if ident not in self._nodes:
            self._nodes[ident] = NodeInterface(self, ident)
        return self._nodes[ident]

    def _order(self) -> list[int]:
        """The reading order, worked out anew only when something moved."""
        geometry = self.canvas.picture.geometry
        if self._known[:2] != (geometry, geometry.version):
            self._known = geometry, geometry.version, self.canvas.reading_order()
        return self._known[2]

    def _chosen(self) -> int | None:
        ids = [i for i in self.canvas.session.selection if self.canvas.picture.geometry.nodes.find(i) is not None]
        return ids[0] if len(ids) == 1 else None

    def _tell_focus(self) -> None:
        chosen = self._chosen()
        if chosen is not None and QAccessible.isActive():
            event = QAccessibleEvent(self.canvas, QAccessible.Event.Focus)
            event.setChild(self._order().index(chosen))
            QAccessible.updateAccessibility(event)

    def _tell_step(self) -> None:
        session = self.canvas.session
        if session.log is not None and session.step is not None and QAccessible.isActive():
            place = path_text(session.log.run.snapshot.nodes, session.log[session.step].node, session.level)
            told = (f"{place}: " if place else "") + step_text(session.log, session.step).sentence
            words = f"Step {session.step} of {len(session.log) - 1}: {told}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.canvas, words))


class NodeInterface(QAccessibleInterface):
    """A node as a list item."""

    def __init__(self, canvas: CanvasInterface, ident: int) -> None:
        super().__init__()
        self._canvas = canvas
        self.ident = ident

    def isValid(self) -> bool:
        """Whether the node is still there."""
        return self._canvas.canvas.picture.geometry.nodes.find(self.ident) is not None

    def object(self) -> QObject | None:  # type: ignore[override]  # as above
        """No object: nodes are painted."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The canvas."""
        return self._canvas

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """A node has no parts."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """A node has no parts."""
        return None

    def childCount(self) -> int:
        """A node has no parts."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """A node has no parts."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """The node in words."""
        node = self._canvas.canvas.session.document.nodes.get(self.ident)
        return spoken_name(self._canvas.canvas, node) if kind == QAccessible.Text.Name and node is not None else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Not through here."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        canvas = self._canvas.canvas
        pixels = canvas.camera.rect_to_pixels(canvas.picture.geometry.rect(self.ident)).toRect()
        return QRect(canvas.mapToGlobal(pixels.topLeft()), pixels.size())

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Selected or not."""
        state = QAccessible.State()
        chosen = self.ident in self._canvas.canvas.session.selection
        state.selectable = state.focusable = True
        state.selected = state.focused = chosen
        return state


def _interface_of(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks for the interface of each widget; ours are the canvases, which keep theirs: Qt holds no reference."""
    if thing not in _CANVASES:
        return None
    canvas = cast("Canvas", thing)
    if canvas.interface is None:
        canvas.interface = CanvasInterface(canvas)
    return canvas.interface
