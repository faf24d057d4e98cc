"""Gradient health in the window: wires by the size of their gradient, signs on units, layers, and the way to a NaN."""

import re

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from core import health
from core.document import Document
from core.edits.nodes import rename, set_target, set_value
from core.graph import Graph
from core.health import slopes_of
from core.typed.formula import add_formula
from gui.canvas.drawing.detail import detail_for
from gui.health.layer import colour_of, draw_idle, draw_strengths, idle_text, width_of
from gui.health.signs import Signs
from gui.health.strength import LEAST, MOST, NONE, ZERO, power_of
from gui.settings import HEALTH
from tests.gui.conftest import ident, settled

SHIFT = Qt.KeyboardModifier.ShiftModifier


def vanishing() -> Document:
    """A tower of two sigmoids, the first one saturated, under a relu that is dead for half of its elements."""
    graph = Graph()
    x = graph.variable(np.array([1.0, -1.0]), name="x")
    w = graph.variable(20.0, name="w", role="parameter")
    first = graph.apply("sigmoid", w * x)
    second = graph.apply("sigmoid", first * graph.variable(2.0, name="v", role="parameter"))
    dead = graph.apply("relu", x)
    total = graph.apply("sum", second + dead)
    document = graph.document
    for handle, name in ((first, "first"), (second, "second"), (dead, "dead"), (total, "total")):
        document.apply(rename(document, handle.id, name))
    document.apply(set_target(document, total.id))
    return document


@pytest.fixture
def healthy(window, qtbot):
    """A window that shows the health of a network in which gradients vanish."""
    window.session.replace(vanishing())
    qtbot.waitUntil(lambda: settled(window.session))
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_G, SHIFT)
    assert window.settings.get(HEALTH)
    return window


def panel_of(window, qtbot):
    """The panel, once it tells of the run."""
    panel = window.panels.docks["health"].widget()
    qtbot.waitUntil(lambda: panel.told is not None and panel.told.run is window.session.runs.run)
    return panel


def test_the_key_shows_legend_and_panel_and_hides_the_legend_again(healthy, qtbot):
    legend = healthy.canvas.findChild(object, "legend")
    assert legend.isVisible()
    assert "10⁻⁸" in legend.accessibleName()
    assert healthy.panels.docks["health"].isVisible()
    QTest.keyClick(healthy.canvas, Qt.Key.Key_G, SHIFT)
    assert not legend.isVisible()


def test_the_larger_the_gradient_the_wider_and_warmer_the_wire(healthy, theme):
    widths = [width_of(power) for power in range(LEAST, MOST + 1)]
    assert widths == sorted(widths)
    assert colour_of(LEAST, theme) == theme.wire
    assert colour_of(MOST, theme) == theme.gradient


def test_the_power_of_a_wire_is_that_of_its_gradient():
    graph = Graph()
    x, y = graph.variable(2.0, name="x"), graph.variable(0.0, name="y")
    total = x * 3000.0 + y * y
    run = graph.run(target=total)
    wires = {(run.snapshot.nodes[w.source].name, w.input): w.id for w in run.snapshot.wires.values()}
    assert power_of(run, wires["x", 0]) == 3
    assert power_of(run, wires["y", 0]) == ZERO
    assert power_of(graph.run(), wires["x", 0]) == NONE


def test_only_wires_in_view_are_looked_at(healthy):
    picture = healthy.canvas.picture
    rows = picture.geometry.wires.rows_of(healthy.session.document.wires)
    picture.strengths._powers[:] = -128
    image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(image) as painter:
        left = draw_strengths(painter, picture, rows[:2], detail_for(1.0, 2).scale)
    assert set(left.tolist()) <= set(rows[:2].tolist())
    assert (picture.strengths._powers[rows[2:]] == -128).all()


def test_a_gradient_that_is_still_to_come_at_a_step_has_no_width(healthy):
    session, picture = healthy.session, healthy.canvas.picture
    rows = picture.geometry.wires.rows_of(session.document.wires)
    arrived = next(step.index for step in session.runs.log if step.kind == "accumulate")
    for step, there in ((0, 0), (arrived, 1), (len(session.runs.log) - 1, len(rows))):
        session.stepping.go(step)
        powers = picture.strengths.of(session.runs.run, picture.state, picture.geometry.wires.records, rows)
        assert (powers != NONE).sum() == there


