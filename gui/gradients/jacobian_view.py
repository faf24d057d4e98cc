"""A Jacobian as a picture: v beside its rows, J as a heat map with numbers where there is room, and vᵀJ below it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from core.language import tr
from core.numbers import short
from core.steps.words.formula import derivative

from ..look.heatmap import heat_map
from ..look.labels import Painted
from ..theme import Theme, mono_font, text_font
from .built import Built

_GAP, _HEAD, _EDGE = 8.0, 18.0, 4.0
_NUMBER = 44.0  # pixels that a number needs
_WIDEST, _TALL, _FLAT = 72.0, 22.0, 3.0  # of a cell: with room for a number, and its least height
_BAR = 14.0  # the side of v and vᵀJ where they have no numbers
_HEIGHT = 176.0  # of a heat map
_FAINT = 0.35  # of the colours under numbers
_MOST_TERMS = 4
_MOST_SPOKEN = 64  # entries


class JacobianView(Painted):
    """Shows what was built (``built``); the tip under the mouse tells an entry in full."""

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme = theme
        self.built: Built | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def show_built(self, built: Built | None) -> None:
        """Show another one, or none."""
        self.built = built if built is not None and built.matrix is not None else None
        self.setVisible(self.built is not None)
        self.setAccessibleName("" if self.built is None else _spoken(self.built))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the rows need."""
        rows = 0 if self.built is None else len(self.built.v)
        return QSize(240, round(2 * _HEAD + rows * self._row_height() + _GAP + self._below() + 2 * _EDGE))

    def minimumSizeHint(self) -> QSize:
        """The same height, at any width."""
        return QSize(120, self.sizeHint().height())

    def told_at(self, at: QPointF) -> str:
        """What is told of a point: an entry of J, of v or of vᵀJ; empty elsewhere."""
        built = self.built
        if built is None or built.matrix is None:
            return ""
        v, matrix, row = self._areas()
        if matrix.contains(at):
            i, j = _place(at.y(), matrix.top(), self._row_height()), _place(at.x(), matrix.left(), self._cell_width())
            entry = f"∂{built.of}{_at(i, built.of_shape)}/∂{built.by}{_at(j, built.by_shape)}"
            return f"{entry} = {short(built.matrix[i, j].item())}"
        if v.contains(at):
            i = _place(at.y(), v.top(), self._row_height())
            return f"v{_at(i, built.of_shape)} = {short(built.v[i].item())}"
        if row.contains(at):
            j = _place(at.x(), row.left(), self._cell_width())
            return f"(vᵀJ){_at(j, built.by_shape)} = {_summed(built, j)} = {short(built.row[j].item())}"
        return ""

    def event(self, event: QEvent) -> bool:
        """Tell what lies under a resting mouse."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw v, J and vᵀJ."""
        if self.built is None or self.built.matrix is None:
            return
        with QPainter(self) as painter:
            v, matrix, row = self._areas()
            self._paint_block(painter, v, self.built.v[:, None], self._theme.gradient)
            self._paint_block(painter, matrix, self.built.matrix, self._theme.local)
            self._paint_block(painter, row, self.built.row[None, :], self._theme.gradient, strong=True)
            painter.setFont(text_font(11, strong=True))
            painter.setPen(self._theme.text_muted)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(v.left(), _EDGE, v.width(), _HEAD), left, "v")
            painter.drawText(QRectF(matrix.left(), _EDGE, matrix.width(), _HEAD), left, self._caption())
            above = QRectF(row.left(), row.top() - _HEAD, row.width(), _HEAD)
            painter.drawText(above, left, "vᵀJ")

    def _caption(self) -> str:
        assert self.built is not None
        return f"J = {derivative(self.built.of, self.built.by).text}"

    def _areas(self) -> tuple[QRectF, QRectF, QRectF]:
        """Where v, J and vᵀJ are."""
        assert self.built is not None
        rows, columns = len(self.built.v), len(self.built.row)
        high, wide = rows * self._row_height(), columns * self._cell_width()
        beside = _NUMBER if self._row_height() >= _TALL else _BAR
        left, top = _EDGE + beside + _GAP, _EDGE + _HEAD
        v, matrix = QRectF(_EDGE, top, beside, high), QRectF(left, top, wide, high)
        return v, matrix, QRectF(left, top + high + _HEAD + _GAP / 2, wide, self._below())

    def _row_height(self) -> float:
        rows = 0 if self.built is None else len(self.built.v)
        return _TALL if rows * _TALL <= _HEIGHT else max(_FLAT, _HEIGHT // rows)

    def _cell_width(self) -> float:
        assert self.built is not None
        beside = _NUMBER if self._row_height() >= _TALL else _BAR
        room = self.width() - 2 * _EDGE - beside - _GAP
        return max(1.0, min(_WIDEST, room / max(1, len(self.built.row))))

    def _below(self) -> float:
        return _TALL if self.built is not None and self._cell_width() >= _NUMBER else _BAR

    def _paint_block(
        self, painter: QPainter, box: QRectF, array: np.ndarray, ink: QColor, *, strong: bool = False
    ) -> None:
        """Some cells in their colours, with a frame around them, and numbers if they have room."""
        rows, columns = array.shape
        wide, high = box.width() / columns, box.height() / rows
        numbered = wide >= _NUMBER and high >= _TALL
        painter.setOpacity(_FAINT if numbered else 1.0)
        painter.drawImage(box, heat_map(array, self._theme))
        painter.setOpacity(1.0)
        _draw_frame(painter, box, ink, 2.0 if strong else 1.0)
        if not numbered:
            return
        painter.setFont(mono_font(12))
        painter.setPen(self._theme.text)
        for (i, j), entry in np.ndenumerate(array):
            cell = QRectF(box.left() + j * wide, box.top() + i * high, wide, high)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, short(entry.item()))


def _place(at: float, start: float, size: float) -> int:
    return int((at - start) // size)


def _at(place: int, shape: tuple[int, ...]) -> str:
    """An element's index in brackets; nothing for a scalar."""
    return str(list(map(int, np.unravel_index(place, shape)))) if shape else ""


def _summed(built: Built, j: int) -> str:
    """The products that make an entry of vᵀJ, of many the first ones."""
    assert built.matrix is not None
    terms = [f"{short(v.item())}·{short(slope.item())}" for v, slope in zip(built.v, built.matrix[:, j], strict=True)]
    return " + ".join([*terms[:_MOST_TERMS], *(["…"] if len(terms) > _MOST_TERMS else [])])


def _spoken(built: Built) -> str:
    """What a screen reader tells: the caption, and each row of a small J."""
    rows, columns = len(built.v), len(built.row)
    told = tr("Jacobian of {of} by {by}, {rows} by {columns}").format(
        of=built.of, by=built.by, rows=rows, columns=columns
    )
    if built.matrix is None or built.matrix.size > _MOST_SPOKEN:
        return told
    entries = "; ".join(", ".join(map(short, row)) for row in built.matrix.tolist())
    return f"{told}: {entries}. vᵀJ: {', '.join(map(short, built.row.tolist()))}"


def _draw_frame(painter: QPainter, box: QRectF, ink: QColor, width: float) -> None:
    """A frame that is as thick on every side, however many pixels of the screen one of the widget has."""
    at = painter.deviceTransform()
    pen = QPen(ink, max(1, round(width * at.m11())))
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(at.inverted()[0].mapRect(QRectF(at.mapRect(box).toRect())))
