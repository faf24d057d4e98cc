"""A lesson recorded in the app: pages, questions, order, undo, one file, and that file opened again."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from core.edits.nodes import set_value
from core.graph import Graph
from core.lessons import lesson_file
from gui.filing.folders import own_folder
from gui.settings import FOLDER
from tests.gui.conftest import settled
from tests.gui.lessons.conftest import Reader
from tests.gui.misconceptions.lab import named, show

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def writer(reader):
    reader.learning.record()
    reader.learning.recorder.begin_anew()
    return reader


def titles(writer):
    return [page.title for page in writer.learning.recorder.lesson.pages]


def add(writer, title, text="", step=None, select=()):
    """A page of what is seen, written with the keyboard."""
    view = writer.panel.record
    writer.session.stepping.go(step)
    writer.session.select({writer.ident(name) for name in select})
    writer.click(view.add)
    writer.type(title)  # the title is selected, to be written over
    view.text.setFocus()
    writer.type(text)
    view.pages.setFocus()


def ask(writer, words):
    """Choose a question from those that are offered."""
    combo = writer.panel.record.asked
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())


def test_a_page_takes_place_step_selection_and_text(writer):
    add(writer, "Look at x", "It gets {gradient x}.", step=5, select="x")
    (page,) = writer.learning.recorder.lesson.pages
    middle = writer.window.canvas.camera.middle
    assert (page.title, page.text, page.step) == ("Look at x", "It gets {gradient x}.", 5)
    assert page.highlights == (writer.ident("x"),)
    assert page.camera[:2] == pytest.approx((middle.x(), middle.y()), abs=0.01)


def test_what_is_selected_can_be_asked_for(writer):
    add(writer, "Asked", select="a")
    offered = [writer.panel.record.asked.itemText(i) for i in range(writer.panel.record.asked.count())]
    assert offered == [
        "No question",
        "What is the value of a?",
        "What is the gradient of a, ∂f/∂a?",
        "What is the local derivative ∂a/∂x?",
        "What is the local derivative ∂a/∂y?",
    ]
    ask(writer, offered[2])
    view = writer.panel.record
    view.wording.setFocus()
    writer.type("How strongly does f answer to a?")
    view.pages.setFocus()
    question = writer.learning.recorder.page.question
    assert (question.asked.what, question.asked.of) == ("gradient", writer.ident("a"))
    assert question.text == "How strongly does f answer to a?"
    ask(writer, "No question")
    assert writer.learning.recorder.page.question is None


def test_pages_are_moved_taken_out_and_brought_back(writer):
    for title in ("one", "two", "three"):
        add(writer, title)
    view = writer.panel.record
    view.pages.setFocus()
    view.pages.setCurrentRow(0)
    writer.press(Qt.Key.Key_Down, ALT)
    assert titles(writer) == ["two", "one", "three"]
    assert view.pages.currentRow() == 1
    writer.press(Qt.Key.Key_Delete)
    assert titles(writer) == ["two", "three"]
    writer.click(view.undo)
    assert titles(writer) == ["two", "one", "three"]


def test_a_page_is_dragged_to_another_place(writer, qtbot):
    for title in ("one", "two", "three"):
        add(writer, title)
    pages = writer.panel.record.pages
    pages.model().moveRow(pages.rootIndex(), 0, pages.rootIndex(), 3)  # as a drop does it
    qtbot.waitUntil(lambda: titles(writer) == ["two", "three", "one"])
    assert [pages.item(n).text() for n in range(3)] == ["1  two", "2  three", "3  one"]


def test_a_page_can_take_what_is_seen_now(writer, qtbot):
    add(writer, "A page", "with text", step=2)
    writer.session.do(set_value, writer.ident("x"), 9.0)
    writer.wait()
    writer.session.stepping.go(4)
    writer.click(writer.panel.record.update_view)
    recorder = writer.learning.recorder
    assert (recorder.page.title, recorder.page.text, recorder.page.step) == ("A page", "with text", 4)
    assert len(recorder.lesson.graphs) == 1
    assert recorder.lesson.graphs[0].nodes[writer.ident("x")].value == 9


def test_a_page_is_shown_again_as_it_was_taken(writer):
    add(writer, "one", step=2, select="x")
    writer.session.stepping.go(9)
    writer.session.select({writer.ident("y")})
    writer.window.canvas.zoom_to(2.0)
    writer.click(writer.panel.record.look)
    assert (writer.session.stepping.step, writer.session.selection) == (2, {writer.ident("x")})
    assert writer.window.documents.pages.names() == ["x·y·z"]
    writer.session.do(set_value, writer.ident("x"), 9.0)
    writer.wait()
    pages = writer.panel.record.pages
    at = pages.visualItemRect(pages.item(0)).center()
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    writer.wait()
    assert len(writer.window.documents.pages) == 2
    assert writer.session.document.nodes[writer.ident("x")].value == 2
    assert writer.session.stepping.step == 2


def test_pages_on_the_same_graph_keep_it_once(writer):
    add(writer, "one", step=1)
    add(writer, "two", step=2)
    assert len(writer.learning.recorder.lesson.graphs) == 1


def test_a_lesson_is_saved_as_one_file_and_opened_by_dropping_it(writer, qtbot, tmp_path, monkeypatch):
    add(writer, "What is it?", "f is {value f}.", select="x")
    ask(writer, "What is the gradient of x, ∂f/∂x?")
    view = writer.panel.record
    view.name.setFocus()
    writer.type("My lesson")
    view.pages.setFocus()
    path = tmp_path / "mine.lesson"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "mine"), ""))
    writer.click(view.keep)
    qtbot.waitUntil(lambda: view.state.text() == "Saved as mine.lesson.")
    assert writer.window.status.words.text() == f"Saved to {path}"
    assert [p.title for p in lesson_file.load(path).pages] == ["What is it?"]
    writer.click(view.done)
    drop(writer.window, path)
    qtbot.waitUntil(lambda: writer.player.lesson is not None)
    writer.wait()
    assert (writer.player.lesson.title, writer.player.path) == ("My lesson", path)
    writer.answer("12")
    assert writer.asking.outcome == "right"
    writer.player.leave()
    buttons = [view.text() for view in _buttons(writer.panel.shelf.files)]
    assert buttons == ["My lesson"]
    assert writer.window.settings.get(FOLDER) == str(tmp_path)


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, left, none))
    QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, data, left, none))


def _buttons(widget):
    layout = widget.layout()
    return [layout.itemAt(n).widget() for n in range(layout.count())]


def test_a_bad_file_is_told_and_nothing_is_lost(reader, qtbot, tmp_path):
    path = tmp_path / "bad.lesson"
    path.write_text('{"format": "chainrule-lesson", "version": "9.0"}')
    drop(reader.window, path)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert "lessons of version 1.x" in box.text()
    box.close()
    assert reader.window.documents.pages.names() == ["x·y·z"]


def test_a_lesson_is_tried_from_the_page_that_is_worked_on_and_then_written_on(writer):
    add(writer, "one")
    add(writer, "two", step=3)
    writer.click(writer.panel.record.try_it)
    writer.wait()
    assert writer.player.page == 1
    assert writer.session.stepping.step == 3
    writer.click(writer.panel.page.leave)
    assert writer.panel.currentWidget() is writer.panel.record
    assert writer.learning.recorder.at == 1


def test_a_lesson_of_the_app_is_changed_into_ones_own(reader):
    reader.read(0, "Used twice")
    reader.click(reader.panel.page.edit)
    reader.wait()
    recorder = reader.learning.recorder
    assert recorder.path is None
    assert recorder.page.title == "Used twice"
    assert reader.session.document.find("e") is not None
    assert reader.panel.currentWidget() is reader.panel.record


def test_a_draft_is_there_at_the_next_start(make_window, qtbot):
    first = Reader(make_window(), qtbot)
    first.learning.record()
    first.learning.recorder.begin_anew()
    add(first, "Not saved")
    first.window.close_without_asking()
    second = Reader(make_window(), qtbot)
    second.learning.record()
    qtbot.waitUntil(lambda: titles(second) == ["Not saved"])
    assert settled(second.session)
    QTest.mouseClick(second.panel.record.anew, Qt.MouseButton.LeftButton)
    assert titles(second) == []


def begun_over_a_draft(make_window, qtbot):
    """A recorder that has begun and has not yet read the draft that an earlier window left, and the draft's file."""
    first = Reader(make_window(), qtbot)
    first.learning.record()
    add(first, "Not saved")
    first.window.close_without_asking()
    (draft,) = own_folder("lessons").iterdir()
    recorder = Reader(make_window(), qtbot).learning.recorder
    recorder.start()
    return recorder, draft


