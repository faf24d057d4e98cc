"""Hessian-vector products, Jacobians, and gradients of gradients."""

import random

import numpy as np
import pytest

from core import ComputeError, Graph, hessian_vector, jacobian
from core.edits.nodes import set_value
from core.engine.derivatives import second_order


def test_a_hessian_vector_product_is_the_hessian_times_the_vector(network):
    graph, w, b, loss = network
    run = graph.run(target=loss)
    random = np.random.default_rng(7)
    v = {w.id: random.normal(size=(3, 2)), b.id: random.normal(size=2)}
    found = hessian_vector(run, v)
    assert np.array_equal(hessian_vector(run, {w: v[w.id], b: v[b.id]})[w], found[w.id])
    wanted = np.tensordot(run.hessian(w, w), v[w.id], 2) + np.tensordot(run.hessian(w, b), v[b.id], 1)
    assert np.allclose(found[w.id], wanted, rtol=1e-10)


def test_a_product_serves_again_for_another_vector_and_another_run():
    graph = Graph()
    x, y = graph.variable(0.5, name="x"), graph.variable(-1.5, name="y")
    target = graph.apply("exp", x * y) + x * x * y
    for _ in range(3):
        run = graph.run(target=target)
        for v in ({x: 1.0, y: 0.0}, {x: 0.25, y: -2.0}):
            wanted = {a: sum(float(run.hessian(a, b)) * v[b] for b in (x, y)) for a in (x, y)}
            found = hessian_vector(run, v)
            assert {a: float(found[a]) for a in (x, y)} == pytest.approx(wanted, rel=1e-12)
        graph.document.apply(set_value(graph.document, x.id, float(run.value(x)) + 0.5))


@pytest.mark.parametrize("seed", range(6))
def test_source_that_keeps_nothing_gives_the_same_bits_as_the_plan(seed, monkeypatch):
    monkeypatch.setattr(second_order, "RUNS_BEFORE_GENERATING", 2)
    graph, rng = Graph(), random.Random(seed)
    nodes = leaves = [graph.variable(rng.uniform(0.1, 1)) for _ in range(6)]
    unary, binary = ("tanh", "exp", "neg", "sin", "abs", "square"), ("add", "sub", "mul", "div")
    for _ in range(150):
        kind = rng.choice(unary + binary)
        made = graph.apply(kind, *rng.sample(nodes[-30:], 1 if kind in unary else 2))
        nodes = [*nodes, graph.apply("tanh", made)]
    target = graph.apply("sum", graph.apply("stack", *nodes[-8:])) if seed == 5 else sum(nodes[-8:], nodes[0])
    compared = 0
    for _ in range(4):
        run = graph.run(target=target)
        chosen = [leaf for leaf in leaves if run.has_gradient(leaf)]
        for _ in range(3):
            vector = {leaf: rng.choice((0.0, 1.0, rng.uniform(-1, 1))) for leaf in chosen}
            found = hessian_vector(run, vector)
            product = next(iter(run.made.products.values()))
            directions = [vector[node] for node in chosen]
            wanted = product._by_the_plan(run.values, directions)
            assert np.array([found[leaf] for leaf in chosen]).tobytes() == np.array(wanted).tobytes()
            compared += product.condensed is not None and product._quickly(run.values, directions) is not None
        graph.document.apply(set_value(graph.document, chosen[0].id, rng.uniform(-1, 1)))
    assert compared > 5 or seed == 5


def test_a_product_where_python_raises_has_the_numbers_of_ieee(monkeypatch):
    monkeypatch.setattr(second_order, "RUNS_BEFORE_GENERATING", 1)
    graph = Graph()
    x, y = graph.variable(1.0, name="x"), graph.variable(2.0, name="y")
    target = graph.apply("exp", x * y) / x
    for value, finite in ((1.0, True), (0.0, False), (1e3, False), (0.5, True)):
        graph.document.apply(set_value(graph.document, x.id, value))
        found = hessian_vector(graph.run(target=target), {x: 1.0, y: 1.0})
        assert bool(np.isfinite(found[x])) == finite


