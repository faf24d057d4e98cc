"""A graph for each row of data: beside running it row by row by hand, and beside plain numpy."""

import numpy as np
import pytest

from core import ComputeError, Graph
from core.edits.nodes import set_dtype, set_value
from core.train import SGD, Adam, Trainer, over_rows
from core.train.objective import Whole
from core.train.rows import Columns, rows_objective

ROWS = 7


@pytest.fixture(params=["numbers", "vectors"])
def case(request):
    """A loss of two leaves of data, three shared ones and a constant: on numbers, and on vectors of three."""
    random = np.random.default_rng(1)
    graph, shape = Graph(), () if request.param == "numbers" else (3,)
    x = graph.variable(np.zeros(shape) if shape else 0.0, name="x")
    y = graph.variable(0.0, name="y", role="constant")
    w = graph.variable(random.normal(size=shape) if shape else 0.7, name="w", role="parameter")
    v = graph.variable(1.5, name="v", role="parameter")
    b = graph.variable(0.5, name="b")
    s = graph.apply("dot", x, w) if shape else x * w
    guess = graph.apply("tanh", s + b) * v + graph.apply("exp", v)
    loss = graph.apply("square", guess - y) + 0.01 * (v * v)
    columns = {x: random.normal(size=(ROWS, *shape)), y: random.normal(size=ROWS)}
    return graph, loss, columns, (w, v, b), x


@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_as_if_each_row_were_run_by_itself(case, reduction):
    graph, loss, columns, shared, x = case
    found = over_rows(graph, loss, columns, reduction)
    losses, gradients, own = [], [], []
    for row in range(ROWS):
        for leaf, column in columns.items():
            graph.document.apply(set_value(graph.document, leaf.id, column[row]))
        run = graph.run(target=loss)
        losses.append(run.value(loss))
        gradients.append([run.gradient(leaf) for leaf in shared])
        own.append(run.gradient(x))
    share = 1 / ROWS if reduction == "mean" else 1
    assert np.allclose(found.values, losses, rtol=1e-13)
    assert found.loss == pytest.approx(np.sum(losses) * share, rel=1e-13)
    for i, leaf in enumerate(shared):
        assert np.allclose(found.gradient(leaf), share * sum(each[i] for each in gradients), rtol=1e-12)
        assert found.gradient(leaf).shape == np.shape(graph.document.nodes[leaf.id].value)
    assert np.allclose(found.gradient(x), share * np.array(own), rtol=1e-12)


def test_beside_plain_numpy():
    random = np.random.default_rng(2)
    graph = Graph()
    x1, x2, y = (graph.variable(0.0, name=name, role="constant") for name in ("x1", "x2", "y"))
    w1, w2, b = (
        graph.variable(value, name=name, role="parameter") for value, name in ((0.3, "w1"), (-1.0, "w2"), (0.1, "b"))
    )
    hinge = graph.apply("relu", 1.0 - y * (x1 * w1 + x2 * w2 + b))
    data, labels = random.normal(size=(50, 2)), np.sign(random.normal(size=50))
    found = over_rows(graph, hinge, {x1: data[:, 0], x2: data[:, 1], y: labels})
    margins = 1.0 - labels * (data @ [0.3, -1.0] + 0.1)
    slopes = -labels * (margins > 0) / 50
    assert np.allclose(found.values, np.maximum(margins, 0.0), rtol=1e-13)
    assert found.loss == pytest.approx(np.maximum(margins, 0.0).mean(), rel=1e-13)
    assert np.allclose([found.gradient(w1), found.gradient(w2)], slopes @ data, rtol=1e-12)
    assert found.gradient(b) == pytest.approx(slopes.sum(), rel=1e-12)


def test_a_graph_of_numbers_runs_once_for_all_rows(case):
    graph, loss, columns, _, x = case
    given = Columns.of(graph.document.snapshot(), {leaf.id: column for leaf, column in columns.items()})
    objective = rows_objective(graph.document.snapshot(), (loss.id, 0), given, [], "mean")
    assert isinstance(objective, Whole) == (np.shape(graph.document.nodes[x.id].value) == ())


def test_an_operation_that_is_not_elementwise_sees_one_row_at_a_time():
    """A sum over a number is that number: it must not add up the rows."""
    graph = Graph()
    x, w = graph.variable(0.0), graph.variable(2.0, role="parameter")
    loss = graph.apply("square", graph.apply("sum", x * w) - 1.0)
    found = over_rows(graph, loss, {x: [1.0, 2.0, 3.0]}, "sum")
    assert np.allclose(found.values, [1.0, 9.0, 25.0])
    assert found.gradient(w) == pytest.approx(2 * (1 * 1 + 3 * 2 + 5 * 3))


def test_a_loss_that_no_data_reaches_is_the_same_for_each_row():
    graph = Graph()
    x, w = graph.variable(0.0), graph.variable(3.0, role="parameter")
    graph.apply("exp", x)
    for reduction, loss, gradient in (("mean", 9.0, 6.0), ("sum", 36.0, 24.0)):
        found = over_rows(graph, w * w, {x: np.zeros(4)}, reduction)
        assert (found.loss, float(found.gradient(w))) == (loss, gradient)
        assert found.values.tolist() == [9.0] * 4


