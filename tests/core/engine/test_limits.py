"""What is refused before it is made, and what is left without a gradient; the rest runs."""

import math

import numpy as np
import pytest

from core import ComputeError, Graph
from core.edits.nodes import set_value
from core.engine.evaluator import Evaluator
from core.engine.second_order import hessian_vector

IMAGES = np.arange(252.0).reshape(2, 3, 6, 7)  # 2016 bytes; on the way back to them a margin is added: 3888 bytes
LIMIT = 3_000


def pooled(graph, x):
    return graph.apply("sum", graph.apply("avg_pool2d", x, kernel_size=3, stride=2, padding=1, ceil_mode=True))


@pytest.fixture
def images():
    """A pool whose derivative needs an array that is larger than any value of the graph, and another term beside it."""
    graph = Graph(largest_bytes=LIMIT)
    x, other = graph.variable(IMAGES, name="x"), graph.variable(2.0, name="other")
    return graph, x, other, pooled(graph, x) + other * other


def test_a_derivative_over_the_limit_is_told_at_its_node_and_the_rest_goes_on(images):
    graph, x, other, target = images
    run = graph.run(target=target)
    pool = graph["avg_pool2d"]
    assert run.value(target) == pytest.approx(run.value(pool).sum() + 4)
    assert run.gradient(other) == 4
    assert "would take 3.797 KiB; the limit is 2.93 KiB" in run.problem(pool)
    assert not run.has_gradient(x)
    assert run.reason(x).startswith("the derivative of avg_pool2d cannot be computed: the result of shape")
    (wire,) = graph.document.outgoing(x.id)
    assert run.wire_reason(wire) == run.reason(x)
    with pytest.raises(ComputeError, match=r"'x' has no gradient: .* the limit is 2\.93 KiB"):
        run.gradient(x)


def test_what_lies_behind_a_lost_gradient_has_none_either_though_a_part_arrives():
    graph = Graph(largest_bytes=LIMIT)
    source = graph.variable(IMAGES, name="source")
    x = source * 2.0
    run = graph.run(target=pooled(graph, x) + graph.apply("sum", x))
    assert not run.has_gradient(x)  # the sum alone would be half the truth
    assert not run.has_gradient(source)
    assert "avg_pool2d" in run.reason(source)
    assert run.steps()[-1].kind == "accumulate"


def test_second_derivatives_through_a_lost_one_are_refused(images):
    graph, x, other, target = images
    run = graph.run(target=target)
    assert run.hessian(other, other) == 2
    with pytest.raises(ComputeError, match="avg_pool2d"):
        hessian_vector(run, {x.id: np.ones(IMAGES.shape)})


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


def test_another_limit_counts_for_the_next_run(images):
    graph, x, *_, target = images
    evaluator = Evaluator(graph.document, largest_bytes=LIMIT)
    assert not evaluator.backward(target.id).has_gradient(x)
    evaluator.largest_bytes = 1 << 20
    assert evaluator.backward(target.id).has_gradient(x)


def test_what_a_loss_adds_up_counts_too():
    graph = Graph(largest_bytes=1 << 20)
    y, t = graph.variable(np.ones((1000, 1)), name="y"), graph.variable(np.ones(1000), name="t", role="constant")
    loss, fine = graph.apply("mse_loss", y, t), graph.apply("mse_loss", y, graph.apply("unsqueeze", t, dim=1))
    run = graph.run(target=fine)
    told = "an array on the way to the result of shape (1000, 1000) would take 7.629 MiB; the limit is 1 MiB"
    assert run.problem(loss) == told
    assert run.value(fine) == 0


LONG, WIDE = np.ones((1000, 4)), np.ones((1000, 1, 4))


@pytest.mark.parametrize(
    ("name", "inputs", "shape"),
    [
        ("scaled_dot_product_attention", (LONG, LONG, LONG), (1000, 1000)),
        ("linear_cross_entropy", (LONG, LONG, np.zeros(1000)), (1000, 1000)),
        ("info_nce_loss", (LONG, LONG), (1000, 1000)),
        ("cosine_similarity", (WIDE, LONG), (1000, 1000, 4)),
        ("pairwise_distance", (WIDE, LONG), (1000, 1000, 4)),
        ("triplet_margin_loss", (WIDE, LONG, LONG), (1000, 1000, 4)),
        ("multilabel_margin_loss", (np.ones((8, 400)), np.zeros((8, 400))), (8, 400, 400)),
    ],
)
def test_an_array_that_a_kernel_makes_on_the_way_counts_too(name, inputs, shape):
    graph = Graph(largest_bytes=8 * math.prod(shape) - 1)
    settings = {"dim": -1} if name == "cosine_similarity" else {}
    node = graph.apply(name, *(graph.variable(x) for x in inputs), **settings)
    assert f"of shape {shape} would take" in graph.run().problem(node)
