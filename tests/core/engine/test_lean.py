"""Plans that keep little: in blocks and with values let go of, they give what plans do that keep everything."""

import numpy as np
import pytest
from hypothesis import given, settings

from core import Graph
from core.edits.nodes import set_value
from core.engine import lean, request
from core.engine.evaluator import Evaluator
from core.engine.execution import regions
from core.engine.lean import RELEASED
from core.engine.plan import MISSING, Plan
from core.errors import Cancelled
from core.ops import sines
from tests.core.engine.recipes import drawn, recipes


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    """Arrays of four elements count as large, and three elements of float64 are a block."""
    monkeypatch.setattr(regions, "LEAST", 4)
    monkeypatch.setattr(regions, "BLOCK_BYTES", 24)
    monkeypatch.setattr(lean, "LEAST_BYTES", 1)


def both(graph, target, kept=()):
    """A plan that keeps all and one that keeps the gradients of leaves and some nodes, with their values."""
    run = graph.run(target=target)
    program, totals = run.made.plan.program, run.gradients.totals
    wanted = {totals[slot] for slot in program.leaves if slot in totals} | {run.slot(node) for node in kept}
    plan = Plan(program, wanted)
    values = plan.fresh()
    assert plan.run(values) == {}
    return run, plan, values, wanted


def regions_of(plan):
    return [task.region for task in plan._lean.tasks([], None) if task.region is not None]


def chain(elements=10):
    """The sum of sin(x * w) ** 2 + x: every step but the sum is elementwise."""
    graph = Graph()
    x, w = graph.variable(np.linspace(-1.0, 2.0, elements), name="x"), graph.variable(0.7, name="w")
    product = x * w
    inner = graph.apply("sin", product)
    return graph, product, graph.apply("sum", graph.apply("square", inner) + x)


@given(recipes())
@settings(max_examples=60)
def test_what_is_kept_and_what_is_computed_again_is_what_a_full_run_holds(recipe):
    graph, _, _, target = drawn(*recipe)
    run, plan, values, wanted = both(graph, target)
    held = plan.held(values)
    assert not any(values[slot] is RELEASED for slot in wanted)
    for slot, expected in enumerate(run.values):
        assert np.allclose(held[slot], expected, rtol=1e-14, atol=1e-15)
    assert len(held) == len(run.values)
    assert all(np.allclose(a, b, rtol=1e-14, atol=1e-15) for a, b in zip(held, run.values, strict=True))


def test_forward_and_backward_of_elementwise_steps_are_one_region_and_little_stays():
    graph, product, target = chain()
    run, plan, values, wanted = both(graph, target, kept=[target])
    region, *others = regions_of(plan)
    assert all(set(other.steps).isdisjoint(region.steps) for other in others)
    assert run.made.compiled.steps[product.id] in region.steps
    assert any(step > run.made.compiled.steps[target.id] for step in region.steps), "of the backward pass"
    large = [v for s, v in enumerate(values) if isinstance(v, np.ndarray) and v.ndim and s not in plan.program.leaves]
    assert len(large) <= len(wanted)
    assert values[run.slot(product)] is RELEASED


@pytest.mark.parametrize("elements", [4, 6, 7])
def test_blocks_cover_arrays_of_any_length(elements):
    graph, _, target = chain(elements)
    run, plan, values, wanted = both(graph, target)
    assert regions_of(plan)
    for slot in wanted:
        assert np.allclose(values[slot], run.values[slot], rtol=1e-14, atol=0)


def test_sines_have_the_same_last_digits_in_blocks(monkeypatch):
    monkeypatch.setattr(regions, "BLOCK_BYTES", 48)
    monkeypatch.setattr(sines, "QUICK", True)
    monkeypatch.setattr(sines, "LEAST", 5)
    graph, _, target = chain(elements=10)  # two blocks of five, not one of six and one of four
    run, _, values, wanted = both(graph, target)
    for slot in wanted:
        assert np.array_equal(values[slot], run.values[slot])


def test_of_broadcast_and_strided_arrays_blocks_see_the_right_elements():
    graph = Graph()
    table = graph.variable(np.arange(12.0).reshape(3, 4), name="table")
    turned = graph.apply("transpose", table)
    wide = graph.apply("broadcast_to", graph.variable(3.0, name="three"), shape=(4, 3))
    target = graph.apply("sum", graph.apply("tanh", turned * 0.1 + wide) * turned)
    run, _, values, wanted = both(graph, target)
    for slot in wanted:
        assert np.allclose(values[slot], run.values[slot], rtol=1e-14, atol=0)


def test_blocks_write_over_no_array_that_is_still_needed():
    graph = Graph()
    x = graph.variable(np.linspace(-1.0, 2.0, 10), name="x")
    doubled = x * 2.0
    same = graph.apply("identity", doubled)  # the very array, which outlives what it was made of
    summed = (doubled + 1.0) * 3.0 - x
    target = graph.apply("sum", same * (summed / (same * same + summed * summed)))
    run, plan, values, wanted = both(graph, target, kept=[summed])
    assert any(len(region.rooms) < len(region.homes) for region in regions_of(plan))
    for slot in wanted:
        assert np.array_equal(values[slot], run.values[slot])


