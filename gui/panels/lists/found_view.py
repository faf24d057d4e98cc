"""The list of what was found: a table, not a tree, since it lays out ten thousand rows without asking for each."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView

from core.language import tr

from ...look.calm import Inks, calm
from ...look.tints import faded
from ...theme import Theme
from .find_model import COLUMNS, FindModel

_SHARES = {0: 0.4, 2: 0.22, 3: 0.22}  # of the list, at most, for the name and the numbers; the operation has the rest
_ROW_HEIGHT = 22


class FoundView(QTableView):
    """A row a node, with columns that fit into the width of a panel."""

    def __init__(self, model: FindModel) -> None:
        """Show what a model has."""
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(Inks(self))
        self.setAccessibleName(tr("Nodes that were found"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = _Header(self)
        self.setHorizontalHeader(header)
        for column, share in _SHARES.items():
            self.setItemDelegateForColumn(column, _Fitted(share, self))
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(COLUMNS.index("kind"), QHeaderView.ResizeMode.Stretch)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme. Those of selected rows are halved: a table paints them twice."""
        calm(self, theme)
        palette = QPalette(self.palette())
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            soft = palette.color(group, QPalette.ColorRole.Highlight)  # behind the row and behind the cell
            palette.setColor(group, QPalette.ColorRole.Highlight, faded(soft, 1 - math.sqrt(1 - soft.alphaF())))
        self.setPalette(palette)
        self.viewport().update()


class _Header(QHeaderView):
    """Asks for no more than a share of the list's width for a title: a longer one is cut with "…"."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(24)
        self.setResizeContentsPrecision(0)  # of the rows in sight

    def sectionSizeFromContents(self, column: int) -> QSize:
        """As Qt asks."""
        needed = super().sectionSizeFromContents(column)
        return QSize(min(needed.width(), _most(self._view, _SHARES.get(column, 1.0))), needed.height())


class _Fitted(Inks):
    """Asks for as much width as the contents need, and for no more than a share of the list's."""

    def __init__(self, share: float, view: QTableView) -> None:
        super().__init__(view)
        self._share, self._view = share, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As Qt asks."""
        needed = super().sizeHint(option, index)
        return QSize(min(needed.width(), _most(self._view, self._share)), needed.height())


def _most(view: QTableView, share: float) -> int:
    """A share of a list's width."""
    return round(share * view.viewport().width())
