"""The settings dialog shows the table of settings and the keys; what is changed holds at once."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from core import Graph
from core.engine.execution.interpreter import LOADING
from gui.actions.command import plain
from gui.export.dialog import ExportDialog
from gui.panels.dialogs.settings_dialog import SettingsDialog
from gui.panels.dialogs.shortcuts import ShortcutSheet
from gui.settings import LANGUAGE, LARGEST, LIVE, MOTION, NAVIGATION, NUMBA, SHOWN, SPEED, TEXT_SIZE, THEME, TRAINING

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(window, qtbot):
    QTest.keyClick(window.canvas, Qt.Key.Key_Comma, CONTROL)
    found = window.findChild(SettingsDialog)
    qtbot.waitUntil(found.isVisible)
    return found


def choose(field, choice):
    """Choose by keyboard."""
    field.setFocus()
    while field.currentData() != choice:
        before = field.currentIndex()
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.currentIndex() != before


def test_every_setting_of_the_table_has_a_field_with_a_name(dialog):
    assert set(dialog.fields) == {setting.key for setting in (*SHOWN, *TRAINING)}
    assert all(field.accessibleName() or field.text() for field in dialog.fields.values())
    assert all(len(setting.labels) == len(setting.choices) for setting in (*SHOWN, *TRAINING))


def test_the_theme_changes_at_once(dialog, window):
    choose(dialog.fields[THEME.key], "dark")
    assert window.appearance.theme.name == "dark"
    assert window.settings.get(THEME) == "dark"


def test_live_goes_both_ways(dialog, window):
    field = dialog.fields[LIVE.key]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert not window.session.runs.live
    window.menus.actions["live"].trigger()
    assert window.session.runs.live
    assert field.isChecked()


def test_the_way_of_scrolling_can_be_chosen(dialog, window):
    choose(dialog.fields[NAVIGATION.key], "touchpad")
    assert window.canvas.hands.navigation == "touchpad"


def test_less_motion_lets_the_canvas_jump(dialog, window):
    choose(dialog.fields[MOTION.key], "reduced")
    assert window.canvas.flight.duration() == window.canvas.pulse.duration() == 0


def test_the_speed_is_the_one_of_the_transport_bar(dialog, window):
    choose(dialog.fields[SPEED.key], 4.0)
    assert window.transport.speed.currentData() == 4.0


def test_less_motion_holds_after_the_next_start(make_window):
    make_window().settings.set(MOTION, "reduced")
    assert make_window().canvas.flight.duration() == 0


@pytest.fixture
def keys(dialog):
    dialog.pages.setCurrentWidget(dialog.keys)
    return dialog.keys


def test_a_free_key_is_set_by_keyboard_alone(keys, window, qtbot):
    keys.search.setFocus()
    qtbot.keyClicks(keys.search, "forward")
    QTest.keyClick(keys.search, Qt.Key.Key_Down)
    assert keys.table.hasFocus()
    QTest.keyClick(keys.table, Qt.Key.Key_Down)
    assert keys.words.text() == "Type a key for “Forward mode” in the field."
    keys.search.setFocus()
    keys.search.clear()
    qtbot.keyClicks(keys.search, "duplic")
    QTest.keyClick(keys.search, Qt.Key.Key_Return)
    assert keys.recorder.hasFocus()
    QTest.keyClick(keys.recorder, Qt.Key.Key_B, CONTROL)
    assert keys.words.text() == "Ctrl+B is free."
    keys.set_key.setFocus()
    QTest.keyClick(keys.set_key, Qt.Key.Key_Space)
    assert window.keymap.keys("duplicate") == ("Ctrl+B", "Ctrl+D")
    assert keys.table.currentItem().text(1) == "Ctrl+B, Ctrl+D"
    assert window.menus.actions["duplicate"].shortcut().toString() == "Ctrl+B"


def test_a_taken_key_names_its_command_and_can_be_taken(keys, window, heard):
    keys.choose("duplicate")
    QTest.keyClick(keys.recorder, Qt.Key.Key_F, CONTROL)
    assert heard[-1] == keys.words.text()
    assert "belongs to “Find” (Edit)" in keys.words.text()
    assert keys.set_key.text() == "Take this key"
    QTest.mouseClick(keys.set_key, Qt.MouseButton.LeftButton)
    assert window.keymap.keys("find") == ()
    assert window.keymap.keys("duplicate")[0] == "Ctrl+F"


def test_a_key_of_the_canvas_cannot_be_taken(keys):
    keys.choose("duplicate")
    QTest.keyClick(keys.recorder, Qt.Key.Key_Left)
    assert "moves the selection" in keys.words.text()
    assert not keys.set_key.isEnabled()


def test_reset_and_presets(keys, window):
    keys.choose("duplicate")
    assert not keys.reset.isEnabled()
    QTest.mouseClick(keys.remove, Qt.MouseButton.LeftButton)
    assert window.keymap.keys("duplicate") == ()
    QTest.mouseClick(keys.reset, Qt.MouseButton.LeftButton)
    assert window.keymap.keys("duplicate") == ("Ctrl+D",)
    choose(keys.preset, "blender")
    assert window.keymap.keys("delete")[0] == "X"
    keys.choose("delete")
    assert keys.table.currentItem().text(1).startswith("X")


def test_tab_leaves_the_field_that_takes_a_key(keys):
    keys.recorder.setFocus()
    QTest.keyClick(keys.recorder, Qt.Key.Key_Tab)
    assert not keys.recorder.hasFocus()
    assert keys.recorder.keySequence().isEmpty()


def test_the_largest_array_can_be_chosen(dialog, window, qtbot):
    session = window.session
    graph = Graph()
    x = graph.variable(2.0, name="x")
    wide = graph.apply("broadcast_to", x, shape=(6000, 8000))  # 366 MiB, which memory is given for when written to
    session.replace(graph.document)
    qtbot.waitUntil(lambda: session.runs.run is not None)
    assert not session.runs.run.problem(wide)
    window.settings.set(LARGEST, 1 << 28)
    qtbot.waitUntil(lambda: bool(session.runs.run.problem(wide)))
    assert "the limit is 256 MiB" in session.runs.run.problem(wide)
    choose(dialog.fields[LARGEST.key], 1 << 34)
    assert window.settings.get(LARGEST) == 1 << 34
    qtbot.waitUntil(lambda: not session.runs.run.problem(wide))


def test_numba_can_be_left_out_and_is_told_how_to_install(dialog, window, monkeypatch):
    monkeypatch.setattr(LOADING, "chosen", True)
    field = dialog.fields[NUMBA.key]
    assert "pip install numba" in field.text()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert not LOADING.chosen
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert LOADING.chosen


def test_what_a_box_is_called_and_what_it_does_read_as_one_sentence(dialog):
    boxes = [field for field in dialog.fields.values() if isinstance(field, QCheckBox)]
    assert boxes
    texts = [plain(box.text()) for box in boxes]
    assert [text for text in texts if not text.partition(": ")[2][:1].islower()] == []


@pytest.mark.parametrize("setting", [LANGUAGE, TEXT_SIZE], ids=lambda setting: setting.key)
def test_what_holds_from_the_next_start_says_so_beside_its_field(dialog, setting):
    field = dialog.fields[setting.key]
    beside = [label for label in dialog.findChildren(QLabel) if label.text() == setting.tip]
    assert "from the next start" in setting.tip.lower()
    assert [label.isVisible() for label in beside] == [True]
    assert abs(beside[0].geometry().center().y() - field.geometry().center().y()) <= 1


@pytest.mark.parametrize("place", [0, 1])
def test_a_page_wraps_where_it_is_narrow_and_is_not_scrolled_sideways(dialog, place):
    dialog.pages.setCurrentIndex(place)
    dialog.resize(560, 400)
    area = dialog.pages.currentWidget()
    assert area.horizontalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() > 0 or place == 1


def test_dialogs_fit_on_a_small_screen_with_texts_of_200_percent(window, dialog):
    small = QSize(640 - 16, 360 - 48)  # what 1280 × 720 holds then, less what the system puts around a dialog
    window.sheets.show_shortcuts()
    window.exports.ask()
    for kind in (type(dialog), ExportDialog, ShortcutSheet):
        shown = window.findChild(kind)
        shown.resize(small)
        assert shown.size() == small, kind
        shown.close()


def test_tab_brings_each_field_into_sight(dialog):
    dialog.resize(400, 260)
    dialog.fields[THEME.key].setFocus()
    for _ in range(len(SHOWN) - 1):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused in dialog.fields.values()
        assert focused.visibleRegion().boundingRect().height() == focused.height()
