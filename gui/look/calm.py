"""What makes Fusion's plain widgets calm: soft selections, panels in one colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ..theme import Theme
from .fitting import IS_NUMBER, fitted
from .tints import faded

# How much of the accent lies on a row that is selected, or under the mouse: with more, numbers could not be read on it.
CHOSEN, POINTED_AT = 0.16, 0.10
_BAR = 2  # pixels wide, before a row that is selected
_APART, _ROW = 8, 20  # pixels, between columns, and of a row at least
INSET = 8, 4, 0, 0  # left, top, right, bottom: room around a list that fills its panel, in line with panels' titles


class Inks(QStyledItemDelegate):
    """Leaves the colours of rows as they are also where they are selected, and cuts no number off."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """As Qt asks."""
        super().initStyleOption(option, index)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        if ink is not None:
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, QBrush(ink))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """As Qt asks; a row that is selected begins with a bar, since its ground is faint."""
        self._paint_cell(painter, option, index)
        if index.column() == 0 and option.state & QStyle.StateFlag.State_Selected:
            bar = QRect(0, option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Accent))

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not index.data(IS_NUMBER):
            super().paint(painter, option, index)
            return
        told = QStyleOptionViewItem(option)
        self.initStyleOption(told, index)
        style = told.widget.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, told, told.widget) + 1
        told.text = fitted(told.text, told.fontMetrics, told.rect.width() - 2 * margin)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, told, painter, told.widget)


class Roomy(Inks):
    """Keeps rows and columns apart, where a table is as high as its rows and as wide as its columns."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As Qt asks."""
        needed = super().sizeHint(option, index)
        return QSize(needed.width() + _APART, max(needed.height(), _ROW))


def on_panel(widget: QWidget) -> None:
    """Give a widget the background of panels."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)


def scroll(area: QScrollArea, inside: QWidget) -> None:
    """Have an area scroll a widget, with no frame around it, in the colour of panels."""
    on_panel(inside)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)


def scrolled(area: QScrollArea, *parts: QWidget) -> None:
    """Put parts one below the other into a panel that scrolls up and down."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(12, 4, 12, 12)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    scroll(area, whole)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def calm(view: QAbstractScrollArea, theme: Theme) -> None:
    """A selection that leaves colours beneath it to be seen, in what has one; again for each theme."""
    if isinstance(view, QAbstractItemView):
        palette = QPalette(view.palette())
        soft = faded(theme.accent, CHOSEN)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Highlight, soft)
            palette.setColor(group, QPalette.ColorRole.HighlightedText, theme.text)
        view.setPalette(palette)
