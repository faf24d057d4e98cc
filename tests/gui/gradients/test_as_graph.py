"""The gradient as a graph in a tab of its own: run, stepped, copied out, and differentiated again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.edits.nodes import set_target
from tests.gui.conftest import ident, settled

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(window, qtbot):
    """The welcome graph, f = x*y*z, and its gradient beside it."""
    window.menus.actions["gradient_graph"].trigger()
    qtbot.waitUntil(lambda: len(window.documents.pages) == 2 and settled(window.session))
    return window


def value(window, name):
    return window.canvas.picture.chips.value(ident(window.session, name)).text


def test_it_comes_in_a_tab_beside_the_graph(opened):
    assert opened.documents.pages.names() == ["x·y·z", "Gradient of f"]
    assert [value(opened, name) for name in ("∂f/∂x", "∂f/∂y", "∂f/∂z")] == ["12", "8", "6"]
    opened.menus.actions["previous_page"].trigger()
    assert opened.session.document.find("∂f/∂x") is None


def test_it_can_be_stepped(opened):
    canvas = opened.canvas
    canvas.setFocus()
    told = []
    for _ in range(7):
        QTest.keyClick(canvas, Qt.Key.Key_F10)
        told.append(opened.session.stepping.told.title)
    assert told[-1].startswith("Forward: ∂f/∂")


def test_a_node_of_it_can_be_differentiated_again(opened, qtbot):
    session = opened.session
    at = opened.canvas.node_center(ident(session, "∂f/∂x"))
    QTest.mouseClick(opened.canvas, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(opened.menus.actions["target"].isEnabled)
    QTest.keyClick(opened.canvas, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: settled(session) and session.runs.run.backward_done)
    assert session.runs.run.gradient(ident(session, "y")) == 4  # ∂²f/∂x∂y = z
    opened.menus.actions["gradient_graph"].trigger()
    qtbot.waitUntil(lambda: len(opened.documents.pages) == 3 and settled(session))
    assert value(opened, "∂(∂f/∂x)/∂y") == "4"


def test_it_can_be_copied_out(opened, qtbot):
    canvas = opened.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(canvas, Qt.Key.Key_C, CONTROL)
    opened.documents.new()
    QTest.keyClick(opened.canvas, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: settled(opened.session))
    assert value(opened, "∂f/∂x") == "12"


def test_without_gradients_there_is_nothing_to_open(window, qtbot):
    session = window.session
    session.do(set_target, None)
    qtbot.waitUntil(lambda: settled(session) and not session.runs.run.backward_done)
    window.menus.refresh()
    assert not window.menus.actions["gradient_graph"].isEnabled()
