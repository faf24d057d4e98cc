"""What kinds of normalization share: which values belong together, the normalized values and the way back.

The derivative is in the fused form: what all values of a set have in common is taken out of the gradient once.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import ShapeError
from ...language import tr
from ..power import rsqrt, square
from ..reduction.statistics import var
from ..reduction.sums import mean
from ..shape.conversion import narrowed
from ..shape.reshaping import reshape
from ..symbol import Operand, Shape, shape_of

BIASED = "divides by n, not n - 1, as in torch"


@dataclass(frozen=True, slots=True)
class Sets:
    """What is normalized together: ``axes`` of x in a shape of its own; the weights then lie along ``affine`` of x."""

    shape: Shape
    axes: tuple[int, ...]
    affine: Shape
    eps: float
    centred: bool = True

    def normalized(self, x: Operand) -> tuple[Operand, Operand]:
        """x with mean 0 and variance 1 in the shape of the sets, and by what it was multiplied."""
        x = shaped(x, self.shape)
        if self.centred:
            away = x - mean(x, dim=self.axes, keepdim=True)
            scale = rsqrt(var(x, dim=self.axes, correction=0, keepdim=True) + self.eps)
        else:
            away, scale = x, rsqrt(mean(square(x), dim=self.axes, keepdim=True) + self.eps)
        return away * scale, scale

    def result(self, x: Operand, weight: Operand | None, bias: Operand | None) -> Operand:
        """The normalized x, times the weight, plus the bias."""
        y = shaped(self.normalized(x)[0], shape_of(x))
        if weight is not None:
            y = y * shaped(weight, self.affine)
        return y if bias is None else y + shaped(bias, self.affine)

    def by_input(self, g: Operand, x: Operand, weight: Operand | None) -> Operand:
        """The gradient of x from that of the result."""
        if weight is not None:
            g = g * shaped(weight, self.affine)
        g = shaped(g, self.shape)
        unit, scale = self.normalized(x)
        common = unit * mean(g * unit, dim=self.axes, keepdim=True)
        if self.centred:
            common = common + mean(g, dim=self.axes, keepdim=True)
        return shaped((g - common) * scale, shape_of(x))

    def by_weight(self, g: Operand, x: Operand, weight: Operand) -> Operand:
        """The gradient of the weight."""
        return self.by_bias(g * shaped(self.normalized(x)[0], shape_of(x)), weight)

    def by_bias(self, g: Operand, bias: Operand) -> Operand:
        """The gradient of the bias."""
        return shaped(narrowed(g, self.affine), shape_of(bias))


def shaped(x: Operand, shape: Shape) -> Operand:
    """x in a shape, unless it has it."""
    return x if shape_of(x) == shape else reshape(x, shape=shape)


def channels_of(x: Shape) -> Shape:
    """The shape that lays a number for each channel along x."""
    return (1, x[1], *(1,) * (len(x) - 2))


def affine_fits(x: Shape, wanted: Shape, **given: Shape | None) -> None:
    """ShapeError if a weight or a bias is given that does not have the wanted shape."""
    for name, shape in given.items():
        if shape not in (None, wanted):
            raise ShapeError(
                tr("for x of shape {x} the {name} needs shape {wanted}, not {shape}").format(
                    x=x, name=name, wanted=wanted, shape=shape
                )
            )