def test_a_draft_that_is_read_late_takes_no_place_of_a_page(make_window, qtbot):
    recorder, draft = begun_over_a_draft(make_window, qtbot)
    recorder.add("Begun at once")
    qtbot.waitUntil(lambda: b"Begun at once" in draft.read_bytes())
    assert [page.title for page in recorder.lesson.pages] == ["Begun at once"]


def test_a_draft_that_is_read_late_takes_no_place_of_a_lesson_begun_anew(make_window, qtbot):
    recorder, draft = begun_over_a_draft(make_window, qtbot)
    recorder.begin_anew()
    qtbot.waitUntil(lambda: b"Not saved" not in draft.read_bytes())
    assert recorder.lesson.pages == ()


@pytest.fixture
def of_tensors(writer, qtbot):
    """t = sum(exp(x)), x of shape 2×3, with a page that asks for the value of e = exp(x)."""
    graph = Graph()
    e = graph.apply("exp", graph.variable(np.arange(6.0).reshape(2, 3) / 10, name="x"))
    show(writer.window, qtbot, named(graph, "t", e=e, t=graph.apply("sum", e)))
    add(writer, "Of a tensor", select="e")
    combo = writer.panel.record.asked
    ask(writer, next(combo.itemText(i) for i in range(combo.count()) if "value of e" in combo.itemText(i)))
    return writer


