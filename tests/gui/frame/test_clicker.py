"""A presenter's remote: its two keys step, turn the pages of a lesson, and show what a quiz asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.gui.conftest import settled


@pytest.fixture
def ran(window, qtbot):
    window.canvas.flight.setDuration(0)
    qtbot.waitUntil(lambda: settled(window.session) and window.menus.actions["step_next"].isEnabled())
    window.canvas.setFocus()
    return window


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def test_they_step_on_and_back(ran):
    stepping = ran.session.stepping
    press(Qt.Key.Key_PageDown)
    first = stepping.step
    press(Qt.Key.Key_PageDown)
    assert stepping.step == first + 1
    press(Qt.Key.Key_PageUp)
    assert stepping.step == first


def test_at_the_end_of_the_pass_it_is_said_that_nothing_follows(ran, qtbot):
    ran.transport.walk.last()
    qtbot.waitUntil(lambda: not ran.menus.actions["step_next"].isEnabled())
    press(Qt.Key.Key_PageDown)
    assert "There is no step after this one." in ran.status.words.text()


def test_they_turn_the_pages_of_a_lesson_that_is_in_view_and_step_through_another_graph(ran, qtbot):
    mine = ran.session.document
    ran.learning.begin()
    player = ran.learning.player
    qtbot.waitUntil(lambda: player.in_view and settled(ran.session))
    ran.canvas.setFocus()
    while player.page == 0:
        press(Qt.Key.Key_PageDown)
    assert player.page == 1
    press(Qt.Key.Key_PageUp)
    assert player.page == 0
    ran.resize(1_000, 420)  # too low for the whole text, which is read on first
    text = ran.panels.docks["lessons"].widget().page.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: text.maximum() > 0)
    press(Qt.Key.Key_PageDown)
    assert player.page == 0
    assert text.value() > 0
    ran.documents.pages.step(1)
    qtbot.waitUntil(lambda: ran.session.document is mine and ran.menus.actions["step_next"].isEnabled())
    ran.canvas.setFocus()
    press(Qt.Key.Key_PageDown)
    assert ran.session.stepping.step is not None
    assert player.page == 0


@pytest.mark.parametrize("on_the_canvas", [True, False])
def test_they_show_what_a_quiz_asks_for_then_ask_on_and_end_it(ran, qtbot, on_the_canvas):
    quiz, asking = ran.learning.quiz, ran.learning.asking
    ran.learning.start_quiz()
    qtbot.waitUntil(lambda: asking.open)

    def go_on():
        if on_the_canvas:
            ran.canvas.setFocus()
        press(Qt.Key.Key_PageDown)

    first = asking.question
    go_on()
    assert asking.outcome == "shown"
    go_on()
    assert asking.open
    assert asking.question is not first
    while not quiz.over:
        go_on()
    go_on()
    assert not quiz.active
