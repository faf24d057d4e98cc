"""The window as a whole: what is seen first, keys, titles, menus, themes."""

import gc
from weakref import ref

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMessageBox,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui.frame.dialogs import tell
from gui.panels.dialogs.shortcuts import ShortcutSheet
from gui.panels.inspector.node_page import NodePage
from gui.settings import THEME, Settings
from tests.gui.conftest import answer, change, fan_out_graph, ident, settled
from tests.gui.seen import chip_text
from tests.opening import open_window


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier, where=None):
    QTest.keyClick(where or window.canvas, key, modifier)


def test_the_welcome_graph_is_there_with_values_and_gradients(window):
    session = window.session
    wires = {session.document.nodes[w.source].name: w.id for w in session.document.wires.values()}
    told = {name: chip_text(window.canvas, wire) for name, wire in wires.items()}
    assert told == {"x": ("2", "12"), "y": ("3", "8"), "a": ("6", "4"), "z": ("4", "6")}
    assert window.windowTitle() == "x·y·z[*] — Chainrule"
    assert not window.isWindowModified()


def test_an_edit_marks_the_title_and_undo_takes_the_mark_away(window, qtbot):
    change(window)
    qtbot.waitUntil(window.isWindowModified)
    qtbot.waitUntil(lambda: window.menus.actions["undo"].text() == "&Undo: Change value")
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    qtbot.waitUntil(lambda: not window.menus.actions["undo"].isEnabled())
    press(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.isWindowModified)


def test_f5_without_live_runs_forward_and_shift_f5_backward(window, qtbot):
    session = window.session
    session.runs.set_live(False)
    change(window)
    assert session.runs.run is None
    press(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: settled(session))
    assert session.runs.run.value(ident(session, "f")) == 120
    assert not session.runs.run.backward_done
    press(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: settled(session) and session.runs.run.backward_done)
    assert session.runs.run.gradient(ident(session, "y")) == 40


def test_f10_steps_and_the_status_line_says_it(window):
    press(window, Qt.Key.Key_F10)
    assert window.session.stepping.step == 0
    press(window, Qt.Key.Key_BracketRight)
    assert window.session.stepping.step == 1
    assert "a = 2 · 3 = 6" in window.status.words.text()
    press(window, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.stepping.step == 0


def test_a_button_beside_the_steps_leaves_them(window, qtbot):
    button = next(b for b in window.transport.findChildren(QToolButton) if b.text() == "Show all")
    assert not button.isEnabled()
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(button.isEnabled)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.session.stepping.step is None
    assert not window.transport.walk.playing


def test_a_step_is_gone_to_by_its_number(window, qtbot):
    qtbot.waitUntil(window.menus.actions["step_go"].isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert f"{len(window.session.runs.log)}" in dialog.labelText()
    QTest.keyClicks(dialog.findChild(QSpinBox), "12")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert window.session.stepping.step == 11
    window.transport.grain.setCurrentIndex(window.transport.grain.findData("op"))
    QTest.mouseClick(window.transport.position, Qt.MouseButton.LeftButton)
    assert "Ctrl+J" in window.transport.position.toolTip()
    assert QApplication.activeModalWidget().intMaximum() == window.transport.walk.count
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)


def test_escape_selects_nothing_first_and_then_leaves_the_steps(window):
    press(window, Qt.Key.Key_F10)
    window.session.select({ident(window.session, "x")})
    press(window, Qt.Key.Key_Escape)
    assert (window.session.stepping.step, window.session.selection) == (0, frozenset())
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_Escape)
    assert window.session.stepping.step is None
    assert not window.transport.walk.playing


def test_a_node_becomes_the_target_by_a_key(window, qtbot):
    session = window.session
    session.select({ident(session, "a")})
    qtbot.waitUntil(window.menus.actions["target"].isEnabled)
    press(window, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: settled(session) and session.runs.run.target == ident(session, "a"))
    assert session.runs.run.gradient(ident(session, "x")) == 3


def test_letters_typed_in_a_field_are_no_commands(window, qtbot):
    window.session.select({ident(window.session, "a")})
    search = window.panels.palette.search
    search.setFocus()
    qtbot.keyClicks(search, "fitl?t[")
    assert search.text() == "fitl?t["
    assert window.session.document.view.target == ident(window.session, "f")
    assert window.session.stepping.step is None


