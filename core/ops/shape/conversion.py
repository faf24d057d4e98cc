"""From one shape or kind of number to another: broadcasting, its reverse, and numbers from truth values."""

from __future__ import annotations

from typing import Literal

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..shapes import broadcast
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of


def _number(x: float, *, dtype: str = "float64") -> float:
    return float(x)


@operation(
    "x",
    scalar=_number,
    title="to float",
    torch="Tensor.to",
    torch_takes_any=True,
    onnx="Cast",
    aliases=("cast", "number", "convert", "as float", "to number", "dtype"),
    convention="true becomes 1, false 0",
)
def to_float(x: Array, *, dtype: Literal["float64", "float32"] = "float64") -> Array:
    """Turns whole numbers and truth values into floating-point numbers.

    Numbers that are floating-point already stay as they are, whatever their precision.
    """
    array = np.asarray(x)
    return array if array.dtype.kind in "fc" else array.astype(dtype)


@to_float.local("x", "1")
def _(y: Operand, x: Operand, *, dtype: str) -> Operand:
    return 1.0


@operation(
    "fill_value",
    scalar=lambda x, *, fill_value=1.0: float(fill_value),
    title="full like",
    torch="full_like",
    torch_needs=("fill_value",),
    onnx="ConstantOfShape",
    aliases=("ones", "zeros", "ones_like", "zeros_like", "constant like", "fill"),
    convention="1 unless told otherwise (torch wants the number, ONNX takes 0)",
)
def full_like(x: Array, *, fill_value: float = 1.0) -> Array:
    """A tensor of the shape of x that holds one number throughout.

    The gradient with respect to x is 0: only its shape matters.
    """
    return np.full_like(x, fill_value)


@full_like.local("x", "0")
def _(y: Operand, x: Operand, *, fill_value: float) -> Operand:
    return 0.0


def _broadcast_to_shape(x: Shape, *, shape: Shape) -> Shape:
    return _fitting(x, shape, tr("cannot broadcast {x} to {shape}").format(x=x, shape=shape))


@operation(
    "broadcast_to(x)",
    shape=_broadcast_to_shape,
    title="broadcast to",
    torch="broadcast_to",
    onnx="Expand",
    aliases=("expand", "repeat", "broadcast", "expand_as"),
    example=(((3, 1),), {"shape": (2, 3, 4)}),
    result="same",
)
def broadcast_to(x: Array, *, shape: tuple[int, ...] = ()) -> Array:
    """Repeats x along dimensions of size 1 and new leading dimensions until it has a shape.

    A view: nothing is copied. The gradient of an element is the sum over its repetitions.
    """
    return np.broadcast_to(x, shape)


@broadcast_to.rule("x", "sum_to(g)")
def _(g: Operand, y: Operand, x: Operand, *, shape: Shape) -> Operand:
    return narrowed(g, shape_of(x))


def _sum_to_shape(x: Shape, *, shape: Shape) -> Shape:
    _fitting(shape, x, tr("cannot sum {x} to {shape}").format(x=x, shape=shape))
    return shape


@operation(
    "sum_to(x)",
    shape=_sum_to_shape,
    title="sum to",
    torch="Tensor.sum_to_size",
    aliases=("unbroadcast", "un-broadcast", "sum_to_size", "reduce to shape"),
    example=(((2, 3, 4),), {"shape": (3, 1)}),
)
def sum_to(x: Array, *, shape: tuple[int, ...] = ()) -> Array:
    """Sums x down to a shape that broadcasts to its own: the reverse of broadcasting.

    Each wire's gradient goes through this where its value was broadcast on the way forward.
    """
    array = np.asarray(x)
    added = array.ndim - len(shape)
    axes = (*range(added), *(added + i for i, n in enumerate(shape) if n == 1 and array.shape[added + i] != 1))
    return np.add.reduce(array, axis=axes).reshape(shape) if axes else array.reshape(shape)


@sum_to.rule("x", "broadcast_to(g)")
def _(g: Operand, y: Operand, x: Operand, *, shape: Shape) -> Operand:
    return widened(g, shape_of(x))


def zeros(shape: Shape) -> np.ndarray:
    """Zeros of a shape, which take no room and cannot be written to."""
    return np.broadcast_to(0.0, shape)


def narrowed(x: Operand, shape: Shape) -> Operand:
    """Sum x to a shape, unless it has it."""
    return x if shape_of(x) == shape else sum_to(x, shape=shape)


def widened(x: Operand, shape: Shape) -> Operand:
    """Broadcast x to a shape, unless it has it."""
    return x if shape_of(x) == shape else broadcast_to(x, shape=shape)


def _fitting(small: Shape, large: Shape, misfit: str) -> Shape:
    """The larger shape, if the smaller broadcasts to it."""
    if any(size < 0 for size in large):
        raise ShapeError(tr("{misfit}: a size is 0 or more").format(misfit=misfit))
    if len(small) > len(large):
        raise ShapeError(
            tr("{misfit}: it has {small} dimensions, the other {large}").format(
                misfit=misfit, small=len(small), large=len(large)
            )
        )
    for axis in range(-len(small), 0):
        if small[axis] not in (1, large[axis]):
            raise ShapeError(
                tr("{misfit}: axis {axis} has sizes {small} and {large}").format(
                    misfit=misfit, axis=axis, small=small[axis], large=large[axis]
                )
            )
    return broadcast(large)
