"""The seed of a target of several elements, set in the inspector."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import Graph
from core.edits.nodes import rename, set_target, set_value
from tests.gui.conftest import ident, settled, step_index

CONTROL = Qt.KeyboardModifier.ControlModifier


def squares():
    """y = x² at (1, 2, 3), the target."""
    graph = Graph()
    x = graph.variable(np.array([1.0, 2.0, 3.0]), name="x")
    y = graph.apply("square", x)
    graph.document.apply(rename(graph.document, y.id, "y"))
    graph.document.apply(set_target(graph.document, y.id))
    return graph.document


@pytest.fixture
def wide(window, qtbot):
    """A window on y = x² of three elements."""
    window.session.replace(squares())
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.backward_done)
    window.menus.refresh()
    return window


@pytest.fixture
def view(wide, qtbot):
    """The seed as the command brings one to it."""
    wide.menus.actions["seed"].trigger()
    found = wide.panels.inspector.page.seed
    qtbot.waitUntil(found.editor.text.hasFocus)
    return found


def gradient(window, qtbot):
    qtbot.waitUntil(lambda: settled(window.session))
    return window.session.runs.run.gradient(ident(window.session, "x")).tolist()


def type_seed(view, text):
    field = view.editor.text
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)


def test_it_begins_with_ones_and_says_what_that_means(wide, view, qtbot):
    assert view.editor.text.toPlainText() == "[1, 1, 1]"
    assert "those of the sum of y" in view.note.text()
    assert gradient(wide, qtbot) == [2, 4, 6]
    assert not view.ones.isEnabled()


def test_what_is_typed_is_what_the_pass_starts_from(wide, view, qtbot):
    type_seed(view, "[1, -2, 0.5]")
    assert gradient(wide, qtbot) == [2, -8, 3]
    assert "weighed by v" in view.note.text()
    wide.session.stepping.go(step_index(wide.session, "seed", "y"))
    assert wide.panels.steps.title.text() == "Seed: v = [1, -2, 0.5]"
    wide.menus.actions["undo"].trigger()
    assert gradient(wide, qtbot) == [2, 4, 6]
    assert view.editor.text.toPlainText() == "[1, 1, 1]"


def test_one_element_gives_a_row_of_the_jacobian(wide, view, qtbot):
    view.element.setFocus()
    QTest.keyClick(view.element, Qt.Key.Key_Up)
    QTest.keyClick(view.element, Qt.Key.Key_Up)
    assert gradient(wide, qtbot) == [0, 4, 0]
    assert "a row of the Jacobian" in view.note.text()
    QTest.mouseClick(view.ones, Qt.MouseButton.LeftButton)
    assert gradient(wide, qtbot) == [2, 4, 6]
    assert view.element.text() == "–"


def test_a_seed_of_another_shape_is_refused(wide, view, qtbot):
    told = []
    wide.session.refused.connect(told.append)
    type_seed(view, "[1, 2]")
    assert told == ["The seed has the shape of the target, 3 values; this one has 2 values."]
    assert gradient(wide, qtbot) == [2, 4, 6]
    assert view.editor.text.toPlainText() == "[1, 1, 1]"


def test_another_shape_of_the_target_takes_ones_again(wide, view, qtbot):
    type_seed(view, "[1, 0, 0]")
    wide.session.do(set_value, ident(wide.session, "x"), np.array([1.0, 2.0]))
    assert gradient(wide, qtbot) == [2, 4]
    assert view.editor.text.toPlainText() == "[1, 1]"


def test_a_target_of_one_number_has_no_seed_to_set(window, qtbot):
    window.menus.refresh()
    assert not window.menus.actions["seed"].isEnabled()
    window.session.select({ident(window.session, "f")})
    qtbot.waitUntil(lambda: getattr(window.panels.inspector.page, "seed", None) is not None)
    assert window.panels.inspector.page.seed.isHidden()
