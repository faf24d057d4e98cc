"""Diagonals, triangles and rotations of what lies along dimensions."""

from __future__ import annotations

import math

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..shapes import axes_of, axis_of
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .indexing import index_add
from .reshaping import reshape

Dims = int | tuple[int, ...]


def _triangle_of(x: Shape, *, diagonal: int) -> Shape:
    if len(x) < 2:
        raise ShapeError(tr("a tensor of shape {x} is no matrix: it needs 2 dimensions or more").format(x=x))
    return x


@operation(
    "tril(x)",
    shape=_triangle_of,
    title="lower triangle",
    symbol="◣",
    torch="tril",
    onnx="Trilu",
    result="same",
    aliases=("lower triangular", "causal mask", "below the diagonal"),
    example=(((2, 3, 4),), {"diagonal": 1}),
    convention="ONNX's Trilu takes the upper triangle unless told otherwise",
)
def tril(x: Array, *, diagonal: int = 0) -> Array:
    """The matrix with everything above a diagonal set to 0; the diagonal 1 is the one above the main one."""
    return np.tril(x, diagonal)


@tril.rule("x", "tril(g)")
def _(g: Operand, y: Operand, x: Operand, *, diagonal: int) -> Operand:
    return tril(g, diagonal=diagonal)


@operation(
    "triu(x)",
    shape=_triangle_of,
    title="upper triangle",
    symbol="◥",
    torch="triu",
    onnx="Trilu",
    result="same",
    aliases=("upper triangular", "above the diagonal"),
    example=(((2, 3, 4),), {"diagonal": 1}),
)
def triu(x: Array, *, diagonal: int = 0) -> Array:
    """The matrix with everything below a diagonal set to 0; the diagonal 1 is the one above the main one."""
    return np.triu(x, diagonal)


@triu.rule("x", "triu(g)")
def _(g: Operand, y: Operand, x: Operand, *, diagonal: int) -> Operand:
    return triu(g, diagonal=diagonal)


def _diagonal_of(x: Shape, *, diagonal: int) -> Shape:
    if len(x) == 1:
        return (x[0] + abs(diagonal),) * 2
    if len(x) != 2:
        raise ShapeError(tr("diag takes a vector or a matrix; this tensor has shape {x}").format(x=x))
    return (max(min(x[0] + min(diagonal, 0), x[1] - max(diagonal, 0)), 0),)


@operation(
    "diag(x)",
    shape=_diagonal_of,
    title="diagonal",
    symbol="⟍",
    torch="diag",
    result="same",
    aliases=("diagonal matrix", "vector to diagonal", "extract diagonal"),
    example=(((3, 5),), {"diagonal": 1}),
)
def diag(x: Array, *, diagonal: int = 0) -> Array:
    """Of a matrix the vector on a diagonal; of a vector the matrix that has it there and 0 elsewhere."""
    return np.diag(np.asarray(x), diagonal)


@diag.rule("x", "diag(g)")
def _(g: Operand, y: Operand, x: Operand, *, diagonal: int) -> Operand:
    shape = shape_of(x)
    if len(shape) == 1:
        return diag(g, diagonal=diagonal)
    entries = np.arange(shape_of(y)[0])
    places = (entries - min(diagonal, 0)) * shape[1] + entries + max(diagonal, 0)
    return reshape(index_add(np.zeros(math.prod(shape)), places, g), shape=shape)


def _rolled(x: Shape, *, shifts: Dims, dims: Dims | None) -> Shape:
    if dims is None:
        if not isinstance(shifts, int):
            raise ShapeError(
                tr("shifts {shifts} need as many dims to move along; without dims it is one number").format(
                    shifts=shifts
                )
            )
        return x
    distances, axes = _pairs(shifts, dims)
    if len(distances) != len(axes):
        raise ShapeError(tr("shifts {shifts} and dims {dims} must be as many").format(shifts=shifts, dims=dims))
    axes_of(dims, len(x))
    return x


@operation(
    "roll(x)",
    shape=_rolled,
    symbol="↻",
    torch="roll",
    torch_needs=("shifts",),
    result="same",
    aliases=("rotate", "shift around", "circular shift", "cyclic"),
    example=(((2, 5),), {"shifts": 2, "dims": 1}),
)
def roll(x: Array, *, shifts: Dims = 1, dims: Dims | None = None) -> Array:
    """Moves the elements along dimensions; those that fall off the end come back at the start.

    Without dims the elements are moved as if they lay in one row.
    """
    if dims is None:
        return np.roll(x, shifts)
    distances, axes = _pairs(shifts, dims)
    return np.roll(x, distances, tuple(axis_of(axis, np.ndim(x)) for axis in axes)) if np.ndim(x) else x


@roll.rule("x", "roll(g)")
def _(g: Operand, y: Operand, x: Operand, *, shifts: Dims, dims: Dims | None) -> Operand:
    back = -shifts if isinstance(shifts, int) else tuple(-shift for shift in shifts)
    return roll(g, shifts=back, dims=dims)


def _pairs(shifts: Dims, dims: Dims) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (shifts,) if isinstance(shifts, int) else shifts, (dims,) if isinstance(dims, int) else dims
