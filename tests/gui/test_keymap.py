"""Keys can be changed: presets, one's own, conflicts that name the other command, and all that shows keys follows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from core.document import Document
from gui.actions import COMMANDS
from gui.actions.gestures import RESERVED
from gui.keymap import PRESETS, Keymap, reserved, standard
from gui.panels.dialogs.shortcuts import sections
from gui.settings import OWN_KEYS, PRESET, Settings
from tests.gui.conftest import ident
from tests.gui.invariants import conflicts


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def keymap(qapp, settings):
    return Keymap(settings)


def with_keys(keymap):
    return tuple(replace(command, keys=" ".join(keymap.keys(command.name))) for command in COMMANDS)


@pytest.mark.parametrize("preset", PRESETS)
def test_no_preset_asks_for_two_commands_by_one_key(keymap, preset):
    keymap.choose(preset)
    assert list(conflicts(with_keys(keymap))) == []


@pytest.mark.parametrize("preset", PRESETS)
def test_every_key_of_a_preset_is_one_that_qt_knows_and_of_a_command_that_exists(preset):
    names = {command.name for command in COMMANDS}
    for name, keys in PRESETS[preset].items():
        assert name in names
        assert all(standard(key) for key in keys.split()), (name, keys)


def test_the_choices_of_the_setting_are_the_presets():
    assert PRESET.choices == tuple(PRESETS)


def test_no_command_has_a_key_that_belongs_to_the_canvas(keymap):
    for preset in PRESETS:
        keymap.choose(preset)
        for command in COMMANDS:
            assert [key for key in keymap.keys(command.name) if reserved(key)] == [], command.name


def test_blender_hands_find_their_keys(keymap):
    keymap.choose("blender")
    assert keymap.keys("delete")[0] == "X"
    assert keymap.keys("commands")[0] == "F3"
    assert "F3" not in keymap.keys("find_next")
    assert keymap.keys("delete_reconnect")[0] == "Ctrl+X"
    assert keymap.keys("cut") == ()
    keymap.choose("standard")
    assert keymap.keys("find_next") == ("F3",)


def test_nuke_hands_find_their_keys(keymap):
    keymap.choose("nuke")
    assert keymap.keys("mute")[0] == "D"
    assert keymap.keys("add_here")[0] == "Tab"
    assert keymap.keys("find")[0] == "/"


def test_a_key_is_taken_from_the_command_that_has_it(keymap):
    assert keymap.owner("duplicate", "Ctrl+F").name == "find"
    keymap.add("duplicate", "Ctrl+F")
    assert keymap.keys("duplicate") == ("Ctrl+F", "Ctrl+D")
    assert keymap.keys("find") == ()
    assert list(conflicts(with_keys(keymap))) == []


def test_own_keys_last_and_belong_to_their_preset(keymap, settings):
    keymap.add("duplicate", "Ctrl+B")
    again = Keymap(settings)
    assert again.keys("duplicate")[0] == "Ctrl+B"
    again.choose("nuke")
    assert "Ctrl+B" not in again.keys("duplicate")
    again.choose("standard")
    again.reset("duplicate")
    assert Keymap(settings).keys("duplicate") == ("Ctrl+D",)


def test_reset_gives_all_keys_back(keymap, settings):
    keymap.add("duplicate", "Ctrl+F")
    keymap.clear("save")
    keymap.reset()
    assert with_keys(keymap) == with_keys(Keymap(settings))
    assert keymap.keys("find") == ("Ctrl+F",)
    assert keymap.keys("save") == ("Ctrl+S",)


@pytest.mark.parametrize(
    "stored",
    ["", "not json", "[]", "3", '{"standard": {"gone": ["Ctrl+B"]}}', '{"standard": {"save": 7}}', '{"x": {}}'],
)
def test_what_makes_no_sense_in_the_settings_is_left_out(qapp, settings, stored):
    settings.set(OWN_KEYS, stored)
    assert Keymap(settings).keys("save") == ("Ctrl+S",)


def test_an_own_key_that_a_later_table_also_uses_stays_ones_own(qapp, settings):
    settings.set(OWN_KEYS, '{"standard": {"duplicate": ["Ctrl+S"]}}')
    keymap = Keymap(settings)
    assert keymap.keys("duplicate") == ("Ctrl+S",)
    assert keymap.keys("save") == ()


def test_menus_tooltips_sheet_and_keys_follow_at_once(window, qtbot):
    action = window.menus.actions["duplicate"]
    session = window.session
    session.select({ident(session, "x")})
    qtbot.waitUntil(action.isEnabled)
    window.keymap.add("duplicate", "Ctrl+B")
    assert action.shortcut().toString() == "Ctrl+B"
    assert "(Ctrl+B)" in action.toolTip()
    rows = dict(row for _, section in sections(window.keymap) for row in section)
    assert rows["Duplicate"] == "Ctrl+B, Ctrl+D"
    before = len(session.document.nodes)
    QTest.keyClick(window.canvas, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert len(session.document.nodes) == before + 1


def test_words_that_tell_a_key_tell_the_one_that_is_chosen(window, qtbot):
    window.keymap.choose("blender")
    assert window.session.key_of("add_here") == "Shift+A"
    window.keymap.clear("target")
    window.session.replace(Document())
    with qtbot.waitSignal(window.session.refused) as refused:
        window.session.runs.backward()
    assert refused.args[0].endswith("press “Set target”.")
    window.keymap.add("target", "Ctrl+T")
    with qtbot.waitSignal(window.session.refused) as refused:
        window.session.runs.backward()
    assert refused.args[0].endswith("press Ctrl+T.")


def test_a_key_that_was_taken_away_does_nothing_on_the_canvas_either(window, qtbot):
    session = window.session
    window.keymap.choose("blender")
    window.keymap.clear("delete")
    session.select({ident(session, "x")})
    qtbot.waitUntil(window.menus.actions["delete"].isEnabled)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(window.canvas, key)
    assert session.document.find("x") is not None
    window.keymap.reset("delete")
    QTest.keyClick(window.canvas, Qt.Key.Key_X)
    assert session.document.find("x") is None


def test_a_disabled_command_says_why_in_its_tooltip(window, qtbot):
    action = window.menus.actions["undo"]
    assert action.toolTip().endswith("Nothing was done yet")
    window.session.select({ident(window.session, "x")})
    window.canvas.delete()
    qtbot.waitUntil(action.isEnabled)
    assert "Nothing" not in action.toolTip()


def test_reserved_keys_say_what_they_do():
    for key, told in RESERVED.items():
        assert standard(key) == key
        assert told.split()[0].endswith("s")
