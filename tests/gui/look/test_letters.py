"""Letters to press with Alt: one for each item of a menu and each field of a dialog, in any language."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from core.edits.nodes import rename
from gui import language
from gui.look.letters import apart, marked
from gui.settings import EXPORT_TRANSPARENT, Settings
from tests.gui.exporting import dialog_of


def test_a_letter_that_is_marked_twice_gives_way_and_what_has_none_gets_one():
    assert apart(["&Live", "&Lab", "Optimizer", "St&op"]) == ["&Live", "L&ab", "O&ptimizer", "St&op"]
    assert apart(["停止(&O)", "优化器(&O)", "种子 v…", "监视…"]) == ["停止(&O)", "优化器(&A)", "种子 &v…", "监视(&B)…"]
    assert apart(["&A", "A", "A && &B"]) == ["&A", "A", "A && &B"]


def doubled(menu):
    """The items of a menu, and of those in it, whose letter another one has too."""
    items = [action for action in menu.actions() if not action.isSeparator()]
    letters = [marked(action.text()) for action in items]
    found = [a.text() for a, letter in zip(items, letters, strict=True) if letter and letters.count(letter) > 1]
    inner = (action.menu() for action in items if isinstance(action.menu(), QMenu))
    return found + [text for each in inner for text in doubled(each)]


@pytest.mark.parametrize("code", ["en", "de", "zh"])
def test_no_letter_of_a_menu_is_marked_twice_in_any_language(qapp, make_window, tmp_path, code):
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.set(language.LANGUAGE, code)
    try:
        assert language.speak(qapp, settings) == code
        window = make_window()
        assert doubled(window.bars.menus) == []
        assert all(marked(action.text()) for action in window.bars.menus.actions())
        window.session.do(rename, next(iter(window.session.document.nodes)), "height")
        window.menus.refresh()
        assert doubled(window.bars.menus) == [], "also while it is told what would be undone"
    finally:
        language.speak_in(qapp, language.SOURCE)


def test_the_letter_of_a_field_leads_to_it(window, qtbot):
    dialog = dialog_of(window)
    texts = [w.text() for w in dialog.findChildren(QAbstractButton) if w.text()]
    texts += [w.text() for w in dialog.findChildren(QLabel) if w.buddy() is not None and w.text()]
    letters = [marked(text) for text in texts]
    assert all(letters)
    assert len(letters) == len(set(letters))
    qtbot.waitUntil(dialog.isActiveWindow)
    box = dialog.fields[EXPORT_TRANSPARENT]
    before = box.isChecked()
    QTest.keyClick(dialog, Qt.Key(ord(marked(box.text()).upper())), Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: box.isChecked() != before)
    dialog.reject()
