"""Forward mode: tangents of whole graphs, and why a node has none."""

import numpy as np
import pytest

from core import ComputeError, Graph, operations, tangents
from core.edits.nodes import set_value
from core.engine import differentiate
from core.errors import Cancelled


def test_one_forward_sweep_moves_every_value_as_the_gradient_says(network):
    graph, w, b, loss = network
    run = graph.run(target=loss)
    direction = np.random.default_rng(9).normal(size=(3, 2))
    moved = tangents(run, {w: direction})
    assert moved.tangent(loss) == pytest.approx(np.sum(run.gradient(w) * direction))
    assert not moved.moves(b)
    assert moved.tangent(b).tolist() == [0, 0]
    assert np.array_equal(moved.tangent(w), direction)


def test_forward_mode_of_the_anchors():
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for value, name in ((2.0, "x"), (3.0, "y"), (4.0, "z")))
    f = x * y * z
    run = graph.run()
    assert [tangents(run, {v: 1.0}).tangent(f) for v in (x, y, z)] == [12, 8, 6]


def test_tangents_leave_out_what_has_no_value():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    failing, fine = graph.apply("index_select", x, [7], dim=0), x * 3.0
    found = tangents(graph.run(), {x: [1.0, 0.0]})
    assert found.reason(failing) == "it has no value"
    assert found.tangent(fine).tolist() == [3, 0]


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
    assert tangents(graph.run(), {x: [1.0, 1.0]}).tangent(node) == 2
    assert len(looked) == 200
    assert max(looked) < 10


def test_the_parts_of_a_sum_are_told_wire_by_wire():
    graph = Graph()
    a, b = graph.variable(2.0, name="a"), graph.variable(3.0, name="b")
    product = a * b
    found = tangents(graph.run(), {a: 1.0, b: 10.0})
    assert found.tangent(product) == 23
    wires = graph.document.incoming(product.id)
    told = [found.part(wires[port]) for port in (0, 1)]
    assert [found.values[part.local] for part in told] == [3, 2]
    assert [found.values[part.product] for part in told] == [3, 20]
    assert [found.values[part.total] for part in told] == [3, 23]


def test_why_a_node_has_no_tangent():
    graph = Graph()
    x = graph.variable([1.0, 3.0], name="x")
    stopped, flags = graph.apply("detach", x), graph.apply("gt", x, 2.0)
    behind = stopped * 2.0
    found = tangents(graph.run(), {x: [1.0, 1.0]})
    assert found.reason(stopped) == operations()["detach"].no_gradient
    assert found.reason(behind) == found.reason(stopped)
    assert found.reason(flags) == "true and false do not move"
    assert found.reason(graph["2"]) == ""
    assert found.tangent(graph["2"]) == 0
    with pytest.raises(ComputeError, match="'detach' has no tangent"):
        found.tangent(stopped)


def test_a_derivative_over_the_limit_is_told_where_the_tangent_is_missing():
    graph = Graph(largest_bytes=10_000)
    rows, batch = np.ones((20, 20)), np.ones((10, 20, 1))  # the product of a matrix and a batch needs one for each
    x, other = graph.variable(rows, name="x"), graph.variable(2.0, name="other")
    product = x @ graph.variable(batch, role="constant")
    after, fine = product * 2.0, graph.apply("sum", x) * other
    found = tangents(graph.run(), {x: rows, other: 1.0})
    assert found.reason(after).startswith("the derivative of matmul cannot be computed")
    assert found.tangent(fine) == 400 * 2 + 400


def test_a_sweep_serves_again_when_only_numbers_change(network):
    graph, w, b, loss = network
    first = tangents(graph.run(), {w: np.ones((3, 2))})
    graph.document.apply(set_value(graph.document, w.id, np.zeros((3, 2))))
    run = graph.run()
    again = tangents(run, {w: np.full((3, 2), 2.0)}, previous=first)
    assert again.made is first.made
    assert again.tangent(loss) == tangents(run, {w: np.full((3, 2), 2.0)}).tangent(loss)
    assert first.tangent(loss) != again.tangent(loss)
    assert tangents(run, {b: [1.0, 0.0]}, previous=again).made is not again.made


def test_directions_that_do_not_fit_are_refused(network):
    graph, w, _, loss = network
    graph.variable(np.arange(3), name="whole")
    run = graph.run()
    with pytest.raises(ComputeError, match=r"'w' has shape \(\), not \(3, 2\)"):
        tangents(run, {w: 1.0})
    with pytest.raises(ComputeError, match="'mean' is computed"):
        tangents(run, {loss: 1.0})
    with pytest.raises(ComputeError, match="'whole' holds no floats"):
        tangents(run, {graph["whole"]: [1, 1, 1]})
    with pytest.raises(Cancelled):
        tangents(run, {w: np.ones((3, 2))}, lambda: True)
