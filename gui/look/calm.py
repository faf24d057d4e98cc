"""What makes Fusion's plain widgets calm: soft selections, panels in one colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
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
        """As Qt asks."""
        if not index.data(IS_NUMBER):
            super().paint(painter, option, index)
            return
        told = QStyleOptionViewItem(option)
        self.initStyleOption(told, index)
        style = told.widget.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, told, told.widget) + 1
        told.text = fitted(told.text, told.fontMetrics, told.rect.width() - 2 * margin)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, told, painter, told.widget)


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
