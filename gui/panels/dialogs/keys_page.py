"""Where keys are chosen: a preset, and for each command keys of one's own, with what a key would be taken from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.language import tr

from ...actions import COMMANDS
from ...actions.command import Command
from ...frame import announcing
from ...keymap import BY_NAME, PRESETS, Keymap, native, reserved
from ...look.calm import calm
from ...look.labels import paragraph
from ...look.search_field import SearchField, name_clear_button
from ...theme import Theme, text_font

NAME = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 24
_WHERE = {"window": "", "canvas": "On the canvas"}


class KeysPage(QWidget):
    """A table of commands above a field that takes a new key for the chosen one."""

    def __init__(self, keymap: Keymap, theme: Theme) -> None:
        """Show the keys as they are."""
        super().__init__()
        self._keymap = keymap
        self.preset = _presets(keymap)
        self.search = SearchField(tr("Search commands"), tr("Search"))
        self.table = _table()
        self.recorder = _recorder()
        self.words = paragraph()
        self.set_key = QPushButton(tr("Set key"))
        self.remove = QPushButton(tr("Remove keys"))
        self.reset = QPushButton(tr("Reset"))
        self.reset_all = QPushButton(tr("Reset all"))
        for button in (self.set_key, self.remove, self.reset, self.reset_all):
            button.setAutoDefault(False)  # Enter in the table goes to the field
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._fill()
        self.choose(COMMANDS[0].name)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        calm(self.table, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def choose(self, name: str) -> None:
        """Make a command the one whose keys are changed."""
        self.table.setCurrentItem(next(row for row in self._rows() if row.data(0, NAME) == name))

    def _show_choice(self) -> None:
        """Say what the key that was typed would do."""
        command, key = self._command(), self._key()
        taken = None if command is None or not key else reserved(key)
        owner = self._keymap.owner(command.name, key) if command is not None and key else None
        own = command is not None and self._keymap.is_own(command.name)
        self.set_key.setEnabled(bool(command and key) and taken is None)
        self.set_key.setText(tr("Take this key") if owner else tr("Set key"))
        self.remove.setEnabled(command is not None and bool(self._keymap.keys(command.name)))
        self.reset.setEnabled(own)
        self.words.setText(self._told(command, key, taken, owner))

    def _told(self, command: Command | None, key: str, taken: str | None, owner: Command | None) -> str:
        if command is None:
            return tr("Choose a command.")
        if not key:
            return tr("Type a key for “{title}” in the field.").format(title=command.title)
        shown = native((key,))
        if taken is not None:
            return tr("⚠ {shown} {taken}: it stays as it is. Choose another key.").format(shown=shown, taken=taken)
        if owner is not None:
            return tr("⚠ {shown} belongs to “{title}” ({menu}), which would lose it.").format(
                shown=shown, title=owner.title, menu=owner.menu.replace("&", "")
            )
        return tr("{shown} is free.").format(shown=shown)

    def _set(self) -> None:
        command = self._command()
        if command is not None and self._key():
            self._keymap.add(command.name, self._key())
            self.recorder.clear()

    def _remove(self) -> None:
        command = self._command()
        if command is not None:
            self._keymap.clear(command.name)

    def _reset(self) -> None:
        command = self._command()
        if command is not None:
            self._keymap.reset(command.name)

    def _command(self) -> Command | None:
        row = self.table.currentItem()
        return None if row is None or row.isHidden() else BY_NAME[row.data(0, NAME)]

    def _key(self) -> str:
        return self.recorder.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _fill(self) -> None:
        """Show every command with its keys; those of one's own stand out."""
        for row in self._rows():
            command = BY_NAME[row.data(0, NAME)]
            row.setText(1, native(self._keymap.keys(command.name)))
            row.setFont(1, text_font(strong=self._keymap.is_own(command.name)))
            told = row.text(1) or tr("no key")
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{command.title}, {told}. {tr(command.tip)}")
        self._filter(self.search.text())
        self.preset.setCurrentIndex(self.preset.findData(self._keymap.preset))
        self._show_choice()

    def _filter(self, query: str) -> None:
        """Show the rows that fit; the first of them is chosen if what was is none of them."""
        wanted = query.casefold().split()
        for row in self._rows():
            text = f"{row.text(0)} {row.text(1)} {row.text(2)}".casefold()
            row.setHidden(not all(word in text for word in wanted))
        fitting = next((row for row in self._rows() if not row.isHidden()), None)
        if self._command() is None and fitting is not None:
            self.table.setCurrentItem(fitting)

    def _rows(self) -> list[QTreeWidgetItem]:
        rows = [self.table.topLevelItem(place) for place in range(self.table.topLevelItemCount())]
        return [row for row in rows if row is not None]

    def _connect(self) -> None:
        self.preset.activated.connect(lambda: self._keymap.choose(self.preset.currentData()))
        self.search.textChanged.connect(self._filter)
        self.search.textChanged.connect(self._show_choice)
        self.table.currentItemChanged.connect(self._show_choice)
        for chosen in (self.search.returnPressed, self.table.itemActivated):
            chosen.connect(lambda: self.recorder.setFocus(Qt.FocusReason.OtherFocusReason))
        announcing.Offered(self.search, self.table)
        self.recorder.keySequenceChanged.connect(self._show_choice)
        self.recorder.keySequenceChanged.connect(lambda: announcing.announce(self.recorder, self.words.text()))
        self.set_key.clicked.connect(self._set)
        self.remove.clicked.connect(self._remove)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(lambda _checked: self._keymap.reset())
        self._keymap.changed.connect(self._fill)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Preset"), self.preset)
        key = QHBoxLayout()
        for widget in (self.recorder, self.set_key, self.remove, self.reset, self.reset_all):
            key.addWidget(widget)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addLayout(key)


def _presets(keymap: Keymap) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(tr("Preset of keys"))
    for preset in PRESETS:
        combo.addItem(tr(preset.capitalize()), preset)
    combo.setCurrentIndex(combo.findData(keymap.preset))
    return combo


def _recorder() -> QKeySequenceEdit:
    """Takes one key with what is held; Tab leaves it, as it leaves every field."""
    recorder = QKeySequenceEdit(maximumSequenceLength=1, clearButtonEnabled=True)
    recorder.setAccessibleName(tr("New key"))
    name_clear_button(recorder)
    return recorder


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setHeaderLabels([tr("Command"), tr("Keys"), tr("Where")])
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setFrameShape(QTreeWidget.Shape.NoFrame)
    table.setAccessibleName(tr("Commands and their keys"))
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setColumnWidth(1, 190)
    table.setColumnWidth(2, 130)
    for command in COMMANDS:
        row = QTreeWidgetItem(table, [command.title, "", tr(_WHERE[command.scope])])
        row.setData(0, NAME, command.name)
        row.setToolTip(0, tr(command.tip))
        row.setSizeHint(0, QSize(0, _ROW_HEIGHT))
    return table
