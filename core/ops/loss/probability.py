"""Losses for probabilities to be hit."""

# mypy: no-warn-return-any
# numpy types much of what may be an array or a number as Any.

from __future__ import annotations

from typing import Literal

import numpy as np

from ..activation.smooth import sigmoid
from ..arithmetic import div, neg
from ..comparison import clamp, eq, where
from ..exponential import exp, log
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .reducing import MEAN, Reduction, loss_shape, pulled, reduced

_LEAST_LOG, _LEAST_SLOPE = -100.0, 1e-12


@operation(
    "mean(-target * log(input) - (1 - target) * log(1 - input))",
    shape=loss_shape,
    title="binary cross-entropy",
    symbol="BCE",
    torch="nn.functional.binary_cross_entropy",
    example=((np.array([0.2, 0.7, 0.9]), np.array([0.1, 1.0, 0.5])), {}),
    aliases=("BCE", "log loss", "logistic loss", "bernoulli loss"),
    convention=f"{MEAN}; logarithms stop at -100, and the divisor of the slope at 1e-12, as in torch",
)
def binary_cross_entropy(input: Array, target: Array, *, reduction: Reduction = "mean") -> Array:
    """The cross-entropy of probabilities between 0 and 1 against targets between 0 and 1.

    Sure and wrong costs 100 with a gradient of about 1e12. Better feed scores, not probabilities, to binary
    cross-entropy with logits: it is exact there too.
    """
    return reduced(-(target * _log(input) + np.subtract(1.0, target) * _log(np.negative(input), 1.0)), reduction)


@binary_cross_entropy.rule("input", "g * (input - target) / (input * (1 - input)) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    slope = div(input - target, clamp(input * (1.0 - input), min=_LEAST_SLOPE))
    return pulled(g, slope, input, target, reduction)


@binary_cross_entropy.rule("target", "g * (log(1 - input) - log(input)) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    slope = clamp(log(1.0 - input), min=_LEAST_LOG) - clamp(log(input), min=_LEAST_LOG)
    return pulled(g, slope, target, input, reduction)


def _log(x: Array, added: float = 0.0) -> Array:
    return np.maximum(np.log1p(x) if added else np.log(x), _LEAST_LOG)


@operation(
    "mean(log(1 + exp(input)) - target * input)",
    shape=loss_shape,
    symbol="BCE σ",
    title="binary cross-entropy with logits",
    torch="nn.functional.binary_cross_entropy_with_logits",
    example=(((4,), np.array([0.0, 1.0, 1.0, 0.3])), {}),
    aliases=("BCE with logits", "logistic loss", "sigmoid cross entropy", "log loss", "logistic regression loss"),
    convention=MEAN,
)
def binary_cross_entropy_with_logits(input: Array, target: Array, *, reduction: Reduction = "mean") -> Array:
    """The cross-entropy of sigmoid(input) against targets between 0 and 1, from the scores themselves.

    Written as max(z, 0) - z t + log1p(exp(-|z|)), which neither overflows nor loses digits. The slope is
    sigmoid(z) - t.
    """
    away = np.log1p(np.exp(-np.absolute(input)))
    return reduced(np.maximum(input, 0.0) - np.multiply(input, target) + away, reduction)


@binary_cross_entropy_with_logits.rule("input", "g * (sigmoid(input) - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, sigmoid(input) - target, input, target, reduction)


@binary_cross_entropy_with_logits.rule("target", "-g * input / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, neg(input), target, input, reduction)


@operation(
    "mean(target * (log(target) - input))",
    shape=loss_shape,
    title="Kullback-Leibler divergence",
    symbol="KL",
    torch="nn.functional.kl_div",
    example=(((2, 3), np.array([[0.2, 0.3, 0.5], [0.6, 0.3, 0.1]])), {}),
    aliases=("KL", "KL divergence", "relative entropy", "distance of distributions"),
    convention="the input is log-probabilities; 0 log 0 is 0, with slope 0 (torch: NaN); "
    f"{MEAN}, though 'batchmean' is the mathematical value",
)
def kl_div(
    input: Array,
    target: Array,
    *,
    reduction: Literal["mean", "sum", "none", "batchmean"] = "mean",
    log_target: bool = False,
) -> Array:
    """How far the distribution given by log-probabilities is from a target distribution.

    log_target: the target is given as log-probabilities too. "batchmean" divides by the size of the first dimension.
    """
    if log_target:
        losses = np.exp(target) * np.subtract(target, input)
    else:
        safe = np.where(np.equal(target, 0.0), 1.0, target)
        losses = target * np.log(safe) - np.multiply(target, input)
    if reduction == "batchmean":
        return np.true_divide(np.sum(losses, axis=None), _batch(np.shape(losses)))
    return reduced(losses, reduction)


@kl_div.rule("input", "-g * target / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, log_target: bool) -> Operand:
    slope = neg(exp(target) if log_target else target)
    return pulled(_shared(g, input, target, reduction), slope, input, target, reduction)


@kl_div.rule("target", "g * (log(target) + 1 - input) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, log_target: bool) -> Operand:
    if log_target:
        slope = exp(target) * (target + 1.0 - input)
    else:
        none = eq(target, 0.0)
        slope = where(none, 0.0, log(where(none, 1.0, target)) + 1.0 - input)
    return pulled(_shared(g, input, target, reduction), slope, target, input, reduction)


def _shared(g: Operand, input: Operand, target: Operand, reduction: str) -> Operand:
    if reduction != "batchmean":
        return g
    return div(g, float(_batch(loss_shape(shape_of(input), shape_of(target), reduction="none"))))


def _batch(shape: Shape) -> int:
    return shape[0] if shape else 1
