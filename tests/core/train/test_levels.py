"""Rows run together, like operations as one, beside the same graphs run row by row."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import Graph, ShapeError
from core.engine.flatten import compile_document
from core.ops.reduction.sums import mean
from core.train import over_rows, rows
from core.train.levels import Levels, parted
from core.train.objective import Whole
from tests.core.ops.cases import ELEMENTWISE

ROWS = 6
ONE, TWO = ["tanh", "sin", "sigmoid", "relu", "neg"], ["add", "sub", "mul", "maximum", "gt"]


def both_ways(graph, target, columns):
    together = over_rows(graph, target, columns)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows, "_on_numbers", lambda *_: False)
        return together, over_rows(graph, target, columns)


def assert_equal(together, one_by_one):
    assert np.allclose(together.values, one_by_one.values, rtol=1e-12, equal_nan=True)
    assert together.gradients.keys() == one_by_one.gradients.keys()
    for leaf, gradient in together.gradients.items():
        assert np.allclose(gradient, one_by_one.gradients[leaf], rtol=1e-9, atol=1e-12, equal_nan=True)


@pytest.mark.parametrize("operation", ELEMENTWISE, ids=lambda operation: operation.name)
def test_every_elementwise_operation(operation):
    """Each input in turn is shared, the others take a column; the result counts once as it is and once times w."""
    random = np.random.default_rng(3)
    for shared in range(len(operation.inputs)):
        graph = Graph()
        low, high = max(operation.domain[0], -2.0), min(operation.domain[1], 2.0)
        leaves = [graph.variable(random.uniform(low, high)) for _ in operation.inputs]
        inputs = [
            graph.apply("gt", x, 0.0) if p.kind == "flags" else x for p, x in zip(operation.inputs, leaves, strict=True)
        ]
        y = graph.apply(operation.name, *inputs)
        w = graph.variable(0.7, role="parameter")
        columns = {x: random.uniform(low, high, ROWS) for i, x in enumerate(leaves) if i != shared}
        columns[graph.variable(0.0)] = np.arange(ROWS)
        assert_equal(*both_ways(graph, w * y + w * w, columns))


@st.composite
def recipes(draw):
    """How many leaves take a column, how many are shared, and steps as (operation, indices of earlier values)."""
    varied, shared = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    steps, count = [], varied + shared
    for _ in range(draw(st.integers(1, 25))):
        name = draw(st.sampled_from(ONE + TWO))
        steps.append((name, [draw(st.integers(0, count - 1)) for _ in range(1 if name in ONE else 2)]))
        count += 1
    return varied, shared, steps, draw(st.integers(0, 2**32 - 1))


@settings(max_examples=40)
@given(recipes())
def test_random_graphs(recipe):
    varied, shared, steps, seed = recipe
    random = np.random.default_rng(seed)
    graph = Graph()
    leaves = [graph.variable(random.uniform(-1, 1), role="parameter") for _ in range(varied + shared)]
    columns = {leaf: random.uniform(-1, 1, ROWS) for leaf in leaves[:varied]}
    values = list(leaves)
    for name, inputs in steps:
        values.append(graph.apply(name, *(values[i] for i in inputs)))
    total = values[-1] * 1.0
    for value in values[varied:-1]:
        total = total + 0.5 * value
    assert_equal(*both_ways(graph, total, columns))


def test_operations_with_other_settings_are_not_alike():
    graph = Graph()
    x, w = graph.variable(0.0), graph.variable(1.0, role="parameter")
    clamped = [graph.apply("clamp", x * w, min=-bound, max=bound) for bound in (0.5, 1.5)]
    found = over_rows(graph, clamped[0] + clamped[1], {x: [-2.0, 1.0, 2.0]}, "sum")
    assert found.values.tolist() == [-2.0, 1.5, 2.0]


def test_like_operations_run_as_one():
    """256 products of the first layer, and 256 of the second: a few groups, not hundreds."""
    graph = Graph()
    h = [graph.variable(0.0) for _ in range(16)]
    columns = {x: np.linspace(0.0, i, ROWS) for i, x in enumerate(h)}
    for _ in range(2):
        w = [[graph.variable(0.1, role="parameter") for _ in h] for _ in range(16)]
        h = [graph.apply("tanh", sum((a * b for a, b in zip(row[1:], h[1:], strict=True)), row[0] * h[0])) for row in w]
    given = rows.Columns.of(graph.document.snapshot(), {x.id: column for x, column in columns.items()})
    objective = rows.rows_objective(graph.document.snapshot(), (h[3].id, 0), given, [], "mean")
    assert isinstance(objective.plan, Levels)
    assert len(objective.plan._groups) < 50
    assert len(objective.program.operations) > 500


def test_vectors_that_wait_for_a_sum_over_the_rows_are_run_by_the_ordinary_plan():
    graph = Graph()
    x, w = graph.variable(np.arange(4.0)), graph.variable(2.0, role="parameter")
    centred = x * w - graph.apply("mean", x * w)
    compiled = compile_document(graph.document.snapshot(), 1 << 30)
    each = compiled.program.symbols[compiled.slots[centred.id, 0]]
    assert parted(compiled.program, 4) is None
    objective = Whole.of(compiled, each, mean(each * each), [w.id], rows=4)
    assert objective.evaluate() == pytest.approx(4 * 1.25)
    assert objective.gradients()[0] == pytest.approx(4 * 1.25)


def test_a_table_that_would_be_too_large_is_refused_before_it_is_made():
    graph = Graph(largest_bytes=1000)
    x, w = graph.variable(0.0), graph.variable(2.0, role="parameter")
    with pytest.raises(ShapeError, match="the limit is"):
        over_rows(graph, graph.apply("tanh", x * w), {x: np.zeros(100)})
