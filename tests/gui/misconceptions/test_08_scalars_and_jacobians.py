"""Belief 8: a backward pass needs a scalar, and Jacobians are stored.

A target of several elements is differentiated from a seed v that a person sets; the Jacobian is built only when asked
for, row by row, and its cost is told beside that of the one row that a pass computes.
"""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import Graph
from tests.gui.conftest import ident, settled
from tests.gui.walking import Walk, laid_out

CONTROL = Qt.KeyboardModifier.ControlModifier


def layer():
    """y = tanh(W x), of two elements, the target: no scalar anywhere."""
    graph = Graph()
    w = graph.variable(np.array([[1.0, 0.0, -1.0], [0.5, 2.0, 0.0]]), name="W", role="parameter")
    x = graph.variable(np.array([0.2, -0.1, 0.4]), name="x")
    z = graph.apply("matmul", w, x)
    y = graph.apply("tanh", z)
    return laid_out(graph, z=z, y=y)


@pytest.fixture
def walk(window, qtbot):
    return Walk(window, layer(), qtbot)


def type_seed(walk, text):
    """Set the seed as a person does: by the command, typed over, taken by Ctrl+Enter."""
    walk.window.menus.refresh()
    walk.window.menus.actions["seed"].trigger()
    field = walk.window.panels.inspector.page.seed.editor.text
    walk.qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)
    walk.qtbot.waitUntil(lambda: settled(walk.session))
    walk.window.canvas.setFocus()


def jacobian(walk, name):
    """The panel, on a node."""
    walk.session.select({ident(walk.session, name)})
    walk.window.menus.refresh()
    walk.window.menus.actions["jacobian"].trigger()
    panel = walk.window.panels.docks["jacobian"].widget()
    walk.qtbot.waitUntil(lambda: panel.title.text() == f"Jacobian of y by {name}")
    return panel


def test_a_pass_starts_from_several_elements_and_says_from_what(walk):
    walk.to("seed", "y")
    assert walk.panel.title.text() == "Seed: v = [1, 1]"
    assert "a number for each element of y" in walk.window.status.words.text()
    assert "that of the sum of y" in walk.window.status.words.text()
    assert walk.gradient("y").text == "[1, 1]"


def test_the_seed_is_the_persons_to_set(walk):
    slopes = 1 - np.tanh([-0.2, -0.1]) ** 2
    type_seed(walk, "[0, 1]")
    walk.to("seed", "y")
    assert walk.panel.title.text() == "Seed: v = [0, 1]"
    assert "a row of the Jacobian of y" in walk.window.status.words.text()
    found = walk.session.runs.run.gradient(ident(walk.session, "x"))
    assert np.allclose(found, slopes[1] * np.array([0.5, 2.0, 0.0]))


def test_the_jacobian_is_built_when_asked_for_and_its_row_is_the_gradient(walk):
    type_seed(walk, "[2, -1]")
    panel = jacobian(walk, "x")
    assert panel.title.text() == "Jacobian of y by x"
    built, run = panel.view.built, walk.session.runs.run
    assert built.matrix.shape == (2, 3)
    assert built.v.tolist() == [2, -1]
    assert np.allclose(built.v @ built.matrix, run.gradient(ident(walk.session, "x")))
    assert np.allclose(built.row, run.gradient(ident(walk.session, "x")))
    assert "vᵀJ is the gradient of x: no pass stores J" in panel.note.text()


def test_what_it_costs_stands_beside_it(walk):
    panel = jacobian(walk, "x")
    assert panel.cost.text() == "2 passes for J; 1 pass for vᵀJ."


def test_no_slot_of_the_pass_has_the_shape_of_a_jacobian(walk):
    program = walk.session.runs.run.made.plan.program
    assert (2, 3, 3) not in program.shapes  # ∂y/∂W would be 2×2×3, ∂z/∂x is W itself
    assert (2, 2, 3) not in program.shapes
    assert (2, 2) not in program.shapes  # the diagonal of tanh
