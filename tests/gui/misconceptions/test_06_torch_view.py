"""6: ".grad exists on every tensor." Leaves keep it, others only if told to; the rest is greyed out."""

import pytest

from gui.look.reading import Kind
from tests.gui.conftest import product_graph
from tests.gui.misconceptions.lab import column, flowing, gradient, press, select, show, spoken, tag, tick, tip, try_out


@pytest.fixture
def panel(window, qtbot):
    show(window, qtbot, product_graph())
    return try_out(window, qtbot, "torch")


def test_what_pytorch_drops_is_greyed_out(window, panel):
    assert gradient(window, "x").kind is Kind.NUMBER
    assert gradient(window, "a").kind is Kind.DROPPED
    assert flowing(window, "a", "f").kind is Kind.DROPPED
    assert "PyTorch drops it" in tip(window, "a")
    assert "PyTorch drops it" in spoken(window, "a")
    assert column(panel, 2) == {"x": "12", "y": "8", "z": "6", "a": "None", "f": "None"}


def test_signs_tell_leaves_from_others(window, qtbot, panel):
    assert (tag(window, "x"), tag(window, "a")) == ("leaf", "non-leaf")
    assert "leaf: PyTorch keeps its .grad" in spoken(window, "x")
    select(window, "a")
    press(window, qtbot, panel.controls["torch"], "Retain the selection")
    assert tag(window, "a") == "retains"
    assert gradient(window, "a").kind is Kind.NUMBER
    assert gradient(window, "f").kind is Kind.DROPPED
    press(window, qtbot, panel.controls["torch"], "Forget")
    assert gradient(window, "a").kind is Kind.DROPPED


def test_the_switch_shows_them_all_again(window, panel):
    tick(panel, panel.on_canvas)
    assert gradient(window, "a").kind is Kind.NUMBER
    assert window.canvas.picture.exhibit is None
