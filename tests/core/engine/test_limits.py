"""What is refused before it is made, and what is left without a gradient; the rest runs."""

import math
import tracemalloc

import numpy as np
import pytest

from core import ComputeError, Graph
from core.edits.nodes import set_role, set_value
from core.edits.rewiring import replace_operation
from core.engine.derivatives.second_order import hessian_vector
from core.engine.evaluator import Evaluator
from core.ops import operations
from tests.core.engine.twins import alike

ROWS, BATCH = np.arange(400.0).reshape(20, 20), np.ones((10, 20, 1))  # 3200 and 1600 bytes, as much as their product
LIMIT = 10_000  # bytes; on the way back to the rows there are as many matrices as in the batch: 32,000 bytes


def multiplied(graph, x):
    return graph.apply("sum", x @ graph.variable(BATCH, name="batch", role="constant"))


@pytest.fixture
def rows():
    """A product whose derivative needs an array that is larger than any value of the graph, and another term beside."""
    graph = Graph(largest_bytes=LIMIT)
    x, other = graph.variable(ROWS, name="x"), graph.variable(2.0, name="other")
    return graph, x, other, multiplied(graph, x) + other * other


def test_a_derivative_over_the_limit_is_told_at_its_node_and_the_rest_goes_on(rows):
    graph, x, other, target = rows
    run = graph.run(target=target)
    product = graph["matmul"]
    assert run.value(target) == pytest.approx(run.value(product).sum() + 4)
    assert run.gradient(other) == 4
    assert "would take 31.25 KiB; the limit is 9.766 KiB" in run.problem(product)
    assert not run.has_gradient(x)
    assert run.reason(x).startswith("the derivative of matmul cannot be computed: the result of matmul of shape")
    (wire,) = graph.document.outgoing(x.id)
    assert run.wire_reason(wire) == run.reason(x)
    with pytest.raises(ComputeError, match=r"'x' has no gradient: .* the limit is 9\.766 KiB"):
        run.gradient(x)


def test_what_lies_behind_a_lost_gradient_has_none_either_though_a_part_arrives():
    graph = Graph(largest_bytes=LIMIT)
    source = graph.variable(ROWS, name="source")
    x = source * 2.0
    run = graph.run(target=multiplied(graph, x) + graph.apply("sum", x))
    assert not run.has_gradient(x)  # the sum alone would be half the truth
    assert not run.has_gradient(source)
    assert "matmul" in run.reason(source)
    assert run.steps()[-1].kind == "accumulate"


def test_second_derivatives_through_a_lost_one_are_refused(rows):
    graph, x, other, target = rows
    run = graph.run(target=target)
    assert run.hessian(other, other) == 2
    with pytest.raises(ComputeError, match="matmul"):
        hessian_vector(run, {x.id: np.ones(ROWS.shape)})


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


def test_another_limit_counts_for_the_next_run(rows):
    graph, x, *_, target = rows
    evaluator = Evaluator(graph.document, largest_bytes=LIMIT)
    assert not evaluator.backward(target.id).has_gradient(x)
    evaluator.largest_bytes = 1 << 20
    assert evaluator.backward(target.id).has_gradient(x)


@pytest.mark.parametrize("first", ["input", "constant"])
def test_edits_before_and_after_a_derivative_is_refused_give_what_a_fresh_run_gives(rows, first):
    graph, x, *_, target = rows
    document, evaluator = graph.document, Evaluator(graph.document, largest_bytes=LIMIT)
    document.apply(set_role(document, x.id, first))
    evaluator.backward(target.id)
    for edit in (
        replace_operation(document, graph["mul"].id, "add"),
        set_role(document, x.id, "constant" if first == "input" else "input"),
    ):
        document.apply(edit)
        run = evaluator.backward(target.id)
        assert bool(run.gradients.refused) == (document.nodes[x.id].role == "input")
        alike(document, run, Evaluator(document, largest_bytes=LIMIT).backward(target.id))


def test_what_a_loss_adds_up_counts_too():
    graph = Graph(largest_bytes=1 << 20)
    y, t = graph.variable(np.ones((1000, 1)), name="y"), graph.variable(np.ones(1000), name="t", role="constant")
    loss, fine = graph.apply("mse_loss", y, t), graph.apply("mse_loss", y, graph.apply("unsqueeze", t, dim=1))
    run = graph.run(target=fine)
    told = (
        "an array on the way to the result of mse_loss of shape (1000, 1000) would take 7.629 MiB; the limit is 1 MiB"
    )
    assert run.problem(loss) == told
    assert run.value(fine) == 0


