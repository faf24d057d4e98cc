"""Whatever a person's own operation raises, and wherever it runs, is told at its node; the app and the engine go on."""

import re

import numpy as np
import pytest

from core import (
    Array,
    ChainruleError,
    ComputeError,
    Graph,
    Operand,
    Shape,
    ShapeError,
    check_gradients,
    evaluate,
    hessian_vector,
    jacobian,
    jvp,
    operation,
    operations,
    tangents,
    vjp,
)
from core.edits.nodes import set_value
from core.edits.wires import connect
from core.engine import lean, request
from core.engine.evaluator import Evaluator
from core.engine.execution import regions
from core.engine.execution.sections import RUNS_BEFORE_GENERATING
from core.engine.run import Run
from core.train import SGD, Trainer

OWN = r"OddError: odd \(test_raising\.py:\d+\)"
KERNEL = rf"bend failed on inputs of shape .*: {OWN}"
SLOPE = rf"the rule of bend for 'x' failed on inputs of shape .*: {OWN}"
NUMBER, ARRAY = 2.0, np.linspace(-1.0, 1.0, 6)


class OddError(Exception):
    """Of no kind that Python has."""


@pytest.fixture
def raising():
    """What of an operation ``bend`` raises: "kernel", "slope" or "second", the kernel of what its slope is made of."""
    raising = set()

    def may_raise(part):
        if part in raising:
            raise OddError("odd")

    @operation("x**3")
    def bend(x: Array) -> Array:
        may_raise("kernel")
        return x * x * x

    @operation("3 * x**2")
    def bent(x: Array) -> Array:
        may_raise("second")
        return 3.0 * x * x

    @bend.local("x", "3 * x**2")
    def _(_y: Operand, x: Operand) -> Operand:
        may_raise("slope")
        return bent(x)

    @bent.local("x", "6 * x")
    def _(_y: Operand, x: Operand) -> Operand:
        return 6.0 * x

    return raising


def drawn(value):
    """A target of one number, by way of bend; beside it something that does not need it."""
    graph = Graph()
    x = graph.variable(value, name="x", role="parameter")
    graph.apply("sin", x, name="aside")
    graph.apply("sum", graph.apply("exp", graph.apply("bend", x, name="bad") / 100.0), name="f")
    return graph


def check_told(graph, run, words=KERNEL):
    """That it is told at its node and at the target, that the cause is there, and that all else has run."""
    assert [graph.document.nodes[node].name for node in run.problems] == ["bad"]
    assert re.fullmatch(words, run.problem(graph["bad"]))
    with pytest.raises(ComputeError, match=f"^'f' has no value: it waits for 'bad', which has none: {words}") as told:
        run.value(graph["f"])
    assert isinstance(told.value.__cause__, OddError)
    assert np.allclose(run.value(graph["aside"]), np.sin(run.value(graph["x"])))


@pytest.mark.parametrize("value", [NUMBER, ARRAY], ids=["number", "array"])
def test_as_it_runs_at_first_and_again(raising, value):
    graph = drawn(value)
    evaluator, f = Evaluator(graph.document), graph["f"].id
    raising.add("kernel")
    check_told(graph, evaluator.backward(f))
    graph.document.apply(set_value(graph.document, graph["x"].id, 2.0 * value))
    check_told(graph, evaluator.backward(f))
    raising.clear()
    graph.document.apply(set_value(graph.document, graph["x"].id, value))
    assert evaluator.backward(f).problems == {}
    raising.add("kernel")
    graph.document.apply(connect(graph.document, graph.variable(value, name="other").id, 0, graph["bad"].id, 0))
    check_told(graph, evaluator.backward(f))


@pytest.mark.parametrize("value", [NUMBER, ARRAY], ids=["number", "array"])
def test_as_generated_source(raising, value):
    graph = drawn(value)
    run = graph.run(target=graph["f"])
    plan = run.made.plan
    for _ in range(RUNS_BEFORE_GENERATING + 1):
        values = plan.fresh()
        assert plan.run(values) == {}
    assert all(section.generated for section in plan.sections.all)
    raising.add("kernel")
    values = plan.fresh()
    failures = plan.run(values)
    check_told(graph, Run(run.snapshot, run.made, values, failures, run.target, 0))


def test_in_blocks_with_little_kept(raising, monkeypatch):
    monkeypatch.setattr(regions, "LEAST", 4)
    monkeypatch.setattr(regions, "BLOCK_BYTES", 24)
    monkeypatch.setattr(lean, "LEAST_BYTES", 1)
    monkeypatch.setattr(request, "MOST_BYTES", 1)
    graph = drawn(ARRAY)
    run = graph.run(target=graph["f"])
    assert run.is_lean
    assert np.allclose(run.gradient(graph["x"]), 0.03 * ARRAY**2 * np.exp(ARRAY**3 / 100))
    raising.add("kernel")
    graph.document.apply(set_value(graph.document, graph["x"].id, 2.0 * ARRAY))
    check_told(graph, graph.run(target=graph["f"]))


