"""Graphs that others have published with their numbers, stepped through at the window, every number read on the way.

CS231n (course notes on backpropagation), Christopher Olah (Calculus on Computational Graphs), Andrej Karpathy
(micrograd and the lecture that builds it), Matt Mazur (A Step by Step Backpropagation Example).
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt

from core import Graph
from core.document import Document
from core.edits.nodes import rename
from core.graph import Handle
from gui.settings import OPTIMIZER, RATE
from tests.gui.conftest import ident, settled
from tests.gui.walking import CONTROL, Walk


class Sheet:
    """A graph written down with names: ``sheet.q = sheet.x + sheet.y``."""

    def __init__(self, **leaves: float) -> None:
        graph = Graph()
        handles = {name: graph.variable(value, name=name) for name, value in leaves.items()}
        self.__dict__.update(graph=graph, handles=handles)

    def __getattr__(self, name: str) -> Handle:
        return self.handles[name]

    def __setattr__(self, name: str, handle: Handle) -> None:
        self.graph.document.apply(rename(self.graph.document, handle.id, name))
        self.handles[name] = handle

    def apply(self, kind: str, *inputs: Any) -> Any:
        return self.graph.apply(kind, *inputs)

    @property
    def document(self) -> Document:
        return self.graph.document


Walking = Callable[[Sheet, str], Walk]


@pytest.fixture
def walk(window, qtbot) -> Walking:
    return lambda sheet, target: Walk.pasted(window, sheet.document, target, qtbot)


def near(told: dict[str, str], published: dict[str, float], places: int) -> None:
    """What is told, in four digits, is what is published, with so many places after the point."""
    assert {name: float(told[name]) for name in published} == pytest.approx(published, rel=5e-4, abs=0.5 * 10**-places)


def test_the_first_circuit_of_cs231n(walk):
    """f = (x + y) z at (-2, 5, -4)."""
    sheet = Sheet(x=-2.0, y=5.0, z=-4.0)
    sheet.q = sheet.x + sheet.y
    sheet.f = sheet.q * sheet.z
    seen = walk(sheet, "f").seen()
    assert seen.values == {"q": "3", "f": "-12"}
    assert seen.locals == {"q → f": "-4", "z → f": "3", "x → q": "1", "y → q": "1"}
    assert seen.flows == {"q → f": "-4", "z → f": "3", "x → q": "-4", "y → q": "-4"}
    assert seen.gradients == {"x": "-4", "y": "-4", "z": "3", "q": "-4", "f": "1"}


def test_the_sigmoid_neuron_of_cs231n_gate_by_gate(walk):
    """w = (2, -3, -3), x = (-1, -2): every number that stands on the wires of the published circuit."""
    sheet = Sheet(w0=2.0, x0=-1.0, w1=-3.0, x1=-2.0, w2=-3.0)
    sheet.p0 = sheet.w0 * sheet.x0
    sheet.p1 = sheet.w1 * sheet.x1
    sheet.s = sheet.p0 + sheet.p1
    sheet.t = sheet.s + sheet.w2
    sheet.n = -sheet.t
    sheet.e = sheet.apply("exp", sheet.n)
    sheet.d = sheet.e + 1.0
    sheet.out = sheet.apply("reciprocal", sheet.d)
    seen = walk(sheet, "out").seen()
    values = {"p0": -2.0, "p1": 6.0, "s": 4.0, "t": 1.0, "n": -1.0, "e": 0.37, "d": 1.37, "out": 0.73}
    near(seen.values, values, 2)
    near(seen.gradients, {"out": 1.0, "d": -0.53, "e": -0.53, "n": -0.20, "t": 0.20, "s": 0.20, "p0": 0.20}, 2)
    near(seen.gradients, {"w0": -0.1966, "x0": 0.3932, "w1": -0.3932, "x1": -0.5898, "w2": 0.1966}, 4)
    near(seen.locals, {"t → n": -1.0, "e → d": 1.0, "n → e": 0.37, "d → out": -0.53}, 2)


def test_add_distributes_max_routes_and_multiply_switches(walk):
    """The patterns of CS231n: f = 2 (x y + max(z, w)) at (3, -4, 2, -1)."""
    sheet = Sheet(x=3.0, y=-4.0, z=2.0, w=-1.0)
    sheet.p = sheet.x * sheet.y
    sheet.m = sheet.apply("maximum", sheet.z, sheet.w)
    sheet.s = sheet.p + sheet.m
    sheet.f = sheet.s * 2.0
    seen = walk(sheet, "f").seen()
    assert seen.values == {"p": "-12", "m": "2", "s": "-10", "f": "-20"}
    assert seen.flows["p → s"] == seen.flows["m → s"] == "2", "add hands the gradient on to both"
    assert (seen.flows["x → p"], seen.flows["y → p"]) == ("-8", "6"), "multiply gives each the other's value"
    assert (seen.flows["z → m"], seen.flows["w → m"]) == ("2", "0"), "max gives all to the larger"


def test_olahs_graph_backward_and_forward(walk, qtbot):
    """e = (a + b)(b + 1) at (2, 1): 2 and 5 from one backward sweep, 5 again from b forward."""
    sheet = Sheet(a=2.0, b=1.0)
    sheet.c = sheet.a + sheet.b
    sheet.d = sheet.b + 1.0
    sheet.e = sheet.c * sheet.d
    w = walk(sheet, "e")
    seen = w.seen()
    assert seen.values == {"c": "3", "d": "2", "e": "6"}
    assert seen.locals == {"c → e": "2", "d → e": "3", "a → c": "1", "b → c": "1", "b → d": "1"}
    assert seen.flows == {"c → e": "2", "d → e": "3", "a → c": "2", "b → c": "2", "b → d": "3"}
    assert (seen.gradients["a"], seen.gradients["b"]) == ("2", "5")
    w.session.select({ident(w.session, "b")})
    w.press("forward_mode", Qt.Key.Key_F5, CONTROL)
    qtbot.waitUntil(lambda: settled(w.session) and w.session.runs.sweep is not None)
    tangents = {name: w.gradient(name).text.removeprefix("ẋ ") for name in "bcde"}
    assert tangents == {"b": "1", "c": "1", "d": "1", "e": "5"}


def test_karpathys_first_expression(walk):
    """L = (a b + c) f at (2, -3, 10, -2)."""
    sheet = Sheet(a=2.0, b=-3.0, c=10.0, f=-2.0)
    sheet.e = sheet.a * sheet.b
    sheet.d = sheet.e + sheet.c
    sheet.L = sheet.d * sheet.f
    seen = walk(sheet, "L").seen()
    assert seen.values == {"e": "-6", "d": "4", "L": "-8"}
    assert seen.gradients == {"a": "6", "b": "-4", "c": "-2", "f": "4", "e": "-2", "d": "-2", "L": "1"}


def neuron() -> Sheet:
    """x = (2, 0), w = (-3, 1), with the bias that makes the numbers come out nicely."""
    sheet = Sheet(x1=2.0, x2=0.0, w1=-3.0, w2=1.0, b=6.8813735870195432)
    sheet.x1w1 = sheet.x1 * sheet.w1
    sheet.x2w2 = sheet.x2 * sheet.w2
    sheet.sum = sheet.x1w1 + sheet.x2w2
    sheet.n = sheet.sum + sheet.b
    return sheet


_NEURON = {"x1": -1.5, "w1": 1.0, "x2": 0.5, "w2": 0.0, "b": 0.5, "n": 0.5, "sum": 0.5, "x1w1": 0.5, "x2w2": 0.5}


def test_karpathys_neuron_with_tanh_in_one_piece(walk):
    sheet = neuron()
    sheet.o = sheet.apply("tanh", sheet.n)
    seen = walk(sheet, "o").seen()
    near(seen.values, {"x1w1": -6.0, "x2w2": 0.0, "sum": -6.0, "n": 0.8814, "o": 0.7071}, 4)
    near(seen.locals, {"n → o": 0.5}, 4)
    near(seen.gradients, _NEURON, 4)


def test_karpathys_neuron_with_tanh_taken_apart(walk):
    """o = (e^2n - 1) / (e^2n + 1): the same gradients."""
    sheet = neuron()
    sheet.e = sheet.apply("exp", sheet.n * 2.0)
    sheet.o = (sheet.e - 1.0) / (sheet.e + 1.0)
    seen = walk(sheet, "o").seen()
    near(seen.values, {"n": 0.8814, "e": 5.8284, "o": 0.7071}, 4)
    near(seen.gradients, _NEURON, 4)


def test_karpathys_bugs_at_variables_that_are_used_twice(walk):
    sheet = Sheet(a=3.0)
    sheet.b = sheet.a + sheet.a
    assert walk(sheet, "b").seen().gradients["a"] == "2"
    sheet = Sheet(a=-2.0, b=3.0)
    sheet.d = sheet.a * sheet.b
    sheet.e = sheet.a + sheet.b
    sheet.f = sheet.d * sheet.e
    seen = walk(sheet, "f").seen()
    assert seen.values == {"d": "-6", "e": "1", "f": "-6"}
    assert (seen.gradients["a"], seen.gradients["b"]) == ("-3", "-8")
    sheet = Sheet(a=1.0)
    sheet.b = sheet.a + sheet.a
    sheet.c = sheet.b + sheet.b
    assert walk(sheet, "c").seen().gradients["a"] == "4"


def test_the_readme_of_micrograd(walk):
    sheet = Sheet(a=-4.0, b=2.0)
    a, b, relu = sheet.a, sheet.b, partial(sheet.apply, "relu")
    c, d = a + b, a * b + b**3.0
    c = c + (c + 1.0)
    c = c + (1.0 + c + (-a))
    d = d + (d * 2.0 + relu(b + a))
    d = d + (3.0 * d + relu(b - a))
    sheet.c, sheet.d = c, d
    sheet.e = c - d
    sheet.f = sheet.e**2.0
    sheet.g = sheet.f / 2.0 + 10.0 / sheet.f
    w = walk(sheet, "g")
    seen = w.seen()
    assert seen.values["g"] == "24.7"
    exact = [f"{float(w.gradient(name).reading.data):.4f}" for name in "ab"]
    assert exact == ["138.8338", "645.5773"]
    assert f"{float(w.window.canvas.picture.chips.value(ident(w.session, 'g')).reading.data):.4f}" == "24.7041"


MAZUR = {"i1": 0.05, "i2": 0.1, "b1": 0.35, "b2": 0.6, "t1": 0.01, "t2": 0.99}
WEIGHTS = {f"w{place}": value for place, value in enumerate((0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55), 1)}


def mazur() -> Sheet:
    """Two inputs, two hidden and two output neurons of sigmoids, half the squared error."""
    sheet = Sheet(**MAZUR)
    for name, value in WEIGHTS.items():
        sheet.handles[name] = sheet.graph.variable(value, name=name, role="parameter")
    _layer(sheet, ("i1", "i2"), ("h1", "h2"), 1, "b1")
    _layer(sheet, ("out_h1", "out_h2"), ("o1", "o2"), 5, "b2")
    for place in "12":
        miss = sheet.handles[f"t{place}"] - sheet.handles[f"out_o{place}"]
        setattr(sheet, f"E_o{place}", 0.5 * miss**2.0)
    sheet.E = sheet.E_o1 + sheet.E_o2
    return sheet


def _layer(sheet: Sheet, inputs: tuple[str, str], outputs: tuple[str, str], first: int, bias: str) -> None:
    for number, output in enumerate(outputs):
        one, other = (
            sheet.handles[f"w{first + 2 * number + place}"] * sheet.handles[inputs[place]] for place in (0, 1)
        )
        setattr(sheet, f"net_{output}", one + other + sheet.handles[bias])
        setattr(sheet, f"out_{output}", sheet.apply("sigmoid", sheet.handles[f"net_{output}"]))


def test_mazurs_network_and_its_weights_after_one_update(walk, qtbot):
    w = walk(mazur(), "E")
    seen = w.seen()
    forward = {"net_h1": 0.3775, "out_h1": 0.5933, "out_h2": 0.5969, "net_o1": 1.1059, "out_o1": 0.7514}
    forward |= {"out_o2": 0.7729, "E_o1": 0.2748, "E_o2": 0.0236, "E": 0.2984}
    near(seen.values, forward, 4)
    near(seen.gradients, {"out_o1": 0.7414, "net_o1": 0.1385, "out_h1": 0.03635, "w5": 0.08217}, 4)
    near(seen.locals, {"net_o1 → out_o1": 0.1868, "net_h1 → out_h1": 0.2413}, 4)
    assert f"{float(w.gradient('w1').reading.data):.9f}" == "0.000438568"
    assert f"{float(w.gradient('w5').reading.data):.9f}" == "0.082167041"
    w.window.settings.set(OPTIMIZER, "sgd")
    w.window.settings.set(RATE, 0.5)
    w.press("update", Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: settled(w.session) and w.value("E") != seen.values["E"])
    published = {"w1": 0.149780716, "w2": 0.19956143, "w3": 0.24975114, "w4": 0.29950229}
    published |= {"w5": 0.35891648, "w6": 0.408666186, "w7": 0.511301270, "w8": 0.561370121}
    told = {name: w.window.canvas.picture.chips.value(ident(w.session, name)).reading.words for name in published}
    assert {name: float(words) for name, words in told.items()} == pytest.approx(published, abs=5e-9)
    assert f"{float(w.window.canvas.picture.chips.value(ident(w.session, 'E')).reading.words):.9f}" == "0.291027774"
