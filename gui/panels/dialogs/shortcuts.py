"""The sheet of all keys and mouse gestures, read off the table of commands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from core.language import tr

from ...actions import COMMANDS
from ...actions.command import Command, plain
from ...actions.gestures import GESTURES
from ...frame.geometry import fit_to_screen
from ...keymap import Keymap, native
from ...look.calm import calm
from ...look.search_field import SearchField
from ...theme import Theme, text_font


class ShortcutSheet(QDialog):
    """A searchable table; it stays open beside the work."""

    def __init__(self, keymap: Keymap, theme: Theme, parent: QWidget) -> None:
        """List everything."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and mouse"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_screen(self, QSize(560, 640))
        self.search = SearchField(tr("Search shortcuts"), tr("Search"))
        self.table = _table()
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table)
        self.search.textChanged.connect(self._filter)
        self._keymap = keymap
        keymap.changed.connect(self._fill)
        self._fill()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        calm(self.table, theme)

    def _fill(self) -> None:
        self.table.clear()
        for heading, rows in sections(self._keymap):
            group = QTreeWidgetItem(self.table, [heading])
            group.setFirstColumnSpanned(True)
            group.setFont(0, text_font(strong=True))
            group.setSizeHint(0, QSize(0, 32))
            for row in rows:
                QTreeWidgetItem(group, row).setSizeHint(0, QSize(0, 24))
        self.table.expandAll()
        self._filter(self.search.text())

    def _filter(self, query: str) -> None:
        wanted = query.lower().split()
        for group in map(self.table.topLevelItem, range(self.table.topLevelItemCount())):
            assert group is not None
            rows = [row for place in range(group.childCount()) if (row := group.child(place)) is not None]
            for row in rows:
                text = f"{row.text(0)} {row.text(1)}".lower()
                row.setHidden(not all(word in text for word in wanted))
            group.setHidden(all(row.isHidden() for row in rows))


def sections(keymap: Keymap) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The headings, each with its rows: what, and by which keys or how."""
    menus = dict.fromkeys(command.menu.partition("/")[0] for command in COMMANDS)
    for menu in menus:
        commands = [each for each in COMMANDS if each.menu.partition("/")[0] == menu and keymap.keys(each.name)]
        yield plain(tr(f"&{menu}")), [(command.title, _key_text(command, keymap)) for command in commands]
    yield tr("Mouse and canvas"), [(tr(gesture.what), tr(gesture.how)) for gesture in GESTURES]


def _key_text(command: Command, keymap: Keymap) -> str:
    """The keys of a command as the system writes them, and where they work if not everywhere."""
    keys = native(keymap.keys(command.name))
    return f"{keys}  ({tr('on the canvas')})" if command.scope == "canvas" else keys


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(tr("Keys and mouse"))
    table.setHeaderLabels([tr("What"), tr("Keys")])
    table.setRootIsDecorated(False)
    table.setFrameShape(QTreeWidget.Shape.NoFrame)
    table.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
    table.setColumnWidth(0, 240)
    return table
