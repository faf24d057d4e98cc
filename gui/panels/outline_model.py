"""The graph as an item model: a row a node, in the order of the flow, children inside their block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.document import Document
from core.language import tr

from ..session import Session
from ..theme import Theme
from .cells import HEADERS, Cells, Column

COLUMNS: tuple[Column, ...] = ("name", "value", "gradient")
Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractItemModel):
    """Reads the session when a row is drawn; keeps only which node stands in which row."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Be empty; ``rebuild`` reads the document."""
        super().__init__()
        self._session = session
        self._cells = Cells(session, theme)
        self._rows: dict[int | None, list[int]] = {}
        self._row_of: dict[int, int] = {}

    def rebuild(self) -> None:
        """Read the document anew."""
        self.beginResetModel()
        self._cells.refresh()
        self._rows = _in_order(self._session.document)
        self._row_of = {node: row for nodes in self._rows.values() for row, node in enumerate(nodes)}
        self.endResetModel()

    def refresh(self) -> None:
        """Read from the run and the step as they are now. The view has to be painted again.

        Not told by ``dataChanged``: a tree view would go through thousands of rows for the few that are in sight.
        """
        self._cells.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._cells.theme = theme

    def node_of(self, index: Index) -> int:
        """The node of a row."""
        return int(index.internalId())

    def index_of(self, node: int, column: int = 0) -> QModelIndex:
        """Where a node stands."""
        row = self._row_of.get(node)
        return QModelIndex() if row is None else self.createIndex(row, column, node)

    def blocks(self) -> list[int]:
        """The nodes that have rows of their own beneath them."""
        return [parent for parent in self._rows if parent is not None]

    def runs(self, nodes: Iterable[int]) -> Iterator[tuple[QModelIndex, QModelIndex]]:
        """The rows of some nodes as (first, last) of each unbroken stretch."""
        document = self._session.document
        known = (node for node in nodes if node in self._row_of)
        places = sorted((document.nodes[node].parent or 0, self._row_of[node], node) for node in known)
        start = 0
        for at in range(1, len(places) + 1):
            if at == len(places) or places[at][:2] != (places[at - 1][0], places[at - 1][1] + 1):
                yield self.index_of(places[start][2]), self.index_of(places[at - 1][2], len(COLUMNS) - 1)
                start = at

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """As Qt asks."""
        nodes = self._rows.get(self._node(parent), [])
        return self.createIndex(row, column, nodes[row]) if 0 <= row < len(nodes) else QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        """As Qt asks: the block that a row lies in."""
        if index is None:
            return QObject.parent(self)
        node = self._session.document.nodes.get(self.node_of(index)) if index.isValid() else None
        return QModelIndex() if node is None or node.parent is None else self.index_of(node.parent)

    def rowCount(self, parent: Index | None = None) -> int:
        """As Qt asks."""
        return len(self._rows.get(self._node(parent), ()))

    def columnCount(self, _parent: Index | None = None) -> int:
        """As Qt asks."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As Qt asks."""
        is_title = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return tr(HEADERS[COLUMNS[section]]) if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As Qt asks."""
        node = self._session.document.nodes.get(self.node_of(index)) if index.isValid() else None
        if node is None:
            return None
        return self._cells.data(node, COLUMNS[index.column()], role)

    def _node(self, index: Index | None) -> int | None:
        return self.node_of(index) if index is not None and index.isValid() else None


def _in_order(document: Document) -> dict[int | None, list[int]]:
    """The nodes of each level, sources before what they feed; each node and wire is visited once."""
    waiting = {node: len(document.incoming(node)) for node in document.nodes}
    ready = [node for node in reversed(list(document.nodes)) if waiting[node] == 0]
    rows: dict[int | None, list[int]] = {}
    while ready:
        node = ready.pop()
        rows.setdefault(document.nodes[node].parent, []).append(node)
        for wire in reversed(list(document.outgoing(node).values())):
            waiting[wire.target] -= 1
            if waiting[wire.target] == 0:
                ready.append(wire.target)
    return rows
