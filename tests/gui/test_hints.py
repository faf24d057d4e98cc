"""Hints at the first start: one after the other, and never again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.hints import HINTS
from gui.settings import NAVIGATION


def test_they_are_read_through_and_never_come_back(make_window):
    window = make_window()
    assert not window.hints.isVisible()
    window.hints.offer()
    for hint in HINTS:
        assert window.hints.isVisible()
        assert window.hints.words.text() == hint
        QTest.mouseClick(window.hints.on, Qt.MouseButton.LeftButton)
    assert not window.hints.isVisible()
    window.close()
    again = make_window()
    again.hints.offer()
    assert not again.hints.isVisible()


def test_they_can_be_sent_away_at_once(window):
    window.hints.offer()
    QTest.mouseClick(window.hints.away, Qt.MouseButton.LeftButton)
    window.hints.offer()
    assert not window.hints.isVisible()


def test_the_way_of_getting_about_is_chosen_there(window):
    window.hints.offer()
    for _ in HINTS[1:]:
        window.hints.on.click()
    combo = window.hints.navigation
    assert combo.isVisible()
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert window.settings.get(NAVIGATION) == "pen"
    assert window.canvas.hands.navigation == "pen"


def test_while_a_lesson_is_read_they_step_aside(window):
    window.hints.offer()
    QTest.mouseClick(window.hints.lesson, Qt.MouseButton.LeftButton)
    assert window.learning.player.lesson is not None
    assert not window.hints.isVisible()
    window.learning.player.leave()
    assert window.hints.isVisible()
    assert window.hints.words.text() == HINTS[1]
    window.hints.away.click()
    window.learning.begin()
    window.learning.player.leave()
    assert not window.hints.isVisible()
