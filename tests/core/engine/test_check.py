"""The gradient check."""

import numpy as np
import pytest

from core import ComputeError, Graph
from core.edits.nodes import set_dtype
from core.engine.check import MOST_ELEMENTS, check_gradients
from core.errors import Cancelled
from core.ops import operations
from tests.core.ops.cases import CASES

HONEST = [c for c in CASES if c.operation.category != "gradient_control" and c.differentiable]


def test_a_smooth_graph_agrees():
    graph = Graph()
    x, m = graph.variable(2.0, name="x"), graph.variable(np.arange(4.0).reshape(2, 2), name="m")
    checks = check_gradients(graph.run(target=graph.apply("sum", graph.apply("tanh", x * m))))
    assert len(checks) == 5
    assert {check.verdict for check in checks} == {"agrees"}


def test_the_first_anchor_reads_as_taught():
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for value, name in ((2.0, "x"), (3.0, "y"), (4.0, "z")))
    first, *_ = check_gradients(graph.run(target=x * y * z))
    assert (first.node, first.index, first.analytic) == (x.id, (), 12)
    assert round(first.numeric, 6) == 12


def test_a_kink_is_told_as_such():
    graph = Graph()
    x = graph.variable(0.0, name="x")
    (check,) = check_gradients(graph.run(target=graph.apply("relu", x)))  # 0 by convention, 1/2 by differences
    assert check.verdict == "not differentiable here"
    (check,) = check_gradients(graph.run(target=graph.apply("abs", x)))  # 0 either way, which is no slope all the same
    assert (check.analytic, check.numeric, check.verdict) == (0, 0, "not differentiable here")


@pytest.mark.parametrize("x", [3e-7, 4e-6, -9e-6])
def test_a_kink_within_reach_is_told_too(x):
    graph = Graph()
    (check,) = check_gradients(graph.run(target=graph.apply("relu", graph.variable(x, name="x"))))
    assert check.verdict == "not differentiable here"


@pytest.mark.parametrize("x", [1e-3, -1e-4, 2.0])
def test_a_kink_out_of_reach_does_not_matter(x):
    graph = Graph()
    (check,) = check_gradients(graph.run(target=graph.apply("relu", graph.variable(x, name="x"))))
    assert check.verdict == "agrees"


@pytest.mark.parametrize("at", [0.0, 1e-7, 3e-6])
def test_the_bottom_of_a_curve_is_no_kink(at):
    graph = Graph()
    x = graph.variable(at, name="x")
    (check,) = check_gradients(graph.run(target=graph.apply("cosh", x * 3.0) + x * x))
    assert check.verdict == "agrees"


def test_the_top_of_a_curve_whose_height_is_no_round_number_is_no_kink():
    graph = Graph()
    x = graph.variable(1.0, name="x")
    (check,) = check_gradients(graph.run(target=x * graph.apply("exp", -(x * x) / 2.0)))
    assert (check.verdict, check.analytic) == ("agrees", 0.0)


@pytest.mark.parametrize("name", ["log", "sqrt", "reciprocal", "lgamma", "digamma"])
@pytest.mark.parametrize("x", [1e-8, 1e-4])
def test_a_point_near_a_pole_is_looked_at_from_close_by(name, x):
    graph = Graph()
    (check,) = check_gradients(graph.run(target=graph.apply(name, graph.variable(x, name="x"))))
    assert (check.verdict, check.error < 1e-5) == ("agrees", True)
    wrong = graph.apply("gradient_scale", graph.apply(name, graph["x"]), scale=1.01)
    assert check_gradients(graph.run(target=wrong))[0].verdict == "differs"


@pytest.mark.parametrize("scale", [1e-8, 1e8])
def test_the_check_goes_by_the_size_of_the_numbers(scale):
    graph = Graph()
    x = graph.variable(0.7 * scale, name="x")
    waves = graph.apply("sin", x / scale)
    assert check_gradients(graph.run(target=waves))[0].verdict == "agrees"
    wrong = graph.apply("gradient_scale", waves, scale=1.1)
    assert check_gradients(graph.run(target=wrong))[0].verdict == "differs"
    wrong = graph.apply("gradient_scale", x, scale=1.1) * 1e-8
    assert check_gradients(graph.run(target=wrong))[0].verdict == "differs"


def test_what_is_lost_in_a_difference_is_not_in_a_complex_step():
    graph = Graph()
    x = graph.variable(0.3, name="x")
    (check,) = check_gradients(graph.run(target=(x + 1e8) - 1e8))
    assert (check.verdict, check.method, check.error) == ("agrees", "complex step", 0.0)


def test_equal_elements_of_which_one_is_taken_are_kinks():
    graph = Graph()
    x = graph.variable([1.0, 1.0, 0.0], name="x")
    checks = check_gradients(graph.run(target=graph.apply("amax", x)))
    assert [check.verdict for check in checks] == ["not differentiable here"] * 2 + ["agrees"]


