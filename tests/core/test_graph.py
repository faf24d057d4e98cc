"""Graphs built by scripts: what the README and the design promise, line by line, and refusals that add nothing."""

import re

import numpy as np
import pytest

from core import (
    ComputeError,
    EditError,
    FormatError,
    Graph,
    SaveError,
    check_gradients,
    hessian_vector,
    jacobian,
    load,
    save,
    tangents,
)
from core.edits.arranging import move
from core.edits.nodes import rename
from core.train import SGD, Trainer, over_rows


def test_the_promised_lines(tmp_path):
    graph = Graph()
    x = graph.variable(2.0, name="x")
    y = graph.variable(3.0, name="y")
    f = x * y + graph.apply("exp", x)
    run = graph.run(target=f)
    assert run.value(f) == pytest.approx(6 + np.exp(2))
    assert run.gradient(x) == pytest.approx(3 + np.exp(2))
    assert [float(run.contribution(wire)) for wire in graph.document.incoming(f.id).values()] == [1, 1]
    assert run.hessian(x, y) == 1
    assert run.steps()[0].kind == "start"
    save(graph, tmp_path / "model.chain")
    loaded = load(tmp_path / "model.chain")
    assert loaded.run(target=loaded[repr(f)[1:-1]]).gradient(y) == 2
    assert loaded.document == graph.document


def test_pythons_operators_add_nodes():
    graph = Graph()
    x = graph.variable(-3.5, name="x")
    made = [abs(x), x % 2.0, 2.0 % x, -x, 2.0 - x, 1.0 / x, 2.0**x, x**2.0]
    run = graph.run()
    assert [float(run.value(y)) for y in made] == [3.5, 0.5, -1.5, 3.5, 5.5, 1 / -3.5, 2**-3.5, 12.25]


def test_a_name_and_a_target_are_the_documents_own(tmp_path):
    graph = Graph()
    x = graph.variable(3.0, name="x")
    graph.target = graph.apply("square", x, name="y")
    save(graph, tmp_path / "model.chain")
    loaded = load(tmp_path / "model.chain")
    assert loaded.target is not None
    assert repr(loaded.target) == "<y>"
    assert loaded.run(target=loaded.target).gradient(loaded["x"]) == 6
    loaded.target = None
    assert loaded.target is None


def test_a_saved_graph_is_laid_out_but_for_what_was_moved_or_was_there_before(tmp_path):
    graph = Graph()
    node = graph.variable(1.0)
    weights = []
    for _ in range(6):
        weights.append(graph.variable(1.0))
        node = node * weights[-1]
    save(graph, tmp_path / "model.chain")
    places = graph.document.places
    for wire in graph.document.wires.values():
        assert places[wire.target].x - places[wire.source].x == 320.0, "each weight stands just before its product"
    assert load(tmp_path / "model.chain").document.places == places
    again = load(tmp_path / "model.chain")
    last = again.apply("exp", again["mul"])
    again.document.apply(move(again.document, {again.apply("tanh", last).id: (7.0, 9.0)}))
    before = dict(again.document.places)
    save(again, tmp_path / "model.chain")
    now = again.document.places
    assert {ident for ident in before if now[ident] != before[ident]} == {last.id}
    assert now[last.id].y > max(place.y for place in places.values())


def test_what_a_notebook_shows_of_a_graph_and_a_run_tells_what_it_is():
    graph = Graph()
    graph.target = graph.apply("exp", graph.variable(2.0, name="x"), name="e")
    assert repr(graph) == "<Graph of 2 nodes and 1 wires, target <e>>"
    assert repr(graph.run(target=graph.target)) == "<Run of 2 nodes: values and gradients of 'e'>"
    assert repr(graph.run()) == "<Run of 2 nodes: values>"
    with pytest.raises(KeyError, match="There is no node called 'q' at the top"):
        graph["q"]


def test_a_graph_computes_in_the_precision_that_it_is_given(tmp_path):
    graph = Graph(dtype="float32")
    x = graph.variable([0.1, 0.2], name="x")
    run = graph.run(target=graph.apply("sum", x))
    assert run.value(x).dtype == run.gradient(x).dtype == np.float32
    save(graph, tmp_path / "single.chain")
    loaded = load(tmp_path / "single.chain")
    assert loaded.run().value(loaded["x"]).dtype == np.float32
    wide = Graph(loaded.document, dtype="float64")
    assert wide.run().value(wide["x"]).dtype == np.float64
    with pytest.raises(EditError, match="float64 or float32"):
        Graph(dtype="float16")


def test_what_cannot_be_named_or_targeted_changes_nothing():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    _, indices = graph.apply("topk", x, k=1, name="top")
    before = graph.document.snapshot()
    with pytest.raises(EditError, match="top"):
        graph.apply("mul", x, 2.0, name="top")
    for stranger in (indices, Graph().variable(1.0)):
        with pytest.raises(EditError):
            graph.target = stranger
    assert graph.document.snapshot() == before


def test_several_outputs_are_a_tuple_of_handles():
    graph = Graph()
    x = graph.variable([1.0, 5.0, 2.0], name="x")
    values, indices = graph.apply("topk", x, k=2)
    run = graph.run(target=graph.apply("sum", values))
    assert (run.value(values).tolist(), run.value(indices).tolist()) == ([5, 2], [1, 2])
    assert run.gradient(x).tolist() == [0, 1, 1]
    assert not run.has_gradient(indices)
    with pytest.raises(EditError, match="2 one after the other, or choose one"):
        graph.apply("exp", (values, indices))