def test_enter_in_the_palette_adds_and_asks_for_nothing_else(window, qtbot):
    refused = []
    window.session.refused.connect(refused.append)
    search = window.panels.palette.search
    search.setFocus()
    QTest.keyClicks(search, "tanh")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.canvas.hasFocus()
    assert [window.session.document.nodes[node].kind for node in window.session.selection] == ["tanh"]
    assert refused == []


def test_a_refusal_is_told_in_the_status_line(window):
    window.session.refused.emit("That cannot be.")
    assert window.status.words.text() == "⚠ That cannot be."


def test_the_theme_is_chosen_followed_by_everything_and_remembered(window, make_window):
    window.menus.actions["theme_dark"].trigger()
    assert window.canvas.picture.theme.name == "dark"
    assert window.menus.actions["theme_dark"].isChecked()
    assert not window.menus.actions["theme_auto"].isChecked()
    assert window.settings.get(THEME) == "dark"
    window.close()
    assert make_window().appearance.theme.name == "dark"


def test_the_theme_is_a_choice_of_one(window):
    names = "theme_auto", "theme_light", "theme_dark"
    actions = [window.menus.actions[name] for name in names]
    for _ in range(2):
        actions[2].trigger()
        assert [action.isChecked() for action in actions] == [False, False, True]
    assert actions[2].actionGroup().isExclusive()
    actions[1].trigger()
    assert [action.isChecked() for action in actions] == [False, True, False]


def test_paste_can_be_asked_for_when_there_is_something_to_paste(window, qtbot):
    paste = window.menus.actions["paste"]
    QApplication.clipboard().clear()
    qtbot.waitUntil(lambda: not paste.isEnabled())
    window.session.select({ident(window.session, "x")})
    qtbot.waitUntil(window.menus.actions["copy"].isEnabled)
    press(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(paste.isEnabled)


def test_the_live_switch_is_remembered(window, make_window):
    window.menus.actions["live"].trigger()
    assert not window.session.runs.live
    window.close()
    assert not make_window().session.runs.live


def test_the_sheet_lists_every_key_and_finds_one(window, qtbot):
    press(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    (sheet,) = window.findChildren(ShortcutSheet)
    qtbot.keyClicks(sheet.search, "backward")
    groups = [sheet.table.topLevelItem(i) for i in range(sheet.table.topLevelItemCount())]
    rows = [g.child(i) for g in groups for i in range(g.childCount()) if not g.child(i).isHidden()]
    assert ("Run backward", "Shift+F5, Ctrl+Return") in [(row.text(0), row.text(1)) for row in rows]
    assert len(rows) < 5
    sheet.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard")  # of the offscreen platform, for every menu
def test_the_context_menu_speaks_of_what_is_selected(window):
    session = window.session
    session.select({ident(session, "a")})
    window.canvas.context_requested.emit(window.canvas.node_center(ident(session, "a")))
    menu = QApplication.activePopupWidget()
    words = {action.text().replace("&", "") for action in menu.actions() if action.text()}
    assert {"Set target", "Rename", "Delete"} <= words
    assert not {"Ungroup", "Move port up", "Connect the selection"} & words, "what cannot be done with it is left out"
    menu.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_right_button_on_the_empty_canvas_speaks_of_the_canvas(window):
    session, canvas = window.session, window.canvas
    session.select({ident(session, "a")})
    QTest.mouseClick(canvas, Qt.MouseButton.RightButton, pos=QPoint(canvas.width() - 30, 30))
    menu = QApplication.activePopupWidget()
    words = {action.text().replace("&", "") for action in menu.actions() if action.text()}
    menu.close()
    assert {"Add at the pointer…", "Select all"} <= words
    assert "Rename" not in words
    assert not session.selection


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_outline_has_the_same_menu_about_the_row_that_is_clicked(window, qtbot):
    view, model = window.panels.outline.view, window.panels.outline.model
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    at = view.visualRect(model.index_of(ident(window.session, "a"))).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), asked)
    menu = QApplication.activePopupWidget()
    words = {action.text().replace("&", "") for action in menu.actions() if action.text()}
    menu.close()
    assert {"Set target", "Rename", "Delete"} <= words
    assert window.session.selection == {ident(window.session, "a")}


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_menu_about_a_wire_has_nothing_that_is_for_nodes(window):
    session = window.session
    session.select({next(iter(session.document.wires))})
    window.canvas.context_requested.emit(QPoint(30, 30))
    menu = QApplication.activePopupWidget()
    words = {action.text().replace("&", "") for action in menu.actions() if action.text()}
    menu.close()
    assert {"Add at the pointer…", "Add reroute dot", "Delete"} <= words
    assert not {"Copy", "Duplicate", "Frame…", "Arrange"} & words


