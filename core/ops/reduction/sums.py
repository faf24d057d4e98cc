"""Sums and products over some dimensions, or over all."""

from __future__ import annotations

import math

import numpy as np

from ..arithmetic import div
from ..facts import Example
from ..shape.conversion import full_like, widened
from ..shape.joining import cat, narrow
from ..shape.reshaping import permute, reshape
from ..shapes import KEEPS, axes_of, reduced
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of

Dims = int | tuple[int, ...] | None
_SHORTEST, _LONGEST = 4, 1024  # of rows that a matrix product adds up: longer ones are more exact added up in pairs
EXAMPLE: Example = (((2, 3, 4),), {"dim": (0, 2)})  # of reductions: over some dimensions


@operation(
    "sum(x)",
    shape=reduced,
    symbol="Σ",
    torch="sum",
    onnx="ReduceSum",
    example=EXAMPLE,
    aliases=("Σ", "total", "add up", "reduce", "sigma"),
    convention=KEEPS,
)
def sum_(x: Array, *, dim: Dims = None, keepdim: bool = False) -> Array:
    """Adds up the elements along the named dimensions, or all of them."""
    if dim is None and not keepdim:
        return np.add.reduce(x, axis=None)
    return summed(x, axes_of(dim, np.ndim(x)), keepdims=keepdim)


@sum_.rule("x", "g", "sum rule: each term gets the whole gradient")
def _(g: Operand, y: Operand, x: Operand, *, dim: Dims, keepdim: bool) -> Operand:
    return spread(g, x, dim)


@operation(
    "mean(x)",
    shape=reduced,
    symbol="mean",
    torch="mean",
    onnx="ReduceMean",
    example=EXAMPLE,
    aliases=("average", "avg", "expectation", "x̄"),
    convention=f"NaN where there is nothing to average; {KEEPS}",
)
def mean(x: Array, *, dim: Dims = None, keepdim: bool = False) -> Array:
    """The average of the elements along the named dimensions, or of all of them."""
    if dim is None and not keepdim:
        return np.add.reduce(x, axis=None) / np.size(x)
    shape = np.shape(x)
    return summed(x, axes_of(dim, len(shape)), keepdims=keepdim) / count(shape, dim)


@mean.rule("x", "g / n", "sum rule: each of the n terms gets 1/n of it")
def _(g: Operand, y: Operand, x: Operand, *, dim: Dims, keepdim: bool) -> Operand:
    return spread(div(g, float(count(shape_of(x), dim))), x, dim)


@operation(
    "prod(x)",
    shape=reduced,
    title="product",
    symbol="Π",
    torch="prod",
    onnx="ReduceProd",
    example=EXAMPLE,
    aliases=("Π", "multiply all", "product of all"),
    convention=f"the gradient of an element is the product of the others, also where some are 0; {KEEPS}",
)
def prod(x: Array, *, dim: Dims = None, keepdim: bool = False) -> Array:
    """Multiplies the elements along the named dimensions, or all of them.

    The gradient is not reckoned as product / x, which would fail at 0, but from the products of the other elements.
    """
    return np.prod(x, axis=axes_of(dim, np.ndim(x)), keepdims=keepdim)


@prod.rule("x", "g * prod(others(x))")
def _(g: Operand, y: Operand, x: Operand, *, dim: Dims, keepdim: bool) -> Operand:
    shape = shape_of(x)
    axes = axes_of(dim, len(shape))
    order = (*(axis for axis in range(len(shape)) if axis not in axes), *axes)
    moved = tuple(shape[axis] for axis in order)
    flat = (*moved[: len(shape) - len(axes)], math.prod(moved[len(shape) - len(axes) :]))
    others = reshape(_others(reshape(permute(x, dims=order), shape=flat)), shape=moved)
    return spread(g, x, dim) * permute(others, dims=tuple(order.index(axis) for axis in range(len(shape))))


def _others(x: Operand) -> Operand:
    """For each element of the last dimension the product of the others: a tree of pairs, 3 n products, no division."""
    levels = []
    while (size := shape_of(x)[-1]) > 1:
        half = size // 2
        left, right = narrow(x, dim=-1, length=half), narrow(x, dim=-1, start=half, length=half)
        rest = [narrow(x, dim=-1, start=2 * half, length=1)] if size % 2 else []
        levels.append((left, right))
        x = cat(left * right, *rest, dim=-1)
    others = full_like(x, fill_value=1.0)
    for left, right in reversed(levels):
        half, rest_size = shape_of(left)[-1], shape_of(others)[-1] - shape_of(left)[-1]
        pair = narrow(others, dim=-1, length=half)
        rest = [narrow(others, dim=-1, start=half, length=1)] if rest_size else []
        others = cat(pair * right, pair * left, *rest, dim=-1)
    return others


def summed(x: Array, axes: tuple[int, ...], *, keepdims: bool = False) -> Array:
    """The sum of an array along some dimensions.

    Short rows are multiplied by ones as a matrix, which takes a fifth of the time that adding them up one by one does.
    """
    array = np.asarray(x)
    last = array.ndim - 1
    if len(axes) == array.ndim != 1 and not keepdims:
        return np.add.reduce(array, axis=None)
    if axes != (last,) or array.dtype.kind != "f" or not _SHORTEST < array.shape[last] < _LONGEST:
        return array.sum(axis=axes, keepdims=keepdims)
    sums = np.matmul(array, np.ones(array.shape[last], array.dtype))
    return sums[..., np.newaxis] if keepdims else sums


def count(shape: Shape, dim: Dims) -> int:
    """How many elements fall together in a reduction."""
    return math.prod(shape if dim is None else (shape[axis] for axis in axes_of(dim, len(shape))))


def kept(y: Operand, x: Operand, dim: Dims) -> Operand:
    """The result of a reduction of x with its dimensions kept at size 1, so that it broadcasts to x."""
    shape = reduced(shape_of(x), dim=dim, keepdim=True)
    return y if shape_of(y) in ((), shape) else reshape(y, shape=shape)


def spread(g: Operand, x: Operand, dim: Dims) -> Operand:
    """What belongs to the result of a reduction of x, given to each element that went into it."""
    return widened(kept(g, x, dim), shape_of(x))
