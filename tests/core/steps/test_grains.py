"""How far one goes at a time: by operation, by edge, by every step."""

import numpy as np
import pytest

from core import Graph
from core.edits.nodes import rename
from core.steps.grains import GRAINS, Stops
from core.steps.words.bundle_text import bundle_text


def product():
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for name, value in (("x", 2.0), ("y", 3.0), ("z", 4.0)))
    a = x * y
    f = a * z
    for handle, name in ((a, "a"), (f, "f")):
        graph.document.apply(rename(graph.document, handle.id, name))
    return graph, {"x": x.id, "y": y.id, "z": z.id, "a": a.id, "f": f.id}, graph.run(target=f).steps()


def titles(log, grain):
    stops = Stops(log, grain)
    return [bundle_text(log, stops.steps(place)).title for place in range(len(stops))]


def test_by_operation_each_is_gone_through_once_each_way():
    *_, log = product()
    assert titles(log, "op") == [
        "Start",
        "Forward: a = x · y",
        "Forward: f = a · z",
        "Seed: ∂f/∂f = 1",
        "Back through f",
        "Back through a",
    ]


def test_by_edge_each_is_one_step():
    *_, log = product()
    assert titles(log, "edge")[4:] == [
        "Back along a → f",
        "Back along z → f",
        "Back along x → a",
        "Back along y → a",
    ]


def test_by_every_step_nothing_is_bundled():
    *_, log = product()
    stops = Stops(log, "micro")
    assert [stops.steps(place) for place in range(len(stops))] == [range(i, i + 1) for i in range(len(log))]


def test_what_is_said_of_an_operation_and_of_an_edge():
    *_, log = product()
    op, edge = Stops(log, "op"), Stops(log, "edge")
    through = bundle_text(log, op.steps(5))
    assert [(line.edge, line.numbers.text, line.why) for line in through.lines] == [
        ("x → a", "∂f/∂x = 4 · 3 = 12", "∂a/∂x = y = 3, product rule: the other factor"),
        ("y → a", "∂f/∂y = 4 · 2 = 8", "∂a/∂y = x = 2, product rule: the other factor"),
    ]
    assert (through.upstream, through.local, through.downstream) == (4, None, None)
    along = bundle_text(log, edge.steps(6))
    assert (along.upstream, along.local, along.downstream) == (4, 3, 12)
    assert along.sentence.endswith("x has received 1/1: ∂f/∂x = 12. It is finished.")


def test_a_broadcast_input_is_summed_in_the_same_go():
    graph = Graph()
    x, b = graph.variable([[1.0, 2.0], [3.0, 4.0]], name="x"), graph.variable([10.0, 20.0], name="b")
    log = graph.run(target=graph.apply("sum", x + b)).steps()
    along = bundle_text(log, Stops(log, "edge").steps(len(Stops(log, "edge")) - 1))
    assert along.downstream.tolist() == [2, 2]
    assert "Σ over the copies of b, axis 0" in [line.rule.text for line in along.lines]


@pytest.mark.parametrize("grain", GRAINS)
@pytest.mark.parametrize("fused", [False, True])
def test_the_stops_cover_every_step_once(grain, fused):
    log = product()[2].run.steps(fused=fused)
    stops = Stops(log, grain)
    covered = [step for place in range(len(stops)) for step in stops.steps(place)]
    assert covered == list(range(len(log)))
    for step in range(len(log)):
        assert step in stops.steps(stops.place(step))
        assert stops.end(step) == stops.steps(stops.place(step))[-1]
        assert bundle_text(log, stops.steps(stops.place(step))).sentence


def test_all_that_was_made_in_one_go_is_lit():
    graph, ids, log = product()
    steps = Stops(log, "op").steps(5)
    state = log.state(steps[-1], steps[0])
    assert state.active_node == ids["a"]
    assert state.active_wires == {graph.document.incoming(ids["a"])[i].id for i in (0, 1)}


def test_what_happens_next_to_a_node():
    _, ids, log = product()
    stops = Stops(log, "op")
    forward = stops.next_about({ids["a"]}, 0)
    assert (log[forward].kind, log[forward].node) == ("forward", ids["a"])
    through = stops.next_about({ids["a"]}, forward)
    assert stops.place(through) == 5
    assert through == stops.end(through), "one stops where all that goes back through it is done"
    assert stops.next_about({ids["a"]}, through) == forward, "from the start again"
    assert stops.next_about({10_000}, 0) is None
    assert [stops.is_about({ids["x"]}, place) for place in range(6)] == [False] * 5 + [True]


def test_other_stops_are_told_from_the_same_ones():
    *_, log = product()
    stops = Stops(log, "op", until=5)
    assert not stops.differ(log, "op", 5)
    assert stops.differ(log, "edge", 5)
    assert stops.differ(log, "op", None)
    assert stops.differ(log.run.steps(fused=True), "op", 5)


def test_a_long_log_is_cut_up_at_once():
    graph = Graph()
    node = graph.variable(1.0, name="x")
    for _ in range(3000):
        node = graph.apply("neg", node)
    log = graph.run(target=node).steps()
    stops = Stops(log, "op")
    assert len(stops) == 1 + 3000 + 1 + 3000
    assert np.array_equal([stops.place(step) for step in (0, len(log) - 1)], [0, len(stops) - 1])
