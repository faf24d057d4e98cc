"""11: "Errors about in-place changes and second passes come at random." The ledger says who saved what."""

import pytest
from PySide6.QtWidgets import QCheckBox

from core.graph import Graph
from tests.gui.misconceptions.lab import column, named, press, select, show, spoken, tag, tick, try_out

OVERWRITE, BACK = "Overwrite the selection", "backward()"


@pytest.fixture
def panel(window, qtbot):
    """f = exp(x·y) + z."""
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for name, value in (("x", 2.0), ("y", 3.0), ("z", 1.0)))
    a = x * y
    b = graph.apply("exp", a)
    show(window, qtbot, named(graph, "f", a=a, b=b, f=b + z))
    return try_out(window, qtbot, "ledger")


def test_the_ledger_tells_who_saved_what(window, panel):
    assert column(panel, 2) == {"f": "nothing", "b": "b", "a": "y, x"}
    assert (tag(window, "a"), tag(window, "b"), tag(window, "f")) == ("saved", "saved", None)
    assert "saved for the backward pass: y, x" in spoken(window, "a")


def test_overwriting_a_saved_value_breaks_its_seal(window, qtbot, panel):
    select(window, "b")
    press(window, qtbot, panel.controls["ledger"], OVERWRITE)
    assert column(panel, 1) == {"f": "–", "b": "✗ broken", "a": "whole"}
    assert tag(window, "b") == "✗ broken"
    assert "broken seal" in spoken(window, "b")
    assert "modified by an inplace operation: b is at version 1; expected version 0" in panel.lines.text()


def test_what_nobody_saved_may_be_overwritten(window, qtbot, panel):
    select(window, "a")
    press(window, qtbot, panel.controls["ledger"], OVERWRITE)
    assert "✗ broken" not in column(panel, 1).values()
    assert "runs through" in panel.lines.text()


def test_a_second_pass_finds_freed_buffers(window, qtbot, panel):
    press(window, qtbot, panel.controls["ledger"], BACK)
    assert column(panel, 1) == {"f": "–", "b": "freed", "a": "freed"}
    press(window, qtbot, panel.controls["ledger"], BACK)
    assert "Trying to backward through the graph a second time" in panel.lines.text()


def test_a_retained_graph_can_be_gone_through_again(window, qtbot, panel):
    tick(panel, panel.controls["ledger"].findChild(QCheckBox))
    for _ in range(2):
        press(window, qtbot, panel.controls["ledger"], BACK)
    assert column(panel, 1) == {"f": "–", "b": "whole", "a": "whole"}
    assert "ran 2 times" in panel.lines.text()
