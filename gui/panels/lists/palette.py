"""The palette: everything that can be put on the canvas, found by typing, added by dragging, double-click or Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from core import notation
from core.find.search import Entry, entries, rank, with_formula, with_leaf
from core.language import tr

from ...look.calm import calm
from ...look.search_field import SearchField
from ...theme import Theme
from .entry_drawing import ENTRY, EntryDelegate, drag_picture

NODE_MIME = "application/x-chainrule-node"
Offer = Callable[[], Sequence[Entry]]  # what there is to choose from, asked each time it is shown


class PalettePanel(QWidget):
    """A search field above the entries: grouped by family, or ranked while something is typed."""

    chosen = Signal(str)  # the kind to add
    menu_wanted = Signal(object, QPoint)  # the entry, and where on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None, offer: Offer = entries) -> None:
        """Show all entries that are offered."""
        super().__init__(parent)
        self.setObjectName("palette")
        self.search = SearchField(tr("Search operations"), tr("Search operations"), theme)
        self.view = EntryView(theme, offer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 4, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.view)
        self.search.textChanged.connect(self.view.show_matches)
        self.search.returnPressed.connect(self._choose_current)
        self.view.activated.connect(self._choose)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_for_menu)
        self.view.show_matches("")

    def refresh(self) -> None:
        """Show what is offered now."""
        self.view.show_matches(self.search.text())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.view.set_theme(theme)
        self.search.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the field into the list, Escape takes the search away; Enter has added what is chosen."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # the focus may be on the canvas by now
            super().keyPressEvent(event)

    def _ask_for_menu(self, at: QPoint) -> None:
        entry = self.view.indexAt(at).data(ENTRY)
        if isinstance(entry, Entry):
            self.menu_wanted.emit(entry, self.view.viewport().mapToGlobal(at))

    def _choose_current(self) -> None:
        self._choose(self.view.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self.chosen.emit(entry.kind)


class EntryView(QTreeView):
    """The entries, to be dragged."""

    def __init__(self, theme: Theme, offer: Offer = entries, *, leaves: bool = False, formulas: bool = False) -> None:
        """Be empty; ``show_matches`` fills it with what is offered.

        leaves, formulas: whether a query that is a variable's name or value, or a formula, is offered, too.
        """
        super().__init__()
        self._offer = offer
        self._leaves = leaves
        self._formulas = formulas
        self._shown: tuple[str, Sequence[Entry]] | None = None  # for which query, of what
        self._model = QStandardItemModel(self)
        self._delegate = EntryDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAccessibleName(tr("Operations"))
        self.clicked.connect(self._fold)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.theme = theme
        calm(self, theme)
        self.viewport().update()

    def show_matches(self, query: str) -> None:
        """All entries by family, or those that fit a query, best first; the first one is current."""
        offered = self._offer()
        if (query, offered) == self._shown:
            return
        self._shown = query, offered
        self._model.removeRows(0, self._model.rowCount())  # clear() has the view look for another current row each time
        self.collapseAll()  # a tree view keeps rows that were open in mind even when they are gone
        found = rank(query, offered)
        if self._leaves:
            found = with_leaf(query, found, offered)
        if self._formulas:
            found = with_formula(query, found)
        if query.strip():
            for entry in found:
                self._model.appendRow(_EntryItem(entry))
        else:
            for category, members in groupby(found, lambda entry: entry.category):
                heading = _words(tr(heading_of(category)))
                heading.appendRows([_EntryItem(entry) for entry in members])
                self._model.appendRow(heading)
        if not found:
            self._model.appendRow(_words(tr("Nothing is called “{query}”").format(query=query.strip())))
        self.expandAll()
        first = self._model.index(0, 0)
        self.setCurrentIndex(first if query.strip() else self._model.index(0, 0, first))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry the kind under the pointer, with a picture of the node."""
        entry = self.currentIndex().data(ENTRY)
        if not isinstance(entry, Entry):
            return
        drag = QDrag(self)
        data = QMimeData()
        data.setData(NODE_MIME, entry.kind.encode())
        drag.setMimeData(data)
        picture = drag_picture(entry, self._delegate.theme, self.devicePixelRatioF())
        drag.setPixmap(picture)
        size = picture.deviceIndependentSize()
        drag.setHotSpot(QPoint(round(size.width() / 2), round(size.height() / 2)))
        drag.exec(Qt.DropAction.CopyAction)

    def _fold(self, index: QModelIndex) -> None:
        if self._model.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))


def heading_of(category: str) -> str:
    """What stands above a category's entries."""
    return category.replace("_", " ").capitalize()


def _words(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


class _EntryItem(QStandardItem):
    """An entry. What its tip says is put together when it is asked for: there are hundreds of formulas."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(entry.title)
        self._entry = entry
        self.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)

    def data(self, role: int = ENTRY) -> Any:
        """The entry, its tip, or what a screen reader says."""
        entry = self._entry
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            formula = notation.text(entry.formula) if entry.formula else ""
            return "\n".join(filter(None, (f"{entry.title}    {formula}".strip(), entry.help)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}. {entry.help}"
        return super().data(role)