def type_over(writer, field, text):
    """Type something else into a field, and press Enter."""
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def question_of(writer):
    return writer.learning.recorder.page.question


def test_the_entry_of_a_tensor_is_chosen(of_tensors):
    details = of_tensors.panel.record.details
    assert details.entry.isVisible()
    assert details.entry.toolTip() == "Its place, counted from 0, in 2×3"
    for typed, entry in (("1, 2", (1, 2)), ("[0, 1]", (0, 1)), ("1 0", (1, 0))):
        type_over(of_tensors, details.entry, typed)
        assert question_of(of_tensors).asked.entry == entry
        assert details.entry.text() == ", ".join(map(str, entry))
    asked = of_tensors.panel.record.asked
    offered = [asked.itemText(i) for i in range(asked.count())]
    assert offered[1] == asked.currentText() == "What is the value of e, entry [1, 0]?"
    assert sum("value of e" in words for words in offered) == 1


@pytest.mark.parametrize(("typed", "told"), [
    ("2, 0", "of shape 2×3"),
    ("1", "of shape 2×3"),
    ("first", "An entry is whole numbers from 0"),
    ("", "An entry is whole numbers from 0"),
])  # fmt: skip
def test_an_entry_that_is_not_there_is_told_and_the_old_one_stays(of_tensors, qtbot, typed, told):
    before, details = question_of(of_tensors), of_tensors.panel.record.details
    shown = details.entry.text()
    with qtbot.waitSignal(of_tensors.session.refused) as refused:
        type_over(of_tensors, details.entry, typed)
    assert told in refused.args[0]
    assert question_of(of_tensors) == before
    assert details.entry.text() == shown


def test_another_entry_keeps_the_words_and_the_tolerance(of_tensors):
    view = of_tensors.panel.record
    type_over(of_tensors, view.wording, "How large is it there?")
    type_over(of_tensors, view.details.tolerance, "5")
    type_over(of_tensors, view.details.entry, "1, 1")
    question = question_of(of_tensors)
    assert (question.text, question.tolerance, question.asked.entry) == ("How large is it there?", 0.05, (1, 1))
    of_tensors.click(view.undo)
    assert question_of(of_tensors).asked.entry != (1, 1)
    assert view.details.entry.text() == ", ".join(map(str, question_of(of_tensors).asked.entry))


def test_how_far_an_answer_may_be_off_is_set_and_counts(writer):
    add(writer, "Roughly", step=5, select="x")
    details = writer.panel.record.details
    assert not details.isVisible()
    ask(writer, "What is the gradient of x, ∂f/∂x?")
    assert details.isVisible()
    assert not details.entry.isVisible()
    assert details.tolerance.text() == "three digits"
    type_over(writer, details.tolerance, "10")
    assert question_of(writer).tolerance == 0.1
    writer.click(writer.panel.record.try_it)
    writer.wait()
    writer.answer("10.7")
    assert writer.asking.outcome is None
    writer.answer("11")
    assert writer.asking.outcome == "right"


def test_three_digits_count_again_by_stepping_down(writer):
    add(writer, "Exactly", select="x")
    ask(writer, "What is the gradient of x, ∂f/∂x?")
    field = writer.panel.record.details.tolerance
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert question_of(writer).tolerance == 0.0
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert question_of(writer).tolerance is None


def test_what_is_being_typed_is_taken_with_the_next_page(of_tensors):
    view = of_tensors.panel.record
    for field, text in ((view.details.tolerance, "3"), (view.details.entry, "0, 2")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
    of_tensors.click(view.add)
    question = of_tensors.learning.recorder.lesson.pages[0].question
    assert (question.asked.entry, question.tolerance) == ((0, 2), 0.03)


def test_a_number_that_there_never_is_is_told_while_it_is_written_and_when_the_lesson_is_opened(writer, tmp_path):
    view = writer.panel.record
    add(writer, "First", "Fine: {gradient x}")
    assert view.faults.isHidden()
    add(writer, "Second", "Here is {gradient q")
    assert view.faults.isHidden()
    view.text.setFocus()
    view.text.moveCursor(QTextCursor.MoveOperation.End)
    writer.type("}")  # told at once, not when the field is left
    assert "no node is called q" in view.faults.text()
    assert view.faults.isVisible()
    path = tmp_path / "wrong.lesson"
    view.finish_typing()
    lesson_file.save(writer.learning.recorder.lesson, path)
    writer.learning.open_path(path)
    writer.qtbot.waitUntil(lambda: "Page 2: {gradient q}" in writer.window.status.words.text())


def test_in_a_low_window_the_fields_of_a_new_page_come_into_view(writer):
    writer.window.resize(853, 420)
    view = writer.panel.record
    writer.qtbot.waitUntil(lambda: view.page_title.visibleRegion().isEmpty())
    writer.click(view.add)
    writer.qtbot.waitUntil(lambda: view.page_title.visibleRegion().contains(view.page_title.rect().center()))
    assert view.page_title.hasFocus()
