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


def choose_kind(dialog, ending) -> None:
    """Click on the format of files that end so."""
    item = next(i for i in map(dialog.list.item, range(dialog.list.count())) if kind_of(i) == ending)
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=dialog.list.visualItemRect(item).center())
    assert dialog.kind.ending == ending


def kind_of(item):
    """The ending that stands for an item; None for a heading."""
    kind = item.data(Qt.ItemDataRole.UserRole)
    return None if kind is None else kind.ending


def press_export(dialog) -> None:
    """Click on the button."""
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)


def export(window, ending=".png") -> None:
    """Export what the window shows to the file that is chosen for it."""
    dialog = dialog_of(window)
    choose_kind(dialog, ending)
    press_export(dialog)
    window.activateWindow()  # as a window manager would
