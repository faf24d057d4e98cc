"""Belief 13: the gradient points downhill, or is the step.

At the events of an update two arrows stand under the parameter, the gradient uphill and the step the other way, with
minus the learning rate, and the value before and after.
"""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from core import Graph
from core.edits.arranging import arrange
from core.edits.nodes import rename, set_target, set_value
from gui.canvas.drawing.step_arrow import arrows_at, arrows_box
from gui.settings import OPTIMIZER, RATE, UPDATE_STEPS
from tests.gui.conftest import ident, settled


@pytest.fixture
def learning(window, qtbot):
    """f = w² at w = 3, with the steps of SGD at rate 0.1."""
    graph = Graph()
    f = graph.apply("square", graph.variable(3.0, name="w", role="parameter"))
    document = graph.document
    document.apply(rename(document, f.id, "f"))
    document.apply(set_target(document, f.id))
    document.apply(arrange(document))
    window.settings.set(RATE, 0.1)
    window.settings.set(UPDATE_STEPS, value=True)
    window.session.replace(document)
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.log.update is not None)
    window.canvas.flight.setDuration(0)
    window.canvas.zoom_to(1.0)
    return window


def walk_to(window, kind):
    """Press F10 until a step of a kind has come."""
    window.canvas.setFocus()
    for _ in range(30):
        QTest.keyClick(window.canvas, Qt.Key.Key_F10)
        if window.session.runs.log[window.session.stepping.step].kind == kind:
            return
    raise AssertionError(kind)


def shown(window):
    """What is told under w, and where."""
    picture = window.canvas.picture
    slot = picture.geometry.nodes.find(ident(window.session, "w"))
    arrows = arrows_at(picture, slot)
    return arrows, None if arrows is None else arrows_box(picture, slot, arrows)


def test_gradient_and_step_are_two_arrows_that_point_apart(learning):
    walk_to(learning, "step")
    arrows, box = shown(learning)
    assert arrows.lines == ("gradient 6: uphill", "step −lr · gradient = -0.6", "3 → 2.4")
    assert arrows.uphill
    theme, middle = learning.canvas.picture.theme, box.left() + 8 + 44
    for row, colour, way in ((12.5, theme.gradient, 1), (29.5, theme.step, -1)):
        heads = [found(learning, colour, QPointF(middle + side * 38, box.top() + row)) for side in (way, -way)]
        assert heads == [True, False], "the gradient points to where the value grows, the step the other way"


def found(window, colour, at):
    """Whether a colour is painted near a point of the scene."""
    image, pixel = window.canvas.grab().toImage(), window.canvas.camera.to_pixel(at).toPoint()
    near = (image.pixelColor(pixel + QPoint(x, y)) for x in range(-4, 5) for y in range(-3, 4))
    return any(one == colour for one in near)


def test_the_step_panel_keeps_gradient_step_and_minus_sign_apart(learning):
    walk_to(learning, "step")
    panel = learning.panels.steps
    assert "lr" in panel.rule.text()
    boxes = panel.product.upstream, panel.product.local, panel.product.downstream
    assert [box.reading.text for box in boxes] == ["6", "-0.1", "-0.6"]
    walk_to(learning, "update")
    assert [box.reading.text for box in boxes] == ["3", "-0.6", "2.4"]
    assert shown(learning)[0].values == "3 → 2.4"


def test_downhill_of_a_falling_function_is_to_the_right(learning, qtbot):
    learning.session.do(set_value, ident(learning.session, "w"), -3.0)
    qtbot.waitUntil(lambda: settled(learning.session))
    walk_to(learning, "step")
    arrows, _ = shown(learning)
    assert not arrows.uphill
    assert arrows.lines == ("gradient -6: uphill", "step −lr · gradient = 0.6", "-3 → -2.4")


def test_before_and_after_the_step_there_are_no_arrows(learning):
    walk_to(learning, "accumulate")
    assert shown(learning) == (None, None)
    walk_to(learning, "zero")
    assert shown(learning) == (None, None)


def test_of_adam_only_the_step_is_told(learning, qtbot):
    learning.settings.set(OPTIMIZER, "adam")
    qtbot.waitUntil(lambda: settled(learning.session))
    walk_to(learning, "step")
    assert shown(learning)[0].lines == ("gradient 6: uphill", "step = -0.1", "3 → 2.9")
