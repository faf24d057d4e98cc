"""Cutting wires: by a stroke, with the scissors, by a click."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtTest import QTest

from tests.gui.canvas.conftest import LEFT, RIGHT, click, drag, move, sources, wire_between
from tests.gui.canvas.drawing import colours
from tests.gui.seen import port_position

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_stroke_with_control_and_the_right_button_cuts_what_it_crosses(xyz):
    canvas, ids = xyz
    start = canvas.node_center(ids["x"]) + QPoint(120, -40)
    end = canvas.node_center(ids["y"]) + QPoint(120, 40)
    drag(canvas, start, (start + end) / 2, end, button=RIGHT, keys=CONTROL)
    assert sources(canvas.session.document, ids["a"]) == {}
    assert set(sources(canvas.session.document, ids["f"])) == {0, 1}
    canvas.session.undo()
    assert set(sources(canvas.session.document, ids["a"])) == {0, 1}


def test_escape_leaves_the_wires_whole(xyz):
    canvas, ids = xyz
    start = canvas.node_center(ids["x"]) + QPoint(120, -40)
    drag(canvas, start, start + QPoint(0, 200), button=RIGHT, keys=CONTROL, release=False)
    end = QRect(port_position(canvas, ids["a"], "input", 0) - QPoint(40, 15), QSize(30, 30))
    assert canvas.picture.theme.invalid.name() in colours(canvas.grab(end).toImage()), "what is crossed is marked"
    QTest.keyClick(canvas, Qt.Key.Key_Escape, CONTROL)
    QTest.mouseRelease(canvas, RIGHT, CONTROL, start + QPoint(0, 200))
    assert set(sources(canvas.session.document, ids["a"])) == {0, 1}


def test_the_scissors_cut_with_the_left_button_once(xyz):
    canvas, ids = xyz
    start = canvas.node_center(ids["x"]) + QPoint(120, -40)
    canvas.take_scissors()
    click(canvas, start, button=RIGHT)
    assert canvas.hands.gesture is None
    canvas.take_scissors()
    for at in (start, start + QPoint(0, 200)):
        move(canvas, at, Qt.MouseButton.NoButton)
    click(canvas, start + QPoint(0, 200))
    assert len(sources(canvas.session.document, ids["a"])) == 2, "they cut once they are pressed"
    canvas.take_scissors()
    drag(canvas, start, start + QPoint(0, 200))
    assert not sources(canvas.session.document, ids["a"])
    drag(canvas, start, start + QPoint(0, 200))
    assert canvas.session.history.undo_label == "Disconnect"
    canvas.session.undo()
    assert canvas.session.history.undo_label is None


@pytest.mark.parametrize("by", ["scissors", "alt"])
def test_a_click_cuts_one_wire(xyz, by):
    canvas, ids = xyz
    wire = wire_between(canvas.session.document, ids["a"], ids["f"])
    ends = port_position(canvas, ids["a"], "output"), port_position(canvas, ids["f"], "input", 0)
    middle = (ends[0] + ends[1]) / 2
    assert canvas.hit(canvas.camera.to_scene(QPointF(middle))).ident == wire
    canvas.session.select({ids["x"]})
    keys = Qt.KeyboardModifier.AltModifier if by == "alt" else Qt.KeyboardModifier.NoModifier
    if by == "scissors":
        canvas.take_scissors()
    QTest.mousePress(canvas, LEFT, keys, middle)
    move(canvas, middle + QPoint(1, 0), keys=keys)  # no hand is quite still
    QTest.mouseRelease(canvas, LEFT, keys, middle + QPoint(1, 0))
    assert set(sources(canvas.session.document, ids["f"])) == {1}
    assert canvas.session.selection == {ids["x"]}
