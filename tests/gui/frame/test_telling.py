"""What a screen reader is told of the graph while the focus stays where it is."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from core.edits.arranging import move
from core.edits.grouping import group
from core.edits.nodes import set_value
from gui.frame.focus_round import go_to_find
from gui.frame.places import PLACES
from gui.look.labels import Painted
from gui.panels.dialogs.command_palette import CommandPalette
from tests.gui.conftest import ident, settled

KEY, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def press(window):
    window.canvas.setFocus()
    return partial(QTest.keyClick, window.canvas)


def test_an_edit_is_told_with_what_comes_of_it(window, qtbot, heard):
    window.session.do(set_value, ident(window.session, "x"), 5.0)
    told = "Change value; f, multiply, value 60, gradient 1, target"
    qtbot.waitUntil(lambda: "; ".join(heard).endswith(told))  # in two parts where the run takes long
    heard.clear()
    window.session.undo()
    qtbot.waitUntil(lambda: heard == ["f, multiply, value 24, gradient 1, target"])
    heard.clear()
    window.session.do(move, {ident(window.session, "x"): (0.0, 400.0)})
    qtbot.waitUntil(lambda: heard == ["Move"])  # and not again what is as it was


def test_what_is_undone_is_told(window, qtbot, heard, press):
    window.session.do(set_value, ident(window.session, "x"), 5.0)
    qtbot.waitUntil(lambda: settled(window.session) and window.menus.actions["undo"].isEnabled())
    press(KEY.Key_Z, CTRL)
    assert "Undo: Change value" in heard
    qtbot.waitUntil(window.menus.actions["redo"].isEnabled)
    press(KEY.Key_Y, CTRL)
    assert "Redo: Change value" in heard


def test_steps_are_told_once_by_the_number_that_is_seen_also_with_two_canvases(window, qtbot, heard, press):
    window.views.toggle_split()
    qtbot.waitUntil(window.menus.actions["step_next"].isEnabled)
    for _ in range(2):
        press(KEY.Key_F10)
    told = [words for words in heard if words.startswith("Step")]
    assert told[-1] == "Step 2 of 16: a = 2 · 3 = 6."
    assert len(told) == 2
    assert window.transport.position.text() == "2 / 16"
    press(KEY.Key_F9, SHIFT)
    qtbot.waitUntil(lambda: heard[-1] == "The whole pass is shown.")


def test_several_things_that_are_selected_are_counted(window, qtbot, heard, press):
    press(KEY.Key_A, CTRL)
    qtbot.waitUntil(lambda: "5 selected" in heard)


def test_the_level_that_is_shown_is_told(window, heard):
    session = window.session
    session.do(group, [ident(session, "a")], "first")
    session.set_level(session.document.find("first").id)
    session.set_level(None)
    assert heard[-2:] == ["first, shown", "Graph, shown"]


def test_what_is_said_and_refused_is_told(window, heard):
    window.session.said.emit("Bookmark 1 is set.")
    window.session.refused.emit("That cannot be.")
    assert heard[-2:] == ["Bookmark 1 is set.", "That cannot be."]


def test_the_focus_is_at_what_is_selected_while_it_is_on_the_canvas(window, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append((event.type(), event.child())))
    window.canvas.setFocus()
    window.session.select({ident(window.session, "a")})
    qtbot.waitUntil(lambda: (QAccessible.Event.Focus, 3) in told)
    told.clear()
    go_to_find(window)
    window.session.select({ident(window.session, "f")})
    assert (QAccessible.Event.Focus, 4) not in told
    window.canvas.setFocus()
    qtbot.waitUntil(lambda: (QAccessible.Event.Focus, 4) in told)


def test_every_box_to_choose_from_has_a_label_for_screen_readers(window):
    """On Linux Qt tells what is chosen in the place of the name, which is taken from a label beside the box."""
    for name in PLACES:
        window.panels.show(name)
    window.sheets.show_settings()
    boxes = [box for box in window.findChildren(QComboBox) if box.parentWidget() is not None]
    assert len(boxes) > 10
    for box in boxes:
        found = QAccessible.queryAccessibleInterface(box).relations(QAccessible.RelationFlag.Label)
        assert [label.text(QAccessible.Text.Name) for label, _ in found] != [], box.accessibleName()


def test_every_button_has_a_name(window):
    for name in PLACES:
        window.panels.show(name)
    window.sheets.show_settings()
    window.sheets.show_commands()
    buttons = [
        each for each in window.findChildren(QAbstractButton) if each.isVisible() or "_ext_" in each.objectName()
    ]
    assert len(buttons) > 40
    for button in buttons:
        if window.hints is not button.parent():
            assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name), button.parent()


def test_what_enter_would_choose_is_told_while_one_types(window, qtbot, heard, press):
    window.canvas.hands.over = False
    press(KEY.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "sigm")
    qtbot.waitUntil(lambda: bool(heard) and heard[-1].startswith("sigmoid"))
    assert len(heard) < 6  # not each row that the list held on the way there
    press(KEY.Key_Escape)
    window.sheets.show_commands()
    palette = window.findChild(CommandPalette)
    QTest.keyClicks(palette.field, "quiz")
    qtbot.waitUntil(lambda: heard[-1].startswith("Quiz me, Learn, F8"))
    QTest.keyClicks(palette.field, "zzz")
    assert heard[-1] == "No command fits."
    palette.close()
    go_to_find(window)
    QTest.keyClicks(window.panels.find.field, "grad > 5")
    qtbot.waitUntil(lambda: heard[-1] == "3 of 5 nodes")


def test_nodes_that_are_added_by_keys_alone_do_not_cover_each_other(window, qtbot, press):
    window.documents.new()
    window.canvas.hands.over = False
    for _ in range(2):
        press(KEY.Key_Tab)
        QTest.keyClicks(QApplication.focusWidget(), "variable")
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
        press(KEY.Key_Escape)
    one, other = (window.canvas.picture.geometry.rect(ident) for ident in window.session.document.nodes)
    assert not one.intersects(other)


def test_formulas_and_numbers_that_are_painted_are_texts_to_a_screen_reader(window, qtbot):
    def painted():
        return {each.accessibleName(): each for each in window.findChildren(Painted) if each.isVisible()}

    window.session.select({ident(window.session, "a")})
    qtbot.waitUntil(lambda: {"y = a · b", "Value 6.0", "Gradient 4.0"} <= painted().keys())
    for each in painted().values():
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface.role() == QAccessible.Role.StaticText
        assert interface.text(QAccessible.Text.Name) == each.accessibleName()
