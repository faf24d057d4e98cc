"""Nudging a variable: on the wires, in the panel and as a curve; the document hears of it only when it is kept."""

import gc
from weakref import ref

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.edits.nodes import rename, set_target, set_value
from core.graph import Graph
from core.nudge import nudge
from gui.nudge.changes import Changes
from gui.window import MainWindow
from tests.gui.conftest import ident, settled, wire
from tests.gui.seen import chip_text

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def start(window: MainWindow, qtbot, name="x") -> None:
    """Select a variable and press the key."""
    window.session.select({ident(window.session, name)})
    window.canvas.setFocus()
    qtbot.waitUntil(window.menus.actions["nudge"].isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_N, SHIFT)
    assert window.session.nudging.active
    qtbot.waitUntil(lambda: window.session.nudging.curve is not None)


def shown(window, qtbot, amount: float) -> None:
    """Wait until what is shown is of a nudge by so much."""
    nudging = window.session.nudging
    qtbot.waitUntil(lambda: nudging.shown is not None and nudging.shown.amount == pytest.approx(amount))


def squared(window, qtbot) -> None:
    """h = (x·y)² at (2, 3)."""
    graph = Graph()
    x, y = graph.variable(2.0, name="x"), graph.variable(3.0, name="y")
    h = graph.apply("square", x * y)
    document = graph.document
    document.apply(rename(document, h.id, "h"))
    document.apply(set_target(document, h.id))
    window.session.replace(document)
    qtbot.waitUntil(lambda: settled(window.session))
    window.canvas.fit()


def test_the_slider_shows_predicted_and_actual_change_on_every_wire(window, qtbot):
    squared(window, qtbot)
    start(window, qtbot)
    panel = window.panels.docks["nudge"].widget()
    panel.slider.setFocus()
    QTest.keyClick(panel.slider, Qt.Key.Key_End)
    shown(window, qtbot, 2.0)
    assert chip_text(window.canvas, wire(window, "x", "mul")) == ("Δ +2", "≈ +2")
    assert chip_text(window.canvas, wire(window, "mul", "h")) == ("Δ +6", "≈ +6")
    assert panel.title.text() == "x: 2 → 4"
    assert panel.numbers["predicted"].text() == "36 · 2 = 72"
    assert panel.numbers["actual"].text() == "+108"
    assert panel.numbers["off"].text() == "+36"
    rows = [[panel.wires.topLevelItem(row).text(c) for c in range(3)] for row in range(2)]
    assert rows == [["x → mul", "+2", "+2"], ["mul → h", "+6", "+6"]]


def test_dragging_the_number_in_the_node_nudges_and_edits_nothing(window, qtbot):
    start(window, qtbot)
    canvas, x = window.canvas, ident(window.session, "x")
    field = canvas.node_center(x) + QPoint(20, 0)
    before = window.session.document.snapshot()
    QTest.mousePress(canvas, LEFT, pos=field)
    for travel in (10, 30, 60):
        QTest.mouseMove(canvas, field + QPoint(travel, 0))
    QTest.mouseRelease(canvas, LEFT, pos=field + QPoint(60, 0))
    shown(window, qtbot, 1.5)
    assert chip_text(canvas, wire(window, "a", "f")) == ("Δ +4.5", "≈ +4.5")
    assert window.session.document.nodes == before.nodes
    assert window.session.history.undo_label is None


def test_escape_ends_the_nudge_and_shows_values_and_gradients_again(window, qtbot):
    start(window, qtbot)
    window.session.nudging.move(0.5)
    shown(window, qtbot, 0.5)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.session.nudging.active
    assert chip_text(window.canvas, wire(window, "x", "a")) == ("2", "12")
    assert window.session.selection == {ident(window.session, "x")}
    assert window.session.history.undo_label is None


