"""Derivative rules against central differences of the kernels, which share no code with them; then once more."""

from collections.abc import Callable

import numpy as np
import pytest

from core import evaluate, jvp, vjp
from core.engine.differentiate import differentiate
from core.engine.plan import Plan
from core.engine.program import Program
from core.engine.pull import pull_back
from core.ops import operations
from core.ops.arithmetic import mul
from core.ops.reduction.sums import sum_
from tests.core.ops.cases import CASES, Case

# What these let through on the way back is not the slope of what they compute; test_gradient_control tests them.
HONEST = [c for c in CASES if c.operation.category != "gradient_control" and c.differentiable]
MARKERS = [c for c in CASES if c.operation.category == "gradient_control" and c.differentiable]
STEP = 1e-5


def numbers(case: Case, seed: int) -> list[np.ndarray | None]:
    """A random direction for each differentiable input, None for the others."""
    rng = np.random.default_rng(seed)
    return [rng.normal(size=np.shape(x)) if i in case.differentiable else None for i, x in enumerate(case.inputs)]


def moved(case: Case, direction: list[np.ndarray | None], step: float) -> list[np.ndarray]:
    return [x if d is None else x + step * d for x, d in zip(case.inputs, direction, strict=True)]


def weighed(case: Case, inputs: list[np.ndarray], weights: list[np.ndarray]) -> float:
    """The outputs of the kernel as one number."""
    results = case.operation.kernel(*inputs, **case.attributes)
    results = results if isinstance(results, tuple) else (results,)
    return sum(float(np.sum(weight * result)) for weight, result in zip(weights, results, strict=True))


def weights_for(case: Case) -> list[np.ndarray]:
    rng = np.random.default_rng(3)
    outputs = case.operation.shapes(case.shapes, case.attributes)
    kinds = [port.kind for port in case.operation.outputs]
    return [rng.normal(size=s) * (kind == "float") for s, kind in zip(outputs, kinds, strict=True)]


def along(gradients: list[np.ndarray | None], direction: list[np.ndarray | None]) -> float:
    return sum(float(np.sum(g * d)) for g, d in zip(gradients, direction, strict=True) if d is not None)


def central_difference(function: Callable[[float], float]) -> float:
    """Of fourth order, so that steps can be long and rounding small."""
    near, far = function(STEP * 16) - function(-STEP * 16), function(STEP * 32) - function(-STEP * 32)
    return (8.0 * near - far) / (12.0 * 16 * STEP)


def test_every_rule_is_put_to_the_test():
    rules = {(o.name, port) for o in operations().values() for port in o.rules if o.category != "gradient_control"}
    tried = {(case.operation.name, case.operation.input_port(i).name) for case in HONEST for i in case.differentiable}
    assert rules == tried


@pytest.mark.parametrize("case", HONEST, ids=str)
@pytest.mark.parametrize("seed", [11, 12])
def test_the_gradient_is_the_slope_of_the_kernel(case, seed):
    direction, weights = numbers(case, seed), weights_for(case)
    gradients = vjp(case.operation.name, case.inputs, weights, **case.attributes)
    slope = central_difference(lambda step: weighed(case, moved(case, direction, step), weights))
    assert along(gradients, direction) == pytest.approx(slope, rel=1e-7, abs=1e-8)


@pytest.mark.parametrize("case", HONEST, ids=str)
def test_each_gradient_has_the_shape_of_its_input(case):
    gradients = vjp(case.operation.name, case.inputs, weights_for(case), **case.attributes)
    for i, (x, gradient) in enumerate(zip(case.inputs, gradients, strict=True)):
        assert (gradient is not None) == (i in case.differentiable)
        assert gradient is None or gradient.shape == np.shape(x)


@pytest.mark.parametrize("case", [c for c in CASES if c.differentiable], ids=str)
def test_gradients_in_float32_stay_in_float32(case):
    inputs = [x.astype(np.float32) if i in case.differentiable else x for i, x in enumerate(case.inputs)]
    gradients = vjp(case.operation.name, inputs, weights_for(case), **case.attributes)
    assert {gradient.dtype for gradient in gradients if gradient is not None} == {np.dtype(np.float32)}


