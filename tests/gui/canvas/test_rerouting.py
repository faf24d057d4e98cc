"""Reroute dots under the hands: put on wires, moved, deleted, wired on, and drawn near and far."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from core.records import DOT
from gui.canvas.accessible import spoken_name
from gui.canvas.shapes import point_on_each
from tests.gui.canvas.conftest import LEFT, click, drag, wire_between
from tests.gui.seen import chip_text, port_position, words_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def on_wire(canvas, wire, share=0.15):
    """A pixel on a wire, beside its chips."""
    table = canvas.picture.geometry.wires
    x, y = point_on_each(table.curve[[table.find(wire)]], np.array([share]))[0]
    return canvas.camera.to_pixel(QPointF(x, y)).toPoint()


def the_dot(canvas):
    (dot,) = canvas.session.document.dots
    return dot


@pytest.fixture
def dotted(xyz, qtbot):
    """The wire from a to f led through a dot."""
    canvas, ids = xyz
    wire = wire_between(canvas.session.document, ids["a"], ids["f"])
    click(canvas, on_wire(canvas, wire), keys=CONTROL)
    ids["dot"], ids["wire"] = the_dot(canvas), wire
    qtbot.waitUntil(lambda: not canvas.session.runs.computer.busy and not canvas.session.runs.evaluator.stale)
    return canvas, ids


def test_ctrl_and_a_click_on_a_wire_puts_a_dot_on_it(dotted):
    canvas, ids = dotted
    document = canvas.session.document
    assert document.incoming(ids["f"])[0].source == ids["dot"]
    assert document.incoming(ids["dot"])[0].source == ids["a"]
    assert canvas.session.selection == {ids["dot"]}
    assert canvas.session.history.undo_label == "Add reroute dot"


def test_a_double_click_on_a_wire_does_so_too(xyz):
    canvas, ids = xyz
    wire = wire_between(canvas.session.document, ids["a"], ids["f"])
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, on_wire(canvas, wire))
    assert canvas.session.document.nodes[the_dot(canvas)].kind == DOT


def test_a_double_click_on_a_dot_types_no_name(dotted):
    canvas, ids = dotted
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, canvas.node_center(ids["dot"]))
    assert not canvas.editor.isVisible()
    assert len(canvas.session.document.dots) == 1


def test_the_dot_lies_where_the_wire_ran(xyz):
    canvas, ids = xyz
    wire = wire_between(canvas.session.document, ids["a"], ids["f"])
    at = on_wire(canvas, wire)
    click(canvas, at + QPoint(0, 5), keys=CONTROL)
    assert (canvas.node_center(the_dot(canvas)) - at).manhattanLength() <= 4


def test_a_dot_is_moved_by_a_drag(dotted):
    canvas, ids = dotted
    before = canvas.session.document.places[ids["dot"]]
    start = canvas.node_center(ids["dot"])
    drag(canvas, start, start + QPoint(0, 80))
    assert canvas.session.document.places[ids["dot"]].y > before.y
    assert canvas.session.document.incoming(ids["f"])[0].source == ids["dot"]


@pytest.mark.parametrize(
    ("key", "keys"), [(Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Delete, CONTROL)]
)
def test_deleting_it_leaves_the_wire(window_with_dot, key, keys):
    window, document, dot, before = window_with_dot
    window.menus.refresh()
    QTest.keyClick(window.canvas, key, keys)
    assert dot not in document.nodes
    assert {wire: document.wires[wire] for wire in before} == before


@pytest.fixture
def window_with_dot(window):
    """The welcome graph with a dot on one wire, put there by keyboard alone."""
    document, canvas = window.session.document, window.canvas
    x = document.find("x")
    before = dict(document.wires)
    window.session.select({x.id})
    window.menus.refresh()
    QTest.keyClick(canvas, Qt.Key.Key_D, SHIFT)
    (dot,) = document.dots
    return window, document, dot, before


def test_by_keyboard_the_wires_of_a_node_are_led_through_one(window_with_dot):
    window, document, dot, _before = window_with_dot
    x = document.find("x").id
    assert [wire.target for wire in document.outgoing(x).values()] == [dot]
    assert window.session.selection == {dot}
    QTest.keyClick(window.canvas, Qt.Key.Key_Down)
    assert window.session.history.undo_label == "Move"


def test_values_and_gradients_are_told_once_behind_the_dot(dotted):
    canvas, ids = dotted
    document, geometry = canvas.session.document, canvas.picture.geometry
    into = document.incoming(ids["dot"])[0].id
    slots = geometry.wires.rows_of([into, ids["wire"]])
    assert geometry.told(slots).tolist() == geometry.wires.rows_of([ids["wire"]]).tolist()
    assert chip_text(canvas, ids["wire"]) == ("6", "4")


def test_a_step_lights_the_whole_way(dotted):
    canvas, ids = dotted
    session = canvas.session
    into = session.document.incoming(ids["dot"])[0].id
    step = next(s.index for s in session.runs.log if s.kind == "multiply" and s.wire == ids["wire"])
    session.stepping.go(step)
    assert {into, ids["wire"]} <= canvas.picture.active_wires
    assert len(session.runs.log) == len(session.runs.log.of(session.runs.run))


def test_wires_are_drawn_on_from_a_dot(dotted):
    canvas, ids = dotted
    document = canvas.session.document
    beside = port_position(canvas, ids["dot"], "output") + QPoint(4, 0)
    drag(canvas, beside, port_position(canvas, ids["a"], "input", 0))  # a cycle: refused
    assert document.incoming(ids["a"])[0].source == ids["x"]
    drag(canvas, beside, port_position(canvas, ids["f"], "input", 1))
    assert document.incoming(ids["f"])[1].source == ids["dot"]


def test_a_screen_reader_is_told_of_it(dotted):
    canvas, ids = dotted
    node = canvas.session.document.nodes[ids["dot"]]
    assert "reroute dot, value 6" in spoken_name(canvas, node)


@pytest.mark.parametrize("scale", [1.0, 0.3, 0.1])
def test_it_is_drawn_near_and_far(dotted, scale):
    canvas, ids = dotted
    canvas.session.select(())
    canvas.zoom_to(scale)
    canvas.look_at(canvas.picture.geometry.rect(ids["dot"]).center())
    image = canvas.grab().toImage()
    middle = image.pixelColor(canvas.node_center(ids["dot"]))
    ground = canvas.picture.theme.canvas
    assert abs(middle.lightness() - ground.lightness()) > 40


def test_a_dot_is_not_counted(window_with_dot, qtbot):
    window, _document, _dot, _before = window_with_dot
    window.session.select(())
    qtbot.waitUntil(lambda: window.panels.inspector.key[0] == "document")
    facts = words_of(window.panels.inspector)
    assert "5 nodes: 2 operations, 3 variables\n4 wires\n" in facts
