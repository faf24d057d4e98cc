"""The target as a curve of the nudged variable, with its tangent: where they part, the prediction is off."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from core.language import tr
from core.nudge import Curve
from core.numbers import short

from ..look.labels import Painted
from ..theme import Theme, text_font
from .axes import mark_text, marks

_LEFT, _RIGHT, _TOP, _BOTTOM = 46.0, 10.0, 28.0, 36.0  # pixels around the plot, for words and numbers
_ROOM = 0.08  # of the height, above and below the curve
_TALL = 4.0  # times the middle half of the heights: a pole does not flatten all else
_DASHES = (5.0, 3.0)
_STROKE, _APART = 20.0, 12.0  # pixels, of a line in the legend, and to the next


class CurveView(Painted):
    """A small plot; a drag across it nudges the variable to where the mouse is."""

    dragged = Signal(float)  # by how much the variable is to move

    def __init__(self, theme: Theme) -> None:
        """Show no curve yet."""
        super().__init__()
        self._theme = theme
        self.curve: Curve | None = None
        self.amount = 0.0
        self._names = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def show_curve(self, curve: Curve | None, amount: float, names: tuple[str, str]) -> None:
        """Show the target against a variable, with a point for the nudge. names: of the variable and of the target."""
        self.curve, self.amount, self._names = curve, amount, names
        self.setAccessibleName(self.told)
        self.update()

    @property
    def told(self) -> str:
        """The curve in words."""
        if self.curve is None:
            return tr("No curve: it takes a backward pass from a target that depends on the variable")
        return tr("{target} against {name}: slope {slope} at {x}").format(
            target=self._names[1], name=self._names[0], slope=short(self.curve.slope), x=short(self.curve.x)
        )

    def sizeHint(self) -> QSize:
        """Wider than high."""
        return QSize(240, 190)

    def minimumSizeHint(self) -> QSize:
        """As narrow as numbers allow."""
        return QSize(160, 190)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nudge to there."""
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nudge to there, while the button is held."""
        self._drag(event)

    def pixel(self, x: float, y: float) -> QPointF:
        """Where a point of the plot lies."""
        plot, (left, right), (low, high) = self._plot(), self._across(), self._heights()
        return QPointF(
            plot.left() + (x - left) / (right - left) * plot.width(),
            plot.bottom() - (y - low) / (high - low) * plot.height(),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, curve, tangent, and the two points of the nudge."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.curve is None:
                painter.setPen(self._theme.text_muted)
                painter.setFont(text_font(12))
                inner = self.rect().adjusted(8, 8, -8, -8)
                painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.told)
                return
            self._paint_axes(painter)
            self._paint_names(painter)
            self._paint_legend(painter)
            painter.setClipRect(self._plot().adjusted(-6, -6, 6, 6))
            self._paint_curve(painter, self.curve)
            self._paint_tangent(painter, self.curve)
            self._paint_nudge(painter, self.curve)

    def _drag(self, event: QMouseEvent) -> None:
        if self.curve is not None and event.buttons() & Qt.MouseButton.LeftButton:
            plot, (left, right) = self._plot(), self._across()
            share = min(1.0, max(0.0, (event.position().x() - plot.left()) / plot.width()))
            self.dragged.emit(left + share * (right - left) - self.curve.x)
        event.accept()

    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _across(self) -> tuple[float, float]:
        assert self.curve is not None
        return float(self.curve.xs[0]), float(self.curve.xs[-1])

    def _heights(self) -> tuple[float, float]:
        """The least and the greatest height that is shown."""
        assert self.curve is not None
        ys = self.curve.ys[np.isfinite(self.curve.ys)]
        if not len(ys):
            return 0.0, 1.0
        below, middle, above = np.quantile(ys, (0.25, 0.5, 0.75))
        reach = _TALL * max(above - below, 1e-300)
        low, high = max(float(ys.min()), float(middle - reach)), min(float(ys.max()), float(middle + reach))
        if math.isfinite(self.curve.y):
            low, high = min(low, self.curve.y), max(high, self.curve.y)
        room = _ROOM * (high - low) or max(abs(high), 1.0) * 0.5
        return low - room, high + room

    def _paint_axes(self, painter: QPainter) -> None:
        plot, theme = self._plot(), self._theme
        painter.setFont(text_font(10))
        across, up = marks(*self._across()), marks(*self._heights(), 4)
        for x in across:
            at = self.pixel(x, 0).x()
            painter.setPen(QPen(theme.border, 1))
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()))
            painter.setPen(theme.text_muted)
            room = QRectF(at - 30, plot.bottom() + 3, 60, 14)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, mark_text(x, across))
        for y in up:
            at = self.pixel(0, y).y()
            painter.setPen(QPen(theme.border, 1))
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))
            painter.setPen(theme.text_muted)
            room = QRectF(0, at - 7, plot.left() - 5, 14)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, mark_text(y, up))

    def _paint_names(self, painter: QPainter) -> None:
        """What goes across, under the plot, and what goes up, over its left side."""
        plot = self._plot()
        painter.setPen(self._theme.text)
        painter.setFont(text_font(11, strong=True))
        under = QRectF(plot.left(), plot.bottom() + 17, plot.width(), 16)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, _elided(painter, self._names[0], under.width()))
        over = QRectF(2, 2, plot.left() - 7, 16)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(over, flags, _elided(painter, self._names[1], over.width()))

    def _paint_legend(self, painter: QPainter) -> None:
        """Which line is which, by its stroke and its name; on the right, apart from what goes up."""
        theme, plot = self._theme, self._plot()
        painter.setFont(text_font(11))
        lines = ((tr("actual"), _solid(self._theme)), (tr("tangent"), _dashed(self._theme)))
        wide = [painter.fontMetrics().horizontalAdvance(words) for words, _ in lines]
        x = max(plot.left() + _APART, plot.right() - sum(wide) - len(lines) * (_STROKE + 5) - _APART)
        for (words, pen), width in zip(lines, wide, strict=True):
            painter.setPen(pen)
            painter.drawLine(QPointF(x, 11), QPointF(x + _STROKE, 11))
            painter.setPen(theme.text)
            if x + _STROKE + 6 + width <= plot.right() + _RIGHT:
                painter.drawText(QPointF(x + _STROKE + 5, 15), words)
            x += _STROKE + 5 + width + _APART

    def _paint_curve(self, painter: QPainter, curve: Curve) -> None:
        """The curve, broken where the target is not finite."""
        path, begun = QPainterPath(), False
        for x, y in zip(curve.xs.tolist(), curve.ys.tolist(), strict=True):
            if not math.isfinite(y):
                begun = False
                continue
            at = self._held(self.pixel(x, y))
            if begun:
                path.lineTo(at)
            else:
                path.moveTo(at)
            begun = True
        painter.setPen(_solid(self._theme))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_tangent(self, painter: QPainter, curve: Curve) -> None:
        if math.isfinite(curve.slope) and math.isfinite(curve.y):
            ends = (self.pixel(x, curve.tangent(x)) for x in self._across())
            painter.setPen(_dashed(self._theme))
            painter.drawLine(*map(self._held, ends))

    def _paint_nudge(self, painter: QPainter, curve: Curve) -> None:
        """Where the variable is, where it is nudged to, and between curve and tangent what the prediction is off by."""
        theme, x = self._theme, curve.x + self.amount
        actual = float(np.interp(x, curve.xs, curve.ys))
        painter.setPen(QPen(theme.canvas, 1.5))
        painter.setBrush(theme.text)
        if math.isfinite(curve.y):
            painter.drawEllipse(self.pixel(curve.x, curve.y), 4.5, 4.5)
        if not self.amount or not math.isfinite(actual):
            return
        up, straight = self._held(self.pixel(x, actual)), self._held(self.pixel(x, curve.tangent(x)))
        painter.setPen(QPen(theme.bad, 2, Qt.PenStyle.DotLine))
        painter.drawLine(up, straight)
        for at, colour in ((straight, theme.tangent), (up, theme.value)):
            painter.setPen(QPen(theme.canvas, 1.5))
            painter.setBrush(colour)
            painter.drawEllipse(at, 4.5, 4.5)

    def _held(self, at: QPointF) -> QPointF:
        """A point far outside as one near enough for the painter."""
        reach = 4 * self.height()
        return QPointF(at.x(), min(max(at.y(), -reach), reach))


def _solid(theme: Theme) -> QPen:
    return QPen(theme.value, 2)


def _dashed(theme: Theme) -> QPen:
    pen = QPen(theme.tangent, 2)
    pen.setDashPattern(list(_DASHES))
    return pen


def _elided(painter: QPainter, words: str, width: float) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
