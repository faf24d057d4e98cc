"""Where NaN and infinity come from."""

import numpy as np

from core import Graph


def test_a_division_by_zero_is_named_with_the_operand():
    graph = Graph()
    x, zero = graph.variable(1.0, name="x"), graph.variable(0.0, name="zero")
    quotient = x / zero
    far = graph.apply("exp", quotient) * 2.0
    origin = graph.run().origin(far).forward
    assert origin.node == quotient.id
    assert graph.document.wires[origin.wire].source == zero.id
    assert "zero = 0" in origin.sentence


def test_a_variable_that_is_not_finite_is_its_own_origin():
    graph = Graph()
    x = graph.variable(np.array([1.0, np.nan]), name="x")
    doubled = x * 2.0
    origin = graph.run().origin(doubled).forward
    assert (origin.node, origin.wire) == (x.id, None)
    assert "1 NaN" in origin.sentence


def test_the_root_of_zero_is_finite_forward_and_not_backward():
    graph = Graph()
    x = graph.variable(0.0, name="x")
    squared = x * x
    root = graph.apply("sqrt", squared)
    found = graph.run(target=root * 3.0).origin(x)
    assert found.forward is None
    assert found.backward.node == root.id
    assert "inf" in found.backward.sentence


def test_masking_after_the_nan_does_not_save_the_gradient():
    graph = Graph()
    x = graph.variable(-1.0, name="x")
    root = graph.apply("sqrt", x)
    masked = graph.apply("where", graph.apply("gt", x, 0.0), root, 0.0)
    run = graph.run(target=masked)
    assert run.value(masked) == 0
    assert np.isnan(run.gradient(x))
    assert run.origin(x).backward.node == root.id


def test_a_finite_node_has_no_origin():
    graph = Graph()
    x = graph.variable(1.0, name="x")
    found = graph.run(target=x * x).origin(x)
    assert found.forward is None
    assert found.backward is None
