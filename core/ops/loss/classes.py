"""What losses over classes share: where the classes lie, which one each row belongs to, how much each row counts."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ...errors import ComputeError, ShapeError
from ...language import tr
from ..arithmetic import div
from ..choice import maximum, where
from ..comparison import eq, logical_and, ne
from ..reduction.sums import sum_
from ..shape.reshaping import reshape, unsqueeze
from ..symbol import Array, Operand, Shape, shape_of

CLASSES = "classes lie along dimension 1, or along the only one"
IGNORED = "the class -100 is left out, as in torch (ONNX leaves none out unless told)"


def class_axis(shape: Shape) -> int:
    """The dimension of the classes."""
    return min(1, len(shape) - 1)


def class_loss_shape(
    input: Shape, target: Shape, weight: Shape | None = None, *, reduction: str, soft: bool = False, **_: object
) -> Shape:
    """The shape of a loss of scores against class numbers; soft: or against probabilities of classes."""
    if not input:
        raise ShapeError(tr("a single number has no classes: the input is one score for each class"))
    axis = class_axis(input)
    rows = (*input[:axis], *input[axis + 1 :])
    if target != rows and not (soft and target == input):
        other = tr(", or {input}, a probability for each class").format(input=input) if soft else ""
        raise ShapeError(
            tr(
                "for an input of shape {input} the target needs shape {rows}, a class for each row{other}; not {target}"
            ).format(input=input, rows=rows, other=other, target=target)
        )
    if weight not in (None, (input[axis],)):
        raise ShapeError(
            tr("the input has {input} classes in axis {axis}, but weight has shape {weight}").format(
                input=input[axis], axis=axis, weight=weight
            )
        )
    return rows if reduction == "none" else ()


def class_numbers(target: Array, classes: int, ignored: int | None) -> tuple[np.ndarray, np.ndarray | None]:
    """Class numbers, some class for the ignored, and which ones count (None: all); ComputeError names what is no class.

    A number that is negative, or none that an integer can be, is too large for a class when it is read without a sign.
    """
    array = np.asarray(target)
    numbers = array.astype(np.int64)
    classed = numbers.view(np.uint64) < classes
    classed &= numbers == array
    if (ignored is None or not 0 <= ignored < classes) and classed.all():
        return numbers, None
    counts = None if ignored is None else array != ignored
    bad = ~classed if counts is None else counts & ~classed
    if bad.any():
        raise ComputeError(
            tr("target {flat:g} is no class: {classes} classes are numbered 0 to {classes2}").format(
                flat=array[bad].flat[0], classes=classes, classes2=classes - 1
            )
        )
    return np.where(classed, numbers, 0), counts


def picked(scores: Array, numbers: np.ndarray) -> np.ndarray:
    """The score of each row's class."""
    array = np.asarray(scores)
    if array.ndim == 2:
        return array[np.arange(len(array)), numbers]
    shape, axis = array.shape, class_axis(array.shape)
    before, behind = math.prod(shape[:axis]), math.prod(shape[axis + 1 :])
    table = array.reshape(before, shape[axis], behind)
    found = table[np.arange(before)[:, np.newaxis], numbers.reshape(before, behind), np.arange(behind)]
    return found.reshape(numbers.shape)


def along_classes(weight: Operand, scores: Operand) -> Operand:
    """One number for each class, laid along the classes of the scores."""
    shape = shape_of(scores)
    return reshape(weight, shape=(-1,) + (1,) * (len(shape) - 1 - class_axis(shape)))


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows that a loss is taken over, for its derivative: all that is given here broadcasts to the scores.

    ignored: the target of rows that do not count.
    """

    scores: Operand
    target: Operand
    weight: Operand | None = None
    reduction: str = "mean"
    ignored: int | None = None

    @property
    def axis(self) -> int:
        """The dimension of the classes."""
        return class_axis(shape_of(self.scores))

    @property
    def classes(self) -> int:
        """How many classes there are."""
        size: int = shape_of(self.scores)[self.axis]
        return size

    def right(self) -> Operand:
        """Whether a class is the target of its row."""
        numbers = np.arange(self.classes, dtype=np.float64)
        return eq(unsqueeze(self.target, dim=self.axis), along_classes(numbers, self.scores))

    def counted(self) -> Operand:
        """Whether a row counts."""
        return ne(unsqueeze(self.target, dim=self.axis), math.nan if self.ignored is None else float(self.ignored))

    def hits(self) -> Operand:
        """Whether a class is the target of a row that counts."""
        if self.ignored is None or not 0 <= self.ignored < self.classes:
            return self.right()
        return logical_and(self.right(), self.counted())

    def counts(self) -> Operand:
        """How much each row counts: 1 or 0, times the weight of its class."""
        if self.weight is None:
            return where(self.counted(), 1.0, 0.0)
        return sum_(where(self.hits(), along_classes(self.weight, self.scores), 0.0), dim=self.axis, keepdim=True)

    def share(self, g: Operand, counts: Operand | None = None) -> Operand:
        """The gradient of the loss of each row. counts: how much each row counts, where that is there already."""
        if self.reduction == "none":
            return unsqueeze(g, dim=self.axis)
        if self.reduction == "sum":
            return g
        total = sum_(self.counts() if counts is None else counts)
        return div(g, maximum(total, 1.0) if self.weight is None else where(eq(total, 0.0), 1.0, total))
