"""The view follows the steps: the operation at work is always seen."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtTest import QTest

from core.edits.nodes import delete, set_value
from tests.gui.canvas.conftest import MIDDLE, drag, wire_between
from tests.gui.canvas.drawing import Sketch, pixels
from tests.gui.conftest import settled


def index_of(session, kind, node):
    return next(step.index for step in session.runs.log if (step.kind, step.node) == (kind, node))


def test_the_operation_at_work_comes_into_view_at_the_same_scale(xyz):
    canvas, ids = xyz
    canvas.camera.look_at(QPointF(5000, 5000), 2.0)
    canvas.session.stepping.go(index_of(canvas.session, "forward", ids["f"]))
    assert canvas.camera.visible.contains(canvas.picture.geometry.rect(ids["f"]))
    assert canvas.camera.scale == 2.0


def test_the_view_stays_while_the_operation_at_work_is_seen(xyz):
    canvas, _ = xyz
    canvas.fit()
    before = canvas.camera.visible
    for step in range(len(canvas.session.runs.log)):
        canvas.session.stepping.go(step)
    assert canvas.camera.visible == before


def test_a_step_in_the_midst_of_a_flight_to_all_of_the_graph_does_not_lead_elsewhere(xyz):
    canvas, ids = xyz
    canvas.flight.setDuration(250)
    canvas.camera.look_at(QPointF(5000, 5000), 2.0)
    canvas.fit()
    goal = canvas.flight.end
    canvas.session.stepping.go(index_of(canvas.session, "forward", ids["f"]))
    assert canvas.flight.end == goal


def test_ending_the_steps_moves_nothing(xyz):
    canvas, _ = xyz
    canvas.session.stepping.go(3)
    canvas.camera.look_at(QPointF(5000, 5000), 1.0)
    canvas.session.stepping.go(None)
    assert canvas.camera.middle == QPointF(5000, 5000)


def test_a_view_that_was_fitted_fits_again_when_its_size_changes(xyz):
    canvas, _ = xyz
    canvas.fit()
    canvas.resize(500, 320)
    inside = QRectF(canvas.rect()).adjusted(19, 12, -19, -12)
    assert inside.contains(canvas.camera.rect_to_pixels(canvas.picture.geometry.bounds())), "with a margin"
    canvas.resize(1000, 600)
    assert canvas.camera.scale == 1.0


@pytest.mark.parametrize("length", [3, 7])
def test_what_was_fitted_has_room_for_the_results_at_its_end_however_wide_and_far_out(open_canvas, qtbot, length):
    sketch = Sketch()
    x = node = sketch.variable("x", 0.5, (0, 0))
    for place in range(length):
        node = sketch.apply("tanh", (300 * (place + 1), 0), node, name=f"t{place}")
    sketch.target(node)
    canvas = open_canvas(sketch.document)
    canvas.session.do(set_value, x, Sketch.array((12,)))
    qtbot.waitUntil(lambda: settled(canvas.session))
    for width in (1000, 900):
        canvas.resize(width, 600)
        rim = pixels(canvas.grab(QRect(width - 4, 0, 4, 600)).toImage())
        assert not (rim == canvas.picture.theme.gradient.getRgb()[:3]).all(axis=-1).any()
        end = canvas.camera.to_pixel(canvas.picture.geometry.rect(node).topRight())
        assert width - end.x() > 80, "it is told there"


def test_a_wire_is_fitted_with_its_ends(xyz):
    canvas, ids = xyz
    document, geometry = canvas.session.document, canvas.picture.geometry
    canvas.session.select({wire_between(document, ids["z"], ids["f"])})
    canvas.pan(2000, 1500)
    canvas.fit(selection=True)
    assert all(canvas.camera.visible.contains(geometry.rect(ids[name])) for name in "zf")


def test_a_view_that_was_moved_by_hand_keeps_its_scale_when_its_size_changes(xyz):
    canvas, _ = xyz
    for move in (lambda: canvas.pan(40, 0), lambda: canvas.zoom_by(0.8)):
        canvas.fit()
        move()
        scale, middle = canvas.camera.scale, canvas.camera.middle
        canvas.resize(500, 320)
        assert canvas.camera.scale == scale
        assert near(canvas.camera.middle, middle)
        canvas.resize(1000, 600)


def test_what_is_flown_to_is_fitted_also_if_the_size_changes_on_the_way(xyz):
    canvas, _ = xyz
    canvas.pan(700, 500)
    canvas.flight.setDuration(60_000)
    canvas.fit()
    canvas.resize(500, 320)
    assert canvas.camera.visible.contains(canvas.picture.geometry.bounds())


@pytest.mark.parametrize("hand", ["mouse", "key"])
def test_a_hand_that_pans_ends_a_flight(xyz, hand):
    canvas, _ = xyz
    canvas.pan(700, 500)
    canvas.flight.setDuration(60_000)
    canvas.fit()
    if hand == "mouse":
        drag(canvas, QPoint(500, 560), QPoint(520, 540), button=MIDDLE)
    else:
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.flight.state() == canvas.flight.State.Stopped


def near(one, other):
    return QRectF(one.x() - 2, one.y() - 2, 4, 4).contains(other)


def test_a_step_about_a_node_that_was_just_deleted_shows_nothing(xyz, qtbot):
    canvas, ids = xyz
    session = canvas.session
    step = next(step.index for step in session.runs.log if step.node == ids["a"])
    session.stepping.go(0)
    session.do(delete, [ids["a"]])
    canvas.following.read_anew()  # as after a drag that the change ended
    session.stepping.go(step)  # the run without it has not come yet
    assert canvas.picture.geometry.nodes.find(ids["a"]) is None
    qtbot.waitUntil(lambda: not session.runs.computer.busy and not session.runs.evaluator.stale)