def test_an_element_that_is_taken_of_equal_ones_has_no_slope_though_it_has_one_alone():
    graph = Graph()
    x = graph.variable([0.0, 0.0, 0.0, 2.0], name="x")
    middle, _ = graph.apply("median", graph.apply("narrow", x, length=3))
    assert check_gradients(graph.run(target=middle))[1].verdict == "not differentiable here"
    wrong = graph.apply("gradient_scale", graph.apply("sum", x * x + x), scale=1.1)
    assert {check.verdict for check in check_gradients(graph.run(target=wrong))} == {"differs"}


def test_a_gradient_of_nan_differs_where_the_target_is_smooth():
    graph = Graph()
    x = graph.variable(-1.0, name="x")
    hidden = graph.apply("where", graph.apply("gt", x, 0.0), graph.apply("sqrt", x), x * x)
    (check,) = check_gradients(graph.run(target=hidden))
    assert (check.numeric, check.verdict) == (pytest.approx(-2.0), "differs")
    edge = graph.apply("sqrt", graph.variable(0.0, name="edge"))
    assert check_gradients(graph.run(target=edge))[0].verdict == "not differentiable here"


def test_a_complex_step_that_overflows_does_not_count():
    graph = Graph()
    x = graph.variable([800.0, 1.0], name="x")
    high = graph.apply("square", graph.apply("cosh", x)) + 0.5
    run = graph.run(target=graph.apply("sum", 1.0 / high))
    check = check_gradients(run)[1]
    assert (check.stepped, check.verdict) == (None, "agrees")


def test_the_complex_step_is_taken_where_kernels_allow_it():
    graph = Graph()
    x, y = graph.variable(0.7, name="x"), graph.variable(0.3, name="y")
    target = graph.apply("exp", graph.apply("sin", x)) / x + graph.apply("abs", y)
    by_x, by_y = check_gradients(graph.run(target=target))
    assert (by_x.method, by_y.method) == ("complex step", "central difference")
    assert by_x.stepped == pytest.approx(by_x.analytic, rel=1e-15)
    assert by_x.error < 1e-15
    assert by_y.stepped is None


def test_a_kernel_that_takes_complex_numbers_without_being_analytic_is_seen_through():
    """The softplus looks at signs and absolute values, so that its complex step is another number."""
    graph = Graph()
    x = graph.variable(0.7, name="x")
    (check,) = check_gradients(graph.run(target=graph.apply("softplus", x)))
    assert (check.method, check.verdict) == ("central difference", "agrees")


@pytest.mark.parametrize("case", HONEST, ids=str)
def test_every_operation_passes_the_check_in_a_graph(case):
    graph = Graph()
    inputs = [
        None if x is None else graph.variable(x, role="input" if i in case.differentiable else "constant")
        for i, x in enumerate(case.inputs)
    ]
    outputs = graph.apply(case.operation.name, *inputs, **case.attributes)
    y = outputs[0] if isinstance(outputs, tuple) else outputs
    shape = graph.run().value(y).shape
    checks = check_gradients(graph.run(target=y, seed=np.random.default_rng(4).normal(size=shape)))
    assert len(checks) == sum(min(np.size(case.inputs[i]), MOST_ELEMENTS) for i in case.differentiable)
    assert {check.verdict for check in checks} == {"agrees"}


def test_a_wrong_rule_is_found(monkeypatch):
    rule = operations()["sin"].rules["x"]
    monkeypatch.setitem(operations()["sin"].rules, "x", type(rule)(lambda y, x: y, rule.formula, local=True))
    graph = Graph()
    x = graph.variable(1.0, name="x")
    (check,) = check_gradients(graph.run(target=graph.apply("sin", x)))
    assert check.verdict == "differs"


def test_a_float32_document_is_checked_in_float64():
    graph = Graph()
    graph.document.apply(set_dtype(graph.document, "float32"))
    x, y = graph.variable(2.0, name="x"), graph.variable([0.3, 0.1], name="y")
    checks = check_gradients(graph.run(target=graph.apply("tanh", x * y), seed=[1, 2]))
    assert {check.verdict for check in checks} == {"agrees"}
    assert len(checks) == 3


def test_it_says_how_far_it_is_and_can_be_stopped():
    graph = Graph()
    x, y = graph.variable(2.0), graph.variable(3.0)
    run = graph.run(target=x * y)
    told: list[float] = []
    assert len(check_gradients(run, tell=told.append)) == 2
    assert told == [0.5, 1.0]
    with pytest.raises(Cancelled):
        check_gradients(run, lambda: True)


def test_a_target_without_a_value_is_told():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    f = graph.apply("sum", graph.apply("index_select", x, [7], dim=0))
    with pytest.raises(ComputeError, match="'sum' has no value"):
        check_gradients(graph.run(target=f))
