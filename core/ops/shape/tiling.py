"""The same elements several times over."""

from __future__ import annotations

import math

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..shapes import axis_of, entries_of
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .conversion import sum_to
from .reshaping import reshape


def _tiled(x: Shape, *, dims: tuple[int, ...]) -> Shape:
    if any(times < 0 for times in dims):
        raise ShapeError(
            tr("dims {dims} has a negative number; a tensor is repeated 0 times or more").format(dims=dims)
        )
    return tuple(size * times for size, times in zip(*_aligned(x, dims), strict=True))


@operation(
    "tile(x)",
    shape=_tiled,
    torch="tile",
    torch_needs=("dims",),
    onnx="Tile",
    aliases=("repeat", "copies", "replicate"),
    result="same",
    example=(((2, 3),), {"dims": (2, 2)}),
)
def tile(x: Array, *, dims: tuple[int, ...] = (1,)) -> Array:
    """Repeats the whole tensor so many times along each dimension; ``dims`` belongs to the last ones."""
    return np.tile(x, dims)


@tile.rule("x", "sum(reshape(g))")
def _(g: Operand, y: Operand, x: Operand, *, dims: tuple[int, ...]) -> Operand:
    sizes, times = _aligned(shape_of(x), dims)
    blocks = tuple(n for pair in zip(times, sizes, strict=True) for n in pair)
    kept = tuple(n for size in sizes for n in (1, size))
    return reshape(sum_to(reshape(g, shape=blocks), shape=kept), shape=shape_of(x))


def _repeated(x: Shape, *, repeats: int, dim: int | None) -> Shape:
    if repeats < 0:
        raise ShapeError(tr("repeats is {repeats}; it must be 0 or more").format(repeats=repeats))
    if dim is None:
        return (math.prod(x) * repeats,)
    axis = entries_of(x, dim)
    return (*x[:axis], x[axis] * repeats, *x[axis + 1 :])


@operation(
    "repeat_interleave(x)",
    shape=_repeated,
    title="repeat each",
    torch="repeat_interleave",
    torch_needs=("repeats",),
    result="same",
    aliases=("repeat elements", "upsample", "stretch", "duplicate each"),
    example=(((2, 3),), {"repeats": 2, "dim": 1}),
)
def repeat_interleave(x: Array, *, repeats: int = 2, dim: int | None = None) -> Array:
    """Repeats each entry of a dimension so many times, next to itself; without a dim, of the flattened tensor."""
    return np.repeat(x, repeats, axis=dim)


@repeat_interleave.rule("x", "sum(reshape(g))")
def _(g: Operand, y: Operand, x: Operand, *, repeats: int, dim: int | None) -> Operand:
    shape = (math.prod(shape_of(x)),) if dim is None else shape_of(x)
    axis = axis_of(dim or 0, len(shape))
    runs = (*shape[: axis + 1], repeats, *shape[axis + 1 :])
    kept = (*shape[: axis + 1], 1, *shape[axis + 1 :])
    return reshape(sum_to(reshape(g, shape=runs), shape=kept), shape=shape_of(x))


def _aligned(x: Shape, dims: tuple[int, ...]) -> tuple[Shape, Shape]:
    """Sizes and repetitions, with leading ones where one has fewer."""
    rank = max(len(x), len(dims))
    return (1,) * (rank - len(x)) + x, (1,) * (rank - len(dims)) + dims
