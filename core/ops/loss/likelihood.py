"""Negative log-likelihoods of counts and of numbers with a spread, and the loss of quantiles."""

from __future__ import annotations

import math

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..arithmetic import div, neg
from ..choice import maximum, where
from ..comparison import gt, lt
from ..exponential import exp, log
from ..power import square
from ..shapes import broadcast
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .reducing import MEAN, Reduction, loss_shape, pulled, pulled_from, reduced

_LOG_TWO_PI = math.log(2.0 * math.pi)


@operation(
    "mean(exp(input) - target * input)",
    shape=loss_shape,
    title="Poisson likelihood loss",
    symbol="Poisson",
    torch="nn.functional.poisson_nll_loss",
    example=(((4,), np.array([0.5, 3.0, 1.5, 2.0])), {}),
    convention=f"{MEAN}; full adds Stirling's formula for log(target!) where the target is above 1",
    aliases=("poisson nll", "count data", "rate", "negative log likelihood of counts"),
)
def poisson_nll_loss(
    input: Array,
    target: Array,
    *,
    log_input: bool = True,
    full: bool = False,
    eps: float = 1e-8,
    reduction: Reduction = "mean",
) -> Array:
    """How unlikely counts are if they come at a given rate, averaged.

    input: the logarithm of the rate, or, unless log_input, the rate itself, to which eps is added in the logarithm.
    """
    rate, score = (np.exp(input), input) if log_input else (input, np.log(np.add(input, eps)))
    losses = rate - np.multiply(target, score)
    if full:
        count = np.maximum(target, 1.0)
        extra = count * np.log(count) - count + 0.5 * np.log(2.0 * np.pi * count)
        losses = losses + np.where(np.greater(target, 1.0), extra, np.zeros((), extra.dtype))
    return reduced(losses, reduction)


@poisson_nll_loss.rule("input", "g * (exp(input) - target) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, *, log_input: bool, full: bool, eps: float, reduction: str
) -> Operand:
    slope = exp(input) - target if log_input else 1.0 - div(target, input + eps)
    return pulled(g, slope, input, target, reduction)


@poisson_nll_loss.rule("target", "-g * input / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, *, log_input: bool, full: bool, eps: float, reduction: str
) -> Operand:
    slope = neg(input) if log_input else neg(log(input + eps))
    if full:
        count = maximum(target, 1.0)
        slope = slope + where(gt(target, 1.0), log(count) + div(0.5, count), 0.0)
    return pulled(g, slope, target, input, reduction)


def _gaussian_shape(input: Shape, target: Shape, var: Shape, *, full: bool, eps: float, reduction: str) -> Shape:
    if not eps > 0.0:
        raise ShapeError(tr("eps is {eps:g}; the least variance must be above 0").format(eps=eps))
    return loss_shape(input, target, var, reduction=reduction)


@operation(
    "mean((log(max(var, eps)) + (input - target)**2 / max(var, eps)) / 2)",
    shape=_gaussian_shape,
    title="Gaussian likelihood loss",
    symbol="Gauss",
    torch="nn.functional.gaussian_nll_loss",
    example=(((3, 2), (3, 2), np.array([[0.7], [1.9], [0.4]])), {}),
    convention=f"{MEAN}; a variance below eps counts as eps, but gets the gradient there, as in torch, and can grow",
    aliases=("gaussian nll", "normal likelihood", "uncertainty", "heteroscedastic"),
)
def gaussian_nll_loss(
    input: Array, target: Array, var: Array, *, full: bool = False, eps: float = 1e-6, reduction: Reduction = "mean"
) -> Array:
    """How unlikely targets are if they are normally distributed around the input with variance var, averaged.

    full adds the constant log(2 pi) / 2. Nix and Weigend, Estimating the mean and variance of the target probability
    distribution, 1994.
    """
    least = np.maximum(var, eps)
    losses = 0.5 * (np.log(least) + np.square(np.subtract(input, target)) / least)
    return reduced(losses + 0.5 * _LOG_TWO_PI if full else losses, reduction)


def _gaussian(g: Operand, slope: Operand, x: Operand, others: tuple[Operand, ...], reduction: str) -> Operand:
    return pulled_from(broadcast(*map(shape_of, others)), g, slope, x, reduction)


@gaussian_nll_loss.rule("input", "g * (input - target) / max(var, eps) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, var: Operand, *, full: bool, eps: float, reduction: str
) -> Operand:
    return _gaussian(g, div(input - target, _least(var, eps)), input, (input, target, var), reduction)


@gaussian_nll_loss.rule("target", "-g * (input - target) / max(var, eps) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, var: Operand, *, full: bool, eps: float, reduction: str
) -> Operand:
    return _gaussian(g, div(target - input, _least(var, eps)), target, (input, target, var), reduction)


@gaussian_nll_loss.rule("var", "g * (1 - (input - target)**2 / max(var, eps)) / max(var, eps) / 2 / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, var: Operand, *, full: bool, eps: float, reduction: str
) -> Operand:
    least = _least(var, eps)
    slope = div(0.5 * (1.0 - div(square(input - target), least)), least)
    return _gaussian(g, slope, var, (input, target, var), reduction)


def _least(var: Operand, eps: float) -> Operand:
    return where(lt(var, eps), eps, var)


def _quantile_shape(input: Shape, target: Shape, *, q: float, reduction: str) -> Shape:
    if not 0.0 <= q <= 1.0:
        raise ShapeError(tr("q is {q:g}; a quantile lies between 0 and 1").format(q=q))
    return loss_shape(input, target, reduction=reduction)


@operation(
    "mean(max(q * (target - input), (q - 1) * (target - input)))",
    shape=_quantile_shape,
    title="quantile loss",
    symbol="q",
    example=(((4,), (4,)), {"q": 0.9}),
    convention=f"{MEAN}; the slope where the target is hit is 0",
    aliases=("pinball loss", "quantile regression", "percentile", "asymmetric absolute error"),
)
def quantile_loss(input: Array, target: Array, *, q: float = 0.5, reduction: Reduction = "mean") -> Array:
    """Absolute differences, too low ones counting q and too high ones 1 - q: least at the quantile q of the targets.

    Koenker and Bassett, Regression Quantiles, 1978.
    """
    short = np.subtract(target, input)
    return reduced(np.maximum(q * short, (q - 1.0) * short), reduction)


@quantile_loss.rule("input", "where(target > input, -q * g, where(target < input, (1 - q) * g, 0)) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, q: float, reduction: str) -> Operand:
    return pulled(g, _rising(input, target, q), input, target, reduction)


@quantile_loss.rule("target", "where(target > input, q * g, where(target < input, (q - 1) * g, 0)) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, q: float, reduction: str) -> Operand:
    return pulled(g, neg(_rising(input, target, q)), target, input, reduction)


def _rising(input: Operand, target: Operand, q: float) -> Operand:
    return where(gt(target, input), -q, where(lt(target, input), 1.0 - q, 0.0))
