"""The slopes of the three losses over the error: where one is flat at 0, nothing is learned."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from core.lab.clipping import slopes
from core.language import tr
from core.numbers import short

from ..look.labels import Painted
from ..nudge.axes import mark_text, marks
from ..theme import Theme, text_font

REACH = 5.0  # errors, to each side
_HIGHEST = 1.4  # slopes, up and down
_ROOM = QRectF(30, 10, 8, 40)  # left, top, right, bottom of the plot, for numbers and for the legend
_POINTS = 201  # at which a curve is drawn


class SlopesView(Painted):
    """A small plot with a mark at the error that is looked at."""

    def __init__(self) -> None:
        """Look at no error."""
        super().__init__()
        self._theme: Theme | None = None
        self._errors = np.linspace(-REACH, REACH, _POINTS)
        self._slopes = slopes(self._errors)
        self._error = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_error(self, error: float) -> None:
        """Mark an error."""
        self._error = error
        clipped, pulling = (short(np.interp(error, self._errors, self._slopes[loss])) for loss in ("clipped", "huber"))
        self.setAccessibleName(
            tr("Slopes at the error {error}: clipped {clipped}, Huber and clipped gradient {pulling}").format(
                error=short(error), clipped=clipped, pulling=pulling
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Wider than high."""
        return QSize(220, 150)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the legend allows."""
        return QSize(160, 150)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the axes, the two curves and the mark."""
        if self._theme is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_axes(painter, self._theme)
            self._paint_curve(painter, "huber", self._theme.gradient, Qt.PenStyle.SolidLine, 2.6)
            self._paint_curve(painter, "clipped", self._theme.bad, Qt.PenStyle.DashLine, 1.8)
            painter.setPen(QPen(self._theme.text_muted, 1, Qt.PenStyle.DotLine))
            painter.drawLine(self._pixel(self._error, -_HIGHEST), self._pixel(self._error, _HIGHEST))
            self._paint_legend(painter, self._theme)

    def _paint_axes(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(text_font(10))
        for low, high, across in ((-REACH, REACH, True), (-_HIGHEST, _HIGHEST, False)):
            there = marks(low, high)
            for mark in there:
                start, end = (
                    (self._pixel(mark, -_HIGHEST), self._pixel(mark, _HIGHEST))
                    if across
                    else (self._pixel(-REACH, mark), self._pixel(REACH, mark))
                )
                painter.setPen(QPen(theme.border, 1))
                painter.drawLine(start, end)
                painter.setPen(theme.text_muted)
                side = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignRight
                box = QRectF(start.x() - 20, start.y() + 2, 40, 14) if across else QRectF(0, start.y() - 7, 26, 14)
                painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, mark_text(mark, there))

    def _paint_curve(self, painter: QPainter, loss: str, ink: QColor, line: Qt.PenStyle, width: float) -> None:
        painter.setPen(QPen(ink, width, line))
        points = zip(self._errors.tolist(), self._slopes[loss].tolist(), strict=True)
        painter.drawPolyline(QPolygonF([self._pixel(x, y) for x, y in points]))

    def _paint_legend(self, painter: QPainter, theme: Theme) -> None:
        """Which line is which, beneath the plot."""
        painter.setFont(text_font(11))
        x, y = 6.0, self.height() - 9.0
        entries = (
            (theme.bad, Qt.PenStyle.DashLine, tr("clipped")),
            (theme.gradient, Qt.PenStyle.SolidLine, tr("Huber, clipped gradient")),
        )
        for ink, line, words in entries:
            painter.setPen(QPen(ink, 2, line))
            painter.drawLine(QPointF(x, y), QPointF(x + 18, y))
            painter.setPen(theme.text)
            painter.drawText(QPointF(x + 23, y + 4), words)
            x += 23 + painter.fontMetrics().horizontalAdvance(words) + 12

    def _pixel(self, error: float, slope: float) -> QPointF:
        """Where a point of the plot lies."""
        wide, high = self.width() - _ROOM.left() - _ROOM.width(), self.height() - _ROOM.top() - _ROOM.height()
        return QPointF(
            _ROOM.left() + (error + REACH) / (2 * REACH) * wide,
            _ROOM.top() + (_HIGHEST - slope) / (2 * _HIGHEST) * high,
        )
