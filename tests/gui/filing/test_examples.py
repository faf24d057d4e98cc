"""Every example opens from the Help menu, runs without a problem and can be stepped through."""

from pathlib import Path

import numpy as np
import pytest

from core.document import Document
from core.edits.nodes import set_value
from gui.actions.command import plain
from gui.canvas.drawing.detail import NEAR_FROM
from gui.canvas.shapes import curves, points_on
from gui.filing.examples import EXAMPLES, WELCOME
from tests.gui.conftest import ident, settled

GRADIENTS = {
    "welcome": {"x": 12, "y": 8, "z": 6},
    "composition": {"x": 4},
    "fan_out": {"a": 2, "b": 5},
    "sigmoid_gates": {"w0": -0.1966, "x0": 0.3932, "w1": -0.3932, "x1": -0.5898, "w2": 0.1966},
}


def test_the_table_and_the_folder_agree():
    assert {example.path for example in EXAMPLES} == set(WELCOME.path.parent.glob("*.chain"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_it_opens_runs_and_steps(window, qtbot, example):
    session = window.session
    open_example(window, qtbot, example)
    assert session.runs.run.problems == {}
    assert session.path is None, "an example must not be saved over"
    for name, gradient in GRADIENTS.get(example.name, {}).items():
        assert float(session.runs.run.gradient(ident(session, name))) == pytest.approx(gradient, abs=5e-5)
    for step in range(len(session.runs.log)):
        session.stepping.go(step)
        assert window.panels.steps.title.text()
        assert window.status.words.text()


def test_it_is_called_by_its_title_until_it_has_a_file(window, qtbot, tmp_path, monkeypatch):
    suggested = []

    def choose(_window, _title, suggestion, _kinds):
        suggested.append(Path(suggestion).name)
        return str(tmp_path / "mine.chain"), ""

    monkeypatch.setattr("gui.filing.documents.QFileDialog.getSaveFileName", choose)
    open_example(window, qtbot, EXAMPLES[2])
    assert window.documents.pages.names() == ["(a + b)·(b + 1)"]
    assert window.windowTitle() == "(a + b)·(b + 1)[*] — Chainrule"
    window.session.do(set_value, ident(window.session, "a"), 5.0)
    open_example(window, qtbot, EXAMPLES[1])
    assert window.documents.pages.names() == ["(a + b)·(b + 1)*", "Square, then add one"]
    window.documents.pages.go(0)
    assert window.documents.name == "(a + b)·(b + 1)"
    with qtbot.waitSignal(window.documents.files.used):
        window.documents.save_as()
    assert suggested == ["(a + b)·(b + 1).chain"]
    assert window.documents.pages.names() == ["mine.chain", "Square, then add one"]


def test_a_title_becomes_a_file_name_that_every_system_can_have(window, monkeypatch):
    suggested = []

    def choose(_window, _title, suggestion, _kinds):
        suggested.append(suggestion)
        return "", ""

    monkeypatch.setattr("gui.filing.documents.QFileDialog.getSaveFileName", choose)
    for title in ("a/b: c?", ""):
        window.session.replace(Document(), title=title)
        window.documents.save_as()
    assert [Path(suggestion).name for suggestion in suggested] == ["a-b- c-.chain", "graph.chain"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_a_small_window_shows_all_of_it_with_its_numbers(window, qtbot, example):
    open_example(window, qtbot, example)
    canvas = window.canvas
    assert canvas.camera.scale >= NEAR_FROM, "nodes are drawn without their values"
    rects = [canvas.picture.geometry.rect(node) for node in window.session.document.nodes]
    assert all(canvas.camera.visible.contains(rect) for rect in rects)
    apart = [rect.adjusted(-8, -8, 8, 8) for rect in rects]
    assert not any(a.intersects(b) for place, a in enumerate(apart) for b in rects[place + 1 :])
    wires = window.session.document.wires.values()
    assert {wire.id: hidden for wire in wires if (hidden := hiding(canvas, wire))} == {}


def hiding(canvas, wire):
    """The nodes behind which a wire passes as it is drawn."""
    geometry = canvas.picture.geometry
    start, end = geometry.port(wire.source, "output", wire.output), geometry.port(wire.target, "input", wire.input)
    rows = curves(*(np.array([at]) for at in (start.x(), start.y(), end.x(), end.y())))
    points = points_on(rows, np.linspace(0, 1, 50)).reshape(-1, 2).tolist()
    others = canvas.session.document.nodes.keys() - {wire.source, wire.target}
    return {node for node in others for x, y in points if geometry.rect(node).contains(x, y)}


def open_example(window, qtbot, example):
    """Open an example from the menu and wait for its gradients."""
    session = window.session
    (action,) = [a for a in window.menus.menu("Help/&Examples").actions() if plain(a.text()) == example.title]
    with qtbot.waitSignal(session.opened):
        action.trigger()
    qtbot.waitUntil(lambda: settled(session) and session.runs.run.backward_done)
