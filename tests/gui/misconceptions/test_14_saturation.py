"""Belief 14: a small gradient at a sigmoid means that the error is small.

A saturated unit is marked on the canvas, with its share for tensors, and the bars of its layer tell which factor it is:
a large upstream times a tiny local slope.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import Graph
from core.edits.nodes import set_value
from core.health import idle
from gui.health.layer import idle_text
from tests.gui.canvas.drawing import colours
from tests.gui.conftest import ident
from tests.gui.walking import Walk, laid_out


def wrong_but_sure():
    """loss = (sigmoid(w·x) − 0)² at w·x = 12: as wrong as can be, and saturated."""
    graph = Graph()
    w, x = graph.variable(4.0, name="w", role="parameter"), graph.variable(3.0, name="x", role="constant")
    y = graph.apply("sigmoid", w * x)
    loss = graph.apply("square", y)
    return laid_out(graph, y=y, loss=loss)


@pytest.fixture
def walk(window, qtbot):
    found = Walk(window, wrong_but_sure(), qtbot)
    QTest.keyClick(window.canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    return found


def panel(walk):
    found = walk.window.panels.docks["health"].widget()
    walk.qtbot.waitUntil(lambda: found.told is not None and found.told.run is walk.session.runs.run)
    return found


def test_the_error_is_large_and_the_gradient_tiny(walk):
    assert walk.value("loss") == "1"
    assert float(walk.gradient("w").text) < 1e-4


def test_the_unit_is_marked_as_saturated(walk):
    found = idle(walk.session.runs.run, ident(walk.session, "y"))
    assert idle_text(found) == "saturated"
    assert [panel(walk).idle.item(row).text() for row in range(panel(walk).idle.count())] == ["y: saturated"]
    canvas = walk.window.canvas
    canvas.flight.setDuration(0)
    canvas.zoom_to(1.0)
    marked = canvas.grab().toImage()
    QTest.keyClick(canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    theme, rect = canvas.picture.theme, canvas.picture.geometry.rect(ident(walk.session, "y"))
    over = canvas.camera.rect_to_pixels(rect.adjusted(-10, -22, 10, -rect.height() - 2)).toRect()
    inks = [colours(image.copy(over)) for image in (marked, canvas.grab().toImage())]
    assert theme.warning.name() in inks[0]
    assert theme.warning.name() not in inks[1]


def test_the_bars_tell_that_it_is_the_slope_and_not_the_error(walk):
    (layer,) = panel(walk).factors.layers
    assert layer.upstream == pytest.approx(2.0, rel=1e-4)
    assert layer.local < 1e-5
    assert layer.weight == 4
    told = panel(walk).factors.accessibleName()
    assert told.startswith("Layer 1: upstream 2, local 6.14")


def test_where_the_slope_is_back_the_mark_goes_and_the_gradient_comes(walk):
    walk.session.do(set_value, ident(walk.session, "w"), 0.2)
    walk.wait()
    assert idle(walk.session.runs.run, ident(walk.session, "y")) is None
    assert float(walk.gradient("w").text) > 0.5
    assert panel(walk).idle.isHidden()
