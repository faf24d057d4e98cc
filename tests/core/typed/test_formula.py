"""Formulas that a person types: what they become, which names stand for what, and what is no formula."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document import Document
from core.errors import EditError
from core.graph import Graph
from core.typed.formula import LONGEST, add_formula, is_formula

NEURON = "1/(1 + e^-(w0·x0 + w1·x1 + w2)), w0=2, x0=-1, w1=-3, x1=-2, w2=-3"
GRADIENTS = {
    "f = x*y*z, x=2, y=3, z=4": {"x": 12, "y": 8, "z": 6},
    "y = x², f = y + 1; x = 2": {"x": 4},
    "(a + b)·(b + 1), a=2, b=1": {"a": 2, "b": 5},
    NEURON: {"w0": -0.1966, "x0": 0.3932, "w1": -0.3932, "x1": -0.5898, "w2": 0.1966},
    "ln(x) − max(a, b), x=4, a=2, b=1": {"x": 0.25, "a": -1, "b": 0},
    "sin(pi*x)/2": {"x": -1.5708},
    "x**3": {"x": 3},
    "x*(a//b) + a%b, x=1, a=7, b=3": {"x": 2, "a": 1, "b": -2},
}


def graph_of(text):
    document = Document()
    document.apply(add_formula(document, text))
    return Graph(document)


@pytest.mark.parametrize(("text", "gradients"), GRADIENTS.items(), ids=GRADIENTS)
def test_a_formula_becomes_a_graph_with_its_gradients(text, gradients):
    assert is_formula(text)
    graph = graph_of(text)
    run = graph.run(target=graph.target)
    found = {name: float(run.gradient(graph[name])) for name in gradients}
    assert found == pytest.approx(gradients, abs=5e-5)


def test_a_square_is_one_operation_and_the_result_is_called_f():
    graph = graph_of("(x + 1)^2")
    assert [node.kind for node in graph.document.nodes.values()] == ["variable", "variable", "add", "square"]
    assert graph.document.nodes[graph.target.id].name == "f"


def test_names_that_there_are_stand_for_what_is_there():
    document = graph_of("f = x*y, x=2, y=3").document
    there, target = dict(document.nodes), document.view.target
    document.apply(add_formula(document, "g = f + log(x), y = 5"))
    assert {node.name for ident, node in document.nodes.items() if ident not in there} == {"g", "log"}
    assert document.find("y").value == 5
    assert document.view.target == target, "what was chosen stays"
    assert all(document.nodes[ident] == node for ident, node in there.items() if node.name != "y")


def test_what_is_added_lies_below_what_is_there_and_nothing_lies_on_another():
    document = graph_of("x*y*z").document
    lowest = max(place.y for place in document.places.values())
    there = set(document.nodes)
    document.apply(add_formula(document, "exp(x)*v - tanh(v)"))
    assert min(document.places[node].y for node in document.nodes.keys() - there) > lowest
    assert len({(place.x, place.y) for place in document.places.values()}) == len(document.nodes)


def test_nodes_with_long_names_have_room():
    document = graph_of("f = the_first_of_the_long_names * 2").document
    name, two, product = document.places.values()
    assert product.x - name.x > 400, "as wide as it is drawn, and a wire"
    assert two.x > name.x, "in the middle of its column"


def test_it_is_one_change_that_is_taken_back_as_one():
    document = graph_of("x*y").document
    before = document.snapshot()
    change = add_formula(document, "z = x + 1, x = 7")
    document.apply(change)
    document.apply(change.inverse())
    assert (document.nodes, document.wires, document.places) == (before.nodes, before.wires, before.places)


NONE = [
    "",
    "x",
    "*",
    "2",
    "-2",
    "pi",
    "log",
    "a+",
    "g(x)",
    "x = 3",
    "a, b",
    "x if y else z",
    "x.y*2",
    "[x][0]",
    "f(x=1)",
    "x < y",
]


@pytest.mark.parametrize("text", [*NONE, "import os", "x*" * LONGEST, "x\0*y", "(" * 250])
def test_what_is_no_formula_is_not_taken_for_one(text):
    assert not is_formula(text)


@pytest.mark.parametrize(("text", "sentence"), [("2, 3", "This is no formula"), ("sin(x, y)", "sin takes"), ("", "no")])
def test_what_cannot_be_added_is_refused_in_a_sentence(text, sentence):
    with pytest.raises(EditError, match=sentence):
        add_formula(Document(), text)


@given(st.text(alphabet="xyzef129.()+-*/^,;=@²· \n", max_size=40))
def test_whatever_is_typed_is_a_graph_or_refused(text):
    document = Document()
    try:
        document.apply(add_formula(document, text))
    except EditError:
        return
    assert document.nodes
