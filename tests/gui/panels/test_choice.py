"""Boxes to choose from: narrower than their words, and scrolled over."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox

from gui.panels.choice import Choice

LONG = "Recursion that passes on all that has come so far"


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # of the offscreen platform, for every list
def test_words_that_do_not_fit_end_in_dots_and_are_whole_in_the_list(qtbot):
    box = Choice("Way")
    box.addItems([LONG, "Once"])
    qtbot.addWidget(box)
    box.resize(150, 30)
    box.show()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert LONG.startswith(option.currentText[:-1])
    box.showPopup()
    rows = box.view()
    qtbot.waitUntil(rows.isVisible)
    assert rows.viewport().width() >= rows.fontMetrics().horizontalAdvance(LONG) > box.width()
    box.hidePopup()
    box.setCurrentText("Once")
    box.initStyleOption(option)
    assert option.currentText == "Once"


def test_the_wheel_chooses_only_where_the_focus_is(window, qtbot):
    speed, scroll = window.transport.speed, QPoint(0, -120)
    middle = QPointF(speed.rect().center())

    def turn():
        none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        keys = Qt.KeyboardModifier.NoModifier
        where = QPointF(speed.mapToGlobal(middle.toPoint()))
        QApplication.sendEvent(speed, QWheelEvent(middle, where, QPoint(), scroll, none, keys, phase, False))

    before = speed.currentIndex()
    window.canvas.setFocus()
    turn()
    assert speed.currentIndex() == before
    speed.setFocus()
    turn()
    assert speed.currentIndex() == before + 1
