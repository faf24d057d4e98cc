"""Losses that are 0 once the right answer wins by a margin."""

# mypy: no-warn-return-any
# numpy types much of what may be an array or a number as Any.

from __future__ import annotations

from typing import Literal

import numpy as np

from ..activation.rectifiers import relu
from ..comparison import gt, where
from ..reduction import sum_
from ..spec import Indices, operation
from ..symbol import Array, Operand, Shape
from .classes import CLASSES, Rows, class_axis, class_loss_shape, class_numbers, picked
from .reducing import MEAN, Reduction, loss_shape, pulled, reduced

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


def _margin_shape(input: Shape, target: Shape, *, reduction: str, p: int, margin: float) -> Shape:
    return class_loss_shape(input, target, reduction=reduction)


@operation(
    "mean(sum(max(margin - sum(one_hot(target) * input) + input, 0)**p) / n)",
    shape=_margin_shape,
    title="multi-margin loss",
    symbol="margin",
    torch="nn.functional.multi_margin_loss",
    example=(((3, 4), np.array([2, 0, 3])), {}),
    convention=f"{CLASSES}; {_KINK}",
    aliases=("multiclass hinge", "multiclass SVM", "max margin", "hinge"),
)
def multi_margin_loss(
    input: Array, target: Indices, *, reduction: Reduction = "mean", p: Literal[1, 2] = 1, margin: float = 1.0
) -> Array:
    """How far the other classes' scores come nearer than the margin to the right one's, averaged over classes and rows.

    p: 1 adds up the shortfalls, 2 their squares.
    """
    axis = class_axis(np.shape(input))
    classes = np.shape(input)[axis]
    numbers, _ = class_numbers(target, classes, None)
    short = np.maximum(margin - np.expand_dims(picked(input, numbers), axis) + input, 0.0)
    losses = np.sum(short if p == 1 else np.square(short), axis=axis)
    own = max(margin, 0.0) ** p
    return reduced((losses - own) / classes, reduction)


@multi_margin_loss.rule("input", "g * where(margin - sum(one_hot(target) * input) + input > 0, 1, 0) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str, p: int, margin: float) -> Operand:
    rows = Rows(input, target, None, reduction)
    right = rows.right()
    short = margin - sum_(where(right, input, 0.0), dim=rows.axis, keepdim=True) + input
    slope = where(gt(short, 0.0), 1.0, 0.0) if p == 1 else 2.0 * relu(short)
    others = where(right, 0.0, slope) / float(rows.classes)
    return rows.share(g) * where(right, -1.0 * sum_(others, dim=rows.axis, keepdim=True), others)
