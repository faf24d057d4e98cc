"""Operations taken as one: the same gradients, by forward mode and node by node."""

import numpy as np
import pytest

from core import Graph
from core.edits.grouping import group
from core.graph import Handle
from core.steps.fusing import MOST_STEPS, fuse
from core.steps.place import same_place
from core.steps.words.fused_text import fused_note
from core.steps.words.text import step_text
from tests.core.steps.graphs import named, product, some_graph


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("steps", [6, 25, 120])
def test_the_gradients_are_those_of_one_operation_at_a_time(seed, steps):
    graph, target = some_graph(seed, steps)
    run = graph.run(target=target)
    log = run.steps(fused=True)
    arrived = {}
    for step in log:
        if step.kind == "multiply":
            text, end = step_text(log, step.index), run.made.compiled.source_of(step.wire)
            found = run.contribution(step.wire)
            if np.isfinite(found):  # beyond, the order of the factors does make a difference, and is said to
                assert np.isclose(text.downstream, found, rtol=1e-9)
            if text.one_by_one is not None and text.one_by_one.same:
                assert np.isclose(text.downstream, found, rtol=1e-10, atol=0.0, equal_nan=True)
            arrived[end] = arrived.get(end, 0.0) + text.downstream
    for end, total in arrived.items():
        if np.isfinite(run.gradient(*end)):
            assert np.isclose(total, run.gradient(*end), rtol=1e-9)
    ends = {node.id for node in graph.document.nodes.values() if node.kind == "variable" and run.has_gradient(node.id)}
    assert {node for node, _ in arrived} >= ends


@pytest.mark.parametrize("seed", range(10))
def test_nothing_leaves_what_is_taken_as_one_but_its_result(seed):
    graph, target = some_graph(seed, 200)
    run = graph.run(target=target)
    fusion, compiled = fuse(run), run.made.compiled
    assert len(fusion.parts) > 1
    for part in fusion.parts:
        assert len(part.members) <= MOST_STEPS
        for node in part.members[:-1]:
            readers = {compiled.reader_of(wire) for wire in graph.document.outgoing(node)} & fusion.cone
            assert readers <= set(part.members)


@pytest.mark.parametrize("seed", range(10))
def test_values_are_seen_only_once_all_that_they_need_is(seed):
    graph, target = some_graph(seed, 60)
    run = graph.run(target=target)
    log, compiled = run.steps(fused=True), run.made.compiled
    assert log.course.computed_at.keys() == compiled.steps.keys()
    for step in log:
        if step.kind == "forward":
            part = log.part(step.node)
            for wire in part.wires if part else compiled.wires_into(step.node):
                assert log.state(step.index).value_shown(*compiled.source_of(wire))


def test_in_between_values_and_gradients_are_never_seen():
    graph, f, _ = product()
    run = graph.run(target=f)
    log, a = run.steps(fused=True), graph.document.find("a").id
    inner = next(iter(graph.document.outgoing(a)))
    for step in log:
        state = log.state(step.index)
        assert not state.value_shown(a)
        assert not state.gradient_shown(a)
        assert not state.contribution_shown(inner)
    assert log.state(1).active_nodes == {a, f.id}
    assert log.state(1).active_wires == set(graph.document.wires) - {inner}


def test_a_value_that_something_else_reads_is_seen():
    graph, f, _ = product()
    a = graph.document.find("a").id
    beside = graph.apply("exp", Handle(graph, a))
    log = graph.run(target=f).steps(fused=True)
    assert log.fusion.inner == frozenset()
    assert [step.node for step in log if step.kind == "forward"] == [f.id, beside.id]
    assert log.state(1).value_shown(a)


def test_of_a_long_chain_as_much_as_can_be_read_is_taken_at_a_time():
    graph = Graph()
    node = graph.variable(0.5, name="x")
    for _ in range(100):
        node = graph.apply("sin", node)
    named(graph, f=node)
    run = graph.run(target=node)
    log = run.steps(fused=True)
    assert [len(part.members) for part in log.fusion.parts] == [30, 30, 30, 10]
    assert len(log) < len(run.steps()) / 10
    assert fused_note(log) == (
        "100 of 100 operations of f in 4 formulas; one holds at most 30 operations and 60 signs, on numbers."
    )
    assert all(step_text(log, step.index).sentence for step in log)


def test_tensors_are_stepped_one_at_a_time():
    graph = Graph()
    w, x = graph.variable([[1.0, 2.0]], name="w"), graph.variable([[3.0], [4.0]], name="x")
    loss = graph.apply("square", graph.apply("sum", w @ x) * 0.5)
    named(graph, loss=loss)
    run = graph.run(target=loss)
    log = run.steps(fused=True)
    ((first, second),) = [part.members for part in log.fusion.parts]
    assert (run.snapshot.nodes[first].kind, run.snapshot.nodes[second].kind) == ("mul", "square")
    assert fused_note(log).startswith("2 of 4 operations of loss in one formula;")
    assert np.array_equal(step_text(log, len(log) - 1).downstream, run.gradient(x))


def test_blocks_make_no_difference():
    graph, f, _ = product()
    graph.document.apply(group(graph.document, [graph.document.find("a").id], "block"))
    log = graph.run(target=f).steps(fused=True)
    products = [step_text(log, step.index) for step in log if step.kind == "multiply"]
    assert [float(t.downstream) for t in products] == [12, 8, 6]
    assert step_text(log, 1).lines[0].rule.text == "f = x · y · z"


@pytest.mark.parametrize("seed", range(5))
def test_switching_there_and_back_keeps_the_place(seed):
    graph, target = some_graph(seed, 30)
    run = graph.run(target=target)
    alone, fused = run.steps(), run.steps(fused=True)
    for step in fused:
        back = same_place(alone, step)
        assert alone[back].kind == step.kind
        assert same_place(fused, alone[back]) == step.index
    for step in alone:
        there = fused[same_place(fused, step)]
        within = step.wire is not None and step.wire not in fused.course.flowed_at
        assert there.kind == ("local" if within else step.kind)


def test_a_log_fits_only_what_is_grouped_alike():
    graph, f, _ = product()
    run = graph.run(target=f)
    log = run.steps(fused=True)
    assert log.fits(run, fused=True)
    assert not log.fits(run, fused=False)
    other, g, _ = product()
    assert not log.fits(other.run(target=g), fused=True), "the same steps, but of another graph"
    assert not log.is_regrouping(log.of(run))
    assert run.steps().is_regrouping(log)
