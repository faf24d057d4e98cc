"""Two canvases on one session, the map in the corner, and how wires are shown."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from core.change import Change
from core.edits.arranging import move
from gui.canvas.tools.popup import Popup
from gui.settings import MAP, QUIET_WIRES, WIRES
from tests.gui.conftest import fan_out_graph, ident

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def calm(window):
    for canvas in window.views.canvases:
        canvas.flight.setDuration(0)
    return window


def small_map(window):
    return window.canvas.findChild(object, "minimap")


def press(window, name):
    window.menus.actions[name].trigger()


def test_the_map_is_there_while_something_is_out_of_view(calm, qtbot):
    calm.canvas.fit()
    qtbot.waitUntil(lambda: not small_map(calm).isVisible())
    calm.canvas.zoom_to(3.0)
    qtbot.waitUntil(small_map(calm).isVisible)
    QTest.keyClick(calm.canvas, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert not calm.settings.get(MAP)
    assert not small_map(calm).isVisible()


def test_the_map_has_the_shape_of_the_graph_and_covers_little_of_a_small_view(calm, qtbot):
    canvas, corner = calm.canvas, small_map(calm)
    canvas.zoom_to(3.0)
    qtbot.waitUntil(corner.isVisible)
    bounds = canvas.picture.geometry.bounds()
    around = [corner.to_map(bounds.topLeft()), QPointF(*corner.size().toTuple()) - corner.to_map(bounds.bottomRight())]
    assert all(min(at.x(), at.y()) > 0 and max(at.x(), at.y()) < 12 for at in around)
    canvas.resize(260, 200)
    assert corner.width() <= 0.3 * canvas.width()
    assert corner.height() <= 0.3 * canvas.height()
    assert canvas.rect().contains(corner.geometry())


def test_the_map_and_the_legend_lie_apart(calm, qtbot):
    canvas, corner = calm.canvas, small_map(calm)
    legend = canvas.findChild(object, "legend")
    canvas.zoom_to(3.0)
    qtbot.waitUntil(corner.isVisible)
    canvas.resize(380, 400)
    low = corner.y()
    press(calm, "health")
    qtbot.waitUntil(legend.isVisible)
    assert not corner.geometry().intersects(legend.geometry())
    assert canvas.rect().contains(corner.geometry())
    press(calm, "health")
    assert corner.y() == low


def test_a_press_on_the_map_looks_there_and_a_drag_goes_on(calm, qtbot):
    canvas = calm.canvas
    canvas.zoom_to(3.0)
    qtbot.waitUntil(small_map(calm).isVisible)
    corner = small_map(calm)
    for name in ("x", "f"):
        wanted = canvas.picture.geometry.rect(ident(calm.session, name)).center()
        QTest.mousePress(corner, LEFT, NONE, corner.to_map(wanted).toPoint())
        assert (canvas.camera.middle - wanted).manhattanLength() < 16
        QTest.mouseRelease(corner, LEFT, NONE, corner.to_map(wanted).toPoint())
    assert not calm.session.selection
    assert canvas.hands.gesture is None


def test_what_is_seen_is_dragged_on_the_map_by_where_it_is_held(calm, qtbot):
    canvas, corner = calm.canvas, small_map(calm)
    canvas.zoom_to(2.0)
    qtbot.waitUntil(corner.isVisible)
    before = canvas.camera.middle
    held = corner.to_map(before + QPointF(60, 40)).toPoint()
    QTest.mousePress(corner, LEFT, NONE, held)
    assert (canvas.camera.middle - before).manhattanLength() < 1
    QTest.mouseMove(corner, held + QPoint(10, 0))
    gone = canvas.camera.middle - before
    assert (gone - (corner.to_scene(QPointF(10, 0)) - corner.to_scene(QPointF()))).manhattanLength() < 1
    QTest.mouseRelease(corner, LEFT, NONE, held + QPoint(10, 0))
    QTest.mouseDClick(corner, LEFT, NONE, held)
    assert (canvas.camera.middle - corner.to_scene(QPointF(held))).manhattanLength() < 1


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_Tab])
@pytest.mark.parametrize(
    "leave", [lambda window: press(window, "split"), lambda window: window.session.replace(fan_out_graph())]
)
def test_a_search_ends_where_its_canvas_or_its_graph_goes(calm, qtbot, leave, key):
    press(calm, "split")
    calm.session.select({ident(calm.session, "x")})
    qtbot.waitUntil(calm.menus.actions["wire"].isEnabled)
    QTest.keyClick(calm.canvas, key)
    qtbot.waitUntil(lambda: calm.findChildren(Popup) != [])
    leave(calm)
    qtbot.waitUntil(lambda: calm.findChildren(Popup) == [])


def test_the_map_stands_for_the_scene_both_ways(calm):
    corner = small_map(calm)
    point = QPointF(123, 45)
    assert (corner.to_scene(corner.to_map(point)) - point).manhattanLength() < 1e-6


def test_the_map_shows_nodes_where_a_layout_has_brought_them(calm, qtbot):
    calm.canvas.zoom_to(3.0)
    qtbot.waitUntil(lambda: small_map(calm).isVisible() and calm.session.runs.run.backward_done)
    edit = partial(calm.session.do, move, {ident(calm.session, "x"): (40.0, 900.0)})
    calm.canvas.glide.setDuration(50)
    calm.canvas.glide.carry(edit, [ident(calm.session, "x")], lambda: None)
    small_map(calm).grab()  # painted on the way
    qtbot.waitUntil(lambda: calm.canvas.glide.state() == calm.canvas.glide.State.Stopped)
    shown = small_map(calm).grab().toImage()
    calm.session.changed.emit(Change())
    assert shown == small_map(calm).grab().toImage()


def test_the_map_shows_large_gradients_in_the_hue_of_gradients(calm, qtbot):
    calm.canvas.zoom_to(3.0)
    qtbot.waitUntil(lambda: small_map(calm).isVisible() and calm.session.runs.run.backward_done)
    image = small_map(calm).grab().toImage()
    at = small_map(calm).to_map(calm.canvas.picture.geometry.rect(ident(calm.session, "x")).center()).toPoint()
    colour = image.pixelColor(at * image.devicePixelRatio())
    assert abs(colour.hue() - calm.appearance.theme.gradient.hue()) < 30


def test_a_second_canvas_looks_elsewhere_at_the_same_graph(calm, qtbot):
    first = calm.canvas
    calm.session.select({ident(calm.session, "x")})
    QTest.keyClick(first, Qt.Key.Key_Backslash, Qt.KeyboardModifier.ControlModifier)
    assert calm.views.is_split
    second = calm.views.canvases[1]
    assert second.picture.chosen == {ident(calm.session, "x")}
    assert second.own_blocks == first.own_blocks
    qtbot.waitUntil(lambda: calm.canvas is second)
    second.grab()
    before = first.camera.scale
    second.flight.setDuration(0)
    second.zoom_to(2.0)
    assert (first.camera.scale, second.camera.scale) == (before, 2.0)
    QTest.mouseClick(second, LEFT, NONE, second.node_center(ident(calm.session, "f")))
    assert first.picture.chosen == second.picture.chosen == {ident(calm.session, "f")}


def test_keys_work_in_the_canvas_that_has_the_focus(calm, qtbot):
    press(calm, "split")
    first, second = calm.views.canvases
    qtbot.waitUntil(lambda: calm.canvas is second)
    second.grab()
    calm.session.select({ident(calm.session, "x")})
    qtbot.waitUntil(calm.menus.actions["delete"].isEnabled)
    QTest.keyClick(second, Qt.Key.Key_Delete)
    assert calm.session.document.find("x") is None
    assert len(first.picture.geometry.nodes.alive.nonzero()[0]) == len(calm.session.document.nodes)
    first.setFocus()
    qtbot.waitUntil(lambda: calm.canvas is first)
    press(calm, "split")
    assert not calm.views.is_split
    press(calm, "split")
    qtbot.waitUntil(lambda: calm.canvas is second)
    press(calm, "split")
    assert calm.canvas is first, "the other one is hidden"


def test_the_map_can_be_pressed_in_the_second_canvas_too(calm, qtbot):
    press(calm, "split")
    second = calm.views.canvases[1]
    second.flight.setDuration(0)
    second.zoom_to(4.0)
    corner = second.findChild(object, "minimap")
    qtbot.waitUntil(corner.isVisible)
    before = second.camera.middle
    QTest.mouseClick(corner, LEFT, NONE, QPoint(20, 20))
    assert second.camera.middle != before


def test_wires_are_shown_as_chosen_also_after_the_next_start(calm, make_window):
    press(calm, "wires_angled")
    assert calm.settings.get(WIRES) == "angled"
    assert calm.canvas.picture.geometry.look.style == "angled"
    again = make_window()
    assert again.canvas.picture.geometry.look.style == "angled"


def test_only_wires_of_the_selection(calm):
    QTest.keyClick(calm.canvas, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert calm.settings.get(QUIET_WIRES)
    assert calm.canvas.picture.geometry.look.quiet
