"""The windows that open over the main one: of the app's settings, keys and commands, and for the step to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from core.language import tr

from ..panels.dialogs import command_palette, settings_dialog, shortcuts

if TYPE_CHECKING:
    from ..window import MainWindow


class Sheets:
    """Opens them; of settings and keys there is one sheet each, which is brought to the front."""

    def __init__(self, window: MainWindow) -> None:
        """window: over which they open."""
        self._window = window

    def show_shortcuts(self) -> None:
        """Open the sheet of keys and gestures, or bring it to the front."""
        window = self._window
        sheet = window.findChild(shortcuts.ShortcutSheet)
        if sheet is None:
            sheet = shortcuts.ShortcutSheet(window.keymap, window.appearance.theme, window)
            window.appearance.changed.connect(sheet.set_theme)
        sheet.show()
        sheet.activateWindow()

    def show_commands(self) -> None:
        """Offer every action by name."""
        window = self._window
        window.menus.refresh()
        command_palette.CommandPalette(window.bars.menus, window.menus.why_not, window.appearance.theme, window).open()

    def show_settings(self) -> None:
        """Open the settings, or bring them to the front."""
        window = self._window
        dialog = window.findChild(settings_dialog.SettingsDialog)
        if dialog is None:
            dialog = settings_dialog.SettingsDialog(window.settings, window.keymap, window.appearance.theme, window)
            window.appearance.changed.connect(dialog.keys.set_theme)
        dialog.show()
        dialog.activateWindow()

    def ask_step(self) -> None:
        """Ask for the number of a step, and go there."""
        walk, dialog = self._window.transport.walk, QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Go to step"))
        dialog.setLabelText(tr("Step, from 1 to {count}:").format(count=walk.count))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, walk.count)
        dialog.setIntValue(walk.place + 1)
        dialog.intValueSelected.connect(lambda number: walk.go(number - 1))
        dialog.open()
