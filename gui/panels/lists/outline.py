"""The outline: the graph as a tree of its levels, with values and gradients; also what a screen reader reads."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from itertools import chain, islice
from operator import attrgetter

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from core.change import Change
from core.document import Document, Snapshot
from core.language import tr
from core.records import Frame, Node, Note, Wire

from ...foresight import Foresight
from ...look.calm import INSET, Inks, calm
from ...runner import Runner, Task, Watch
from ...running.pace import LARGE, Pace
from ...session import Session
from ...theme import Theme
from .outline_model import OutlineModel
from .outline_rows import Rows

_NAME, _NUMBER, _LEAST = 84, 64, 32  # pixels: what names keep, what a number has, and the least of a column
_AIR = 6  # pixels after the longest text of a column
_REST = 150  # milliseconds without new numbers, until columns are fitted to them, which takes half a frame
_NUMBERS = 1, 2  # the columns of value and gradient
_Listed = Node | Frame | Note
_TOLD = Node, Wire, Frame, Note  # what rows tell of, or are ordered by


class Outline(QWidget):
    """A tree that follows the document, the run, the step and the selection, and selects."""

    menu_wanted = Signal(QPoint)  # about what is selected, and where on the screen

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show the document as it stands."""
        super().__init__()
        self.setObjectName("outline")
        self._session = session
        self._following = False
        self._worker = Runner(self)
        self.model = OutlineModel(session, theme)
        self.view = _Tree(self.model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*INSET)
        layout.addWidget(self.view)
        self._rebuild = QTimer(self, singleShot=True, interval=0)
        self._rebuild.timeout.connect(self.rebuild)
        self._fit_soon = QTimer(self, singleShot=True, interval=_REST)
        self._fit_soon.timeout.connect(self.view.fit)
        self._refresh_soon = Pace(session, self.refresh, self)
        self._same_tree = Foresight(session, _same_tree)
        self._follow_soon = Pace(session, self._follow, self, settled=True)
        self._connect()
        calm(self.view, theme)
        self.rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.model.set_theme(theme)
        calm(self.view, theme)
        self.refresh()

    def refresh(self) -> None:
        """Show names, values and gradients as they are now."""
        self.model.refresh()
        self._fit_soon.start()
        self.view.viewport().update()

    def stop(self) -> None:
        """End the worker's thread."""
        self._worker.close()

    def rebuild(self) -> None:
        """Read the document anew; what was open stays open. The worker reads a large one."""
        session = self._session
        if len(session.document.nodes) < LARGE:
            self._show(Rows.of(session.document.snapshot()))
        else:
            task = Task(lambda: partial(_read, session.document.snapshot()), self._show, session.refused.emit)
            self._worker.submit(task)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(Pace(session, self.rebuild, self, settled=True).ask)
        session.changed.connect(self._on_change)
        session.runs.ran.connect(self._refresh_soon.ask)
        session.stepping.stepped.connect(self._refresh_soon.ask)
        session.measuring.found.connect(self._refresh_soon.ask)
        for signal in (session.selection_changed, session.level_changed):
            signal.connect(self._follow_soon.ask)
        self.view.expanded.connect(lambda _index: self._fit_soon.start())
        self.view.selectionModel().selectionChanged.connect(self._select)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.view.viewport().mapToGlobal(at))
        )

    def _show(self, rows: Rows) -> None:
        open_nodes = [node for node in self.model.blocks() if self.view.isExpanded(self.model.index_of(node))]
        self._following = True
        self.model.show(rows)
        self.view.setRootIsDecorated(bool(self.model.blocks()))  # else there is nothing to open, and no room for it
        for node in open_nodes:
            self.view.setExpanded(self.model.index_of(node), True)
        for box in (*self._session.document.frames, *self._session.document.notes):  # they have no numbers
            index = self.model.index_of(box)
            if index.isValid():
                self.view.setFirstColumnSpanned(index.row(), index.parent(), True)
        self._following = False
        self._fit_soon.start()
        self._follow_soon.ask()

    def _on_change(self, change: Change) -> None:
        if not any(map(change.of, _TOLD)):
            return
        if self._same_tree.of(self._session.document, change):
            self._refresh_soon.ask()
        else:
            self._rebuild.start()

    def _follow(self) -> None:
        """Show the session's selection, and what is in the block that one is in."""
        if self._following or self._rebuild.isActive() or self._worker.busy:
            return
        self._following = True
        self._open_level()
        chosen, wires = self._session.selection, self._session.document.wires
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().select(self.model.selection(chosen), flags)
        nodes = [*islice((ident for ident in chosen if ident not in wires), 2)]
        if len(nodes) == 1:
            index = self.model.index_of(nodes[0])
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.view.scrollTo(index)
        self._following = False

    def _open_level(self) -> None:
        """Open the block that one is in, unless it has so many rows that a click shall ask for them."""
        index = QModelIndex() if self._session.level is None else self.model.index_of(self._session.level)
        while index.isValid() and self.model.rowCount(index) < LARGE:
            self.view.expand(index)
            index = index.parent()

    def _select(self) -> None:
        if self._following:
            return
        self._following = True
        document = self._session.document  # the rows of a large graph come after it
        tables: tuple[Mapping[int, _Listed], ...] = document.nodes, document.frames, document.notes
        selection = self.view.selectionModel().selection()
        stretches = map(selection.at, range(selection.count()))
        ids = set(chain.from_iterable(map(self.model.nodes_of, stretches)))
        there = [table[ident] for table in tables for ident in ids.intersection(table)]
        levels = set(map(attrgetter("parent"), there))
        level = levels.pop() if len(levels) == 1 else self._session.level
        self._session.visiting.go(level, partial(self._choose, list(map(attrgetter("id"), there))))
        self._following = False

    def _choose(self, ids: Collection[int]) -> None:
        """Select what was chosen here, so that it stays chosen as it is."""
        self._following = True
        self._session.select(ids)
        self._following = False


