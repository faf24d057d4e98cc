"""Cards at kinks: what each engine gives there, measured, and what another choice changes."""

import math

import numpy as np
import pytest

from core.engine.evaluator import Evaluator
from core.graph import Graph
from core.lab.clipping import clipping_graph, slopes
from core.lab.conventions import KINKS, cards
from core.lab.conventions_exhibit import OtherConvention
from core.lab.hand import Hand

ZERO, ONE, NAN, INF, MINUS_INF = [0.0], [1.0], [math.nan], [math.inf], [-math.inf]
# operation: (inputs, settings, measured on PyTorch 2.13, on JAX 0.10): the gradients of all inputs, one after the other
MEASURED = {
    "abs": (([0.0],), {}, ZERO, ONE),
    "relu": (([0.0],), {}, ZERO, ZERO),
    "leaky_relu": (([0.0],), {}, [0.01], ONE),
    "relu6": (([6.0],), {}, ZERO, ZERO),
    "hardtanh": (([1.0],), {}, ZERO, ONE),
    "hardsigmoid": (([3.0],), {}, ZERO, ZERO),
    "clamp": (([1.0],), {"min": -1.0, "max": 1.0}, ONE, [0.5]),
    "maximum": (([1.0], [1.0]), {}, [0.5, 0.5], [0.5, 0.5]),
    "minimum": (([1.0], [1.0]), {}, [0.5, 0.5], [0.5, 0.5]),
    "amax": (([1.0, 1.0, 0.0],), {}, [0.5, 0.5, 0.0], [0.5, 0.5, 0.0]),
    "amin": (([0.0, 0.0, 1.0],), {}, [0.5, 0.5, 0.0], [0.5, 0.5, 0.0]),
    "max": (([1.0, 1.0, 0.0],), {}, [1.0, 0.0, 0.0], [0.5, 0.5, 0.0]),
    "min": (([0.0, 0.0, 1.0],), {}, [1.0, 0.0, 0.0], [0.5, 0.5, 0.0]),
    "norm": (([0.0, 0.0],), {}, [0.0, 0.0], NAN * 2),
    "std": (([1.0, 1.0, 1.0],), {}, [0.0] * 3, NAN * 3),
    "hypot": (([0.0], [0.0]), {}, NAN * 2, [0.5, 0.5]),
    "atan2": (([0.0], [0.0]), {}, [0.0, 0.0], NAN * 2),
    "sqrt": (([0.0],), {}, INF, INF),
    "log": (([0.0],), {}, INF, INF),
    "rsqrt": (([0.0],), {}, MINUS_INF, MINUS_INF),
    "log2": (([0.0],), {}, INF, INF),
    "log10": (([0.0],), {}, INF, INF),
    "log1p": (([-1.0],), {}, INF, INF),
    "asin": (([1.0],), {}, INF, INF),
    "atanh": (([1.0],), {}, INF, INF),
    "acos": (([1.0],), {}, MINUS_INF, MINUS_INF),
    "acosh": (([1.0],), {}, INF, INF),
    "pow": (([0.0], [0.0]), {}, [0.0, 0.0], [math.nan, 0.0]),
    "xlogy": (([0.0], [0.0]), {}, [0.0, math.nan], [-math.inf, math.nan]),
}
WORDS = {  # how the cards tell these figures
    "0": ZERO, "1": ONE, "0, 0": [0.0, 0.0], "½, ½": [0.5, 0.5], "NaN": NAN, "inf": INF, "−inf": MINUS_INF,
    "0 unless slope_at_zero says more": ZERO,
    "NaN, 0": [math.nan, 0.0],
    "0, NaN": [0.0, math.nan], "−inf, NaN": [-math.inf, math.nan], "the slope on the left, 0.01": [0.01],
    "the slope on the left": [0.01], "1, and 0 from 2.15 on": ONE, "½ (jnp.clip) or 0 (lax.clamp)": [0.5],
}  # fmt: skip


def run_at_kink(name):
    inputs, settings, *_ = MEASURED[name]
    graph = Graph()
    given = [np.array(x) if len(x) > 1 else x[0] for x in inputs]
    made = graph.apply(name, *(graph.variable(x, name=f"x{i}") for i, x in enumerate(given)), **settings)
    made = made[0] if isinstance(made, tuple) else made
    return graph.run(target=made), made.id


