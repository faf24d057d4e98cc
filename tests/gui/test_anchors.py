"""The three taught graphs, walked at the window by F10: what canvas and panel show at each step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gui.look.reading import Kind
from tests.gui.conftest import ident
from tests.gui.walking import HIDDEN, Walk


@pytest.fixture
def walk(window, qtbot):
    return lambda name: Walk.example(window, name, qtbot)


def test_a_product_of_three_at_each_step(walk):
    """f = x · y · z at (2, 3, 4), left to right."""
    w = walk("welcome").start()
    assert [w.chips(*ends)[0] for ends in (("x", "a"), ("y", "a"), ("z", "f"))] == ["2", "3", "4"]
    assert {w.chips(*ends)[1] for ends in (("x", "a"), ("y", "a"), ("z", "f"))} == {HIDDEN}
    assert (w.chips("a", "f"), w.value("f")) == ((HIDDEN, HIDDEN), "–")
    assert w.panel.rule.text().splitlines() == ["f = x · y · z", "a = x · y", "f = a · z"]
    assert w.panel.numbers.text().splitlines() == ["x = 2", "y = 3", "z = 4"]

    w.to("forward", "a")
    assert (w.chips("a", "f")[0], w.value("f"), w.framed()) == ("6", "–", "a")
    assert w.lit() == {w.wire("x", "a").id, w.wire("y", "a").id}
    assert (w.panel.rule.text(), w.panel.numbers.text()) == ("a = x · y", "a = 2 · 3 = 6")

    w.to("forward", "f")
    assert (w.value("f"), w.gradient("f").kind) == ("24", Kind.NOT_COMPUTED)
    assert w.panel.numbers.text() == "f = 6 · 4 = 24"

    w.to("seed", "f")
    assert (w.gradient("f").text, w.session.stepping.state.backward) == ("1", True)
    assert (w.panel.numbers.text(), w.panel.why.text()) == ("∂f/∂f = 1", "f changes 1:1 with itself.")

    w.to("local", "f")
    assert (w.framed(), w.tag("a", "f"), w.tag("z", "f")) == ("f", "4", "6")
    assert w.panel.locals.text().splitlines() == [
        "a → f | ∂f/∂a = z = 4 | product rule: the other factor",
        "z → f | ∂f/∂z = a = 6 | product rule: the other factor",
    ]

    w.to("multiply", "f", "a")
    assert (w.chips("a", "f")[1], w.chips("z", "f")[1], w.product()) == ("4", HIDDEN, ("1", "4", "4"))
    w.to("multiply", "f", "z")
    assert (w.chips("z", "f")[1], w.product()) == ("6", ("1", "6", "6"))
    assert w.panel.rule.text() == "∂f/∂z = ∂f/∂f · ∂f/∂z"
    assert w.panel.numbers.text() == "∂f/∂z = 1 · 6 = 6"
    assert not w.ticked("z")
    w.to("accumulate", "f", "z")
    assert [w.ticked(name) for name in "xyz"] == [False, False, True]

    w.to("receive", "a")
    assert (w.framed(), w.badge("a"), w.badge("f")) == ("a", "received 1/1: 4", "")
    w.to("local", "a")
    assert (w.tag("x", "a"), w.tag("y", "a"), w.badge("a")) == ("3", "2", "")
    w.to("multiply", "a", "x")
    assert (w.chips("x", "a")[1], w.panel.numbers.text()) == ("12", "∂f/∂x = 4 · 3 = 12")
    w.to("multiply", "a", "y")
    assert (w.chips("y", "a")[1], w.panel.numbers.text()) == ("8", "∂f/∂y = 4 · 2 = 8")

    w.to("accumulate", "a", "y")
    assert w.session.stepping.step == len(w.session.runs.log) - 1
    assert [w.ticked(name) for name in "xyz"] == [True, True, True]
    assert w.panel.end.formulas.text().splitlines() == ["∂f/∂x = 12", "∂f/∂y = 8", "∂f/∂z = 6"]


def test_at_the_end_a_click_checks_and_another_writes_the_script(walk, qtbot):
    w = walk("welcome").to("accumulate", "a", "y")
    QTest.mouseClick(w.panel.end.check, Qt.MouseButton.LeftButton)
    explain = w.window.panels.explain
    qtbot.waitUntil(lambda: explain.checks.note.text() == "✓ 3 of 3 agree.")
    assert "(f(x = 2.00002) − f(x = 1.99998)) / 4e-05 = 12" in explain.checks.detail.text()
    assert explain.isVisible()
    w.window.panels.docks["steps"].raise_()
    QTest.mouseClick(w.panel.end.script, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "print(x.grad)  # 12" in explain.code.text())
    assert explain.checks.note.text() == "✓ 3 of 3 agree.", "what was checked still holds"
    assert {b.text() for b in explain.findChildren(QPushButton)} >= {"Show script", "Copy script"}


def test_a_composition_at_each_step(walk):
    """h(x) = x², f(y) = y + 1 at x = 2."""
    w = walk("composition").to("forward", "y")
    assert w.chips("y", "f")[0] == "4"
    w.to("forward", "f")
    assert w.value("f") == "5"
    w.to("seed", "f")
    assert w.gradient("f").text == "1"
    w.to("local", "f")
    assert (w.tag("y", "f"), w.tag("one", "f")) == ("1", None)
    assert w.lit() == {w.wire("y", "f").id}, "no gradient runs to a constant"
    assert "one → f | no gradient: it is a constant" in w.panel.locals.text()
    w.to("accumulate", "f", "y")
    assert w.chips("y", "f")[1] == "1"
    assert w.chips("one", "f")[1] == "No gradient: it is a constant"
    w.to("local", "y")
    assert w.panel.locals.text() == "x → y | ∂y/∂x = 2x = 2 · 2 = 4 | power rule: the exponent comes down"
    w.to("multiply", "y", "x")
    assert (w.product(), w.chips("x", "y")[1]) == (("1", "4", "4"), "4")


def test_a_fan_out_at_each_step(walk, qtbot):
    """e = (a + b) · (b + 1) at (2, 1): b is finished only when both ways have brought their part."""
    w = walk("fan_out").to("accumulate", "c", "b")
    b = ident(w.session, "b")
    assert (w.session.stepping.state.received(b), w.gradient("b").text, w.ticked("b")) == ((1, 2), "2", False)
    assert [row[:2] for row in w.panel.arrivals.arrivals.rows] == [("c", "2"), ("d", "–")]
    w.to("multiply", "d", "b")
    assert w.panel.numbers.text() == "∂e/∂b via d = 3 · 1 = 3"
    w.to("accumulate", "d", "b")
    assert (w.session.stepping.state.received(b), w.gradient("b").text, w.ticked("b")) == ((2, 2), "5", True)
    assert [row[:2] for row in w.panel.arrivals.arrivals.rows] == [("c", "2"), ("d", "3")]
    assert w.panel.rule.text() == "∂e/∂b = ∂e/∂c · ∂c/∂b + ∂e/∂d · ∂d/∂b"
    assert w.panel.numbers.text() == "∂e/∂b = 2 + 3 = 5"
    w.session.select({b})
    w.window.panels.docks["explain"].raise_()
    ways = w.window.panels.explain.ways
    qtbot.waitUntil(lambda: ways.note.text().startswith("2 ways"))
    assert ways.formulas.text().splitlines() == [
        "∂e/∂c · ∂c/∂b = 2 · 1 = 2",
        "∂e/∂d · ∂d/∂b = 3 · 1 = 3",
        "∂e/∂b = 2 + 3 = 5",
    ]
