"""What was found as an item model: a row a node, with what it is, its value and its gradient."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ...session import Session
from ...theme import Theme
from .cells import Cells, Column

COLUMNS: tuple[Column, ...] = get_args(Column)
Index = QModelIndex | QPersistentModelIndex


class FindModel(QAbstractTableModel):
    """Keeps which node stands in which row; the rest is read when a row is drawn."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Be empty."""
        super().__init__()
        self._session = session
        self.cells = Cells(session, theme)
        self.found: Sequence[int] = ()

    def show_found(self, found: Sequence[int]) -> None:
        """Show other nodes."""
        self.beginResetModel()
        self.found = found
        self.cells.refresh()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """As Qt asks."""
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def columnCount(self, _parent: Index | None = None) -> int:
        """As Qt asks."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As Qt asks."""
        is_title = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self.cells.header(COLUMNS[section]) if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As Qt asks; nothing for a node that has gone since."""
        node = self._session.document.nodes.get(self.found[index.row()])
        return None if node is None else self.cells.data(node, COLUMNS[index.column()], role)
