"""The panel of variables as nodes: in step with selection, steps, values and levels; panned, zoomed and told of."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from core import Graph
from core.edits.nodes import delete, set_value
from core.variable_graph import MOST, Link, Vertex, variable_graph
from gui.canvas.shapes import as_rect
from gui.canvas.tools.wheel import NOTCH_ZOOM
from gui.running.pace import LARGE
from gui.variables import panel as variables
from tests.core.building import product
from tests.gui.canvas.drawing import colours
from tests.gui.conftest import fan_out_graph, ident, settled, step_index

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def show(window, qtbot):
    """Opens a graph and the panel as the menu does, once it is laid out."""

    def show_it(document):
        window.session.replace(document)
        qtbot.waitUntil(lambda: settled(window.session))
        window.menus.refresh()
        window.menus.actions["variables"].trigger()
        panel = window.panels.docks["variables"].widget()
        qtbot.waitUntil(lambda: panel.placed is not None)
        panel.view.grab()
        return panel

    return show_it


@pytest.fixture
def panel(show):
    return show(fan_out_graph())


def vertex(panel, name):
    nodes = panel.told.chips.run.snapshot.nodes
    return next(each for each in panel.placed.graph.vertices if nodes[each.node].name == name)


def link(panel, source, target):
    ends = vertex(panel, source), vertex(panel, target)
    return next(each for each in panel.placed.graph.links if (each.source, each.target) == ends)


def label(panel, *ends):
    return panel.told.link(link(panel, *ends))


def point_of(panel, thing):
    """The pixel in the middle of a vertex, or of the label of a link."""
    view, placed = panel.view, panel.placed
    if isinstance(thing, Vertex):
        box = placed.boxes[placed.graph.vertices.index(thing)]
        return view.camera.to_pixel(QPointF(*((box[:2] + box[2:]) / 2).tolist())).toPoint()
    return view.camera.to_pixel(QPointF(*placed.labels[placed.graph.links.index(thing)].tolist())).toPoint()


def click(panel, thing, keys=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(panel.view, LEFT, keys, point_of(panel, thing))


def turn(view, at, angle):
    """A notch of the wheel."""
    none, buttons, phase = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    where = QPointF(view.mapToGlobal(at))
    QApplication.sendEvent(view, QWheelEvent(at, where, QPoint(), QPoint(0, angle), buttons, none, phase, False))


def tip(panel, thing):
    """What is told where the mouse rests."""
    at = point_of(panel, thing)
    QApplication.sendEvent(panel.view, QHelpEvent(QEvent.Type.ToolTip, at, panel.view.mapToGlobal(at)))
    return QToolTip.text()


def chips(panel, name):
    told, at = panel.told.chips, vertex(panel, name)
    return told.value(*at).text, told.gradient(*at).text


def test_it_tells_every_derivative_and_every_gradient(panel):
    assert [label(panel, *ends) for ends in (("a", "c"), ("b", "c"), ("b", "d"), ("c", "e"), ("d", "e"))] == [
        "∂c/∂a = 1",
        "∂c/∂b = 1",
        "∂d/∂b = 1",
        "∂e/∂c = 2",
        "∂e/∂d = 3",
    ]
    assert [chips(panel, name) for name in "abcde"] == [("2", "2"), ("1", "5"), ("3", "2"), ("2", "3"), ("6", "1")]


def test_everything_lies_apart_and_is_seen_whole(panel):
    boxes, labels = panel.placed.boxes, panel.placed.labels
    for row, box in enumerate(boxes):
        for other in boxes[row + 1 :]:
            assert box[2] <= other[0] or other[2] <= box[0] or box[3] <= other[1] or other[3] <= box[1]
    assert len({tuple(at) for at in labels.tolist()}) == len(labels)
    assert panel.view.camera.visible.contains(panel.placed.bounds)


def test_names_are_read_from_afar_too(panel):
    view = panel.view
    view.camera.look_at(view.camera.middle, 0.3)
    box = panel.placed.boxes[panel.placed.graph.vertices.index(vertex(panel, "c"))]
    room = view.camera.rect_to_pixels(as_rect(box)).toRect()
    assert len(colours(view.grab(room.adjusted(5, 3, -5, -3)).toImage())) > 1, "nothing is written on it"


def test_a_click_selects_everywhere(panel, window):
    session = window.session
    click(panel, vertex(panel, "c"))
    assert session.selection == {ident(session, "c")}
    click(panel, vertex(panel, "d"), SHIFT)
    assert session.selection == {ident(session, "c"), ident(session, "d")}
    click(panel, link(panel, "b", "d"))
    assert session.selection == set(link(panel, "b", "d").wires)
    QTest.mouseClick(panel.view, LEFT, pos=QPointF(3, 3).toPoint())
    assert session.selection == frozenset()


def test_what_is_selected_on_the_canvas_is_marked_here(panel, window, qtbot):
    canvas = window.canvas
    QTest.mouseClick(canvas, LEFT, pos=canvas.node_center(ident(window.session, "d")))
    qtbot.waitUntil(lambda: panel.told.selection == {ident(window.session, "d")})


def test_it_follows_the_steps(panel, window):
    stepping, session = window.session.stepping, window.session
    stepping.go(step_index(session, "forward", "c"))
    assert chips(panel, "e")[0] == "–"
    assert label(panel, "a", "c") == "∂c/∂a"
    stepping.go(step_index(session, "local", "e"))
    assert label(panel, "c", "e") == "∂e/∂c = 2"
    assert label(panel, "a", "c") == "∂c/∂a"
    assert panel.told.chips.state.active_nodes == {ident(session, "e")}
    stepping.go(step_index(session, "accumulate", "c", "e"))
    assert chips(panel, "c")[1] == "2"
    stepping.go(None)
    assert label(panel, "a", "c") == "∂c/∂a = 1"


def test_it_follows_values_without_moving_anything(panel, window, qtbot):
    before = panel.placed
    window.session.do(set_value, ident(window.session, "b"), 2.0)
    qtbot.waitUntil(lambda: settled(window.session) and label(panel, "d", "e") == "∂e/∂d = 4")
    assert panel.placed is before


def test_dragging_pans_and_the_wheel_and_keys_zoom(panel, window):
    view, start = panel.view, QPointF(20, 20).toPoint()
    middle = view.camera.middle
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + QPointF(30, 0).toPoint())
    QTest.mouseMove(view, start + QPointF(60, 10).toPoint())
    QTest.mouseRelease(view, LEFT, pos=start + QPointF(60, 10).toPoint())
    assert view.camera.middle != middle
    scale, at = view.camera.scale, QPointF(100, 50)
    under = view.camera.to_scene(at)
    turn(view, at, 120)
    assert view.camera.scale == pytest.approx(scale * NOTCH_ZOOM)
    off = view.camera.to_pixel(under) - at
    assert off.manhattanLength() <= 1, "what is under the pointer stays there"
    turn(view, at, -120)
    assert view.camera.scale == pytest.approx(scale)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.camera.scale > scale
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.camera.visible.contains(panel.placed.bounds)
    assert window.session.selection == frozenset()


def test_the_arrows_walk_from_result_to_result(panel, window, qtbot):
    session = window.session
    panel.view.setFocus()
    click(panel, vertex(panel, "b"))
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert session.selection <= {ident(session, "c"), ident(session, "d")}
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert session.selection == {ident(session, "e")}


def test_the_tip_tells_what_flows_back(panel):
    assert tip(panel, link(panel, "b", "d")) == "∂d/∂b = 1\nflows back: 3"
    assert tip(panel, link(panel, "one", "d")) == "∂d/∂one\nno gradient: it is a constant"
    assert tip(panel, vertex(panel, "c")) == "c = a + b\nvalue: 3\ngradient: 2"


def test_a_block_is_entered_by_a_double_click(show, window, qtbot):
    drawing = product()
    block = drawing.group("p", name="inner")
    panel = show(drawing.document)
    thing = next(each for each in panel.placed.graph.vertices if each.node == block)
    QTest.mouseDClick(panel.view, LEFT, pos=point_of(panel, thing))
    assert window.session.level == block
    assert panel.view.hit(panel.view.rect().center()) is None  # nothing of the level that was left
    qtbot.waitUntil(lambda: panel.placed is not None)
    assert "p = x · y" in map(panel.told.vertex, panel.placed.graph.vertices)


def test_of_a_large_graph_it_says_what_it_shows(show, window, qtbot):
    graph = Graph()
    chain = [graph.variable(0.5, name="x")]
    for _ in range(MOST + 20):
        chain.append(graph.apply("tanh", chain[-1]))
    panel = show(graph.document)
    assert panel.note.text().startswith(f"{MOST + 21} variables and results are too many")
    window.session.select({chain[200].id})
    qtbot.waitUntil(lambda: Vertex(chain[200].id) in panel.placed.graph.vertices)
    assert len(panel.placed.graph.vertices) < 100


def test_an_empty_graph_says_what_to_do(panel, window, qtbot):
    window.documents.new()
    qtbot.waitUntil(lambda: "Run the graph" in panel.note.text())
    assert panel.view.hit(QPointF(10, 10)) is None


def test_links_are_found_by_their_curves(panel):
    thing = link(panel, "b", "d")
    assert isinstance(thing, Link)
    x, y = panel.placed.curves[panel.placed.graph.links.index(thing)][:2]
    assert panel.view.hit(panel.view.camera.to_pixel(QPointF(x + 12, y))) in (thing, link(panel, "b", "c"))


def test_what_is_deleted_goes_and_nothing_breaks_meanwhile(panel, window, qtbot):
    session = window.session
    gone = vertex(panel, "d")
    at = point_of(panel, gone)
    session.do(delete, {gone.node})
    panel.view.grab()  # before the graph without it is laid out
    QTest.mouseClick(panel.view, LEFT, pos=at)
    assert gone.node not in session.selection
    qtbot.waitUntil(lambda: gone not in panel.placed.graph.vertices)
    panel.view.grab()


def test_a_graph_too_large_to_be_looked_at_at_once_is_found_by_the_worker(show, window, qtbot, monkeypatch):
    graph = Graph()
    chain = [graph.variable(0.5, name="x")]
    for _ in range(LARGE):
        chain.append(graph.apply("tanh", chain[-1]))
    panel = show(graph.document)
    window.session.select({chain[1000].id})
    qtbot.waitUntil(lambda: Vertex(chain[1000].id) in panel.placed.graph.vertices)
    searched = []
    monkeypatch.setattr(variables, "variable_graph", lambda *args: searched.append(args) or variable_graph(*args))
    window.session.stepping.go(40)
    panel.view.grab()
    assert searched == []


def test_a_screen_reader_is_told_of_what_is_chosen(panel, window):
    window.session.select({ident(window.session, "c")})
    assert panel.view.accessibleDescription() == "c = a + b\nvalue: 3\ngradient: 2"


def test_what_lies_under_the_mouse_is_pointed_at_and_what_is_pointed_at_lit(panel, window):
    view, pointing = panel.view, window.session.pointing
    a_to_c = link(panel, "a", "c")
    for thing in (a_to_c, vertex(panel, "a")):
        QTest.mouseMove(view, point_of(panel, thing))
        assert (pointing.wire,) == a_to_c.wires
        assert pointing.wire in window.canvas.dynamic.glow.wires
        QTest.mouseMove(view, QPointF(2, 2).toPoint())
        assert pointing.wire is None
    pointing.point(a_to_c.wires[0], "a term of a formula")
    assert panel.told.hovered == a_to_c
    lit = view.grab().toImage()
    pointing.point(None, "a term of a formula")
    assert panel.told.hovered is None
    assert view.grab().toImage() != lit
