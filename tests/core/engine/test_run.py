"""Runs of small documents: values, gradients and contributions."""

import sys

import numpy as np
import pytest

from core import ComputeError, Graph
from core.change import Change
from core.edits.nodes import set_value
from core.engine.evaluator import Evaluator
from core.engine.program import Program
from core.records import BLOCK, INPUT, OUTPUT, Node, Place, Wire
from tests.core.building import product_of_three


def test_product_of_three_has_gradients_12_8_6():
    graph, x, y, z, f = product_of_three()
    run = graph.run(target=f)
    assert run.value(f) == 24
    assert [run.gradient(v) for v in (x, y, z)] == [12, 8, 6]
    assert run.gradient(f) == 1


def test_each_wire_carries_its_contribution():
    graph, x, _, z, f = product_of_three()
    run = graph.run(target=f)
    into_f = graph.document.incoming(f.id)
    assert [run.contribution(into_f[port]) for port in (0, 1)] == [4, 6]
    assert run.contribution(next(iter(graph.document.outgoing(x.id).values()))) == 12
    assert run.contribution(next(iter(graph.document.outgoing(z.id)))) == 6


def test_square_plus_one_at_two_has_gradient_four():
    graph = Graph()
    x = graph.variable(2.0, name="x")
    run = graph.run(target=graph.apply("square", x) + 1)
    assert run.gradient(x) == 4


@pytest.mark.parametrize(
    ("build", "gradient"), [(lambda a: a + a, 2), (lambda a: (a + a) + (a + a), 4), (lambda a: a * a, 6)]
)
def test_a_value_used_twice_adds_its_gradients(build, gradient):
    graph = Graph()
    a = graph.variable(3.0, name="a")
    assert graph.run(target=build(a)).gradient(a) == gradient


def test_fan_out_adds_over_both_ways():
    graph = Graph()
    a, b = graph.variable(2.0, name="a"), graph.variable(1.0, name="b")
    run = graph.run(target=(a + b) * (b + 1))
    assert (run.gradient(a), run.gradient(b)) == (2, 5)
    assert sorted(float(run.contribution(w)) for w in graph.document.outgoing(b.id)) == [2, 3]


def test_neuron_of_gates_has_the_known_gradients():
    graph = Graph()
    w0, w1, w2, x0, x1 = (
        graph.variable(v, name=n) for n, v in {"w0": 2.0, "w1": -3.0, "w2": -3.0, "x0": -1.0, "x1": -2.0}.items()
    )
    out = graph.apply("reciprocal", graph.apply("exp", -(w0 * x0 + w1 * x1 + w2)) + 1)
    run = graph.run(target=out)
    assert run.value(out) == pytest.approx(0.7311, abs=5e-5)
    found = [float(run.gradient(v)) for v in (w0, x0, w1, x1, w2)]
    assert found == pytest.approx([-0.1966, 0.3932, -0.3932, -0.5898, 0.1966], abs=5e-5)


def test_a_broadcast_bias_gets_the_sum_over_the_batch():
    graph = Graph()
    x, b = graph.variable(np.arange(6.0).reshape(3, 2), name="x"), graph.variable(np.zeros(2), name="b")
    run = graph.run(target=graph.apply("sum", x + b))
    assert run.gradient(b).tolist() == [3, 3]
    assert run.gradient(x).shape == (3, 2)


def test_a_seed_weights_the_outputs():
    graph = Graph()
    x = graph.variable(np.array([1.0, 2.0]), name="x")
    run = graph.run(target=x * x, seed=np.array([1.0, 10.0]))
    assert run.gradient(x).tolist() == [2, 40]


def test_arithmetic_follows_ieee_where_python_raises():
    graph = Graph()
    zero, large = graph.variable(0.0, name="zero"), graph.variable(1000.0, name="large")
    quotient, power, root = 1.0 / zero, graph.apply("exp", large), graph.apply("log", zero)
    nan = zero / zero
    run = graph.run()
    assert (run.value(quotient), run.value(power), run.value(root)) == (np.inf, np.inf, -np.inf)
    assert np.isnan(run.value(nan))


