"""All wires of an output carried to another."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.canvas.conftest import LEFT, drag, said, sources
from tests.gui.seen import port_position

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_control_carries_all_wires_of_an_output_to_another(shared):
    canvas, ids = shared
    document = canvas.session.document
    end = port_position(canvas, ids["one"], "output")
    drag(canvas, port_position(canvas, ids["b"], "output"), end, keys=CONTROL)
    assert not document.outgoing(ids["b"])
    assert sources(document, ids["c"])[1] == sources(document, ids["d"])[0] == ids["one"]
    canvas.session.undo()
    assert len(document.outgoing(ids["b"])) == 2


def test_wires_in_the_hand_are_out_of_the_picture_and_come_back_with_escape(shared):
    canvas, ids = shared
    start = port_position(canvas, ids["b"], "output")
    canvas.session.select({ids["b"]})
    before = canvas.grab().toImage()
    drag(canvas, start, QPoint(500, 560), keys=CONTROL, release=False)
    assert len(canvas.picture.hidden) == 2
    assert canvas.grab().toImage() != before
    QTest.keyClick(canvas, Qt.Key.Key_Escape, CONTROL)
    QTest.mouseRelease(canvas, LEFT, CONTROL, QPoint(500, 560))
    assert not canvas.picture.hidden
    assert len(canvas.session.document.outgoing(ids["b"])) == 2


def test_wires_are_carried_to_the_output_of_a_node_wherever_it_is_met(shared):
    canvas, ids = shared
    document = canvas.session.document
    for end in (canvas.node_center(ids["one"]), port_position(canvas, ids["one"], "output") + QPoint(15, 0)):
        drag(canvas, port_position(canvas, ids["a"], "output"), end, keys=CONTROL)
        assert sources(document, ids["c"])[0] == ids["one"]
        canvas.session.undo()
    drag(canvas, port_position(canvas, ids["one"], "output"), port_position(canvas, ids["c"], "input"), keys=CONTROL)
    assert sources(document, ids["d"])[1] == ids["c"], "an input is met on its node"


def test_wires_cannot_be_carried_into_a_cycle(shared):
    canvas, ids = shared
    refused = said(canvas.session.refused)
    drag(canvas, port_position(canvas, ids["b"], "output"), port_position(canvas, ids["e"], "output"), keys=CONTROL)
    assert "cycle" in refused[0]
    assert len(canvas.session.document.outgoing(ids["b"])) == 2
