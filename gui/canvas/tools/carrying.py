"""Carrying all wires of an output to another one: a drag from the port with Ctrl."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from core.edits.wires import move_wires, refusal
from core.language import tr

from ..drawing.strokes import draw_few
from ..gestures import Gesture, Pointer
from ..hits import Port, node_at, port_at
from ..shapes import Floats, curves
from .wiring import SNAP, paint_reason, reason_area

if TYPE_CHECKING:
    from ..widget import Canvas


class Carry(Gesture):
    """Take the wires that leave a port and let them leave another."""

    cursor = Qt.CursorShape.CrossCursor
    hint = "Release on an output to let all these wires start there · Esc cancels"
    pans_at_border = True

    def __init__(self, canvas: Canvas, port: Port) -> None:
        super().__init__(canvas)
        wires = canvas.session.document.outgoing(port.node).values()
        self._port = port
        self._wires = [wire for wire in wires if wire.output == port.key]
        self._at = QPointF()
        self._end: Port | None = None
        self._reason: str | None = None

    def start(self, at: Pointer) -> None:
        """Take them in the hand."""
        self._at = at.scene
        self.canvas.hide_wires([wire.id for wire in self._wires])

    def move(self, at: Pointer) -> None:
        """Follow the mouse."""
        before = self._area()
        self._at = at.scene
        self._end = self._find(at.scene)
        self._reason = self._refusal(self._end) if self._end is not None else None
        self.canvas.refresh(before, self._area())
        self.canvas.session.said.emit(self._reason or tr(self.hint))

    def finish(self, at: Pointer) -> None:
        """Let them start at the port found, or say why they cannot."""
        end, reason, session = self._end, self._reason, self.canvas.session
        self.cancel()
        if reason is not None:
            session.refused.emit(reason)
        elif end is not None:
            session.do(move_wires, [wire.id for wire in self._wires], end.node, end.key)

    def cancel(self) -> None:
        """Put them back."""
        self.canvas.refresh(self._area())
        self.canvas.hide_wires(())
        self._end = self._reason = None

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw the wires from the mouse, or from the port found, to where they end."""
        theme = self.canvas.picture.theme
        colour = theme.invalid if self._reason else theme.valid if self._end else theme.text_muted
        draw_few(painter, self._curves(), colour, max(2.2, 1.5 / scale), () if self._end else (4.0, 2.5))
        if self._reason:
            paint_reason(painter, theme, self.canvas.camera, self._at, self._reason)

    def _find(self, at: QPointF) -> Port | None:
        geometry = self.canvas.picture.geometry
        near = port_at(geometry, at, self.canvas.camera.scale, SNAP)
        if near is not None and near.side == "output":
            return near
        node = node_at(geometry, at)
        dots = () if node is None else geometry.nodes.anatomies[geometry.nodes.slot_of[node]].outputs
        return Port(node, "output", dots[0].key) if node is not None and dots else None

    def _refusal(self, end: Port) -> str | None:
        session = self.canvas.session
        reasons = (
            refusal(session.document, end.node, end.key, wire.target, wire.input, session.runs.run)
            for wire in self._wires
        )
        return None if end == self._port else next(filter(None, reasons), None)

    def _curves(self) -> Floats:
        geometry = self.canvas.picture.geometry
        found = None if self._end is None else geometry.port(self._end.node, "output", self._end.key)
        start = found if found is not None else self._at
        slots = [slot for wire in self._wires if (slot := geometry.wires.find(wire.id)) is not None]
        ends = geometry.wires.curve[slots, 6:8]
        x, y = np.full(len(slots), start.x()), np.full(len(slots), start.y())
        return curves(x, y, ends[:, 0], ends[:, 1], self.canvas.picture.geometry.look.style)

    def _area(self) -> QRectF:
        rows = self._curves()
        x, y = rows[:, 0::2], rows[:, 1::2]
        area = QRectF(QPointF(x.min(), y.min()), QPointF(x.max(), y.max())).adjusted(-12, -12, 12, 12)
        return area.united(reason_area(self.canvas.camera, self._at, self._reason))
