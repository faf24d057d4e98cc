"""Where gradients are lost, blocked, or nothing is left of the graph, every experiment still tells what there is."""

import numpy as np
import pytest

from core.graph import Graph
from core.lab.clipping import Clipping
from core.lab.conventions import card_at
from core.lab.conventions_exhibit import OtherConvention
from core.lab.hand import Hand
from core.lab.ledger import Ledger
from core.lab.modes import InMode
from core.lab.order import RECURSIONS
from core.lab.order_exhibit import Order, Overwriting
from core.lab.stops import Stopping
from core.lab.torch_view import TorchView
from core.lab.zeroing import Repeating

EXPERIMENTS = [
    *(Order(way) for way in ("sorted", *RECURSIONS)),
    Overwriting(),
    Repeating((False, True)),
    OtherConvention(((2, 0),)),
    TorchView(frozenset({2})),
    *(Stopping(stop, frozenset({1, 2})) for stop in ("detach", "no_grad", "requires_grad")),
    InMode("eval"),
    InMode("train"),
    Ledger(frozenset({1})),
    Clipping(),
]


def lost():
    """A derivative that would be too large: a part of the gradient arrives and counts for nothing."""
    graph = Graph(largest_bytes=10_000)
    source = graph.variable(np.arange(400.0).reshape(20, 20), name="source")
    x, batch = source * 2.0, graph.variable(np.ones((10, 20, 1)), name="batch", role="constant")
    return graph.run(target=graph.apply("sum", x @ batch) + graph.apply("sum", x))


def alone():
    """The target is a variable."""
    graph = Graph()
    return graph.run(target=graph.variable(2.0, name="x"))


def constant():
    """Nothing takes a gradient."""
    graph = Graph()
    x = graph.variable(2.0, name="x", role="constant")
    return graph.run(target=x * x)


def failing():
    """A node that cannot compute, beside others that do."""
    graph = Graph()
    x, y = graph.variable(np.ones(2), name="x"), graph.variable(np.ones(3), name="y")
    graph.apply("add", x, y)
    return graph.run(target=graph.apply("sum", x))


def several_outputs():
    """A node with several outputs, of which one is used twice."""
    graph = Graph()
    values, _ = graph.apply("topk", graph.variable(np.array([3.0, 1.0, 2.0]), name="x"), k=2)
    return graph.run(target=graph.apply("sum", values * values))


@pytest.mark.parametrize("make", [lost, alone, constant, failing, several_outputs])
@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=repr)
def test_every_experiment_tells_what_there_is(make, experiment):
    run = make()
    shown = experiment.exhibit(run, lambda: False)
    assert shown.lines
    assert all(run.has_gradient(*end) for end in shown.gradients)
    assert all(run.has_contribution(wire) for wire in shown.contributions)


@pytest.mark.parametrize("make", [lost, alone, constant, failing, several_outputs])
def test_the_nodes_that_pass_a_gradient_on_are_those_with_links(make):
    hand = Hand(make())
    assert {node for node in hand.run.snapshot.nodes if hand.passes(node)} == hand.links.keys()
    passing = {(node, at) for node in hand.run.snapshot.nodes for at in (0, 1) if hand.passes(node, at)}
    assert passing == {(link.reader, link.position) for links in hand.links.values() for link in links}


@pytest.mark.parametrize("kind", ["pow", "maximum"])
def test_what_cannot_compute_sits_on_no_kink(kind):
    graph = Graph()
    x, y = graph.variable(np.ones(2), name="x"), graph.variable(np.ones(3), name="y")
    node = graph.apply(kind, x, y)
    assert card_at(graph.run(target=graph.apply("sum", x)), node.id) is None


def test_the_gradient_of_an_output_that_is_used_twice_is_the_run_s():
    run = several_outputs()
    assert not Order("sorted").exhibit(run).gradients
    (overwritten,) = (item for end, item in Overwriting().exhibit(run).gradients.items() if end[0] == 1)
    assert overwritten.data.tolist() == [3.0, 0.0, 2.0]
    assert run.gradient(1).tolist() == [6.0, 0.0, 4.0]
