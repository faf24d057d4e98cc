"""Losses for classes to be hit, from scores or from log-probabilities."""

from __future__ import annotations

import numpy as np

from ..activation.softmax import exponentials, log_softmax, softmax
from ..arithmetic import neg
from ..choice import where
from ..facts import Example
from ..ports import Flags, Indices
from ..reduction.sums import sum_
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .classes import CLASSES, IGNORED, Rows, along_classes, class_axis, class_loss_shape, class_numbers, picked
from .distributions import Distributions
from .reducing import Reduction

_EXAMPLE: Example = (((3, 4), np.array([2, 0, 3]), np.array([1.0, 0.5, 2.0, 1.5])), {})
_MEAN = "the mean divides by the weights that count, added up, as in torch; it is 0 where all are ignored (torch: NaN)"


def _cross_entropy_shape(
    input: Shape, target: Shape, weight: Shape | None, *, reduction: str, ignore_index: int, label_smoothing: float
) -> Shape:
    return class_loss_shape(input, target, weight, reduction=reduction, soft=True)


@operation(
    "mean(-log(softmax(input)))",
    shape=_cross_entropy_shape,
    title="cross-entropy",
    symbol="CE",
    torch="nn.functional.cross_entropy",
    torch_takes_any=True,
    torch_fixed=("weight",),
    onnx="SoftmaxCrossEntropyLoss",
    example=_EXAMPLE,
    aliases=("cross entropy", "softmax loss", "log loss", "multiclass loss", "classification loss", "CE", "logits"),
    convention=f"{CLASSES}; {IGNORED}; {_MEAN}; with probabilities as target it divides by the number of rows",
)
def cross_entropy(
    input: Array,
    target: Array,
    weight: Array | None = None,
    *,
    reduction: Reduction = "mean",
    ignore_index: int = -100,
    label_smoothing: float = 0.0,
) -> Array:
    """The negative log-probability that softmax of the scores gives to the right class, averaged over the rows.

    input: scores, also called logits; target: the number of each row's class, or, of the input's shape, the
    probability of each class, which gets a gradient. Log-softmax and the choice of the class are one step, so that
    nothing overflows. weight: how much each class counts. Rows whose target is ignore_index do not count.
    label_smoothing: the part of the target that is spread evenly over all classes.
    """
    soft = np.shape(target) == np.shape(input)
    if not soft and not label_smoothing:
        classes = class_numbers(target, np.shape(input)[class_axis(np.shape(input))], ignore_index)
        return _of_scores(input, *classes, weight, reduction)[0]
    scores = log_softmax.kernel(input, dim=class_axis(np.shape(input)))
    if soft:
        return Distributions(scores, target, weight, reduction, label_smoothing).loss()
    return _of_logarithms(scores, target, weight, reduction, ignore_index, label_smoothing)


@cross_entropy.rule("input", "g * (softmax(input) - one_hot(target)) / n")
def _(
    g: Operand,
    y: Operand,
    input: Operand,
    target: Operand,
    weight: Operand,
    *,
    reduction: str,
    ignore_index: int,
    label_smoothing: float,
) -> Operand:
    axis = class_axis(shape_of(input))
    if shape_of(target) == shape_of(input):
        soft = Distributions(input, target, weight, reduction, label_smoothing)
        wanted, part = soft.weighted(soft.wanted()), soft.share(g)
        each = sum_(wanted, dim=axis, keepdim=True)
    else:
        rows = Rows(input, target, weight, reduction, ignore_index)
        wanted = _weighted(_wanted(rows, label_smoothing), rows)
        each = rows.counts() if weight is None else sum_(wanted, dim=axis, keepdim=True)
        part = rows.share(g, None if label_smoothing and weight is not None else each)
    return part * (softmax(input, dim=axis) * each - wanted)


@cross_entropy.rule("target", "-g * log(softmax(input)) / n")
def _(
    g: Operand,
    y: Operand,
    input: Operand,
    target: Operand,
    weight: Operand,
    *,
    reduction: str,
    ignore_index: int,
    label_smoothing: float,
) -> Operand | None:
    if shape_of(target) != shape_of(input):
        return None
    scores = log_softmax(input, dim=class_axis(shape_of(input)))
    soft = Distributions(scores, target, weight, reduction, label_smoothing)
    return soft.share(g) * soft.weighted(scores) * (label_smoothing - 1.0)


@cross_entropy.rule("weight", "-g * (one_hot(target) * (log_softmax(input) + y)) / n")
def _(
    g: Operand,
    y: Operand,
    input: Operand,
    target: Operand,
    weight: Operand,
    *,
    reduction: str,
    ignore_index: int,
    label_smoothing: float,
) -> Operand:
    scores = log_softmax(input, dim=class_axis(shape_of(input)))
    if shape_of(target) == shape_of(input):
        return Distributions(scores, target, weight, reduction, label_smoothing).by_weight(g)
    rows = Rows(scores, target, weight, reduction, ignore_index)
    return _weight_gradient(g, y, rows, _wanted(rows, label_smoothing))


@operation(
    "target",
    shape=lambda target, **_: (target, target),
    outputs=("indices", "counts"),
    result="bool",
    example=((np.array([2, 0, 3]),), {"classes": 4}),
    listed=False,
)
def counted_classes(target: Indices, *, classes: int, ignore_index: int = -100) -> tuple[Array, Array]:
    """Class numbers that were looked at, and which of them count: what ``cross_entropy_with_softmax`` asks of them."""
    numbers, counts = class_numbers(target, classes, ignore_index)
    return numbers, np.ones(numbers.shape, bool) if counts is None else counts


