"""Drawing wires: many at once in thin passes, a few with pens of any width, and the signs along them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ..shapes import Floats, path_of, points_on
from . import glyphs
from .batches import draw_lines

WIDTH = 1.6
_THICK_FROM = 1.5  # the scale from which wires are as few as they are thick
_CHEVRONS, _HEAD = np.array([0.16, 0.7]), 8.0
_CUT = np.array([0.86, 0.88])


def cosmetic(colour: QColor, width: float, line: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen of so many pixels at any scale."""
    pen = QPen(colour, width, line)
    pen.setCosmetic(True)
    return pen


def draw_many(painter: QPainter, rows: Floats, colour: QColor, scale: float, *, vector: bool) -> None:
    """Draw wires as if 1.6 pixels wide: passes of one device pixel side by side.

    A pen of more than one device pixel leaves the raster engine's fast path and costs four times as much for a
    hundred wires, a hundred times for thousands.
    """
    if not len(rows):
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if vector or scale > _THICK_FROM:
        painter.setPen(QPen(colour, WIDTH))
        painter.drawPath(path_of(rows))
        return
    painter.setPen(cosmetic(colour, 1))
    ratio = painter.device().devicePixelRatio()
    passes = max(2, round(WIDTH * ratio * max(scale, 1.0)))
    rising = (rows[:, 6] - rows[:, 0]) * (rows[:, 7] - rows[:, 1]) < 0
    for wires, side in ((rows[rising], 1.0), (rows[~rising], -1.0)):
        path = path_of(wires)
        for number in range(passes):
            offset = 0.55 * (number - (passes - 1) / 2) / (scale * ratio)
            painter.translate(offset, side * offset)  # across the way of the wire: along it nothing would widen
            painter.drawPath(path)
            painter.translate(-offset, -side * offset)


def draw_few(
    painter: QPainter,
    rows: Floats,
    colour: QColor,
    width: float,
    dashes: Sequence[float] = (),
) -> None:
    """Draw a handful of wires with a pen of any width; dashes as ``QPen.setDashPattern`` takes them."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if not dashes else Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(list(dashes))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in rows:
        painter.drawPath(path_of(row[None]))


def draw_direction(
    painter: QPainter, rows: Floats, colour: QColor, *, back: bool, covered: Sequence[QRectF] = ()
) -> None:
    """Arrow heads along wires, from source to target, or back; none that would look out from under what is covered."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for row in rows:
        for at, (dx, dy) in zip(points_on(row[None], _CHEVRONS)[0], _directions(row, _CHEVRONS), strict=True):
            sign, around = -1.0 if back else 1.0, QRectF(at[0] - _HEAD, at[1] - _HEAD, 2 * _HEAD, 2 * _HEAD)
            if not any(map(around.intersects, covered)):
                painter.drawPolygon(glyphs.chevron(QPointF(*at), sign * dx, sign * dy, _HEAD))


def draw_cut(painter: QPainter, rows: Floats, colour: QColor, ground: QColor) -> None:
    """A gap with two strokes across, near the target: no gradient passes here."""
    for row in rows:
        (at, _), (dx, dy) = points_on(row[None], _CUT)[0], _directions(row, _CUT)[0]
        painter.setPen(QPen(ground, 5))
        painter.drawLine(QPointF(at[0] - 3 * dx, at[1] - 3 * dy), QPointF(at[0] + 3 * dx, at[1] + 3 * dy))
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for shift in (-3.0, 3.0):
            middle = QPointF(at[0] + shift * dx, at[1] + shift * dy)
            across = QPointF(-dy * 6 + dx * 2, dx * 6 + dy * 2)
            painter.drawLine(middle - across, middle + across)


def draw_thin(painter: QPainter, rows: Floats, colour: QColor, path: QPainterPath | None) -> None:
    """Draw many wires in the thinnest pen. path: of them as curves; None for straight ones from end to end."""
    painter.setPen(cosmetic(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if path is not None:
        painter.drawPath(path)
    else:
        draw_lines(painter, rows[:, [0, 1, 6, 7]])


def _directions(row: Floats, t: Floats) -> Floats:
    """Unit vectors along a cubic at parameters (m,), as (m, 2)."""
    ahead = points_on(row[None], np.minimum(t + 0.01, 1))[0] - points_on(row[None], np.maximum(t - 0.01, 0))[0]
    directions: Floats = ahead / np.maximum(np.hypot(ahead[:, 0], ahead[:, 1]), 1e-9)[:, None]
    return directions
