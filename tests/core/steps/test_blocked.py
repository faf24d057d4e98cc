"""Why nothing flows back along a wire whose local derivative is zero: read off the formula, told by names."""

import numpy as np
import pytest

from core import Graph
from core.ops import operations
from core.steps.words.blocked import blocked_because, zero_where
from core.steps.words.text import step_text


@pytest.mark.parametrize(
    ("formula", "condition"),
    [
        ("where(x > 0, 1, 0)", "x <= 0"),
        ("where(a > b, 1, where(a == b, 1 / 2, 0))", "a < b"),
        ("where(a < b, 1, where(a == b, 1 / 2, 0))", "a > b"),
        ("where(logical_and(x > low, x < high), 1, 0)", "logical_or(x <= low, x >= high)"),
        ("where(condition, 0, 1)", "condition"),
        ("where(condition, 1, 0)", "logical_not(condition)"),
        ("b", "b == 0"),
        ("0", ""),
    ],
)
def test_the_condition_is_read_off_the_formula(formula, condition):
    assert zero_where(formula) == condition


LOCAL = [(op, port) for op in operations().values() for port, rule in op.rules.items() if rule.local]


@pytest.mark.parametrize(("operation", "port"), LOCAL, ids=lambda it: getattr(it, "name", it))
def test_every_local_derivative_has_such_a_condition(operation, port):
    condition = zero_where(operation.rules[port].formula)
    assert condition == "" or compile(condition, "condition", "eval")


def gate(kind, *values, **settings):
    """The run of an operation on variables, and the wires into it."""
    graph = Graph()
    names = "zw"
    handles = [graph.variable(value, name=name) for value, name in zip(values, names, strict=False)]
    made = graph.apply(kind, *handles, **settings)
    run = graph.run(target=graph.apply("sum", made))
    return run, list(graph.document.incoming(made.id).values())


def test_it_is_told_by_the_names_of_the_graph():
    run, (wire,) = gate("relu", -1.0)
    assert blocked_because(run, wire) == "z ≤ 0"
    run, (first, second) = gate("maximum", 1.0, 2.0)
    assert blocked_because(run, first) == "z < w"
    assert run.contribution(first) == 0
    assert run.contribution(second) == 1
    run, (first, _) = gate("mul", 5.0, 0.0)
    assert blocked_because(run, first) == "w = 0"
    run, (wire,) = gate("clamp", np.array([5.0, 7.0]), min=-1.0, max=1.0)
    assert blocked_because(run, wire) == "z ≤ -1.0 or z ≥ 1.0"


def test_what_is_flat_everywhere_says_so():
    run, (wire,) = gate("floor", 1.5)
    assert blocked_because(run, wire) == "its derivative is 0 everywhere"


def test_a_rule_that_is_not_elementwise_has_no_such_reason():
    run, (wire,) = gate("softmax", np.array([1.0, 2.0]), dim=0)
    assert blocked_because(run, wire) == ""


def test_the_step_says_why_nothing_is_sent_back():
    run, (wire,) = gate("relu", -1.0)
    step = next(step.index for step in run.steps() if step.kind == "multiply" and step.wire == wire.id)
    assert step_text(run.steps(), step).why == "0 because z ≤ 0."
    run, _ = gate("relu", 1.0)
    assert step_text(run.steps(), step).why == ""
