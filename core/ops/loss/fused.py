"""A layer and its loss in one step, so that the scores in between are not kept."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..linear_algebra.matmul import matmul
from ..ports import Indices
from ..reduction.sums import sum_
from ..shape.reshaping import transpose
from ..spec import operation
from ..symbol import Array, Operand, Shape
from .classes import class_loss_shape
from .classification import cross_entropy
from .reducing import Reduction

Setting = Any  # of a rule, handed on as it is


def _shape(
    input: Shape, linear_weight: Shape, target: Shape, linear_bias: Shape | None, *, reduction: str, **_: object
) -> Shape:
    if len(input) != 2 or len(linear_weight) != 2 or input[1] != linear_weight[1]:
        entries = tr("{input} entries").format(input=input[1]) if len(input) == 2 else tr("rows of entries")
        raise ShapeError(
            tr("input {input} and linear_weight {linear_weight} do not fit: the first has {entries}").format(
                input=input, linear_weight=linear_weight, entries=entries
            )
        )
    if linear_bias not in (None, linear_weight[:1]):
        raise ShapeError(
            tr("there are {linear_weight} classes, but linear_bias has shape {linear_bias}").format(
                linear_weight=linear_weight[0], linear_bias=linear_bias
            )
        )
    return class_loss_shape((input[0], linear_weight[0]), target, reduction=reduction)


@operation(
    "mean(-log(softmax(input @ T(linear_weight) + linear_bias)))",
    shape=_shape,
    widest=lambda input, linear_weight, *_others, **_settings: (input[0], linear_weight[0]),
    title="linear layer with cross-entropy",
    symbol="Wx→CE",
    torch="nn.functional.linear_cross_entropy",
    example=(((3, 2), (4, 2), np.array([2, 0, 3]), (4,)), {}),
    aliases=("LinearCrossEntropy", "fused cross entropy", "last layer", "large vocabulary"),
    convention="as cross-entropy of the scores; class numbers only",
)
def linear_cross_entropy(
    input: Array,
    linear_weight: Array,
    target: Indices,
    linear_bias: Array | None = None,
    *,
    reduction: Reduction = "mean",
    ignore_index: int = -100,
    label_smoothing: float = 0.0,
) -> Array:
    """The cross-entropy of the scores that a linear layer gives.

    input: (n, d); linear_weight: (c, d); linear_bias: (c); target: the number of each row's class, (n).
    """
    scores = _scores(input, linear_weight, linear_bias)
    return cross_entropy.kernel(
        scores, target, reduction=reduction, ignore_index=ignore_index, label_smoothing=label_smoothing
    )


def _scores(input: Operand, weight: Operand, bias: Operand | None) -> Operand:
    scores = matmul(input, transpose(weight))
    return scores if bias is None else scores + bias


def _by_scores(
    g: Operand, input: Operand, weight: Operand, target: Operand, bias: Operand | None, settings: dict[str, Setting]
) -> Operand:
    return cross_entropy.pull("input", g, None, _scores(input, weight, bias), target, **settings)


@linear_cross_entropy.rule("input", "g * (softmax(scores(input)) - one_hot(target)) @ linear_weight / n")
def _(
    g: Operand, y: Operand, input: Operand, weight: Operand, target: Operand, bias: Operand, **settings: Setting
) -> Operand:
    return matmul(_by_scores(g, input, weight, target, bias, settings), weight)


@linear_cross_entropy.rule("linear_weight", "g * T(softmax(scores(input)) - one_hot(target)) @ input / n")
def _(
    g: Operand, y: Operand, input: Operand, weight: Operand, target: Operand, bias: Operand, **settings: Setting
) -> Operand:
    return matmul(transpose(_by_scores(g, input, weight, target, bias, settings)), input)


@linear_cross_entropy.rule("linear_bias", "sum(g * (softmax(scores(input)) - one_hot(target))) / n")
def _(
    g: Operand, y: Operand, input: Operand, weight: Operand, target: Operand, bias: Operand, **settings: Setting
) -> Operand:
    return sum_(_by_scores(g, input, weight, target, bias, settings), dim=0)
