"""Drawing a wire from a port to a port: refused while it is drawn, with the reason at the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.edits.wires import connect, disconnect, move_wire, refusal
from core.language import tr
from core.records import Wire

from ...theme import Theme, text_font
from ..camera import Camera
from ..drawing.strokes import draw_few
from ..gestures import Gesture, Pointer
from ..hits import Port, node_at, port_at
from ..measure import Face
from ..shapes import Floats, curves

if TYPE_CHECKING:
    from ..widget import Canvas

SNAP = 24.0  # pixels
_WORDS = Face(text_font(12))
_LONGEST_REASON = 90  # characters beside the pointer
_LOOSE = (4.0, 2.5)  # the dashes of a wire that ends nowhere yet


class Draft:
    """A wire that waits at a point of the scene for the node that it shall go to."""

    def __init__(self, canvas: Canvas, port: Port, to: QPointF) -> None:
        self._canvas, self._port, self._to = canvas, port, to

    def show(self) -> None:
        """Have it drawn, or no longer drawn, where it lies."""
        curve = self._curve()
        if curve is not None:
            self._canvas.refresh(_around(curve))

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw it."""
        curve = self._curve()
        if curve is not None:
            draw_few(painter, curve, self._canvas.picture.theme.text_muted, _width(scale), _LOOSE)

    def _curve(self) -> Floats | None:
        return _from_port(self._canvas, self._port, self._to)


def draft_between(canvas: Canvas, ways: tuple[Port, Port] | None) -> Draft | None:
    """The wire that would go from one port to another."""
    at = None if ways is None else canvas.picture.geometry.port(ways[1].node, ways[1].side, ways[1].key)
    return None if ways is None or at is None else Draft(canvas, ways[0], at)


