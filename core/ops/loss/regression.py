"""Losses for numbers to be hit."""

from __future__ import annotations

import math

import numpy as np

from ..arithmetic import abs_, div, neg, sign
from ..choice import clamp
from ..facts import Example
from ..power import square
from ..reduction.sums import sum_
from ..shape.conversion import widened
from ..spec import operation
from ..symbol import Array, Operand
from ..trigonometric import tanh
from .reducing import MEAN, Reduction, common, loss_shape, pulled, pulled_from, reduced, weighed

_EXAMPLE: Example = (((3, 2), (3, 2)), {})
_WEIGHED_MEAN = f"{MEAN}; with weights the mean divides by the sum of them"


def _averaged(losses: Array, weight: Array | None, reduction: str) -> Array:
    """As ``reduced``, but the mean is the one by weights, where there are any."""
    if weight is None:
        return reduced(losses, reduction)
    counted = losses * weight
    if reduction != "mean":
        return reduced(counted, reduction)
    return np.true_divide(np.sum(counted), np.sum(np.broadcast_to(weight, np.shape(counted))))


def _pulled(g: Operand, slope: Operand, x: Operand, other: Operand, weight: Operand | None, reduction: str) -> Operand:
    """The gradient of x from its slope in each element's loss, back through ``_averaged``."""
    if weight is None or reduction != "mean":
        return weighed(g, slope, x, (x, other), weight, reduction)
    return weighed(div(g, _total(weight, x, other)), slope, x, (x, other), weight, "sum")


def _by_weight(
    g: Operand, y: Operand, losses: Operand, inputs: tuple[Operand, Operand], weight: Operand, reduction: str
) -> Operand:
    """The gradient of the weight: what an element loses, for a mean how much more than the others."""
    if reduction == "mean":
        g, losses = div(g, _total(weight, *inputs)), losses - y
    return pulled_from(common(*inputs, weight), g, losses, weight, "sum")


def _total(weight: Operand, *inputs: Operand) -> Operand:
    return sum_(widened(weight, common(*inputs, weight)))


@operation(
    "mean((input - target)**2)",
    shape=loss_shape,
    title="mean squared error",
    symbol="MSE",
    torch="nn.functional.mse_loss",
    example=_EXAMPLE,
    convention=f"{_WEIGHED_MEAN}; no factor 1/2",
    aliases=("MSE", "mean squared error", "L2 loss", "squared error", "least squares", "quadratic loss"),
)
def mse_loss(input: Array, target: Array, weight: Array | None = None, *, reduction: Reduction = "mean") -> Array:
    """The mean of the squared differences. weight: how much each element counts.

    Shapes broadcast, with care: (n, 1) against (n,) compares every element with every other.
    """
    return _averaged(np.square(np.subtract(input, target)), weight, reduction)


