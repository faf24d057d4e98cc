"""The window for an audience: what stays, how large it is, and that everything is as it was afterwards."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gui.frame import presenting
from gui.lessons.page_view import PageView
from gui.look.formula_label import FormulaLabel
from gui.look.labels import unit_of
from gui.settings import LAYOUT
from gui.theme import FONT_SIZE
from tests.gui.conftest import settled, step_index


@pytest.fixture
def usual(window, qtbot, monkeypatch):
    """How a window looks at a step that makes a product, on a screen on which larger texts have room."""
    monkeypatch.setattr(presenting, "USUAL_WIDTH", 100)
    window.canvas.flight.setDuration(0)
    qtbot.waitUntil(lambda: window.session.runs.log is not None)
    window.session.stepping.go(6)
    window.panels.show("explain")  # which is behind another at first
    window.canvas.setFocus()
    return looks(window)


@pytest.fixture
def presented(window, usual):
    """The same, shown to an audience by its key."""
    press(window)
    return window


def press(window):
    QTest.keyClick(window.canvas, Qt.Key.Key_F11)


def looks(window):
    docks = {name: window.panels.room.is_seen(dock) for name, dock in window.panels.docks.items()}
    words = [label.font().pixelSize() for label in (*window.panels.steps.findChildren(QLabel), window.status.words)]
    beside = window.bars.tools.isVisible(), window.hints.isVisible()
    return docks, words, beside, bool(window.windowState() & Qt.WindowState.WindowFullScreen)


def test_an_audience_sees_the_graph_and_its_step_alone(presented, usual):
    docks, words, beside, whole_screen = looks(presented)
    assert [name for name, there in docks.items() if there] == ["steps"]
    assert (beside, whole_screen) == ((False, False), True)
    assert any(usual[2])
    assert all(now > before * 1.5 for now, before in zip(words, usual[1], strict=True))
    assert presented.menus.actions["present"].isChecked()


def test_texts_are_no_larger_than_what_a_small_screen_has_room_for(window, usual, monkeypatch):
    monkeypatch.setattr(presenting, "USUAL_WIDTH", 0.3 * window.screen().size().width() / 1.25)
    press(window)
    assert window.status.words.font().pixelSize() == round(FONT_SIZE * 1.25)
    assert window.canvas.camera.largest_fit > 1


def test_a_small_graph_is_enlarged_to_fill_the_view(presented, qtbot):
    presented.resize(1600, 1000)
    qtbot.waitUntil(lambda: presented.canvas.camera.scale > 1.2)
    assert presented.canvas.camera.visible.contains(presented.canvas.picture.geometry.bounds())


def test_buttons_have_as_much_air_around_larger_words(presented, qtbot):
    button = presented.panels.steps.end.check
    presented.session.stepping.go(None)
    qtbot.waitUntil(button.isVisible)
    qtbot.waitUntil(lambda: button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 40)
    press(presented)
    assert button.minimumSize() == QSize(0, 0)


def test_formulas_and_boxes_grow_with_their_texts(presented, qtbot):
    steps = presented.panels.steps
    formula = next(label for label in steps.rule.findChildren(FormulaLabel) if label.text())
    larger = steps.product.upstream.height(), formula.height()
    press(presented)
    qtbot.waitUntil(lambda: steps.product.upstream.height() < larger[0])
    qtbot.waitUntil(lambda: formula.height() < larger[1])


def test_afterwards_everything_is_as_it_was(presented, usual):
    assert looks(presented) != usual
    assert "F11" in presented.status.words.text()
    press(presented)
    assert looks(presented) == usual
    assert "F11" not in presented.status.words.text()
    presented.canvas.fit()
    assert presented.canvas.camera.scale <= 1


def test_a_window_that_closes_before_an_audience_opens_as_it_was(presented):
    press(presented)
    places = presented.panels.room.places()
    press(presented)
    assert presented.panels.room.places() != places
    presented.close_without_asking()
    assert presented.settings.get(LAYOUT) == places


def test_what_comes_up_meanwhile_is_large_and_of_the_usual_size_afterwards(presented, qtbot):
    presented.session.stepping.go(step_index(presented.session, "local", "f"))
    rows = presented.panels.steps.locals.rows
    qtbot.waitUntil(lambda: len(rows) == 2)
    labels = [label for row in rows for label in row.findChildren(QLabel)]
    assert {label.font().pixelSize() for label in labels} == {round(FONT_SIZE * 2)}
    press(presented)
    assert {label.font().pixelSize() for label in labels} == {FONT_SIZE}


def test_a_lesson_that_is_read_stays_and_its_text_is_large(window, usual, qtbot):
    window.learning.begin()
    lessons = window.panels.docks["lessons"]
    qtbot.waitUntil(lambda: lessons.widget() is not None and settled(window.session))
    body = lessons.widget().findChild(PageView).body
    qtbot.waitUntil(lambda: f"font-size:{FONT_SIZE}px" in body.text())
    press(window)
    qtbot.waitUntil(lambda: f"font-size:{round(FONT_SIZE * 2)}px" in body.text())
    press(window)
    qtbot.waitUntil(lambda: f"font-size:{FONT_SIZE}px" in body.text())
    qtbot.waitUntil(lambda: window.rect().contains(lessons.geometry()))


def test_a_quiz_that_begins_meanwhile_is_large_and_goes_on_afterwards(presented, qtbot):
    presented.session.stepping.go(None)
    QTest.keyClick(presented.canvas, Qt.Key.Key_F8)
    lessons = presented.panels.docks["lessons"]
    qtbot.waitUntil(lambda: lessons.isVisible() and lessons.widget().quiz.question.field.hasFocus())
    words = lessons.widget().quiz.question.words
    qtbot.waitUntil(lambda: words.font().pixelSize() > 1.5 * FONT_SIZE)
    presented.presenting.end()
    assert lessons.isVisible()
    assert presented.learning.quiz.active
    assert words.font().pixelSize() == FONT_SIZE


def test_a_quiz_that_goes_on_is_presented(window, usual, qtbot):
    window.learning.start_quiz()
    qtbot.waitUntil(lambda: window.learning.asking.open)
    press(window)
    lessons = window.panels.docks["lessons"]
    qtbot.waitUntil(lambda: lessons.isVisible() and unit_of(lessons.widget()) > 1.5)
    lessons.close()
    qtbot.waitUntil(lambda: not window.learning.quiz.active)


def test_a_panel_that_is_opened_meanwhile_is_large_till_it_is_closed(presented, qtbot):
    table = presented.panels.show("watches")
    qtbot.waitUntil(lambda: unit_of(table) > 1.5)
    presented.panels.docks["watches"].close()
    qtbot.waitUntil(lambda: unit_of(table) == 1.0)


def test_texts_keep_their_size_in_another_theme(presented, usual, qtbot):
    larger = looks(presented)[1]
    presented.menus.actions["theme_dark"].trigger()
    qtbot.waitUntil(lambda: presented.appearance.theme.name == "dark")
    qtbot.waitUntil(lambda: looks(presented)[1] == larger)
    press(presented)
    assert looks(presented)[1] == usual[1]
    presented.menus.actions["theme_light"].trigger()
    assert looks(presented)[1] == usual[1]
