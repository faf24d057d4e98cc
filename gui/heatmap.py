"""A tensor as a picture: one hue for positive numbers, one for negative, the further from zero the stronger."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from .theme import Theme

LARGEST = 64  # cells a side; larger tensors are sampled


def heat_map(array: np.ndarray, theme: Theme) -> QImage:
    """An image with one pixel a cell; leading axes are stacked, NaN and infinities stand out."""
    cells = _sampled(_as_matrix(np.asarray(array, dtype=np.float64)))
    finite = np.isfinite(cells)
    largest = np.abs(cells[finite]).max(initial=0.0) or 1.0
    strength = np.where(finite, np.abs(np.where(finite, cells, 0.0)) / largest, 0.0)[..., None]
    hue = np.where((cells < 0)[..., None], _rgb(theme.gradient), _rgb(theme.value))
    mixed = _rgb(theme.panel) * (1 - strength) + hue * strength
    mixed[~finite] = _rgb(theme.bad)
    pixels = np.ascontiguousarray(mixed.round().astype(np.uint8))
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _as_matrix(array: np.ndarray) -> np.ndarray:
    if array.ndim < 2:
        return array.reshape(1, -1)
    return array.reshape(-1, array.shape[-1])


def _sampled(matrix: np.ndarray) -> np.ndarray:
    rows, columns = (np.linspace(0, size - 1, min(size, LARGEST)).round().astype(int) for size in matrix.shape)
    sampled: np.ndarray = matrix[np.ix_(rows, columns)]
    return sampled


def _rgb(colour: QColor) -> np.ndarray:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)
