"""The shapes of wires as rows of numbers: smooth cubics, straight lines, or lines at right angles.

A row is four points, x and y in turn, and which of two things they are: SMOOTH, the points of a cubic (a straight line
is one too), or ANGLED, where a line goes level to x₁, upright to y₁, level to x₂, upright to y₃, level to the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

Floats = np.ndarray[Any, np.dtype[np.float64]]
Style = Literal["curved", "straight", "angled"]
STYLES: tuple[Style, ...] = get_args(Style)


@dataclass(frozen=True, slots=True)
class WireLook:
    """How wires are shown. quiet: only those of the selection; health: as wide and warm as their gradient is strong."""

    style: Style = "curved"
    quiet: bool = False
    health: bool = False


PLAIN_LOOK = WireLook()


COLUMNS, KIND = 9, 8
SMOOTH, ANGLED = 0.0, 1.0
_CORNERS_X, _CORNERS_Y = [0, 2, 2, 4, 4, 6], [1, 1, 3, 3, 7, 7]
_STUB = 24.0  # how far an angled wire that runs back leaves its nodes
_ASIDE = 64.0  # how far it passes beside nodes of the same height


def curves(x0: Floats, y0: Floats, x1: Floats, y1: Floats, style: Style = "curved") -> Floats:
    """Wires that leave an output to the right and reach an input from the left, (n, 9); one back swings out."""
    run = x1 - x0
    if style == "straight":
        third, rise = run / 3, (y1 - y0) / 3
        return _rows(x0, y0, x0 + third, y0 + rise, x1 - third, y1 - rise, x1, y1, SMOOTH)
    if style == "angled":
        back = run < 2 * _STUB
        middle = (y0 + y1) / 2
        level = np.where(back & (np.abs(y1 - y0) < _ASIDE), np.maximum(y0, y1) + _ASIDE, middle)
        bend = np.where(back, _STUB, run / 2)
        return _rows(x0, y0, x0 + bend, level, x1 - bend, level, x1, y1, ANGLED)
    bend = np.clip(np.where(run < 0, 64 - run / 2, run / 2), 24, 240)
    return _rows(x0, y0, x0 + bend, y0, x1 - bend, y1, x1, y1, SMOOTH)


def bounds_of(rows: Floats) -> Floats:
    """The boxes around wires: left, top, right, bottom, (n, 4)."""
    boxes = np.empty((len(rows), 4))
    for axis in (0, 1):
        a, b, c, d = (rows[:, axis + 2 * point] for point in range(4))
        boxes[:, axis] = np.minimum(np.minimum(a, b), np.minimum(c, d))
        boxes[:, axis + 2] = np.maximum(np.maximum(a, b), np.maximum(c, d))
    return boxes


def as_rect(box: Floats) -> QRectF:
    """A box (left, top, right, bottom) as a rectangle."""
    left, top, right, bottom = box.tolist()
    return QRectF(left, top, right - left, bottom - top)


def around_all(boxes: Floats, which: np.ndarray | None = None) -> Floats:
    """The box around some boxes, (n, 4), or ``which`` of them, a flag each; there is one at least."""
    left, top, right, bottom = boxes.T
    there = np.True_ if which is None else which
    low = [side.min(where=there, initial=np.inf) for side in (left, top)]
    return np.array([*low, *(side.max(where=there, initial=-np.inf) for side in (right, bottom))])


def points_on(rows: Floats, t: Floats) -> Floats:
    """Points of wires (n, 9) at parameters (m,), as (n, m, 2)."""
    points: Floats = np.einsum("nkd,km->nmd", rows[:, :8].reshape(-1, 4, 2), np.stack(_weights(t)))
    for row in np.flatnonzero(rows[:, KIND]).tolist():
        points[row] = _along(rows[row], t)
    return points


def point_on_each(rows: Floats, t: Floats) -> Floats:
    """One point of each wire (n, 9), at its own parameter (n,), as (n, 2)."""
    points: Floats = (rows[:, :8].reshape(-1, 4, 2) * np.stack(_weights(t), axis=-1)[:, :, None]).sum(1)
    for row in np.flatnonzero(rows[:, KIND]).tolist():
        points[row] = _along(rows[row], t[row : row + 1])[0]
    return points


def path_of(rows: Floats) -> QPainterPath:
    """Some wires, (n, 9), as one path."""
    path = QPainterPath()
    for x0, y0, x1, y1, x2, y2, x3, y3, kind in rows.tolist():
        path.moveTo(x0, y0)
        if kind == SMOOTH:
            path.cubicTo(x1, y1, x2, y2, x3, y3)
        else:
            for x, y in ((x1, y0), (x1, y1), (x2, y2), (x2, y3), (x3, y3)):
                path.lineTo(x, y)
    return path


class Paths:
    """Paths of many wires, kept as long as these stay as they are: to build one takes longer than to draw it."""

    def __init__(self) -> None:
        """Keep none yet."""
        self._kept: dict[int, tuple[Floats, QPainterPath]] = {}

    def of(self, place: int, rows: Floats) -> QPainterPath:
        """Some wires, (n, 9), as one path; place: which of those that are drawn one after the other they are."""
        known = self._kept.get(place)
        if known is None or not np.array_equal(known[0], rows):
            known = self._kept[place] = rows, path_of(rows)
        return known[1]


def _rows(*columns: Floats | float) -> Floats:
    return np.stack(np.broadcast_arrays(*columns), axis=-1)


def _weights(t: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    s = 1 - t
    return s**3, 3 * s * s * t, 3 * s * t * t, t**3


def _along(row: Floats, t: Floats) -> Floats:
    """Points of one angled wire at shares (m,) of its length, as (m, 2)."""
    x, y = row[_CORNERS_X], row[_CORNERS_Y]
    length = np.concatenate((np.zeros(1), np.cumsum(np.abs(np.diff(x)) + np.abs(np.diff(y)))))
    at = t * length[-1]
    return np.stack((np.interp(at, length, x), np.interp(at, length, y)), axis=-1)
