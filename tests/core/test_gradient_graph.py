"""The gradient as a graph of ordinary nodes: the same numbers, by names that say what they are, and again a graph."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import ComputeError, Graph, load, save
from core.engine.evaluator import Evaluator
from core.errors import Cancelled
from core.formats import chain_file
from core.gradient_graph import gradient_graph
from core.ops import operations
from gui.filing.examples import EXAMPLES
from tests.core.building import product
from tests.core.engine.recipes import drawn, recipes


def value(document, name):
    return Evaluator(document).forward().value(document.find(name))


def same_gradients(run, document):
    """Each variable that has a gradient in the run finds it as a node of the other document; how many there are."""
    again, target = Evaluator(document).forward(), run.snapshot.nodes[run.target].name
    assert again.problems == {}
    leaves = [node for node in run.snapshot.nodes.values() if node.kind == "variable" and run.has_gradient(node)]
    for node in leaves:
        found = again.value(document.find(f"∂{target}/∂{node.name}"))
        assert np.array_equal(found, run.gradient(node), equal_nan=True), node.name
    return len(leaves)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_every_example_gives_its_gradients_as_nodes(example):
    run = Evaluator(chain_file.load(example.path)).backward()
    document = gradient_graph(run)
    assert same_gradients(run, document) > 0
    assert [frame.title for frame in document.frames.values()] == ["forward", "backward"]


@given(recipes())
@settings(max_examples=20, deadline=None)
def test_random_graphs_give_their_gradients_as_nodes(recipe):
    graph, _, _, target = drawn(*recipe)
    run = graph.run(target=target)
    same_gradients(run, gradient_graph(run))


@pytest.mark.parametrize("operation", operations().values(), ids=lambda op: op.name)
def test_the_rule_of_every_operation_is_made_of_ordinary_nodes(operation):
    shapes, given = operation.example or ([(2,)] * sum(not port.optional for port in operation.inputs), {})
    random, graph = np.random.default_rng(0), Graph()
    inputs = [random.random(s) + 0.3 if isinstance(s, tuple) else np.asarray(s) for s in shapes]
    made = graph.apply(operation.name, *map(graph.variable, inputs), **given)
    first = made[0] if isinstance(made, tuple) else made
    forward = graph.run().value(first)
    if forward.dtype.kind == "f":
        run = graph.run(target=first, seed=random.random(forward.shape))
        same_gradients(run, gradient_graph(run))


@given(st.floats(-2, 2), st.floats(-2, 2))
@settings(max_examples=5, deadline=None)
def test_a_gradient_can_be_differentiated_again(a, b):
    graph = Graph()
    x, y = graph.variable(a, name="x"), graph.variable(b, name="y")
    f = graph.apply("sin", x) * y + x * x * x
    run = graph.run(target=f)
    first = Graph(gradient_graph(run))
    name = graph.document.nodes[f.id].name
    second = first.run(target=first[f"∂{name}/∂x"])
    assert second.gradient(first["x"]) == pytest.approx(float(run.hessian(x, x)))
    assert second.gradient(first["y"]) == pytest.approx(float(run.hessian(x, y)))
    third = gradient_graph(second)
    assert value(third, f"∂(∂{name}/∂x)/∂y") == pytest.approx(float(run.hessian(x, y)))


def test_the_nodes_say_what_they_are():
    drawing = product()
    run = Evaluator(drawing.document).backward(drawing["f"])
    document = gradient_graph(run)
    names = {node.name for node in document.nodes.values()}
    assert {"x", "y", "z", "p", "f", "∂f/∂f", "∂f/∂p", "∂f/∂x", "∂f/∂y", "∂f/∂z"} == names
    assert document.find("∂f/∂f").role == "constant"
    assert document.find("∂f/∂x").kind == "mul"


def test_what_several_readers_send_back_is_told_by_their_names():
    graph = Graph()
    b = graph.variable(3.0, name="b")
    target = graph.apply("sin", b) * graph.apply("exp", b)
    document = gradient_graph(graph.run(target=target))
    assert document.find("∂mul/∂b").kind == "add"
    assert {wire.source for wire in document.incoming(document.find("∂mul/∂b").id).values()} == {
        document.find("∂mul/∂b via sin").id,
        document.find("∂mul/∂b via exp").id,
    }


def test_blocks_are_opened():
    drawing = product()
    block = drawing.group("x", "y", "p", name="inner")
    run = Evaluator(drawing.document).backward(drawing["f"])
    document = gradient_graph(run)
    assert block in drawing.document.nodes
    assert {node.kind for node in document.nodes.values()} == {"variable", "mul"}
    assert value(document, "∂f/∂inner › x") == 12


def test_a_seed_of_several_elements_is_a_constant_called_v():
    graph = Graph()
    x = graph.variable(np.array([1.0, 2.0, 3.0]), name="x")
    y = x * x
    run = graph.run(target=y, seed=np.array([1.0, 0.0, 2.0]))
    document = gradient_graph(run)
    assert np.array_equal(document.find("v").value, [1.0, 0.0, 2.0])
    assert same_gradients(run, document) == 1


def test_it_is_laid_out_from_left_to_right_in_its_frames():
    drawing = product()
    document = gradient_graph(Evaluator(drawing.document).backward(drawing["f"]))
    forward, backward = document.frames.values()
    assert forward.x + forward.width < backward.x
    for node in document.nodes.values():
        frame = backward if node.name.startswith("∂") else forward
        place = document.places[node.id]
        assert frame.x < place.x < frame.x + frame.width
        assert frame.y < place.y < frame.y + frame.height
    assert all(document.places[w.source].x < document.places[w.target].x for w in document.wires.values())


def test_it_can_be_saved_and_opened(tmp_path):
    run = Evaluator(chain_file.load(next(e.path for e in EXAMPLES if e.name == "softmax_cross_entropy"))).backward()
    save(Graph(gradient_graph(run)), tmp_path / "gradient.chain")
    assert same_gradients(run, load(tmp_path / "gradient.chain").document) > 0


def test_a_run_that_did_not_go_backward_has_none():
    drawing = product()
    with pytest.raises(ComputeError, match="backward pass has not run"):
        gradient_graph(Evaluator(drawing.document).forward())


def test_it_can_be_given_up():
    drawing = product()
    run = Evaluator(drawing.document).backward(drawing["f"])

    def watch():
        raise Cancelled

    with pytest.raises(Cancelled):
        gradient_graph(run, watch)
