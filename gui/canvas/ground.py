"""What lies beneath the graph: the dots of the grid, frames, notes."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.records import Frame, Note

from ..theme import Theme, text_font
from .measure import GRID

CLOSEST = 22.0  # pixels between two dots
DOT = 2.0  # pixels
_OFF_EDGE = 0.02  # pixels: the edges of dots never lie on the middle of a pixel, where rounding would decide
_TITLE, _TEXT = text_font(13, strong=True), text_font(13)
_FRAME_COLOURS = {
    "blue": "variable",
    "green": "exponential",
    "purple": "linear_algebra",
    "red": "loss",
    "yellow": "gradient_control",
    "grey": "other",
}


def draw_grid(painter: QPainter, rect: QRectF, scale: float, theme: Theme) -> None:
    """Dots on the grid, at a distance that suits the scale: each row is one line, dashed so that only dots are left."""
    step = GRID * 2 ** max(0, math.ceil(math.log2(CLOSEST / (GRID * scale))))
    pen = QPen(theme.grid, DOT / scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1, step * scale / DOT - 1])
    painter.setPen(pen)
    left = math.floor(rect.left() / step) * step + _OFF_EDGE / scale
    rows = range(math.floor(rect.top() / step), math.ceil(rect.bottom() / step) + 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    heights = [row * step + _OFF_EDGE / scale for row in rows]
    painter.drawLines([QLineF(left - DOT / 2 / scale, y, rect.right() + 1 / scale, y) for y in heights])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def draw_box(painter: QPainter, box: Frame | Note, theme: Theme, *, selected: bool) -> None:
    """A frame or a note."""
    rect = QRectF(box.x, box.y, box.width, box.height)
    colour = theme.category(_FRAME_COLOURS.get(box.colour, "other")) if isinstance(box, Frame) else theme.warning
    fill = QColor(colour)
    fill.setAlpha(26)
    painter.setBrush(fill)
    painter.setPen(QPen(theme.selection if selected else colour, 2 if selected else 1))
    painter.drawRoundedRect(rect, 12, 12)
    words = rect.adjusted(12, 6, -12, -8)
    if isinstance(box, Frame):
        painter.setFont(_TITLE)
        painter.setPen(theme.text)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, box.title)
    else:
        painter.setFont(_TEXT)
        painter.setPen(theme.text)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, box.text)
