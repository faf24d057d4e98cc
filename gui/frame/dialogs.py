"""The few questions and messages of the app, without the stock pictures that Fusion puts on them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from core.language import tr

Button = QMessageBox.StandardButton


def message(window: QWidget | None, title: str, text: str, more: str = "", buttons: Button = Button.Ok) -> QMessageBox:
    """A box with a text and, smaller, more about it; to be opened or executed."""
    box = QMessageBox(window)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(more)
    box.setStandardButtons(buttons)
    for button in box.buttons():
        button.setIcon(QIcon())
    return box


def asked(box: QMessageBox) -> Button:
    """Open a box, wait for the answer, and have the box go: its window would keep it to the end."""
    answer = Button(box.exec())
    box.deleteLater()
    return answer


def ask_to_save(window: QWidget, name: str) -> Button:
    """Whether to save a changed document before it goes: Save, Discard or Cancel."""
    choices = Button.Save | Button.Discard | Button.Cancel
    more = tr("The changes are lost if you do not save them.")
    box = message(window, tr("Unsaved changes"), tr("Save the changes to {name}?").format(name=name), more, choices)
    box.setDefaultButton(Button.Save)
    return asked(box)


def ask_to_replace(window: QWidget, name: str, folder: str) -> bool:
    """Whether a file that is there may be written over."""
    choices = Button.Save | Button.Cancel
    box = message(
        window,
        tr("Replace a file"),
        tr("{name} exists already. Replace it?").format(name=name),
        tr("It is in {folder}.").format(folder=folder),
        choices,
    )
    box.button(Button.Save).setText(tr("Replace"))
    box.setDefaultButton(Button.Cancel)
    return asked(box) == Button.Save


def tell(window: QWidget, sentence: str) -> None:
    """Say that something could not be done, without holding up the window's events."""
    box = message(window, "Chainrule", sentence)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
