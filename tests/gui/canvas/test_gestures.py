import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.change import Change
from core.edits.arranging import move as edit_move
from core.records import Frame
from gui.canvas.drawing.wire_chips import chips_of
from gui.canvas.tools.autopan import TICK
from tests.gui.canvas.conftest import LEFT, MIDDLE, RIGHT, click, drag, move, said, wire_between

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ASIDE = QPoint(30, 30)  # an empty corner of the canvas


def test_a_drag_moves_a_node_onto_the_grid_as_one_thing_to_undo(xyz):
    canvas, ids = xyz
    before = canvas.session.document.places[ids["a"]]
    drag(canvas, canvas.node_center(ids["a"]), canvas.node_center(ids["a"]) + QPoint(53, 70))
    place = canvas.session.document.places[ids["a"]]
    assert (place.x, place.y) == (before.x + 48, before.y + 64)
    assert canvas.session.history.undo_label == "Move"
    canvas.session.undo()
    assert canvas.session.document.places[ids["a"]] == before
    assert canvas.session.history.undo_label is None


def test_a_selection_moves_together(xyz):
    canvas, ids = xyz
    places = canvas.session.document.places
    before = {name: places[ident] for name, ident in ids.items()}
    canvas.session.select({ids["x"], ids["y"]})
    drag(canvas, grip(canvas, ids["x"]), grip(canvas, ids["x"]) + QPoint(32, 16))
    assert (places[ids["y"]].x, places[ids["y"]].y) == (before["y"].x + 32, before["y"].y + 16)
    assert places[ids["a"]] == before["a"]


def test_shift_keeps_a_drag_to_one_axis(xyz):
    canvas, ids = xyz
    before = canvas.session.document.places[ids["a"]]
    drag(canvas, canvas.node_center(ids["a"]), canvas.node_center(ids["a"]) + QPoint(80, 22), keys=SHIFT)
    place = canvas.session.document.places[ids["a"]]
    assert (place.x, place.y) == (before.x + 80, before.y)


def test_escape_takes_a_drag_back_and_leaves_nothing_to_undo(xyz):
    canvas, ids = xyz
    before, picture = canvas.session.document.places[ids["a"]], canvas.grab().toImage()
    drag(canvas, canvas.node_center(ids["a"]), canvas.node_center(ids["a"]) + QPoint(60, 40), release=False)
    assert canvas.picture.geometry.rect(ids["a"]).x() != before.x
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, pos=canvas.node_center(ids["a"]))
    assert canvas.session.document.places[ids["a"]] == before
    assert canvas.session.history.undo_label is None
    canvas.session.select(())
    canvas.hands.leave()
    assert canvas.grab().toImage() == picture


def test_the_right_button_cancels_a_drag_without_a_menu(xyz):
    canvas, ids = xyz
    menus = said(canvas.context_requested)
    at = canvas.node_center(ids["a"])
    drag(canvas, at, at + QPoint(60, 40), release=False)
    QTest.mousePress(canvas, RIGHT, pos=at + QPoint(60, 40))
    QTest.mouseRelease(canvas, RIGHT, pos=at + QPoint(60, 40))
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(60, 40))
    assert canvas.session.history.undo_label is None
    assert canvas.picture.geometry.rect(ids["a"]).center() == canvas.camera.to_scene(QPointF(at))
    assert not menus


def test_less_than_the_threshold_is_a_click(xyz):
    canvas, ids = xyz
    at = canvas.node_center(ids["a"])
    QTest.mousePress(canvas, LEFT, pos=at)
    move(canvas, at + QPoint(3, 0))
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(3, 0))
    assert canvas.session.selection == {ids["a"]}
    assert canvas.session.history.undo_label is None


def test_clicks_select_shift_adds_and_control_toggles(xyz):
    canvas, ids = xyz
    wire = wire_between(canvas.session.document, ids["x"], ids["a"])
    click(canvas, canvas.node_center(ids["a"]))
    click(canvas, canvas.node_center(ids["f"]), keys=SHIFT)
    assert canvas.session.selection == {ids["a"], ids["f"]}
    click(canvas, canvas.node_center(ids["a"]), keys=CONTROL)
    assert canvas.session.selection == {ids["f"]}
    click(canvas, chip_centre(canvas, wire))
    assert canvas.session.selection == {wire}
    click(canvas, ASIDE)
    assert not canvas.session.selection


def test_a_click_on_one_of_several_selected_nodes_selects_it_alone(xyz):
    canvas, ids = xyz
    canvas.session.select(ids.values())
    click(canvas, canvas.node_center(ids["x"]))
    assert canvas.session.selection == {ids["x"]}


