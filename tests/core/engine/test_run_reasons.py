"""What is said of a run that gives no value or gradient, or is stopped."""

import numpy as np
import pytest

from core import ComputeError, Graph, hessian_vector, tangents
from core.change import Change
from core.edits.grouping import group
from core.edits.nodes import rename, set_value
from core.engine.evaluator import Evaluator
from core.errors import Cancelled
from core.records import Node, Place
from tests.core.building import product_of_three


def test_a_target_of_several_numbers_needs_a_seed():
    graph = Graph()
    x = graph.variable(np.array([1.0, 2.0]), name="x")
    with pytest.raises(ComputeError, match=r"shape \(2,\).*seed"):
        graph.run(target=x * x)
    with pytest.raises(ComputeError, match=r"seed has shape \(3,\)"):
        graph.run(target=x * x, seed=np.ones(3))


def test_reasons_for_an_absent_gradient():
    graph = Graph()
    x, c, aside = (
        graph.variable(1.0, name="x"),
        graph.variable(2.0, name="c", role="constant"),
        graph.variable(3.0, name="aside"),
    )
    kept = graph.apply("detach", aside)
    doubled = c * 2.0
    larger = graph.apply("gt", x, c)
    f = x * doubled + kept
    run = graph.run(target=f)
    assert run.reason(c) == "it is a constant"
    assert run.reason(x) == "", "it has one"
    assert run.wire_reason(graph.document.incoming(f.id)[0]) == ""
    assert run.reason(doubled) == "it depends on constants only"
    assert run.reason(larger) == "true and false have no gradient"
    assert "detach" in run.reason(aside)
    unused = graph.variable(1.0, name="unused")
    assert "not on a path to" in graph.run(target=f).reason(unused)
    with pytest.raises(ComputeError, match="'c' has no gradient: it is a constant"):
        run.gradient(c)
    assert graph.run().reason(x) == "not computed yet"


def test_a_node_that_cannot_compute_says_why_and_the_rest_runs():
    graph = Graph()
    x, y = graph.variable(np.ones((3, 4)), name="x"), graph.variable(np.ones(5), name="y")
    misfit, fine = x + y, x * 2.0
    after = graph.apply("exp", misfit)
    run = graph.run()
    assert "(3, 4) and (5,) do not broadcast" in run.problem(misfit)
    assert f"waits for {graph.document.nodes[misfit.id].name!r}" in run.problem(after)
    assert run.value(fine).shape == (3, 4)
    with pytest.raises(ComputeError, match="do not broadcast"):
        run.value(misfit)


def test_what_a_node_waits_for_is_called_by_its_present_name():
    graph = Graph()
    misfit = graph.variable(np.ones(3), name="x") + graph.variable(np.ones(5), name="y")
    after = graph.apply("exp", misfit)
    run = graph.run()
    graph.document.apply(rename(graph.document, misfit.id, "late"))
    assert "waits for 'late'" in run.named_by(graph.document.snapshot()).problem(after)


def test_an_error_tells_where_the_trouble_began():
    graph = Graph()
    misfit = graph.apply("add", graph.variable(np.ones(3)), graph.variable(np.ones(5)), name="misfit")
    target = graph.apply("sum", graph.apply("exp", misfit), name="f")
    told = r": it waits for 'misfit', which has none: shapes \(3,\) and \(5,\) do not broadcast"
    with pytest.raises(ComputeError, match=r"^'f' has no value" + told):
        graph.run().value(target)
    with pytest.raises(ComputeError, match=r"^'f' has no value to differentiate" + told):
        graph.run(target=target)


def test_an_open_input_is_named():
    graph = Graph()
    graph.document.apply(Change.add(Node(1, "mul", "product"), Place(1, 0, 0)))
    assert graph.run().problem(1) == "input 'a' is not connected"


def test_a_failure_ends_with_its_cause():
    graph = Graph()
    logits = graph.variable(np.zeros((2, 3)), name="logits")
    labels = graph.variable(np.array([0, 7]), name="labels", role="constant")
    loss = graph.apply("cross_entropy", logits, labels)
    after = loss * 2.0
    evaluator = Evaluator(graph.document)
    assert evaluator.forward().problem(loss)
    assert not evaluator.run.has_value(after)
    graph.document.apply(set_value(graph.document, labels.id, np.array([0, 2])))
    assert evaluator.forward().problem(loss) is None
    assert evaluator.run.value(after) == pytest.approx(2 * np.log(3))