@pytest.mark.parametrize("value", [NUMBER, ARRAY], ids=["number", "array"])
@pytest.mark.parametrize("rows", [True, False], ids=["rows", "whole"])
def test_in_training(raising, value, rows):
    graph = drawn(value)
    f, data = graph["f"] * graph.variable(1.0, name="c", role="constant"), {}
    if rows:
        data = {graph["c"]: np.arange(3.0), graph["x"]: np.stack([value, value, value])}
        graph.variable(1.0, name="w", role="parameter")
        f = f * graph["w"]
    trainer = Trainer(graph, f, SGD(), rows=data)
    trainer.step()
    raising.add("kernel")
    with pytest.raises(ComputeError, match=f"^A step of training cannot be made: 'bad': {KERNEL}") as told:
        trainer.step()
    assert isinstance(told.value.__cause__, OddError)


def test_a_derivative_rule(raising):
    graph = drawn(NUMBER)
    raising.add("slope")
    run = graph.run(target=graph["f"])
    assert run.value(graph["f"]) == np.exp(0.08)
    assert re.fullmatch(f"the derivative on the way back: {SLOPE}", run.problem(graph["bad"]))
    for ask in (lambda: run.gradient(graph["x"]), lambda: tangents(run, {graph["x"]: 1.0}).tangent(graph["f"])):
        with pytest.raises(ComputeError, match=f"the derivative of bend cannot be computed: {SLOPE}") as told:
            ask()
        assert isinstance(told.value.__cause__, OddError)
    for ask in (lambda: jacobian(run, graph["f"], graph["x"]), lambda: vjp("bend", [2.0], [1.0])):
        with pytest.raises(ChainruleError, match=SLOPE) as told:
            ask()
        assert isinstance(told.value.__cause__, OddError)
    with pytest.raises(ShapeError, match=SLOPE):
        jvp("bend", [2.0], [1.0])


def test_second_derivatives(raising):
    graph = drawn(NUMBER)
    run = graph.run(target=graph["f"])
    assert run.hessian(graph["x"], graph["x"]) == pytest.approx((0.12**2 + 0.12) * np.exp(0.08))
    raising.add("second")
    graph.document.apply(set_value(graph.document, graph["x"].id, 3.0))
    run, x = graph.run(target=graph["f"]), graph["x"]
    words = rf"bent failed on inputs of shape \(\): {OWN}"
    assert re.fullmatch(f"the derivative on the way back: {words}", run.problem(graph["bad"]))
    with pytest.raises(ComputeError, match=f"^'x' has no gradient: a derivative on the way back .*: {words}") as told:
        run.gradient(x)
    assert isinstance(told.value.__cause__, OddError)
    with pytest.raises(ComputeError, match="no gradient"):
        hessian_vector(run, {x: 1.0})


def test_one_operation_alone(raising):
    raising.add("kernel")
    for ask in (lambda: evaluate("bend", [ARRAY]), lambda: operations()["bend"](ARRAY)):
        with pytest.raises((ComputeError, OddError), match="odd"):
            ask()
    with pytest.raises(ComputeError, match=rf"^bend failed on inputs of shape \(6,\): {OWN}$") as told:
        evaluate("bend", [ARRAY])
    assert isinstance(told.value.__cause__, OddError)


def test_a_kernel_that_raises_for_complex_numbers_is_checked_by_differences():
    @operation("x**2")
    def real(x: Array) -> Array:
        if np.iscomplexobj(x):
            raise OddError("complex")
        return x * x

    real.local("x", "2 * x")(lambda _y, x: 2.0 * x)
    graph = Graph()
    (check,) = check_gradients(graph.run(target=graph.apply("real", graph.variable(3.0))))
    assert (check.verdict, check.method) == ("agrees", "central difference")


def test_an_error_of_ours_that_own_code_raises_or_calls_for():
    matmul = operations()["matmul"]

    @operation("x")
    def even(x: Array) -> Array:
        if len(x) % 2:
            raise ShapeError("there must be pairs.")
        return x

    @even.local("x", "1")
    def _(_y: Operand, x: Operand) -> Operand:
        return matmul(x, np.ones((7, 7)))

    with pytest.raises(
        ComputeError, match=r"^even failed on inputs of shape \(3,\): there must be pairs \(test_raising"
    ):
        evaluate("even", [np.ones(3)])
    with pytest.raises(
        ShapeError, match=r"^the rule of even for 'x' failed on inputs of shape \(2,\): .* \(test_raising"
    ):
        vjp("even", [np.ones(2)], [np.ones(2)])


def test_a_shape_rule():
    def grown(x: Shape, *, by: int) -> Shape:
        if by > 2:
            raise OddError("odd")
        return (*x[:-1], x[-1] + by) if by < 2 else None

    @operation("grow(x)", shape=grown)
    def grow(x: Array, *, by: int) -> Array:
        return np.concatenate([x, np.zeros((*x.shape[:-1], by))], axis=-1)

    words = rf"the shape rule of grow failed on inputs of shape \(2, 3\): {OWN}"
    graph = Graph()
    bad = graph.apply("grow", np.ones((2, 3)), by=3, name="bad")
    f = graph.apply("sum", bad, name="f")
    run = graph.run()
    assert re.fullmatch(words, run.problem(bad))
    for ask in (lambda: run.value(f), lambda: graph.run(target=f)):
        with pytest.raises(ComputeError, match=f"it waits for 'bad', which has none: {words}") as told:
            ask()
        assert isinstance(told.value.__cause__, OddError)
    with pytest.raises(ShapeError, match="the shape rule of grow gave None, not a tuple of whole numbers"):
        evaluate("grow", [np.ones((2, 3))], by=2)
    assert evaluate("grow", [np.ones((2, 3))], by=1)[0].shape == (2, 4)