class _Tree(QTreeView):
    """Where it is narrow the columns of numbers give way to that of names."""

    def __init__(self, model: OutlineModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(tr("Outline of the graph"))
        self.setUniformRowHeights(True)
        self.setItemDelegate(Inks(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setIndentation(14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_LEAST)
        header.setResizeContentsPrecision(0)  # what is asked of columns is asked of rows in sight alone
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._asked = [_NAME, *(_LEAST for _ in _NUMBERS)]  # pixels, by the rows in sight, for each column
        self._wanted = dict.fromkeys(_NUMBERS, _NUMBER)
        self._by_hand = set[int]()  # columns whose width a person chose
        self._sharing = False
        header.sectionResized.connect(self._note_width)
        self._share()

    def fit(self) -> None:
        """Have columns of numbers as wide as what was seen in them asks, if names keep what they need."""
        self._asked = [self.sizeHintForColumn(column) + _AIR for column in (0, *_NUMBERS)]
        for column in self._wanted.keys() - self._by_hand:
            self._wanted[column] = max(self._wanted[column], self._asked[column])
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt asks."""
        self._share()
        super().resizeEvent(event)

    def _share(self) -> None:
        """Give each column its width; where there is no room for all, names have half, and what numbers leave."""
        whole, needed = self.viewport().width(), self._needed()
        names = max(_NAME, min(self._asked[0], max(whole // 2, whole - sum(needed.values()))))
        room = whole - names
        spare = max(0, room - sum(needed.values())) // len(needed)
        self._sharing = True
        for column, asked in needed.items():
            others = sum(needed.values()) - asked
            width = min(asked, max(room // len(needed), room - others)) + spare
            self.setColumnWidth(column, max(_LEAST, min(width, max(asked, self._wanted[column]))))
        self._sharing = False

    def _needed(self) -> dict[int, int]:
        """What columns of numbers ask for: with their titles, unless cutting these lets every name be whole."""
        least = {column: max(_LEAST, self._asked[column]) for column in _NUMBERS}
        titled = {column: max(asked, self.header().sectionSizeHint(column)) for column, asked in least.items()}
        names, whole = self._asked[0], self.viewport().width()
        cut = names + sum(least.values()) <= whole < names + sum(titled.values())
        return (least if cut else titled) | {column: self._wanted[column] for column in self._by_hand}

    def _note_width(self, column: int, _before: int, width: int) -> None:
        if column in _NUMBERS and not self._sharing:
            self._by_hand.add(column)
            self._wanted[column] = width


def _read(snapshot: Snapshot, _watch: Watch) -> Rows:
    return Rows.of(snapshot)


def _same_tree(_document: Document, change: Change) -> bool:
    """Whether the nodes and their order stay: only what is told about them differs."""
    listed: list[tuple[_Listed | None, _Listed | None]] = [*change.of(Node), *change.of(Frame), *change.of(Note)]
    stay = (before is not None and after is not None and before.parent == after.parent for before, after in listed)
    return not change.of(Wire) and all(stay)
