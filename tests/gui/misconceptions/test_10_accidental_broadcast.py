"""Belief 10: a loss of (N, 1) minus (N,) is fine.

The broadcast that makes a larger array inside a loss is found, wherever it is made, listed among the problems, and a
click reshapes the second operand; undo takes that back.
"""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import Graph
from core.edits.nodes import set_target
from core.lint import advise
from tests.gui.conftest import ident
from tests.gui.seen import name_in
from tests.gui.walking import Walk, laid_out


def loss_of(kind="sub"):
    """The mean square of a difference, or another pairing, of (4, 1) and (4,)."""
    graph = Graph()
    predicted = graph.variable(np.arange(4.0).reshape(4, 1), name="predicted")
    wanted = graph.variable(np.arange(4.0), name="wanted", role="constant")
    paired = graph.apply(kind, predicted, wanted)
    loss = graph.apply("mean", graph.apply("square", paired))
    return laid_out(graph, paired=paired, loss=loss)


def reshape_button(walk):
    """The button that the inspector offers on the pairing."""
    walk.session.select({ident(walk.session, "paired")})
    inspector = walk.window.panels.inspector
    walk.qtbot.waitUntil(lambda: name_in(inspector) == "paired")
    (button,) = inspector.page.advice.buttons
    return button


def problems(walk):
    listed = walk.window.panels.problems
    return [listed.item(row).text() for row in range(listed.count())]


@pytest.mark.parametrize("kind", ["sub", "mul", "div", "add"])
def test_the_larger_array_is_seen_and_named_among_the_problems(window, qtbot, kind):
    walk = Walk(window, loss_of(kind), qtbot)
    assert "4×4" in walk.chips("paired", "square")[0]
    (told,) = (line for line in problems(walk) if "each number with every other" in line)
    assert "(4, 1)" in told
    assert "(4, 4)" in told


def test_one_click_reshapes_and_undo_takes_it_back(window, qtbot):
    walk = Walk(window, loss_of(), qtbot)
    before = walk.value("loss")
    button = reshape_button(walk)
    assert button.text() == "Reshape the second"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    walk.wait()
    assert walk.value("loss") == "0"
    assert before != "0"
    assert "4×1" in walk.chips("paired", "square")[0]
    assert not [line for line in problems(walk) if "every other" in line]
    assert window.session.history.undo_label == "Repair"
    window.session.undo()
    walk.wait()
    assert walk.value("loss") == before


def test_outside_of_a_loss_a_product_of_every_pair_is_nobodys_mistake():
    graph = Graph()
    column = graph.variable(np.arange(4.0).reshape(4, 1), name="column")
    table = column * graph.variable(np.arange(4.0), name="row")
    assert advise(graph.run()) == []
    assert advise(graph.run(target=graph.apply("sum", table))) != []


def test_shapes_that_fit_are_not_told_of(window, qtbot):
    graph = Graph()
    one = graph.variable(np.ones((4, 1)), name="one")
    loss = graph.apply("mean", graph.apply("square", one - graph.variable(np.zeros((4, 1)), name="other")))
    document = graph.document
    document.apply(set_target(document, loss.id))
    walk = Walk(window, document, qtbot)
    assert problems(walk) == ["Every node computes."]
