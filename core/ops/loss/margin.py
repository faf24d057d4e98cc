"""Losses that are 0 once the right answer wins by a margin, and their smooth forms."""

from __future__ import annotations

from typing import Literal

import numpy as np

from ..activation.rectifiers import relu
from ..activation.smooth import logsigmoid, sigmoid
from ..arithmetic import neg
from ..choice import where
from ..comparison import gt, ne
from ..ports import Indices
from ..power import square
from ..reduction.sums import sum_
from ..shapes import broadcast
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .classes import CLASSES, Rows, along_classes, class_axis, class_loss_shape, class_numbers, picked
from .reducing import MEAN, Reduction, loss_shape, pulled, pulled_from, reduced

_KINK = "the slope where the margin is just met is 0"


@operation(
    "mean(max(margin - target * input, 0))",
    shape=loss_shape,
    title="hinge loss",
    symbol="hinge",
    example=(((4,), np.array([1.0, -1.0, -1.0, 1.0])), {}),
    convention=f"{MEAN}; {_KINK}",
    aliases=("SVM loss", "max margin", "support vector machine", "hinge"),
)
def hinge_loss(input: Array, target: Array, *, reduction: Reduction = "mean", margin: float = 1.0) -> Array:
    """How far each score falls short of the margin on its side, averaged. target: the side, 1 or -1."""
    return reduced(np.maximum(margin - np.multiply(target, input), 0.0), reduction)


