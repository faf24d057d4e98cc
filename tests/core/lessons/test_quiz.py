"""What a quiz asks for: in the order of the pass, never what is seen already, and of a size for a person."""

import numpy as np
import pytest

from core import Graph
from core.lessons.diagnosis import explained, judge, wording
from core.lessons.lesson import Question
from core.lessons.quiz import MOST_BY_HAND, TOPICS, questions
from core.steps.asked import latest, number, revealed
from tests.core.steps.graphs import fan_out, some_graph


def asked_names(log, topic):
    nodes, wires = log.run.snapshot.nodes, log.run.snapshot.wires
    return [
        f"{nodes[wires[a.of].source].name}-{nodes[wires[a.of].target].name}" if a.of_wire else nodes[a.of].name
        for a in questions(log, topic)
    ]


def shown(state, asked):
    """Whether a step tells what is asked for."""
    if asked.what == "value":
        return state.value_shown(asked.of, asked.output)
    if asked.what == "gradient":
        return state.gradient_shown(asked.of, asked.output)
    return state.contribution_shown(asked.of)


def test_values_come_forward_and_gradients_backward():
    graph, e, _ = fan_out()
    log = graph.run(target=e).steps()
    assert asked_names(log, "value") == ["c", "d", "e"]
    assert asked_names(log, "gradient") == ["c", "d", "a", "b"]
    assert asked_names(log, "local") == ["c-e", "a-c", "b-d"], "the step that shows one shows the other"


def test_it_goes_on_from_a_step():
    graph, e, _ = fan_out()
    log = graph.run(target=e).steps()
    first = next(questions(log, "value"))
    rest = [log.run.snapshot.nodes[a.of].name for a in questions(log, "value", revealed(log, first))]
    assert rest == ["d", "e"]


def test_what_is_too_large_for_a_person_is_left_out():
    graph = Graph()
    x = graph.variable(np.ones(MOST_BY_HAND + 1), name="x")
    total = graph.apply("sum", x * x)
    y = total * 2.0
    log = graph.run(target=y).steps()
    assert [a.of for a in questions(log, "value")] == [y.id]


def test_entries_that_are_zero_are_asked_for_only_where_all_are():
    graph = Graph()
    x = graph.variable([0.0, 0.0, 3.0, 0.0], name="x")
    y = graph.apply("sum", x * x)
    log = graph.run(target=y).steps()
    asked = next(asked for asked in questions(log, "gradient") if asked.of == x.id)
    assert number(log, asked) == 6


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("fused", [False, True])
def test_on_any_graph_nothing_that_is_asked_for_is_shown(topic, seed, fused):
    graph, target = some_graph(seed, 25)
    log = graph.run(target=target).steps(fused=fused)
    for asked in questions(log, topic):
        state = log.state(latest(log, asked))
        assert not shown(state, asked)
        assert wording(log, asked).endswith("?")
        assert explained(log, asked).endswith(".")
        assert judge(log, Question(asked), number(log, asked)).right
        assert judge(log, Question(asked), number(log, asked) * 1.7 + 0.3).words
