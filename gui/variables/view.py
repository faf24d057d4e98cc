"""The widget that shows a variable graph: it pans and zooms, and what is selected in it is selected everywhere."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from core.language import tr
from core.variable_graph import Link, VariableGraph, Vertex

from ..canvas.camera import Camera
from ..canvas.shapes import points_on
from ..canvas.tools.devices import drag_from
from ..canvas.tools.wheel import NOTCH_ZOOM
from ..theme import Theme
from .drawing import Told, draw, label_width
from .placing import LABEL, Placed

_NEAR = 8.0  # pixels from a link
_ALONG = np.linspace(0.02, 0.98, 25)
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class VariableView(QWidget):
    """Paints what was laid out. ``chosen``: a vertex or link that was clicked, None for neither; with Shift or not.

    ``hovered``: the one under the mouse, None for neither.
    """

    chosen = Signal(object, bool)
    hovered = Signal(object)
    entered = Signal(int)  # a node that was double-clicked

    def __init__(self, theme: Theme, tip: Callable[[Vertex | Link], str]) -> None:
        """tip: what is told of a vertex or link that the mouse rests on."""
        super().__init__()
        self._theme, self._tip = theme, tip
        self._placed: Placed | None = None
        self._told: Told | None = None
        self._press: QPointF | None = None
        self._dragging = self._moved = False
        self.camera = Camera()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Variables as nodes, operations as edges"))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def show_placed(self, placed: Placed | None, told: Told) -> None:
        """Show a graph, whole if it is another one and nobody has looked elsewhere; None for nothing."""
        stays = placed is self._placed or (self._moved and self._has_the_vertices_of(placed))
        self._placed, self._told = placed, told
        if not stays:
            self.fit()
        self.update()

    def light(self, found: Callable[[VariableGraph], Vertex | Link | None]) -> None:
        """Light what is pointed at elsewhere. found: which of a graph's vertices and links that is."""
        if self._placed is not None:
            self._light(found(self._placed.graph))

    def fit(self) -> None:
        """Show all of it."""
        self._moved = False
        if self._placed is not None:
            self.camera.look_at(*self.camera.fit(self._placed.bounds))
        self.update()

    def hit(self, pixel: QPointF) -> Vertex | Link | None:
        """What lies under a pixel: a vertex, or a link or its label."""
        placed, told = self._placed, self._told
        if placed is None or told is None or told.chips.run is None:
            return None
        at = self.camera.to_scene(pixel)
        point = np.array((at.x(), at.y()))
        inside = ((placed.boxes[:, :2] <= point) & (point <= placed.boxes[:, 2:])).all(axis=1)
        if inside.any():
            return placed.graph.vertices[int(inside.argmax())]
        for link, middle in zip(placed.graph.links, placed.labels, strict=True):
            half = np.array((label_width(told.link(link)), LABEL)) / 2
            if (np.abs(point - middle) <= half).all():
                return link
        away = np.abs(points_on(placed.curves, _ALONG) - point).max(axis=2).min(axis=1, initial=np.inf)
        near = int(away.argmin()) if len(away) else 0
        return placed.graph.links[near] if len(away) and away[near] * self.camera.scale <= _NEAR else None

    def sizeHint(self) -> QSize:
        """A wide strip."""
        return QSize(600, 260)

    def minimumSizeHint(self) -> QSize:
        """What still shows a few of them."""
        return QSize(160, 100)

    def event(self, event: QEvent) -> bool:
        """Tell of what lies under a resting mouse."""
        if isinstance(event, QHelpEvent):
            thing = self.hit(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if thing is None else self._tip(thing), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the graph."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.canvas)
            if self._placed is None or self._told is None or self._told.chips.run is None:
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setTransform(self.camera.transform)
            draw(painter, self._placed, self._told, self._theme, self.camera.scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all in view as long as nobody looked elsewhere."""
        self.camera.resize(QSizeF(event.size()), self.devicePixelRatioF())
        if not self._moved:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        self._moved = True
        self.camera.zoom_at(event.position(), NOTCH_ZOOM ** (event.angleDelta().y() / 120))
        self.update()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._press, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while a button is held; else light what lies under the mouse."""
        if self._press is None:
            self._hover(self.hit(event.position()))
            return
        way = event.position() - self._press
        if self._dragging or way.manhattanLength() >= drag_from(event):
            self._dragging = self._moved = True
            self.camera.pan(way.x(), way.y())
            self._press = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or choose what was clicked."""
        clicked = self._press is not None and not self._dragging and event.button() == Qt.MouseButton.LeftButton
        self._press, self._dragging = None, False
        self.unsetCursor()
        if clicked:
            more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.chosen.emit(self.hit(event.position()), more)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go into a block; on the empty ground show everything."""
        thing = self.hit(event.position())
        if thing is None:
            self.fit()
        elif isinstance(thing, Vertex):
            self.entered.emit(thing.node)

    def leaveEvent(self, _event: QEvent) -> None:
        """Nothing lies under the mouse any more."""
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom, Home and F show everything, the arrows walk along the links."""
        key, middle = Qt.Key(event.key()), QPointF(self.width() / 2, self.height() / 2)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_F):
            self.fit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._moved = True
            self.camera.zoom_at(middle, 0.8 if key == Qt.Key.Key_Minus else 1.25)
            self.update()
        elif key in _WAYS:
            self._walk(_WAYS[key])
        else:
            super().keyPressEvent(event)

    def _walk(self, way: tuple[int, int]) -> None:
        """Choose the nearest vertex in a direction from the chosen one."""
        placed, told = self._placed, self._told
        if placed is None or told is None or not placed.graph.vertices:
            return
        middles = (placed.boxes[:, :2] + placed.boxes[:, 2:]) / 2
        here = next((row for row, v in enumerate(placed.graph.vertices) if v.node in told.selection), None)
        if here is None:
            self.chosen.emit(placed.graph.vertices[0], False)
            return
        off = middles - middles[here]
        ahead, aside = off @ np.array(way), np.abs(off @ np.array(way[::-1]))
        cost = np.where(ahead > 1, ahead + 2 * aside, np.inf)
        if np.isfinite(cost).any():
            self.chosen.emit(placed.graph.vertices[int(cost.argmin())], False)

    def _hover(self, thing: Vertex | Link | None) -> None:
        if self._light(thing):
            self.setCursor(Qt.CursorShape.ArrowCursor if thing is None else Qt.CursorShape.PointingHandCursor)
            self.hovered.emit(thing)

    def _light(self, thing: Vertex | Link | None) -> bool:
        """Light a vertex or a link, or nothing; whether that is something else than before."""
        if self._told is None or thing == self._told.hovered:
            return False
        self._told.hovered = thing
        self.update()
        return True

    def _has_the_vertices_of(self, placed: Placed | None) -> bool:
        """Whether a graph has the same vertices as the one that is shown: links came or went, or it lies otherwise."""
        if placed is None or self._placed is None:
            return False
        return self._placed.graph.vertices == placed.graph.vertices
