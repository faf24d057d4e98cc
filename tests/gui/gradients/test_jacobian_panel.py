"""The Jacobian of what is selected: built by unit seeds, its row vᵀJ, its cost, and what is too large for it."""

from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core import Graph
from core.edits.nodes import rename, set_seed, set_target, set_value
from core.errors import Cancelled
from gui.gradients import jacobian_panel
from gui.gradients.built import End, build, subject
from tests.core.building import product
from tests.gui.conftest import ident, product_graph, settled


def layered(count=2):
    """f = sum(h), h = tanh(W x), W of count×3, all named."""
    graph = Graph()
    w = graph.variable(np.arange(3.0 * count).reshape(count, 3) / 10, name="W", role="parameter")
    x = graph.variable(np.array([0.5, -1.0, 2.0]), name="x")
    z = graph.apply("matmul", w, x)
    h = graph.apply("tanh", z)
    handles = {"z": z, "h": h, "f": graph.apply("sum", h)}
    for name, handle in handles.items():
        graph.document.apply(rename(graph.document, handle.id, name))
    graph.document.apply(set_target(graph.document, handles["f"].id))
    return graph.document


@pytest.fixture
def show(window, qtbot):
    """Opens a graph, selects a node and shows the panel as the menu does, once it is built."""

    def show_it(document, *chosen):
        window.session.replace(document)
        qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.backward_done)
        window.session.select({ident(window.session, name) for name in chosen})
        window.menus.refresh()
        window.menus.actions["jacobian"].trigger()
        panel = window.panels.docks["jacobian"].widget()
        qtbot.waitUntil(lambda: panel.title.text() != "")
        return panel

    return show_it


def choose(panel, qtbot, name):
    """Choose by what to differentiate, by typing in the list."""
    panel.by.setFocus()
    while panel.by.currentText() != name:
        before = panel.by.currentIndex()
        QTest.keyClick(panel.by, Qt.Key.Key_Down)
        assert panel.by.currentIndex() != before, name
    qtbot.waitUntil(lambda: panel.title.text().endswith(f" by {name}"))


def test_an_operation_is_differentiated_by_its_input(show):
    panel = show(layered(), "h")
    assert panel.title.text() == "Jacobian of h by z"
    assert [panel.by.itemText(i) for i in range(panel.by.count())] == ["z", "W", "x"]
    slopes = 1 - np.tanh([0.3, 0.75]) ** 2
    assert np.allclose(panel.view.built.matrix, np.diag(slopes))
    assert panel.cost.text() == "2 passes for J; 1 pass for vᵀJ."


def test_a_choice_from_the_list_of_a_graph_that_was_left_asks_about_the_graph_that_is_open(
    show, window, qtbot, monkeypatch
):
    panel = show(layered(), "h")
    built = []
    monkeypatch.setattr(jacobian_panel, "build", lambda run, *ends: built.append((run, *ends)) or build(run, *ends))
    monkeypatch.setattr("gui.running.pace.LARGE", 0)  # from now on panels follow later
    window.session.replace(product_graph())
    qtbot.waitUntil(lambda: settled(window.session))
    panel.by.activated.emit(panel.by.currentIndex())
    qtbot.waitUntil(lambda: panel.title.text().startswith("Jacobian of f by"))
    assert {of.id for run, of, *_ in built} == {ident(window.session, "f")}


def test_the_row_is_what_flows_back(show, window, qtbot):
    panel = show(layered(), "h")
    choose(panel, qtbot, "x")
    assert panel.view.built.matrix.shape == (2, 3)
    assert np.allclose(panel.view.built.row, window.session.runs.run.gradient(ident(window.session, "x")))
    assert np.allclose(panel.view.built.row, panel.view.built.v @ panel.view.built.matrix)
    assert "what flows back to x through h" in panel.note.text()


def test_a_variable_asks_for_the_target_by_it(show):
    panel = show(layered(), "W")
    assert panel.title.text() == "Jacobian of f by W"
    assert panel.view.built.matrix.shape == (1, 6)
    assert "vᵀJ is the gradient of W" in panel.note.text()


def test_a_wire_asks_for_its_reader(show, window, qtbot):
    panel = show(layered())
    (wire,) = window.session.document.incoming(ident(window.session, "h")).values()
    window.session.select({wire.id})
    qtbot.waitUntil(lambda: panel.title.text() == "Jacobian of h by z")


