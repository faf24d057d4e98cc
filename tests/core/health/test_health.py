"""Where gradients vanish, and by which factor: units that are idle, and the layers of a network."""

import numpy as np
import pytest

from core import Graph
from core.engine.why.origin import first_arising
from core.health import all_idle, idle, layers, magnitude, trend


def deep(kind, size, depth=4):
    """A tower of layers of one number each, all weights the same: yₙ = kind(w·yₙ₋₁)."""
    graph = Graph()
    y = graph.variable(0.5, name="x", role="constant")
    weights = []
    for number in range(1, depth + 1):
        weights.append(graph.variable(size, name=f"w{number}", role="parameter"))
        y = graph.apply(kind, weights[-1] * y)
    return graph, y, weights


def test_the_magnitude_of_a_tensor_is_that_of_a_usual_entry():
    assert magnitude(-3.0) == 3
    assert magnitude(np.full((100, 2), -3.0)) == pytest.approx(3)
    assert magnitude(np.zeros((0, 2))) == 0
    assert np.isnan(magnitude(np.array([1.0, np.inf])))


def test_each_layer_has_its_three_factors_and_they_multiply_to_what_comes_back():
    graph, y, _ = deep("sigmoid", 2.0)
    run = graph.run(target=y)
    found = layers(run)
    assert [layer.number for layer in found] == [1, 2, 3, 4]
    for layer, before in zip(found[1:], found, strict=False):
        assert layer.weight == 2
        assert layer.local < 0.25
        assert layer.passed == pytest.approx(before.upstream)
    assert found[-1].upstream == 1


def test_of_a_tensor_layer_usual_entries_are_told():
    graph = Graph()
    x = graph.variable(np.ones((5, 3)), name="x", role="constant")
    w = graph.variable(np.full((3, 2), 0.5), name="w", role="parameter")
    mean = graph.apply("mean", graph.apply("tanh", graph.apply("matmul", x, w)))
    (layer,) = layers(graph.run(target=mean))
    assert layer.weights == (w.id,)
    assert layer.upstream == pytest.approx(0.1)
    assert layer.local == pytest.approx(1 - np.tanh(1.5) ** 2)
    assert layer.weight == 0.5


def test_without_a_backward_pass_there_are_no_layers():
    graph, _, _ = deep("sigmoid", 2.0)
    assert layers(graph.run()) == []


def test_a_relu_below_zero_is_dead_and_a_steep_sigmoid_is_saturated():
    graph = Graph()
    x = graph.variable(np.array([-1.0, -2.0, 3.0, -9.0]), name="x")
    dead, steep = graph.apply("relu", x), graph.apply("sigmoid", x * 100.0)
    run = graph.run(target=graph.apply("sum", dead + steep))
    assert (idle(run, dead.id).word, idle(run, dead.id).share) == ("dead", 0.75)
    assert (idle(run, steep.id).word, idle(run, steep.id).share) == ("saturated", 1.0)
    assert [found.node for found in all_idle(run)] == [dead.id, steep.id]


@pytest.mark.parametrize(("kind", "x"), [("sigmoid", 1.0), ("tanh", 0.5), ("relu", 2.0), ("exp", -50.0)])
def test_what_passes_its_gradient_on_is_not_idle(kind, x):
    graph = Graph()
    y = graph.apply(kind, graph.variable(x, name="x"))
    assert idle(graph.run(target=y), y.id) is None


def test_the_first_that_is_not_finite_is_told_each_way():
    graph = Graph()
    x, zero = graph.variable(1.0, name="x"), graph.variable(0.0, name="zero")
    quotient = x / zero
    root = graph.apply("sqrt", zero * 1.0)
    total = graph.apply("atan", quotient) + root
    found = first_arising(graph.run(target=total))
    assert found.forward.node == quotient.id
    assert found.backward.node == root.id


def test_where_all_is_finite_nothing_is_told():
    graph, y, _ = deep("tanh", 1.0)
    found = first_arising(graph.run(target=y))
    assert (found.forward, found.backward) == (None, None)


@pytest.mark.parametrize(
    ("kind", "weight", "ratio", "cause"),
    [("sigmoid", 0.5, 1 / 600, "slope"), ("tanh", 0.1, 1e-3, "weight"), ("relu", 9.0, 9**3, "weight")],
)
def test_it_is_told_what_becomes_of_a_gradient_and_which_factor_does_it(kind, weight, ratio, cause):
    graph, y, _ = deep(kind, weight)
    found = trend(layers(graph.run(target=y)))
    assert (found.last, found.first, found.cause) == (4, 1, cause)
    assert found.ratio == pytest.approx(ratio, rel=0.9)
    assert found.weight == pytest.approx(weight)


def test_many_small_weights_are_not_blamed_for_what_slopes_do():
    graph, random = Graph(), np.random.default_rng(0)
    y = graph.variable(random.normal(size=(8, 16)), name="x", role="constant")
    for number in range(10):
        w = graph.variable(random.normal(size=(16, 16)) * 0.2, name=f"w{number}", role="parameter")
        y = graph.apply("sigmoid", graph.apply("matmul", y, w))
    found = trend(layers(graph.run(target=graph.apply("mean", y))))
    assert found.cause == "slope"
    assert found.slope < 0.25
    assert found.weight == pytest.approx(0.2 * np.sqrt(16), rel=0.25)


def test_nothing_is_told_of_a_gradient_that_fares_well_or_is_not_there():
    graph, y, _ = deep("relu", 1.0)
    assert trend(layers(graph.run(target=y))) is None
    graph, y, _ = deep("relu", -1.0)
    assert trend(layers(graph.run(target=y))) is None, "zero is dead, which is told of each unit"
    assert trend([]) is None