def gradients(run):
    nodes = [node.id for node in run.snapshot.nodes.values() if node.kind == "variable"]
    return np.concatenate([np.ravel(run.gradient(node)) for node in nodes])


def told(words, name):
    """The figures behind the words of a card."""
    ties = MEASURED[name][2]
    if words in ("shared evenly", "1 for the first"):
        largest = np.array([float(x > 0) for x in ties]) if words != "shared evenly" else None
        even = [0.5, 0.5, 0.0]
        return even if largest is None else [1.0, 0.0, 0.0]
    figures = WORDS[words]
    return figures * len(ties) if len(figures) == 1 else figures


@pytest.mark.parametrize("name", sorted(MEASURED))
def test_a_card_tells_what_was_measured(name):
    run, node = run_at_kink(name)
    (card,) = cards(Hand(run))
    assert card.node == node
    _, _, torch, jax = MEASURED[name]
    for words, figures in ((card.kink.torch, torch), (card.kink.jax, jax), (card.kink.ours, gradients(run))):
        np.testing.assert_allclose(told(words, name), figures)


def test_every_card_was_measured():
    assert {name for kink in KINKS for name in kink.operations} == MEASURED.keys()


@pytest.mark.parametrize("name", sorted(MEASURED))
def test_each_choice_gives_its_slope_and_leaves_the_run_alone(name):
    run, node = run_at_kink(name)
    before = gradients(run)
    (card,) = cards(Hand(run))
    for number, choice in enumerate(card.kink.choices):
        shown = OtherConvention(((node, number),)).exhibit(run)
        variables = [n.id for n in run.snapshot.nodes.values() if n.kind == "variable"]
        found = np.concatenate([
            np.ravel(shown.gradients[n, 0].data if (n, 0) in shown.gradients else run.gradient(n)) for n in variables
        ])  # fmt: skip
        assert all(item.mark == "other" for item in shown.gradients.values())
        if choice.slopes and name not in ("norm", "std"):
            np.testing.assert_allclose(found, choice.slopes * (len(found) // len(choice.slopes)))
        if choice.share == "each":
            assert set(found) == {0.0, 1.0}
            assert found.sum() == 2.0
    np.testing.assert_array_equal(gradients(run), before)


def test_away_from_kinks_there_is_no_card():
    graph = Graph()
    x = graph.variable(0.5, name="x")
    run = graph.run(target=graph.apply("relu", x))
    assert cards(Hand(run)) == []
    assert "No operation sits on a kink" in OtherConvention().exhibit(run).lines[0]


def test_only_the_elements_at_the_kink_take_another_slope():
    graph = Graph()
    x = graph.variable(np.array([-1.0, 0.0, 2.0]), name="x")
    relu = graph.apply("relu", x)
    run = graph.run(target=graph.apply("sum", relu))
    (card,) = cards(Hand(run))
    assert card.elements == 1
    shown = OtherConvention(((relu.id, 2),)).exhibit(run)
    assert shown.gradients[x.id, 0].data.tolist() == [0.0, 1.0, 1.0]


@pytest.mark.parametrize(("error", "clipped", "pulling"), [(0.5, 0.5, 0.5), (3.0, 0.0, 1.0), (-10.0, 0.0, -1.0)])
def test_a_clipped_error_stops_teaching_and_a_clipped_gradient_does_not(error, clipped, pulling):
    found = {loss: slope.tolist() for loss, slope in slopes(np.array([error, 0.0])).items()}
    assert found == {"clipped": [clipped, 0.0], "huber": [pulling, 0.0], "limited": [pulling, 0.0]}


def test_on_one_graph_the_wires_tell_the_three_apart():
    graph = clipping_graph(3.0)
    nodes = {node.name: node.id for node in graph.document.nodes.values()}
    from_d = graph.document.outgoing(nodes["d"]).values()
    names = {graph.document.nodes[wire.target].name: wire for wire in from_d}
    run = Evaluator(graph.document).backward(nodes["total"])
    assert {name: float(run.contribution(wire)) for name, wire in names.items()} == {
        "clip": 0.0, "huber": 1.0, "limit": 1.0
    }  # fmt: skip
