"""Programs made slim for training give what the whole ones do."""

import numpy as np
import pytest

from core import Graph
from core.train import SGD, Trainer, over_rows
from core.train.objective import whole_document


def names(graph, loss, *learning):
    objective = whole_document(graph.document.snapshot(), (loss.id, 0), [leaf.id for leaf in learning])
    assert objective.evaluate() == pytest.approx(float(graph.run(target=loss).value(loss)))
    for leaf, gradient in zip(learning, objective.gradients(), strict=True):
        assert np.allclose(gradient, graph.run(target=loss).gradient(leaf), rtol=1e-13), leaf
    return [operation.name for operation in objective.program.operations]


def test_the_slope_of_relu_is_a_mask():
    graph = Graph()
    w = graph.variable([[1.0, -2.0], [0.0, 3.0]], name="w", role="parameter")
    found = names(graph, graph.apply("sum", graph.apply("square", graph.apply("relu", w))), w)
    assert "gt" in found
    assert "where" not in found


def test_the_slope_of_cross_entropy_takes_a_mask_from_the_probabilities():
    graph = Graph()
    scores = graph.variable(np.arange(6.0).reshape(2, 3) / 3.0, name="scores", role="parameter")
    found = names(graph, graph.apply("cross_entropy", scores, graph.variable([2, 0], role="constant")), scores)
    assert found.count("where") == 1  # whether rows count


@pytest.mark.parametrize("shape", [(5, 3), (3,), (2, 3, 4), (4, 40)], ids=str)
@pytest.mark.parametrize("settings", [{}, {"reduction": "sum"}, {"ignore_index": 1}, {"label_smoothing": 0.1}], ids=str)
@pytest.mark.parametrize("weighed", [False, True])
def test_cross_entropy_and_its_derivative_share_exponentials(shape, settings, weighed):
    random, axis = np.random.default_rng(5), min(1, len(shape) - 1)
    graph = Graph()
    scores = graph.variable(random.normal(size=shape) * 9.0, name="scores", role="parameter")
    target = graph.variable(random.integers(0, 3, shape[:axis] + shape[axis + 1 :]), role="constant")
    weights = [graph.variable(random.uniform(size=shape[axis]), role="constant")] if weighed else []
    found = names(graph, graph.apply("cross_entropy", scores, target, *weights, **settings), scores)
    assert ("softmax" in found) == ("label_smoothing" in settings)


def test_a_softmax_along_another_dimension_is_computed():
    graph = Graph()
    scores = graph.variable(np.arange(6.0).reshape(2, 3) / 3.0, name="scores", role="parameter")
    loss = graph.apply("cross_entropy", scores, graph.variable([2, 0], role="constant"))
    across = graph.apply("sum", graph.apply("square", graph.apply("softmax", scores, dim=0)))
    found = names(graph, loss + across, scores)
    assert found.count("softmax") == 1
    assert "cross_entropy_with_softmax" in found


def test_what_is_computed_alike_is_computed_once():
    graph = Graph()
    w = graph.variable([0.5, -1.0, 2.0], name="w", role="parameter")
    first, second = graph.apply("sigmoid", w), graph.apply("sigmoid", w)
    found = names(graph, graph.apply("sum", first * second + graph.apply("exp", second)), w)
    assert found.count("sigmoid") == 1


def test_a_mean_hands_its_share_on_as_a_number():
    graph = Graph()
    w = graph.variable(np.arange(6.0).reshape(2, 3), name="w", role="parameter")
    found = names(graph, graph.apply("mean", graph.apply("square", w)), w)
    assert "broadcast_to" not in found


def test_a_broadcast_that_gives_the_shape_stays():
    graph = Graph()
    w = graph.variable(np.arange(6.0).reshape(2, 3), name="w", role="parameter")
    assert "broadcast_to" in names(graph, graph.apply("sum", w), w)


def test_a_number_that_only_broadcasting_gives_a_shape_is_broadcast():
    graph = Graph()
    c = graph.variable(0.5, name="c", role="parameter")
    spread = graph.apply("exp", graph.apply("broadcast_to", c, shape=(3,)))
    assert "broadcast_to" in names(graph, graph.apply("sum", spread), c)


def test_a_row_is_broadcast_as_ever():
    graph = Graph()
    w, b = graph.variable(np.ones((2, 3)), name="w"), graph.variable(np.ones(3), name="b", role="parameter")
    row = graph.apply("broadcast_to", b, shape=(2, 3))
    assert "broadcast_to" in names(graph, graph.apply("sum", row * w * w), b)


def test_ones_and_zeros_that_may_change_are_no_mask():
    graph = Graph()
    x, one = graph.variable([-1.0, 2.0], name="x"), graph.variable(1.0, name="one")
    w = graph.variable([1.0, 1.0], name="w", role="parameter")
    chosen = graph.apply("where", graph.apply("gt", x, 0.0), one, 0.0)
    trainer = Trainer(graph, graph.apply("sum", chosen * w), SGD(lr=1.0))
    assert trainer.step({one: 5.0}) == 5.0
    assert trainer.value(w).tolist() == [1.0, -4.0]


def test_sums_of_products_over_rows_are_dot_products():
    graph = Graph()
    x, w = graph.variable(0.0, name="x"), graph.variable(0.5, name="w", role="parameter")
    found = over_rows(graph, graph.apply("square", w * x), {x: [1.0, 2.0]}, "sum")
    assert found.gradient(w) == 2 * 0.5 * (1 + 4)


def test_a_penalty_on_weights_is_a_dot_product_whatever_their_shape():
    graph = Graph()
    w = graph.variable(np.arange(6.0).reshape(2, 3) - 2.0, name="w", role="parameter")
    found = names(graph, graph.apply("sum", graph.apply("square", w)), w)
    assert "dot" in found
    assert "square" not in found


def test_rows_are_added_up_by_a_product_with_ones():
    graph = Graph()
    x = graph.variable(np.arange(12.0).reshape(4, 3), name="x", role="constant")
    b = graph.variable([0.5, -1.0, 2.0], name="b", role="parameter")
    found = names(graph, graph.apply("mean", graph.apply("tanh", x + b)), b)
    assert "sum_to" not in found
    assert "matmul" in found


def test_numbers_that_a_tensor_is_multiplied_by_are_multiplied_first():
    graph = Graph()
    w = graph.variable(np.arange(6.0).reshape(2, 3), name="w", role="parameter")
    loss = graph.apply("sum", graph.apply("square", w)) * 0.3
    objective = whole_document(graph.document.snapshot(), (loss.id, 0), [w.id])
    objective.evaluate()
    program = objective.program
    on_tensors = [
        s for s, out in enumerate(program.outputs) if program.operations[s].name == "mul" and program.shapes[out[0]]
    ]
    assert len(on_tensors) == 1
    assert np.allclose(objective.gradients()[0], 0.6 * np.arange(6.0).reshape(2, 3), rtol=1e-15)