def test_it_follows_values_and_the_seed(show, window, qtbot):
    document = layered()
    document.apply(set_target(document, document.find("h").id))
    panel = show(document, "h")
    assert panel.view.built.v.tolist() == [1, 1]
    window.session.do(set_seed, [0.0, 1.0])
    qtbot.waitUntil(lambda: panel.view.built.v.tolist() == [0, 1])
    assert "v is the seed" in panel.note.text()
    window.session.do(set_value, ident(window.session, "x"), np.zeros(3))
    qtbot.waitUntil(lambda: np.array_equal(panel.view.built.matrix, np.eye(2)))


def test_the_tip_tells_an_entry_in_full(show, qtbot):
    panel = show(layered(), "z")
    choose(panel, qtbot, "x")
    view = panel.view
    told = {view.told_at(QPointF(x, y)) for x in range(0, view.width(), 4) for y in range(0, view.height(), 4)}
    entries = {f"∂z[{i}]/∂x[{j}]" for i in range(2) for j in range(3)}
    around = {"", "v[0]", "v[1]", "(vᵀJ)[0]", "(vᵀJ)[1]", "(vᵀJ)[2]"}
    assert {words.partition(" = ")[0] for words in told} == entries | around
    assert "∂z[1]/∂x[2] = 0.5" in told
    assert "Jacobian of z by x, 2 by 3: 0, 0.1, 0.2; 0.3, 0.4, 0.5" in panel.view.accessibleName()


def test_sixty_four_rows_are_built_and_more_are_not(show, qtbot):
    panel = show(layered(64), "z")
    assert panel.cost.text() == "64 passes for J; 1 pass for vᵀJ."
    panel = show(layered(65), "z")
    qtbot.waitUntil(panel.view.isHidden)
    qtbot.waitUntil(lambda: panel.title.text() == "Jacobian of z by W")
    assert "J would be 65×195; it is built up to 64×64" in panel.note.text()


def test_without_anything_to_differentiate_it_says_so(show, window, qtbot):
    panel = show(layered())
    window.session.do(set_target, None)
    window.session.select(())
    qtbot.waitUntil(lambda: "Run backward, or select a node" in panel.note.text())
    assert panel.view.isHidden()


def test_building_can_be_stopped():
    document = layered()
    graph = Graph(document)
    run = graph.run(target=graph["f"])
    calls = iter([False] * 3 + [True] * 100)
    with pytest.raises(Cancelled):
        build(run, End(graph["h"].id), End(graph["W"].id), lambda: next(calls))


def test_inside_a_block_the_variables_outside_are_offered_too():
    drawing = product()
    drawing.group("p", "f", name="inner")
    run = Graph(drawing.document).run()
    inside = next(node for node in drawing.document.nodes.values() if node.name == "f")
    found = subject(run, inside.id)
    assert {run.snapshot.nodes[end.id].name for end in found.offered} >= {"x", "y", "z", "p"}


def test_stop_gives_up_what_takes_long(show, qtbot, monkeypatch):
    panel = show(layered(), "h")
    never = Event()

    def slow(_run, _of, _by, cancelled):
        while not cancelled():
            never.wait(0.01)
        raise Cancelled

    monkeypatch.setattr("gui.gradients.jacobian_panel.build", slow)
    panel.by.setFocus()
    QTest.keyClick(panel.by, Qt.Key.Key_Down)
    qtbot.waitUntil(panel.stop_button.isVisible)
    assert panel.note.text() == "Building, one pass for each row …"
    qtbot.mouseClick(panel.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.note.text() == "Stopped; choose again to build it.")
    assert panel.stop_button.isHidden()
    assert panel.by.isEnabled()


@pytest.mark.qt_log_ignore("grabbing the keyboard")  # of the offscreen platform, for every menu
def test_it_is_offered_where_a_node_is_clicked_with_the_right_button(show, window, qtbot):
    show(layered())
    canvas = window.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.RightButton, pos=canvas.node_center(ident(window.session, "h")))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    action = next(action for action in menu.actions() if action.objectName() == "jacobian")
    assert action.isEnabled()
    menu.close()