@pytest.mark.parametrize("number", [2, 2.0, np.float32(2), np.float64(2), np.array(2.0)])
def test_plain_numbers_of_any_make_are_variables_and_constants(number):
    graph = Graph()
    x = graph.variable(number, name="x")
    f = number * x + x * number - number / x
    run = graph.run(target=f)
    assert (run.value(f), run.gradient(x)) == (7, 4.5)


def test_settings_of_any_make():
    graph = Graph()
    x = graph.variable(np.ones((2, 3)), name="x")
    total = graph.apply("sum", x, dim=[np.int64(0)], keepdim=np.bool_(True))
    assert graph.run().value(total).tolist() == [[2, 2, 2]]
    assert graph.document.nodes[total.id].attributes == {"dim": (0,), "keepdim": True}
    assert type(graph.document.nodes[total.id].attributes["dim"][0]) is int


@pytest.mark.parametrize(
    ("name", "inputs", "settings"),
    [
        ("sum", (5.0,), {"nope": 1}),
        ("mul", (5.0, "two"), {}),
        ("mul", (5.0,), {}),
        ("exp", (5.0, 6.0), {}),
        ("cat", (), {}),
        ("frobnicate", (5.0,), {}),
    ],
)
def test_what_is_refused_adds_nothing(name, inputs, settings):
    graph = Graph()
    with pytest.raises(EditError):
        graph.apply(name, *inputs, **settings)
    assert not graph.document.nodes


@pytest.mark.parametrize("several", [list, tuple])
def test_inputs_are_given_one_after_the_other(several):
    graph = Graph()
    x, y = graph.variable(1.0, name="x"), graph.variable(2.0, name="y")
    with pytest.raises(EditError, match="stack takes one output for each input; give the 2 one after the other"):
        graph.apply("stack", several([x, y]))
    stacked = graph.apply("stack", x, y)
    assert graph.run().value(stacked).tolist() == [1, 2]


def test_a_handle_of_another_graph_is_refused():
    stranger = Graph().variable(1.0)
    graph = Graph()
    own = graph.variable(2.0)
    with pytest.raises(EditError, match="another graph"):
        own * stranger
    with pytest.raises(EditError, match="another graph"):
        graph.run(target=stranger)
    with pytest.raises(EditError, match="'x' is no node"):
        graph.run(target="x")
    assert Graph(graph.document).run(target=own).gradient(own) == 1, "a second hand on the same document"


def test_comparisons_are_nodes_and_are_not_taken_for_an_answer():
    graph = Graph()
    x, y = graph.variable([1.0, 3.0], name="x"), graph.variable(2.0, name="y")
    compared = [x > y, x >= 1, x < y, x <= y]
    assert [graph.document.nodes[h.id].kind for h in compared] == ["gt", "ge", "lt", "le"]
    assert [graph.run().value(h).tolist() for h in compared] == [
        [False, True],
        [True, True],
        [True, False],
        [True, False],
    ]
    for ask in (lambda: x and y, lambda: max(x, y), lambda: sorted([x, y])):
        with pytest.raises(EditError, match="is a node, neither true nor false before a run"):
            ask()


def test_what_scripts_confuse_is_told_in_a_sentence(tmp_path):
    graph = Graph()
    x = graph.variable(2.0, name="x")
    run = graph.run(target=x)
    told = [
        (EditError, "A node's name is a text, not 5.", lambda: graph.variable(1.0, name=5)),
        (EditError, "A node's name is a text, not b'x'.", lambda: graph.apply("exp", x, name=b"x")),
        (EditError, "'a.chain' is no document", lambda: Graph("a.chain")),
        (SaveError, "None is no graph to save", lambda: save(None, tmp_path / "a.chain")),
        (SaveError, "not by None", lambda: save(graph, None)),
        (FormatError, "not by 5", lambda: load(5)),
        (ComputeError, "is no run", lambda: check_gradients(graph)),
        (ComputeError, "is no run", lambda: jacobian(graph, x, x)),
        (ComputeError, "is no run", lambda: tangents(graph, {x: 1.0})),
        (ComputeError, "as in {x: 1.0}, not 5", lambda: tangents(run, 5)),
        (ComputeError, "as in {x: 1.0}, not", lambda: hessian_vector(run, [x])),
    ]
    for kind, words, ask in told:
        with pytest.raises(kind, match=re.escape(words)):
            ask()
    assert len(graph.document.nodes) == 1


def test_a_run_says_nothing_of_a_handle_of_another_graph_that_has_the_same_number():
    graph, other = Graph(), Graph()
    x, stranger = graph.variable(2.0, name="x"), other.variable(3.0, name="y")
    assert x.id == stranger.id
    run = graph.run(target=x * x)
    asked = [run.value, run.gradient, run.has_gradient, run.shape, lambda h: tangents(run, {h: 1.0})]
    asked += [lambda h: run.hessian(x, h), lambda h: over_rows(graph, graph["mul"], {h: np.ones(2)})]
    asked.append(lambda h: Trainer(graph, h, SGD()))
    for ask in asked:
        with pytest.raises(ComputeError, match="<y> belongs to another graph"):
            ask(stranger)
    graph.document.apply(rename(graph.document, x.id, "later"))
    assert run.value(x) == 2


def test_long_chains_and_many_variables_stay_on_the_canvas():
    graph = Graph()
    node = graph.variable(1.0)
    graph._depths[node.id], graph._rows[0] = 99_999, 200_000
    deep, more = graph.apply("neg", node), graph.variable(1.0)
    places = [graph.document.places[handle.id] for handle in (deep, more)]
    assert all(abs(place.x) < 1e7 and abs(place.y) < 1e7 for place in places)
