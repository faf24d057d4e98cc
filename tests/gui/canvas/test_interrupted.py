"""What happens when something else changes the document while a gesture is going on."""

from PySide6.QtCore import QPoint, QPointF

from core.edits.nodes import delete, set_value
from gui.canvas.geometry import Geometry
from gui.canvas.gestures import Pointer
from gui.canvas.scrub import Scrub
from tests.gui.canvas.conftest import drag
from tests.gui.canvas.test_geometry import content


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


def test_infinity_is_scrubbed_to_nothing_else(xyz):
    canvas, ids = xyz
    canvas.session.do(set_value, ids["x"], float("inf"))
    scrub = Scrub(canvas, ids["x"])
    start = Pointer(QPointF(0, 0), QPointF(0, 0))
    scrub.start(start)
    scrub.move(Pointer(QPointF(40, 0), QPointF(40, 0)))
    assert canvas.session.document.nodes[ids["x"]].value == float("inf")
