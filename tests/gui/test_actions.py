"""The table of commands holds together."""

from dataclasses import replace

from PySide6.QtGui import QKeySequence

from gui.actions import COMMANDS
from tests.gui.invariants import conflicts


def test_no_key_asks_for_two_commands():
    assert list(conflicts()) == []


def test_a_conflict_would_be_found():
    taken = replace(COMMANDS[0], name="other")
    assert list(conflicts((*COMMANDS, taken))) == [(COMMANDS[0].name, "other", "Ctrl+N")]


def test_every_key_is_one_that_qt_knows():
    for command in COMMANDS:
        for key in command.keys.split():
            assert not QKeySequence(key).isEmpty(), (command.name, key)
            assert QKeySequence(key)[0].key().name != "Key_unknown", (command.name, key)


def test_names_are_unique_and_letters_to_press_differ_within_a_menu():
    assert len({command.name for command in COMMANDS}) == len(COMMANDS)
    for menu in {command.menu for command in COMMANDS}:
        marked = [c.text[c.text.index("&") + 1].lower() for c in COMMANDS if c.menu == menu and "&" in c.text]
        assert len(marked) == len(set(marked)), (menu, marked)
