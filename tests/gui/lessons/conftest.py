"""What tests of lessons share: reading a lesson in a window, and answering with the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.lessons.shelf import SHELF
from tests.gui.conftest import settled


class Reader:
    """A person at a window, who reads and answers."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot
        self.session, self.learning = window.session, window.learning
        self.player, self.asking = window.learning.player, window.learning.asking

    @property
    def panel(self):
        return self.window.panels.docks["lessons"].widget()

    def read(self, number, title=""):
        """Open a lesson of the shelf, at the page of a title."""
        self.learning.read(SHELF[number])
        self.wait()
        if title:
            self.turn_to(title)

    def turn_to(self, title):
        titles = [page.title for page in self.player.lesson.pages]
        self.player.go(titles.index(title))
        self.wait()

    def wait(self):
        self.qtbot.waitUntil(lambda: settled(self.session) and self.session.runs.log is not None)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """A key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)

    def answer(self, text, view=None):
        """Type an answer into the field of the question, and press Enter."""
        field = (view or self.panel.page).question.field
        field.setFocus()
        field.selectAll()
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def click(self, button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def ident(self, name):
        return self.session.document.find(name).id


@pytest.fixture
def reader(window, qtbot):
    return Reader(window, qtbot)
