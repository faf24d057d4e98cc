"""Gradients as sums over paths."""

import pytest

from core import Graph
from core.paths import count_paths, path_formula, paths


def test_two_ways_of_a_fan_out_add_up():
    graph = Graph()
    a, b = graph.variable(2.0, name="a"), graph.variable(1.0, name="b")
    run = graph.run(target=(a + b) * (b + 1))
    found = paths(run, b.id)
    assert count_paths(run, b.id) == len(found) == 2
    assert [path.value for path in found] == [2, 3]
    assert sum(path.value for path in found) == run.gradient(b)
    assert path_formula(run, found[0])[1].text == "2 · 1 = 2"


def test_a_doubling_graph_is_counted_without_walking_every_path():
    graph = Graph()
    x = graph.variable(1.0, name="x")
    node = x
    for _ in range(30):
        node = node + node
    run = graph.run(target=node)
    assert count_paths(run, x.id) == 2**30
    assert len(paths(run, x.id, most=5)) == 5


def test_ways_join_in_any_order():
    """The second reader of x is itself read later than the first."""
    graph = Graph()
    x = graph.variable(2.0, name="x")
    short, long = x * 3.0, x * 5.0
    run = graph.run(target=short + graph.apply("tanh", long * short))
    assert count_paths(run, x.id) == 3
    assert sum(path.value for path in paths(run, x.id)) == pytest.approx(float(run.gradient(x)))


def test_no_paths_without_a_gradient_or_through_tensors():
    graph = Graph()
    x, c = graph.variable([1.0, 2.0], name="x"), graph.variable(2.0, name="c", role="constant")
    run = graph.run(target=graph.apply("sum", x * c))
    assert paths(run, c.id) == []
    assert paths(run, x.id) == []
