"""A node as one formula in its leaves."""

from core import Graph
from core.steps.words.whole import whole_formula


def texts(graph, target):
    found = whole_formula(graph.run(target=target), target.id)
    return None if found is None else [formula.text for formula in found]


def test_a_chain_of_products_reads_as_one():
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for value, name in ((2.0, "x"), (3.0, "y"), (-4.0, "z")))
    assert texts(graph, x * y * z) == ["x · y · z", "2 · 3 · (-4)"]


def test_grouping_is_kept_where_it_matters():
    graph = Graph()
    a, b = graph.variable(2.0, name="a"), graph.variable(1.0, name="b")
    assert texts(graph, (a + b) * (b + 1)) == ["(a + b) · (b + 1)", "(2 + 1) · (1 + 1)"]


def test_what_doubles_at_each_step_is_too_long_and_told_quickly():
    graph = Graph()
    node = graph.variable(1.0, name="x")
    for _ in range(25):
        node = node + node
    assert texts(graph, node) is None


def test_all_inputs_of_a_variadic_operation_are_in_it():
    graph = Graph()
    a, b = graph.variable([1.0], name="a"), graph.variable([2.0, 3.0], name="b")
    assert texts(graph, graph.apply("sum", graph.apply("cat", a, b * 2.0)))[0] == "Σ(cat(a, b · 2))"
