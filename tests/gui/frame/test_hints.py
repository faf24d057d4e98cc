"""Hints at the first start: one after the other, and never again."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from gui.frame.hints import HINTS, Hints
from gui.settings import NAVIGATION, Settings


def told(hint, session):
    """A hint with the keys of the person in it."""
    return hint.format(**{name: session.key_of(name) for name in ("step_next", "step_previous", "add_here")})


def test_they_are_read_through_and_never_come_back(make_window):
    window = make_window()
    assert not window.hints.isVisible()
    window.hints.offer()
    for hint in HINTS:
        assert window.hints.isVisible()
        assert window.hints.words.text() == told(hint, window.session)
        assert window.hints.lesson.isVisible() is (hint is HINTS[0])
        QTest.mouseClick(window.hints.on, Qt.MouseButton.LeftButton)
    assert not window.hints.isVisible()
    window.close()
    again = make_window()
    again.hints.offer()
    assert not again.hints.isVisible()


def test_in_a_narrow_middle_the_buttons_go_beneath_the_words(tmp_path, qtbot, product):
    bar = Hints(Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)), product)
    qtbot.addWidget(bar)
    bar.offer()
    for hint in HINTS:
        bar.resize(1600, 40)
        qtbot.waitUntil(lambda: bar.on.y() < bar.words.geometry().bottom())
        bar.resize(380, 90)
        assert bar.words.text() == told(hint, product)
        qtbot.waitUntil(lambda: bar.on.y() > bar.words.geometry().bottom() and bar.words.width() > 300)
        bar.on.click()


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
    assert window.hints.words.text() == told(HINTS[1], window.session)
    window.hints.away.click()
    window.learning.begin()
    window.learning.player.leave()
    assert not window.hints.isVisible()
