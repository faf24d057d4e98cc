"""Thousands of lines or rectangles in one call, painted straight from numpy's memory.

Making as many QLineF or QRectF costs several times what painting them does.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter
from shiboken6 import Shiboken

from ..shapes import Floats


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draw straight lines (x₀, y₀, x₁, y₁), (n, 4)."""
    if len(lines):
        kept = _packed(lines)
        painter.drawLines(_first(kept, QLineF), len(kept))


def draw_rects(painter: QPainter, boxes: Floats) -> None:
    """Draw boxes (left, top, right, bottom), (n, 4)."""
    if len(boxes):
        kept = _packed(np.concatenate((boxes[:, :2], boxes[:, 2:] - boxes[:, :2]), axis=1))
        painter.drawRects(_first(kept, QRectF), len(kept))


def at_least(boxes: Floats, side: float) -> Floats:
    """Boxes, (n, 4), grown around their middles where a side is shorter."""
    small = np.maximum(side - (boxes[:, 2:] - boxes[:, :2]), 0) / 2
    return np.concatenate((boxes[:, :2] - small, boxes[:, 2:] + small), axis=1)


def _packed(rows: Floats) -> Floats:
    """As Qt's own arrays are: four doubles a row, one row after the other. Must be kept while it is painted."""
    packed: Floats = np.ascontiguousarray(rows, dtype=np.float64)
    assert packed.ndim == 2
    assert packed.shape[1] == 4
    return packed


def _first(rows: Floats, kind: type) -> Any:
    return Shiboken.wrapInstance(rows.ctypes.data, kind)
