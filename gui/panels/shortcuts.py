"""The sheet of all keys and mouse gestures, read off the table of commands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ..actions import COMMANDS, GESTURES, Command
from ..theme import Theme, text_font
from .look import calm


class ShortcutSheet(QDialog):
    """A searchable table; it stays open beside the work."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """List everything."""
        super().__init__(parent)
        self.setWindowTitle("Keys and mouse")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 640)
        self.search = QLineEdit(placeholderText="Search", clearButtonEnabled=True)
        self.search.setAccessibleName("Search shortcuts")
        self.table = _table()
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table)
        self.search.textChanged.connect(self._filter)
        for heading, rows in sections():
            group = QTreeWidgetItem(self.table, [heading])
            group.setFirstColumnSpanned(True)
            group.setFont(0, text_font(strong=True))
            group.setSizeHint(0, QSize(0, 32))
            for row in rows:
                QTreeWidgetItem(group, row).setSizeHint(0, QSize(0, 24))
        self.table.expandAll()
        calm(self.table, theme)

    def _filter(self, query: str) -> None:
        wanted = query.lower().split()
        for group in map(self.table.topLevelItem, range(self.table.topLevelItemCount())):
            assert group is not None
            rows = [row for place in range(group.childCount()) if (row := group.child(place)) is not None]
            for row in rows:
                text = f"{row.text(0)} {row.text(1)}".lower()
                row.setHidden(not all(word in text for word in wanted))
            group.setHidden(all(row.isHidden() for row in rows))


def sections() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The headings, each with its rows: what, and by which keys or how."""
    menus = dict.fromkeys(command.menu.partition("/")[0] for command in COMMANDS)
    for menu in menus:
        commands = [each for each in COMMANDS if each.menu.partition("/")[0] == menu and each.keys]
        yield menu, [(command.title, key_text(command)) for command in commands]
    yield "Mouse and canvas", [(gesture.what, gesture.how) for gesture in GESTURES]


def key_text(command: Command) -> str:
    """The keys of a command as the system writes them, and where they work if not everywhere."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = ", ".join(QKeySequence(key).toString(native) for key in command.keys.split())
    places = {"canvas": "on the canvas", "transport": "on the step slider"}
    return f"{keys}  ({places[command.scope]})" if command.scope in places else keys


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setHeaderLabels(["What", "Keys"])
    table.setRootIsDecorated(False)
    table.setFrameShape(QTreeWidget.Shape.NoFrame)
    table.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
    table.setColumnWidth(0, 240)
    return table
