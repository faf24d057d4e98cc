"""The interpreter of large graphs of numbers gives what plans give, bit for bit, whatever is edited between two runs.

It is tried as it is, which any Python runs, and compiled, where numba is installed.
"""

import importlib.util
import itertools
import math
from random import Random
from threading import Event

import numpy as np
import pytest

from core import Graph
from core.edits.nodes import set_value
from core.edits.rewiring import replace_operation
from core.engine.derivatives.second_order import hessian_vector
from core.engine.evaluator import Evaluator
from core.engine.execution import interpreter, sections
from core.engine.execution.interpreter import CODES, LOADING, Loading, Numbers, interpret
from core.engine.patching import schedule
from tests.core.engine.twins import Twins

COMPILED = ["compiled"] if importlib.util.find_spec("numba") else []
ROUGH = (0.0, -0.0, -2.5, 1e-300, 1e300, 800.0, math.inf, -math.inf, math.nan)


@pytest.fixture(params=["plain", *COMPILED])
def ready(request, monkeypatch):
    """The interpreter is there, and for small graphs too."""
    monkeypatch.setattr(LOADING, "wanted", False)
    monkeypatch.setattr(LOADING, "ready", interpret)
    if request.param == "compiled":
        LOADING.load()
    monkeypatch.setattr(interpreter, "LEAST", 1)


@pytest.fixture
def absent(monkeypatch):
    monkeypatch.setattr(LOADING, "wanted", False)
    monkeypatch.setattr(LOADING, "ready", None)


def woven(size=60, seed=3):
    """A random graph of all operations that have a code, on numbers for which each of them is defined."""
    rng, graph = Random(seed), Graph()
    nodes = [graph.variable(rng.uniform(0.5, 2.0)) for _ in range(5)]
    kinds = [operation.name for operation in CODES] + ["add", "mul"] * 3
    for _ in range(size):
        kind = rng.choice(kinds)
        inputs = [rng.choice(nodes[-12:]) for _ in range(2 if kind in ("add", "sub", "mul", "div") else 1)]
        bounded = graph.apply("exp", graph.apply("tanh", graph.apply(kind, *inputs)))  # from 1/e to e
        nodes.append(bounded)
    return graph, nodes


def told(run, nodes):
    values = [repr(float(run.value(n))) for n in nodes]
    return values, [repr(float(run.gradient(n))) if run.has_gradient(n) else None for n in nodes], list(run.steps())


