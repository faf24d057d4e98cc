"""The steps of a forward sweep, and what is said of them."""

import numpy as np
import pytest

from core import Graph, tangents
from core.edits.nodes import set_value
from core.steps.grains import Stops
from core.steps.tangent_log import TangentLog, is_pushing, tangent_shown
from core.steps.words.bundle_text import bundle_text
from core.steps.words.tangent_text import sweep_note
from core.steps.words.text import step_text
from tests.core.steps import graphs


@pytest.fixture
def product():
    """f = x*y*z at (2, 3, 4), a = x*y."""
    graph, f, (x, y, z) = graphs.product()
    return graph, x, y, z, graph.document.find("a"), f


def test_each_operation_computes_then_moves(product):
    graph, x, _, _, a, f = product
    log = tangents(graph.run(), {x: 1.0}).steps()
    told = [(step.kind, step.node) for step in log]
    assert told == [
        ("start", None),
        *((kind, a.id) for kind in ("forward", "local", "multiply")),
        *((kind, f.id) for kind in ("forward", "local", "multiply")),
    ]
    (wire,) = graph.document.outgoing(x.id)
    assert log[3].wire == wire
    assert log.local(wire) == 3


def test_two_that_move_are_added_up(product):
    graph, x, y, _, a, _ = product
    log = tangents(graph.run(), {x: 1.0, y: 10.0}).steps()
    kinds = [step.kind for step in log if step.node == a.id]
    assert kinds == ["forward", "local", "multiply", "multiply", "accumulate"]
    text = step_text(log, 5)
    assert text.lines[0].rule.text == "ȧ = ∂a/∂x · ẋ + ∂a/∂y · ẏ"
    assert text.lines[0].numbers.text == "ȧ = 3 + 20 = 23"
    assert text.downstream == 23


def test_the_panel_shows_incoming_local_and_outgoing(product):
    graph, x, *_ = product
    log = tangents(graph.run(), {x: 1.0}).steps()
    text = step_text(log, 6)
    assert (text.upstream, text.local, text.downstream) == (3, 4, 12)
    assert text.sentence == "a moves f by ∂f/∂a · ȧ = 4 · 3 = 12."
    assert text.lines[0].rule.tex.startswith(r"\dot{")
    assert "ẋ = 1" in step_text(log, 0).sentence
    assert [line.numbers.text for line in step_text(log, 0).lines] == ["ẋ = 1", "ẏ = 0", "ż = 0"]
    assert step_text(log, 1).value == 6
    assert step_text(log, 2).lines[0].numbers.text == "∂a/∂x = y = 3"


def test_a_tangent_is_there_from_its_step_on(product):
    graph, x, _, z, a, f = product
    log = tangents(graph.run(), {x: 1.0}).steps()
    shown = [[tangent_shown(log.state(i), node.id) for node in (x, z, a, f)] for i in range(len(log))]
    assert shown[0] == [True, True, False, False]
    assert shown[2] == [True, True, False, False]
    assert shown[3] == [True, True, True, False]
    assert shown[6] == [True, True, True, True]
    assert [is_pushing(log.state(i)) for i in range(4)] == [False, False, True, True]
    assert not is_pushing(graph.run(target=f).steps().state(3))


def test_what_it_costs_is_told_beside_a_backward_pass(product):
    graph, x, _, _, _, f = product
    assert sweep_note(tangents(graph.run(), {x: 1.0}).steps()) == (
        "Forward mode: what moves is x, in 2 products. "
        "All slopes of one node take 3 sweeps, one for each number that may move; backward, 1."
    )
    assert sweep_note(graph.run(target=f).steps()) == ""


def test_tensors_and_rules_without_a_local_derivative_are_told():
    graph = Graph()
    w = graph.variable(np.ones((2, 3)), name="w")
    graph.apply("sum", graph.apply("softmax", w, dim=-1))
    log = tangents(graph.run(), {w: np.eye(2, 3)}).steps()
    texts = [step_text(log, i) for i in range(len(log))]
    assert texts[3].local is None
    assert texts[3].upstream.shape == (2, 3)
    assert texts[3].downstream.shape == (2, 3)
    assert all(text.title and text.sentence for text in texts)


def test_a_node_that_fails_has_no_steps():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    failing = graph.apply("index_select", x, [7], dim=0)
    fine = x * 2.0
    log = tangents(graph.run(), {x: [1.0, 0.0]}).steps()
    assert failing.id not in {step.node for step in log}
    assert fine.id in {step.node for step in log}


def test_the_same_steps_serve_other_numbers(product):
    graph, x, *_ = product
    first = tangents(graph.run(), {x: 1.0})
    log = first.steps()
    graph.document.apply(set_value(graph.document, x.id, 5.0))
    again = tangents(graph.run(), {x: 2.0}, previous=first)
    assert log.fits_sweep(again)
    other = log.of_sweep(again)
    assert isinstance(other, TangentLog)
    assert step_text(other, 6).downstream == 24
    assert step_text(log, 6).downstream == 12
    assert not log.fits_sweep(tangents(graph.run(), {x: 1.0}))


def test_an_operation_or_an_edge_can_be_one_step(product):
    graph, x, y, *_ = product
    log = tangents(graph.run(), {x: 1.0, y: 10.0}).steps()
    by_operation, by_edge = Stops(log, "op"), Stops(log, "edge")
    assert (len(by_operation), len(by_edge)) == (3, 4)
    through = bundle_text(log, by_operation.steps(1))
    assert (through.title, through.sentence) == ("Forward through a", "a = 2 · 3 = 6. ȧ = 3 + 20 = 23.")
    assert (through.upstream, through.downstream) == (None, 23)
    assert through.places is not None
    along = [bundle_text(log, by_edge.steps(place)) for place in range(4)]
    assert [text.title for text in along][1:] == [f"Forward along {edge}" for edge in ("x → a", "y → a", "a → f")]
    assert (along[2].upstream, along[2].local) == (10, 2)
    assert along[2].sentence == "ȧ = 3 + 20 = 23."
    assert along[3].sentence == "f = 6 · 4 = 24. a moves f by ∂f/∂a · ȧ = 4 · 23 = 92."
