"""Cross-entropy against probabilities of classes instead of class numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..arithmetic import div, neg
from ..reduction.sums import sum_
from ..shape.reshaping import unsqueeze
from ..symbol import Array, Operand, shape_of
from .classes import along_classes, class_axis


@dataclass(frozen=True, slots=True)
class Distributions:
    """Rows of scores and the probabilities that they should have; smoothing: the part that is spread evenly."""

    scores: Operand
    target: Operand
    weight: Operand | None
    reduction: str
    smoothing: float

    @property
    def axis(self) -> int:
        """The dimension of the classes."""
        return class_axis(shape_of(self.scores))

    @property
    def rows(self) -> float:
        """How many rows there are."""
        shape = shape_of(self.scores)
        return float(math.prod(size for axis, size in enumerate(shape) if axis != self.axis))

    def wanted(self) -> Operand:
        """The probability that each class should have."""
        if not self.smoothing:
            return self.target
        classes = shape_of(self.scores)[self.axis]
        return self.target * (1.0 - self.smoothing) + self.smoothing / classes

    def weighted(self, x: Operand) -> Operand:
        """A number for each class of each row times the weight of the class."""
        return x if self.weight is None else x * along_classes(self.weight, self.scores)

    def loss(self) -> Array:
        """The loss of arrays, the scores being log-probabilities."""
        losses = -np.sum(self.weighted(self.wanted()) * self.scores, axis=self.axis)
        if self.reduction == "none":
            return losses
        total = np.sum(losses, axis=None)
        return total / self.rows if self.reduction == "mean" else total

    def share(self, g: Operand) -> Operand:
        """The gradient of the loss of each row."""
        if self.reduction == "none":
            return unsqueeze(g, dim=self.axis)
        return div(g, self.rows) if self.reduction == "mean" else g

    def by_weight(self, g: Operand) -> Operand:
        """The gradient of the weights, the scores being log-probabilities."""
        others = tuple(axis for axis in range(len(shape_of(self.scores))) if axis != self.axis)
        return sum_(neg(self.share(g) * self.wanted() * self.scores), dim=others)
