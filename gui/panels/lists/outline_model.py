"""The graph as an item model: a row a node, in the order of the flow, children inside their block."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from core.find import box_name
from core.language import tr
from core.records import Frame, Node, Note

from ...canvas.drawing.boxes import colour_of
from ...look.icons import icon
from ...session import Session
from ...theme import Theme
from .cells import Cells, Column
from .outline_rows import Rows

COLUMNS: tuple[Column, ...] = ("name", "value", "gradient")
Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QStandardItemModel):
    """Reads the session when a row is drawn; keeps only which node stands in which row.

    Qt keeps how many rows there are in which: a view asks for each row of a large graph before it shows the first, and
    Python would answer a hundred times slower.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        """Be empty; ``show`` fills it."""
        super().__init__(0, len(COLUMNS))
        self._session = session
        self._cells = Cells(session, theme)
        self.rows = Rows()

    def show(self, rows: Rows) -> None:
        """Have other rows."""
        self.beginResetModel()
        with QSignalBlocker(self):
            self._cells.refresh()
            self.rows = rows
            self.setRowCount(0)
            items = {block: QStandardItem() for block in rows.levels if block is not None}
            for level, ids in rows.levels.items():
                item = self.invisibleRootItem() if level is None else items[level]
                item.setColumnCount(len(COLUMNS))
                item.setRowCount(len(ids))
            for block, item in items.items():
                level = rows.level_of[block]
                (self.invisibleRootItem() if level is None else items[level]).setChild(rows.row_of[block], item)
        self.endResetModel()

    def refresh(self) -> None:
        """Read from the run and the step as they are now. The view has to be painted again.

        Not told by ``dataChanged``: a tree view would go through thousands of rows for the few that are in sight.
        """
        before = [self._cells.header(column) for column in COLUMNS]
        self._cells.refresh()
        if before != [self._cells.header(column) for column in COLUMNS]:  # a view lays out all rows anew for it
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._cells.theme = theme

    def node_of(self, index: Index) -> int:
        """The node, frame or note of a row."""
        way = [index.row()]
        above = index.parent()
        while above.isValid():
            way.append(above.row())
            above = above.parent()
        level: int | None = None
        for row in reversed(way):
            level = self.rows.levels[level][row]
        assert level is not None
        return level

    def nodes_of(self, stretch: QItemSelectionRange) -> list[int]:
        """The nodes, frames and notes of some rows of one level."""
        level = self.node_of(stretch.parent()) if stretch.parent().isValid() else None
        return self.rows.levels[level][stretch.top() : stretch.bottom() + 1]

    def index_of(self, node: int, column: int = 0) -> QModelIndex:
        """Where a node stands."""
        index = QModelIndex()
        for row in self.rows.path(node):
            index = self.index(row, 0, index)
        return index.siblingAtColumn(column)

    def blocks(self) -> list[int]:
        """The nodes that have rows of their own beneath them."""
        return [parent for parent in self.rows.levels if parent is not None]

    def selection(self, ids: Collection[int]) -> QItemSelection:
        """The rows of those that have one, neighbours as one range: a selection of thousands is a few of them."""
        selection = QItemSelection()
        for first, last in self.rows.stretches(ids):
            selection.select(self.index_of(first), self.index_of(last, len(COLUMNS) - 1))
        return selection

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As Qt asks."""
        is_title = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self._cells.header(COLUMNS[section]) if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As Qt asks."""
        record = self._record(self.node_of(index)) if index.isValid() else None
        if isinstance(record, Node):
            return self._cells.data(record, COLUMNS[index.column()], role)
        return None if record is None or index.column() else self._told(record, role)

    def _record(self, ident: int) -> Node | Frame | Note | None:
        document = self._session.document
        return document.nodes.get(ident) or document.frames.get(ident) or document.notes.get(ident)

    def _told(self, box: Frame | Note, role: int) -> object:
        """What is told of a frame or a note."""
        kind = "frame" if isinstance(box, Frame) else "note"
        if role == Qt.ItemDataRole.DisplayRole:
            return box_name(box)
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(kind, self._cells.theme, colour_of(box, self._cells.theme))
        told = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return f"{box_name(box)}, {tr(kind)}" if role in told else None
