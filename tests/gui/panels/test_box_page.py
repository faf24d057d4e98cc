"""The inspector's marks of a node, and its page about a frame or a note."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.edits.nodes import add_frame, add_note
from gui.panels.inspector.box_page import BoxPage
from gui.panels.inspector.inspector import Inspector
from tests.gui.conftest import ident
from tests.gui.seen import words_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(product, theme, typesetter, qtbot):
    made = Inspector(product, theme, typesetter)
    qtbot.addWidget(made)
    made.resize(330, 700)
    made.show()
    return made


def show(panel, session, qtbot, chosen):
    before = panel.page
    session.select({chosen})
    qtbot.waitUntil(lambda: panel.page is not before)
    return panel.page


def test_muting_and_locking_in_the_inspector(panel, product, qtbot):
    product_node = ident(product, "a")
    page = show(panel, product, qtbot, product_node)
    QTest.mouseClick(page.marks.muted, LEFT)
    QTest.mouseClick(page.marks.locked, LEFT)
    assert product.document.nodes[product_node].muted
    assert product.document.places[product_node].locked
    product.undo()
    product.undo()
    qtbot.waitUntil(lambda: not page.marks.muted.isChecked() and not page.marks.locked.isChecked())


def test_a_variable_cannot_be_muted(panel, product, qtbot):
    page = show(panel, product, qtbot, ident(product, "x"))
    assert page.marks.muted.isHidden()
    assert page.marks.locked.isVisible()


def test_a_frame_has_a_title_and_a_colour(panel, product, qtbot):
    product.do(add_frame, "Old", (0.0, 0.0, 200.0, 100.0))
    (frame,) = product.document.frames
    page = show(panel, product, qtbot, frame)
    assert isinstance(page, BoxPage)
    assert words_of(page).startswith("Frame")
    page.words.selectAll()
    QTest.keyClicks(page.words, "New")
    QTest.keyClick(page.words, Qt.Key.Key_Return)
    page.colour.setCurrentIndex(page.colour.findData("red"))
    page.colour.activated.emit(page.colour.currentIndex())
    assert (product.document.frames[frame].title, product.document.frames[frame].colour) == ("New", "red")
    product.undo()
    qtbot.waitUntil(lambda: page.colour.currentData() == "blue")
    product.undo()
    qtbot.waitUntil(lambda: page.words.text() == "Old")


def test_a_note_takes_its_text_when_the_field_is_left(panel, product, qtbot):
    product.do(add_note, "old")
    (note,) = product.document.notes
    page = show(panel, product, qtbot, note)
    assert words_of(page).startswith("Note")
    page.text.setFocus()
    page.text.selectAll()
    QTest.keyClicks(page.text, "new")
    page.text.clearFocus()
    assert product.document.notes[note].text == "new"