def test_float32_documents_compute_in_float32():
    graph = Graph(dtype="float32")
    x, m = graph.variable(0.1, name="x"), graph.variable(np.full((2, 2), 0.1), name="m")
    f = graph.apply("sum", graph.apply("exp", x) * m)
    run = graph.run(target=f)
    assert {run.value(n).dtype for n in (x, m, f)} | {run.gradient(n).dtype for n in (x, m)} == {np.dtype("float32")}


def test_a_changed_leaf_gives_what_a_full_run_gives():
    graph, x, y, _, f = product_of_three()
    evaluator = Evaluator(graph.document)
    first = evaluator.backward(f.id)
    graph.document.apply(Change.update(graph.document.nodes[x.id], value=-5.0))
    assert evaluator.stale
    second = evaluator.backward(f.id)
    fresh = Evaluator(graph.document).backward(f.id)
    assert second.made is first.made, "the program should have been used again"
    assert (second.value(f), second.gradient(y)) == (fresh.value(f), fresh.gradient(y)) == (-60, -20)
    assert first.value(f) == 24, "an earlier run does not change"


def test_a_changed_leaf_counts_also_when_the_direction_or_the_target_changes():
    graph = Graph()
    x, y = graph.variable(2.0), graph.variable(3.0)
    a = x * y
    f = a * a
    evaluator = Evaluator(graph.document)
    evaluator.backward(f.id)
    graph.document.apply(set_value(graph.document, x.id, 10.0))
    assert evaluator.forward().value(a) == 30
    assert evaluator.backward(a.id).gradient(y) == 10
    graph.document.apply(set_value(graph.document, y.id, 4.0))
    assert evaluator.backward(f.id).gradient(x) == 2 * 40 * 4
    assert evaluator.forward().value(f) == 1600


@pytest.mark.parametrize(
    ("table", "fields", "stale"),
    [
        ("places", {"x": 500.0}, False),
        ("nodes", {"name": "another"}, False),
        ("nodes", {"value": 5.0}, True),
        ("nodes", {"role": "constant"}, True),
        ("view", {"camera": (1.0, 2.0, 3.0)}, False),
        ("view", {"target": 1}, False),
        ("view", {"seed": 2.0}, True),
        ("view", {"dtype": "float32"}, True),
    ],
)
def test_only_what_computes_otherwise_makes_a_run_stale(table, fields, stale):
    graph, x, *_, f = product_of_three()
    evaluator = Evaluator(graph.document)
    evaluator.backward(f.id)
    records = getattr(graph.document, table)
    graph.document.apply(Change.update(records if table == "view" else records[x.id], **fields))
    assert evaluator.stale is stale
    run, fresh = evaluator.backward(f.id), Evaluator(graph.document).backward(f.id)
    assert (run.value(f), run.value(f).dtype) == (fresh.value(f), fresh.value(f).dtype)
    assert list(run.steps()) == list(fresh.steps())


def test_a_block_computes_as_what_is_in_it():
    document = Graph().document
    document.apply(
        Change.add(
            *(Node(1, "variable", "x", value=3.0), Place(1, 0, 0)),
            *(Node(2, BLOCK, "square of"), Place(2, 0, 0)),
            *(Node(3, INPUT, "in", parent=2), Place(3, 0, 0)),
            *(Node(4, "mul", "mul", parent=2), Place(4, 0, 0)),
            *(Node(5, OUTPUT, "out", parent=2), Place(5, 0, 0)),
            *(Node(6, "exp", "f"), Place(6, 0, 0)),
            *(
                Wire(7, 1, 0, 2, 3),
                Wire(8, 3, 0, 4, 0),
                Wire(9, 3, 0, 4, 1),
                Wire(10, 4, 0, 5, 0),
                Wire(11, 2, 5, 6, 0),
            ),
        )
    )
    run = Evaluator(document).backward(6)
    assert run.value(2) == run.value(5) == 9
    assert run.gradient(1) == pytest.approx(6 * np.exp(9))
    assert run.contribution(7) == run.gradient(3) == run.gradient(1)
    assert run.gradient(2) == run.contribution(11) == pytest.approx(np.exp(9))