def test_a_hessian_is_symmetric_and_agrees_with_differences(network):
    graph, _w, b, loss = network
    run = graph.run(target=loss)
    hessian = run.hessian(b, b)
    assert np.allclose(hessian, hessian.T)
    numeric = np.empty((2, 2))
    value = run.value(b).copy()
    for i in range(2):
        moved = []
        for h in (1e-5, -1e-5):
            graph.document.apply(set_value(graph.document, b.id, value + h * np.eye(2)[i]))
            moved.append(graph.run(target=loss).gradient(b))
        numeric[i] = (moved[0] - moved[1]) / 2e-5
    assert np.allclose(hessian, numeric, atol=1e-8)


def test_a_direction_of_another_shape_is_refused(network):
    graph, w, _, loss = network
    with pytest.raises(ComputeError, match="'w'"):
        hessian_vector(graph.run(target=loss), {w.id: np.zeros(3)})


def test_a_hessian_of_nothing_is_empty_and_one_of_too_much_is_refused():
    graph = Graph()
    empty, large = graph.variable(np.zeros((0, 3)), name="empty"), graph.variable(np.ones(20_000), name="large")
    run = graph.run(target=graph.apply("sum", empty * empty) + graph.apply("sum", large * large))
    assert run.hessian(empty, empty).shape == (0, 3, 0, 3)
    with pytest.raises(ComputeError, match="too many"):
        run.hessian(large, large)


def test_a_hessian_by_the_second_of_several_outputs():
    graph = Graph()
    x = graph.variable([1.0, 2.0, 3.0], name="x")
    _, second = graph.apply("tensor_split", x, index=1)
    run = graph.run(target=graph.apply("sum", second * second * second))
    assert np.allclose(run.hessian(second, second), np.diag([12, 18]))
    assert np.allclose(run.hessian(x, x), np.diag([0, 12, 18]))


def by_differences(graph, of, by, step=1e-6):
    """The Jacobian by moving one element at a time."""
    value = graph.run().value(by).copy()
    found = np.empty(graph.run().value(of).shape + value.shape)
    for index in np.ndindex(value.shape):
        ends = []
        for h in (step, -step):
            moved = value.copy()
            moved[index] += h
            graph.document.apply(set_value(graph.document, by.id, moved))
            ends.append(graph.run().value(of))
        found[..., *index] = (ends[0] - ends[1]) / (2 * step)
    graph.document.apply(set_value(graph.document, by.id, value))
    return found


def test_the_jacobian_of_a_matrix_by_a_matrix_agrees_with_differences():
    random = np.random.default_rng(2)
    graph = Graph()
    w = graph.variable(random.normal(size=(3, 2)), name="w")
    b = graph.variable(random.normal(size=2), name="b")
    scores = graph.apply("softmax", random.normal(size=(4, 3)) @ w + b, dim=-1)
    run = graph.run()
    found = jacobian(run, scores, w)
    assert found.shape == (4, 2, 3, 2)
    assert np.allclose(found, by_differences(graph, scores, w), atol=1e-8)
    assert np.allclose(jacobian(run, scores, b), by_differences(graph, scores, b), atol=1e-8)
    seed = random.normal(size=(4, 2))
    backward = graph.run(target=scores, seed=seed)
    assert np.allclose(np.tensordot(seed, jacobian(backward, scores, w), 2), backward.gradient(w))


def test_the_jacobian_of_a_gradients_source_is_the_hessian():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    cubes = x * x * x
    assert jacobian(graph.run(), cubes, x).tolist() == [[3, 0], [0, 12]]
    assert jacobian(graph.run(), x, x).tolist() == [[1, 0], [0, 1]]
    assert jacobian(graph.run(), x, cubes).tolist() == [[0, 0], [0, 0]]
    total = graph.apply("sum", cubes)
    assert jacobian(graph.run(), total, x).tolist() == [3, 12]


def test_there_is_no_second_derivative_by_whole_numbers():
    graph = Graph()
    x, whole = graph.variable([1.0, 2.0], name="x"), graph.variable(np.array([1, 2]), name="whole")
    run = graph.run(target=graph.apply("sum", x * x * whole))
    with pytest.raises(ComputeError, match="'whole' holds no floats"):
        run.hessian(x, whole)


def test_a_jacobian_that_cannot_be_is_told():
    graph = Graph()
    x = graph.variable(np.ones(4), name="x")
    _, places = graph.apply("topk", x, k=2)
    small = Graph(graph.document, largest_bytes=100).run()
    with pytest.raises(ComputeError, match="'topk' holds no floats"):
        jacobian(small, places, x)
    with pytest.raises(ComputeError, match=r"\(4, 4\), are too many"):
        jacobian(small, x, x)
