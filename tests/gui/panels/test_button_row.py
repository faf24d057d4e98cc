"""Buttons that go into another line where a panel is too narrow for all of them beside each other."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.panels.button_row import ButtonRow


@pytest.fixture
def panel(qtbot):
    panel = QWidget()
    panel.buttons = [QPushButton(words) for words in ("Verlassen", "Bearbeiten", "Zurück", "Weiter")]
    column = QVBoxLayout(panel)
    column.addLayout(ButtonRow(*panel.buttons))
    column.addStretch()
    qtbot.addWidget(panel)
    panel.show()
    return panel


def lines(panel, width):
    """How many buttons lie in each line of a panel of a width."""
    panel.resize(width, 200)
    panel.layout().activate()
    shown = [button.geometry() for button in panel.buttons if button.isVisible()]
    assert not any(one.intersects(other) for one in shown for other in shown if one is not other)
    assert all(panel.rect().contains(place) for place in shown)
    tops = [place.top() for place in shown]
    return [tops.count(top) for top in sorted(set(tops))]


def test_buttons_are_beside_each_other_where_there_is_room(panel):
    assert [lines(panel, width) for width in (600, 260, 120)] == [[4], [2, 2], [1, 1, 1, 1]]


def test_words_that_grow_and_buttons_that_go_count_at_once(panel):
    assert lines(panel, 400) == [4]
    panel.buttons[3].setText("Zum Anfang dieser Lektion zurück")
    assert lines(panel, 400) == [2, 2]
    panel.buttons[3].hide()
    assert lines(panel, 400) == [3]
