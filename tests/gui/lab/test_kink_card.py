"""The card of a kink: who does what there, and a switch that tries the rest and takes it back."""

import numpy as np
import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest

from core.edits.nodes import set_value
from core.formats.chain_file import dumps
from core.graph import Graph
from core.lab import conventions
from core.lab.conventions import card_at
from gui.lab.kink_card import KinkCard
from gui.look.reading import Kind
from tests.gui.conftest import ident, settled
from tests.gui.misconceptions.lab import (
    column,
    flowing,
    gradient,
    is_untouched,
    named,
    pick,
    select,
    show,
    spoken,
    tried,
    try_out,
)


@pytest.fixture
def at_kinks(window, qtbot):
    """f = |x| + max(x, y) at (0, 0)."""
    graph = Graph()
    x, y = graph.variable(0.0, name="x"), graph.variable(0.0, name="y")
    size, larger = graph.apply("abs", x), graph.apply("maximum", x, y)
    show(window, qtbot, named(graph, "f", size=size, larger=larger, f=size + larger))
    return window


def card_in_explain(window, qtbot) -> KinkCard:
    window.panels.docks["explain"].raise_()
    qtbot.waitUntil(window.panels.explain.isVisible)
    return window.panels.explain.kink


def test_the_card_tells_what_each_engine_does(at_kinks, qtbot):
    card = card_in_explain(at_kinks, qtbot)
    select(at_kinks, "size")
    qtbot.waitUntil(card.isVisible)
    assert {engine: label.text() for engine, label in card.told.items()} == {
        "PyTorch": "0",
        "JAX": "1",
        "Chainrule": "0",
    }
    assert card.place.text() == "|x| at 0: 1 element lies there."
    select(at_kinks, "f")
    qtbot.waitUntil(card.isHidden)


def test_the_switch_tries_another_slope_and_takes_it_back(at_kinks, qtbot):
    window, before = at_kinks, dumps(at_kinks.session.document)
    card = card_in_explain(window, qtbot)
    select(window, "size")
    qtbot.waitUntil(card.isVisible)
    pick_slope(window, qtbot, card, "1")
    assert (flowing(window, "x", "size").text, flowing(window, "x", "size").kind) == ("1", Kind.OTHER)
    assert (gradient(window, "x").text, gradient(window, "x").kind) == ("1.5", Kind.OTHER)
    assert "in the experiment: 1.5; the run has 0.5" in spoken(window, "x")
    assert "another slope at the kink: 1" in spoken(window, "size")
    assert is_untouched(window, before)
    assert float(window.session.runs.run.gradient(ident(window.session, "x"))) == 0.5

    pick_slope(window, qtbot, card, "as in the run")
    assert gradient(window, "x").kind is Kind.NUMBER
    assert not window.lab_bar.isVisible()
    assert is_untouched(window, before)


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)  # offscreen, for any list that opens
def test_the_switch_is_worked_with_the_mouse(at_kinks, qtbot):
    card = card_in_explain(at_kinks, qtbot)
    select(at_kinks, "size")
    qtbot.waitUntil(card.isVisible)
    for slope, flows in (("1", "1"), ("as in the run", "0")):
        QTest.mouseClick(card.slope, Qt.MouseButton.LeftButton)
        rows = card.slope.view()
        qtbot.waitUntil(rows.isVisible)
        row = rows.visualRect(rows.model().index(card.slope.findText(slope), 0)).center()
        QTest.mouseMove(rows.viewport(), row)
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=row)
        qtbot.waitUntil(lambda flows=flows: flowing(at_kinks, "x", "size").text == flows)
        assert card.slope.currentText() == slope


def test_slopes_at_several_kinks_go_together(at_kinks, qtbot):
    window = at_kinks
    card = card_in_explain(window, qtbot)
    for node, slope in (("size", "1"), ("larger", "1, 0")):
        select(window, node)
        qtbot.waitUntil(lambda slope=slope: card.isVisible() and card.slope.findText(slope) >= 0)
        pick_slope(window, qtbot, card, slope)
    assert gradient(window, "x").text == "2"
    assert flowing(window, "y", "larger").text == "0"
    panel = try_out(window, qtbot, "conventions")
    assert column(panel, 2) == {"larger": "½, ½", "size": "1"}
    assert "2 gradients are others" in panel.lines.text()


