"""One value as a picture of itself: a number, a small table, or a heat map with its statistics."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from core.language import tr
from core.numbers import shape_text, short, table

from ..look.fitting import fitted
from ..look.heatmap import heat_map
from ..look.labels import Painted
from ..look.reading import NOT_COMPUTED, Kind, Reading
from ..theme import Theme, mono_font, text_font

MOST_ROWS = 6
COLUMNS, NARROW_COLUMNS = 5, 2  # of a table, at the most
_ROW = 18


class ValueView(Painted):
    """Shows a reading in the colour of values or of gradients; its accessible name says it in full."""

    def __init__(
        self, theme: Theme, colour: str, *, title: str = "", columns: int = COLUMNS, in_full: bool = False
    ) -> None:
        """colour: "value", "gradient", "tangent" or "local", a colour of the theme that also has a fill.

        columns: a tensor with more of them, or with more than a few rows, is drawn as a heat map.
        in_full: all digits of a number, and the reason where there is none, which elsewhere stands below.
        """
        super().__init__()
        self._in_full = in_full
        self._columns = columns
        self._theme = theme
        self._colour = colour
        self._title = title
        self._reading = NOT_COMPUTED
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def stand_for(self, title: str, colour: str) -> None:
        """Show what comes next under another title and in another colour."""
        self._title, self._colour = title, colour

    def show_reading(self, reading: Reading) -> None:
        """Show something else."""
        self._reading = reading
        self.setAccessibleName(f"{self._title} {reading.told}".strip())
        numbers = "" if reading.data is None or np.ndim(reading.data) == 0 else table(reading.data)
        laid_out = f"<pre>{numbers}</pre>" if numbers else ""
        self.setToolTip(reading.told + laid_out)
        self.setAccessibleDescription(numbers)
        self.updateGeometry()
        self.update()

    @property
    def reading(self) -> Reading:
        """What is shown."""
        return self._reading

    @property
    def words(self) -> str:
        """What is written in the box, unless it holds a tensor's picture."""
        if self._in_full:
            return self._reading.told
        if self._reading.kind is Kind.NONE:
            return tr("no tangent") if self._colour == "tangent" else tr("no gradient")
        return self._reading.text

    def sizeHint(self) -> QSize:
        """As high as the table or the heat map needs."""
        array = self._array()
        if array is None or array.ndim == 0:
            height = 30
        elif self._is_table(array):
            height = _ROW * (1 if array.ndim < 2 else array.shape[0]) + 12
        else:
            height = 84
        return QSize(80, height) * self.unit

    def minimumSizeHint(self) -> QSize:
        """The same height, at any width."""
        return QSize(30, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and what it holds."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.unit, self.unit)
            box = QRectF(QPointF(), self.size().toSizeF() / self.unit).adjusted(0.5, 0.5, -0.5, -0.5)
            ink, fill, line = self._look()
            painter.setPen(QPen(ink if line != Qt.PenStyle.SolidLine else self._theme.border, 1, line))
            painter.setBrush(fill)
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(ink)
            array = self._array()
            if array is None or array.ndim == 0:
                self._paint_number(painter, box)
            elif self._is_table(array):
                _paint_table(painter, box, array)
            else:
                self._paint_heat(painter, box, array)

    def _is_table(self, array: np.ndarray) -> bool:
        if array.ndim == 1:
            return 0 < len(array) <= self._columns
        return array.ndim == 2 and 0 < array.shape[0] <= MOST_ROWS and 0 < array.shape[1] <= self._columns

    def _array(self) -> np.ndarray | None:
        return None if self._reading.data is None else np.asarray(self._reading.data)

    def _look(self) -> tuple[QColor, QColor, Qt.PenStyle]:
        """Ink, fill and outline: hollow and dashed for what is not there, so that it does not hang on the hue."""
        theme = self._theme
        by_kind = {
            Kind.NOT_COMPUTED: (theme.not_computed, theme.panel, Qt.PenStyle.DashLine),
            Kind.NONE: (theme.none, theme.none_fill, Qt.PenStyle.DotLine),
            Kind.BAD: (theme.bad, theme.bad_fill, Qt.PenStyle.SolidLine),
            Kind.ASKED: (theme.accent, theme.panel, Qt.PenStyle.DashLine),
            Kind.WRONG: (theme.bad, theme.panel, Qt.PenStyle.DashLine),
            Kind.OTHER: (theme.warning, theme.panel, Qt.PenStyle.DashLine),
            Kind.DROPPED: (theme.none, theme.panel, Qt.PenStyle.DotLine),
        }
        usual = getattr(theme, self._colour), getattr(theme, f"{self._colour}_fill"), Qt.PenStyle.SolidLine
        return by_kind.get(self._reading.kind, usual)

    def _paint_number(self, painter: QPainter, box: QRectF) -> None:
        is_number = self._reading.data is not None
        fonts = map(mono_font, (14, 13, 12, 11)) if is_number else (text_font(12),)
        for font in fonts:  # the largest in which it fits
            painter.setFont(font)
            if _fits(painter, self.words, box.width() - 4):
                break
        metrics, room = painter.fontMetrics(), box.width() - 4
        elided = metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, int(room))
        told = fitted(self.words, metrics, room) if is_number else elided
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)

    def _paint_heat(self, painter: QPainter, box: QRectF, array: np.ndarray) -> None:
        painter.setFont(text_font(11))
        inner = box.adjusted(8, 6, -8, -6)
        words = QRectF(inner.left(), inner.bottom() - 16, inner.width(), 16)
        fitting = (text for text in _facts(self._reading, array) if _fits(painter, text, words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, next(fitting, ""))
        if array.size:
            room = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - 20)
            painter.drawImage(room, heat_map(array, self._theme))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.border)
            painter.drawRect(room)


def _facts(reading: Reading, array: np.ndarray) -> tuple[str, str, str]:
    """What is said of a tensor, in falling length."""
    parts = reading.text.split(" · ")
    return reading.text, " · ".join(parts[:2]), shape_text(array.shape)


def _fits(painter: QPainter, text: str, width: float) -> bool:
    return painter.fontMetrics().horizontalAdvance(text) <= width


def _paint_table(painter: QPainter, box: QRectF, array: np.ndarray) -> None:
    rows = array.reshape(-1, array.shape[-1])
    inner = box.adjusted(4, 6, -4, -6)
    width = inner.width() / rows.shape[1]
    painter.setFont(mono_font(12))
    metrics = painter.fontMetrics()
    for row, numbers in enumerate(rows.tolist()):
        for column, number in enumerate(numbers):
            cell = QRectF(inner.left() + column * width, inner.top() + row * _ROW, width, _ROW)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, fitted(short(number), metrics, width - 2))
