"""Wires that are watched, and what a step said before the edit that was made while it is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.document import Document
from core.edits.nodes import set_value
from core.edits.wires import disconnect, move_wires
from gui.window import MainWindow
from tests.gui.conftest import ident, settled, step_index, wire

NONE = Qt.KeyboardModifier.NoModifier


def pin(window: MainWindow, qtbot, source: str, target: str) -> None:
    """Select a wire and press P."""
    window.session.select({wire(window, source, target)})
    window.canvas.setFocus()
    qtbot.waitUntil(window.menus.actions["watch"].isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_P)


def rows(window: MainWindow) -> list[list[str]]:
    """What the list says."""
    tree = window.panels.docks["watches"].widget().rows
    return [[tree.topLevelItem(row).text(c) for c in range(4)] for row in range(tree.topLevelItemCount())]


def test_a_pinned_wire_is_followed_through_the_steps(window, qtbot):
    pin(window, qtbot, "x", "a")
    pin(window, qtbot, "a", "f")
    computed, flowed = step_index(window.session, "forward", "a"), step_index(window.session, "multiply", "x", "a")
    assert rows(window)[0] == ["x → a", "2", "12", f"1, {flowed + 1}"]
    assert rows(window)[1][3].startswith(f"{computed + 1}, ")
    window.transport.walk.first()
    assert [row[1:3] for row in rows(window)] == [["2", "–"], ["–", "–"]]
    while window.session.stepping.step != flowed:
        window.transport.walk.next()
    assert rows(window)[0][1:3] == ["2", "12"]


def test_an_edit_shows_what_was_there_before(window, qtbot):
    pin(window, qtbot, "x", "a")
    window.session.do(set_value, ident(window.session, "y"), 5.0)
    qtbot.waitUntil(lambda: settled(window.session))
    qtbot.waitUntil(lambda: rows(window)[0][1:3] == ["2", "12 → 20"])


def test_what_was_before_an_edit_is_not_told_of_another_document(window, qtbot):
    pin(window, qtbot, "x", "a")
    window.session.do(set_value, ident(window.session, "y"), 5.0)
    qtbot.waitUntil(lambda: settled(window.session))
    qtbot.waitUntil(lambda: rows(window)[0][1:3] == ["2", "12 → 20"])
    other = Document.of(window.session.document.snapshot())  # with wires of the same ids
    other.apply(set_value(other, other.find("y").id, 7.0))
    window.session.replace(other)
    qtbot.waitUntil(lambda: settled(window.session))
    qtbot.waitUntil(lambda: rows(window)[0][1:3] == ["2", "28"])


def test_p_again_lets_go_and_undo_pins_again(window, qtbot):
    pin(window, qtbot, "x", "a")
    pin(window, qtbot, "x", "a")
    assert window.session.document.view.watches == ()
    assert not window.panels.docks["watches"].widget().hint.isHidden()
    window.session.undo()
    assert [row[0] for row in rows(window)] == ["x → a"]


def test_rows_lead_to_wire_and_step_and_the_button_lets_go(window, qtbot):
    pin(window, qtbot, "a", "f")
    window.session.select(())
    tree = window.panels.docks["watches"].widget().rows
    item = tree.topLevelItem(0)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(item).center())
    assert window.session.selection == {wire(window, "a", "f")}
    tree.itemActivated.emit(item, 0)
    assert window.session.stepping.step == step_index(window.session, "multiply", "a", "f")
    QTest.mouseClick(window.panels.docks["watches"].widget().release, Qt.MouseButton.LeftButton)
    assert window.session.document.view.watches == ()
    assert wire(window, "a", "f") in window.session.document.wires


def test_a_watched_wire_that_goes_leaves_the_list_and_comes_back_with_undo(window, qtbot):
    pin(window, qtbot, "x", "a")
    window.session.do(disconnect, [wire(window, "x", "a")])
    qtbot.waitUntil(lambda: rows(window) == [])
    window.session.undo()
    qtbot.waitUntil(lambda: [row[0] for row in rows(window)] == ["x → a"])


@pytest.fixture
def at_product(window, qtbot):
    """The window at the step that makes the gradient of x 12 = 4 · 3."""
    window.session.stepping.go(step_index(window.session, "multiply", "x", "a"))
    return window


def test_an_edit_during_a_pass_keeps_the_step_and_shows_before_and_after(at_product, qtbot):
    window, step = at_product, at_product.session.stepping.step
    window.session.do(set_value, ident(window.session, "y"), 5.0)
    qtbot.waitUntil(lambda: settled(window.session))
    assert window.session.stepping.step == step
    before = window.panels.steps.before
    assert not before.isHidden()
    assert before.factors.text() == "U 4 → 4, L 3 → 5, D 12 → 20"
    assert "4 · 3 = 12" in before.numbers.text()
    assert "4 · 5 = 20" in window.panels.steps.numbers.text()


def test_the_next_step_forgets_what_was_before(at_product, qtbot):
    at_product.session.do(set_value, ident(at_product.session, "y"), 5.0)
    qtbot.waitUntil(lambda: settled(at_product.session))
    at_product.transport.walk.next()
    assert at_product.panels.steps.before.isHidden()


def test_an_edit_that_changes_nothing_here_shows_nothing(at_product, qtbot):
    at_product.session.do(set_value, ident(at_product.session, "x"), 7.0)
    qtbot.waitUntil(lambda: settled(at_product.session))
    assert at_product.panels.steps.before.isHidden()


def test_an_edit_of_the_graph_keeps_the_place_in_the_pass(at_product, qtbot):
    session = at_product.session
    z = ident(session, "z")
    session.do(move_wires, [wire(at_product, "y", "a")], z, 0)
    qtbot.waitUntil(lambda: settled(session) and session.runs.run.gradient(ident(session, "x")) == 16)
    step = session.runs.log[session.stepping.step]
    assert (step.kind, step.wire) == ("multiply", wire(at_product, "x", "a"))
    assert at_product.panels.steps.before.factors.text() == "U 4 → 4, L 3 → 4, D 12 → 16"