def test_escape_in_the_panel_ends_it_too(window, qtbot):
    start(window, qtbot)
    panel = window.panels.docks["nudge"].widget()
    panel.slider.setFocus()
    qtbot.waitUntil(panel.slider.hasFocus)
    QTest.keyClick(panel.slider, Qt.Key.Key_Escape)
    assert not window.session.nudging.active


def test_keeping_a_nudge_is_one_thing_to_undo(window, qtbot):
    start(window, qtbot)
    for amount in (0.1, 0.3, 0.5):
        window.session.nudging.move(amount)
    shown(window, qtbot, 0.5)
    panel = window.panels.docks["nudge"].widget()
    QTest.mouseClick(panel.keep, LEFT)
    x = ident(window.session, "x")
    assert window.session.document.nodes[x].value == 2.5
    assert not window.session.nudging.active
    window.session.undo()
    assert window.session.document.nodes[x].value == 2.0
    assert window.session.history.undo_label is None


def test_the_curve_is_dragged_along_and_told_in_words(window, qtbot):
    squared(window, qtbot)
    start(window, qtbot)
    view = window.panels.docks["nudge"].widget().curve
    qtbot.waitUntil(lambda: view.curve is not None)
    assert view.accessibleName() == "h against x: slope 36 at 2"
    here = view.pixel(3.0, view.curve.tangent(3.0)).toPoint()
    QTest.mouseClick(view, LEFT, pos=here)
    nudging = window.session.nudging
    qtbot.waitUntil(lambda: nudging.shown is not None and abs(nudging.shown.amount - 1.0) < 0.05)


def test_an_edit_meanwhile_is_followed_and_the_nudge_stays(window, qtbot):
    start(window, qtbot)
    window.session.nudging.move(0.5)
    shown(window, qtbot, 0.5)
    window.session.do(set_value, ident(window.session, "y"), 5.0)
    nudging = window.session.nudging
    qtbot.waitUntil(lambda: settled(window.session) and nudging.shown is not None)
    qtbot.waitUntil(lambda: chip_text(window.canvas, wire(window, "a", "f")) == ("Δ +2.5", "≈ +2.5"))
    assert nudging.amount == 0.5


def test_elements_of_a_tensor_are_nudged_one_by_one(window, qtbot):
    window.session.do(set_value, ident(window.session, "x"), np.array([1.0, 2.0]))
    qtbot.waitUntil(lambda: settled(window.session))
    start_tensor(window, qtbot)
    panel = window.panels.docks["nudge"].widget()
    assert [panel.element.itemText(i) for i in range(3)] == ["all elements", "[0]", "[1]"]
    panel.element.setCurrentIndex(2)
    panel.element.activated.emit(2)
    window.session.nudging.move(0.5)
    shown(window, qtbot, 0.5)
    assert chip_text(window.canvas, wire(window, "a", "f")) == ("Δ [0, 1.5]", "≈ [0, 1.5]")
    assert panel.title.text() == "x: 2 → 2.5"


def start_tensor(window, qtbot) -> None:
    """Nudge x of a graph whose target is a tensor, so that there is no curve."""
    window.session.select({ident(window.session, "x")})
    window.canvas.setFocus()
    qtbot.waitUntil(window.menus.actions["nudge"].isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_N, SHIFT)
    qtbot.waitUntil(lambda: window.session.nudging.shown is not None)


def test_operations_are_not_nudged(window, qtbot):
    window.session.select({ident(window.session, "a")})
    qtbot.waitUntil(lambda: not window.menus.actions["nudge"].isEnabled())


def test_large_values_that_a_nudge_leaves_alone_do_not_outlive_it():
    graph = Graph()
    x, still = graph.variable(2.0), graph.apply("exp", np.ones(10_000))
    run = graph.run(graph.apply("sum", x * still))
    changes, left = Changes(nudge(run, x, 0.5)), ref(run.left[run.slot(still)])
    assert [told(still.id).text for told in (changes.actual, changes.off)] == ["[10000] ‖·‖ 0"] * 2
    del graph, x, still, run, changes
    gc.collect()
    assert left() is None
