"""What lies beneath the graph: the dots of the grid."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.edits.arranging import GRID

from ...theme import Theme

CLOSEST = 22.0  # pixels between two dots
DOT = 2.0  # pixels
_OFF_EDGE = 0.02  # pixels: the edges of dots never lie on the middle of a pixel, where rounding would decide


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
