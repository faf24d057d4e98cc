"""Reading a lesson: a tab of its own, pages that bring their graph, step and selection, and what was open before."""

import gc
import re
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from core.edits.nodes import add_operation, set_value
from core.formats import chain_file
from gui.actions.command import plain
from gui.lessons.prose import numbered, prose
from gui.settings import FUSED, LAST
from tests.gui.conftest import settled
from tests.gui.lessons.conftest import Reader

SHIFT = Qt.KeyboardModifier.ShiftModifier


def names(reader):
    return reader.window.documents.pages.names()


def test_a_lesson_opens_beside_what_is_open_and_leaving_it_brings_that_back(reader):
    session = reader.session
    welcome = session.document
    session.select({reader.ident("x")})
    session.stepping.go(3)
    reader.read(0)
    assert names(reader) == ["x·y·z", "The computational graph"]
    reader.click(reader.panel.page.leave)
    assert names(reader) == ["x·y·z"]
    assert session.document is welcome
    assert (session.selection, session.stepping.step) == ({reader.ident("x")}, 3)
    assert reader.panel.currentWidget() is reader.panel.shelf


def test_a_lesson_that_was_opened_has_the_keyboard_and_each_question_after_it(reader):
    reader.window.canvas.setFocus()
    reader.read(0)
    page = reader.panel.page
    reader.qtbot.waitUntil(page.next.hasFocus)
    reader.press(Qt.Key.Key_PageDown)
    assert reader.player.page == 1
    reader.click(page.next)
    for answer in ("1", "-12"):
        reader.qtbot.waitUntil(page.question.field.hasFocus)
        reader.type(answer)
        reader.press(Qt.Key.Key_Return)
        assert reader.asking.tries == 1
        reader.click(page.next)
    reader.qtbot.waitUntil(page.next.hasFocus)
    reader.player.go(2)
    reader.qtbot.waitUntil(page.question.field.hasFocus)
    reader.press(Qt.Key.Key_PageDown, SHIFT)
    assert reader.player.shown.title == "One after the other"
    assert reader.asking.outcome == "right"


def test_the_canvas_keeps_the_keyboard_when_a_page_is_turned_from_it(reader):
    reader.read(0)
    reader.qtbot.waitUntil(reader.panel.page.next.hasFocus)
    reader.window.canvas.setFocus()
    for page in (2, 3):
        reader.player.go(page)
        reader.wait()
        assert reader.window.canvas.hasFocus()


def test_what_was_changed_in_the_lessons_graph_is_let_go_without_asking(reader):
    reader.read(0)
    assert reader.session.do(set_value, reader.ident("x"), 7.0)
    reader.wait()
    reader.click(reader.panel.page.leave)
    assert names(reader) == ["x·y·z"]


def test_a_graph_that_was_built_on_is_not_thrown_away(reader):
    reader.read(0, "What if?")
    reader.session.do(add_operation, "exp", name="mine")
    reader.player.step(1)
    reader.wait()
    assert names(reader) == ["x·y·z", "The computational graph*", "The computational graph"]
    reader.player.leave()
    assert names(reader) == ["x·y·z", "The computational graph*"]
    reader.read(0)
    reader.session.do(add_operation, "exp", name="mine")
    reader.player.leave()
    assert len(names(reader)) == 3
    assert reader.window.documents.pages.current == 0


def test_a_page_shows_its_step_its_selection_and_its_numbers(reader):
    reader.read(0)
    assert reader.session.stepping.step == 0
    reader.turn_to("Two kinds of nodes")
    assert reader.session.selection == {reader.ident(name) for name in "xyz"}
    assert "x\u00a0=\u00a0" in reader.panel.page.body.text()
    assert ">-2<" in reader.panel.page.body.text()
    reader.read(2, "Two lines are one line")
    assert reader.session.stepping.step is None


def test_the_numbers_of_a_text_follow_the_graph(reader, qtbot):
    reader.read(0, "What if?")
    assert ">-12<" in reader.panel.page.body.text()
    reader.session.do(set_value, reader.ident("x"), 0.0)
    qtbot.waitUntil(lambda: ">-20<" in reader.panel.page.body.text())


