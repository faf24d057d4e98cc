"""Making a frame or a note larger or smaller by an edge or a corner."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from core.edits.arranging import GRID
from core.edits.nodes import set_rect

from ..drawing.boxes import SMALLEST, Box, Edge, draw_box, rect_of
from ..gestures import Gesture, Pointer

if TYPE_CHECKING:
    from ..widget import Canvas

_MARGIN = 8.0


def edge_cursor(edge: Edge) -> Qt.CursorShape:
    """The cursor over an edge or a corner."""
    if 0 in edge:
        return Qt.CursorShape.SizeHorCursor if edge[0] else Qt.CursorShape.SizeVerCursor
    return Qt.CursorShape.SizeFDiagCursor if edge[0] == edge[1] else Qt.CursorShape.SizeBDiagCursor


class Resize(Gesture):
    """Drag an edge or a corner; it snaps to the grid."""

    hint = "Release to keep this size · Esc cancels"
    pans_at_border = True

    def __init__(self, canvas: Canvas, box: Box, edge: Edge) -> None:
        super().__init__(canvas)
        self.cursor = edge_cursor(edge)
        self._box = box
        self._edge = edge
        self._rect = rect_of(box)

    def start(self, at: Pointer) -> None:
        """Take the box out of the picture."""
        self._from = at.scene
        self.canvas.hide_boxes({self._box.id})

    def move(self, at: Pointer) -> None:
        """Draw it in its new size."""
        before = QRectF(self._rect)
        self._rect = self._resized(at)
        margin = (-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self.canvas.refresh(before.adjusted(*margin), self._rect.adjusted(*margin))

    def finish(self, at: Pointer) -> None:
        """Keep the size."""
        rect = self._rect
        self.cancel()
        if rect != rect_of(self._box):
            self.canvas.session.do(set_rect, self._box.id, (rect.x(), rect.y(), rect.width(), rect.height()))

    def cancel(self) -> None:
        """Put it back as it was."""
        self.canvas.hide_boxes(())
        self.canvas.refresh(self._rect.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw the box over the picture."""
        rect = self._rect
        shown = replace(self._box, x=rect.x(), y=rect.y(), width=rect.width(), height=rect.height())
        draw_box(painter, shown, self.canvas.picture.theme, scale, selected=True)

    def _resized(self, at: Pointer) -> QRectF:
        step, old = at.scene - self._from, rect_of(self._box)
        rect = QRectF(old)
        across, down = self._edge
        if across < 0:
            rect.setLeft(min(_snapped(old.left() + step.x()), old.right() - SMALLEST[0]))
        elif across > 0:
            rect.setRight(max(_snapped(old.right() + step.x()), old.left() + SMALLEST[0]))
        if down < 0:
            rect.setTop(min(_snapped(old.top() + step.y()), old.bottom() - SMALLEST[1]))
        elif down > 0:
            rect.setBottom(max(_snapped(old.bottom() + step.y()), old.top() + SMALLEST[1]))
        return rect


def _snapped(position: float) -> float:
    return round(position / GRID) * GRID
