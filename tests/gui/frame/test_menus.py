"""Menus and their actions, asked for at awkward moments."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import ident


@pytest.mark.qt_log_ignore("grabbing the keyboard")  # of the offscreen platform, for every menu
def test_the_context_menu_opens_again_and_again(window, qtbot):
    window.session.select(window.session.document.nodes)
    for _ in range(3):
        window.canvas.context_requested.emit(QPoint(300, 200))
        menu = QApplication.activePopupWidget()
        assert any(action.menu() for action in menu.actions())
        menu.close()
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_command_asked_for_too_late_says_what_it_needs(window, qtbot):
    window.session.select({ident(window.session, "a")})
    qtbot.waitUntil(window.menus.actions["target"].isEnabled)
    window.session.select(window.session.document.nodes)
    told = []
    window.session.refused.connect(told.append)
    window.menus.actions["target"].trigger()  # before the actions are brought up to date
    assert told == ["Select one node first."]


def test_menus_are_no_higher_than_the_screen_of_a_small_laptop(window):
    for menu in (action.menu() for action in window.bars.menus.actions()):
        assert sum(menu.actionGeometry(item).height() for item in menu.actions()) < 768
