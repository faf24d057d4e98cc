"""What is asked for: until when it is not shown, what else would tell it, and what cannot be asked for."""

import pytest

from core import Graph
from core.errors import EditError
from core.steps.asked import Asked, asked_text, latest, number, obstacle, read_asked, revealed
from core.steps.grains import GRAINS, Stops
from tests.core.steps import graphs
from tests.core.steps.graphs import wire


@pytest.fixture
def fan_out():
    graph, e, _ = graphs.fan_out()
    return graph, graph.run(target=e).steps()


def test_a_value_is_asked_for_before_its_step(fan_out):
    graph, log = fan_out
    asked = Asked("value", graph["e"].id)
    at = latest(log, asked)
    assert not log.state(at).value_shown(asked.of)
    assert log.state(at + 1).value_shown(asked.of)
    assert number(log, asked) == 6


def test_a_gradient_is_asked_for_when_all_but_the_last_part_is_there(fan_out):
    graph, log = fan_out
    asked = Asked("gradient", graph["b"].id)
    state = log.state(latest(log, asked))
    assert state.received(asked.of) == (1, 2)
    assert not state.gradient_shown(asked.of)
    assert log[state.index + 1].kind == "multiply"
    assert number(log, asked) == 5


def test_a_local_derivative_is_asked_for_before_all_of_its_operation(fan_out):
    graph, log = fan_out
    asked = Asked("local", wire(graph, "d", "e"))
    at = latest(log, asked)
    assert (log[at].kind, log[at + 1].kind) == ("receive", "local")
    assert number(log, asked) == 3


def test_what_flows_back_along_a_wire_is_asked_for_before_the_product(fan_out):
    graph, log = fan_out
    asked = Asked("contribution", wire(graph, "b", "c"))
    at = latest(log, asked)
    assert not log.state(at).contribution_shown(asked.of)
    assert log.state(at + 1).contribution_shown(asked.of)
    assert number(log, asked) == 2


def test_a_gradient_without_a_single_factor_is_asked_for_before_its_rule_is_told():
    graph = Graph()
    w = graph.variable([[1.0, 2.0]], name="w")
    graph.target = graph.apply("sum", graph.apply("matmul", w, [[3.0], [4.0]], name="p"), name="f")
    log = graph.run(target=graph.target).steps()
    at = latest(log, Asked("gradient", w.id, 0, (0, 1)))
    assert (log[at + 1].kind, log[at + 1].node) == ("local", graph["p"].id)


def test_the_wire_that_alone_brings_a_gradient_would_tell_it(fan_out):
    graph, log = fan_out
    of_a, of_b = (Asked("gradient", graph[name].id) for name in "ab")
    assert of_a.hides(log.run, "contribution", wire(graph, "a", "c"))
    assert not of_b.hides(log.run, "contribution", wire(graph, "b", "c"))
    assert of_a.hides(log.run, "gradient", graph["a"].id)
    assert not of_a.hides(log.run, "value", graph["a"].id)
    assert not of_a.hides(log.run, "gradient", graph["b"].id)


@pytest.mark.parametrize(
    ("what", "name", "told"),
    [("value", "a", "seen from the start"), ("gradient", "e", "always 1"), ("gradient", "1", "no gradient")],
)
def test_what_is_seen_anyway_or_is_not_there_cannot_be_asked_for(fan_out, what, name, told):
    graph, log = fan_out
    assert told in obstacle(log, Asked(what, graph[name].id))


def test_of_a_tensor_one_entry_is_asked_for():
    graph = Graph()
    x = graph.variable([[1.0, 2.0], [3.0, 4.0]], name="x")
    total = graph.apply("sum", x * x)
    log = graph.run(target=total).steps()
    assert "2×2" in obstacle(log, Asked("gradient", x.id))
    assert "2×2" in obstacle(log, Asked("gradient", x.id, 0, (0, 2)))
    assert obstacle(log, Asked("gradient", x.id, 0, (1, 0))) is None
    assert number(log, Asked("gradient", x.id, 0, (1, 0))) == 6


def test_what_is_gone_or_not_finite_cannot_be_asked_for():
    graph = Graph()
    x = graph.variable(0.0, name="x")
    y = graph.apply("log", x)
    log = graph.run(target=y).steps()
    assert "finite" in obstacle(log, Asked("value", y.id))
    assert "no longer" in obstacle(log, Asked("value", 999))


@pytest.mark.parametrize("grain", GRAINS)
def test_one_does_not_stop_after_the_last_step_that_may_be_shown(fan_out, grain):
    _, log = fan_out
    for until in range(len(log)):
        stops = Stops(log, grain, until)
        ends = [stops.steps(place)[-1] for place in range(len(stops))]
        assert ends[-1] == until
        assert stops.end(len(log) - 1) == until
        assert [step for place in range(len(stops)) for step in stops.steps(place)] == list(range(until + 1))


def test_a_graph_whose_numbers_are_let_go_of_is_not_asked_about(fan_out, monkeypatch):
    graph, log = fan_out
    monkeypatch.setattr(type(log.run), "is_lean", True)
    assert "so large" in obstacle(log, Asked("value", graph["e"].id))


def test_once_it_may_be_seen_there_is_a_step_that_shows_it(fan_out):
    graph, log = fan_out
    for asked in (Asked("value", graph["e"].id), Asked("gradient", graph["b"].id)):
        state = log.state(revealed(log, asked))
        assert (state.value_shown if asked.what == "value" else state.gradient_shown)(asked.of)
    assert log[revealed(log, Asked("local", wire(graph, "d", "e")))].kind == "local"
    assert log[revealed(log, Asked("contribution", wire(graph, "d", "e")))].kind == "multiply"


@pytest.mark.parametrize("asked", [Asked("gradient", 3), Asked("value", 12, 1), Asked("local", 7)])
def test_it_is_written_and_read_again(asked):
    assert read_asked(asked_text(asked)) == asked


@pytest.mark.parametrize("words", ["", "gradient", "gradient:x", "wish:3", "value:1:2", "value:-1"])
def test_what_asks_for_nothing_is_refused(words):
    with pytest.raises(EditError, match="asks for nothing"):
        read_asked(words)