def _with_softmax_shape(
    input: Shape, indices: Shape, counts: Shape, weight: Shape | None, *, reduction: str
) -> tuple[Shape, Shape]:
    return class_loss_shape(input, indices, weight, reduction=reduction), input


@operation(
    "mean(-log(softmax(input)))",
    shape=_with_softmax_shape,
    outputs=("out", "probabilities"),
    example=(((3, 4), np.array([2, 0, 3]), np.array([True, False, True])), {}),
    listed=False,
)
def cross_entropy_with_softmax(
    input: Array, indices: Indices, counts: Flags, weight: Array | None = None, *, reduction: Reduction = "mean"
) -> tuple[Array, Array]:
    """The cross-entropy of scores against ``counted_classes``, and the probabilities that its derivative needs."""
    loss, e, sums = _of_scores(input, np.asarray(indices), np.asarray(counts), weight, reduction)
    return loss, e / sums


@operation(
    "mean(-sum(one_hot(target) * input))",
    shape=class_loss_shape,
    title="negative log-likelihood",
    symbol="NLL",
    torch="nn.functional.nll_loss",
    torch_fixed=("weight",),
    onnx="NegativeLogLikelihoodLoss",
    example=_EXAMPLE,
    aliases=("NLL", "negative log likelihood", "log loss", "classification loss"),
    convention=f"{CLASSES}; {IGNORED}; {_MEAN}",
)
def nll_loss(
    input: Array,
    target: Indices,
    weight: Array | None = None,
    *,
    reduction: Reduction = "mean",
    ignore_index: int = -100,
) -> Array:
    """The negative of the right class's log-probability, averaged over the rows.

    input: log-probabilities, such as those of log_softmax; target: the number of each row's class.
    """
    return _of_logarithms(input, target, weight, reduction, ignore_index, 0.0)


@nll_loss.rule("input", "-g * one_hot(target) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str, ignore_index: int
) -> Operand:
    rows = Rows(input, target, weight, reduction, ignore_index)
    return neg(rows.share(g) * _weighted(_wanted(rows, 0.0), rows))


@nll_loss.rule("weight", "-g * (one_hot(target) * (input + y)) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, weight: Operand, *, reduction: str, ignore_index: int
) -> Operand:
    rows = Rows(input, target, weight, reduction, ignore_index)
    return _weight_gradient(g, y, rows, _wanted(rows, 0.0))


def _of_scores(
    input: Array, numbers: np.ndarray, counts: np.ndarray | None, weight: Array | None, reduction: str
) -> tuple[Array, np.ndarray, np.ndarray]:
    """Cross-entropy against class numbers; the exponentials of the scores and their sums, which make softmax."""
    away, e, sums = exponentials(input, class_axis(np.shape(input)))
    losses = np.log(sums).reshape(numbers.shape) - picked(away, numbers)
    return _reduced(_by_class(losses, numbers, weight), numbers, counts, weight, reduction), e, sums


def _of_logarithms(
    scores: Array, target: Array, weight: Array | None, reduction: str, ignore_index: int, smoothing: float
) -> Array:
    """The same from log-probabilities. smoothing: the part that all classes share."""
    axis = class_axis(np.shape(scores))
    classes = np.shape(scores)[axis]
    numbers, counts = class_numbers(target, classes, ignore_index)
    losses = _by_class((smoothing - 1.0) * picked(scores, numbers), numbers, weight)
    if smoothing:
        weighed = scores if weight is None else scores * along_classes(weight, scores)
        losses = losses - smoothing / classes * np.sum(weighed, axis=axis)
    return _reduced(losses, numbers, counts, weight, reduction)


def _by_class(losses: np.ndarray, numbers: np.ndarray, weight: Array | None) -> np.ndarray:
    return losses if weight is None else losses * np.asarray(weight)[numbers]


def _reduced(
    losses: np.ndarray, numbers: np.ndarray, counts: np.ndarray | None, weight: Array | None, reduction: str
) -> Array:
    if counts is not None:
        losses = np.where(counts, losses, 0.0)
    if reduction == "none":
        return losses
    total, whole = np.add.reduce(losses, axis=None), _whole(numbers, counts, weight)
    return total / whole if reduction == "mean" and whole else total


def _whole(numbers: np.ndarray, counts: np.ndarray | None, weight: Array | None) -> Array:
    """How much all rows count together."""
    if weight is None:
        return numbers.size if counts is None else int(np.count_nonzero(counts))
    factors = np.asarray(weight)[numbers]
    return np.add.reduce(factors if counts is None else np.where(counts, factors, 0.0), axis=None)


def _wanted(rows: Rows, smoothing: float) -> Operand:
    """The probability that each class should have; 0 throughout a row that does not count."""
    if not smoothing:
        return where(rows.hits(), 1.0, 0.0)
    part = smoothing / rows.classes
    return where(rows.counted(), where(rows.right(), 1.0 - smoothing + part, part), 0.0)


def _weighted(wanted: Operand, rows: Rows) -> Operand:
    return wanted if rows.weight is None else wanted * along_classes(rows.weight, rows.scores)


def _weight_gradient(g: Operand, y: Operand, rows: Rows, wanted: Operand) -> Operand:
    """From the weighted sum of what the rows lose, and from the sum of weights that the mean divides by."""
    slope = neg(wanted * rows.scores)
    if rows.reduction == "mean":
        slope = slope - where(rows.hits(), y, 0.0)
    others = tuple(axis for axis in range(len(shape_of(rows.scores))) if axis != rows.axis)
    return sum_(rows.share(g) * slope, dim=others)