class DrawWire(Gesture):
    """Pull a wire off a port. From an input that has one, the wire there is taken by its end.

    hangs: the port was clicked, and the next click says where the wire goes; on the same node it changes nothing.
    """

    cursor = Qt.CursorShape.CrossCursor
    hint = "Release on a port or a node · on the empty canvas to add a node · Ctrl keeps wiring · Esc cancels"
    click_hint = "Click a port or a node · the empty canvas to add a node · Ctrl keeps wiring · Esc cancels"
    pans_at_border = True

    def __init__(self, canvas: Canvas, port: Port, *, hangs: bool = False) -> None:
        super().__init__(canvas)
        self.hangs = hangs
        if hangs:
            self.hint = self.click_hint
        self._port = port
        document = canvas.session.document
        self._held: Wire | None = document.incoming(port.node).get(port.key) if port.side == "input" else None
        self._fixed = port if self._held is None else Port(self._held.source, "output", self._held.output)
        self._end: Port | None = None
        self._reason: str | None = None
        self._at = QPointF()
        self._refusals: dict[Port, str | None] = {}

    def start(self, at: Pointer) -> None:
        """Take the wire in the hand."""
        self._at = at.scene
        if self._held is not None:
            self.canvas.hide_wires((self._held.id,))

    def move(self, at: Pointer) -> None:
        """Follow the mouse; snap to a port that is near, or to the best one of the node beneath."""
        before = self._area()
        self._at = at.scene
        self._end = self._find(at.scene)
        self._reason = self._refusal(self._end) if self._end is not None else self._lack(at.scene)
        self.canvas.refresh(before, self._area())
        self.canvas.set_cursor(Qt.CursorShape.ForbiddenCursor if self._reason else self.cursor)
        self.canvas.session.said.emit(self._reason or tr(self.hint))

    def finish(self, at: Pointer) -> None:
        """Connect, or say why not; in the open let go of a held wire, or offer a node to connect to; nothing at home.

        With Ctrl another wire from the same output is in the hand then.
        """
        end, reason, held, session = self._end, self._reason, self._held, self.canvas.session
        self.cancel()
        if end is None and self._is_at_start(at.scene):
            return
        if reason is not None:
            session.refused.emit(reason)
        elif end is None and held is not None:
            session.do(disconnect, (held.id,))
        elif end is None:
            self.canvas.search(at.pixel, self._fixed)
        elif held is not None:
            session.do(move_wire, held.id, end.node, end.key)
        else:
            source, target = (self._fixed, end) if self._fixed.side == "output" else (end, self._fixed)
            session.do(connect, source.node, source.key, target.node, target.key)
            if at.control and self._fixed.side == "output":
                self.canvas.hands.take(DrawWire(self.canvas, self._fixed, hangs=True))

    def cancel(self) -> None:
        """Leave everything as it was."""
        self.canvas.refresh(self._area())
        if self._held is not None:
            self.canvas.hide_wires(())
        self._end = self._reason = None

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw the wire to the mouse, or to the port that it has found."""
        theme = self.canvas.picture.theme
        curve = self._curve()
        if curve is None:
            return
        width = _width(scale)
        if self._reason is not None:
            draw_few(painter, curve, theme.invalid, width, (1.2, 2.2))
        elif self._end is None:
            draw_few(painter, curve, theme.text_muted, width, _LOOSE)
        else:
            draw_few(painter, curve, theme.valid, width * 1.2)
        spot = None if self._end is None else self._point(self._end)
        if spot is not None:
            painter.setPen(QPen(theme.invalid if self._reason else theme.valid, 2.5))
            painter.setBrush(theme.node)
            painter.drawEllipse(spot, 8.0, 8.0)
            if self._reason:
                painter.drawLine(spot - QPointF(4, 4), spot + QPointF(4, 4))
        if self._reason:
            paint_reason(painter, theme, self.canvas.camera, self._at, self._reason)

    def _is_at_start(self, at: QPointF) -> bool:
        """Whether a point is on the port that was clicked, or on its node."""
        geometry = self.canvas.picture.geometry
        near = port_at(geometry, at, self.canvas.camera.scale)
        return near == self._port or node_at(geometry, at) == self._port.node

    def _find(self, at: QPointF) -> Port | None:
        """The port that a release would connect to."""
        geometry, wanted = self.canvas.picture.geometry, "input" if self._fixed.side == "output" else "output"
        near = port_at(geometry, at, self.canvas.camera.scale, SNAP)
        if near is not None and near.side == wanted and near.node != self._fixed.node:
            return near
        node = self._other_at(at)
        if node is None:
            return None
        parts = geometry.nodes.anatomies[geometry.nodes.slot_of[node]]
        dots = parts.inputs if wanted == "input" else parts.outputs
        ports = [Port(node, "input" if wanted == "input" else "output", dot.key) for dot in dots]
        return min(ports, key=self._preference, default=None)

    def _other_at(self, at: QPointF) -> int | None:
        """The node beneath a point, but for the one where the wire starts."""
        node = node_at(self.canvas.picture.geometry, at)
        return None if node == self._fixed.node else node

    def _lack(self, at: QPointF) -> str | None:
        """What a node without a port for the wire is told to lack."""
        node = self._other_at(at)
        if node is None:
            return None
        name = self.canvas.session.document.nodes[node].name
        lacking = tr("{name!r} has no input.") if self._fixed.side == "output" else tr("{name!r} has no output.")
        return lacking.format(name=name)

    def _preference(self, port: Port) -> tuple[bool, bool]:
        """Ports that can be connected before those that cannot, free ones before taken ones."""
        taken = port.side == "input" and port.key in self.canvas.session.document.incoming(port.node)
        return self._refusal(port) is not None, taken

    def _refusal(self, port: Port) -> str | None:
        """Why the wire cannot end at a port; worked out once for each."""
        if port not in self._refusals:
            session = self.canvas.session
            source, target = (self._fixed, port) if self._fixed.side == "output" else (port, self._fixed)
            self._refusals[port] = refusal(
                session.document, source.node, source.key, target.node, target.key, session.runs.run
            )
        return self._refusals[port]

    def _point(self, port: Port) -> QPointF | None:
        return self.canvas.picture.geometry.port(port.node, port.side, port.key)

    def _curve(self) -> Floats | None:
        free = self._at if self._end is None else self._point(self._end) or self._at
        return _from_port(self.canvas, self._fixed, free)

    def _area(self) -> QRectF:
        curve = self._curve()
        if curve is None:
            return QRectF()
        return _around(curve).united(reason_area(self.canvas.camera, self._at, self._reason))


def paint_reason(painter: QPainter, theme: Theme, camera: Camera, at: QPointF, reason: str) -> None:
    """Why something cannot be, in words beside the pointer, at the size of the screen."""
    box = _reason_box(camera, at, reason)
    painter.save()
    painter.translate(camera.to_scene(box.topLeft()))
    painter.scale(1 / camera.scale, 1 / camera.scale)
    painter.setPen(QPen(theme.invalid, 1))
    painter.setBrush(theme.bad_fill)
    painter.drawRoundedRect(QRectF(QPointF(), box.size()), 6, 6)
    painter.drawEllipse(QPointF(16, 14), 6, 6)
    painter.drawLine(QPointF(12, 18), QPointF(20, 10))
    painter.setFont(_WORDS.font)
    painter.drawText(QPointF(28, 18), _short(reason))
    painter.restore()


def reason_area(camera: Camera, at: QPointF, reason: str | None) -> QRectF:
    """Where ``paint_reason`` draws, in the scene."""
    if not reason:
        return QRectF()
    box = _reason_box(camera, at, reason).adjusted(-2, -2, 2, 2)
    return QRectF(camera.to_scene(box.topLeft()), camera.to_scene(box.bottomRight()))


def _from_port(canvas: Canvas, port: Port, to: QPointF) -> Floats | None:
    """The curve between a port and a point of the scene; None if the port is gone."""
    fixed = canvas.picture.geometry.port(port.node, port.side, port.key)
    if fixed is None:
        return None
    start, end = (fixed, to) if port.side == "output" else (to, fixed)
    x0, y0, x1, y1 = (np.array([v]) for v in (start.x(), start.y(), end.x(), end.y()))
    return curves(x0, y0, x1, y1, canvas.picture.geometry.look.style)


def _around(curve: Floats) -> QRectF:
    x, y = curve[0, 0::2], curve[0, 1::2]
    return QRectF(x.min(), y.min(), x.max() - x.min(), y.max() - y.min()).adjusted(-16, -16, 16, 16)


def _width(scale: float) -> float:
    return max(2.2, 1.5 / scale)


def _reason_box(camera: Camera, at: QPointF, reason: str) -> QRectF:
    """In pixels: below and right of the pointer, or above and further left where the view ends."""
    pointer = camera.to_pixel(at)
    width, height = _WORDS.width(_short(reason)) + 36, 28
    left = max(4.0, min(pointer.x() + 16, camera.size.width() - width - 4))
    below = pointer.y() + 18
    top = below if below + height + 4 <= camera.size.height() else pointer.y() - 18 - height
    return QRectF(left, top, width, height)


def _short(reason: str) -> str:
    return reason if len(reason) <= _LONGEST_REASON else reason[: _LONGEST_REASON - 1] + "…"
