"""Nodes that cannot compute are listed with the reason; a click selects the node."""

import numpy as np
import pytest
from PySide6.QtCore import QSignalBlocker, Qt

from core.edits.nodes import delete, set_target, set_value
from core.graph import Graph
from core.ops import operations
from gui.panels.lists import problems
from gui.panels.lists.problems import Problems
from tests.gui.conftest import ident


@pytest.fixture
def broken(open_session):
    graph = Graph()
    a, b = graph.variable([1.0, 2.0, 3.0], name="a"), graph.variable([1.0, 2.0], name="b")
    graph.apply("add", a, b)
    return open_session(graph.document)


def test_the_reason_is_told_and_a_click_selects(broken, theme, qtbot):
    panel = Problems(broken, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 200)
    panel.show()
    item = panel.item(0)
    assert item.text().startswith("add: ")
    assert "broadcast" in item.text()
    qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=panel.visualItemRect(item).center())
    assert broken.selection == {broken.document.find("add").id}
    with qtbot.waitSignal(panel.counted):  # the same problem in another run: one stays at it
        broken.do(set_value, broken.document.find("a").id, np.array([4.0, 5.0, 6.0]))
    assert panel.currentItem() is item


def test_of_very_many_the_first_are_listed_and_the_rest_are_counted(open_session, theme, qtbot, monkeypatch):
    monkeypatch.setattr(problems, "MOST_TOLD", 2)
    graph = Graph()
    a, b = graph.variable([1.0, 2.0, 3.0], name="a"), graph.variable([1.0, 2.0], name="b")
    for _ in range(5):
        graph.apply("add", a, b)
    panel = Problems(open_session(graph.document), theme)
    qtbot.addWidget(panel)
    assert [panel.item(row).text().partition(":")[0] for row in range(panel.count())] == ["add", "add2", "and 3 more"]


class OddError(Exception):
    """Of no kind that Python has."""


def test_what_a_kernel_raises_is_listed_whatever_it_is(open_session, theme, qtbot, monkeypatch):
    graph = Graph()
    x = graph.variable(np.ones(3), name="x")
    graph.apply("sum", graph.apply("logaddexp", x, x, name="bad"))
    session = open_session(graph.document)

    def refuse(*_inputs):
        raise OddError("odd")

    monkeypatch.setattr(operations()["logaddexp"], "kernel", refuse)
    panel = Problems(session, theme)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.counted, check_params_cb=lambda count: count == 1):
        session.do(set_value, x.id, np.ones(4))
    assert panel.item(0).text() == "bad: logaddexp failed on inputs of shape (4,) and (4,): OddError: odd"


def test_a_sound_graph_has_none(product, theme, qtbot):
    panel = Problems(product, theme)
    qtbot.addWidget(panel)
    assert panel.item(0).text() == "Every node computes."
    assert panel.item(0).flags() == Qt.ItemFlag.NoItemFlags


def test_where_nan_arises_is_listed_and_counted_until_it_is_mended(open_session, theme, qtbot):
    graph = Graph()
    x = graph.variable(-1.0, name="x")
    graph.apply("exp", graph.apply("sqrt", x))
    session = open_session(graph.document)
    panel = Problems(session, theme)
    qtbot.addWidget(panel)
    panel.show()
    assert [panel.item(row).text() for row in range(panel.count())] == ["'sqrt' made nan of x = -1."]
    qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=panel.visualItemRect(panel.item(0)).center())
    assert session.selection == {ident(session, "sqrt")}
    with qtbot.waitSignal(panel.counted, check_params_cb=lambda count: count == 0):
        session.do(set_value, x.id, 4.0)
    assert panel.item(0).text() == "Every node computes."
    with qtbot.waitSignal(panel.counted, check_params_cb=lambda count: count == 1):
        session.do(set_value, x.id, -4.0)


def test_the_reason_for_no_gradients_is_listed_and_leads_to_the_target(open_session, theme, qtbot):
    graph = Graph()
    flag = graph.apply("gt", graph.variable(2.0, name="x"), 1.0)
    graph.document.apply(set_target(graph.document, flag.id))
    session = open_session(graph.document)
    panel = Problems(session, theme)
    qtbot.addWidget(panel)
    panel.show()
    item = panel.item(0)
    assert item.text().startswith("No gradients: 'gt' holds no floats")
    qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=panel.visualItemRect(item).center())
    assert session.selection == {flag.id}


def test_a_node_that_is_gone_since_it_ran_is_not_gone_to(broken, theme, qtbot):
    panel = Problems(broken, theme)
    qtbot.addWidget(panel)
    panel.show()
    item = panel.item(0)
    broken.runs.computer.cancel()
    with QSignalBlocker(broken):
        broken.do(delete, {broken.document.find("add").id})
    qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=panel.visualItemRect(item).center())
    assert broken.selection == frozenset()
