"""The largest and the smallest over some dimensions, or over all, and where they are."""

from __future__ import annotations

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..arithmetic import div
from ..choice import where
from ..comparison import eq
from ..shape.conversion import zeros
from ..shape.indexing import scatter_add
from ..shape.reshaping import reshape
from ..shapes import KEEPS, axes_of, axis_of, reduced
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .sums import EXAMPLE, Dims, count, kept, sum_

_ONE_DIM = (((2, 3, 4),), {"dim": 1})


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
    example=EXAMPLE,
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
    example=EXAMPLE,
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
    torch_needs=("dim",),
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
    torch_needs=("dim",),
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
