import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.document import Document
from gui.canvas.camera import Camera
from gui.canvas.tools.wiring import reason_area
from tests.gui.canvas.conftest import LEFT, RIGHT, click, drag, move, said, wire_between
from tests.gui.canvas.drawing import Sketch, fan_out
from tests.gui.seen import port_position

CONTROL = Qt.KeyboardModifier.ControlModifier

EMPTY = QPoint(500, 560)


@pytest.fixture
def loose(open_canvas):
    """Two variables and an operation, with no wires."""
    sketch = Sketch()
    ids = {
        "x": sketch.variable("x", 2.0, (0, 0)),
        "v": sketch.variable("v", Sketch.array((3,)), (0, 128)),
        "add": sketch.apply("add", (320, 48)),
    }
    ids["w"] = sketch.variable("w", Sketch.array((4,)), (0, 256))
    return open_canvas(sketch.document), ids


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
    popup = canvas.findChild(type(canvas._popup), "search")
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
    QTest.keyClick(canvas._popup.field, Qt.Key.Key_Escape)
    assert canvas.grab(beside).toImage() != waiting
    drag(canvas, port, EMPTY)
    assert canvas.grab(beside).toImage() == waiting


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
    if by == "scissors":
        canvas.take_scissors()
    click(canvas, middle, keys=Qt.KeyboardModifier.AltModifier if by == "alt" else Qt.KeyboardModifier.NoModifier)
    assert set(sources(canvas.session.document, ids["f"])) == {1}
    assert wire not in canvas.session.selection


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


def test_w_wires_the_selected_node_by_name(loose):
    canvas, ids = loose
    canvas.session.select({ids["x"]})
    QTest.keyClick(canvas, Qt.Key.Key_W)
    popup = canvas.findChild(QWidget, "search")
    assert [popup.view.item(i).text() for i in range(popup.view.count())] == ["add · a", "add · b"]
    beside = QRect(port_position(canvas, ids["x"], "output") + QPoint(10, -40), QSize(60, 80))
    to_first = canvas.grab(beside).toImage()
    QTest.keyClicks(popup.field, "add b")
    assert canvas.grab(beside).toImage() != to_first
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert sources(canvas.session.document, ids["add"]) == {1: ids["x"]}


def test_w_starts_at_any_output_of_a_node(open_canvas):
    sketch = Sketch()
    top = sketch.apply("topk", (200, 0), sketch.variable("x", Sketch.array((4,)), (0, 0)), name="top", k=2)
    taken = sketch.apply("neg", (500, 0), name="n")
    canvas = open_canvas(sketch.document)
    canvas.session.select({top})
    QTest.keyClick(canvas, Qt.Key.Key_W)
    popup = canvas.findChild(QWidget, "search")
    offered = [popup.view.item(i).text() for i in range(popup.view.count())]
    assert offered == ["indices → n · x", "values → n · x"]
    QTest.keyClicks(popup.field, "ind n")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    (wire,) = sketch.document.incoming(taken).values()
    assert (wire.source, wire.output) == (top, 1)


def test_w_offers_what_is_called_so_first_and_nothing_whose_shape_does_not_fit(open_canvas):
    sketch = Sketch()
    x, wide = (sketch.variable(name, Sketch.array((size,)), (0, 0)) for name, size in (("x", 3), ("v", 4)))
    for name in ("e1", "e", "e2"):
        sketch.apply("exp", (300, 0), x, name=name)
    sketch.apply("add", (300, 200), wide, name="sum")
    canvas = open_canvas(sketch.document)
    canvas.session.select({x})
    QTest.keyClick(canvas, Qt.Key.Key_W)
    popup = canvas._popup
    QTest.keyClicks(popup.field, "e x")
    assert [popup.view.item(i).text().partition(" ")[0] for i in range(popup.view.count())] == ["e", "e1", "e2"]
    popup.field.setText("sum")
    assert [popup.view.item(i).text() for i in range(popup.view.count())] == ["sum · a (replaces a wire)"]


