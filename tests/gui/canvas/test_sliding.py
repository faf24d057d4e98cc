"""A pan moves the pixels on the screen: what is there then is what would be painted, whatever lies over the canvas."""

import random

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.edits.nodes import set_value
from gui.canvas.drawing import detail
from gui.canvas.minimap import Minimap
from gui.health.legend import Legend
from tests.benchmarks.canvas import graph
from tests.gui.canvas.conftest import MIDDLE, click, drag, move
from tests.gui.canvas.drawing import Sketch
from tests.gui.seen import port_position


@pytest.fixture
def crowded(open_canvas, qtbot):
    """A canvas in the middle of a graph larger than it, with the map over it."""
    canvas = open_canvas(graph(120))
    canvas.map = Minimap(canvas, Legend(canvas))
    canvas.resize(1000, 620)  # it goes to its corner
    canvas.camera.look_at(canvas.picture.geometry.bounds().center(), 1.0)
    canvas.damage(None)
    qtbot.waitUntil(canvas.map.isVisible)
    return canvas


def assert_shown(canvas: QWidget) -> None:
    """That the pixels of the screen are those that the canvas, with what lies over it, paints anew."""
    for _ in range(3):  # the map follows a turn later
        QApplication.processEvents()
    seen = canvas.screen().grabWindow(canvas.winId()).toImage()
    assert seen == canvas.grab().toImage().convertToFormat(seen.format())


def swing(canvas, rng):
    """Drag the scene with the middle button, over several places."""
    at = QPoint(500, 300)
    stops = [at + QPoint(rng.randint(-90, 90), rng.randint(-90, 90)) for _ in range(3)]
    drag(canvas, at, *stops, button=MIDDLE)


def before_it_is_painted(act):
    """An edit, a zoom or anything else in the same frame as pans before and after it."""

    def acts(canvas, rng):
        swing(canvas, rng)
        act(canvas, rng)
        swing(canvas, rng)

    return acts


ACTS = {
    "drags": swing,
    "far drags": lambda canvas, rng: drag(canvas, QPoint(20, 20), QPoint(980, 580), button=MIDDLE),
    "keys": lambda canvas, rng: QTest.keyClick(canvas, rng.choice((Qt.Key.Key_Left, Qt.Key.Key_Down))),
    "edits": before_it_is_painted(
        lambda canvas, rng: canvas.session.do(set_value, rng.choice(list(canvas.session.document.nodes)[:8]), 0.5)
    ),
    "zooms": before_it_is_painted(lambda canvas, rng: canvas.zoom_by(rng.choice((1 / 1.2, 1.2)))),
    "steps": before_it_is_painted(lambda canvas, rng: canvas.session.stepping.go(rng.randrange(40))),
    "selects": before_it_is_painted(
        lambda canvas, rng: canvas.session.select(rng.sample(list(canvas.session.document.nodes), 9))
    ),
    "hovers": before_it_is_painted(
        lambda canvas, rng: QTest.mouseMove(canvas, QPoint(rng.randint(0, 999), rng.randint(0, 599)))
    ),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_after_pans_the_screen_shows_what_would_be_painted(crowded, act):
    rng = random.Random(7)
    for _ in range(6):
        act(crowded, rng)
        assert_shown(crowded)


def test_a_reason_beside_the_mouse_leaves_nothing_behind_where_it_goes_to_the_other_side(open_canvas):
    sketch = Sketch()
    x, lone = sketch.variable("x", 2.0, (0, 0)), sketch.variable("lone", 2.0, (320, 0))
    exp = sketch.apply("exp", (160, 0), x)
    canvas = open_canvas(sketch.document)
    low = QPoint(400, canvas.height() - 40)  # where the reason has room above the mouse alone
    there = canvas.node_center(lone)
    canvas.pan(low.x() - there.x(), low.y() - there.y())
    click(canvas, port_position(canvas, exp, "output"))
    move(canvas, low, Qt.MouseButton.NoButton)  # the wire hangs at the mouse, over a node that has no input
    QTest.mousePress(canvas, MIDDLE, pos=low)
    for step in range(0, 60, 12):
        move(canvas, low - QPoint(0, step), MIDDLE)
        assert_shown(canvas)


def test_where_there_is_too_much_for_all_of_it_less_is_shown_at_once(crowded, monkeypatch):
    geometry, camera = crowded.picture.geometry, crowded.camera
    camera.look_at(geometry.bounds().topLeft(), 1.0)
    monkeypatch.setattr(detail, "MOST_NEAR", len(geometry.nodes_in(camera.visible)) + 4)
    crowded.damage(None)
    assert_shown(crowded)
    assert crowded.detail.near
    drag(crowded, QPoint(900, 500), QPoint(500, 200), button=MIDDLE)
    assert not crowded.detail.near
    assert_shown(crowded)


def test_of_a_pan_only_what_comes_in_is_painted(crowded):
    painted: list[QRect] = []
    paint = crowded.paintEvent
    crowded.paintEvent = lambda event: (painted.extend(event.region()), paint(event))
    QApplication.processEvents()
    painted.clear()
    drag(crowded, QPoint(500, 300), QPoint(480, 290), button=MIDDLE)
    QApplication.processEvents()
    area = sum(rect.width() * rect.height() for rect in painted)
    assert 0 < area < 0.2 * crowded.width() * crowded.height()
