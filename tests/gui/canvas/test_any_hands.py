"""Whatever hands do on the canvas, it stays in step with the document and what is seen is what is there."""

import random

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from gui.canvas.geometry import Geometry
from tests.gui.canvas.conftest import LEFT, MIDDLE, RIGHT, move
from tests.gui.canvas.drawing import fan_out
from tests.gui.canvas.test_geometry import content
from tests.gui.canvas.test_gestures import wheel
from tests.gui.canvas.test_painting import assert_all_painted

KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_Return,
        Qt.Key.Key_F2, Qt.Key.Key_Tab, Qt.Key.Key_W, Qt.Key.Key_F, Qt.Key.Key_5, Qt.Key.Key_Space)  # fmt: skip
HELD = (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("seed", range(6))
def test_any_hands_leave_the_canvas_in_step(open_canvas, qtbot, seed):
    draw = random.Random(seed)
    canvas = open_canvas(fan_out()[0])
    for _ in range(70):
        act(canvas, draw)
        if draw.random() < 0.1:
            canvas.grab()
    canvas.hands.cancel()
    canvas.setFocus()
    qtbot.waitUntil(lambda: not canvas.session.runs.computer.busy and not canvas.session.worker.busy)
    canvas.glide.end()
    canvas.hands.leave()
    assert content(canvas.picture.geometry) == content(Geometry(canvas.session.document))
    assert not canvas.picture.lifted
    assert not canvas.picture.hidden
    if canvas.session.document.nodes:
        canvas.zoom_to(1.0)
        assert_all_painted(canvas)


def act(canvas, draw):
    at, to, held = spot(canvas, draw), spot(canvas, draw), draw.choice(HELD)
    what = draw.randrange(9)
    if what < 4:
        button = draw.choice((LEFT, LEFT, LEFT, RIGHT, MIDDLE))
        QTest.mousePress(canvas, button, held, at)
        move(canvas, (at + to) / 2, button, held)
        move(canvas, to, button, held)
        if draw.random() < 0.2:
            QTest.keyClick(canvas, draw.choice(KEYS), held)
        QTest.mouseRelease(canvas, button, held, to)
    elif what == 4:
        QTest.mouseDClick(canvas, LEFT, held, at)
    elif what == 5:
        QTest.keyClick(canvas.focusWidget() or canvas, draw.choice(KEYS), held)
    elif what == 6:
        wheel(canvas, QPointF(at), draw.choice((120, -120, -360)))
    elif what == 7:
        draw.choice((canvas.session.undo, canvas.session.redo, canvas.select_all, canvas.arrange, canvas.copy))()
    else:
        log = canvas.session.runs.log
        canvas.session.stepping.go(draw.randrange(len(log)) if log else None)


def spot(canvas, draw) -> QPoint:
    """Somewhere that matters: a node, a port, a chip, the open."""
    geometry = canvas.picture.geometry
    slots = np.flatnonzero(geometry.nodes.alive)
    if not len(slots) or draw.random() < 0.3:
        return QPoint(draw.randrange(canvas.width()), draw.randrange(canvas.height()))
    left, top, right, bottom = geometry.nodes.box[draw.choice(slots.tolist())].tolist()
    point = QPointF(draw.choice((left, (left + right) / 2, right)), draw.uniform(top, bottom))
    return canvas.camera.to_pixel(point).toPoint()
