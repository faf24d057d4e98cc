"""What lies beneath the graph: the dots of the grid, frames, notes."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.records import Frame, Note

from ..theme import Theme, text_font
from .measure import GRID

CLOSEST = 22.0  # pixels between two dots
TITLE_HEIGHT = 28.0
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
    """Dots on the grid, at a distance that suits the scale."""
    step = GRID * 2 ** max(0, math.ceil(math.log2(CLOSEST / (GRID * scale))))
    columns = range(math.floor(rect.left() / step), math.ceil(rect.right() / step) + 1)
    rows = range(math.floor(rect.top() / step), math.ceil(rect.bottom() / step) + 1)
    pen = QPen(theme.grid, 2)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawPoints([QPointF(x * step, y * step) for x in columns for y in rows])
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
