"""1: "A gradient that arrives takes the place of the one before." Overwriting gives 1 for b = a + a, and says so."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.edits.nodes import set_value
from core.formats.chain_file import dumps
from gui.look.reading import Kind
from tests.gui.conftest import ident, settled
from tests.gui.misconceptions.lab import (
    LEFT,
    column,
    doubled,
    gradient,
    is_untouched,
    show,
    spoken,
    tick,
    tip,
    tried,
    try_out,
)


def test_overwriting_gives_the_wrong_1_beside_the_right_2(window, qtbot):
    show(window, qtbot, doubled())
    assert gradient(window, "a").text == "2"
    panel = try_out(window, qtbot, "overwriting")
    assert (gradient(window, "a").text, gradient(window, "a").kind) == ("1", Kind.WRONG)
    assert column(panel, 1) == {"a": "1 + 1 = 2"}
    assert column(panel, 2) == {"a": "✗ 1"}
    assert "grad += …" in panel.lines.text()
    assert float(window.session.runs.run.gradient(ident(window.session, "a"))) == 2.0


def test_what_is_wrong_says_so_everywhere(window, qtbot):
    show(window, qtbot, doubled())
    try_out(window, qtbot, "overwriting")
    wrong = "wrong on purpose: 1; the run has 2"
    assert wrong in spoken(window, "a")
    assert wrong in tip(window, "a")
    assert window.lab_bar.isVisible()
    assert window.lab_bar.words.text() == (
        "Lab: Overwriting instead of adding. Numbers with a cross are wrong on purpose."
    )


def test_a_screen_reader_hears_of_it_when_it_begins(window, qtbot, heard):
    show(window, qtbot, doubled())
    try_out(window, qtbot, "overwriting")
    assert [words for words in heard if words.startswith("Lab")] == [
        "Lab: Overwriting instead of adding. Numbers with a cross are wrong on purpose."
    ]


def test_nothing_of_it_gets_into_the_document(window, qtbot):
    show(window, qtbot, doubled())
    before = dumps(window.session.document)
    panel = try_out(window, qtbot, "overwriting")
    assert is_untouched(window, before)
    tick(panel, panel.on_canvas)
    assert gradient(window, "a").text == "2"
    assert not window.lab_bar.isVisible()
    assert is_untouched(window, before)


def test_the_button_and_escape_show_the_run_again(window, qtbot):
    show(window, qtbot, doubled())
    try_out(window, qtbot, "overwriting")
    QTest.mouseClick(window.lab_bar.back, LEFT)
    qtbot.waitUntil(lambda: gradient(window, "a").text == "2")
    try_out(window, qtbot, "overwriting")
    assert gradient(window, "a").text == "1"
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert gradient(window, "a").text == "2"


def test_steps_show_the_run_and_never_what_is_wrong(window, qtbot):
    show(window, qtbot, doubled())
    try_out(window, qtbot, "overwriting")
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_F10)
    assert window.session.stepping.step is not None
    window.session.stepping.go(len(window.session.runs.log) - 1)
    assert (gradient(window, "a").text, gradient(window, "a").kind) == ("2", Kind.NUMBER)
    assert "shows the run" in window.lab_bar.words.text()
    window.session.stepping.go(None)
    assert gradient(window, "a").kind is Kind.WRONG


def test_an_edit_is_followed_with_marked_and_right_numbers_of_one_moment(window, qtbot):
    show(window, qtbot, doubled())
    try_out(window, qtbot, "overwriting")
    kinds = []
    window.session.runs.ran.connect(lambda: kinds.append(gradient(window, "a").kind))
    window.session.do(set_value, ident(window.session, "a"), 5.0)
    qtbot.waitUntil(lambda: settled(window.session))
    tried(window, qtbot)
    assert set(kinds) == {Kind.WRONG}


def test_another_document_begins_without_an_experiment(window, qtbot):
    show(window, qtbot, doubled())
    try_out(window, qtbot, "overwriting")
    show(window, qtbot, doubled())
    assert not window.session.lab.on_canvas
    assert gradient(window, "a").text == "2"
