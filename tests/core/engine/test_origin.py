"""Where NaN and infinity come from."""

import numpy as np

from core import Graph
from core.engine.why.origin import arising


def test_a_division_by_zero_is_named_with_the_operand():
    graph = Graph()
    x, zero = graph.variable(1.0, name="x"), graph.variable(0.0, name="zero")
    quotient = x / zero
    far = graph.apply("exp", quotient) * 2.0
    origin = graph.run().origin(far).forward
    assert origin.node == quotient.id
    assert graph.document.wires[origin.wire].source == zero.id
    assert "zero = 0" in origin.sentence


def test_a_few_numbers_are_shown_themselves_and_many_are_measured():
    graph = Graph()
    few, many = (graph.apply("log", graph.variable(np.full(n, -1.5), name=name)) for n, name in ((2, "a"), (9, "b")))
    run = graph.run()
    assert run.origin(few).forward.sentence.endswith("made 2 NaN of a = [-1.5, -1.5].")
    assert run.origin(many).forward.sentence.endswith("made 9 NaN of b = 9 values · mean -1.5 · norm 4.5.")


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


def test_all_places_where_something_stops_being_finite_are_found_at_once():
    graph = Graph()
    x, zero = graph.variable(-1.0, name="x"), graph.variable(0.0, name="zero")
    root, quotient = graph.apply("sqrt", x), 1.0 / zero
    far = graph.apply("exp", root) + quotient
    steep = graph.apply("sqrt", graph.apply("relu", zero))
    found, count = arising(graph.run(target=far + steep), 10)
    assert [origin.node for origin in found] == [root.id, quotient.id, steep.id]
    assert count == 3
    assert "-1" in found[0].sentence
    assert "zero = 0" in found[1].sentence
    assert "local derivative" in found[2].sentence


def test_infinities_that_become_nan_are_told_of_where_they_do():
    graph = Graph()
    x = graph.variable(1000.0, name="x")
    large, larger = graph.apply("exp", x, name="large"), graph.apply("exp", x * 2.0, name="larger")
    lost = graph.apply("sub", large, larger, name="lost")
    run = graph.run(target=graph.apply("sin", lost))
    assert [origin.node for origin in arising(run, 10)[0]] == [large.id, larger.id, lost.id]
    found = run.origin(run.target)
    assert (found.forward.node, found.nan.node) == (large.id, lost.id)
    assert found.nan.sentence == "'lost' (sub) made nan of large = inf, larger = inf."
    assert run.origin(large).nan is None


def test_more_places_than_are_told_of_are_counted():
    graph = Graph()
    x = graph.variable(np.array([-1.0, 1.0]), name="x")
    roots = [graph.apply("sqrt", x) for _ in range(5)]
    found, count = arising(graph.run(), 2)
    assert [origin.node for origin in found] == [root.id for root in roots[:2]]
    assert count == 5


def test_large_finite_numbers_are_no_infinity():
    graph = Graph()
    graph.variable(np.full(4, 1.5e308), name="x") * 1.0
    assert arising(graph.run(), 10) == ([], 0)


def test_a_sum_is_blamed_only_where_what_arrives_is_finite():
    graph = Graph()
    x = graph.variable(0.0, name="x")
    graph.target = graph.apply("sqrt", x, name="root") + x * 2
    told, _ = arising(graph.run(target=graph.target), 10)
    assert [graph.document.nodes[each.node].name for each in told] == ["root"]
    graph = Graph()
    y = graph.variable(1.0, name="y")
    graph.target = y * 1e308 + y * 1e308 + y * 1.0
    told, _ = arising(graph.run(target=graph.target), 10)
    sums = [each.sentence for each in told if "sum of the gradients" in each.sentence]
    assert sums == ["The sum of the gradients that arrive at 'y' is too large."]


def test_a_local_derivative_is_told_with_all_that_it_is_of():
    graph = Graph()
    x, w = graph.variable(1.0, name="x"), graph.variable(0.0, name="w")
    quotient = graph.apply("div", x, w, name="q")
    found = graph.run(target=quotient).origin(x)
    assert found.backward.sentence.startswith("The local derivative ∂q/∂x is inf at x = 1, w = 0;")