def test_f1_tells_about_the_selection_and_else_about_keys(window):
    dock = window.panels.docks["inspector"]
    dock.hide()
    window.session.select({ident(window.session, "a")})
    QTest.keyClick(window.canvas, Qt.Key.Key_F1)
    assert dock.isVisible()
    window.session.select(())
    QTest.keyClick(window.canvas, Qt.Key.Key_F1)
    (sheet,) = window.findChildren(ShortcutSheet)
    sheet.close()


def test_the_sheet_of_keys_opens_once(window):
    window.sheets.show_shortcuts()
    window.sheets.show_shortcuts()
    (sheet,) = window.findChildren(ShortcutSheet)
    sheet.close()


def test_questions_and_messages_go_when_they_are_answered(window, qtbot):
    change(window)
    for _ in range(3):
        with answer(qtbot, QMessageBox.StandardButton.Cancel):
            window.documents.close()
        tell(window, "It cannot be.")
        window.findChildren(QMessageBox)[-1].accept()
    qtbot.waitUntil(lambda: window.findChildren(QMessageBox) == [])


def test_documents_that_were_replaced_do_not_stay(window, qtbot):
    old = [ref(window.session.document)]
    for _ in range(2):
        window.session.replace(fan_out_graph())
        old.append(ref(window.session.document))
        qtbot.waitUntil(lambda: settled(window.session))
    window.session.replace(fan_out_graph())
    gc.collect()  # small ones are left to Python's own searches
    assert old[0]() is None
    assert old[1]() is None


def test_a_window_goes_with_all_that_was_its(qapp, qtbot, tmp_path):
    """Qt's signals hold what hears them where Python's search does not look: the session has to go with its window."""

    def open_and_close():
        window = open_window(qapp, Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)))
        qtbot.waitUntil(lambda: settled(window.session))
        for dock in window.panels.docks.values():
            dock.setVisible(True)
            dock.setFloating(True)  # on the screen till it is taken apart
        window.close_without_asking()
        window.deleteLater()
        return [ref(part) for part in (window, window.canvas, window.session, window.session.document)]

    gone = open_and_close()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and not any(part() for part in gone))


def test_whatever_takes_the_focus_can_be_told_by_a_screen_reader(window, qtbot):
    window.session.select({ident(window.session, "a")})
    qtbot.waitUntil(lambda: window.panels.inspector.key[0] != "document")
    told = set()
    for name in window.panels.docks:
        panel = window.panels.show(name)
        qtbot.waitUntil(panel.isVisible)
        for part in window.findChildren(QWidget):
            takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible()
            if takes and not isinstance(part, QScrollBar | QTabBar):  # a tab bar tells its tabs
                text = part.text() if isinstance(part, QAbstractButton | QLabel) else ""
                told.add((part.objectName(), part.accessibleName() or text or part.toolTip()))
    assert len(told) > 10
    assert [name for name, words in told if not words] == []


def test_a_number_that_is_being_typed_counts_for_a_run(window, qtbot):
    window.session.runs.set_live(False)
    x = ident(window.session, "x")
    window.session.select({x})
    qtbot.waitUntil(lambda: isinstance(window.panels.inspector.page, NodePage))
    field = window.panels.inspector.page.value.field
    field.setFocus()
    qtbot.keyClicks(field, "7")
    press(window, Qt.Key.Key_F5, where=field)
    qtbot.waitUntil(lambda: settled(window.session))
    assert window.session.runs.run.value(x) == 7