def test_pages_turn_by_buttons_and_by_keys(reader):
    reader.read(0)
    page = reader.panel.page
    reader.click(page.next)
    assert reader.player.page == 1
    page.next.setFocus()
    reader.press(Qt.Key.Key_PageDown)
    assert reader.player.page == 2
    reader.press(Qt.Key.Key_PageUp)
    assert reader.player.page == 1
    reader.window.canvas.setFocus()
    reader.press(Qt.Key.Key_PageDown, SHIFT)
    assert reader.player.page == 2
    reader.press(Qt.Key.Key_PageUp, SHIFT)
    assert reader.player.page == 1
    reader.click(page.back)
    assert reader.player.page == 0
    assert not page.back.isEnabled()


def test_another_graph_comes_with_its_page_and_the_first_comes_back_as_it_was(reader):
    reader.read(0, "What if?")
    reader.session.do(set_value, reader.ident("x"), 7.0)
    reader.wait()
    reader.player.step(1)
    reader.wait()
    assert reader.session.document.find("e") is not None
    reader.player.step(-1)
    reader.wait()
    assert reader.session.document.nodes[reader.ident("x")].value == -2
    assert len(names(reader)) == 2


def test_a_page_leads_into_its_block(reader):
    reader.read(3, "Inside")
    assert reader.session.level == reader.ident("neuron")
    reader.turn_to("The block as one gate")
    assert reader.session.level is None


def test_the_last_page_ends_the_lesson(reader):
    reader.read(0, "What you have learnt")
    assert reader.panel.page.next.text() == "Finish"
    reader.click(reader.panel.page.next)
    assert names(reader) == ["x·y·z"]
    assert reader.player.lesson is None


def test_another_tab_can_be_looked_at_meanwhile(reader):
    reader.read(0, "The first instruction")
    reader.window.documents.pages.go(0)
    reader.wait()
    assert reader.session.stepping.asked is None
    assert reader.panel.page.come_back.isVisible()
    assert not reader.panel.page.question.isVisible()
    reader.click(reader.panel.page.come_back)
    reader.wait()
    assert reader.session.stepping.asked is not None
    assert reader.panel.page.question.isVisible()


def test_closing_the_tab_ends_the_lesson(reader):
    reader.read(0, "The first instruction")
    reader.window.documents.close()
    assert reader.player.lesson is None
    assert reader.session.stepping.asked is None
    assert names(reader) == ["x·y·z"]


def test_what_was_open_before_can_be_closed_meanwhile_and_is_not_kept(reader, qtbot):
    before = ref(reader.session.document)
    reader.read(0)
    reader.window.documents.pages.go(0)
    reader.window.documents.close()
    qtbot.waitUntil(lambda: settled(reader.session) and gc.collect() >= 0 and before() is None)
    assert reader.player.in_view
    reader.player.leave()
    assert names(reader) == ["Untitled"]


def test_steps_are_not_fused_in_a_lesson_but_after_it(reader):
    reader.window.settings.set(FUSED, True)
    reader.wait()
    reader.read(0)
    assert not reader.session.runs.fused
    reader.player.leave()
    assert reader.session.runs.fused


def test_a_finished_lesson_says_so_and_starts_again(reader):
    reader.read(0)
    for page in range(len(reader.player.lesson.pages)):
        reader.player.go(page)
    reader.click(reader.panel.page.next)
    card = reader.panel.shelf.cards[0]
    assert (card.state.text(), card.start.text()) == ("Finished, 0/9 right", "Start again")
    reader.click(card.start)
    reader.wait()
    assert reader.player.page == 0
    reader.click(reader.panel.page.leave)
    assert card.start.text() == "Go on"


