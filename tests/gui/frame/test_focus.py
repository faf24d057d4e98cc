"""Where the keyboard is can be seen, whatever it leads to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from gui.frame import focus
from gui.settings import THEME
from tests.gui.seen import button_for
from tests.gui.test_theme import contrast

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def ring_of(widget):
    """Whether the pixels along a widget's border are those of the line around it."""
    picture = widget.grab().toImage()
    accent = widget.palette().accent().color()
    middle = picture.height() // 2
    return picture.pixelColor(1, middle) == accent == picture.pixelColor(picture.width() - 2, middle)


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_f6_shows_where_it_leads(window, qtbot, look):
    window.settings.set(THEME, look)
    window.canvas.setFocus()
    assert not ring_of(window.canvas)
    for panel in (window.transport, window.panels.inspector, window.panels.steps):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_F6)
        focused = QApplication.focusWidget()
        assert panel is focused or panel.isAncestorOf(focused)
        qtbot.waitUntil(lambda focused=focused: ring_of(focused))
    theme = window.appearance.theme
    assert contrast(theme.accent, theme.panel) >= 3
    assert contrast(theme.accent, theme.canvas) >= 3


def test_the_canvas_shows_that_it_has_the_keyboard_till_a_mouse_comes(window, qtbot):
    window.transport.slider.setFocus()
    QTest.keyClick(window.transport.slider, KEY.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.canvas.hasFocus()
    qtbot.waitUntil(lambda: ring_of(window.canvas))
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: ring_of(window.canvas))
    QTest.mouseClick(window.canvas, LEFT, pos=window.canvas.rect().center())
    qtbot.waitUntil(lambda: not ring_of(window.canvas))


def test_the_line_is_there_again_after_a_popup_unless_a_mouse_was_used(window, qtbot):
    window.transport.slider.setFocus()
    focus.go_to(window.canvas)
    qtbot.waitUntil(lambda: ring_of(window.canvas))
    leave_popup(window, qtbot)
    qtbot.waitUntil(lambda: ring_of(window.canvas))
    QTest.mouseClick(window.canvas, LEFT, pos=window.canvas.rect().center())
    leave_popup(window, qtbot)
    QApplication.processEvents()
    assert not ring_of(window.canvas)


def leave_popup(window, qtbot):
    QTest.keyClick(window.canvas, KEY.Key_Tab)
    qtbot.waitUntil(lambda: not window.canvas.hasFocus())
    assert not ring_of(window.canvas)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    qtbot.waitUntil(window.canvas.hasFocus)


def test_what_keys_lead_to_says_what_it_is_as_to_the_mouse(window, qtbot, monkeypatch):
    monkeypatch.setattr(focus, "TIP_AFTER", 1)
    play, button = (button_for(window.transport, window.menus.actions[name]) for name in ("play", "step_next"))
    focus.go_to(play)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert QApplication.focusWidget() is button
    qtbot.waitUntil(lambda: QToolTip.isVisible() and QToolTip.text() == button.toolTip())
    window.canvas.setFocus()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
