"""The event log of the anchor graphs: what is seen and said at each step."""

import pytest

from core import Graph
from core.edits.grouping import group
from core.edits.nodes import set_target
from core.engine.evaluator import Evaluator
from core.steps import StepLog
from core.steps.words.text import step_text
from tests.core.steps import graphs


@pytest.fixture
def three():
    graph, f, (x, y, z) = graphs.product()
    return graph, x, y, z, StepLog(graph.run(target=f))


@pytest.fixture
def fan_out():
    graph, e, (a, b) = graphs.fan_out()
    return graph, a, b, StepLog(graph.run(target=e))


def kinds(log):
    return [step.kind for step in log]


def test_the_order_of_a_product_of_three(three):
    *_, log = three
    pull = ["multiply", "accumulate"]
    assert kinds(log) == [
        "start",
        "forward",
        "forward",
        "seed",
        "receive",
        "local",
        *pull * 2,
        "receive",
        "local",
        *pull * 2,
    ]


def test_values_appear_one_by_one_and_gradients_last(three):
    _, x, y, z, log = three
    states = [log.state(k) for k in range(len(log))]
    assert all(s.value_shown(x.id) for s in states)
    assert [s.value_shown(log[1].node) for s in states[:3]] == [False, True, True]
    assert not any(s.gradient_shown(x.id) for s in states[:-3])
    assert states[-1].gradient_shown(x.id)
    assert states[-1].gradient_shown(y.id)
    assert [s.gradient_shown(z.id) for s in states].index(True) < [s.gradient_shown(x.id) for s in states].index(True)


def test_going_back_shows_what_was_seen_before(three):
    *_, log = three
    wires = list(log.run.snapshot.wires)
    seen = [[log.state(k).contribution_shown(w) for w in wires] for k in range(len(log))]
    again = [[log.state(k).contribution_shown(w) for w in wires] for k in reversed(range(len(log)))]
    assert again[::-1] == seen
    assert seen[0] == [False] * len(wires)
    assert seen[-1] == [True] * len(wires)


def test_the_product_names_upstream_local_and_downstream(three):
    *_, log = three
    texts = [step_text(log, k) for k in range(len(log)) if log[k].kind == "multiply"]
    assert [(t.upstream, t.local, t.downstream) for t in texts] == [(1, 4, 4), (1, 6, 6), (4, 3, 12), (4, 2, 8)]
    line = texts[2].lines[0]
    assert line.numbers.text == "∂f/∂x = 4 · 3 = 12"
    assert line.rule.text == "∂f/∂x = ∂f/∂a · ∂a/∂x"


def test_forward_and_local_put_the_numbers_into_the_rule(three):
    *_, log = three
    forward = step_text(log, 1).lines[0]
    assert forward.rule.text.endswith("= x · y")
    assert forward.numbers.text.endswith("= 2 · 3 = 6")
    local = step_text(log, kinds(log).index("local"))
    assert [line.numbers.text.rpartition(" = ")[2] for line in local.lines] == ["4", "6"]


def test_partials_arrive_one_by_one_with_a_running_sum(fan_out):
    _, _, b, log = fan_out
    arrivals = [k for k in range(len(log)) if log[k].kind == "accumulate" and log[k].node == b.id]
    states = [log.state(k) for k in arrivals]
    assert [s.received(b.id) for s in states] == [(1, 2), (2, 2)]
    assert [float(s.partial(b.id)) for s in states] == [2, 5]
    assert [s.gradient_shown(b.id) for s in states] == [False, True]
    text = step_text(log, arrivals[-1])
    assert text.lines[0].numbers.text.endswith("= 2 + 3 = 5")
    assert "1/2" in step_text(log, arrivals[0]).title


def test_no_node_passes_its_gradient_on_before_all_of_it_has_arrived(fan_out):
    *_, log = fan_out
    for k in range(len(log)):
        if log[k].kind == "receive":
            arrived, expected = log.state(k).received(log[k].node)
            assert arrived == expected


def test_a_constant_never_gets_a_gradient(fan_out):
    graph, *_, log = fan_out
    constant = next(n for n in graph.document.nodes.values() if n.role == "constant")
    assert not log.state(len(log) - 1).gradient_shown(constant.id)


def test_a_broadcast_input_is_summed_back():
    graph = Graph()
    x, b = graph.variable([[1.0, 2.0], [3.0, 4.0]], name="x"), graph.variable([10.0, 20.0], name="b")
    log = StepLog(graph.run(target=graph.apply("sum", x + b)))
    at = kinds(log).index("sum")
    text = step_text(log, at)
    assert (text.upstream.shape, text.downstream.shape) == ((2, 2), (2,))
    wire = log[at].wire
    assert not log.state(at - 1).contribution_shown(wire)
    assert log.state(at).contribution_shown(wire)


