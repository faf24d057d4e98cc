"""What is refused before it is made, and what is left without a gradient; the rest runs."""

import numpy as np
import pytest

from core import ComputeError, Graph
from core.edits.nodes import set_value
from core.engine.evaluator import Evaluator
from core.engine.second_order import hessian_vector

ROWS, CLASSES = 40, 50  # their scores take 16 kB, all that is given 1.2 kB each at the most


@pytest.fixture
def classes():
    """A loss whose derivative needs an array that is larger than any value of the graph, and another term beside it."""
    graph = Graph(largest_bytes=8_000)
    x = graph.variable(np.ones((ROWS, 3)), name="x")
    weight = graph.variable(np.ones((CLASSES, 3)), name="weight")
    loss = graph.apply("linear_cross_entropy", x, weight, graph.variable(np.zeros(ROWS), name="t", role="constant"))
    other = graph.variable(2.0, name="other")
    return graph, x, other, loss, loss + other * other


def test_a_derivative_over_the_limit_is_told_at_its_node_and_the_rest_goes_on(classes):
    graph, x, other, loss, target = classes
    run = graph.run(target=target)
    assert run.value(target) == pytest.approx(np.log(CLASSES) + 4)
    assert run.gradient(other) == 4
    assert f"({ROWS}, {CLASSES})" in run.problem(loss)
    assert "15.62 KiB" in run.problem(loss)
    assert not run.has_gradient(x)
    assert run.reason(x).startswith("the derivative of linear_cross_entropy cannot be computed: the result of shape")
    (wire,) = graph.document.outgoing(x.id)
    assert run.wire_reason(wire) == run.reason(x)
    with pytest.raises(ComputeError, match=r"'x' has no gradient: .* the limit is 7\.812 KiB"):
        run.gradient(x)


def test_what_lies_behind_a_lost_gradient_has_none_either_though_a_part_arrives():
    graph = Graph(largest_bytes=8_000)
    source = graph.variable(np.ones((ROWS, 3)), name="source")
    x = source * 2.0
    labels = graph.variable(np.zeros(ROWS), name="t", role="constant")
    loss = graph.apply("linear_cross_entropy", x, graph.variable(np.ones((CLASSES, 3)), role="constant"), labels)
    run = graph.run(target=loss + graph.apply("sum", x))
    assert not run.has_gradient(x)  # the sum alone would be half the truth
    assert not run.has_gradient(source)
    assert "linear_cross_entropy" in run.reason(source)
    assert run.steps()[-1].kind == "accumulate"


def test_second_derivatives_through_a_lost_one_are_refused(classes):
    graph, x, other, _, target = classes
    run = graph.run(target=target)
    assert run.hessian(other, other) == 2
    with pytest.raises(ComputeError, match="linear_cross_entropy"):
        hessian_vector(run, {x.id: np.ones((ROWS, 3))})


def test_a_value_that_is_declared_too_large_is_refused_at_its_variable():
    graph = Graph(largest_bytes=1_000)
    large, small = graph.variable(np.ones((10, 20)), name="large"), graph.variable(3.0, name="small")
    total, square = graph.apply("sum", large), small * small
    run = graph.run(target=square)
    assert run.problem(large) == "its value of shape (10, 20) would take 1.562 KiB; the limit is 1000 bytes"
    assert "'large'" in run.problem(total)
    assert run.gradient(small) == 6
    graph.document.apply(set_value(graph.document, large.id, np.zeros((10, 20))))
    assert graph.run(target=square).problem(large)
    graph.document.apply(set_value(graph.document, large.id, np.ones(4)))
    assert graph.run(target=total).value(total) == 4


def test_another_limit_counts_for_the_next_run(classes):
    graph, x, *_, target = classes
    evaluator = Evaluator(graph.document, largest_bytes=8_000)
    assert not evaluator.backward(target.id).has_gradient(x)
    evaluator.largest_bytes = 1 << 20
    assert evaluator.backward(target.id).has_gradient(x)


def test_what_a_loss_adds_up_counts_too():
    graph = Graph(largest_bytes=1 << 20)
    y, t = graph.variable(np.ones((1000, 1)), name="y"), graph.variable(np.ones(1000), name="t", role="constant")
    loss, fine = graph.apply("mse_loss", y, t), graph.apply("mse_loss", y, graph.apply("unsqueeze", t, dim=1))
    run = graph.run(target=fine)
    assert run.problem(loss) == "what it adds up of shape (1000, 1000) would take 7.629 MiB; the limit is 1 MiB"
    assert run.value(fine) == 0
