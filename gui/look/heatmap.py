"""A tensor as a picture: one hue for positive numbers, one for negative, the further from zero the stronger."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtGui import QColor, QImage

from ..theme import Theme

LARGEST = 64  # cells a side; larger tensors are sampled


def heat_map(array: np.ndarray, theme: Theme) -> QImage:
    """An image with one pixel a cell; leading axes are stacked, NaN and infinities stand out."""
    cells = _sampled(array)
    finite = np.isfinite(cells)
    largest = np.abs(cells[finite]).max(initial=0.0) or 1.0
    strength = np.where(finite, np.abs(np.where(finite, cells, 0.0)) / largest, 0.0)[..., None]
    hue = np.where((cells < 0)[..., None], _rgb(theme.gradient), _rgb(theme.value))
    mixed = _rgb(theme.panel) * (1 - strength) + hue * strength
    mixed[~finite] = _rgb(theme.bad)
    pixels = np.ascontiguousarray(mixed.round().astype(np.uint8))
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _sampled(array: np.ndarray) -> np.ndarray:
    """A matrix of some of the entries, leading axes stacked; nothing else of a large array is copied."""
    leading, columns = array.shape[:-1], array.shape[-1]
    down, across = (_spread(size) for size in (math.prod(leading), columns))
    places = np.unravel_index(down, leading) if leading else (down,)
    cells = (array if leading else array[None])[(*(place[:, None] for place in places), across)]
    return np.asarray(cells, dtype=np.float64)


def _spread(size: int) -> np.ndarray:
    """As many places along an axis as there are cells, evenly."""
    return np.linspace(0, size - 1, min(size, LARGEST)).round().astype(int)


def _rgb(colour: QColor) -> np.ndarray:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)
