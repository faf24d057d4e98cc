"""Shape rules that operations share; each tells a misfit by axis and size."""

from __future__ import annotations

from ..errors import ShapeError
from ..language import tr
from .symbol import Shape

KEEPS = "reduced dimensions go unless kept, as in torch (ONNX keeps them)"


def pairs(first: Shape, second: Shape, *_others: Shape | None, **_settings: object) -> Shape:
    """What two inputs give that are compared element by element, before it is summed up."""
    return broadcast(first, second)


def broadcast(*shapes: Shape) -> Shape:
    """The shape that numpy's broadcasting gives; ShapeError names the axis that does not fit."""
    rank = max((len(shape) for shape in shapes), default=0)
    result: list[int] = []
    for axis in range(-rank, 0):
        wide = {shape[axis]: None for shape in shapes if len(shape) >= -axis and shape[axis] != 1}  # in their order
        if len(wide) > 1:
            told = tr(" and ").join(str(shape) for shape in shapes if shape)
            raise ShapeError(
                tr("shapes {told} do not broadcast: axis {axis} has sizes {str}").format(
                    told=told, axis=axis, str=tr(" and ").join(map(str, wide))
                )
            )
        result.append(next(iter(wide), 1))
    return tuple(result)


def same(shape: Shape, *_: Shape, **__: object) -> Shape:
    """The shape of the first input."""
    return shape


def axis_of(dim: int, rank: int) -> int:
    """A dim as a position from 0; ShapeError if the rank has no such dim. A single number has dims 0 and -1."""
    dims = max(rank, 1)
    if not -dims <= dim < dims:
        raise ShapeError(tr("dim {dim} does not exist in a tensor of {rank} dimensions").format(dim=dim, rank=rank))
    return dim % dims


def entries_of(shape: Shape, dim: int) -> int:
    """A dim of something with entries, as a position from 0; ShapeError if it is a single number or lacks the dim."""
    if not shape:
        raise ShapeError(tr("a single number has no dimensions to cut, pick from or repeat along"))
    return axis_of(dim, len(shape))


def axes_of(dim: int | tuple[int, ...] | None, rank: int) -> tuple[int, ...]:
    """Dims as sorted positions from 0; None means all."""
    if dim is None:
        return tuple(range(rank))
    dims = (dim,) if isinstance(dim, int) else dim
    axes = tuple(sorted(axis_of(d, rank) for d in dims))
    if len(set(axes)) != len(axes):
        raise ShapeError(tr("dims {dims} name one dimension twice").format(dims=dims))
    return axes if rank else ()


def reduced(shape: Shape, *, dim: int | tuple[int, ...] | None = None, keepdim: bool = False, **_: object) -> Shape:
    """The shape after a reduction over ``dim`` (None: all)."""
    axes = axes_of(dim, len(shape))
    if keepdim:
        return tuple(1 if axis in axes else size for axis, size in enumerate(shape))
    return tuple(size for axis, size in enumerate(shape) if axis not in axes)
