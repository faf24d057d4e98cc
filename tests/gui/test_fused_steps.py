"""Fused steps at the window, by real keys and clicks: one operation for the whole formula, the same gradients."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from core.edits.nodes import set_value
from core.formats import chain_file
from gui.filing.examples import EXAMPLES, welcome
from gui.settings import FUSED
from tests.gui.conftest import fan_out_graph, ident, settled, step_index
from tests.gui.seen import chip_text


def switch(window, qtbot):
    """Press the button in the transport bar, and wait for the steps."""
    (button,) = [b for b in window.transport.findChildren(QToolButton) if b.text() == "Fused"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    fused = window.settings.get(FUSED)
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.log.fused is fused)
    return fused


@pytest.fixture
def opened(window, qtbot):
    def open_it(document):
        window.session.replace(document)
        qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.backward_done)
        window.canvas.setFocus()
        return window

    return open_it


def walk(window):
    """Step to the end by F10; what was said of each step."""
    told = []
    while not window.session.runs.log or window.session.stepping.step != len(window.session.runs.log) - 1:
        QTest.keyClick(window.canvas, Qt.Key.Key_F10)
        panel = window.panels.steps
        numbers = panel.numbers.text() or panel.locals.text()
        told.append((window.session.runs.log[window.session.stepping.step].kind, numbers, panel.one_by_one.text()))
    return told


def chips(window, source, target):
    document = window.session.document
    nodes = {name: ident(window.session, name) for name in (source, target)}
    wires = (w.id for w in document.wires.values() if (w.source, w.target) == (nodes[source], nodes[target]))
    return chip_text(window.canvas, next(wires))


def gradient(window, name):
    return float(window.session.runs.run.gradient(ident(window.session, name)))


def test_a_product_of_three_is_one_product(opened, qtbot):
    window = opened(welcome())
    assert switch(window, qtbot)
    told = walk(window)
    assert [kind for kind, *_ in told] == [
        "start",
        "forward",
        "seed",
        "receive",
        "local",
        *["multiply", "accumulate"] * 3,
    ]
    assert told[1][1] == "f = 2 · 3 · 4 = 24"
    assert told[4][1].splitlines()[0] == "x → a | ∂f/∂x = y · z = 3 · 4 = 12 | chain rule through a and f"
    assert [numbers for kind, numbers, _ in told if kind == "multiply"] == [
        "∂f/∂x = 1 · (3 · 4) = 1 · 12 = 12",
        "∂f/∂y = 1 · (2 · 4) = 1 · 8 = 8",
        "∂f/∂z = 1 · (2 · 3) = 1 · 6 = 6",
    ]
    assert told[5][2].splitlines() == ["∂f/∂x = ∂f/∂f · ∂f/∂a · ∂a/∂x", "∂f/∂x = 1 · 4 · 3 = 12"]
    assert window.panels.steps.note.text() == "All 2 operations of f as one."
    assert [chips(window, *ends)[1] for ends in (("x", "a"), ("y", "a"), ("z", "f"))] == ["12", "8", "6"]
    assert chips(window, "a", "f") == ("Inside what is taken as one: no value of its own", "Not computed yet")
    assert [gradient(window, name) for name in "xyz"] == [12, 8, 6]


def test_a_composition_is_one_formula(opened, qtbot):
    example = next(each for each in EXAMPLES if each.name == "composition")
    window = opened(chain_file.load(example.path))
    switch(window, qtbot)
    told = walk(window)
    assert [kind for kind, *_ in told].count("multiply") == 1
    assert told[1][1] == "f = 2² + 1 = 5"
    assert told[4][1].splitlines() == [
        "x → y | ∂f/∂x = 2x = 2 · 2 = 4 | chain rule through y and f",
        "one → f | no gradient: it is a constant",
    ]
    assert chips(window, "x", "y") == ("2", "4")
    assert "constant" in chips(window, "one", "f")[1]
    assert gradient(window, "x") == 4


def test_every_use_at_a_fan_out_is_added(opened, qtbot):
    window = opened(fan_out_graph())
    switch(window, qtbot)
    told = walk(window)
    assert [numbers for kind, numbers, _ in told if kind == "accumulate"][-1] == "∂e/∂b = 2 + 3 = 5"
    assert window.panels.steps.arrivals.arrivals.rows == (("c", "2", False), ("d", "3", True))
    window.session.stepping.go(window.session.stepping.step - 2)
    assert window.session.stepping.state.received(ident(window.session, "b")) == (1, 2)
    assert gradient(window, "b") == 5


def test_all_that_is_taken_as_one_is_framed_as_one(opened, qtbot):
    window = opened(fan_out_graph())
    switch(window, qtbot)
    walk(window)
    picture, session = window.canvas.picture, window.session
    assert picture.at_work == {ident(session, name) for name in "cde"}
    named, wires = session.document.nodes, session.document.wires.values()
    tags = {(named[w.source].name, named[w.target].name): picture.chips.local(w) for w in wires}
    assert {ends: tag for ends, tag in tags.items() if tag} == {("a", "c"): "2", ("b", "c"): "2", ("b", "d"): "3"}


def test_switching_keeps_the_place(opened, qtbot):
    window = opened(welcome())
    session = window.session
    session.stepping.go(step_index(session, "multiply", "y", "a"))
    switch(window, qtbot)
    assert session.stepping.step == step_index(session, "multiply", "y", "a")
    assert window.transport.position.text() == f"{session.stepping.step + 1} / 11"
    assert not switch(window, qtbot)
    assert session.stepping.step == step_index(session, "multiply", "y", "a")
    session.stepping.go(step_index(session, "multiply", "a", "f"))
    switch(window, qtbot)
    assert session.stepping.step == step_index(session, "local", "f")


def test_the_switch_is_remembered_and_has_a_key(make_window, qtbot):
    window = make_window()
    QTest.keyClick(window.canvas, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.session.runs.log.fused)
    again = make_window()
    assert again.session.runs.log.fused
    assert again.menus.actions["fused"].isChecked()


def test_a_pass_that_changes_under_way_stays_fused(opened, qtbot):
    window = opened(welcome())
    switch(window, qtbot)
    walk(window)
    window.session.do(set_value, ident(window.session, "x"), 5.0)
    qtbot.waitUntil(lambda: settled(window.session))
    assert window.session.runs.log.fused
    assert window.session.stepping.step == 10
    assert chips(window, "z", "f")[1] == "15"
