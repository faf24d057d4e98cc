"""What PyTorch keeps, what stops gradients, what is saved for the backward pass."""

import numpy as np
import pytest

from core.graph import Graph
from core.lab.hand import Hand
from core.lab.ledger import Ledger, saved_by
from core.lab.modes import InMode
from core.lab.stops import Stopping
from core.lab.torch_view import TorchView


@pytest.fixture
def graph():
    """f = exp(x·y)·(x·y) + z, z a constant."""
    graph = Graph()
    x, y = graph.variable(2.0, name="x"), graph.variable(3.0, name="y")
    z = graph.variable(4.0, name="z", role="constant")
    a = x * y
    b = graph.apply("exp", a)
    graph.run_of = lambda: graph.run(target=b * a + z)
    graph.ids = {"x": x.id, "y": y.id, "z": z.id, "a": a.id, "b": b.id}
    return graph


def test_pytorch_keeps_leaves_only(graph):
    shown = TorchView().exhibit(graph.run_of())
    assert shown.badges[graph.ids["x"]].sign == "leaf"
    assert shown.badges[graph.ids["z"]].sign == "locked"
    assert shown.badges[graph.ids["a"]].sign == "passing"
    assert (graph.ids["x"], 0) not in shown.gradients
    dropped = shown.gradients[graph.ids["a"], 0]
    assert dropped.mark == "dropped"
    assert "PyTorch drops it" in dropped.words


def test_what_retains_its_gradient_keeps_it(graph):
    shown = TorchView(frozenset({graph.ids["a"]})).exhibit(graph.run_of())
    assert shown.badges[graph.ids["a"]].sign == "retained"
    assert (graph.ids["a"], 0) not in shown.gradients
    assert (graph.ids["b"], 0) in shown.gradients


def gradients_with(graph, stop, *names):
    shown = Stopping(stop, frozenset(graph.ids[name] for name in names)).exhibit(graph.run_of())
    return {row.cells[0].text: row.cells[2].text for row in shown.rows}, shown


def test_detach_cuts_off_what_lies_behind_and_leaves_other_ways(graph):
    found, shown = gradients_with(graph, "detach", "b")
    assert found["exp"] == "none"
    assert found["mul"] == "403.4"  # exp(6): only by the other factor
    assert shown.badges[graph.ids["b"]].sign == "cut"


def test_a_leaf_without_gradient_takes_it_from_no_other(graph):
    found, shown = gradients_with(graph, "requires_grad", "x")
    assert found["x"] == "none"
    assert found["y"] == "5648"
    assert shown.badges[graph.ids["x"]].sign == "locked"


def test_no_grad_stops_all_that_passes_the_region(graph):
    found, shown = gradients_with(graph, "no_grad", "a")
    assert found["x"] == found["y"] == found["mul"] == "none"
    assert shown.shaded == {graph.ids["a"]}
    assert "raises an error" in shown.lines[-1]


def test_without_a_selection_nothing_is_stopped(graph):
    found, shown = gradients_with(graph, "detach")
    assert "none" not in found.values()
    assert "Use the selection" in shown.lines[-1]


def test_eval_changes_values_and_stops_no_gradient():
    graph = Graph()
    x = graph.variable(np.array([1.0, 2.0, 3.0, 4.0]), name="x")
    run = graph.run(target=graph.apply("sum", graph.apply("dropout", x, p=0.5, seed=1)))
    shown = InMode("eval").exhibit(run)
    assert shown.gradients[x.id, 0].data.tolist() == [1.0] * 4
    assert run.gradient(x).tolist() != [1.0] * 4
    assert "it stops no gradient" in shown.lines[-1]
    assert not InMode("train").exhibit(run).gradients


def test_rules_save_what_they_read(graph):
    hand = Hand(graph.run_of())
    x, y, a, b = (graph.ids[name] for name in "xyab")
    assert set(saved_by(hand, a)) == {(x, 0), (y, 0)}
    assert saved_by(hand, b) == ((b, 0),)  # exp reads its own result
    sums = [node for node in hand.links if hand.run.snapshot.nodes[node].kind == "add"]
    assert [saved_by(hand, node) for node in sums] == [()]


def test_an_overwritten_value_breaks_the_seals_of_those_that_saved_it(graph):
    shown = Ledger(frozenset({graph.ids["a"]})).exhibit(graph.run_of())
    signs = {graph.document.nodes[node].name: badge.sign for node, badge in shown.badges.items()}
    assert signs == {"mul2": "broken", "exp": "sealed", "mul": "sealed"}
    assert "modified by an inplace operation" in shown.lines[1]


def test_what_nobody_saved_may_be_overwritten(graph):
    shown = Ledger(frozenset({graph.ids["z"]})).exhibit(graph.run_of())
    assert {badge.sign for badge in shown.badges.values()} == {"sealed"}
    assert "runs through" in shown.lines[1]


def test_a_second_pass_finds_freed_buffers(graph):
    run = graph.run_of()
    once = Ledger().after_backward(retained=False)
    assert {badge.sign for badge in once.exhibit(run).badges.values()} == {"freed"}
    twice = once.after_backward(retained=True)
    assert "Trying to backward through the graph a second time" in twice.exhibit(run).lines[1]


def test_a_retained_graph_serves_once_more(graph):
    run = graph.run_of()
    kept = Ledger().after_backward(retained=True)
    assert {badge.sign for badge in kept.exhibit(run).badges.values()} == {"sealed"}
    assert "ran 2 times. It freed" in kept.after_backward(retained=False).exhibit(run).lines[1]