def test_hessian_from_the_gradient_graph():
    graph = Graph()
    x, y = graph.variable(2.0, name="x"), graph.variable(np.array([1.0, -1.0]), name="y")
    f = graph.apply("sum", x * x * y * y * y)
    run = graph.run(target=f)
    assert run.hessian(x, x) == 0
    assert np.allclose(run.hessian(x, y), [12, 12])
    assert np.allclose(run.hessian(y, y), np.diag([24, -24]))
    with pytest.raises(ComputeError, match="has no gradient"):
        run.hessian(graph.variable(1.0, name="aside"), x)


@pytest.fixture
def shallow_stack():
    limit = sys.getrecursionlimit()
    frame, depth = sys._getframe(), 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    sys.setrecursionlimit(depth + 150)
    yield
    sys.setrecursionlimit(limit)


def test_a_long_chain_runs_both_ways(shallow_stack, count):
    records = [
        Node(1, "variable", "x", value=1.0),
        Place(1, 0, 0),
        Node(2, "variable", "step", value=1 / count),
        Place(2, 0, 0),
    ]
    for i in range(count):
        node, before = 3 + 3 * i, 1 if i == 0 else 3 * i
        records += [
            Node(node, "add", f"n{i}"),
            Place(node, 0, 0),
            Wire(node + 1, before, 0, node, 0),
            Wire(node + 2, 2, 0, node, 1),
        ]
    document = Graph().document
    document.apply(Change.add(*records))
    evaluator = Evaluator(document)
    last = 3 * count
    run = evaluator.backward(last)
    assert run.value(last) == pytest.approx(2)
    assert (run.gradient(1), run.gradient(2)) == (1, count)
    document.apply(Change.update(document.nodes[1], value=5.0))
    assert evaluator.backward(last).value(last) == pytest.approx(6)


def test_a_seed_that_its_owner_changes_counts_as_another_one():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    f, seed = x * 2.0, np.ones(2)
    first = graph.run(target=f, seed=seed)
    seed[:] = 5
    assert first.gradient(f).tolist() == [1, 1]
    assert graph.run(target=f, seed=seed).gradient(x).tolist() == [10, 10]


def test_what_a_run_gives_cannot_be_written_to():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    f = x * 2.0
    run = graph.run(target=f, seed=[1, 1])
    for array in (run.value(f), run.gradient(x), *(run.contribution(w) for w in graph.document.outgoing(x.id))):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 9
    assert run.value(f).tolist() == [2, 4]


def test_a_target_is_one_output_of_several():
    graph = Graph()
    x = graph.variable([1.0, 2.0, 3.0], name="x")
    first, second = graph.apply("tensor_split", x, index=1)
    assert graph.run(target=second, seed=[7, 8]).gradient(x).tolist() == [0, 7, 8]
    assert graph.run(target=first, seed=[9]).gradient(x).tolist() == [9, 0, 0]
    _, indices = graph.apply("topk", x, k=2)
    with pytest.raises(ComputeError, match="no floats"):
        graph.run(target=indices, seed=[1, 1])


def test_an_older_run_that_comes_late_is_not_the_latest():
    graph, x, *_, f = product_of_three()
    evaluator = Evaluator(graph.document)
    late = evaluator.request(backward=True, target=f.id)
    graph.document.apply(set_value(graph.document, x.id, 10.0))
    evaluator.backward(f.id)
    evaluator.adopt(late.execute())
    assert not evaluator.stale
    assert evaluator.backward(f.id).value(f) == 120


def test_zero_dimensional_constants_of_a_rule_are_told_apart():
    program = Program()
    a, b = program.constant(np.array(0.1234567891)), program.constant(np.array(0.1234567892))
    assert a.slot != b.slot
    assert program.constant(2.0).slot == program.constant(np.float64(2.0)).slot


def test_changes_without_a_run_take_no_room_and_all_count():
    graph, x, y, _, f = product_of_three()
    evaluator = Evaluator(graph.document)
    evaluator.backward(f.id)
    for i in range(100):
        graph.document.apply(set_value(graph.document, (x, y)[i % 2].id, float(i)))
    assert len(evaluator._changes) == 1
    assert evaluator.backward(f.id).value(f) == 98 * 99 * 4
    assert not evaluator._changes
