"""The graph with variables as nodes and operations as edges: what is drawn of it, and what is written beside it."""

import numpy as np
import pytest

from core import Graph
from core.edits.nodes import rename, set_target
from core.engine.evaluator import Evaluator
from core.formats import chain_file
from core.variable_graph import MOST, NEAR, Vertex, link_text, passes_none, variable_graph, vertex_text
from gui.filing.examples import EXAMPLES
from tests.core.building import product


def told(run, level=None):
    """What is written in the vertices and beside the links of a run's graph."""
    graph = variable_graph(run.snapshot, level)
    return [vertex_text(run, v) for v in graph.vertices], [link_text(run, link).text for link in graph.links]


def example(name):
    return Evaluator(chain_file.load(next(e.path for e in EXAMPLES if e.name == name))).backward()


def test_colahs_fan_out_is_drawn_as_in_his_picture():
    vertices, links = told(example("fan_out"))
    assert vertices == ["a", "b", "one", "c = a + b", "d = b + one", "e = c · d"]
    assert links == ["∂c/∂a = 1", "∂c/∂b = 1", "∂d/∂b = 1", "∂d/∂one", "∂e/∂c = 2", "∂e/∂d = 3"]


def test_the_gradient_is_the_sum_over_ways_of_products_of_links():
    run = example("sigmoid_gates")
    graph = variable_graph(run.snapshot, None)
    gradient = {vertex.node: float(vertex.node == run.target) for vertex in graph.vertices}
    for link in sorted(graph.links, key=lambda link: run.slot(link.target.node), reverse=True):
        text = link_text(run, link).text
        if " = " in text:
            slope = sum(float(run.array(run.edge(wire).local)) for wire in link.wires)
            gradient[link.source.node] += gradient[link.target.node] * slope
    for node in run.snapshot.nodes.values():
        if node.kind == "variable" and run.has_gradient(node):
            assert gradient[node.id] == pytest.approx(float(run.gradient(node)))


def test_two_wires_between_the_same_two_are_one_link_with_their_sum():
    graph = Graph()
    x = graph.variable(3.0, name="x")
    run = graph.run(target=x * x)
    (link,) = variable_graph(run.snapshot, None).links
    assert len(link.wires) == 2
    assert link_text(run, link).text == "∂mul/∂x = 6"


def test_tensors_tell_the_number_that_all_share_or_their_shape_or_the_rule():
    graph = Graph()
    w, x = graph.variable(np.ones((2, 3)), name="W"), graph.variable(np.array([1.0, 2.0, 3.0]), name="x")
    z = w @ x
    run = graph.run(target=graph.apply("sum", graph.apply("square", z)))
    _, links = told(run)
    assert any(text.startswith("∂matmul/∂x: ") for text in links)
    assert any(text == "∂square/∂matmul = 12" for text in links)


def test_a_constant_passes_nothing():
    run = example("fan_out")
    graph = variable_graph(run.snapshot, None)
    none = {link_text(run, link).text: passes_none(run, link) for link in graph.links if passes_none(run, link)}
    assert none == {"∂d/∂one": "it is a constant"}


def test_without_a_backward_pass_there_are_no_numbers():
    drawing = product()
    run = Evaluator(drawing.document).forward()
    assert told(run)[1] == ["∂p/∂x", "∂p/∂y", "∂f/∂p", "∂f/∂z"]


def test_a_block_is_one_vertex_and_has_an_inside_of_its_own():
    drawing = product()
    block = drawing.group("p", name="inner")
    document = drawing.document
    document.apply(set_target(document, drawing["f"]))
    run = Evaluator(document).backward()
    vertices, links = told(run)
    assert vertices == ["x", "y", "z", "f = inner · z", "inner"]
    assert sorted(links) == ["through inner", "through inner", "∂f/∂inner = 4", "∂f/∂z = 6"]
    inside, within = told(run, block)
    assert "p = x · y" in inside
    assert {"∂p/∂x = 3", "∂p/∂y = 2"} <= set(within)


def test_an_operation_of_several_outputs_has_a_vertex_for_each():
    graph = Graph()
    x = graph.variable(np.array([3.0, 1.0, 2.0]), name="x")
    values, _ = graph.apply("topk", x, k=2)
    run = graph.run(target=graph.apply("sum", values))
    vertices, _ = told(run)
    assert {"topk.values", "topk.indices"} <= set(vertices)


def test_of_a_large_graph_the_neighbourhood_is_shown():
    graph = Graph()
    handle = graph.variable(0.5, name="x")
    chain = [handle]
    for _ in range(MOST + 50):
        chain.append(graph.apply("tanh", chain[-1]))
    run = graph.run()
    part = variable_graph(run.snapshot, None, [chain[100].id])
    assert part.is_part
    assert part.total == MOST + 51
    assert len(part.vertices) == NEAR
    middle = [chain.index(next(h for h in chain if h.id == vertex.node)) for vertex in part.vertices]
    assert min(middle) <= 100 <= max(middle)
    assert max(middle) - min(middle) == NEAR - 1
    assert all(link.source in part.vertices and link.target in part.vertices for link in part.links)
    assert len(variable_graph(run.snapshot, None, [handle.id for handle in chain]).vertices) == NEAR


def test_names_are_those_of_the_graph():
    drawing = product()
    document = drawing.document
    document.apply(rename(document, drawing["f"], "out"))
    run = Evaluator(document).forward()
    assert vertex_text(run, Vertex(drawing["out"])) == "out = p · z"