LONG, WIDE = np.ones((1000, 4)), np.ones((1000, 1, 4))
SIGNAL, IMAGE = np.ones((1, 1, 4)), np.ones((1, 2, 4, 4))
ON_THE_WAY = [
    ("scaled_dot_product_attention", (LONG, LONG, LONG), {}, (1000, 1000)),
    ("linear_cross_entropy", (LONG, LONG, np.zeros(1000)), {}, (1000, 1000)),
    ("info_nce_loss", (LONG, LONG), {}, (1000, 1000)),
    ("cosine_similarity", (WIDE, LONG), {"dim": -1}, (1000, 1000, 4)),
    ("pairwise_distance", (WIDE, LONG), {}, (1000, 1000, 4)),
    ("triplet_margin_loss", (WIDE, LONG, LONG), {}, (1000, 1000, 4)),
    ("multilabel_margin_loss", (np.ones((8, 400)), np.zeros((8, 400))), {}, (8, 400, 400)),
    ("conv1d", (SIGNAL, np.ones((1, 1, 3))), {"padding": 40_000, "stride": 20_000}, (1, 1, 80_003)),
    ("conv2d", (IMAGE, np.ones((1, 2, 3, 3))), {"padding": 200, "stride": 100}, (1, 2, 403, 403)),
    ("conv2d", (np.ones((1, 2, 90, 90)), np.ones((3, 2, 5, 5))), {}, (1, 2, 25, 86 * 90)),
    ("conv_transpose1d", (SIGNAL, np.ones((1, 1, 3))), {"stride": 20_000, "padding": 29_999}, (1, 1, 60_003)),
    ("conv_transpose2d", (IMAGE, np.ones((2, 1, 2, 2))), {"stride": 99, "padding": 140}, (1, 1, 299, 299)),
    ("conv2d_weight", (IMAGE, IMAGE), {"kernel_size": 1, "padding": 150, "stride": 100}, (1, 2, 301, 301)),
    ("avg_pool1d", (SIGNAL,), {"kernel_size": 60_000, "padding": 30_000}, (1, 1, 60_000)),
    ("max_pool2d", (IMAGE,), {"kernel_size": 200, "padding": 100}, (1, 2, 200, 200)),
    ("pad", (np.ones((2, 30)),), {"pad": (-30, 0, 5000, 5000), "mode": "replicate"}, (10_002, 30)),
    ("adaptive_avg_pool1d", (np.ones((1, 1, 300)),), {"output_size": 200}, (200, 300)),
    ("adaptive_avg_pool2d", (np.ones((1, 1, 1, 300)),), {"output_size": (200, 1)}, (1, 1, 200, 300)),
]


@pytest.mark.parametrize(("name", "inputs", "settings", "shape"), ON_THE_WAY)
def test_an_array_that_a_kernel_makes_on_the_way_counts_too(name, inputs, settings, shape, monkeypatch):
    graph = Graph(largest_bytes=8 * math.prod(shape) - 1)
    graph.apply(name, *(graph.variable(x) for x in inputs), **settings)
    monkeypatch.setattr(operations()[name], "kernel", None)  # what is refused is not begun
    assert f"an array on the way to the result of {name} of shape {shape} would take" in graph.run().problem(
        graph[name]
    )


@pytest.mark.parametrize(
    ("name", "inputs", "settings"),
    [
        *((name, inputs, settings) for name, inputs, settings, _ in ON_THE_WAY),
        ("einsum", (np.ones(900), np.ones(900)), {"equation": "i,j->"}),
        ("einsum", (np.ones((90, 90)),) * 3, {"equation": "ij,kl,mn->im"}),
        ("einsum", (np.ones((90, 90)),) * 3, {"equation": "ij,ik,jk->"}),
        ("outer", (np.ones(400), np.ones(400)), {}),
    ],
)
def test_no_kernel_makes_more_than_a_few_arrays_of_the_size_that_counts(name, inputs, settings):
    operation, given = operations()[name], [x.shape for x in inputs]
    largest = max(map(math.prod, (*given, *operation.shapes(given, settings), operation.widest(given, settings))))
    tracemalloc.start()
    operation.kernel(*inputs, **settings)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * 8 * largest + (1 << 20)