def test_away_from_the_kink_there_is_no_card_and_nothing_changes(at_kinks, qtbot):
    window = at_kinks
    card = card_in_explain(window, qtbot)
    select(window, "size")
    qtbot.waitUntil(card.isVisible)
    pick_slope(window, qtbot, card, "1")
    window.session.do(set_value, ident(window.session, "x"), 2.0)
    qtbot.waitUntil(lambda: settled(window.session) and card.isHidden())
    tried(window, qtbot)
    assert gradient(window, "x").kind is Kind.NUMBER


def pick_slope(window, qtbot, card, words) -> None:
    """Choose a slope by keys, and wait for what comes of it."""
    pick_in = card.slope
    window.panels.explain.ensureWidgetVisible(pick_in)
    before = window.session.lab.exhibit
    pick(window, qtbot, pick_in, words) if words != "as in the run" else _back(pick_in)
    qtbot.waitUntil(lambda: settled(window.session))
    assert before is None or window.session.lab.exhibit is not before or not window.session.lab.on_canvas


def _back(combo) -> None:
    """Choose the first of a list by keys."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)


def test_equal_elements_of_a_window_share_what_comes_otherwise_and_the_run_comes_back(window, qtbot):
    graph = Graph()
    pooled, _ = graph.apply("max_pool1d", graph.variable(np.array([[[1.0, 1.0, 0.0, 3.0]]]), name="x"))
    show(window, qtbot, named(graph, "f", pooled=pooled, f=graph.apply("sum", pooled)))
    before, card = dumps(window.session.document), card_in_explain(window, qtbot)
    select(window, "pooled")
    qtbot.waitUntil(card.isVisible)
    assert card.place.text() == "equal largest elements of a window: 2 elements lie there."
    assert {label.text() for label in card.told.values()} == {"1 for the first"}
    pick_slope(window, qtbot, card, "shared evenly")
    qtbot.waitUntil(lambda: gradient(window, "x").kind is Kind.OTHER)
    shown = window.session.lab.exhibit.gradients[ident(window.session, "x"), 0]
    assert shown.data.ravel().tolist() == [0.5, 0.5, 0.0, 1.0]
    assert window.lab_bar.isVisible()
    assert is_untouched(window, before)
    pick_slope(window, qtbot, card, "as in the run")
    assert gradient(window, "x").kind is Kind.NUMBER
    assert not window.lab_bar.isVisible()


def test_a_margin_that_is_just_met_is_tried_from_its_other_side(window, qtbot):
    graph = Graph()
    side = graph.variable(1.0, name="side", role="constant")
    show(window, qtbot, named(graph, "loss", loss=graph.apply("hinge_loss", graph.variable(1.0, name="x"), side)))
    card = card_in_explain(window, qtbot)
    select(window, "loss")
    qtbot.waitUntil(card.isVisible)
    assert (card.place.text(), card.told["PyTorch"].text()) == (
        "the margin, just met: 1 element lies there.", "has none"
    )  # fmt: skip
    pick_slope(window, qtbot, card, "as just short of the margin")
    assert (gradient(window, "x").text, gradient(window, "x").kind) == ("-1", Kind.OTHER)


def test_the_card_of_a_large_pooling_is_found_by_a_worker(window, qtbot, monkeypatch):
    graph = Graph()
    pooled, _ = graph.apply("max_pool2d", graph.variable(np.zeros((1, 1, 40, 40)), name="x"))
    show(window, qtbot, named(graph, "f", pooled=pooled, f=graph.apply("sum", pooled)))
    threads = []
    monkeypatch.setattr(
        conventions, "card_at", lambda run, node: threads.append(QThread.currentThread()) or card_at(run, node)
    )
    card = card_in_explain(window, qtbot)
    select(window, "pooled")
    qtbot.waitUntil(card.isVisible)
    assert card.place.text() == "equal largest elements of a window: 1,600 elements lie there."
    assert window.thread() not in threads
    select(window, "f")
    qtbot.waitUntil(card.isHidden)
