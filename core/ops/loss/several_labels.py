"""Losses for rows that belong to several classes at once."""

from __future__ import annotations

import numpy as np

from ...errors import ComputeError, ShapeError
from ...language import tr
from ..activation.smooth import logsigmoid, sigmoid
from ..arithmetic import div, neg
from ..choice import where
from ..comparison import gt
from ..ports import Indices
from ..reduction.sums import sum_
from ..shape.conversion import narrowed, widened
from ..shape.reshaping import unsqueeze
from ..shapes import broadcast
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .reducing import Reduction, reduced, share

_ROWS = "the mean over the rows of each row's mean over the classes, as in torch"


def _rows_shape(input: Shape, target: Shape, *, reduction: str) -> Shape:
    if len(input) not in (1, 2) or input != target:
        raise ShapeError(
            tr("input {input} and target {target} must be of one shape, (classes) or (rows, classes)").format(
                input=input, target=target
            )
        )
    return input[:-1] if reduction == "none" else ()


def _own(target: Array, classes: int) -> np.ndarray:
    """How often each class is named in its row, before the first -1; ComputeError for a number that is no class."""
    array = np.asarray(target)
    named = np.logical_and.accumulate(array != -1, axis=-1)
    bad = named & ~((array >= 0) & (array < classes) & (array == np.floor(array)))
    if bad.any():
        raise ComputeError(
            tr("target {flat:g} is no class: {classes} are numbered from 0, and -1 ends them").format(
                flat=array[bad].flat[0], classes=classes
            )
        )
    counts = np.zeros((*array.shape[:-1], classes))
    rows = np.ogrid[tuple(slice(size) for size in array.shape)][:-1]
    np.add.at(counts, (*rows, np.where(named, array, 0).astype(np.int64)), named)
    return counts


def _counted_shape(target: Shape, *, num_classes: int) -> Shape:
    if not target or num_classes < 1:
        raise ShapeError(
            tr(
                "target {target} needs a row of class numbers, and num_classes, {num_classes}, must be 1 or more"
            ).format(target=target, num_classes=num_classes)
        )
    return (*target[:-1], num_classes)


@operation(
    "sum(one_hot(target))",
    shape=_counted_shape,
    title="named classes",
    example=((np.array([[2, 0, -1], [1, -1, 2]]),), {"num_classes": 3}),
    aliases=("multi-hot", "several labels", "count classes"),
    result="int",
    no_gradient="a class number cannot change by a little, so there is no slope",
)
def multi_hot(target: Indices, *, num_classes: int = 2) -> Array:
    """How often each class is named in a row of class numbers, which ends at the first -1."""
    return _own(target, num_classes).astype(np.int64)


@operation(
    "mean(sum(max(1 - own(input) + other(input), 0)) / n)",
    shape=_rows_shape,
    widest=lambda input, *_others, **_settings: (*input, input[-1]),
    title="multi-label margin loss",
    symbol="margin+",
    torch="nn.functional.multilabel_margin_loss",
    example=(((2, 4), np.array([[3, 0, -1, 1], [1, -1, 0, 0]])), {}),
    convention=f"{_ROWS}; the slope where the margin is just met is 0; the class numbers of a row end at the first -1",
    aliases=("multilabel hinge", "several labels", "multilabel_margin_loss"),
)
def multilabel_margin_loss(input: Array, target: Indices, *, reduction: Reduction = "mean") -> Array:
    """How far each row's other classes come nearer than 1 to each of its own ones, averaged.

    target: the numbers of each row's classes, filled up with -1.
    """
    array = np.asarray(input)
    own = _own(target, array.shape[-1]).astype(array.dtype)
    losses = np.zeros(array.shape[:-1], array.dtype)
    for k in range(array.shape[-1]):  # one class against all others: no room for all pairs is taken at once
        short = np.maximum(1.0 - array[..., k : k + 1] + array, 0.0)
        losses += own[..., k] * np.sum(np.where(own == 0.0, short, 0.0), axis=-1, dtype=array.dtype)
    return reduced(losses / array.shape[-1], reduction)


@multilabel_margin_loss.rule("input", "g * sum(where(1 - own(input) + other(input) > 0, 1, 0)) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, reduction: str) -> Operand:
    classes = shape_of(input)[-1]
    own = multi_hot(target, num_classes=classes)
    away = 1.0 - unsqueeze(input, dim=-1) + unsqueeze(input, dim=-2)
    others = where(gt(unsqueeze(own, dim=-2), 0.0), 0.0, 1.0)
    near = where(gt(away, 0.0), 1.0, 0.0) * others * unsqueeze(own, dim=-1)
    slope = (sum_(near, dim=-2) - sum_(near, dim=-1)) / float(classes)
    rows = share(g, shape_of(input)[:-1], reduction)
    return (unsqueeze(rows, dim=-1) if reduction == "none" else rows) * slope


def _soft_shape(input: Shape, target: Shape, weight: Shape | None, *, reduction: str) -> Shape:
    shape = broadcast(*(shape for shape in (input, target, weight) if shape is not None))
    if not shape:
        raise ShapeError(tr("a single number has no classes: the input is one score for each class"))
    return shape[:-1] if reduction == "none" else ()


@operation(
    "mean(-weight * (target * log(sigmoid(input)) + (1 - target) * log(sigmoid(-input))))",
    shape=_soft_shape,
    title="multi-label soft margin loss",
    symbol="soft+",
    torch="nn.functional.multilabel_soft_margin_loss",
    example=(((2, 3), np.array([[1.0, 0.0, 1.0], [0.0, 0.3, 1.0]]), (3,)), {}),
    convention=_ROWS,
    aliases=("multilabel logistic loss", "several labels", "multilabel_soft_margin_loss"),
)
def multilabel_soft_margin_loss(
    input: Array, target: Array, weight: Array | None = None, *, reduction: Reduction = "mean"
) -> Array:
    """The binary cross-entropy of each class's score, averaged. target: 1 for a row's own classes, 0 for the others."""
    losses = neg(target * logsigmoid(input) + (1.0 - target) * logsigmoid(neg(input)))
    weighed = losses if weight is None else losses * weight
    return reduced(np.sum(weighed, axis=-1) / np.shape(weighed)[-1], reduction)


def _by_class(
    g: Operand,
    slope: Operand,
    x: Operand,
    operands: tuple[Operand | None, ...],
    reduction: str,
) -> Operand:
    """The gradient of x from its slope in each class's loss."""
    shape = broadcast(*(shape_of(operand) for operand in operands if operand is not None))
    rows = share(g, shape[:-1], reduction)
    rows = unsqueeze(rows, dim=-1) if reduction == "none" else rows
    return narrowed(widened(div(rows, float(shape[-1])) * slope, shape), shape_of(x))


@multilabel_soft_margin_loss.rule("input", "g * weight * (sigmoid(input) - target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    slope = sigmoid(input) - target
    return _by_class(g, slope if weight is None else slope * weight, input, (input, target, weight), reduction)


@multilabel_soft_margin_loss.rule("target", "-g * weight * input / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    slope = neg(input)
    return _by_class(g, slope if weight is None else slope * weight, target, (input, target, weight), reduction)


@multilabel_soft_margin_loss.rule(
    "weight", "-g * (target * log(sigmoid(input)) + (1 - target) * log(sigmoid(-input))) / n"
)
def _(g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str) -> Operand:
    losses = neg(target * logsigmoid(input) + (1.0 - target) * logsigmoid(neg(input)))
    return _by_class(g, losses, weight, (input, target, weight), reduction)
