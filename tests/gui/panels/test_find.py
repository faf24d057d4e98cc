"""The find panel: a query by keyboard, its results live with the run, next and previous, and into blocks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.edits.grouping import group
from core.edits.nodes import delete, rename, set_value
from core.find import SYNTAX
from gui.panels.lists.find import FindPanel
from tests.gui.conftest import ident, settled

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def names(window):
    model = window.panels.find.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def find(window, qtbot):
    """Opens the panel by its key and types."""

    def ask(query, found=None):
        QTest.keyClick(window.canvas, Qt.Key.Key_F, CONTROL)
        assert QApplication.focusWidget() is window.panels.find.field
        qtbot.keyClicks(window.panels.find.field, query)
        if found is not None:
            qtbot.waitUntil(lambda: names(window) == found)
        return window.panels.find

    return ask


def test_a_query_lists_nodes_with_what_they_are_value_and_gradient(window, find):
    panel = find("grad > 7", ["x", "y"])
    assert [panel.model.index(0, column).data() for column in range(4)] == ["x", "variable", "2", "12"]
    assert panel.words.text() == "2 of 5 nodes"
    assert panel.field.accessibleDescription() == "2 of 5 nodes"


def test_names_are_whole_and_everything_is_in_sight(window, find, qtbot):
    window.session.do(rename, ident(window.session, "a"), "product_a")
    find("mul", ["product_a", "f"])
    view = window.panels.find.view
    header = view.horizontalHeader()
    qtbot.waitUntil(lambda: header.sectionSize(0) >= view.sizeHintForColumn(0) > 60)
    assert header.length() == view.viewport().width()
    window.session.do(rename, ident(window.session, "f"), "product_of_everything_that_is_there")
    qtbot.waitUntil(lambda: header.sectionSize(0) == round(0.4 * view.viewport().width()))
    assert header.length() == view.viewport().width()


def test_enter_goes_to_the_first_and_then_round_and_round(window, find):
    panel = find("op mul", ["a", "f"])
    seen = []
    for _ in range(3):
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
        seen.append(next(iter(window.session.selection)))
    a, f = ident(window.session, "a"), ident(window.session, "f")
    assert seen == [a, f, a]
    assert panel.words.text() == "1 of 2"
    assert QApplication.focusWidget() is panel.field


def test_where_it_is_narrow_titles_are_cut_and_without_rows_there_are_none(product, theme, qtbot):
    panel = FindPanel(product, theme)
    qtbot.addWidget(panel)
    panel.resize(184, 200)
    panel.show()
    header = panel.view.horizontalHeader()
    for query, rows in (("mul", 2), ("nothing of this name", 0)):
        panel.field.setText(query)
        qtbot.waitUntil(lambda expected=rows: panel.model.rowCount() == expected)
        assert header.isHidden() == (not rows)
        assert header.length() == panel.view.viewport().width()
    assert header.textElideMode() == Qt.TextElideMode.ElideRight
    panel.finder.stop()


def test_enter_right_after_typing_goes_as_soon_as_something_is_found(window, find, qtbot):
    panel = find("op mul")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.selection == {ident(window.session, "a")})


def test_f3_looks_again_while_the_panel_is_closed(window, find, qtbot):
    find("value > 20", ["f"])
    window.panels.docks["find"].close()
    session = window.session
    session.do(set_value, ident(session, "z"), 40.0)
    qtbot.waitUntil(lambda: settled(session))
    QTest.keyClick(window.canvas, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: session.selection == {ident(session, "z")})


def test_f3_and_shift_f3_go_on_from_the_canvas(window, find, qtbot):
    find("variable", ["x", "y", "z"])
    window.canvas.setFocus()
    session = window.session
    for key, expected in ((0, "x"), (0, "y"), (SHIFT, "x"), (SHIFT, "z")):
        QTest.keyClick(window.canvas, Qt.Key.Key_F3, key or Qt.KeyboardModifier.NoModifier)
        assert session.selection == {ident(session, expected)}


def test_all_that_was_found_is_selected_by_key_and_by_button(window, find, qtbot):
    panel, session = find("op mul", ["a", "f"]), window.session
    a, f = ident(session, "a"), ident(session, "f")
    QTest.keyClick(panel.field, Qt.Key.Key_F3, Qt.KeyboardModifier.AltModifier)
    assert session.selection == {a, f}
    assert panel.words.text() == "2 of 2 selected"
    session.do(group, [a], "inside")
    qtbot.waitUntil(lambda: settled(session) and not panel.finder.stale and not panel.finder.pending)
    qtbot.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    assert session.selection == {f}, "of the level that is shown"
    assert panel.words.text() == "1 of 2 selected"
    panel.field.setText('"a"')
    qtbot.waitUntil(lambda: names(window) == ["a"])
    assert panel.all.isHidden()


def test_going_to_a_node_brings_it_into_view_large_enough(window, find):
    window.canvas.set_motion(False)
    window.canvas.zoom_to(0.1)
    window.canvas.pan(4000, 0)
    panel = find("z", ["z"])
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert window.canvas.rect().contains(window.canvas.node_center(ident(window.session, "z")))
    assert window.canvas.camera.scale >= 0.5


def test_a_node_in_a_block_is_found_and_shown_on_its_level(window, find, qtbot):
    session = window.session
    a = ident(session, "a")
    session.do(group, [a], "inside")
    qtbot.waitUntil(lambda: settled(session))
    panel = find('"a"', ["a"])
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert session.level == session.document.find("inside").id
    assert session.selection == {a}


def test_it_is_live_with_the_run_and_the_document(window, find, qtbot):
    find("value > 20", ["f"])
    session = window.session
    session.do(set_value, ident(session, "x"), 30.0)
    qtbot.waitUntil(lambda: names(window) == ["x", "a", "f"])
    session.do(delete, {ident(session, "a")})
    qtbot.waitUntil(lambda: names(window) == ["x"])


def test_it_is_live_with_the_step(window, find, qtbot):
    find("grad = 12", ["x"])
    window.session.stepping.go(0)
    qtbot.waitUntil(lambda: names(window) == [])
    assert window.panels.find.words.text() == "No node fits."


def test_what_is_not_understood_is_told_and_finds_nothing(window, find, qtbot):
    panel = find("grad > 7", ["x", "y"])
    panel.field.setText("grad >")
    assert panel.words.text().startswith("⚠ After grad >")
    assert names(window) == []
    assert panel.words.palette().placeholderText().color() == window.appearance.theme.warning


def test_without_a_run_numbers_are_not_looked_for(window, find, qtbot):
    session = window.session
    session.runs.set_live(False)
    session.do(set_value, ident(session, "x"), 5.0)
    panel = find("grad > 7")
    qtbot.waitUntil(lambda: "Nothing has been run yet" in panel.words.text())


def test_the_empty_field_shows_examples_that_can_be_tried(window, find, qtbot):
    panel = find("")
    assert panel.hint.isVisible()
    assert all(example.finds in panel.hint.text() for example in SYNTAX)
    panel.hint.linkActivated.emit("op mul")
    qtbot.waitUntil(lambda: names(window) == ["a", "f"])
    assert not panel.hint.isVisible()


def test_down_goes_into_the_list_enter_goes_to_the_row_and_escape_back(window, find):
    panel = find("variable", ["x", "y", "z"])
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel.view
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert window.session.selection == {ident(window.session, "y")}
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is panel.field
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.canvas


def test_a_click_goes_to_the_node(window, find):
    panel = find("variable", ["x", "y", "z"])
    spot = panel.view.visualRect(panel.model.index(2, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.session.selection == {ident(window.session, "z")}


def test_finding_an_operation_has_a_key_of_its_own(window):
    QTest.keyClick(window.canvas, Qt.Key.Key_F, CONTROL | SHIFT)
    assert QApplication.focusWidget() is window.panels.palette.search