def by_the_plan(graph, target, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(LOADING, "ready", None)
        return Evaluator(graph.document).backward(target.id)


@pytest.mark.parametrize("seed", range(5))
def test_values_and_gradients_are_those_of_the_plan(ready, monkeypatch, seed):
    graph, nodes = woven(seed=seed)
    run = Evaluator(graph.document).backward(nodes[-1].id)
    assert isinstance(run.left, Numbers)
    plain = by_the_plan(graph, nodes[-1], monkeypatch)
    assert not isinstance(plain.left, Numbers)
    assert told(run, nodes) == told(plain, nodes)


def test_a_value_that_is_dragged_and_operations_that_are_exchanged_are_followed(ready, monkeypatch):
    graph, nodes = woven()
    evaluator, rng = Evaluator(graph.document), Random(1)
    summands = [n for n in nodes if graph.document.nodes[n.id].kind in ("add", "mul")]
    first = evaluator.backward(nodes[-1].id)
    before = told(first, nodes)
    for turn in range(30):
        if turn % 3 == 0 and summands:
            kind = rng.choice(["add", "mul", "sub"])
            graph.document.apply(replace_operation(graph.document, rng.choice(summands).id, kind))
        else:
            graph.document.apply(set_value(graph.document, rng.choice(nodes[:5]).id, rng.uniform(0.5, 2.0)))
        run = evaluator.backward(nodes[-1].id)
        assert isinstance(run.left, Numbers)
        assert told(run, nodes) == told(by_the_plan(graph, nodes[-1], monkeypatch), nodes)
    assert told(first, nodes) == before, "a run does not change with the document"


def test_an_operation_without_a_code_takes_the_plan_back_and_forth(ready, monkeypatch):
    graph, nodes = woven()
    evaluator = Evaluator(graph.document)
    neg = graph.apply("neg", nodes[0]) + nodes[-1]
    evaluator.backward(neg.id)
    only = next(n.id for n in graph.document.nodes.values() if n.kind == "neg" and n.id > nodes[-1].id)
    for kind, has_codes in (("relu", False), ("sin", True), ("relu", False)):
        graph.document.apply(replace_operation(graph.document, only, kind))
        run = evaluator.backward(neg.id)
        assert isinstance(run.left, Numbers) == has_codes
        assert told(run, [*nodes, neg]) == told(by_the_plan(graph, neg, monkeypatch), [*nodes, neg])


def test_products_of_the_hessian_are_those_of_the_plan(ready, monkeypatch):
    graph, nodes = woven()
    run = Evaluator(graph.document).backward(nodes[-1].id)
    plain = by_the_plan(graph, nodes[-1], monkeypatch)
    vector = {n: 0.25 * (i + 1) for i, n in enumerate(nodes[:5]) if run.has_gradient(n)}
    assert hessian_vector(run, vector) == hessian_vector(plain, vector)


@pytest.fixture
def compiled(monkeypatch):
    """The interpreter as numba compiles it, which follows IEEE where Python raises."""
    monkeypatch.setattr(LOADING, "wanted", False)
    monkeypatch.setattr(LOADING, "ready", None)
    LOADING.load()
    monkeypatch.setattr(interpreter, "LEAST", 1)


if COMPILED:

    def test_where_python_raises_ieee_is_followed(compiled, monkeypatch):
        for a, b in itertools.product(ROUGH, ROUGH):
            graph = Graph()
            x, y = graph.variable(a), graph.variable(b)
            ends = [graph.apply(o.name, *[x, y][: len(o.inputs)]) for o in CODES]
            total = ends[0]
            for end in ends[1:]:
                total = total + end
            run = Evaluator(graph.document).backward(total.id)
            assert isinstance(run.left, Numbers)
            assert told(run, [*ends, x, y]) == told(by_the_plan(graph, total, monkeypatch), [*ends, x, y])

    @pytest.mark.parametrize("seed", range(3))
    def test_random_edits_of_any_graph_are_followed(compiled, monkeypatch, seed):
        monkeypatch.setattr(schedule, "NODES", 3)
        monkeypatch.setattr(sections, "RUNS_BEFORE_GENERATING", 2)
        twins = Twins(Random(seed))
        for _ in range(300):
            twins.play()


def test_without_numba_plans_run_as_ever(absent):
    graph, nodes = woven()
    run = Evaluator(graph.document).backward(nodes[-1].id)
    assert type(run.left) is list


def test_a_numba_that_does_not_fit_is_as_good_as_none(monkeypatch):
    tried = Event()

    def load():
        tried.set()
        raise ImportError("Numba needs another NumPy")

    loading = Loading()
    monkeypatch.setattr(loading, "wanted", True)
    monkeypatch.setattr(loading, "load", load)
    assert loading.asked() is None
    assert tried.wait(10)
    assert loading.asked() is None
    assert not loading.may_come


def test_it_is_left_out_where_that_is_chosen(ready, monkeypatch):
    graph, nodes = woven()
    monkeypatch.setattr(LOADING, "chosen", False)
    evaluator = Evaluator(graph.document)
    assert type(evaluator.backward(nodes[-1].id).left) is list
    monkeypatch.setattr(LOADING, "chosen", True)
    graph.apply("exp", nodes[-1])
    assert isinstance(evaluator.backward(nodes[-1].id).left, Numbers), "the next plan may take it up"


def test_small_graphs_and_tensors_are_left_to_plans(monkeypatch):
    monkeypatch.setattr(LOADING, "wanted", False)
    monkeypatch.setattr(LOADING, "ready", interpret)
    graph = Graph()
    y = graph.apply("tanh", graph.variable(0.5))
    assert type(Evaluator(graph.document).backward(y.id).left) is list
    monkeypatch.setattr(interpreter, "LEAST", 1)
    wide = graph.apply("sum", graph.variable(np.ones(3)))
    assert type(Evaluator(graph.document).backward(wide.id).left) is list
