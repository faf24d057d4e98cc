"""Cutting wires: a stroke across them with Ctrl and the right button, or with the scissors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from core.edits.wires import disconnect
from core.language import tr

from ..drawing.strokes import draw_few
from ..gestures import Gesture, Pointer
from ..hits import wire_at, wires_across

if TYPE_CHECKING:
    from ..widget import Canvas

_CLOSEST = 4.0  # pixels between two points of the stroke


class Cut(Gesture):
    """Draw a stroke; the wires that it crosses are gone at the release.

    hangs: the scissors were taken, and the next press sets them on.
    """

    cursor = Qt.CursorShape.CrossCursor
    hint = "Release to cut the wires that the stroke crosses · Esc cancels"
    click_hint = "Draw across the wires to cut · Esc cancels"

    def __init__(self, canvas: Canvas, *, hangs: bool = False) -> None:
        super().__init__(canvas)
        self.hangs = hangs
        if hangs:
            self.hint = self.click_hint
        self._stroke: list[QPointF] = []
        self._crossed: dict[int, int] = {}  # row by id

    def start(self, at: Pointer) -> None:
        """Set the knife."""
        self._stroke = [at.scene]

    def press(self, at: Pointer) -> None:
        """Set the scissors on."""
        self.hangs = False
        self.start(at)
        self.canvas.session.said.emit(tr(type(self).hint))

    def move(self, at: Pointer) -> None:
        """Draw on, and mark what is crossed."""
        if self.hangs:
            return
        step = QLineF(self._stroke[-1], at.scene)
        if step.length() * self.canvas.camera.scale < _CLOSEST:
            return
        geometry = self.canvas.picture.geometry
        for slot in wires_across(geometry, step).tolist():
            self._crossed[geometry.wires.records[slot].id] = slot
        self._stroke.append(at.scene)
        self.canvas.refresh(self._area())

    def finish(self, at: Pointer) -> None:
        """Cut what was crossed, or what a click was on."""
        crossed = list(self._crossed) or self._clicked()
        self.cancel()
        if crossed:
            self.canvas.session.do(disconnect, crossed)

    def cancel(self) -> None:
        """Leave the wires whole."""
        self.canvas.refresh(self._area())
        self._stroke, self._crossed = self._stroke[:0], {}

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw the stroke, and what it crosses as if it were gone."""
        theme, wires = self.canvas.picture.theme, self.canvas.picture.geometry.wires
        draw_few(painter, wires.curve[list(self._crossed.values())], theme.invalid, 2.5 / min(scale, 1.0), (2.0, 2.0))
        painter.setPen(QPen(theme.invalid, 1.5 / scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(self._stroke))

    def _clicked(self) -> list[int]:
        canvas = self.canvas
        wire = wire_at(canvas.picture.geometry, self._stroke[0], canvas.camera.scale)
        return [] if len(self._stroke) > 1 or wire is None else [wire]

    def _area(self) -> QRectF:
        area = QPolygonF(self._stroke).boundingRect()
        for slot in self._crossed.values():
            left, top, right, bottom = self.canvas.picture.geometry.wires.bounds[slot]
            area = area.united(QRectF(left, top, right - left, max(bottom - top, 1.0)))
        return area.adjusted(-6, -6, 6, 6)
