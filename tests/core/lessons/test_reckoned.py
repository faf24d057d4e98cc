"""Numbers in a lesson's text: from the run, by the names of nodes."""

import pytest

from core import Graph
from core.lessons.reckoned import reckoned, without_number
from core.steps.asked import Asked
from tests.core.building import Drawing
from tests.core.steps.graphs import product


@pytest.fixture
def log():
    graph, f, _ = product()
    return graph.run(target=f).steps()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("f is {value f}.", "f is 24."),
        ("{gradient x}, {gradient z}", "12, 6"),
        ("{local x -> a} by {back x -> a}", "3 by 12"),
        ("{value nobody} and {local x -> f}", "– and –"),
        ("a set {1, 2}, {value}, { value f}", "a set {1, 2}, {value}, { value f}"),
        ("{value f [0]}", "–"),
        ("{value f [0 1]} {value f [,]} {value f []}", "– – –"),
    ],
)
def test_numbers_are_put_in(log, text, told):
    assert reckoned(text, log) == told


def test_a_name_of_nothing_is_told_once_with_what_is_missing(log):
    text = "{value f} {gradient q} {gradient q} {value nobody [0]} {back x -> a} {local z -> a}"
    assert without_number(text, log.run.snapshot) == [
        "{gradient q} has no number: no node is called q in the graph of this page.",
        "{value nobody [0]} has no number: no node is called nobody in the graph of this page.",
        "{local z -> a} has no number: no wire leads from z to a in the graph of this page.",
    ]


def test_before_a_run_there_are_none():
    assert reckoned("f is {value f}.", None) == "f is –."


def test_what_is_asked_for_is_not_told(log):
    nodes = {node.name: node.id for node in log.run.snapshot.nodes.values()}
    asked = Asked("gradient", nodes["x"])
    assert reckoned("{gradient x} {back x -> a} {gradient y}", log, asked) == "? ? 8"


def test_entries_of_tensors_and_nodes_in_blocks():
    graph = Graph()
    x = graph.variable([[1.0, 2.0], [3.0, 4.0]], name="x w")
    y = graph.apply("sum", x * x)
    assert reckoned("{value x w [1, 0]} {gradient x w [0, 1]}", graph.run(target=y).steps()) == "3 4"
    drawing = Drawing()
    drawing.variable("v", 3.0)
    drawing.operation("s", "square", "v")
    drawing.group("s", name="cell")
    inside = Graph(drawing.document)
    assert reckoned("{value cell/s}", inside.run().steps()) == "9"
