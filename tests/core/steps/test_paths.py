"""Gradients as sums over paths."""

import pytest

from core import Graph
from core.edits.grouping import group
from core.errors import Cancelled
from core.steps.words.paths import MOST_FACTORS, path_formula, ways


def told(run, handle, **settings):
    found = ways(run, handle.id, **settings)
    return found.count, found.listed


def test_two_ways_of_a_fan_out_add_up():
    graph = Graph()
    a, b = graph.variable(2.0, name="a"), graph.variable(1.0, name="b")
    run = graph.run(target=(a + b) * (b + 1))
    count, found = told(run, b)
    assert count == len(found) == 2
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
    count, found = told(run, x, most=5)
    assert (count, len(found)) == (2**30, 5)


def test_ways_join_in_any_order():
    """The second reader of x is itself read later than the first."""
    graph = Graph()
    x = graph.variable(2.0, name="x")
    short, long = x * 3.0, x * 5.0
    run = graph.run(target=short + graph.apply("tanh", long * short))
    count, found = told(run, x)
    assert count == 3
    assert sum(path.value for path in found) == pytest.approx(float(run.gradient(x)))


def test_a_slope_of_zero_at_the_end_stays_zero_however_large_the_others_are():
    graph = Graph()
    x = graph.variable(0.0, name="x")
    f = graph.variable(0.0, role="constant") * (1e200 * (1e200 * x))
    run = graph.run(target=f)
    (way,) = ways(run, x.id).listed
    assert (run.gradient(x), way.value) == (0, 0)
    assert not way.is_undecided


def test_a_slope_of_zero_that_meets_an_infinite_one_is_told_from_a_nan_among_them():
    graph = Graph()
    x = graph.variable(0.0, name="x")
    f = graph.apply("square", graph.apply("sqrt", x))
    g = graph.apply("sqrt", -1.0 - x)
    assert [way.is_undecided for way in ways(graph.run(target=f), x.id).listed] == [True]
    assert [way.is_undecided for way in ways(graph.run(target=g), x.id).listed] == [False]


def test_no_paths_without_a_gradient_or_through_tensors():
    graph = Graph()
    x, c = graph.variable([1.0, 2.0], name="x"), graph.variable(2.0, name="c", role="constant")
    run = graph.run(target=graph.apply("sum", x * c))
    assert told(run, c) == (0, ())
    assert told(run, x)[1] == ()


def test_paths_in_float32():
    graph = Graph(dtype="float32")
    x = graph.variable(2.0, name="x")
    _, (path,) = told(graph.run(target=graph.apply("square", x) * 3.0), x)
    assert path.value == 12


def test_copies_along_a_tensor_are_no_single_number():
    graph = Graph()
    x, t = graph.variable(2.0, name="x"), graph.variable([1.0, 2.0], name="t")
    run = graph.run(target=x + t, seed=[1, 1])
    assert run.gradient(x) == 2
    assert told(run, x)[1] == ()


def test_the_wires_of_blocks_are_told_of_their_ports():
    graph = Graph()
    x = graph.variable(3.0, name="x")
    double = x * 2.0
    f = double * 5.0
    graph.document.apply(group(graph.document, [double.id], "block"))
    run = graph.run(target=f)
    _, (path,) = told(run, x)
    assert path.value == 10
    assert "block" not in path_formula(run, path)[0].text


def test_of_a_long_way_the_beginning_and_the_end_are_told():
    graph = Graph()
    node = x = graph.variable(1.0, name="x")
    for _ in range(40):
        node = graph.apply("neg", node)
    run = graph.run(target=node)
    _, (path,) = told(run, x)
    rule, numbers = path_formula(run, path)
    assert rule.text.count("∂") == 2 * MOST_FACTORS
    assert rule.text.endswith("· … · ∂neg/∂x")
    assert numbers.text.endswith("· … · (-1) = 1")


def test_counting_and_listing_can_be_stopped():
    graph = Graph()
    x = graph.variable(2.0, name="x")
    run = graph.run(target=graph.apply("tanh", x) * x)
    assert ways(run, x.id, cancelled=lambda: False).count == 2
    with pytest.raises(Cancelled):
        ways(run, x.id, cancelled=lambda: True)


def test_paths_through_a_long_chain_and_a_wide_fan_out():
    graph = Graph()
    node = x = graph.variable(1.0, name="x")
    for _ in range(3000):
        node = graph.apply("neg", node)
    for _ in range(300):
        node = graph.apply("add", node, x)
    run = graph.run(target=node)
    count, found = told(run, x, most=1000)
    assert len(found) == count == 301
    assert max(len(path.wires) for path in found) == 3300
    assert sum(path.value for path in found) == run.gradient(x)
