"""Why a gradient is what it is: checked and written out beside the window's own work, and only what is true is told."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from core import Graph
from core.errors import Cancelled, ComputeError
from core.steps.words.paths import Ways
from gui.frame.layout import first_widths
from gui.panels.explaining import explain, ways_view
from gui.panels.explaining.explain import ExplainPanel
from gui.panels.explaining.script_view import ScriptView
from tests.gui.conftest import ident, named


@pytest.fixture
def panel(product, theme, typesetter, qtbot):
    made = ExplainPanel(product, theme, typesetter)
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    product.select({ident(product, "x")})
    yield made
    made.stop()


def click(panel, qtbot, words):
    (button,) = [each for each in panel.findChildren(QPushButton) if each.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_ways_are_listed_with_their_sum(fan_out, theme, typesetter, qtbot):
    made = ExplainPanel(fan_out, theme, typesetter)
    qtbot.addWidget(made)
    made.show()
    fan_out.select({ident(fan_out, "b")})
    qtbot.waitUntil(lambda: made.ways.note.text().startswith("2 ways"))
    assert made.ways.formulas.text().splitlines() == [
        "∂e/∂c · ∂c/∂b = 2 · 1 = 2",
        "∂e/∂d · ∂d/∂b = 3 · 1 = 3",
        "∂e/∂b = 2 + 3 = 5",
    ]
    fan_out.select({ident(fan_out, "one")})
    assert made.ways.note.text() == "one has no gradient: it is a constant."
    assert made.ways.formulas.isHidden()
    fan_out.select(())
    assert made.ways.note.text() == "Select a node to see each way from it to the target."
    made.stop()


def test_zero_times_infinity_on_a_way_is_told_in_words(open_session, theme, typesetter, qtbot):
    graph = Graph()
    x = graph.variable(0.0, name="x")
    session = open_session(named(graph, f=graph.apply("square", graph.apply("sqrt", x))))
    made = ExplainPanel(session, theme, typesetter)
    qtbot.addWidget(made)
    made.show()
    session.select({x.id})
    qtbot.waitUntil(lambda: made.ways.note.text().startswith("1 way"))
    assert "A slope of 0 meets an infinite one on the way: 0 · ∞ is NaN" in made.ways.note.text()
    made.stop()


def test_ways_are_counted_beside_the_windows_own_work(panel, product, qtbot, monkeypatch):
    free, begun, thread = Event(), Event(), []

    def slow(_run, _node, **_more):
        thread.append(current_thread())
        begun.set()
        free.wait(20)
        return Ways(7, ())

    qtbot.waitUntil(lambda: panel.ways.note.text() == "1 way; the gradient is the sum over all of them.")
    monkeypatch.setattr(ways_view, "ways", slow)
    product.select({ident(product, "y")})
    qtbot.waitUntil(begun.is_set)
    assert thread[0] is not main_thread()
    qtbot.waitUntil(lambda: panel.ways.note.text() == "Counting …")
    free.set()
    qtbot.waitUntil(lambda: panel.ways.note.text().startswith("7 ways"))


def test_counting_is_given_up_when_something_else_is_selected(panel, product, qtbot, monkeypatch):
    begun, stopped = Event(), Event()

    def endless(_run, node, cancelled):
        if node != ident(product, "y"):
            return Ways(3, ())
        begun.set()
        while not cancelled():
            free.wait(0.001)
        stopped.set()
        raise Cancelled("Counting was stopped.")

    free = Event()
    monkeypatch.setattr(ways_view, "ways", endless)
    product.select({ident(product, "y")})
    qtbot.waitUntil(begun.is_set)
    product.select({ident(product, "z")})
    qtbot.waitUntil(stopped.is_set)
    qtbot.waitUntil(lambda: panel.ways.note.text().startswith("3 ways"))


def test_without_a_selection_the_pass_is_explained_all_the_same(panel, product, qtbot):
    product.select(())
    assert panel.whole.text() == "f = x · y · z\nf = 2 · 3 · 4 = 24"
    click(panel, qtbot, "Check by differences")
    qtbot.waitUntil(lambda: panel.checks.note.text() == "✓ 3 of 3 agree.")


def test_the_script_is_shown_and_copied(panel, product, qtbot):
    click(panel, qtbot, "Show script")
    qtbot.waitUntil(lambda: "import torch" in panel.code.text())
    script = panel.findChild(ScriptView)
    qtbot.waitUntil(lambda: script.height() == script.sizeHint().height())
    assert script.verticalScrollBar().maximum() == 0, "all of a short one is seen"
    with qtbot.waitSignal(product.noted):
        click(panel, qtbot, "Copy script")
    assert QGuiApplication.clipboard().text() == panel.code.text()


def test_a_long_script_is_shown_and_copied_whole(panel, product, qtbot, monkeypatch):
    script = "\n".join(f"x{number} = {number}" for number in range(10_000))
    monkeypatch.setattr(explain, "torch_code", lambda _run: script)
    with qtbot.waitSignal(product.noted):
        click(panel, qtbot, "Copy script")
    assert QGuiApplication.clipboard().text() == script
    assert panel.code.text() == script
    assert panel.code.height() < panel.window().height()


def test_a_script_that_cannot_be_written_is_not_said_to_be_on_the_clipboard(panel, product, qtbot, monkeypatch):
    def refuse(_run):
        raise ComputeError("This graph has no script.")

    said = []
    product.noted.connect(said.append)
    monkeypatch.setattr(explain, "torch_code", refuse)
    QGuiApplication.clipboard().setText("mine")
    click(panel, qtbot, "Copy script")
    qtbot.waitUntil(lambda: panel.code.text() == "This graph has no script.")
    assert QGuiApplication.clipboard().text() == "mine"
    assert said == []


def test_the_panel_fits_beside_the_canvas_of_a_small_screen(window):
    window.panels.docks["explain"].raise_()
    panel = window.panels.explain
    assert panel.widget().minimumSizeHint().width() <= first_widths(1280)[1]
    assert not panel.horizontalScrollBar().isVisible()
