"""What is dragged clicks into line with its neighbours, and lets go of it only further off."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from core.edits.arranging import GRID
from core.edits.arranging import move as move_to
from gui.canvas.tools.aligning import CATCH, RELEASE, Alignment
from tests.gui.canvas.conftest import LEFT, drag, move

SEEN = QRectF(-2000, -2000, 4000, 4000)


@pytest.fixture
def pair(xyz):
    """Only x and y matter here: x is dragged, y lies off the grid at (437, 203)."""
    canvas, ids = xyz
    far = {ids[name]: (3000.0, 3000.0 + 200 * n) for n, name in enumerate(("z", "a", "f"))}
    canvas.session.do(move_to, {**far, ids["x"]: (0.0, 0.0), ids["y"]: (437.0, 203.0)})
    canvas.zoom_to(1.0)
    return canvas, ids


def alignment(canvas, ids):
    geometry = canvas.picture.geometry
    return Alignment(geometry, geometry.rect(ids["x"]), np.array([geometry.nodes.slot_of[ids["x"]]]))


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0])
def test_a_line_catches_and_holds_in_pixels_of_the_screen(pair, scale):
    aligned = alignment(*pair)
    for off, held in ((CATCH + 0.5, False), (CATCH - 0.5, True), (RELEASE - 0.5, True), (RELEASE + 0.5, False)):
        step = aligned.snapped(QPointF(0, 203 + off / scale), SEEN, scale)
        assert (step.y() == 203) is held, off


def test_where_no_line_is_near_the_grid_counts(pair):
    step = alignment(*pair).snapped(QPointF(121, 75), SEEN, 1.0)
    assert (step.x() % GRID, step.y() % GRID) == (0, 0)


def test_what_is_out_of_view_does_not_catch(pair):
    step = alignment(*pair).snapped(QPointF(0, 203), QRectF(0, 0, 100, 100), 1.0)
    assert step.y() == 208


def test_one_axis_stays_as_it_was(pair):
    step = alignment(*pair).snapped(QPointF(90, 30), SEEN, 1.0, one_axis=True)
    assert step.y() == 0
    assert step.x() == 96


def test_guides_run_along_both_nodes_that_are_level_and_not_through_what_is_written_there(pair):
    aligned = alignment(*pair)
    step = aligned.snapped(QPointF(121, 201), SEEN, 1.0)
    guides = aligned.guides(step)
    heights = sorted(line.y1() for line in guides if line.y1() == line.y2())
    top = 203.0
    assert heights == [top, top + 48]
    assert all(line.x1() < step.x() and line.x2() > 437 for line in guides if line.y1() == line.y2())


def test_a_dragged_node_is_put_down_in_line_and_undone_as_one(pair):
    canvas, ids = pair
    canvas.fit()
    canvas.zoom_to(1.0)
    canvas.camera.look_at(QPointF(250, 150), 1.0)
    start = canvas.node_center(ids["x"]) - QPoint(30, 0)
    drag(canvas, start, start + QPoint(100, 201), release=False)
    canvas.grab()
    QTest.mouseRelease(canvas, LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(100, 201))
    place = canvas.session.document.places[ids["x"]]
    assert place.y == 203
    canvas.session.undo()
    assert canvas.session.document.places[ids["x"]].y == 0


def test_shift_keeps_a_drag_on_one_axis(pair):
    canvas, ids = pair
    canvas.camera.look_at(QPointF(250, 150), 1.0)
    start = canvas.node_center(ids["x"]) - QPoint(30, 0)
    drag(canvas, start, start + QPoint(130, 0), release=False)
    move(canvas, start + QPoint(130, 40), LEFT, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseRelease(canvas, LEFT, Qt.KeyboardModifier.ShiftModifier, start + QPoint(130, 40))
    assert canvas.session.document.places[ids["x"]].y == 0
    assert canvas.session.document.places[ids["x"]].x > 100
