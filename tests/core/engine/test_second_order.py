"""Hessian-vector products, forward mode over a graph, and gradients of gradients."""

import numpy as np
import pytest

from core import ComputeError, Graph
from core.engine.forward_mode import tangents
from core.engine.second_order import hessian_vector


@pytest.fixture
def network():
    random = np.random.default_rng(5)
    graph = Graph()
    x = graph.variable(random.normal(size=(4, 3)), name="x", role="constant")
    w = graph.variable(random.normal(size=(3, 2)), name="w")
    b = graph.variable(random.normal(size=2), name="b")
    return graph, w, b, graph.apply("mean", graph.apply("square", graph.apply("tanh", x @ w + b)))


def test_a_hessian_vector_product_is_the_hessian_times_the_vector(network):
    graph, w, b, loss = network
    run = graph.run(target=loss)
    random = np.random.default_rng(7)
    v = {w.id: random.normal(size=(3, 2)), b.id: random.normal(size=2)}
    found = hessian_vector(run, v)
    wanted = np.tensordot(run.hessian(w, w), v[w.id], 2) + np.tensordot(run.hessian(w, b), v[b.id], 1)
    assert np.allclose(found[w.id], wanted, rtol=1e-10)


def test_a_hessian_is_symmetric_and_agrees_with_differences(network):
    graph, _w, b, loss = network
    run = graph.run(target=loss)
    hessian = run.hessian(b, b)
    assert np.allclose(hessian, hessian.T)
    numeric = np.empty((2, 2))
    value = run.value(b).copy()
    from core.edits.nodes import set_value

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


def test_one_forward_sweep_moves_every_value_as_the_gradient_says(network):
    graph, w, b, loss = network
    run = graph.run(target=loss)
    direction = np.random.default_rng(9).normal(size=(3, 2))
    moved = tangents(run, {w.id: direction})
    assert moved[loss.id, 0] == pytest.approx(np.sum(run.gradient(w) * direction))
    assert (b.id, 0) not in moved
    assert np.array_equal(moved[w.id, 0], direction)


def test_forward_mode_of_the_anchors():
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for value, name in ((2.0, "x"), (3.0, "y"), (4.0, "z")))
    f = x * y * z
    run = graph.run()
    assert [float(tangents(run, {v.id: 1.0})[f.id, 0]) for v in (x, y, z)] == [12, 8, 6]
