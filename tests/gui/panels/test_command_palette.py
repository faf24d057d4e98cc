"""The command palette: every action by name, the disabled ones with their reason, all by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.actions import COMMANDS
from gui.panels.dialogs.command_palette import CommandPalette
from tests.gui.conftest import ident

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def palette(window, qtbot):
    QTest.keyClick(window.canvas, Qt.Key.Key_P, CONTROL | SHIFT)
    found = QApplication.activeModalWidget()
    assert isinstance(found, CommandPalette)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def rows(palette):
    return [
        [row.text(i) for i in range(3)] for row in map(palette.table.topLevelItem, range(len(palette.found))) if row
    ]


def test_every_command_is_there_and_so_are_panels_and_examples(palette):
    titles = [found.title for found in palette.found]
    assert {command.title for command in COMMANDS} <= set(titles)
    assert {"Outline", "Find"} <= set(titles)
    assert "Nothing yet" not in titles
    assert ["Dark", "View › Theme", ""] in rows(palette)


def test_typing_a_few_letters_and_enter_runs_a_command(palette, window, qtbot):
    qtbot.keyClicks(palette.field, "theme dark")
    assert rows(palette)[0][0] == "Dark"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.appearance.theme.name == "dark"
    assert QApplication.activeModalWidget() is None


def test_arrows_choose_and_the_key_is_shown(palette, window, qtbot):
    qtbot.keyClicks(palette.field, "select a")
    assert rows(palette)[0] == ["Select all", "Edit", "Ctrl+A"]
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.table.currentItem().text(0) != "Select all"
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(window.session.selection) == 5


def test_what_cannot_be_done_now_says_why_and_stays(palette, window, qtbot):
    qtbot.keyClicks(palette.field, "undo")
    assert rows(palette)[0] == ["Undo", "Nothing was done yet", "Ctrl+Z"]
    row = palette.table.topLevelItem(0)
    assert row.foreground(0).color() == window.appearance.theme.text_muted
    assert "not available: Nothing was done yet" in row.data(0, Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_what_is_on_has_a_mark(palette, window, qtbot):
    qtbot.keyClicks(palette.field, "live")
    assert rows(palette)[0][0] == "✓ Live"


def test_a_command_that_takes_the_focus_keeps_it(palette, window, qtbot):
    qtbot.keyClicks(palette.field, "add at the pointer")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.isActiveWindow)
    popup = window.canvas.findChild(QWidget, "search")
    assert popup.isVisible()
    qtbot.keyClicks(popup.field, "exp")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert window.session.document.find("exp") is not None


def test_nothing_fits_and_enter_does_nothing(palette, qtbot):
    qtbot.keyClicks(palette.field, "qqqqq")
    assert rows(palette) == []
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_selection_makes_commands_available(window, qtbot):
    window.session.select({ident(window.session, "a")})
    QTest.keyClick(window.canvas, Qt.Key.Key_P, CONTROL | SHIFT)
    palette = QApplication.activeModalWidget()
    qtbot.keyClicks(palette.field, "duplicate")
    assert rows(palette)[0] == ["Duplicate", "Edit", "Ctrl+D"]


def test_it_says_so_when_nothing_fits(palette, qtbot):
    assert palette.nothing.isHidden()
    qtbot.keyClicks(palette.field, "zzqq")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == palette.field.accessibleDescription() == "No command fits."
    palette.field.clear()
    assert palette.nothing.isHidden()
    assert not palette.field.accessibleDescription()


def test_words_of_a_tip_find_what_is_called_otherwise(palette):
    palette.field.setText("scissors")
    assert [row[0] for row in rows(palette)] == ["Cut wires"]
    palette.field.setText("cut")
    assert rows(palette)[0][0] == "Cut"
