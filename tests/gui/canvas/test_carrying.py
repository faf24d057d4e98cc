"""All wires of an output carried to another."""

from PySide6.QtCore import Qt

from tests.gui.canvas.conftest import drag, said, sources
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


def test_wires_cannot_be_carried_into_a_cycle(shared):
    canvas, ids = shared
    refused = said(canvas.session.refused)
    drag(canvas, port_position(canvas, ids["b"], "output"), port_position(canvas, ids["e"], "output"), keys=CONTROL)
    assert "cycle" in refused[0]
    assert len(canvas.session.document.outgoing(ids["b"])) == 2