def test_the_marquee_selects_while_it_is_drawn(xyz):
    canvas, ids = xyz
    middle = (canvas.node_center(ids["x"]) + canvas.node_center(ids["y"])) / 2
    drag(canvas, ASIDE, middle, release=False)
    assert canvas.session.selection == {ids["x"]}
    before = canvas.grab().toImage()
    move(canvas, canvas.node_center(ids["y"]))
    assert canvas.session.selection == {ids["x"], ids["y"]}
    corner = canvas.node_center(ids["y"]) - QPoint(2, 2)
    assert canvas.grab().toImage().pixelColor(ASIDE.x(), corner.y()) != before.pixelColor(ASIDE.x(), corner.y())
    QTest.mouseRelease(canvas, LEFT, pos=canvas.node_center(ids["y"]))
    assert canvas.session.selection == {ids["x"], ids["y"]}


def test_a_marquee_adds_with_shift_and_goes_back_on_escape(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["f"]})
    drag(canvas, ASIDE, canvas.node_center(ids["x"]), keys=SHIFT)
    assert canvas.session.selection == {ids["f"], ids["x"]}
    drag(canvas, ASIDE, canvas.node_center(ids["y"]), release=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.session.selection == {ids["f"], ids["x"]}


def test_a_marquee_over_no_node_selects_wires(xyz):
    canvas, ids = xyz
    wire = wire_between(canvas.session.document, ids["a"], ids["f"])
    middle = chip_centre(canvas, wire)
    drag(canvas, middle + QPoint(-2, -60), middle + QPoint(20, -60), middle + QPoint(4, 20))
    assert canvas.session.selection == {wire}


def test_the_middle_button_pans(xyz):
    canvas, ids = xyz
    before = canvas.node_center(ids["x"])
    drag(canvas, QPoint(500, 300), QPoint(560, 340), button=MIDDLE)
    assert canvas.node_center(ids["x"]) == before + QPoint(60, 40)


def test_space_and_the_left_button_pan(xyz):
    canvas, ids = xyz
    before = canvas.node_center(ids["x"])
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, before, before + QPoint(60, 40))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.node_center(ids["x"]) == before + QPoint(60, 40)
    assert canvas.session.history.undo_label is None
    drag(canvas, grip(canvas, ids["x"]), grip(canvas, ids["x"]) + QPoint(32, 0))
    assert canvas.session.history.undo_label == "Move"


def test_the_right_button_pans_when_dragged_and_asks_for_a_menu_when_clicked(xyz):
    canvas, ids = xyz
    menus = said(canvas.context_requested)
    before = canvas.node_center(ids["x"])
    drag(canvas, QPoint(500, 500), QPoint(530, 500), button=RIGHT)
    assert canvas.node_center(ids["x"]) == before + QPoint(30, 0)
    assert not menus
    click(canvas, canvas.node_center(ids["a"]), RIGHT)
    assert menus == [canvas.node_center(ids["a"])]
    assert canvas.session.selection == {ids["a"]}


def test_the_wheel_zooms_around_the_pointer_in_proportion(xyz):
    canvas, ids = xyz
    at = QPointF(canvas.node_center(ids["x"]))
    under, scale = canvas.camera.to_scene(at), canvas.camera.scale
    wheel(canvas, at, 120)
    assert abs(canvas.camera.scale / scale - 1.15) < 1e-9
    assert (canvas.camera.to_scene(at) - under).manhattanLength() < 1
    wheel(canvas, at, -60)
    wheel(canvas, at, -60)
    assert abs(canvas.camera.scale - scale) < 1e-9


def test_with_a_touchpad_scrolling_pans_and_control_zooms(xyz):
    canvas, ids = xyz
    before, scale = canvas.node_center(ids["x"]), canvas.camera.scale
    canvas.hands.navigation = "touchpad"
    wheel(canvas, QPointF(500, 300), 120)
    assert canvas.node_center(ids["x"]) - before == QPoint(0, 60)
    wheel(canvas, QPointF(500, 300), 120, keys=Qt.KeyboardModifier.ControlModifier)
    assert canvas.camera.scale > scale


def test_both_axes_at_once_are_a_touchpad_unless_a_mouse_was_chosen(xyz):
    canvas, _ = xyz
    scale = canvas.camera.scale
    wheel(canvas, QPointF(500, 300), 40, across=30)
    assert canvas.camera.scale == scale
    canvas.hands.navigation = "mouse"
    wheel(canvas, QPointF(500, 300), 40, across=30)
    assert canvas.camera.scale > scale


def test_the_zoom_stays_in_its_range(xyz):
    canvas, _ = xyz
    for _ in range(60):
        wheel(canvas, QPointF(500, 300), 240)
    assert canvas.camera.scale == 4.0
    for _ in range(120):
        wheel(canvas, QPointF(500, 300), -240)
    assert canvas.camera.scale == 0.05


def test_a_graph_as_wide_as_a_document_may_be_fits_and_the_wheel_goes_out_until_it_is_seen(xyz):
    canvas, ids = xyz
    canvas.session.do(edit_move, {ids["x"]: (-1e7, 0.0), ids["f"]: (1e7, 0.0)})
    everything = canvas.picture.geometry.bounds()
    canvas.fit()
    assert canvas.camera.visible.contains(everything)
    canvas.zoom_to(1.0)
    for _ in range(300):
        wheel(canvas, QPointF(500, 300), -240)
    assert canvas.camera.visible.width() >= everything.width()
    farthest = canvas.camera.scale
    wheel(canvas, QPointF(500, 300), -240)
    assert canvas.camera.scale == farthest


