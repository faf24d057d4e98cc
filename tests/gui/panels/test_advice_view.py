"""Advice is listed with the problems; the inspector follows it in one undoable step."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.edits.nodes import set_target
from core.graph import Graph
from gui.panels.inspector.advice_view import AdviceView
from gui.panels.lists.problems import Problems
from tests.core.test_lint import TROUBLES
from tests.gui.conftest import settled


def test_advice_is_listed_and_followed(open_session, theme, qtbot):
    graph = Graph()
    x = graph.variable(0.0, name="x")
    root = graph.apply("sqrt", x * x)
    graph.document.apply(set_target(graph.document, root.id))
    session = open_session(graph.document)
    problems, view = Problems(session, theme), AdviceView(session, root.id)
    qtbot.addWidget(problems)
    qtbot.addWidget(view)
    view.refresh()
    view.show()
    assert "local derivative ∂sqrt/∂mul is inf at mul = 0" in problems.item(0).text()
    assert "infinite slope" in problems.item(1).text()
    QTest.mouseClick(view.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: settled(session) and not session.runs.advice)
    assert np.isfinite(session.runs.run.gradient(x.id))
    view.refresh()
    assert view.isHidden()
    session.undo()
    qtbot.waitUntil(lambda: settled(session) and bool(session.runs.advice))


@pytest.mark.parametrize("name", TROUBLES)
def test_each_repair_is_one_click_and_one_step_back(name, open_session, theme, qtbot):
    graph, x, target = TROUBLES[name]()
    graph.document.apply(set_target(graph.document, target.id))
    session = open_session(graph.document)
    (advice,) = session.runs.advice
    before = graph.document.snapshot()
    view = AdviceView(session, advice.node)
    qtbot.addWidget(view)
    view.refresh()
    view.show()
    assert view.buttons[0].text() == advice.label
    QTest.mouseClick(view.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: settled(session) and not session.runs.advice)
    assert np.isfinite(session.runs.run.gradient(x.id)).all()
    session.undo()
    qtbot.waitUntil(lambda: settled(session) and session.runs.advice == [advice])
    assert (graph.document.nodes, graph.document.wires) == (before.nodes, before.wires)
