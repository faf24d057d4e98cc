"""A table in the width of a panel: it lays out ten thousand rows without asking for each, as a tree would."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QStyleOptionViewItem, QTableView

from ..theme import Theme
from .calm import Inks, calm
from .tints import faded

ROW_HEIGHT = 22


class TableView(QTableView):
    """Whole rows are chosen; one column stretches, the others take what they need, up to a share of the width."""

    def __init__(self, model: QAbstractItemModel, name: str, shares: Mapping[int, float], stretched: int) -> None:
        """name: for screen readers; shares: of the width, at most, by column; stretched: the one that has the rest."""
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(Inks(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = _Header(self, shares, stretched)
        self.setHorizontalHeader(header)
        for column, share in shares.items():
            self.setItemDelegateForColumn(column, _Fitted(share, self))
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self._stretched = stretched

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme. Those of selected rows are halved: a table paints them twice."""
        calm(self, theme)
        palette = QPalette(self.palette())
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            soft = palette.color(group, QPalette.ColorRole.Highlight)  # behind the row and behind the cell
            palette.setColor(group, QPalette.ColorRole.Highlight, faded(soft, 1 - math.sqrt(1 - soft.alphaF())))
        self.setPalette(palette)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room from the column that has the rest, which Qt leaves as it is where none is left for it."""
        super().resizeEvent(event)
        header = self.horizontalHeader()
        if header.length() > self.viewport().width():
            header.resizeSection(self._stretched, header.minimumSectionSize())


class _Header(QHeaderView):
    """Asks for no more than a share of the table's width for a title: a longer one is cut with "…".

    Over the column that has the rest, one that has no room is left out: of a few letters, none could be read.
    """

    def __init__(self, view: QTableView, shares: Mapping[int, float], stretched: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view, self._shares, self._stretched = view, shares, stretched
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(24)
        self.setResizeContentsPrecision(0)  # of the rows in sight

    def sectionSizeFromContents(self, column: int) -> QSize:
        """As Qt asks."""
        needed = super().sectionSizeFromContents(column)
        width = needed.width() - self._room_for_arrow(column)
        return QSize(min(width, _most(self._view, self._shares.get(column, 1.0))), needed.height())

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, column: int) -> None:
        """As Qt asks."""
        super().initStyleOptionForIndex(option, column)
        if column == self._stretched and self.sectionSize(column) < self.sectionSizeFromContents(column).width():
            option.text = ""

    def _room_for_arrow(self, column: int) -> int:
        """What Qt keeps free in every title that could have the arrow of the order, but the one that has it."""
        if not self.isSortIndicatorShown() or column == self.sortIndicatorSection():
            return 0
        style = self.style()
        metric = style.PixelMetric
        return style.pixelMetric(metric.PM_HeaderMarkSize) + style.pixelMetric(metric.PM_HeaderMargin)


class _Fitted(Inks):
    """Asks for as much width as the contents need, and for no more than a share of the table's."""

    def __init__(self, share: float, view: QTableView) -> None:
        super().__init__(view)
        self._share, self._view = share, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As Qt asks."""
        needed = super().sizeHint(option, index)
        return QSize(min(needed.width(), _most(self._view, self._share)), needed.height())


def _most(view: QTableView, share: float) -> int:
    """A share of a table's width."""
    return round(share * view.viewport().width())