def test_the_cone_of_a_change_finds_what_it_needs_though_it_was_let_go_of():
    graph, product, target = chain()
    run, plan, values, wanted = both(graph, target, kept=[target])
    leaf = next(slot for slot, value in plan.program.leaves.items() if np.ndim(value) == 0 and value == 0.7)
    before = plan.held(values)
    earlier = values.copy()
    values[leaf] = 0.3
    plan.run(values, plan.cones.of([leaf]))
    fresh = plan.fresh()
    fresh[leaf] = 0.3
    plan.run(fresh)
    for slot in wanted:
        assert np.array_equal(values[slot], fresh[slot])
    assert values[run.slot(product)] is RELEASED
    assert np.allclose(plan.held(values)[run.slot(product)], 0.3 * np.linspace(-1.0, 2.0, 10))
    old = plan.held(earlier)[run.slot(product)]
    assert np.allclose(old, 0.7 * np.linspace(-1.0, 2.0, 10)), "an earlier run keeps its own values"
    assert len(before) == len(values)


def test_where_a_step_fails_the_rest_of_its_region_still_runs():
    graph = Graph()
    logits, labels = graph.variable(np.zeros((2, 3)), name="logits"), graph.variable(np.array([0, 9]), name="labels")
    loss = graph.apply("cross_entropy", logits, labels)
    aside = graph.apply("exp", graph.apply("sin", logits))
    behind = aside * loss
    run = graph.run()
    plan = Plan(run.made.plan.program, {run.slot(aside), run.slot(behind)})
    values = plan.fresh()
    failures = plan.run(values)
    assert set(failures) == {run.made.compiled.steps[loss.id]}
    assert np.array_equal(values[run.slot(aside)], np.ones((2, 3)))
    assert values[run.slot(behind)] is MISSING
    assert plan.held(values)[run.slot(loss)] is MISSING


def test_a_lean_run_can_be_stopped_between_blocks():
    graph, _, target = chain(elements=300)
    _, plan, _, _ = both(graph, target)
    looks = []

    def cancelled():
        looks.append(None)
        return len(looks) == 20

    with pytest.raises(Cancelled):
        plan.run(plan.fresh(), cancelled=cancelled)
    assert len(looks) == 20


def test_a_lean_run_can_be_stopped_within_a_block(monkeypatch):
    monkeypatch.setattr(regions, "_AT_A_STRETCH", 2)
    graph, _, target = chain(elements=6)
    _, plan, _, _ = both(graph, target)
    (region,) = regions_of(plan)
    looks, values = [], plan.fresh()

    def cancelled():
        looks.append(None)
        return len(looks) == 3

    assert len(region.lines) > 4
    with pytest.raises(Cancelled):
        region.run(values, cancelled)
    assert len(looks) == 3
    assert all(values[slot] is MISSING for slot in region.wanted)


def test_values_computed_again_are_remembered_up_to_a_limit(monkeypatch):
    graph, product, target = chain()
    run, plan, values, _ = both(graph, target)
    held = plan.held(values)
    slot = run.slot(product)
    assert held[slot] is held[slot]
    monkeypatch.setattr(lean, "REMEMBERED", 0)
    others = [s for s, value in enumerate(values) if value is RELEASED and s != slot]
    first = held[slot]
    assert held[others[0]] is not None
    assert held[slot] is not first


def told(run):
    """All that a run tells: values and gradients by node, contributions by wire, and its steps."""
    nodes, wires = run.snapshot.nodes, run.snapshot.wires
    return (
        {n: run.value(n) for n in nodes if run.has_value(n)},
        {n: run.gradient(n) for n in nodes if run.has_gradient(n)},
        {w: run.contribution(w) for w in wires if run.has_contribution(w)},
        [(step.kind, step.node, step.wire) for step in run.steps()],
    )


def agree(ours, theirs):
    *arrays, steps = ours
    *expected, others = theirs
    assert steps == others
    for found, wanted in zip(arrays, expected, strict=True):
        assert found.keys() == wanted.keys()
        assert all(np.allclose(found[key], wanted[key], rtol=1e-13, atol=1e-15) for key in found)


@given(recipes())
@settings(max_examples=40)
def test_a_document_whose_values_are_too_large_together_tells_the_same(recipe):
    graph, leaves, variables, target = drawn(*recipe)
    evaluator, runs = Evaluator(graph.document), []

    def compare(node):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(request, "MOST_BYTES", 0)
            run = evaluator.backward(node.id)
        full = told(Evaluator(graph.document).backward(node.id))
        agree(told(run), full)
        runs.append((run, full))

    compare(target)
    graph.document.apply(set_value(graph.document, variables[0].id, leaves[0] * 0.5))
    compare(target)
    compare(graph.apply("sum", graph.apply("tanh", target) * variables[-1]))
    for run, full in runs:
        agree(told(run), full)
