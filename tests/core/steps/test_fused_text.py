"""What is said of operations taken as one."""

import ast
import math

import numpy as np
import pytest

from core import Graph
from core.steps.fusing import LONGEST, fuse, ways_through
from core.steps.grains import Stops
from core.steps.words.bundle_text import bundle_text
from core.steps.words.fused_text import fused_note
from core.steps.words.text import step_text
from core.steps.words.whole import Whole
from tests.core.steps.graphs import fan_out, named, product, some_graph


def evaluate(tree, numbers):
    """A formula in plain notation, by Python itself: shares nothing with the rules and kernels."""
    functions = {
        "exp": math.exp,
        "tanh": math.tanh,
        "sin": math.sin,
        "cos": math.cos,
        "abs": abs,
        "inf": math.inf,
        "maximum": max,
        "where": lambda test, yes, no: yes if test else no,
        "max": max,
        "sign": np.sign,
        "sigmoid": lambda x: 1 / (1 + math.exp(-x)),
    }
    return eval(ast.unparse(tree), functions | numbers)


def texts(run, wire_of):
    whole = Whole(run, run.steps(fused=True).fusion.parts[0].members)
    return {name: whole.slope(wire).symbolic.text for name, wire in wire_of.items()}


def wires_out(graph, *handles):
    return {graph.document.nodes[h.id].name: next(iter(graph.document.outgoing(h.id))) for h in handles}


@pytest.mark.parametrize("seed", range(20))
def test_the_written_derivatives_come_to_the_same_numbers(seed):
    graph, target = some_graph(seed, 12)
    run = graph.run(target=target)
    log = run.steps(fused=True)
    for part in log.fusion.parts:
        whole = Whole(run, part.members)
        for wire in part.wires:
            local, term = log.local(wire), whole._slope(wire)
            if local is not None and term.length < 2000:
                ends = {name: float(run.value(*end)) for name, end in leaves(term.tree)}
                assert np.isclose(evaluate(term.tree, ends), float(local), rtol=1e-9, equal_nan=True)


def leaves(tree):
    """The names in a formula that values are put in for, each with the node and the output that it is about."""
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id.startswith("leaf")}
    return [(name, tuple(map(int, name[4:].split("_")[:2]))) for name in names]


def test_a_product_of_three_is_one_step_each_way():
    graph, f, (x, y, z) = product()
    log = graph.run(target=f).steps(fused=True)
    pull = ["multiply", "accumulate"] * 3
    assert [step.kind for step in log] == ["start", "forward", "seed", "receive", "local", *pull]
    products = [step_text(log, step.index) for step in log if step.kind == "multiply"]
    assert [(t.upstream, t.local, t.downstream) for t in products] == [(1, 12, 12), (1, 8, 8), (1, 6, 6)]
    assert [log[i].node for i in (6, 8, 10)] == [x.id, y.id, z.id]


def test_what_is_said_of_a_product_of_three():
    graph, f, _ = product()
    log = graph.run(target=f).steps(fused=True)
    forward, local, multiply = (step_text(log, k) for k in (1, 4, 5))
    assert forward.lines[0].rule.text == "f = x · y · z"
    assert forward.lines[0].numbers.text == "f = 2 · 3 · 4 = 24"
    assert [line.numbers.text for line in local.lines] == [
        "∂f/∂x = y · z = 3 · 4 = 12",
        "∂f/∂y = x · z = 2 · 4 = 8",
        "∂f/∂z = x · y = 2 · 3 = 6",
    ]
    assert multiply.lines[0].rule.text == "∂f/∂x = ∂f/∂f · (y · z)"
    assert multiply.lines[0].numbers.text == "∂f/∂x = 1 · (3 · 4) = 1 · 12 = 12"
    assert multiply.one_by_one.line.rule.text == "∂f/∂x = ∂f/∂f · ∂f/∂a · ∂a/∂x"
    assert multiply.one_by_one.line.numbers.text == "∂f/∂x = 1 · 4 · 3 = 12"
    assert multiply.one_by_one.same
    assert fused_note(log) == "All 2 operations of f as one."


def test_a_composition_has_the_derivative_of_one_formula():
    graph = Graph()
    x = graph.variable(2.0, name="x")
    y = graph.apply("square", x)
    f = y + graph.variable(1.0, name="one", role="constant")
    named(graph, y=y, f=f)
    log = graph.run(target=f).steps(fused=True)
    assert step_text(log, 1).lines[0].numbers.text == "f = 2² + 1 = 5"
    lines = step_text(log, 4).lines
    assert lines[0].numbers.text == "∂f/∂x = 2x = 2 · 2 = 4"
    assert [(line.edge, line.why) for line in lines] == [
        ("x → y", "chain rule through y and f"),
        ("one → f", "no gradient: it is a constant"),
    ]
    assert step_text(log, 5).one_by_one.line.numbers.text == "∂f/∂x = 1 · 1 · 4 = 4"