def test_every_step_of_every_kind_can_be_told(fan_out, three):
    for log in (fan_out[-1], three[-1]):
        for k in range(len(log)):
            text = step_text(log, k)
            assert text.title
            assert text.sentence.endswith(".")


def test_a_forward_run_has_no_backward_steps():
    graph = Graph()
    x = graph.variable(2.0, name="x")
    x * x
    assert kinds(StepLog(graph.run())) == ["start", "forward"]


def test_a_run_hands_out_its_log():
    graph = Graph()
    x = graph.variable(2.0, name="x")
    assert kinds(graph.run(target=x * x).steps())[:3] == ["start", "forward", "seed"]


def test_the_only_output_with_a_gradient_may_be_the_second():
    graph = Graph()
    x = graph.variable([1.0, 2.0, 3.0], name="x")
    _, second = graph.apply("tensor_split", x, index=1)
    log = StepLog(graph.run(target=graph.apply("sum", second)))
    texts = [step_text(log, i) for i in range(len(log))]
    received = next(text for text in texts if text.title.startswith("Received 1/1"))
    assert received.upstream.tolist() == [1, 1]
    assert texts[-1].downstream.tolist() == [0, 1, 1]


def test_all_inputs_of_a_variadic_operation_are_told():
    graph = Graph()
    a, b = graph.variable([1.0, 2.0], name="a"), graph.variable([3.0], name="b")
    log = StepLog(graph.run(target=graph.apply("sum", graph.apply("cat", a, b))))
    assert "cat(a, b)" in step_text(log, 1).title
    assert "cat([1, 2], [3])" in step_text(log, 1).sentence


def test_what_flows_into_a_block_is_told_of_its_port():
    """f = block(x) * 5, where the block doubles what comes in: upstream at the port is 5 times 2."""
    graph = Graph()
    x = graph.variable(3.0, name="x")
    double = x * 2.0
    f = double * 5.0
    graph.document.apply(group(graph.document, [double.id], "block"))
    log = StepLog(graph.run(target=f))
    into = next(wire for wire in graph.document.outgoing(x.id))
    step = next(i for i, step in enumerate(log) if step.kind == "multiply" and step.wire == into)
    assert step_text(log, step).upstream == 10
    assert step_text(log, step).downstream == 10


@pytest.mark.parametrize("grouped", [("a",), ("a", "f")])
def test_grouping_changes_nothing_that_is_told(three, grouped):
    graph, *_, log = three
    told = [(step_text(log, k).title, step_text(log, k).sentence) for k in range(1, len(log))]
    document = graph.document
    document.apply(set_target(document, document.find("f").id))
    document.apply(group(document, [document.find(name).id for name in grouped]))
    log = StepLog(Evaluator(document).backward(document.view.target))
    within = [(step_text(log, k).title, step_text(log, k).sentence) for k in range(1, len(log))]
    assert set(told) <= set(within)
    assert not any(name in words.split() for said in within for words in said for name in ("out", "block"))


def test_an_output_without_a_name_is_called_as_its_block(three):
    graph, *_ = three
    document = graph.document
    document.apply(group(document, [document.find("a").id], "cell"))
    log = StepLog(Evaluator(document).backward(document.find("f").id))
    (f,) = [step_text(log, step.index) for step in log if step.kind == "forward" and step.node == document.find("f").id]
    assert f.title == "Forward: f = cell · z"


def test_a_target_that_fails_as_it_runs_has_no_backward_steps():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    f = graph.apply("sum", graph.apply("index_select", x, [7], dim=0))
    log = StepLog(graph.run(target=f))
    assert kinds(log) == ["start"]
    assert not log.state(0).backward


def test_a_target_of_constants_has_words_for_its_seed():
    graph = Graph()
    c = graph.variable(0.0, name="c", role="constant")
    log = StepLog(graph.run(target=graph.apply("exp", c)))
    assert kinds(log) == ["start", "forward", "seed"]
    assert step_text(log, 2).downstream == 1


def test_a_wide_fan_out_is_told_in_a_few_terms():
    graph = Graph()
    total = x = graph.variable(1.0, name="x")
    for _ in range(40):
        total = graph.apply("add", total, x)
    log = StepLog(graph.run(target=total))
    text = step_text(log, len(log) - 1)
    assert text.expected == 41
    assert text.lines[0].numbers.text.count("+") == 11
    assert "…" in text.lines[0].numbers.text
    assert text.lines[0].numbers.text.endswith("= 41")
