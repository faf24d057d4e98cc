"""A quiz on any graph, with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.document import Document
from core.lessons.quiz import questions
from core.steps.asked import number
from gui.look.reading import Kind
from tests.gui.conftest import fan_out_graph, settled


def start(reader):
    """F8 on the canvas."""
    reader.window.canvas.setFocus()
    reader.press(Qt.Key.Key_F8)


def test_the_whole_of_it_with_the_keyboard(reader, heard):
    expected = [number(reader.session.runs.log, asked) for asked in questions(reader.session.runs.log, "gradient")]
    start(reader)
    assert reader.panel.currentWidget() is reader.panel.quiz
    for place, gradient in enumerate(expected):
        assert QApplication.focusWidget() is reader.panel.quiz.question.field
        reader.qtbot.waitUntil(lambda: reader.asking.words in heard)
        if place == 2:
            reader.type("1")
            reader.press(Qt.Key.Key_Return)
            reader.qtbot.waitUntil(lambda: reader.asking.verdict.words in heard)
        reader.type(f"{gradient:g}")
        reader.press(Qt.Key.Key_Return)
        assert reader.asking.outcome == "right"
        reader.press(Qt.Key.Key_Return)
    assert reader.panel.quiz.over.text() == "That was all of it."
    assert reader.panel.quiz.score.text() == "3 of 4 right at the first try."
    assert QApplication.focusWidget() is reader.panel.quiz.end
    reader.press(Qt.Key.Key_Return)
    assert not reader.learning.quiz.active
    assert reader.session.stepping.asked is None
    assert reader.session.stepping.step is None
    assert "3 of 4" in reader.window.status.words.text()


def test_from_its_field_the_focus_goes_back_to_the_canvas_with_no_stop_between(reader):
    start(reader)
    seen = []

    def note(_before, now):
        seen.append(now)

    QApplication.instance().focusChanged.connect(note)
    reader.press(Qt.Key.Key_Escape)
    QApplication.instance().focusChanged.disconnect(note)
    assert seen == [reader.window.canvas]


def test_after_a_quiz_on_a_lessons_graph_the_question_of_the_page_is_asked_again(reader):
    reader.read(1, "Where ways meet, add")
    question = reader.asking.question
    start(reader)
    assert reader.asking.question is not question
    reader.press(Qt.Key.Key_Escape)
    assert reader.panel.currentWidget() is reader.panel.page
    assert reader.asking.question is question
    assert reader.session.stepping.asked == question.asked
    assert reader.panel.page.question.isVisible()


def test_turning_the_page_ends_it_and_asks_what_the_page_asks(reader):
    reader.read(1, "Upstream times local")
    start(reader)
    reader.player.step(1)
    assert not reader.learning.quiz.active
    assert reader.asking.question is reader.player.shown.question
    assert reader.session.stepping.asked == reader.player.shown.question.asked


def test_escape_ends_it_from_the_canvas_too(reader):
    start(reader)
    reader.window.canvas.setFocus()
    reader.press(Qt.Key.Key_Escape)
    assert not reader.learning.quiz.active
    assert reader.session.stepping.asked is None


def test_afterwards_what_its_panel_covered_is_seen_again(reader):
    docks = reader.window.panels.docks
    reader.qtbot.waitUntil(docks["inspector"].isVisible)
    start(reader)
    assert reader.window.panels.room.is_seen(docks["lessons"])
    reader.press(Qt.Key.Key_Escape)
    reader.qtbot.waitUntil(lambda: reader.window.panels.room.is_seen(docks["inspector"]))
    assert docks["lessons"].isHidden()
    assert reader.window.canvas.hasFocus()


def test_a_panel_that_was_there_before_it_stays(reader):
    reader.learning.show()
    start(reader)
    reader.press(Qt.Key.Key_Escape)
    assert reader.window.panels.room.is_seen(reader.window.panels.docks["lessons"])


def test_the_key_that_begins_it_ends_it(reader):
    start(reader)
    reader.press(Qt.Key.Key_F8)
    assert not reader.learning.quiz.active


def test_it_begins_at_the_step_that_is_shown_and_that_comes_back(reader):
    reader.session.stepping.go(8)
    start(reader)
    asked = reader.asking.question.asked
    assert asked.of != next(questions(reader.session.runs.log, "gradient")).of
    reader.press(Qt.Key.Key_Escape)
    assert reader.session.stepping.step == 8


def test_values_are_asked_for_forward(reader):
    start(reader)
    combo = reader.panel.quiz.topic
    combo.setFocus()
    combo.setCurrentIndex(combo.findData("value"))
    combo.activated.emit(combo.currentIndex())
    chips = reader.window.canvas.picture.chips
    assert chips.value(reader.ident("a")).kind is Kind.ASKED
    assert chips.value(reader.ident("f")).kind is Kind.NOT_COMPUTED
    reader.answer("6", reader.panel.quiz)
    reader.press(Qt.Key.Key_Return)
    assert chips.value(reader.ident("f")).kind is Kind.ASKED


def test_another_topic_is_asked_for_from_where_the_quiz_began(reader):
    start(reader)
    for _ in range(3):
        reader.click(reader.panel.quiz.question.show_me)
        reader.press(Qt.Key.Key_Return)
    reader.learning.quiz.start("local")
    assert reader.asking.words == "What is the local derivative ∂f/∂a?"
    reader.press(Qt.Key.Key_Escape)
    assert reader.session.stepping.step is None


def test_the_sum_at_a_fan_out_is_asked_for_with_its_diagnosis(reader, qtbot):
    reader.window.documents.pages.open(fan_out_graph(), beside=True)
    reader.wait()
    start(reader)
    for _ in range(3):
        reader.click(reader.panel.quiz.question.show_me)
        reader.press(Qt.Key.Key_Return)
    assert reader.asking.question.asked.of == reader.ident("b")
    reader.answer("2", reader.panel.quiz)
    assert reader.asking.verdict.error == "sum forgotten"
    assert reader.learning.quiz.put == 3


def test_a_graph_that_was_not_run_backward_is_run_first(reader, qtbot):
    reader.session.runs.forward()
    qtbot.waitUntil(lambda: settled(reader.session) and not reader.session.runs.run.backward_done)
    start(reader)
    qtbot.waitUntil(lambda: reader.asking.open)
    assert reader.asking.question.asked.what == "gradient"


def test_it_goes_on_with_something_else_where_what_is_asked_for_is_deleted(reader, qtbot):
    start(reader)
    gone = reader.asking.question.asked.of
    reader.session.select({gone})
    reader.window.canvas.delete()
    qtbot.waitUntil(lambda: settled(reader.session) and reader.asking.obstacle == "")
    assert reader.learning.quiz.active
    assert reader.asking.question is None or reader.asking.question.asked.of != gone


def test_another_document_ends_it(reader):
    start(reader)
    reader.window.documents.pages.open(Document(), beside=True)
    assert not reader.learning.quiz.active
    assert reader.session.stepping.asked is None
