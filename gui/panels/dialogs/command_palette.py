"""The command palette: every action of the menus by name, found by a few letters, run with Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QBrush, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QMenu,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.find.fuzzy import rank
from core.language import tr

from ...actions.command import plain
from ...frame import announcing
from ...frame.geometry import fit_to_screen
from ...look.calm import Inks, calm
from ...look.labels import paragraph
from ...look.search_field import SearchField
from ...theme import Theme

ROW = Qt.ItemDataRole.UserRole
_SIZE = QSize(640, 420)
_ROW_HEIGHT = 26


@dataclass(frozen=True, slots=True)
class Found:
    """An action that a menu offers. path: the names of the menus on the way to it."""

    action: QAction
    path: str

    @property
    def title(self) -> str:
        """Its text without the mark of the letter to press and without dots."""
        return plain(self.action.text())


class CommandPalette(QDialog):
    """A field above all actions; those that cannot be asked for now are muted and say why."""

    def __init__(self, bar: QMenuBar, why_not: Callable[[QAction], str], theme: Theme, parent: QWidget) -> None:
        """List everything. why_not: the reason why an action is not enabled, if that is known."""
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._why_not = why_not
        self._theme = theme
        self._window = parent
        self.found = list(_actions_of(bar))
        self.field = SearchField(tr("Search commands"), tr("Type the name of a command"))
        self.table = _table()
        self.nothing = paragraph(tr("No command fits."), muted=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table)
        fit_to_screen(self, _SIZE)
        self.field.textChanged.connect(self._show)
        self.table.itemClicked.connect(self._run)
        announcing.Offered(self.field, self.table)
        calm(self.table, theme)
        self._show("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter runs, Escape closes; the field keeps the focus."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.table.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.table.currentItem())
        else:
            super().keyPressEvent(event)

    def _show(self, query: str) -> None:
        """Show what fits, best first."""
        self.table.clear()
        for place in self._fitting(query):
            self.table.addTopLevelItem(self._row(self.found[place], place))
        first = self.table.topLevelItem(0)
        if first is not None:
            self.table.setCurrentItem(first)
        self.nothing.setVisible(first is None)
        self.field.setAccessibleDescription("" if first is not None else self.nothing.text())
        announcing.announce(self.field, self.field.accessibleDescription())

    def _fitting(self, query: str) -> list[int]:
        """The places of what fits by its name, best first, then of what is told with these words in its tip."""
        named = rank(query, [f"{found.title} {found.path}" for found in self.found])
        words, seen = query.lower().split(), frozenset(named)
        tips = [found.action.statusTip().lower() for found in self.found]
        return named + [
            place for place, tip in enumerate(tips) if place not in seen and tip and all(word in tip for word in words)
        ]

    def _row(self, found: Found, place: int) -> QTreeWidgetItem:
        action, reason = found.action, self._why_not(found.action)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        title = f"✓ {found.title}" if action.isChecked() else found.title
        row = QTreeWidgetItem([title, reason if not action.isEnabled() else found.path, keys])
        row.setData(0, ROW, place)
        row.setSizeHint(1, QSize(0, _ROW_HEIGHT))
        row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        told = [
            found.title,
            found.path,
            keys,
            "" if action.isEnabled() else tr("not available: {reason}").format(reason=reason),
        ]
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, told)))
        row.setToolTip(0, action.statusTip())
        for column in range(3):
            if column or not action.isEnabled():
                row.setForeground(column, QBrush(self._theme.text_muted))
        return row

    def _run(self, row: QTreeWidgetItem | None) -> None:
        """Run the action of a row; one that is not enabled stays where it is, with its reason."""
        if row is None:
            return
        action = self.found[row.data(0, ROW)].action
        if action.isEnabled():
            self.accept()
            self._window.activateWindow()  # what the action opens may need the focus
            action.trigger()


def _actions_of(bar: QMenuBar) -> Iterator[Found]:
    """The actions of all menus, in their order; menus that are filled when they open are filled for it.

    Lines that only say that such a menu is empty are left out: of what cannot be asked for, commands alone have names.
    """
    waiting = [(action, "") for action in reversed(bar.actions())]
    while waiting:
        action, path = waiting.pop()
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            within = " › ".join(filter(None, (path, plain(action.text()))))
            waiting += [(inner, within) for inner in reversed(menu.actions())]
        elif action.text() and action.isVisible() and (action.isEnabled() or action.objectName()):
            yield Found(action, path)


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setColumnCount(3)
    table.setHeaderHidden(True)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setItemDelegate(Inks(table))
    table.setFrameShape(QTreeWidget.Shape.NoFrame)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.setAccessibleName(tr("Commands"))
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)  # reasons may be cut, names and keys not
    for column in (0, 2):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return table
