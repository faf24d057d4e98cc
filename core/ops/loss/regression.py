"""Losses for numbers to be hit."""

from __future__ import annotations

import math

import numpy as np

from ..arithmetic import neg, sign
from ..choice import clamp
from ..facts import Example
from ..spec import operation
from ..symbol import Array, Operand
from ..trigonometric import tanh
from .reducing import MEAN, Reduction, loss_shape, pulled, reduced

_EXAMPLE: Example = (((3, 2), (3, 2)), {})


@operation(
    "mean((input - target)**2)",
    shape=loss_shape,
    title="mean squared error",
    symbol="MSE",
    torch="nn.functional.mse_loss",
    example=_EXAMPLE,
    convention=f"{MEAN}; no factor 1/2",
    aliases=("MSE", "mean squared error", "L2 loss", "squared error", "least squares", "quadratic loss"),
)
def mse_loss(input: Array, target: Array, *, reduction: Reduction = "mean") -> Array:
    """The mean of the squared differences.

    Shapes broadcast, with care: (n, 1) against (n,) compares every element with every other.
    """
    return reduced(np.square(np.subtract(input, target)), reduction)


@mse_loss.rule("input", "g * 2 * (input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, 2.0 * (input - target), input, target, reduction)


@mse_loss.rule("target", "-g * 2 * (input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, 2.0 * (target - input), target, input, reduction)


@operation(
    "mean(abs(input - target))",
    shape=loss_shape,
    title="mean absolute error",
    symbol="L1",
    torch="nn.functional.l1_loss",
    example=_EXAMPLE,
    convention=f"{MEAN}; the slope at a difference of 0 is 0",
    aliases=("MAE", "mean absolute error", "L1 loss", "absolute error", "laplace loss"),
)
def l1_loss(input: Array, target: Array, *, reduction: Reduction = "mean") -> Array:
    """The mean of the absolute differences: outliers count less than in the mean squared error."""
    return reduced(np.absolute(np.subtract(input, target)), reduction)


@l1_loss.rule("input", "g * sign(input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, sign(input - target), input, target, reduction)


@l1_loss.rule("target", "-g * sign(input - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, sign(target - input), target, input, reduction)


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
    convention=f"{MEAN}",
)
def huber_loss(input: Array, target: Array, *, reduction: Reduction = "mean", delta: float = 1.0) -> Array:
    """Half the squared difference up to delta, a straight line of slope delta beyond, averaged.

    delta times the smooth L1 loss with the same width. Huber, Robust Estimation of a Location Parameter, 1964.
    """
    return reduced(_rounded_off(np.absolute(np.subtract(input, target)), delta), reduction)


@huber_loss.rule("input", "g * clamp(input - target, -delta, delta) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, delta: float) -> Operand:
    return pulled(g, clamp(input - target, min=-delta, max=delta), input, target, reduction)


@huber_loss.rule("target", "-g * clamp(input - target, -delta, delta) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, delta: float) -> Operand:
    return pulled(g, clamp(target - input, min=-delta, max=delta), target, input, reduction)


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