@mse_loss.rule("input", "g * 2 * (input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    return _pulled(g, 2.0 * (input - target), input, target, weight, reduction)


@mse_loss.rule("target", "-g * 2 * (input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    return _pulled(g, 2.0 * (target - input), target, input, weight, reduction)


@mse_loss.rule("weight", "g * ((input - target)**2 - y) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    return _by_weight(g, y, square(input - target), (input, target), weight, reduction)


@operation(
    "mean(abs(input - target))",
    shape=loss_shape,
    title="mean absolute error",
    symbol="L1",
    torch="nn.functional.l1_loss",
    example=_EXAMPLE,
    convention=f"{_WEIGHED_MEAN}; the slope at a difference of 0 is 0",
    aliases=("MAE", "mean absolute error", "L1 loss", "absolute error", "laplace loss"),
)
def l1_loss(input: Array, target: Array, weight: Array | None = None, *, reduction: Reduction = "mean") -> Array:
    """The mean of the absolute differences: outliers count less than in the mean squared error.

    weight: how much each element counts.
    """
    return _averaged(np.absolute(np.subtract(input, target)), weight, reduction)


@l1_loss.rule("input", "g * sign(input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    return _pulled(g, sign(input - target), input, target, weight, reduction)


@l1_loss.rule("target", "-g * sign(input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    return _pulled(g, sign(target - input), target, input, weight, reduction)


@l1_loss.rule("weight", "g * (abs(input - target) - y) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    return _by_weight(g, y, abs_(input - target), (input, target), weight, reduction)


def _rounded_off(size: Array, width: float) -> Array:
    """A square of half its size up to the width, its tangent beyond, where it has slope ``width``."""
    return np.where(np.less(size, width), 0.5 * np.square(size), width * (size - 0.5 * width))


@operation(
    "mean(where(abs(input - target) < beta, (input - target)**2 / (2 * beta), abs(input - target) - beta / 2))",
    shape=loss_shape,
    title="smooth L1 loss",
    symbol="sL1",
    torch="nn.functional.smooth_l1_loss",
    example=_EXAMPLE,
    aliases=("smooth absolute error", "rounded L1"),
    convention=f"{MEAN}; with beta 0 it is the L1 loss",
)
def smooth_l1_loss(input: Array, target: Array, *, reduction: Reduction = "mean", beta: float = 1.0) -> Array:
    """The mean absolute error with its kink rounded off between -beta and beta, where it is a square.

    The Huber loss divided by beta: its slope beyond is 1.
    """
    size = np.absolute(np.subtract(input, target))
    return reduced(size if beta == 0.0 else _rounded_off(size, beta) / beta, reduction)


@smooth_l1_loss.rule("input", "g * clamp((input - target) / beta, -1, 1) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, beta: float) -> Operand:
    return pulled(g, _bounded_slope(input - target, beta), input, target, reduction)


@smooth_l1_loss.rule("target", "-g * clamp((input - target) / beta, -1, 1) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, beta: float) -> Operand:
    return pulled(g, _bounded_slope(target - input, beta), target, input, reduction)


def _bounded_slope(difference: Operand, beta: float) -> Operand:
    return sign(difference) if beta == 0.0 else clamp(difference / beta, min=-1.0, max=1.0)


@operation(
    "mean(where(abs(input - target) < delta, (input - target)**2 / 2, delta * (abs(input - target) - delta / 2)))",
    shape=loss_shape,
    title="Huber loss",
    symbol="Huber",
    torch="nn.functional.huber_loss",
    example=_EXAMPLE,
    aliases=("robust loss", "huber"),
    convention=f"{MEAN}, also where there are weights",
)
def huber_loss(
    input: Array, target: Array, weight: Array | None = None, *, reduction: Reduction = "mean", delta: float = 1.0
) -> Array:
    """Half the squared difference up to delta, a straight line of slope delta beyond, averaged.

    weight: how much each element counts. delta times the smooth L1 loss with the same width.
    Huber, Robust Estimation of a Location Parameter, 1964.
    """
    losses = _rounded_off(np.absolute(np.subtract(input, target)), delta)
    return reduced(losses if weight is None else losses * weight, reduction)


@huber_loss.rule("input", "g * clamp(input - target, -delta, delta) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str, delta: float
) -> Operand:
    return weighed(g, clamp(input - target, min=-delta, max=delta), input, (input, target), weight, reduction)


@huber_loss.rule("target", "-g * clamp(input - target, -delta, delta) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str, delta: float
) -> Operand:
    return weighed(g, clamp(target - input, min=-delta, max=delta), target, (input, target), weight, reduction)


@huber_loss.rule(
    "weight",
    "g * where(abs(input - target) < delta, (input - target)**2 / 2, delta * (abs(input - target) - delta / 2)) / n",
)
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str, delta: float
) -> Operand:
    bounded = clamp(input - target, min=-delta, max=delta)
    losses = bounded * (input - target - 0.5 * bounded)
    return pulled_from(common(input, target, weight), g, losses, weight, reduction)


@operation(
    "mean(log(cosh(input - target)))",
    shape=loss_shape,
    title="log-cosh loss",
    symbol="ln cosh",
    example=_EXAMPLE,
    aliases=("logcosh", "log cosh", "smooth absolute error"),
    convention=f"{MEAN}",
)
def log_cosh_loss(input: Array, target: Array, *, reduction: Reduction = "mean") -> Array:
    """The logarithm of the hyperbolic cosine of the differences, averaged: like the Huber loss, but smooth throughout.

    Written as |d| + log1p(exp(-2 |d|)) - log 2, which cannot overflow.
    """
    size = np.absolute(np.subtract(input, target))
    return reduced(size + np.log1p(np.exp(-2.0 * size)) - math.log(2.0), reduction)


@log_cosh_loss.rule("input", "g * tanh(input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, tanh(input - target), input, target, reduction)


@log_cosh_loss.rule("target", "-g * tanh(input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, neg(tanh(input - target)), target, input, reduction)