def test_w_offers_no_wire_that_would_be_refused(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["a"]})
    QTest.keyClick(canvas, Qt.Key.Key_W)
    popup = canvas.findChild(QWidget, "search")
    offered = [popup.view.item(i).text() for i in range(popup.view.count())]
    assert offered == ["f · a (replaces a wire)", "f · b (replaces a wire)"]
    QTest.keyClicks(popup.field, "q")
    assert popup.view.item(0).text() == "No input that a could be wired to"
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.isVisible()
    QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    assert sources(canvas.session.document, ids["f"]) == {0: ids["a"], 1: ids["z"]}


def test_keys_do_nothing_while_something_is_in_the_hand(xyz):
    canvas, ids = xyz
    at = canvas.node_center(ids["a"])
    canvas.session.select({ids["a"]})
    drag(canvas, at, at + QPoint(64, 0), release=False)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(64, 0))
    assert canvas.session.document.places[ids["a"]].x == 272 + 64


def test_another_document_ends_what_was_going_on(xyz):
    canvas, ids = xyz
    at = canvas.node_center(ids["a"])
    drag(canvas, at, at + QPoint(64, 0), release=False)
    document, others = fan_out()
    canvas.session.replace(document)
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(64, 0))
    assert canvas.session.history.undo_label is None
    assert canvas.picture.geometry.rect(others["a"]).x() == 0


def sources(document: Document, node: int) -> dict[int, int]:
    return {port: wire.source for port, wire in document.incoming(node).items()}


class TestWithoutDragging:
    """A click on a port takes a wire in the hand, the next click says where it goes."""

    def test_a_click_on_each_port_makes_a_wire(self, loose):
        canvas, ids = loose
        heard = said(canvas.session.said)
        click(canvas, port_position(canvas, ids["x"], "output"))
        hover(canvas, port_position(canvas, ids["add"], "input", 1) - QPoint(40, 0))
        assert "Click a port or a node" in heard[-1]
        click(canvas, port_position(canvas, ids["add"], "input", 1))
        assert sources(canvas.session.document, ids["add"]) == {1: ids["x"]}
        assert canvas.hands.gesture is None

    def test_escape_and_the_right_button_cancel_it_without_a_trace(self, loose):
        canvas, ids = loose
        for cancel in (lambda: QTest.keyClick(canvas, Qt.Key.Key_Escape), lambda: click(canvas, EMPTY, RIGHT)):
            click(canvas, port_position(canvas, ids["x"], "output"))
            hover(canvas, port_position(canvas, ids["add"], "input", 1))
            cancel()
            assert canvas.hands.gesture is None
            assert canvas.session.history.undo_label is None
            assert not canvas.session.document.wires

    def test_a_second_click_on_the_same_port_lets_go_of_it(self, loose):
        canvas, ids = loose
        for _ in range(2):
            click(canvas, port_position(canvas, ids["x"], "output"))
        assert canvas.hands.gesture is None
        assert not [popup for popup in canvas.findChildren(QWidget, "search") if popup.isVisible()]

    def test_a_click_on_the_empty_canvas_offers_what_fits(self, loose):
        canvas, ids = loose
        click(canvas, port_position(canvas, ids["x"], "output"))
        click(canvas, EMPTY)
        (popup,) = [popup for popup in canvas.findChildren(QWidget, "search") if popup.isVisible()]
        QTest.keyClicks(popup.field, "exp")
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
        (node,) = [node for node in canvas.session.document.nodes.values() if node.kind == "exp"]
        assert sources(canvas.session.document, node.id) == {0: ids["x"]}

    def test_a_double_click_beside_a_port_still_edits(self, loose):
        canvas, ids = loose
        at = port_position(canvas, ids["x"], "output")
        click(canvas, at)
        QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, at)
        assert canvas.hands.gesture is None
        assert canvas.editor.isVisible()


def hover(canvas, to):
    move(canvas, to, Qt.MouseButton.NoButton)


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
    QTest.keyClicks(canvas._popup.field, "tanh")
    QTest.keyClick(canvas._popup.field, Qt.Key.Key_Return)
    tanh = canvas.session.document.find("tanh").id
    assert not any(geometry.rect(tanh).intersects(geometry.rect(ids[name])) for name in ids)
    assert canvas.session.document.incoming(tanh)[0].source == ids["x"]
