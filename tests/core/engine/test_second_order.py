"""Hessian-vector products, forward mode over a graph, and gradients of gradients."""

import numpy as np
import pytest

from core import ComputeError, Graph
from core.engine import differentiate
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


def test_tangents_leave_out_what_has_no_value():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    failing, fine = graph.apply("index_select", x, [7], dim=0), x * 3.0
    found = tangents(graph.run(), {x.id: [1.0, 0.0]})
    assert (failing.id, 0) not in found
    assert found[fine.id, 0].tolist() == [3, 0]


def test_forward_mode_looks_at_each_step_once(monkeypatch):
    """Each reduction is transposed by looking at its own steps, not at the whole program."""
    looked = []
    graph = Graph()
    node = x = graph.variable([1.0, 2.0], name="x")
    for _ in range(200):
        node = graph.apply("sum", node, dim=0, keepdim=True)
    needing = differentiate.needing

    def counted(program, leaves, first=0):
        looked.append(len(program.operations) - first)
        return needing(program, leaves, first)

    monkeypatch.setattr(differentiate, "needing", counted)
    assert tangents(graph.run(), {x.id: [1.0, 1.0]})[node.id, 0] == 2
    assert len(looked) == 200
    assert max(looked) < 10
