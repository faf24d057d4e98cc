"""Running totals: sums and products of all elements up to each place."""

from __future__ import annotations

import numpy as np

from ..facts import Example
from ..shape.conversion import full_like
from ..shape.joining import cat, narrow
from ..shape.reshaping import flip
from ..shapes import axis_of
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of

_EXAMPLE: Example = (((2, 5),), {"dim": 1})
_FIRST = "along dim 0 unless told otherwise (torch wants the dim)"


def _along(x: Shape, *, dim: int) -> Shape:
    axis_of(dim, len(x))
    return x


@operation(
    "cumsum(x)",
    shape=_along,
    title="running sum",
    symbol="Σ↓",
    torch="cumsum",
    torch_needs=("dim",),
    onnx="CumSum",
    example=_EXAMPLE,
    aliases=("cumulative sum", "prefix sum", "running total", "integral", "scan"),
    convention=_FIRST,
)
def cumsum(x: Array, *, dim: int = 0) -> Array:
    """For each place along a dimension the sum of all elements up to it."""
    return np.cumsum(x, axis=dim) if np.ndim(x) else x


@cumsum.rule("x", "flip(cumsum(flip(g)))")
def _(g: Operand, y: Operand, x: Operand, *, dim: int) -> Operand:
    return flip(cumsum(flip(g, dims=dim), dim=dim), dims=dim)


@operation(
    "cumprod(x)",
    shape=_along,
    title="running product",
    symbol="Π↓",
    torch="cumprod",
    torch_needs=("dim",),
    onnx="CumProd",
    example=_EXAMPLE,
    aliases=("cumulative product", "prefix product", "survival", "scan"),
    convention=f"{_FIRST}; the gradient holds where elements are 0 too, since nothing is divided",
)
def cumprod(x: Array, *, dim: int = 0) -> Array:
    """For each place along a dimension the product of all elements up to it."""
    return np.cumprod(x, axis=dim) if np.ndim(x) else x


@cumprod.rule("x", "flip(cumsum(flip(g * y))) / x")
def _(g: Operand, y: Operand, x: Operand, *, dim: int) -> Operand:
    """Back through the doubling scheme y = y * (y moved by 1, 2, 4 ...), which gives the same products."""
    if not shape_of(x):
        return g
    levels = []
    distance, size = 1, shape_of(x)[dim]
    while distance < size:
        moved = _later(x, dim, distance)
        levels.append((x, moved, distance))
        x, distance = x * moved, 2 * distance
    for level, moved, distance in reversed(levels):
        g = g * moved + _earlier(g * level, dim, distance)
    return g


def _later(x: Operand, dim: int, distance: int) -> Operand:
    """Moved towards the end, ones moving in."""
    size = shape_of(x)[dim]
    ones = full_like(narrow(x, dim=dim, length=distance), fill_value=1.0)
    return cat(ones, narrow(x, dim=dim, length=size - distance), dim=dim)


def _earlier(x: Operand, dim: int, distance: int) -> Operand:
    """Moved towards the start, zeros moving in: the transpose of moving later."""
    size = shape_of(x)[dim]
    zeros = full_like(narrow(x, dim=dim, length=distance), fill_value=0.0)
    return cat(narrow(x, dim=dim, start=distance, length=size - distance), zeros, dim=dim)