def test_a_result_over_the_limit_is_refused_before_it_is_made():
    graph = Graph()
    x = graph.variable(np.ones((1000, 1)), name="x")
    big = x * graph.apply("transpose", x, dim0=0, dim1=1)
    run = Evaluator(graph.document, largest_bytes=1 << 20).forward()
    assert "(1000, 1000)" in run.problem(big)
    assert "limit" in run.problem(big)


def test_a_run_can_be_stopped():
    graph, *_, f = product_of_three()
    with pytest.raises(Cancelled):
        Evaluator(graph.document).request(backward=True, target=f.id).execute(lambda: True)


def test_what_does_not_exist_is_told_in_a_sentence():
    graph, *_, f = product_of_three()
    with pytest.raises(ComputeError, match="no node 999"):
        Evaluator(graph.document).backward(999)
    with pytest.raises(ComputeError, match="it is new"):
        graph.run(target=f).contribution(999)
    with pytest.raises(ComputeError, match="'f' is no node: give what the graph gave for it"):
        graph.run(target=f).value("f")


@pytest.mark.parametrize("given", ["a", 1j, [1, [2]]])
def test_seeds_and_directions_hold_real_numbers(given):
    graph, x, *_, f = product_of_three()
    run = graph.run(target=f)
    for ask in (
        lambda: graph.run(target=f, seed=given),
        lambda: tangents(run, {x: given}),
        lambda: hessian_vector(run, {x: given}),
    ):
        with pytest.raises(ComputeError, match=r"real numbers|equal lengths"):
            ask()


def test_the_reason_names_what_stops_the_gradient_wherever_it_does():
    graph = Graph()
    x, c = graph.variable(2.0, name="x"), graph.variable(2.0, name="c", role="constant")
    plus = x + 1.0
    kept = graph.apply("detach", plus)
    doubled, aside = kept * 2.0, graph.apply("detach", x * 5.0)
    f = doubled * c
    run = graph.run(target=f)
    for node in (x, plus, kept, doubled):
        assert "detached" in run.reason(node)
    assert "detached" in run.wire_reason(next(iter(graph.document.outgoing(plus.id))))
    assert "detached" in run.reason(aside)
    other = graph.run(target=graph.apply("sin", x))
    assert other.reason(plus) == "it is not on a path to 'sin'"


def test_the_reason_where_the_target_fails_as_it_runs():
    graph = Graph()
    x = graph.variable([[1.0, 2.0], [3.0, 4.0]], name="x")
    f = graph.apply("sum", graph.apply("index_select", x, [0, 5], dim=0))
    run = graph.run(target=f)
    assert run.reason(x) == (
        "'sum' has no value to start from: it waits for 'index_select', which has none: "
        "5 is no index: 2 entries are numbered 0 to 1"
    )


@pytest.mark.parametrize("looks", [1, 3, 8])
def test_making_the_program_can_be_stopped_too(looks):
    graph = Graph()
    node = graph.variable(1.0, name="x")
    for _ in range(2000):
        node = graph.apply("tanh", node)
    asked = []

    def cancelled():
        asked.append(True)
        return len(asked) > looks

    with pytest.raises(Cancelled):
        Evaluator(graph.document).request(backward=True, target=node.id).execute(cancelled)
    assert len(asked) == looks + 1


@pytest.mark.parametrize("aside", [0, 2])
@pytest.mark.parametrize("times", [1, 2])
def test_a_target_in_a_block_is_called_as_its_author_called_it(aside, times):
    graph = Graph()
    x, unused = graph.variable(2.0, name="x"), graph.variable(3.0, name="unused")
    results = [*(graph.apply("exp", x, name=f"aside{n}") for n in range(aside)), graph.apply("exp", x, name="out")]
    graph.target, document = results[-1], graph.document
    for _ in range(times):
        document.apply(group(document, [node.id for node in document.children(None)]))
    target = document.view.target
    assert target != results[-1].id
    assert Evaluator(document).backward().reason(unused) == "it is not on a path to 'out'"
    document.apply(rename(document, target, "loss"))
    assert Evaluator(document).backward().reason(unused) == "it is not on a path to 'loss'"
