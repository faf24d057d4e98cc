"""Boxes to choose from that are narrower than their words."""

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox

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
