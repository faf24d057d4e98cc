"""A box to tick shows all of its words, however narrow it is, and is ticked by a click on any of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.panels.wrapped_box import WrappedBox

WORDS = "Fused steps: as many operations in one step as a formula can hold"


@pytest.fixture
def box(theme, qtbot):
    made = WrappedBox(WORDS)
    qtbot.addWidget(made)
    return made


def test_it_is_one_line_where_there_is_room_and_more_where_it_is_narrow(box):
    line = box.heightForWidth(1000)
    assert box.sizeHint().height() == line
    assert [box.heightForWidth(wide) > line for wide in (box.sizeHint().width(), 300, 180)] == [False, True, True]
    assert box.heightForWidth(180) > box.heightForWidth(300)


def test_a_long_sentence_does_not_make_a_dialog_wide(box):
    box.setText(f"{WORDS}, {WORDS}, {WORDS}")
    assert box.sizeHint().width() < 600
    assert box.minimumSizeHint().width() < 200


def test_a_single_line_is_seen_whole(box):
    box.resize(box.sizeHint())
    box.show()
    picture = box.grab().toImage()
    last = picture.copy(picture.width() - 30, 0, 22, picture.height())
    assert len({last.pixelColor(x, y).name() for x in range(22) for y in range(last.height())}) > 1


@pytest.mark.parametrize("width", [180, 400])
def test_every_line_is_seen_and_takes_clicks(box, width):
    box.resize(width, box.heightForWidth(width))
    box.show()
    picture = box.grab().toImage()
    lowest = [picture.pixelColor(x, picture.height() - 8).name() for x in range(24, width)]
    assert len(set(lowest)) > 1, "no letters on the last line"
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(40, box.height() - 6))
    assert box.isChecked()
