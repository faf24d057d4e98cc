"""What stands in for a person at the export dialog."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from gui.export.dialog import ExportDialog


def dialog_of(window) -> ExportDialog:
    """The dialog, which Ctrl+E opens."""
    window.menus.actions["export"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    return dialog


def choose_kind(dialog, name) -> None:
    """Click on a format, most of which are called as the files end."""
    item = next(i for i in map(dialog.list.item, range(dialog.list.count())) if kind_of(i) == name)
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=dialog.list.visualItemRect(item).center())
    assert dialog.kind.name == name


def kind_of(item):
    """The name of an item's format; None for a heading."""
    kind = item.data(Qt.ItemDataRole.UserRole)
    return None if kind is None else kind.name


def press_export(dialog) -> None:
    """Click on the button."""
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)


def export(window, name=".png") -> None:
    """Export what the window shows to the file that is chosen for it."""
    dialog = dialog_of(window)
    choose_kind(dialog, name)
    press_export(dialog)
    window.activateWindow()  # as a window manager would