def test_a_zoom_is_sharp_a_moment_after_its_last_step(xyz, qtbot):
    canvas, _ = xyz
    wheel(canvas, QPointF(500, 300), 120)
    blurred = canvas.grab().toImage()
    qtbot.waitUntil(lambda: canvas.grab().toImage() != blurred, timeout=2000)
    sharp = canvas.grab().toImage()
    canvas.damage(None)
    assert canvas.grab().toImage() == sharp


def test_a_drag_to_the_border_moves_the_view(xyz, qtbot):
    canvas, ids = xyz
    at = canvas.node_center(ids["f"])
    drag(canvas, at, QPoint(canvas.width() - 2, at.y()), release=False)
    seen = canvas.camera.visible
    qtbot.waitUntil(lambda: canvas.camera.visible.left() > seen.left() + 50, timeout=3000)
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(canvas.width() - 2, at.y()))
    assert canvas.session.document.places[ids["f"]].x > seen.right() - 120
    after = canvas.camera.visible
    canvas.repaint()  # what moved last, which a busy machine has not painted yet
    with qtbot.assertNotEmitted(canvas.looked_elsewhere, wait=4 * TICK):
        canvas.update()
    assert canvas.camera.visible == after


def test_dragging_over_a_number_scrubs_it_and_the_graph_follows(xyz, qtbot):
    canvas, ids = xyz
    session = canvas.session
    at = field_centre(canvas, ids["x"])
    drag(canvas, at, at + QPoint(40, 0), release=False)
    assert session.document.nodes[ids["x"]].value == 3.0
    qtbot.waitUntil(lambda: session.runs.run.value(ids["f"]) == 36)
    move(canvas, at + QPoint(80, 0))
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(80, 0))
    assert session.document.nodes[ids["x"]].value == 4.0
    session.undo()
    assert session.document.nodes[ids["x"]].value == 2.0
    assert session.history.undo_label is None


def test_a_number_dragged_up_or_down_moves_its_node(xyz):
    canvas, ids = xyz
    at = field_centre(canvas, ids["x"])
    QTest.mousePress(canvas, LEFT, pos=at)
    move(canvas, at - QPoint(0, 8))
    move(canvas, at - QPoint(0, 48))
    QTest.mouseRelease(canvas, LEFT, pos=at - QPoint(0, 48))
    assert canvas.session.document.places[ids["x"]].y == -48
    assert canvas.session.document.nodes[ids["x"]].value == 2.0


def test_a_cancelled_scrub_gives_the_number_back(xyz):
    canvas, ids = xyz
    at = field_centre(canvas, ids["x"])
    drag(canvas, at, at + QPoint(40, 0), release=False)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.session.document.nodes[ids["x"]].value == 2.0
    assert canvas.session.history.undo_label is None


def test_a_frame_takes_along_what_lies_in_it(xyz):
    canvas, ids = xyz
    session = canvas.session
    frame = Frame(next(session.document.fresh_ids()), "leaves", -32, -40, 220, 120)
    session.record("Add frame", Change.add(frame))
    before = dict(session.document.places)
    grip = canvas.camera.to_pixel(QPointF(0, -30)).toPoint()
    drag(canvas, grip, grip + QPoint(32, -16))
    assert session.document.frames[frame.id].x == 0
    assert session.document.places[ids["x"]].x == before[ids["x"]].x + 32
    assert session.document.places[ids["y"]] == before[ids["y"]]


def test_the_status_line_tells_what_a_release_will_do(xyz):
    canvas, ids = xyz
    told = said(canvas.session.said)
    at = canvas.node_center(ids["a"])
    drag(canvas, at, at + QPoint(40, 40), release=False)
    assert told[-1].startswith("Release to put it here")
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(40, 40))
    assert told[-1] == ""


def grip(canvas, node):
    """The sign at the left of a variable, where it can be taken hold of."""
    corner = canvas.picture.geometry.rect(node).topLeft()
    return canvas.camera.to_pixel(corner + QPointF(25, 24)).toPoint()


def chip_centre(canvas, wire):
    slot = canvas.picture.geometry.wires.find(wire)
    return canvas.camera.to_pixel(QPointF(*chips_of(canvas.picture, np.array([slot]), 1.0)[1][0])).toPoint()


def field_centre(canvas, node):
    from gui.canvas.drawing.bodies import field_rect

    geometry = canvas.picture.geometry
    rect = field_rect(geometry.nodes.anatomies[geometry.nodes.slot_of[node]])
    return canvas.camera.to_pixel(rect.center() + geometry.rect(node).topLeft()).toPoint()


def wheel(canvas, at, delta, across=0, keys=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        at, QPointF(canvas.mapToGlobal(at.toPoint())), QPoint(), QPoint(across, delta), Qt.MouseButton.NoButton,
        keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
