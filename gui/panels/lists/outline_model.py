"""The graph as an item model: a row a node, in the order of the flow, children inside their block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.document import Document
from core.find import box_name
from core.language import tr
from core.records import Frame, Node, Note

from ...session import Session
from ...theme import Theme
from .cells import Cells, Column

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
        before = [self._cells.header(column) for column in COLUMNS]
        self._cells.refresh()
        if before != [self._cells.header(column) for column in COLUMNS]:  # a view lays out all rows anew for it
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._cells.theme = theme

    def node_of(self, index: Index) -> int:
        """The node, frame or note of a row."""
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
        known = ((node, self._record(node)) for node in nodes if node in self._row_of)
        places = sorted((record.parent or 0, self._row_of[node], node) for node, record in known if record is not None)
        start = 0
        for at in range(1, len(places) + 1):
            if at == len(places) or places[at][:2] != (places[at - 1][0], places[at - 1][1] + 1):
                yield self.index_of(places[start][2]), self.index_of(places[at - 1][2], len(COLUMNS) - 1)
                start = at

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """As Qt asks."""
        nodes = self._children(parent)
        return self.createIndex(row, column, nodes[row]) if 0 <= row < len(nodes) else QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        """As Qt asks: the block that a row lies in."""
        if index is None:
            return QObject.parent(self)
        record = self._record(self.node_of(index)) if index.isValid() else None
        return QModelIndex() if record is None or record.parent is None else self.index_of(record.parent)

    def rowCount(self, parent: Index | None = None) -> int:
        """As Qt asks."""
        return len(self._children(parent))

    def columnCount(self, _parent: Index | None = None) -> int:
        """As Qt asks."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As Qt asks."""
        is_title = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self._cells.header(COLUMNS[section]) if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As Qt asks."""
        record = self._record(self.node_of(index)) if index.isValid() else None
        if isinstance(record, Node):
            return self._cells.data(record, COLUMNS[index.column()], role)
        return None if record is None or index.column() else _told(record, role)

    def _record(self, ident: int) -> Node | Frame | Note | None:
        document = self._session.document
        return document.nodes.get(ident) or document.frames.get(ident) or document.notes.get(ident)

    def _children(self, parent: Index | None) -> Sequence[int]:
        """The rows beneath one: a view asks for each row of a large graph before it shows the first."""
        return self._rows.get(parent.internalId() if parent is not None and parent.isValid() else None, ())


def _in_order(document: Document) -> dict[int | None, list[int]]:
    """The nodes of each level, sources before what they feed, then frames and notes; each is visited once."""
    nodes, outgoing = document.nodes, document.outgoing
    waiting = dict.fromkeys(nodes, 0)
    for wire in document.wires.values():
        waiting[wire.target] += 1
    ready = [node for node in reversed(list(nodes)) if waiting[node] == 0]
    rows: dict[int | None, list[int]] = {}
    while ready:
        node = ready.pop()
        rows.setdefault(nodes[node].parent, []).append(node)
        for wire in reversed(list(outgoing(node).values())):
            waiting[wire.target] -= 1
            if waiting[wire.target] == 0:
                ready.append(wire.target)
    boxes: list[Frame | Note] = [*document.frames.values(), *document.notes.values()]
    for box in boxes:
        rows.setdefault(box.parent, []).append(box.id)
    return rows


def _told(box: Frame | Note, role: int) -> str | None:
    """What is told of a frame or a note."""
    if role == Qt.ItemDataRole.DisplayRole:
        return box_name(box)
    told = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return f"{box_name(box)}, {tr('frame') if isinstance(box, Frame) else tr('note')}" if role in told else None
