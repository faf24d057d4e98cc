"""7: "detach, no_grad, requires_grad=False and eval() are the same." Each is tried, and told node by node."""

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox

from core.graph import Graph
from gui.look.reading import Kind
from tests.gui.conftest import fan_out_graph, ident
from tests.gui.misconceptions.lab import column, gradient, named, pick, press, select, show, spoken, tag, try_out

USE = "Use the selection"


@pytest.fixture
def panel(window, qtbot):
    show(window, qtbot, fan_out_graph())
    return try_out(window, qtbot, "stops")


def use(window, qtbot, panel, form, *names):
    """Try one of the four on some nodes."""
    pick(window, qtbot, panel.controls["stops"].findChild(QComboBox), form)
    if names:
        select(window, *names)
        press(window, qtbot, panel.controls["stops"], USE)


def test_detach_cuts_one_way_and_leaves_the_other(window, qtbot, panel):
    use(window, qtbot, panel, "detach()", "c")
    assert tag(window, "c") == "✂ cut"
    assert column(panel, 1) == {"a": "2", "b": "5", "c": "2", "d": "3", "e": "1"}
    assert column(panel, 2) == {"a": "none", "b": "≠ 3", "c": "none", "d": "3", "e": "1"}
    assert gradient(window, "a").kind is Kind.DROPPED
    assert (gradient(window, "b").text, gradient(window, "b").kind) == ("3", Kind.OTHER)
    assert "no gradient with detach" in spoken(window, "a")


def test_a_region_without_recording_is_shaded_and_passes_nothing(window, qtbot, panel):
    use(window, qtbot, panel, "torch.no_grad()", "c", "d")
    assert window.canvas.picture.exhibit.shaded == {ident(window.session, name) for name in "cd"}
    assert tag(window, "c") == "not recorded"
    assert {column(panel, 2)[name] for name in "abcd"} == {"none"}
    assert "raises an error" in panel.lines.text()


def test_a_leaf_that_requires_none_takes_it_from_no_other(window, qtbot, panel):
    use(window, qtbot, panel, "requires_grad=False", "a")
    assert tag(window, "a") == "no grad"
    assert column(panel, 2) == {"a": "none", "b": "5", "c": "2", "d": "3", "e": "1"}


def test_eval_changes_what_dropout_gives_and_stops_no_gradient(window, qtbot):
    graph = Graph()
    x = graph.variable(np.array([1.0, 2.0, 4.0]), name="x", role="parameter")
    dropped = graph.apply("dropout", x, p=0.5, seed=1)
    show(window, qtbot, named(graph, "total", dropped=dropped, total=graph.apply("sum", dropped)))
    panel = try_out(window, qtbot, "stops")
    use(window, qtbot, panel, "model.eval()")
    chips, total = window.canvas.picture.chips, ident(window.session, "total")
    assert (chips.value(total).text, chips.value(total).kind) == ("7", Kind.OTHER)
    assert (gradient(window, "x").text, gradient(window, "x").kind) == ("[1, 1, 1]", Kind.OTHER)
    assert "it stops no gradient" in panel.lines.text()
    assert window.session.document.nodes[dropped.id].attributes.get("training", True) is True


def test_without_dropout_eval_changes_nothing(window, qtbot, panel):
    use(window, qtbot, panel, "model.eval()")
    assert "no dropout and no batch norm" in panel.lines.text()
    assert "All numbers are the run's" in window.lab_bar.words.text()
