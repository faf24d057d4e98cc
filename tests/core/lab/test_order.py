"""Plain recursion against reverse topological order, overwriting, and passes that pile up."""

import numpy as np
import pytest

from core.engine import request
from core.engine.evaluator import Evaluator
from core.errors import ComputeError
from core.graph import Graph
from core.lab.exhibit import MOST_ROWS
from core.lab.hand import Hand
from core.lab.order import MOST_WALKED, RECURSIONS, visits, walk, walks
from core.lab.order_exhibit import Order, Overwriting, count_text
from core.lab.zeroing import Repeating


def random_run(seed):
    """A graph of numbers in which most values are used several times."""
    random, graph = np.random.default_rng(seed), Graph()
    handles = [graph.variable(float(x), name=f"x{i}") for i, x in enumerate(random.normal(size=3))]
    for _ in range(6):
        a, b = random.choice(len(handles), 2)
        handles.append(graph.apply(str(random.choice(["mul", "add", "sub"])), handles[a], handles[b]))
    total = handles[-1]
    for handle in handles[3:-1]:
        total = total + handle
    return graph.run(target=total)


def by_real_recursion(run, way):
    """The same in plain recursive Python on local derivatives: gradients and visits by node."""
    hand = Hand(run)
    gradients, seen, visits = {hand.target[0]: 1.0}, {hand.target[0]}, {}

    def back(node, fresh):
        visits[node] = visits.get(node, 0) + 1
        for link in hand.links.get(node, ()):
            local = float(run.values[run.edge(link.wire).local])
            source, share = link.source[0], (fresh if way == "fresh" else gradients[node]) * local
            gradients[source] = gradients.get(source, 0.0) + share
            if way != "once" or source not in seen:
                seen.add(source)
                back(source, share)

    back(hand.target[0], 1.0)
    return gradients, visits


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("way", RECURSIONS)
def test_the_stack_does_what_recursion_does(way, seed):
    run = random_run(seed)
    found = walk(Hand(run), way)
    gradients, counted = by_real_recursion(run, way)
    assert {end[0]: float(g) for end, g in found.outcome.gradients.items()} == pytest.approx(gradients)
    assert found.outcome.visits == counted
    assert found.visits == sum(counted.values())


@pytest.mark.parametrize("seed", range(8))
def test_reverse_topological_order_gives_what_the_run_gave(seed):
    assert not walk(Hand(random_run(seed)), "sorted").wrong


def diamonds(count):
    """Each value added to itself: twice as many ways at each."""
    graph = Graph()
    value = graph.variable(1.0, name="a")
    for _ in range(count):
        value = value + value
    return graph, value


def test_what_is_passed_on_again_counts_again():
    graph, value = diamonds(2)
    found = {way.way: way for way in walks(Hand(graph.run(target=value)))}
    a = (graph.document.find("a").id, 0)
    assert {way: float(found[way].outcome.gradients[a]) for way in found} == {
        "sorted": 4.0, "fresh": 4.0, "all": 6.0, "once": 2.0
    }  # fmt: skip
    assert {way: found[way].visits for way in found} == {"sorted": 3, "fresh": 7, "all": 7, "once": 3}
    assert not found["fresh"].wrong
    assert found["all"].wrong == found["once"].wrong == {a}


def test_a_long_chain_of_diamonds_is_counted_exactly_and_not_walked():
    graph, value = diamonds(200)
    hand = Hand(graph.run(target=value))
    found = walk(hand, "fresh")
    assert found.visits == 2**201 - 1
    assert found.outcome is None
    assert visits(hand)[graph.document.find("a").id] == 2**200
    told = " ".join(Order("fresh").exhibit(hand.run).lines)
    assert "about 10^60" in told
    assert f"{MOST_WALKED:,}" in told
    assert not Order("fresh").exhibit(hand.run).gradients


def test_counts_are_told_in_full_as_long_as_they_can_be_read():
    assert count_text(1_073_741_823) == "1,073,741,823"
    assert count_text(10**15) == "about 10^15"


def test_overwriting_keeps_what_comes_last():
    graph = Graph()
    a = graph.variable(3.0, name="a")
    run = graph.run(target=a + a)
    shown = Overwriting().exhibit(run)
    (item,) = shown.gradients.values()
    assert item.mark == "wrong"
    assert float(item.data) == 1.0
    assert item.words == "wrong on purpose: 1; the run has 2"
    assert [[cell.text for cell in row.cells] for row in shown.rows] == [["a", "1 + 1 = 2", "1"]]
    assert float(run.gradient(a)) == 2.0


def test_overwriting_goes_on_with_the_wrong_gradient():
    graph, value = diamonds(3)
    shown = Overwriting().exhibit(graph.run(target=value))
    assert {float(item.data) for item in shown.gradients.values()} == {1.0}


def test_nothing_is_overwritten_where_nothing_is_used_twice():
    graph = Graph()
    x = graph.variable(2.0, name="x")
    shown = Overwriting().exhibit(graph.run(target=graph.apply("exp", x)))
    assert not shown.gradients
    assert "nothing is overwritten here" in shown.lines[0]


def product_run():
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for name, value in (("x", 2.0), ("y", 3.0), ("z", 4.0)))
    return graph.run(target=x * y * z)


def told_of_x(exhibit):
    return [row.cells[2].text for row in exhibit.rows if row.cells[1].text == "x"]


def test_three_passes_pile_up():
    shown = Repeating((False, False, False)).exhibit(product_run())
    assert told_of_x(shown) == ["0 + 12 = 12", "12 + 12 = 24", "24 + 12 = 36"]
    x = shown.gradients[1, 0]
    assert (x.mark, x.text, float(x.data)) == ("wrong", "24 + 12 = 36", 36.0)
    assert "12 → 24 → 36" in shown.lines[0]


def test_emptied_before_each_pass_they_do_not():
    shown = Repeating((True, True, True)).exhibit(product_run())
    assert told_of_x(shown) == ["0 + 12 = 12", "12 → 0", "0 + 12 = 12", "12 → 0", "0 + 12 = 12"]
    assert not shown.gradients
    emptied = Repeating((True, True), at=3).exhibit(product_run())
    assert {item.mark for item in emptied.gradients.values()} == {"other"}
    assert float(emptied.gradients[1, 0].data) == 0.0


def test_a_long_table_says_how_much_more_there_is():
    graph, value = diamonds(MOST_ROWS + 50)
    rows = Order("once").exhibit(graph.run(target=value)).rows
    assert len(rows) == MOST_ROWS + 1
    assert rows[-1].cells[0].text == "and 51 more"


def test_what_kept_too_little_is_refused_in_a_sentence(monkeypatch):
    monkeypatch.setattr(request, "MOST_BYTES", 0)
    graph = Graph()
    x = graph.variable(np.ones((300, 300)), name="x")
    run = graph.run(target=graph.apply("sum", graph.apply("exp", x * x)))
    assert run.is_lean
    with pytest.raises(ComputeError, match="too large to be kept"):
        Overwriting().exhibit(run)


def test_without_a_backward_pass_there_is_nothing_to_go_through():
    graph = Graph()
    graph.apply("exp", graph.variable(1.0, name="x"))
    with pytest.raises(ComputeError, match="Run backward first"):
        Overwriting().exhibit(Evaluator(graph.document).forward())
