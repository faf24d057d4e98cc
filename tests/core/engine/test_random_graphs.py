"""Random graphs with fan-out and broadcasting against central differences of a plain numpy evaluation.

The check shares no code with the engine: it evaluates the same recipe with numpy functions of its own.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import Graph
from core.edits.nodes import set_value
from core.engine.evaluator import Evaluator
from tests.core.engine.recipes import drawn, recipes

PLAIN = {
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "tanh": np.tanh,
    "sin": np.sin,
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "softplus": lambda x: np.log1p(np.exp(x)),
}


def plainly(leaves, steps):
    values = list(leaves)
    for name, inputs in steps:
        values.append(PLAIN[name](*(values[i] for i in inputs)))
    return np.sum(values[-1])


def differences(leaves, steps, which, h=1e-5):
    gradient = np.zeros_like(leaves[which])
    for index in np.ndindex(gradient.shape):
        moved = [leaf.copy() for leaf in leaves]
        moved[which][index] += h
        up = plainly(moved, steps)
        moved[which][index] -= 2 * h
        gradient[index] = (up - plainly(moved, steps)) / (2 * h)
    return gradient


@given(recipes())
@settings(max_examples=60)
def test_gradients_agree_with_differences(recipe):
    graph, leaves, variables, target = drawn(*recipe)
    run = graph.run(target=target)
    assert run.value(target) == pytest.approx(plainly(leaves, recipe[1]), rel=1e-12, abs=1e-12)
    for which, variable in enumerate(variables):
        found = run.gradient(variable) if run.has_gradient(variable) else np.zeros_like(leaves[which])
        assert np.allclose(found, differences(leaves, recipe[1], which), rtol=1e-5, atol=1e-7)


@given(recipes())
@settings(max_examples=40)
def test_contributions_of_a_fan_out_add_up(recipe):
    graph, _, _, target = drawn(*recipe)
    run = graph.run(target=target)
    for node in graph.document.nodes:
        wires = [w for w in graph.document.outgoing(node) if run.has_contribution(w)]
        if wires and node != target.id:
            assert np.allclose(sum(run.contribution(w) for w in wires), run.gradient(node), rtol=1e-12, atol=1e-14)


@given(recipes(), st.integers(0, 2**32 - 1))
@settings(max_examples=40)
def test_the_dirty_cone_gives_what_a_fresh_run_gives(recipe, seed):
    graph, leaves, variables, target = drawn(*recipe)
    evaluator = Evaluator(graph.document)
    evaluator.backward(target.id)
    random = np.random.default_rng(seed)
    which = int(random.integers(len(leaves)))
    value = np.asarray(random.uniform(-1, 1, leaves[which].shape))
    graph.document.apply(set_value(graph.document, variables[which].id, value))
    again, fresh = evaluator.backward(target.id), Evaluator(graph.document).backward(target.id)
    assert all(np.array_equal(a, b) for a, b in zip(again.values, fresh.values, strict=True))


@given(recipes())
@settings(max_examples=25)
def test_scalar_and_array_paths_agree(recipe):
    """The same graph on numbers and on arrays of one element."""
    shapes, steps, seed = recipe
    graph, _, variables, target = drawn([()] * len(shapes), steps, seed)
    run = graph.run(target=target)
    wide = Graph()
    handles = [wide.variable(run.value(v).reshape(1, 1)) for v in variables]
    leaves = list(handles)
    for name, inputs in steps:
        handles.append(wide.apply(name, *(handles[i] for i in inputs)))
    other = wide.run(target=handles[-1])
    assert other.value(handles[-1]).item() == pytest.approx(run.value(target).item(), rel=1e-13, abs=1e-15)
    for leaf, variable in zip(leaves, variables, strict=True):
        if run.has_gradient(variable):
            assert other.gradient(leaf).item() == pytest.approx(run.gradient(variable).item(), rel=1e-12, abs=1e-14)
