"""The gradient check."""

import numpy as np
import pytest

from core import ComputeError, Graph
from core.edits.nodes import set_dtype
from core.engine.check import check_gradients
from core.ops import operations


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
    (check,) = check_gradients(graph.run(target=graph.apply("abs", x)))  # 0 either way: the mean of both sides
    assert check.verdict == "agrees"


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


def test_a_target_without_a_value_is_told():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    f = graph.apply("sum", graph.apply("index_select", x, [7], dim=0))
    with pytest.raises(ComputeError, match="'sum' has no value"):
        check_gradients(graph.run(target=f))
