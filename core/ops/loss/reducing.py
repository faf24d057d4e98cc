"""What losses share: the mean or the sum of what each element loses, and the way back."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np

from ..arithmetic import div
from ..shape.conversion import narrowed, widened
from ..shapes import broadcast
from ..symbol import Array, Operand, Shape, shape_of

Reduction = Literal["mean", "sum", "none"]
MEAN = "the mean over all elements unless told otherwise, as in torch"


def loss_shape(*inputs: Shape | None, reduction: str, **_: object) -> Shape:
    """The shape of a loss that compares element by element."""
    shape = broadcast(*(shape for shape in inputs if shape is not None))
    return shape if reduction == "none" else ()


def reduced(losses: Array, reduction: str) -> Array:
    """The mean or the sum of the losses, or the losses themselves."""
    if reduction == "none":
        return losses
    total = np.sum(losses, axis=None)
    return np.true_divide(total, np.size(losses)) if reduction == "mean" else total


def share(g: Operand, shape: Shape, reduction: str) -> Operand:
    """The gradient of each element's loss, of which there are as many as the shape tells."""
    return div(g, float(math.prod(shape))) if reduction == "mean" else g


def common(*operands: Operand | None) -> Shape:
    """The shape to which those that are given broadcast."""
    return broadcast(*(shape_of(operand) for operand in operands if operand is not None))


def weighed(
    g: Operand,
    slope: Operand,
    x: Operand,
    inputs: tuple[Operand | None, ...],
    weight: Operand | None,
    reduction: str,
) -> Operand:
    """The gradient of x from its slope in each element's loss before the weight."""
    return pulled_from(common(*inputs, weight), g, slope if weight is None else slope * weight, x, reduction)


def pulled(g: Operand, local: Operand, x: Operand, other: Operand, reduction: str) -> Operand:
    """The gradient of one input of such a loss from the slope of each element's loss in it."""
    return pulled_from(broadcast(shape_of(x), shape_of(other)), g, local, x, reduction)


def pulled_from(shape: Shape, g: Operand, local: Operand, x: Operand, reduction: str) -> Operand:
    """The same where more than two inputs broadcast to the shape."""
    return narrowed(widened(share(g, shape, reduction) * local, shape), shape_of(x))
