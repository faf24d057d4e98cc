"""Belief 16: masking after the NaN saves the gradient.

The value is fine, for a where hides what is not, and still the gradient is NaN: 0 times infinity. The way back from the
NaN to its first source is told and shown, in the order of the forward pass as of the backward pass, and a click chooses
a safe input before as well.
"""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import Graph
from tests.gui.conftest import ident
from tests.gui.seen import name_in
from tests.gui.walking import Walk, laid_out


def masked():
    """f = Σ where(x > 0, log(2·x), 0) at x = (0, 4)."""
    graph = Graph()
    x = graph.variable(np.array([0.0, 4.0]), name="x")
    zero = graph.variable(0.0, name="zero", role="constant")
    twice = x * graph.variable(2.0, name="two", role="constant")
    log = graph.apply("log", twice)
    far = log * graph.variable(3.0, name="three", role="constant")
    chosen = graph.apply("where", graph.apply("gt", x, zero), far, zero)
    f = graph.apply("sum", chosen)
    return laid_out(graph, twice=twice, log=log, far=far, chosen=chosen, f=f)


@pytest.fixture
def walk(window, qtbot):
    return Walk(window, masked(), qtbot)


def page(walk, name):
    """The inspector's page of a node."""
    walk.session.select({ident(walk.session, name)})
    inspector = walk.window.panels.inspector
    walk.qtbot.waitUntil(lambda: name_in(inspector) == name)
    return inspector.page


def test_the_value_is_fine_and_the_gradient_is_not(walk):
    assert float(walk.value("f")) == pytest.approx(3 * np.log(8), abs=1e-3)
    assert "nan" in walk.gradient("x").text


def test_the_way_back_from_the_nan_to_its_first_source_is_told_and_shown(walk):
    view = page(walk, "x").origin
    assert "The local derivative ∂log/∂twice is" in view.words.text()
    assert "On the way back: log → twice → x" in view.words.text()
    QTest.mouseClick(view.way, Qt.MouseButton.LeftButton)
    assert walk.session.selection == {walk.wire("twice", "log").id, walk.wire("x", "twice").id}


def test_the_way_forward_from_the_infinity_is_told_as_well(walk):
    view = page(walk, "far").origin
    assert "'log' made 1 infinite" in view.words.text()
    assert "On the way forward: log → far" in view.words.text()
    QTest.mouseClick(view.lead, Qt.MouseButton.LeftButton)
    assert walk.session.selection == {ident(walk.session, "log")}


def test_the_first_of_both_orders_is_told_for_the_whole_run(walk):
    QTest.keyClick(walk.window.canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    panel = walk.window.panels.docks["health"].widget()
    walk.qtbot.waitUntil(lambda: panel.told is not None)
    assert panel.first[0].text().startswith("Forward: 'log' made 1 infinite")
    assert panel.first[1].text().startswith("Backward: The local derivative ∂log/∂twice is")


def test_a_click_chooses_a_safe_input_and_the_gradient_is_whole(walk):
    (button,) = page(walk, "chosen").advice.buttons
    assert button.text() == "Choose a safe input too"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    walk.wait()
    np.testing.assert_allclose(walk.session.runs.run.gradient(ident(walk.session, "x")), [0, 0.75])
    assert walk.session.document.find("safe") is not None
