"""The same elements in another shape or order."""

from __future__ import annotations

import math
from collections.abc import Callable
from operator import attrgetter

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..shapes import axes_of, axis_of
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of


@operation(
    "x",
    scalar=lambda x: x,
    torch="nn.Identity",
    onnx="Identity",
    symbol="x",
    aliases=("nothing", "pass through", "linear activation", "no-op", "copy"),
    result="same",
)
def identity(x: Array) -> Array:
    """Gives x as it is."""
    return x


@identity.local("x", "1", "passed on as it is")
def _(y: Operand, x: Operand) -> Operand:
    return 1.0


def _reshaped(x: Shape, *, shape: Shape) -> Shape:
    count, known = math.prod(x), math.prod(size for size in shape if size != -1)
    if shape.count(-1) > 1 or any(size < -1 for size in shape):
        raise ShapeError(
            tr("shape {shape}: sizes are 0 or more, and at most one may be -1, to be worked out").format(shape=shape)
        )
    if -1 not in shape:
        if known != count:
            raise ShapeError(
                tr("cannot reshape {x} to {shape}: {count} elements do not make {known}").format(
                    x=x, shape=shape, count=count, known=known
                )
            )
        return shape
    if known == 0 or count % known:
        raise ShapeError(
            tr("cannot reshape {x} to {shape}: {count} elements do not divide into groups of {known}").format(
                x=x, shape=shape, count=count, known=known
            )
        )
    return tuple(count // known if size == -1 else size for size in shape)


@operation(
    "reshape(x)",
    shape=_reshaped,
    torch="reshape",
    torch_needs=("shape",),
    onnx="Reshape",
    result="same",
    aliases=("view", "resize", "change shape", "rearrange"),
    example=(((2, 6),), {"shape": (3, -1)}),
)
def reshape(x: Array, *, shape: tuple[int, ...] = (-1,)) -> Array:
    """Arranges the elements, in their order, in another shape; a size of -1 is worked out from the rest."""
    return np.reshape(x, shape)


@reshape.rule("x", "reshape(g)")
def _(g: Operand, y: Operand, x: Operand, *, shape: Shape) -> Operand:
    return reshape(g, shape=shape_of(x))


def _flattened(x: Shape, *, start_dim: int, end_dim: int) -> Shape:
    first, last = axis_of(start_dim, len(x)), axis_of(end_dim, len(x))
    if first > last:
        raise ShapeError(
            tr("start_dim {start_dim} comes after end_dim {end_dim} in a tensor of {x} dimensions").format(
                start_dim=start_dim, end_dim=end_dim, x=len(x)
            )
        )
    return (*x[:first], math.prod(x[first : last + 1]), *x[last + 1 :])


@operation(
    "flatten(x)",
    shape=_flattened,
    torch="flatten",
    onnx="Flatten",
    result="same",
    aliases=("ravel", "to vector", "unroll", "one dimension"),
    example=(((2, 3, 4),), {"start_dim": 1}),
    convention="start_dim is 0, as torch.flatten has it; ONNX and torch's Flatten layer keep the first dimension",
)
def flatten(x: Array, *, start_dim: int = 0, end_dim: int = -1) -> Array:
    """Joins a run of dimensions, all of them unless told otherwise, into one."""
    return np.reshape(x, _flattened(np.shape(x), start_dim=start_dim, end_dim=end_dim))


@flatten.rule("x", "reshape(g)")
def _(g: Operand, y: Operand, x: Operand, *, start_dim: int, end_dim: int) -> Operand:
    return reshape(g, shape=shape_of(x))


def _squeezed(x: Shape, *, dim: int | tuple[int, ...] | None) -> Shape:
    axes = axes_of(dim, len(x))
    return tuple(size for axis, size in enumerate(x) if size != 1 or axis not in axes)


@operation(
    "squeeze(x)",
    shape=_squeezed,
    torch="squeeze",
    onnx="Squeeze",
    result="same",
    aliases=("remove dimension", "drop ones"),
    example=(((2, 1, 3, 1),), {"dim": 1}),
    convention="a dim that is not of size 1 is left as it is, as in torch; ONNX refuses it",
)
def squeeze(x: Array, *, dim: int | tuple[int, ...] | None = None) -> Array:
    """Takes away dimensions of size 1: those named, or all of them."""
    return np.reshape(x, _squeezed(np.shape(x), dim=dim))


@squeeze.rule("x", "reshape(g)")
def _(g: Operand, y: Operand, x: Operand, *, dim: int | tuple[int, ...] | None) -> Operand:
    return reshape(g, shape=shape_of(x))


def _unsqueezed(x: Shape, *, dim: int) -> Shape:
    axis = axis_of(dim, len(x) + 1)
    return (*x[:axis], 1, *x[axis:])


@operation(
    "unsqueeze(x)",
    shape=_unsqueezed,
    torch="unsqueeze",
    torch_needs=("dim",),
    onnx="Unsqueeze",
    result="same",
    aliases=("add dimension", "expand dims", "newaxis", "column vector"),
    example=(((2, 3),), {"dim": 1}),
)
def unsqueeze(x: Array, *, dim: int = 0) -> Array:
    """Puts in a dimension of size 1, so that it comes to be number ``dim``."""
    array = np.asarray(x)
    return array.reshape(_unsqueezed(array.shape, dim=dim))


@unsqueeze.rule("x", "reshape(g)")
def _(g: Operand, y: Operand, x: Operand, *, dim: int) -> Operand:
    return reshape(g, shape=shape_of(x))


def _transposed(x: Shape, *, dim0: int, dim1: int) -> Shape:
    if len(x) < 2:
        return x
    first, second = axis_of(dim0, len(x)), axis_of(dim1, len(x))
    sizes = list(x)
    sizes[first], sizes[second] = sizes[second], sizes[first]
    return tuple(sizes)


def _fitted_transpose(x: Shape, *, dim0: int, dim1: int) -> Callable[..., Array] | None:
    return attrgetter("T") if len(x) == 2 and (dim0 - dim1) % 2 else None


@operation(
    "T(x)",
    shape=_transposed,
    fitted=_fitted_transpose,
    symbol="Tᵀ",
    torch="transpose",
    torch_needs=("dim0", "dim1"),
    onnx="Transpose",
    result="same",
    aliases=("T", "ᵀ", "swap axes", "rows to columns", "flip rows and columns"),
    example=(((2, 3, 4),), {}),
    convention="the last two dimensions unless told otherwise (torch wants both named)",
)
def transpose(x: Array, *, dim0: int = -2, dim1: int = -1) -> Array:
    """Swaps two dimensions: rows become columns. A vector stays as it is."""
    array = np.asarray(x)
    return array if array.ndim < 2 else array.swapaxes(dim0, dim1)


@transpose.rule("x", "T(g)")
def _(g: Operand, y: Operand, x: Operand, *, dim0: int, dim1: int) -> Operand:
    return transpose(g, dim0=dim0, dim1=dim1)


def _order(dims: tuple[int, ...] | None, rank: int) -> tuple[int, ...]:
    if dims is None:
        return tuple(reversed(range(rank)))
    order = tuple(axis_of(dim, rank) for dim in dims)
    if sorted(order) != list(range(rank)):
        raise ShapeError(tr("dims {dims} must name each of the {rank} dimensions once").format(dims=dims, rank=rank))
    return order


def _permuted(x: Shape, *, dims: tuple[int, ...] | None) -> Shape:
    return tuple(x[axis] for axis in _order(dims, len(x)))


@operation(
    "permute(x)",
    shape=_permuted,
    torch="permute",
    onnx="Transpose",
    result="same",
    aliases=("reorder dimensions", "transpose all", "channels last"),
    example=(((2, 3, 4),), {"dims": (2, 0, 1)}),
    convention="without dims the order is reversed, as in ONNX and numpy",
)
def permute(x: Array, *, dims: tuple[int, ...] | None = None) -> Array:
    """Puts the dimensions in another order: the i-th of the result is dimension ``dims[i]`` of x."""
    return np.transpose(x, dims)


@permute.rule("x", "permute(g)")
def _(g: Operand, y: Operand, x: Operand, *, dims: tuple[int, ...] | None) -> Operand:
    order = _order(dims, len(shape_of(x)))
    return permute(g, dims=tuple(order.index(axis) for axis in range(len(order))))


def _flipped(x: Shape, *, dims: int | tuple[int, ...] | None) -> Shape:
    axes_of(dims, len(x))
    return x


@operation(
    "flip(x)",
    shape=_flipped,
    torch="flip",
    aliases=("reverse", "mirror", "backwards"),
    result="same",
    example=(((2, 3),), {"dims": (1,)}),
    convention="without dims every dimension is reversed (torch wants them)",
)
def flip(x: Array, *, dims: int | tuple[int, ...] | None = None) -> Array:
    """Reverses the order of the elements along the named dimensions."""
    return np.flip(x, axes_of(dims, np.ndim(x)))


@flip.rule("x", "flip(g)")
def _(g: Operand, y: Operand, x: Operand, *, dims: int | tuple[int, ...] | None) -> Operand:
    return flip(g, dims=dims)