def test_one_goes_on_where_one_was_also_after_another_start(make_window, qtbot):
    first = Reader(make_window(), qtbot)
    first.read(0, "The first instruction")
    first.answer("3")
    first.player.step(1)
    first.window.close_without_asking()
    second = Reader(make_window(), qtbot)
    second.learning.show()
    card = second.panel.shelf.cards[0]
    assert card.state.text() == "3/14 pages, 1/9 right"
    assert card.start.text() == "Go on"
    second.click(card.start)
    second.wait()
    assert second.player.page == 3
    second.player.step(-1)
    second.wait()
    assert second.asking.outcome == "right"
    assert second.session.stepping.asked is None
    assert second.session.stepping.state.value_shown(second.ident("q"))
    second.click(second.panel.page.question.again)
    assert second.asking.open


def test_the_window_closes_from_a_lesson_without_asking_about_it(make_window, qtbot, tmp_path):
    reader = Reader(make_window(), qtbot)
    path = tmp_path / "mine.chain"
    chain_file.save(reader.session.document, path)
    reader.window.documents.open_path(path)
    qtbot.waitUntil(lambda: reader.session.path == path)
    reader.read(0)
    reader.session.do(set_value, reader.ident("x"), 7.0)
    reader.wait()
    reader.window.close()
    assert not reader.window.isVisible()
    assert str(path) in reader.window.settings.get(LAST)


def test_a_newcomer_finds_the_first_lesson_in_the_help_menu(reader):
    reader.window.menus.actions["first_lesson"].trigger()
    reader.wait()
    assert reader.player.lesson.title == "The computational graph"


def test_a_newcomer_finds_the_first_lesson_in_the_hints(window, qtbot):
    window.hints.offer()
    assert window.hints.lesson.isVisible()
    QTest.mouseClick(window.hints.lesson, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: settled(window.session))
    assert window.learning.player.lesson.title == "The computational graph"
    assert window.panels.docks["lessons"].isVisible()


def test_every_lesson_is_in_the_learn_menu(reader, qtbot):
    actions = reader.window.menus.menu("Learn").actions()
    titles = [plain(action.text()) for action in actions]
    assert [card.shelved.title for card in _shelf(reader).cards] == titles[2:6]
    actions[3].trigger()
    reader.wait()
    assert reader.player.lesson.title == "The back-propagation algorithm"


def _shelf(reader):
    reader.learning.show()
    return reader.panel.shelf


def test_one_lesson_after_the_other_leaves_one_tab_and_leads_back_to_the_start(reader):
    welcome = reader.session.document
    reader.read(0)
    reader.read(1)
    assert names(reader) == ["x·y·z", "The back-propagation algorithm"]
    reader.player.leave()
    assert reader.session.document is welcome


def test_a_page_and_what_is_said_of_an_answer_take_no_more_room_than_they_need(reader):
    reader.window.resize(1436, 870)
    reader.read(0, "One after the other")
    page = reader.panel.page
    reader.answer("-1")
    assert page.question.feedback.isVisible()
    scroll = page.findChild(QScrollArea)
    assert scroll.widget().minimumSizeHint().height() <= scroll.viewport().height()


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("+ f is the same as **(x + 1)²**", ["f", "is", "the", "same", "as", "(x_+_1)²"]),
        ("x² + 2x + 1, upstream × local", ["x²_+_2x_+_1,", "upstream", "×", "local"]),
        ("written ∂f/∂x", ["written", "∂f/\u2060∂x"]),
        ("at y = 3.\n\nThere e = (a + b) · (b + 1)", ["at", "y_=_3.\u2029There", "e", "=", "(a_+_b)_·_(b_+_1)"]),
        ("把 x + 1 变成 **y = 1 / (1 + e⁻ˢ)**。2 与", ["把", "x_+_1", "变成", "y", "=", "1_/_(1_+_e⁻ˢ)。2", "与"]),
    ],
)
def test_a_short_formula_is_not_broken_over_lines(theme, text, pieces):
    told = QTextDocument()
    told.setHtml(prose(numbered(text), theme))
    assert told.toRawText().replace("\u00a0", "_").split(" ") == pieces


def test_bold_words_are_in_a_weight_that_the_app_has(reader):
    reader.read(0)
    assert set(re.findall(r"font-weight:(\d+)", reader.panel.page.body.text())) == {"400", "600"}