@pytest.mark.parametrize("case", HONEST, ids=str)
def test_a_rule_called_on_arrays_computes_what_it_appends(case):
    weights = weights_for(case)
    with np.errstate(all="ignore"):
        y = case.operation.kernel(*case.inputs, **case.attributes)
        g = weights[0] if len(weights) == 1 else tuple(weights)
        for position, expected in enumerate(vjp(case.operation.name, case.inputs, weights, **case.attributes)):
            if expected is not None:
                pull = pull_back(case.operation, g, y, case.inputs, case.attributes, position)
                assert np.allclose(pull.contribution, expected, rtol=1e-12, atol=1e-13)


@pytest.mark.parametrize("case", HONEST, ids=str)
def test_pushing_forward_agrees_with_the_kernel(case):
    direction, weights = numbers(case, 13), weights_for(case)
    tangents = jvp(case.operation.name, case.inputs, direction, **case.attributes)
    slope = central_difference(lambda step: weighed(case, moved(case, direction, step), weights))
    found = sum(float(np.sum(w * t)) for w, t in zip(weights, tangents, strict=True))
    assert found == pytest.approx(slope, rel=1e-7, abs=1e-8)


def second_derivative(case: Case, weights: list[np.ndarray], direction: list[np.ndarray | None]) -> list[np.ndarray]:
    """The gradient of <gradient, direction>, by differentiating the appended rules."""
    program = Program()
    leaves = [None if x is None else program.leaf(x) for x in case.inputs]
    result = program.append(case.operation, leaves, case.attributes)
    y = result if isinstance(result, tuple) else (result,)
    g = [program.leaf(weight) for weight in weights]
    total = program.leaf(0.0)
    for position in case.differentiable:
        pull = pull_back(case.operation, g[0] if len(g) == 1 else tuple(g), result, leaves, case.attributes, position)
        total = total + sum_(mul(pull.contribution, program.leaf(direction[position])))
    found = differentiate(program, total.slot, [leaves[i].slot for i in case.differentiable])
    plan = Plan(program)
    values = plan.fresh()
    assert not plan.run(values)
    assert len(y) == len(g)
    return [
        np.asarray(values[found.totals[leaf.slot]]) if leaf and leaf.slot in found.totals else np.zeros(np.shape(x))
        for leaf, x in zip(leaves, case.inputs, strict=True)
    ]


@pytest.mark.parametrize("case", HONEST, ids=str)
def test_the_second_derivative_is_the_slope_of_the_gradient(case):
    weights, first, second = weights_for(case), numbers(case, 14), numbers(case, 15)

    def gradient_along(step: float) -> float:
        inputs = moved(case, second, step)
        return along(vjp(case.operation.name, inputs, weights, **case.attributes), first)

    slope = central_difference(gradient_along)
    found = second_derivative(case, weights, first)
    assert along(found, second) == pytest.approx(slope, rel=1e-6, abs=1e-7)


@pytest.mark.parametrize("case", MARKERS, ids=str)
def test_what_changes_the_gradient_only_is_linear(case):
    found = second_derivative(case, weights_for(case), numbers(case, 14))
    assert not any(np.any(gradient) for gradient in found)


def test_the_second_derivative_of_a_product_with_a_zero_in_it():
    case = next(c for c in CASES if c.operation.name == "prod" and not c.attributes)
    zero = Case(case.operation, (np.array([0.0, 2.0, 3.0]),), {})
    found = second_derivative(zero, [np.array(1.0)], [np.array([1.0, 0.0, 0.0])])
    assert found[0].tolist() == [0.0, 3.0, 2.0]


def test_the_second_derivative_of_a_power_at_base_zero():
    power = next(c for c in CASES if c.operation.name == "pow")
    at_zero = Case(power.operation, (np.array([0.0]), np.array([2.0])), {})
    found = second_derivative(at_zero, [np.array([1.0])], [np.array([1.0]), np.array([0.0])])
    assert found[0].tolist() == [2.0]


def test_sinc_has_the_slopes_of_its_series_near_zero():
    x = np.array([1e-9, 1e-4, 0.0999, 0.1001])
    slopes = vjp("sinc", [x], [np.ones(4)])[0]
    t = np.pi * x[:2]
    assert np.allclose(slopes[:2], np.pi * (-t / 3 + t**3 / 30), rtol=1e-14)
    exact = (np.cos(np.pi * x[2:]) - evaluate("sinc", [x[2:]])[0]) / x[2:]
    assert np.allclose(slopes[2:], exact, rtol=1e-12)