def test_the_panel_lists_idle_units_and_a_click_leads_to_them(healthy, qtbot):
    panel = panel_of(healthy, qtbot)
    rows = [panel.idle.item(row).text() for row in range(panel.idle.count())]
    assert rows == ["first: saturated 100 %", "dead: dead 50 %"]
    QTest.mouseClick(
        panel.idle.viewport(), Qt.MouseButton.LeftButton, pos=panel.idle.visualItemRect(panel.idle.item(1)).center()
    )
    assert healthy.session.selection == {ident(healthy.session, "dead")}


def test_a_gradient_that_vanishes_is_told_of_with_the_factor_that_does_it(window, qtbot):
    text = "sigmoid(0.5*sigmoid(0.5*sigmoid(0.5*sigmoid(0.5*sigmoid(0.5*x)))))"
    window.session.replace(Document())
    window.session.do(add_formula, text)
    qtbot.waitUntil(lambda: settled(window.session))
    QTest.keyClick(window.canvas, Qt.Key.Key_G, SHIFT)
    panel = panel_of(window, qtbot)
    assert panel.trend.isVisible()
    told = (
        r"From layer 5 back to layer 1 .* times smaller\. The slopes of .* L is 0\.2\d a layer on average\. .* relu.*"
    )
    assert re.fullmatch(told, panel.trend.text())


def test_the_factors_are_told_from_the_target_back_and_a_click_selects_a_layer(healthy, qtbot):
    panel = panel_of(healthy, qtbot)
    told = panel.factors.accessibleName().splitlines()
    assert [line.split(":")[0] for line in told] == ["Layer 2", "Layer 1"]
    assert "weight 2" in told[0]
    assert "weight 20" in told[1]
    assert panel.trend.isHidden(), "of two layers no trend is told"
    assert panel.factors.layers[1].local == pytest.approx(0.5)  # of two elements saturated, one dead, one alive
    at = panel.factors.rect().topLeft()
    at.setX(60)
    at.setY(round(34 + 1.5 * panel.factors._row))
    panel.ensureWidgetVisible(panel.factors)
    QTest.mouseClick(panel.factors, Qt.MouseButton.LeftButton, pos=at)
    assert ident(healthy.session, "first") in healthy.session.selection


def test_the_first_that_is_not_finite_is_told_each_way_with_a_button(healthy, qtbot):
    session = healthy.session
    session.do(set_value, ident(session, "w"), float("inf"))
    qtbot.waitUntil(lambda: settled(session))
    panel = panel_of(healthy, qtbot)
    assert panel.first[0].text() == "Forward: The variable 'w' holds inf."
    assert panel.first[1].text().startswith("Backward: ")
    QTest.mouseClick(panel.jumps[0], Qt.MouseButton.LeftButton)
    assert session.selection == {ident(session, "w")}


def test_without_a_backward_pass_the_panel_says_what_to_do(healthy, qtbot):
    panel_of(healthy, qtbot)
    healthy.session.runs.forward()
    panel = healthy.panels.docks["health"].widget()
    qtbot.waitUntil(lambda: not panel.hint.isHidden())
    assert "Shift+F5" in panel.hint.text()


def test_shares_are_never_rounded_to_all_or_none(healthy, qtbot):
    found = panel_of(healthy, qtbot).told.idle[1]
    assert idle_text(found) == "dead 50 %"


def test_a_node_is_looked_through_once_a_run(healthy, qtbot, monkeypatch):
    looked = []
    monkeypatch.setattr(health, "slopes_of", lambda run, node: looked.append(node) or slopes_of(run, node))
    session, picture = healthy.session, healthy.canvas.picture
    picture.signs = Signs()
    rows = picture.geometry.nodes.rows_of(session.document.nodes)
    image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(image) as painter:
        for _ in range(2):
            draw_idle(painter, picture, rows, detail_for(1.0, len(rows)))
    assert sorted(looked) == sorted(session.document.nodes)
    before = session.runs.run
    assert picture.signs.of(before, ident(session, "first")).word == "saturated"
    session.do(set_value, ident(session, "w"), 1.0)
    qtbot.waitUntil(lambda: settled(session) and session.runs.run is not before)
    assert picture.signs.of(session.runs.run, ident(session, "first")) is None
