"""What happens when something else comes between while a gesture is going on."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from core.edits.nodes import delete, set_value
from gui.canvas.geometry import Geometry
from gui.canvas.gestures import Pointer
from gui.canvas.tools.scrub import Scrub
from tests.gui.canvas.conftest import LEFT, MIDDLE, click, drag, move
from tests.gui.canvas.drawing import fan_out
from tests.gui.canvas.test_geometry import content
from tests.gui.canvas.test_gestures import field_centre
from tests.gui.seen import port_position


def test_a_change_in_the_middle_of_a_move_ends_it(xyz):
    canvas, ids = xyz
    at = canvas.node_center(ids["f"])
    drag(canvas, at, at + QPoint(80, 40), release=False)
    assert canvas.picture.lifted
    canvas.session.do(delete, [ids["f"], ids["a"]])
    canvas.grab()
    assert canvas.hands.gesture is None
    assert not canvas.picture.lifted
    assert content(canvas.picture.geometry) == content(Geometry(canvas.session.document))


def test_a_change_from_elsewhere_ends_a_scrub(xyz):
    canvas, ids = xyz
    field = field_centre(canvas, ids["x"])
    drag(canvas, field, field + QPoint(40, 0), release=False)
    assert canvas.session.document.nodes[ids["x"]].value != 2.0
    canvas.session.do(set_value, ids["y"], 5.0)
    assert canvas.hands.gesture is None


def test_infinity_is_scrubbed_to_nothing_else(xyz):
    canvas, ids = xyz
    canvas.session.do(set_value, ids["x"], float("inf"))
    scrub = Scrub(canvas, ids["x"])
    start = Pointer(QPointF(0, 0), QPointF(0, 0))
    scrub.start(start)
    scrub.move(Pointer(QPointF(40, 0), QPointF(40, 0)))
    assert canvas.session.document.nodes[ids["x"]].value == float("inf")


def test_another_button_does_not_end_a_drag(xyz):
    canvas, ids = xyz
    at = canvas.node_center(ids["a"])
    to = at + QPoint(48, 64)
    drag(canvas, at, to, release=False)
    QTest.mousePress(canvas, MIDDLE, pos=to)
    QTest.mouseRelease(canvas, MIDDLE, pos=to)
    assert canvas.hands.gesture is not None
    assert canvas.session.history.undo_label is None
    QTest.mouseRelease(canvas, LEFT, pos=to)
    assert canvas.session.history.undo_label == "Move"


def test_a_button_let_go_of_in_another_window_takes_the_drag_back(xyz):
    canvas, ids = xyz
    at = canvas.node_center(ids["a"])
    drag(canvas, at, at + QPoint(48, 64), release=False)
    move(canvas, at + QPoint(80, 64), button=Qt.MouseButton.NoButton)
    assert canvas.node_center(ids["a"]) == at
    assert canvas.session.history.undo_label is None
    QTest.mousePress(canvas, LEFT, pos=at)
    move(canvas, at + QPoint(80, 64), button=Qt.MouseButton.NoButton)
    assert canvas.hands.gesture is None


def test_shift_holds_in_the_middle_of_a_drag_without_a_move_of_the_mouse(xyz):
    canvas, ids = xyz
    at = canvas.node_center(ids["a"])
    drag(canvas, at, at + QPoint(80, 32), release=False)
    assert canvas.node_center(ids["a"]) == at + QPoint(80, 32)
    QTest.keyPress(canvas, Qt.Key.Key_Shift)
    assert canvas.node_center(ids["a"]) == at + QPoint(80, 0)
    QTest.keyRelease(canvas, Qt.Key.Key_Shift)
    assert canvas.node_center(ids["a"]) == at + QPoint(80, 32)


def test_space_is_let_go_of_with_the_focus(xyz):
    canvas, ids = xyz
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    canvas.clearFocus()
    drag(canvas, canvas.node_center(ids["a"]), canvas.node_center(ids["a"]) + QPoint(32, 0))
    assert canvas.session.history.undo_label == "Move"


def test_the_view_pans_beneath_a_wire_that_hangs(xyz):
    canvas, ids = xyz
    click(canvas, port_position(canvas, ids["a"], "output"))
    for button in (MIDDLE, LEFT):
        before = canvas.camera.offset
        if button == LEFT:
            QTest.keyPress(canvas, Qt.Key.Key_Space)
        drag(canvas, QPoint(400, 500), QPoint(440, 520), button=button)
        QTest.keyRelease(canvas, Qt.Key.Key_Space)
        assert canvas.camera.offset - before == QPointF(40, 20)
        assert canvas.hands.gesture is not None
    click(canvas, port_position(canvas, ids["f"], "input", 1))
    assert canvas.session.document.incoming(ids["f"])[1].source == ids["a"]


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
