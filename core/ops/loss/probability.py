"""Losses for probabilities to be hit."""

from __future__ import annotations

from typing import Literal

import numpy as np

from ..activation.smooth import sigmoid, softplus
from ..arithmetic import div, neg
from ..choice import clamp, where
from ..comparison import eq
from ..exponential import exp, log
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .reducing import MEAN, Reduction, common, loss_shape, pulled, pulled_from, reduced, weighed

_LEAST_LOG, _LEAST_SLOPE = -100.0, 1e-12


@operation(
    "mean(-target * log(input) - (1 - target) * log(1 - input))",
    shape=loss_shape,
    title="binary cross-entropy",
    symbol="BCE",
    torch="nn.functional.binary_cross_entropy",
    torch_fixed=("weight",),
    example=((np.array([0.2, 0.7, 0.9]), np.array([0.1, 1.0, 0.5])), {}),
    aliases=("BCE", "log loss", "logistic loss", "bernoulli loss"),
    convention=f"{MEAN}; logarithms stop at -100, and the divisor of the slope at 1e-12, as in torch",
)
def binary_cross_entropy(
    input: Array,
    target: Array,
    weight: Array | None = None,
    *,
    reduction: Reduction = "mean",
) -> Array:
    """The cross-entropy of probabilities between 0 and 1 against targets between 0 and 1.

    weight: how much each element counts. Sure and wrong costs 100 with a gradient of about 1e12. Better feed scores,
    not probabilities, to binary cross-entropy with logits: it is exact there too.
    """
    losses = -(target * _log(input) + np.subtract(1.0, target) * _log(np.negative(input), 1.0))
    return reduced(losses if weight is None else losses * weight, reduction)


@binary_cross_entropy.rule("input", "g * weight * (input - target) / (input * (1 - input)) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    slope = div(input - target, clamp(input * (1.0 - input), min=_LEAST_SLOPE))
    return weighed(g, slope, input, (input, target), weight, reduction)


@binary_cross_entropy.rule("target", "g * weight * (log(1 - input) - log(input)) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    slope = _logs(1.0 - input) - _logs(input)
    return weighed(g, slope, target, (input, target), weight, reduction)


@binary_cross_entropy.rule("weight", "g * (-target * log(input) - (1 - target) * log(1 - input)) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    losses = neg(target * _logs(input) + (1.0 - target) * _logs(1.0 - input))
    return pulled_from(common(input, target, weight), g, losses, weight, reduction)


def _log(x: Array, added: float = 0.0) -> Array:
    return np.maximum(np.log1p(x) if added else np.log(x), _LEAST_LOG)


def _logs(x: Operand) -> Operand:
    return clamp(log(x), min=_LEAST_LOG)


@operation(
    "mean(log(1 + exp(input)) - target * input)",
    shape=loss_shape,
    symbol="BCE σ",
    title="binary cross-entropy with logits",
    torch="nn.functional.binary_cross_entropy_with_logits",
    torch_fixed=("weight", "pos_weight"),
    example=(((4,), np.array([0.0, 1.0, 1.0, 0.3])), {}),
    aliases=("BCE with logits", "logistic loss", "sigmoid cross entropy", "log loss", "logistic regression loss"),
    convention=MEAN,
)
def binary_cross_entropy_with_logits(
    input: Array,
    target: Array,
    weight: Array | None = None,
    pos_weight: Array | None = None,
    *,
    reduction: Reduction = "mean",
) -> Array:
    """The cross-entropy of sigmoid(input) against targets between 0 and 1, from the scores themselves.

    Written as max(z, 0) - z t + log1p(exp(-|z|)), which neither overflows nor loses digits. The slope is
    sigmoid(z) - t. weight: how much each element counts; pos_weight: how much the positive side of it does.
    """
    away = np.log1p(np.exp(-np.absolute(input)))
    if pos_weight is None:
        losses = np.maximum(input, 0.0) - np.multiply(input, target) + away
    else:
        missed = away + np.maximum(np.negative(input), 0.0)
        losses = np.subtract(1.0, target) * input + _positive(target, pos_weight) * missed
    return reduced(losses if weight is None else losses * weight, reduction)


@binary_cross_entropy_with_logits.rule("input", "g * weight * (sigmoid(input) - target) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, pos_weight: Operand, *, reduction: str
) -> Operand:
    if pos_weight is None:
        slope = sigmoid(input) - target
    else:
        slope = 1.0 - target - _positive(target, pos_weight) * sigmoid(neg(input))
    return weighed(g, slope, input, (input, target, pos_weight), weight, reduction)


@binary_cross_entropy_with_logits.rule("target", "-g * weight * input / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, pos_weight: Operand, *, reduction: str
) -> Operand:
    slope = neg(input)
    if pos_weight is not None:
        slope = slope + (pos_weight - 1.0) * softplus(neg(input))
    return weighed(g, slope, target, (input, target, pos_weight), weight, reduction)


@binary_cross_entropy_with_logits.rule("weight", "g * (log(1 + exp(input)) - target * input) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, pos_weight: Operand, *, reduction: str
) -> Operand:
    missed = softplus(neg(input))
    right = missed if pos_weight is None else _positive(target, pos_weight) * missed
    shape = common(input, target, weight, pos_weight)
    return pulled_from(shape, g, (1.0 - target) * input + right, weight, reduction)


@binary_cross_entropy_with_logits.rule("pos_weight", "g * weight * target * log(1 + exp(-input)) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, pos_weight: Operand, *, reduction: str
) -> Operand:
    return weighed(g, target * softplus(neg(input)), pos_weight, (input, target, pos_weight), weight, reduction)


def _positive(target: Operand, pos_weight: Operand) -> Operand:
    """How much the logarithm of the sigmoid counts."""
    return 1.0 + (pos_weight - 1.0) * target


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