@hinge_loss.rule("input", "where(target * input < margin, -g * target, 0) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, margin: float) -> Operand:
    return pulled(g, _falling(input, target, margin) * target, input, target, reduction)


@hinge_loss.rule("target", "where(target * input < margin, -g * input, 0) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, margin: float) -> Operand:
    return pulled(g, _falling(input, target, margin) * input, target, input, reduction)


def _falling(input: Operand, target: Operand, margin: float) -> Operand:
    return where(gt(margin - target * input, 0.0), -1.0, 0.0)


def _margin_shape(input: Shape, target: Shape, weight: Shape | None, *, reduction: str, p: int, margin: float) -> Shape:
    return class_loss_shape(input, target, weight, reduction=reduction)


@operation(
    "mean(sum(weight * max(margin - sum(one_hot(target) * input) + input, 0)**p) / n)",
    shape=_margin_shape,
    title="multi-margin loss",
    symbol="margin",
    torch="nn.functional.multi_margin_loss",
    torch_fixed=("weight",),
    example=(((3, 4), np.array([2, 0, 3]), np.array([0.5, 1.0, 2.0, 1.5])), {}),
    convention=f"{CLASSES}; the mean divides by the number of rows, whatever their weights, as in torch; {_KINK}",
    aliases=("multiclass hinge", "multiclass SVM", "max margin", "hinge"),
)
def multi_margin_loss(
    input: Array,
    target: Indices,
    weight: Array | None = None,
    *,
    reduction: Reduction = "mean",
    p: Literal[1, 2] = 1,
    margin: float = 1.0,
) -> Array:
    """How far the other classes' scores come nearer than the margin to the right one's, averaged over classes and rows.

    p: 1 adds up the shortfalls, 2 their squares. weight: how much rows of each class count.
    """
    axis = class_axis(np.shape(input))
    classes = np.shape(input)[axis]
    numbers, _ = class_numbers(target, classes, None)
    short = np.maximum(margin - np.expand_dims(picked(input, numbers), axis) + input, 0.0)
    losses = np.sum(short if p == 1 else np.square(short), axis=axis) - max(margin, 0.0) ** p
    return reduced((losses if weight is None else losses * np.take(weight, numbers)) / classes, reduction)


@multi_margin_loss.rule("input", "g * weight * where(margin - sum(one_hot(target) * input) + input > 0, 1, 0) / n")
def _(
    g: Operand,
    y: Operand,
    input: Operand,
    target: Operand,
    weight: Operand | None,
    *,
    reduction: str,
    p: int,
    margin: float,
) -> Operand:
    rows = Rows(input, target, None, reduction)
    right, short = rows.right(), _shortfalls(rows, margin)
    slope = where(gt(short, 0.0), 1.0, 0.0) if p == 1 else 2.0 * relu(short)
    others = where(right, 0.0, slope) / float(rows.classes)
    if weight is not None:
        others = others * sum_(where(right, along_classes(weight, input), 0.0), dim=rows.axis, keepdim=True)
    return rows.share(g) * where(right, -1.0 * sum_(others, dim=rows.axis, keepdim=True), others)


@multi_margin_loss.rule(
    "weight", "g * sum(one_hot(target) * max(margin - sum(one_hot(target) * input) + input, 0)**p) / n"
)
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str, p: int, margin: float
) -> Operand:
    rows = Rows(input, target, None, reduction)
    right, short = rows.right(), relu(_shortfalls(rows, margin))
    losses = where(right, 0.0, short if p == 1 else square(short)) / float(rows.classes)
    each = where(right, sum_(losses, dim=rows.axis, keepdim=True), 0.0)
    return sum_(rows.share(g) * each, dim=tuple(axis for axis in range(len(shape_of(input))) if axis != rows.axis))


def _shortfalls(rows: Rows, margin: float) -> Operand:
    """By how much each score comes nearer than the margin to that of the row's class."""
    right_score = sum_(where(rows.right(), rows.scores, 0.0), dim=rows.axis, keepdim=True)
    return margin - right_score + rows.scores


@operation(
    "mean(log(1 + exp(-target * input)))",
    shape=loss_shape,
    title="soft margin loss",
    symbol="soft",
    torch="nn.functional.soft_margin_loss",
    torch_fixed=("target",),
    example=(((4,), np.array([1.0, -1.0, -1.0, 1.0])), {}),
    convention=MEAN,
    aliases=("logistic loss", "smooth hinge", "two classes"),
)
def soft_margin_loss(input: Array, target: Array, *, reduction: Reduction = "mean") -> Array:
    """The logistic loss of scores on their side, averaged: a hinge without a kink. target: the side, 1 or -1."""
    return reduced(np.negative(logsigmoid.kernel(np.multiply(target, input))), reduction)


@soft_margin_loss.rule("input", "-g * target * sigmoid(-target * input) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, neg(target * sigmoid(neg(target * input))), input, target, reduction)


@soft_margin_loss.rule("target", "-g * input * sigmoid(-target * input) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    return pulled(g, neg(input * sigmoid(neg(target * input))), target, input, reduction)


@operation(
    "mean(where(target == 1, input, max(margin - input, 0)))",
    shape=loss_shape,
    title="hinge embedding loss",
    symbol="hinge∥",
    torch="nn.functional.hinge_embedding_loss",
    example=((np.array([0.4, 1.7, 0.6, -0.3]), np.array([1, -1, -1, 1])), {}),
    convention=f"{MEAN}; {_KINK}",
    aliases=("distance hinge", "similar or not", "embedding"),
)
def hinge_embedding_loss(input: Array, target: Indices, *, reduction: Reduction = "mean", margin: float = 1.0) -> Array:
    """Distances of pairs that belong together (target 1), and how far short of the margin the others are (-1)."""
    short = np.maximum(np.subtract(margin, input), 0.0)
    zero = np.zeros((), short.dtype)
    losses = np.where(np.not_equal(target, 1), short, zero) + np.where(np.not_equal(target, -1), input, zero)
    return reduced(losses, reduction)


@hinge_embedding_loss.rule("input", "where(target == 1, g, where(input < margin, -g, 0)) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, margin: float) -> Operand:
    falling = where(gt(margin - input, 0.0), -1.0, 0.0)
    slope = where(ne(target, 1.0), falling, 0.0) + where(ne(target, -1.0), 1.0, 0.0)
    return pulled(g, slope, input, target, reduction)


@operation(
    "mean(max(-target * (input1 - input2) + margin, 0))",
    shape=loss_shape,
    title="margin ranking loss",
    symbol="rank",
    torch="nn.functional.margin_ranking_loss",
    example=(((4,), (4,), np.array([1, -1, -1, 1])), {"margin": 0.5}),
    convention=f"{MEAN}; {_KINK}",
    aliases=("pairwise ranking", "which is better", "learning to rank"),
)
def margin_ranking_loss(
    input1: Array, input2: Array, target: Indices, *, reduction: Reduction = "mean", margin: float = 0.0
) -> Array:
    """How far the scores of pairs fail to be in order by the margin. target: 1 if the first belongs higher, else -1."""
    away = np.subtract(input1, input2)
    return reduced(np.maximum(margin - away * np.asarray(target, dtype=away.dtype), 0.0), reduction)


@margin_ranking_loss.rule("input1", "where(target * (input1 - input2) < margin, -g * target, 0) / n")
def _(
    g: Operand, y: Operand, input1: Operand, input2: Operand, target: Operand, *, reduction: str, margin: float
) -> Operand:
    return _ranked(g, input1, input2, target, reduction, margin)


@margin_ranking_loss.rule("input2", "where(target * (input1 - input2) < margin, g * target, 0) / n")
def _(
    g: Operand, y: Operand, input1: Operand, input2: Operand, target: Operand, *, reduction: str, margin: float
) -> Operand:
    return _ranked(g, input2, input1, target * -1.0, reduction, margin)


def _ranked(g: Operand, x: Operand, other: Operand, target: Operand, reduction: str, margin: float) -> Operand:
    slope = target * where(gt(margin - target * (x - other), 0.0), -1.0, 0.0)
    return pulled_from(broadcast(*map(shape_of, (x, other, target))), g, slope, x, reduction)
