"""Small signs drawn from paths, each in a box of 16 units: roles, absences, warnings, marks."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

SIZE = 16.0


@cache
def lock() -> QPainterPath:
    """Constant: nothing moves it."""
    path = QPainterPath()
    path.moveTo(5, 7.5)
    path.lineTo(5, 5.5)
    path.arcTo(QRectF(5, 2.5, 6, 6), 180, -180)
    path.lineTo(11, 7.5)
    path.addRoundedRect(QRectF(3.5, 7.5, 9, 6.5), 1.2, 1.2)
    return path


@cache
def pin() -> QPainterPath:
    """Locked in its place."""
    path = QPainterPath()
    path.addEllipse(QRectF(5, 2.5, 6, 6))
    path.moveTo(8, 8.5)
    path.lineTo(8, 13.8)
    return path


@cache
def no_entry() -> QPainterPath:
    """No gradient comes here."""
    path = QPainterPath()
    path.addEllipse(QRectF(3, 3, 10, 10))
    path.moveTo(4.5, 11.5)
    path.lineTo(11.5, 4.5)
    return path


@cache
def warning() -> QPainterPath:
    """NaN, infinite, or not to be computed."""
    path = QPainterPath(QPointF(8, 2.2))
    path.lineTo(14.2, 13.4)
    path.lineTo(1.8, 13.4)
    path.closeSubpath()
    path.moveTo(8, 6.2)
    path.lineTo(8, 9.4)
    path.addEllipse(QRectF(7.7, 11, 0.6, 0.6))
    return path


@cache
def cross() -> QPainterPath:
    """Wrong."""
    path = QPainterPath(QPointF(4, 4))
    path.lineTo(12, 12)
    path.moveTo(12, 4)
    path.lineTo(4, 12)
    return path


@cache
def unequal() -> QPainterPath:
    """Not the same as in the run."""
    path = QPainterPath(QPointF(3.5, 6))
    path.lineTo(12.5, 6)
    path.moveTo(3.5, 10)
    path.lineTo(12.5, 10)
    path.moveTo(10.5, 3)
    path.lineTo(5.5, 13)
    return path


@cache
def target() -> QPainterPath:
    """Where the backward pass starts."""
    path = QPainterPath()
    path.addEllipse(QRectF(2.5, 2.5, 11, 11))
    path.addEllipse(QRectF(6.2, 6.2, 3.6, 3.6))
    return path


@cache
def tick() -> QPainterPath:
    """Finished."""
    path = QPainterPath(QPointF(3.5, 8.5))
    path.lineTo(6.7, 11.7)
    path.lineTo(12.5, 4.8)
    return path


@cache
def eye() -> QPainterPath:
    """Watched: followed in a list."""
    path = QPainterPath(QPointF(1.8, 8))
    path.quadTo(QPointF(8, 0.6), QPointF(14.2, 8))
    path.quadTo(QPointF(8, 15.4), QPointF(1.8, 8))
    path.addEllipse(QRectF(6.2, 6.2, 3.6, 3.6))
    return path


@cache
def pause() -> QPainterPath:
    """Playing stops here."""
    path = QPainterPath(QPointF(5.8, 4.5))
    path.lineTo(5.8, 11.5)
    path.moveTo(10.2, 4.5)
    path.lineTo(10.2, 11.5)
    return path


@cache
def arrow_in() -> QPainterPath:
    """Input: a value comes from outside."""
    path = QPainterPath(QPointF(2.5, 8))
    path.lineTo(10, 8)
    path.moveTo(7, 4.8)
    path.lineTo(10.2, 8)
    path.lineTo(7, 11.2)
    path.moveTo(13, 3.5)
    path.lineTo(13, 12.5)
    return path


@cache
def slider() -> QPainterPath:
    """Parameter: learning turns it."""
    path = QPainterPath(QPointF(2.5, 5.5))
    path.lineTo(7.6, 5.5)
    path.addEllipse(QRectF(7.6, 3.6, 3.8, 3.8))
    path.moveTo(11.4, 5.5)
    path.lineTo(13.5, 5.5)
    path.moveTo(2.5, 10.8)
    path.lineTo(4.6, 10.8)
    path.addEllipse(QRectF(4.6, 8.9, 3.8, 3.8))
    path.moveTo(8.4, 10.8)
    path.lineTo(13.5, 10.8)
    return path


ROLES = {"input": arrow_in, "parameter": slider, "constant": lock}


def draw(painter: QPainter, path: QPainterPath, centre: QPointF, size: float, colour: QColor) -> None:
    """Stroke a sign around a centre, ``size`` units wide."""
    painter.save()
    painter.translate(centre.x() - size / 2, centre.y() - size / 2)
    painter.scale(size / SIZE, size / SIZE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    painter.restore()


def chevron(at: QPointF, dx: float, dy: float, size: float) -> QPolygonF:
    """A small arrow head at a point of a wire; (dx, dy): the unit vector that it points along."""
    back, side = QPointF(-dx * size, -dy * size), QPointF(-dy * size * 0.62, dx * size * 0.62)
    return QPolygonF([at + back + side, at + back * -0.35, at + back - side, at + back * 0.55])
