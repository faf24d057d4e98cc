"""Sums, products and extremes over some dimensions, or over all."""

from __future__ import annotations

import math

import numpy as np

from ..errors import ShapeError
from ..language import tr
from .arithmetic import div
from .comparison import eq, where
from .conversion import full_like, widened, zeros
from .indexing import scatter_add
from .joining import cat, narrow
from .shape import permute, reshape
from .shapes import KEEPS, axes_of, axis_of, reduced
from .spec import operation
from .symbol import Array, Operand, Shape, shape_of

Dims = int | tuple[int, ...] | None
_SHORTEST, _LONGEST = 4, 1024  # of rows that a matrix product adds up: longer ones are more exact added up in pairs
_EXAMPLE = (((2, 3, 4),), {"dim": (0, 2)})
_ONE_DIM = (((2, 3, 4),), {"dim": 1})


@operation(
    "sum(x)",
    shape=reduced,
    symbol="Σ",
    torch="sum",
    onnx="ReduceSum",
    example=_EXAMPLE,
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
    example=_EXAMPLE,
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
    example=_EXAMPLE,
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


def _of_something(x: Shape, *, dim: Dims, keepdim: bool) -> Shape:
    if not count(x, dim):
        raise ShapeError(tr("a tensor of shape {x} has nothing to choose from there: no elements").format(x=x))
    return reduced(x, dim=dim, keepdim=keepdim)


_EVEN = "equal largest elements share the gradient evenly"


@operation(
    "max(x)",
    shape=_of_something,
    title="largest of all",
    symbol="max",
    torch="amax",
    onnx="ReduceMax",
    example=_EXAMPLE,
    aliases=("max", "maximum of all", "largest", "peak", "reduce max"),
    convention=f"{_EVEN}; {KEEPS}",
)
def amax(x: Array, *, dim: Dims = None, keepdim: bool = False) -> Array:
    """The largest element along the named dimensions, or of all.

    Where several are equally large, each gets its even share of the gradient, as in torch's amax and in JAX.
    """
    return np.amax(x, axis=axes_of(dim, np.ndim(x)), keepdims=keepdim)


@amax.rule("x", "where(x == y, g / sum(x == y), 0)")
def _(g: Operand, y: Operand, x: Operand, *, dim: Dims, keepdim: bool) -> Operand:
    return shared(g, y, x, dim)


@operation(
    "min(x)",
    shape=_of_something,
    title="smallest of all",
    symbol="min",
    torch="amin",
    onnx="ReduceMin",
    example=_EXAMPLE,
    aliases=("min", "minimum of all", "smallest", "lowest", "reduce min"),
    convention=f"{_EVEN.replace('largest', 'smallest')}; {KEEPS}",
)
def amin(x: Array, *, dim: Dims = None, keepdim: bool = False) -> Array:
    """The smallest element along the named dimensions, or of all.

    Where several are equally small, each gets its even share of the gradient, as in torch's amin and in JAX.
    """
    return np.amin(x, axis=axes_of(dim, np.ndim(x)), keepdims=keepdim)


@amin.rule("x", "where(x == y, g / sum(x == y), 0)")
def _(g: Operand, y: Operand, x: Operand, *, dim: Dims, keepdim: bool) -> Operand:
    return shared(g, y, x, dim)


def _pair_of(x: Shape, *, dim: int, keepdim: bool) -> tuple[Shape, Shape]:
    shape = _of_something(x, dim=dim, keepdim=keepdim)
    return shape, shape


_FIRST = "of equal elements the first is taken, and gets the whole gradient: its number is an output too"


@operation(
    "max(x)",
    shape=_pair_of,
    title="largest and where",
    symbol="max",
    torch="max",
    outputs=("values", "indices"),
    example=_ONE_DIM,
    aliases=("max along dim", "largest with index", "max pool"),
    convention=_FIRST,
)
def max_(x: Array, *, dim: int = -1, keepdim: bool = False) -> tuple[Array, Array]:
    """The largest element along one dimension, and its number there."""
    return np.amax(x, axis=axes_of(dim, np.ndim(x)), keepdims=keepdim), np.argmax(x, axis=dim, keepdims=keepdim)


@max_.rule("x", "scatter_add(0, indices, g)")
def _(g: Operand, y: Operand, x: Operand, *, dim: int, keepdim: bool) -> Operand:
    return put_back(g, y, x, dim)


@operation(
    "min(x)",
    shape=_pair_of,
    title="smallest and where",
    symbol="min",
    torch="min",
    example=_ONE_DIM,
    outputs=("values", "indices"),
    aliases=("min along dim", "smallest with index"),
    convention=_FIRST,
)
def min_(x: Array, *, dim: int = -1, keepdim: bool = False) -> tuple[Array, Array]:
    """The smallest element along one dimension, and its number there."""
    return np.amin(x, axis=axes_of(dim, np.ndim(x)), keepdims=keepdim), np.argmin(x, axis=dim, keepdims=keepdim)


@min_.rule("x", "scatter_add(0, indices, g)")
def _(g: Operand, y: Operand, x: Operand, *, dim: int, keepdim: bool) -> Operand:
    return put_back(g, y, x, dim)


def _one_of(x: Shape, *, dim: int | None, keepdim: bool) -> Shape:
    return _of_something(x, dim=dim, keepdim=keepdim)


_WHERE = "the number of an element jumps from one to the next, so it has no slope"


@operation(
    "argmax(x)",
    shape=_one_of,
    title="where the largest is",
    torch="argmax",
    onnx="ArgMax",
    result="int",
    example=_ONE_DIM,
    aliases=("index of max", "predicted class", "winner"),
    no_gradient=_WHERE,
    convention="of equal elements the first; without a dim its number in the flattened tensor (ONNX: along the first "
    "dimension, which stays)",
)
def argmax(x: Array, *, dim: int | None = None, keepdim: bool = False) -> Array:
    """The number of the largest element along one dimension, or of all."""
    return np.argmax(x, axis=dim, keepdims=keepdim)


@operation(
    "argmin(x)",
    shape=_one_of,
    title="where the smallest is",
    torch="argmin",
    onnx="ArgMin",
    result="int",
    example=_ONE_DIM,
    aliases=("index of min", "nearest"),
    no_gradient=_WHERE,
    convention="of equal elements the first; without a dim its number in the flattened tensor (ONNX: along the first "
    "dimension, which stays)",
)
def argmin(x: Array, *, dim: int | None = None, keepdim: bool = False) -> Array:
    """The number of the smallest element along one dimension, or of all."""
    return np.argmin(x, axis=dim, keepdims=keepdim)


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


def shared(g: Operand, y: Operand, x: Operand, dim: Dims) -> Operand:
    """A gradient split evenly among the elements that equal y, the result of the reduction."""
    equal = eq(x, kept(y, x, dim))
    winners = sum_(where(equal, 1.0, 0.0), dim=dim, keepdim=True)
    return where(equal, div(kept(g, x, dim), winners), 0.0)


def put_back(g: tuple[Operand, Operand], y: tuple[Operand, Operand], x: Operand, dim: int) -> Operand:
    """The gradient of elements picked along a dimension, one in each row, put where they came from."""
    if not shape_of(x):
        return g[0]
    shape = reduced(shape_of(x), dim=axis_of(dim, len(shape_of(x))), keepdim=True)
    indices, part = reshape(y[1], shape=shape), reshape(g[0], shape=shape)
    return scatter_add(zeros(shape_of(x)), indices, part, dim=dim)