def test_labels_may_be_whole_numbers():
    random = np.random.default_rng(4)
    graph = Graph()
    x = graph.variable(np.zeros((1, 3)), name="x", role="constant")
    w = graph.variable(random.normal(size=(3, 4)), name="w", role="parameter")
    label = graph.variable(np.zeros(1, int), name="label", role="constant")
    loss = graph.apply("cross_entropy", x @ w, label)
    data, labels = random.normal(size=(6, 1, 3)), random.integers(0, 4, (6, 1))
    found = over_rows(graph, loss, {x: data, label: labels})
    whole = Graph()
    handles = [
        whole.variable(v, role=r) for v, r in ((data[:, 0], "constant"), (graph.document.nodes[w.id].value, "input"))
    ]
    run = whole.run(target=whole.apply("cross_entropy", handles[0] @ handles[1], labels[:, 0]))
    assert found.loss == pytest.approx(float(run.value(run.target)), rel=1e-12)
    assert np.allclose(found.gradient(w), run.gradient(handles[1]), rtol=1e-12)
    with pytest.raises(ComputeError, match="whole numbers"):
        over_rows(graph, loss, {x: data, label: labels + 0.5})


def test_in_single_precision(case):
    graph, loss, columns, shared, _ = case
    wide = over_rows(graph, loss, columns)
    graph.document.apply(set_dtype(graph.document, "float32"))
    found = over_rows(graph, loss, columns)
    assert found.gradient(shared[0]).dtype == np.float32
    assert found.loss == pytest.approx(wide.loss, rel=1e-5)
    for leaf in shared:
        assert np.allclose(found.gradient(leaf), wide.gradient(leaf), rtol=1e-4)


def test_columns_that_do_not_fit_are_refused(case):
    graph, loss, columns, shared, x = case
    y = next(leaf for leaf in columns if leaf is not x)
    for bad in ({}, {x: columns[x][:3], y: columns[y]}, {x: columns[x][:0], y: columns[y][:0]}, {y: np.ones((7, 2))}):
        with pytest.raises(ComputeError, match=r"^.*\.$"):
            over_rows(graph, loss, bad)
    for bad in ({loss: columns[y]}, {y: 3.0}, {10_000: columns[y]}):
        with pytest.raises(ComputeError, match=r"column"):
            over_rows(graph, loss, bad)
    with pytest.raises(ComputeError, match="mean or their sum"):
        over_rows(graph, loss, columns, "median")
    with pytest.raises(ComputeError, match="no gradient"):
        over_rows(graph, loss, columns).gradient(y)
    assert over_rows(graph, loss, columns).gradient(shared[0]) is not None


def test_whole_numbers_count_as_floats_where_the_leaf_holds_floats():
    graph = Graph()
    x = graph.variable([1.0, 1.0], name="x", role="constant")
    w = graph.variable(1.0, name="w", role="parameter")
    loss = graph.apply("sum", graph.apply("reciprocal", x) * w)
    trainer = Trainer(graph, loss, SGD(lr=0.0), rows={x: [[1, 2], [4, 4]]})
    assert trainer.step() == pytest.approx((1.5 + 0.5) / 2)
    assert trainer.step({x: [[2, 2], [4, 4]]}) == pytest.approx((1.0 + 0.5) / 2)
    for wrong in ({10_000: [1.0]}, {loss: [1.0]}):
        with pytest.raises(ComputeError, match="no variable"):
            Trainer(graph, loss, SGD(), rows=wrong)


def test_other_rows_in_each_step(case):
    graph, loss, columns, _, x = case
    y = next(leaf for leaf in columns if leaf is not x)
    trainer = Trainer(graph, loss, SGD(lr=0.0), rows=columns)
    for rows in (slice(0, 7), slice(2, 5), slice(1, 4), slice(0, 7), slice(6, 7)):
        part = {leaf: columns[leaf][rows] for leaf in (x, y)}
        assert trainer.step(part) == pytest.approx(over_rows(graph, loss, part).loss, rel=1e-12)
    with pytest.raises(ComputeError, match="same number of rows"):
        trainer.step({x: columns[x][:2]})
    assert trainer.step() == pytest.approx(over_rows(graph, loss, part).loss, rel=1e-12)


@pytest.mark.parametrize("optimizer", [SGD(lr=0.002, momentum=0.9), Adam(lr=0.1)], ids=str)
def test_training_over_rows_is_training_on_their_mean(case, optimizer):
    graph, loss, columns, _, _ = case
    trainer = Trainer(graph, loss, optimizer, rows=columns)
    losses = [trainer.step() for _ in range(20)]
    assert losses[-1] < losses[0]
    again = Trainer(graph, loss, optimizer, rows=columns)
    for wanted in losses:
        assert over_rows(graph, loss, columns).loss == pytest.approx(wanted, rel=1e-10)
        again.step()
        graph.document.apply(again.change())
