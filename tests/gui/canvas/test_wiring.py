"""Wires drawn with the mouse: made, refused, pulled off, let go of in the open."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt
from PySide6.QtTest import QTest

from gui.canvas.camera import Camera
from gui.canvas.tools.popup import Popup
from gui.canvas.tools.wiring import reason_area
from tests.gui.canvas.conftest import LEFT, click, drag, move, said, sources, wire_between
from tests.gui.canvas.drawing import Sketch
from tests.gui.seen import popup_of, port_position

CONTROL = Qt.KeyboardModifier.ControlModifier
EMPTY = QPoint(500, 560)


def test_a_drag_from_an_output_to_an_input_makes_a_wire(loose):
    canvas, ids = loose
    drag(canvas, port_position(canvas, ids["x"], "output"), port_position(canvas, ids["add"], "input", 1))
    assert sources(canvas.session.document, ids["add"]) == {1: ids["x"]}
    assert canvas.session.history.undo_label == "Connect"


def test_a_drag_from_an_input_to_an_output_makes_a_wire(loose):
    canvas, ids = loose
    drag(canvas, port_position(canvas, ids["add"], "input", 0), port_position(canvas, ids["v"], "output"))
    assert sources(canvas.session.document, ids["add"]) == {0: ids["v"]}


def test_a_release_on_the_body_takes_the_first_free_input(loose):
    canvas, ids = loose
    for name in ("x", "v"):
        drag(canvas, port_position(canvas, ids[name], "output"), canvas.node_center(ids["add"]))
    assert sources(canvas.session.document, ids["add"]) == {0: ids["x"], 1: ids["v"]}


def test_a_port_is_found_24_pixels_away_at_any_zoom(loose):
    canvas, ids = loose
    for scale in (1.0, 0.5, 2.0):
        canvas.zoom_to(scale)
        end = port_position(canvas, ids["add"], "input", 0) - QPoint(20, 8)
        drag(canvas, port_position(canvas, ids["x"], "output"), end)
        assert sources(canvas.session.document, ids["add"]) == {0: ids["x"]}
        canvas.session.undo()


def test_a_cycle_is_refused_while_it_is_drawn_with_the_nodes_on_it(xyz):
    canvas, ids = xyz
    told, refused = said(canvas.session.said), said(canvas.session.refused)
    before = dict(canvas.session.document.wires)
    end = port_position(canvas, ids["a"], "input", 1)
    drag(canvas, port_position(canvas, ids["f"], "output"), end, release=False)
    assert "cycle" in told[-1]
    assert "a → f → a" in told[-1]
    assert canvas.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    assert not refused
    QTest.mouseRelease(canvas, LEFT, pos=end)
    assert refused == [told[-2]]
    assert canvas.session.document.wires == before


@pytest.mark.parametrize("side", ["output", "input"])  # from an input the wire that it has is taken
def test_a_node_without_a_port_for_the_wire_refuses_it(xyz, side):
    canvas, ids = xyz
    told, refused = said(canvas.session.said), said(canvas.session.refused)
    before = dict(canvas.session.document.wires)
    end = canvas.node_center(ids["z"])
    drag(canvas, port_position(canvas, ids["a"], side), end, release=False)
    assert told[-1] == "'z' has no input."
    assert canvas.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    QTest.mouseRelease(canvas, LEFT, pos=end)
    assert refused == [told[-2]]
    assert canvas.session.document.wires == before
    assert not canvas.findChildren(Popup)


def test_a_wire_that_is_let_go_of_where_it_came_from_changes_nothing(xyz):
    canvas, ids = xyz
    refused, before = said(canvas.session.refused), dict(canvas.session.document.wires)
    for end in (canvas.node_center(ids["f"]), port_position(canvas, ids["f"], "input", 1)):
        drag(canvas, port_position(canvas, ids["f"], "output"), EMPTY, end)
        assert not canvas.findChildren(Popup)
        assert canvas.session.document.wires == before
        assert refused == []


def test_shapes_that_do_not_broadcast_are_refused_with_the_reason(loose):
    canvas, ids = loose
    drag(canvas, port_position(canvas, ids["v"], "output"), port_position(canvas, ids["add"], "input", 0))
    told = said(canvas.session.said)
    end = port_position(canvas, ids["add"], "input", 1)
    drag(canvas, port_position(canvas, ids["w"], "output"), end, release=False)
    assert "broadcast" in told[-1]
    QTest.mouseRelease(canvas, LEFT, pos=end)
    assert sources(canvas.session.document, ids["add"]) == {0: ids["v"]}


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("corner", [(2, 2), (638, 2), (2, 478), (638, 478)])
def test_the_reason_stays_inside_the_view(xyz, scale, corner):
    camera = Camera()
    camera.resize(QSizeF(640, 480), 1.0)
    camera.look_at(QPointF(70, 30), scale)
    at = camera.to_scene(QPointF(*corner))
    area = reason_area(camera, at, "Shapes (3,) and (2,) do not broadcast: axis -1 has sizes 2 and 3.")
    assert camera.visible.contains(area)
    assert not area.contains(at)


def test_a_wire_pulled_off_an_input_moves_to_another(xyz):
    canvas, ids = xyz
    document = canvas.session.document
    wire = wire_between(document, ids["z"], ids["f"])
    drag(canvas, port_position(canvas, ids["f"], "input", 1), port_position(canvas, ids["f"], "input", 0))
    assert sources(document, ids["f"]) == {0: ids["z"]}
    assert document.incoming(ids["f"])[0].id == wire


def test_a_wire_pulled_off_into_the_open_is_gone(xyz):
    canvas, ids = xyz
    drag(canvas, port_position(canvas, ids["f"], "input", 1), EMPTY)
    assert 1 not in sources(canvas.session.document, ids["f"])
    canvas.session.undo()
    assert sources(canvas.session.document, ids["f"])[1] == ids["z"]


def test_escape_puts_a_pulled_wire_back(xyz):
    canvas, ids = xyz
    before, picture = dict(canvas.session.document.wires), None
    canvas.hands.leave()
    picture = canvas.grab().toImage()
    drag(canvas, port_position(canvas, ids["f"], "input", 1), EMPTY, release=False)
    assert canvas.grab().toImage() != picture
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, pos=EMPTY)
    canvas.session.select(())
    assert canvas.session.document.wires == before
    assert canvas.grab().toImage() == picture


def test_a_wire_needs_ten_pixels_to_come_off_a_port(xyz):
    canvas, ids = xyz
    at = port_position(canvas, ids["f"], "input", 1)
    QTest.mousePress(canvas, LEFT, pos=at)
    move(canvas, at + QPoint(0, 8))
    assert canvas.hands.gesture is None
    move(canvas, at + QPoint(0, 11))
    assert canvas.hands.gesture is not None
    canvas.hands.cancel()


def test_a_release_in_the_open_offers_a_node_and_wires_it(loose, qtbot):
    canvas, ids = loose
    drag(canvas, port_position(canvas, ids["x"], "output"), EMPTY)
    popup = popup_of(canvas)
    assert popup.isVisible()
    QTest.keyClicks(popup.field, "exp")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    exp = canvas.session.document.find("exp")
    assert sources(canvas.session.document, exp.id) == {0: ids["x"]}
    canvas.session.undo()
    assert canvas.session.document.find("exp") is None


def test_the_wire_stays_in_sight_until_its_node_is_chosen(loose):
    canvas, ids = loose
    port = port_position(canvas, ids["x"], "output")
    beside = QRect(port + QPoint(10, -40), QSize(60, 80))
    drag(canvas, port, EMPTY)
    waiting = canvas.grab(beside).toImage()
    QTest.keyClick(popup_of(canvas).field, Qt.Key.Key_Escape)
    assert canvas.grab(beside).toImage() != waiting
    drag(canvas, port, EMPTY)
    assert canvas.grab(beside).toImage() == waiting


def test_the_name_of_a_port_counts_as_the_port(open_canvas):
    sketch = Sketch()
    x, mix = sketch.variable("x", 1.0, (0, 0)), sketch.apply("lerp", (300, 0), name="mix")
    canvas = open_canvas(sketch.document)
    name = port_position(canvas, mix, "input", 2) + QPoint(round(43 * canvas.camera.scale), 0)
    drag(canvas, port_position(canvas, x, "output"), name)
    assert sources(sketch.document, mix) == {2: x}
    canvas.zoom_to(0.2)
    at = canvas.picture.geometry.port(mix, "input", 2) + QPointF(43, 0)
    assert canvas.hit(at).part == "node", "where the name is too small to be read it is in no one's way"


def test_control_keeps_wiring_from_the_same_output(loose):
    canvas, ids = loose
    document = canvas.session.document
    out = canvas.camera.to_pixel(canvas.picture.geometry.port(ids["x"], "output", 0)).toPoint()
    drag(canvas, out, canvas.node_center(ids["add"]), release=False)
    QTest.mouseRelease(canvas, LEFT, CONTROL, canvas.node_center(ids["add"]))
    assert [wire.source for wire in document.incoming(ids["add"]).values()] == [ids["x"]]
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    click(canvas, canvas.node_center(ids["add"]))
    assert [wire.source for wire in document.incoming(ids["add"]).values()] == [ids["x"], ids["x"]]
    assert canvas.hands.gesture is None, "without it, it was the last one"


def test_a_node_for_a_wire_that_was_let_go_beside_others_covers_none(loose):
    canvas, ids = loose
    geometry = canvas.picture.geometry
    below = canvas.camera.to_pixel(geometry.rect(ids["add"]).topLeft() - QPointF(4, 24)).toPoint()
    out = canvas.camera.to_pixel(geometry.port(ids["x"], "output", 0)).toPoint()
    drag(canvas, out, below - QPoint(20, 0), below)
    QTest.keyClicks(popup_of(canvas).field, "tanh")
    QTest.keyClick(popup_of(canvas).field, Qt.Key.Key_Return)
    tanh = canvas.session.document.find("tanh").id
    assert not any(geometry.rect(tanh).intersects(geometry.rect(ids[name])) for name in ids)
    assert canvas.session.document.incoming(tanh)[0].source == ids["x"]