def test_every_use_of_a_variable_is_multiplied_and_added():
    graph, e, (_, b) = fan_out()
    log = graph.run(target=e).steps(fused=True)
    lines = [line.numbers.text for line in step_text(log, 4).lines]
    assert lines[1:3] == ["∂e/∂b via c = b + 1 = 1 + 1 = 2", "∂e/∂b via d = a + b = 2 + 1 = 3"]
    arrivals = [step.index for step in log if step.kind == "accumulate" and step.node == b.id]
    assert [log.state(i).received(b.id) for i in arrivals] == [(1, 2), (2, 2)]
    assert [float(log.state(i).partial(b.id)) for i in arrivals] == [2, 5]
    assert step_text(log, arrivals[1]).lines[0].rule.text == "∂e/∂b = ∂e/∂e · (b + 1) + ∂e/∂e · (a + b)"
    assert step_text(log, arrivals[1]).lines[0].numbers.text == "∂e/∂b = 2 + 3 = 5"


def test_the_last_operation_may_speak_of_its_own_value():
    graph = Graph()
    x = graph.variable(0.5, name="x")
    f = graph.apply("sigmoid", x * 2.0)
    named(graph, f=f)
    assert texts(graph.run(target=f), wires_out(graph, x)) == {"x": "2 · f · (1 − f)"}


def test_long_numbers_stand_on_a_line_of_their_own():
    graph = Graph()
    a, b, c, d = (graph.variable(v, name=n) for n, v in (("a", 1.5), ("b", 0.25), ("c", -2.5), ("d", 0.75)))
    f = graph.apply("tanh", a * b + c * d)
    named(graph, f=f)
    log = graph.run(target=f).steps(fused=True)
    step = next(step.index for step in log if step.kind == "multiply")
    filled, result = (line.numbers.text for line in step_text(log, step).lines)
    assert filled == "∂f/∂a = 1 · (0.25 · (1 − tanh²(1.5 · 0.25 + (-2.5 · 0.75))))"
    assert result.startswith("∂f/∂a = 1 · 0.0")
    stops = Stops(log, "op")
    through = bundle_text(log, stops.steps(len(stops) - 1))
    assert through.lines[0].numbers.text == result


def test_what_doubles_at_each_step_stays_short():
    graph = Graph()
    node = graph.variable(1.0, name="x")
    for _ in range(40):
        node = node + node
    log = graph.run(target=node).steps(fused=True)
    assert all(Whole(log.run, part.members).value is not None for part in log.fusion.parts)
    assert all(len(part.wires) <= LONGEST for part in log.fusion.parts)


def test_ways_are_counted_one_by_one():
    graph = Graph()
    x = graph.variable(1.0, name="x")
    node = x * 1.0
    for _ in range(3):
        node = node + node
    run = graph.run(target=node)
    (part,) = fuse(run).parts
    ways = list(ways_through(run, part, next(iter(graph.document.outgoing(x.id)))))
    assert len(ways) == len(set(ways)) == 8


def test_where_nothing_can_be_taken_together_it_is_said():
    graph = Graph()
    total = graph.apply("sum", graph.variable([1.0, 2.0], name="x"))
    named(graph, total=total)
    log = graph.run(target=total).steps(fused=True)
    assert [(s.kind, s.node) for s in log] == [(s.kind, s.node) for s in graph.run(target=total).steps()]
    assert "Nothing is taken together" in fused_note(log)
    assert fused_note(graph.run(target=total).steps()) == ""


def test_what_overflows_only_one_by_one_is_told():
    """x · y · z with y · z = 1: backwards, the product of the largest factors comes first and is infinite."""
    graph = Graph()
    x, y, z, w = (graph.variable(v, name=n) for n, v in (("x", 1e-300), ("y", 1e-200), ("z", 1e200), ("w", 1e200)))
    f = x * y * z * w
    named(graph, f=f)
    log = graph.run(target=f).steps(fused=True)
    multiply = next(step_text(log, step.index) for step in log if step.kind == "multiply")
    assert multiply.downstream == pytest.approx(1e200)
    assert np.isinf(log.run.gradient(x))
    assert not multiply.one_by_one.same
    assert "differs by rounding" in multiply.sentence
