"""Belief 12: the gradient of max and relu flows everywhere.

A branch that a gate shuts is drawn cut, and the reason stands beside it: "0 because z ≤ 0". It opens as soon as the
value says so.
"""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from core import Graph
from core.edits.nodes import set_value
from gui.canvas.drawing.tags import wire_tags
from gui.canvas.drawing.wire_words import lines_of
from gui.canvas.hits import Hit
from gui.canvas.shapes import points_on
from gui.canvas.tools.tip import told_about
from tests.gui.conftest import ident, settled
from tests.gui.walking import Walk, laid_out


def gates():
    """f = max(relu(z), relu(w)) at z = -1 and w = 2."""
    graph = Graph()
    z, w = graph.variable(-1.0, name="z"), graph.variable(2.0, name="w")
    dead, alive = graph.apply("relu", z), graph.apply("relu", w)
    f = graph.apply("maximum", dead, alive)
    return laid_out(graph, dead=dead, alive=alive, f=f)


@pytest.fixture
def walk(window, qtbot):
    found = Walk(window, gates(), qtbot)
    window.canvas.flight.setDuration(0)
    window.canvas.fit()
    window.canvas.grab()
    return found


def reason(walk, *ends):
    """What is written by a wire as it is drawn, and whether it is drawn cut."""
    picture, wire = walk.window.canvas.picture, walk.wire(*ends)
    walk.window.canvas.grab()
    slot = np.array([picture.geometry.wires.find(wire.id)])
    tags = wire_tags(picture, slot, walk.window.canvas.camera.scale)
    assert [tag.lines for tag in tags] == ([lines_of(picture.chips, wire)] if lines_of(picture.chips, wire) else [])
    return " ".join(text for tag in tags for text, _ in tag.lines), picture.chips.blocked(wire)


def test_a_shut_branch_is_cut_and_says_why(walk):
    assert reason(walk, "z", "dead") == ("0 because z ≤ 0", True)
    assert reason(walk, "dead", "f") == ("0 because dead < alive", True)


def test_an_open_branch_is_not(walk):
    assert reason(walk, "w", "alive") == ("", False)
    assert reason(walk, "alive", "f") == ("", False)
    assert walk.gradient("w").text == "1"
    assert walk.gradient("z").text == "0"


def test_the_cut_is_seen(walk):
    """Where the strokes cross, the canvas shows through the wire."""
    canvas = walk.window.canvas
    image, theme = canvas.grab().toImage(), canvas.picture.theme

    def colours(*ends):
        row = canvas.picture.geometry.wires.curve[canvas.picture.geometry.wires.find(walk.wire(*ends).id)]
        (at,) = points_on(row[None], np.array([0.86]))[0].tolist()
        pixel = canvas.camera.to_pixel(QPointF(*at)).toPoint()
        return QColor(image.pixel(pixel + QPoint(0, 0)))

    def off(one, other):
        return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))

    assert off(colours("z", "dead"), theme.canvas) < off(colours("w", "alive"), theme.canvas)


def test_stepping_says_it_at_the_product(walk):
    walk.to("multiply", "dead", "z")
    assert walk.window.session.stepping.told.why == "0 because z ≤ 0."
    shown = [label.text() for label in walk.panel.findChildren(type(walk.panel.title)) if label.isVisible()]
    assert "0 because z ≤ 0." in shown


def test_the_tip_over_the_wire_says_it_too(walk):
    told = told_about(walk.window.canvas.picture, Hit("wire", walk.wire("z", "dead").id))
    assert told.line == "0 because z ≤ 0"


def test_it_opens_with_the_value(walk, qtbot):
    session = walk.session
    session.do(set_value, ident(session, "z"), 3.0)
    qtbot.waitUntil(lambda: settled(session) and not session.runs.evaluator.stale)
    assert reason(walk, "z", "dead") == ("", False)
    assert reason(walk, "alive", "f") == ("0 because alive < dead", True)
    QTest.keyClick(walk.window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: settled(session) and reason(walk, "z", "dead")[1])


def test_the_inspector_says_it_of_the_selected_wire(walk, qtbot):
    inspector, session = walk.window.panels.inspector, walk.session
    session.select({walk.wire("z", "dead").id})
    qtbot.waitUntil(lambda: inspector.key == ("wire", walk.wire("z", "dead").id))
    assert inspector.page.note.text() == "0 because z ≤ 0"
    session.select({walk.wire("w", "alive").id})
    qtbot.waitUntil(lambda: inspector.key == ("wire", walk.wire("w", "alive").id))
    assert inspector.page.note.isHidden()
