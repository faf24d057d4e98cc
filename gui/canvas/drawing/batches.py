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

# Rectangles: the numbers of more leave the processor's cache, and between two turns others may take Python's lock.
_AT_ONCE = 32_768


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draw straight lines (x₀, y₀, x₁, y₁), (n, 4)."""
    if len(lines):
        kept = _packed(lines)
        painter.drawLines(_first(kept, QLineF), len(kept))


def draw_rects(painter: QPainter, boxes: Floats, least: float = 0.0) -> None:
    """Draw boxes (left, top, right, bottom), (n, 4), grown around their middles where a side is shorter than least."""
    for first in range(0, len(boxes), _AT_ONCE):
        kept = _rects(boxes[first : first + _AT_ONCE], least)
        painter.drawRects(_first(kept, QRectF), len(kept))


def draw_even(painter: QPainter, boxes: Floats) -> None:
    """Draw boxes (left, top, right, bottom), (n, 4), in whole pixels: those of one size look so wherever they lie."""
    at = painter.deviceTransform()
    for first in range(0, len(boxes), _AT_ONCE):
        kept = _even(boxes[first : first + _AT_ONCE], (at.m11(), at.m22()), (at.dx(), at.dy()))
        painter.drawRects(_first(kept, QRectF), len(kept))


def _even(boxes: Floats, scales: tuple[float, float], shifts: tuple[float, float]) -> Floats:
    """Left, top, width and height of boxes, (n, 4), such that they begin and end between pixels; none is left out."""
    made = np.empty((len(boxes), 4))
    for axis, (scale, shift) in enumerate(zip(scales, shifts, strict=True)):
        start, long = boxes[:, axis], boxes[:, 2 + axis] - boxes[:, axis]
        made[:, axis] = (np.floor(start * scale + shift + 0.5) - shift) / scale
        made[:, 2 + axis] = np.maximum(np.floor(long * scale + 0.5), 1.0) / scale
    return made


def _rects(boxes: Floats, least: float) -> Floats:
    """Left, top, width and height of boxes, (n, 4), column by column: several times as fast as all at once."""
    made = np.empty((len(boxes), 4))
    for low, high in ((0, 2), (1, 3)):
        start, end = boxes[:, low], boxes[:, high]
        short = np.maximum(least - (end - start), 0) / 2
        made[:, low] = start - short
        made[:, high] = end + short - made[:, low]
    return made


def _packed(rows: Floats) -> Floats:
    """As Qt's own arrays are: four doubles a row, one row after the other. Must be kept while it is painted."""
    packed: Floats = np.ascontiguousarray(rows, dtype=np.float64)
    assert packed.ndim == 2
    assert packed.shape[1] == 4
    return packed


def _first(rows: Floats, kind: type) -> Any:
    return Shiboken.wrapInstance(rows.ctypes.data, kind)
