"""Joining tensors, and cutting pieces out of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..shapes import axis_of, entries_of
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .conversion import zeros
from .indexing import index_add
from .padding import pad
from .reshaping import reshape


def _joined(*tensors: Shape, dim: int) -> Shape:
    first = _first(tensors)
    if not first:
        raise ShapeError(tr("single numbers cannot be joined end to end; stack them instead"))
    axis = axis_of(dim, len(first))
    for shape in tensors[1:]:
        if len(shape) != len(first):
            raise ShapeError(
                tr("shapes {first} and {shape} cannot be joined: they have different numbers of dimensions").format(
                    first=first, shape=shape
                )
            )
        for i, (a, b) in enumerate(zip(first, shape, strict=True)):
            if i != axis and a != b:
                raise ShapeError(
                    tr(
                        "shapes {first} and {shape} cannot be joined along axis {axis}: axis {i} has {a} and {b}"
                    ).format(first=first, shape=shape, axis=axis, i=i, a=a, b=b)
                )
    return (*first[:axis], sum(shape[axis] for shape in tensors), *first[axis + 1 :])


@operation(
    "cat(tensors)",
    shape=_joined,
    title="concatenate",
    symbol="⧺",
    torch="cat",
    onnx="Concat",
    result="same",
    aliases=("concat", "concatenate", "join", "append", "skip connection"),
    example=(((2, 3), (2, 1)), {"dim": 1}),
)
def cat(*tensors: Array, dim: int = 0) -> Array:
    """Puts tensors one after the other along a dimension that they have; all other sizes must agree."""
    return np.concatenate(tensors, axis=dim)


@cat.rule("tensors", "narrow(g)")
def _(g: Operand, y: Operand, *tensors: Operand, dim: int, index: int) -> Operand:
    axis = axis_of(dim, len(shape_of(y)))
    sizes = [shape_of(tensor)[axis] for tensor in tensors]
    return narrow(g, dim=dim, start=sum(sizes[:index]), length=sizes[index])


def _stacked(*tensors: Shape, dim: int) -> Shape:
    first = _first(tensors)
    for shape in tensors[1:]:
        if shape != first:
            raise ShapeError(
                tr("shapes {first} and {shape} cannot be stacked: they must be the same").format(
                    first=first, shape=shape
                )
            )
    axis = axis_of(dim, len(first) + 1)
    return (*first[:axis], len(tensors), *first[axis:])


@operation(
    "stack(tensors)",
    shape=_stacked,
    torch="stack",
    onnx="Concat",
    result="same",
    aliases=("pile", "to vector", "collect", "batch", "join along a new dimension"),
    example=(((2, 3), (2, 3)), {"dim": 1}),
    convention="ONNX has none: Unsqueeze followed by Concat",
)
def stack(*tensors: Array, dim: int = 0) -> Array:
    """Puts tensors of one shape side by side along a new dimension; numbers become a vector."""
    return np.stack(tensors, axis=dim)


@stack.rule("tensors", "select(g, index)")
def _(g: Operand, y: Operand, *tensors: Operand, dim: int, index: int) -> Operand:
    return reshape(narrow(g, dim=dim, start=index, length=1), shape=shape_of(tensors[index]))


def _first(tensors: Sequence[Shape]) -> Shape:
    if not tensors:
        raise ShapeError(tr("there is nothing to join: connect at least one input"))
    return tensors[0]


def _narrowed(x: Shape, *, dim: int, start: int, length: int) -> Shape:
    axis = entries_of(x, dim)
    first = _first_entry(start, x[axis])
    if min(first, length) < 0 or first + length > x[axis]:
        raise ShapeError(
            tr("entries {start} to {start2} are not all there: axis {axis} has {x}").format(
                start=start, start2=start + length - 1, axis=axis, x=x[axis]
            )
        )
    return (*x[:axis], length, *x[axis + 1 :])


@operation(
    "narrow(x)",
    shape=_narrowed,
    torch="narrow",
    onnx="Slice",
    result="same",
    aliases=("crop", "part", "window", "range of entries"),
    example=(((3, 5),), {"dim": 1, "start": 1, "length": 3}),
)
def narrow(x: Array, *, dim: int = 0, start: int = 0, length: int = 1) -> Array:
    """Cuts out a run of entries of one dimension: ``length`` of them, from number ``start`` on.

    A negative start counts from the end.
    """
    first = _first_entry(start, np.shape(x)[dim])
    return _slice(x, dim, slice(first, first + length))


@narrow.rule("x", "pad(g)")
def _(g: Operand, y: Operand, x: Operand, *, dim: int, start: int, length: int) -> Operand:
    return _padded_back(g, shape_of(x), dim, _first_entry(start, shape_of(x)[dim]), length)


def _first_entry(start: int, size: int) -> int:
    return start + size if start < 0 else start


def _sliced(x: Shape, *, dim: int, start: int, end: int | None, step: int) -> Shape:
    if step < 1:
        raise ShapeError(tr("the step is {step}; it must be 1 or more (flip reverses)").format(step=step))
    axis = entries_of(x, dim)
    return (*x[:axis], len(range(*slice(start, end, step).indices(x[axis]))), *x[axis + 1 :])


@operation(
    "slice(x, start, end, step)",
    shape=_sliced,
    onnx="Slice",
    result="same",
    aliases=("[]", "[:]", "subscript", "every other", "stride", "range of entries"),
    example=(((3, 5),), {"dim": 1, "start": -4, "step": 2}),
)
def slice_(x: Array, *, dim: int = 0, start: int = 0, end: int | None = None, step: int = 1) -> Array:
    """Cuts entries out of one dimension as Python's x[start:end:step] does; negative numbers count from the end."""
    return _slice(x, dim, slice(start, end, step))


@slice_.rule("x", "index_add(0, index, g)")
def _(g: Operand, y: Operand, x: Operand, *, dim: int, start: int, end: int | None, step: int) -> Operand:
    picked = range(*slice(start, end, step).indices(shape_of(x)[dim]))
    if step == 1:
        return _padded_back(g, shape_of(x), dim, picked.start, len(picked))
    return index_add(zeros(shape_of(x)), np.array(picked, dtype=np.int64), g, dim=dim)


def _split(x: Shape, *, index: int, dim: int) -> tuple[Shape, Shape]:
    axis = entries_of(x, dim)
    first = len(range(x[axis])[:index])
    return (*x[:axis], first, *x[axis + 1 :]), (*x[:axis], x[axis] - first, *x[axis + 1 :])


@operation(
    "split(x)",
    shape=_split,
    title="split",
    torch="tensor_split",
    onnx="Split",
    result="same",
    outputs=("first", "second"),
    aliases=("split", "chunk", "divide", "unbind", "cut in two"),
    example=(((3, 5),), {"index": 2, "dim": 1}),
)
def tensor_split(x: Array, *, index: int = 1, dim: int = 0) -> tuple[Array, Array]:
    """Cuts a tensor in two before the entry with a number; both parts are outputs.

    A negative number counts from the end; beyond the last entry the second part is empty, before the first one the
    first.
    """
    return _slice(x, dim, slice(index)), _slice(x, dim, slice(index, None))


@tensor_split.rule("x", "cat(g)")
def _(g: tuple[Operand, Operand], y: Operand, x: Operand, *, index: int, dim: int) -> Operand:
    return cat(*g, dim=dim)


_MOST_PARTS = 4  # outputs of split: an operation has a fixed number of them


def _parts(x: Shape, *, split_sizes: tuple[int, ...], dim: int) -> tuple[Shape, ...]:
    axis = entries_of(x, dim)
    if len(split_sizes) > _MOST_PARTS or any(size < 0 for size in split_sizes):
        raise ShapeError(
            tr("split_sizes {split_sizes}: up to {most_parts} sizes, each 0 or more; split a part again").format(
                split_sizes=split_sizes, most_parts=_MOST_PARTS
            )
        )
    if sum(split_sizes) != x[axis]:
        raise ShapeError(
            tr("split_sizes {split_sizes} make {split_sizes2} entries, but axis {axis} has {x}").format(
                split_sizes=split_sizes, split_sizes2=sum(split_sizes), axis=axis, x=x[axis]
            )
        )
    return tuple((*x[:axis], size, *x[axis + 1 :]) for size in _filled(split_sizes))


@operation(
    "split(x)",
    shape=_parts,
    title="split into parts",
    torch="split_with_sizes",
    onnx="Split",
    result="same",
    outputs=("first", "second", "third", "fourth"),
    aliases=("split with sizes", "gates", "query key value", "chunk", "unpack"),
    example=(((3, 6),), {"split_sizes": (2, 1, 3), "dim": 1}),
    convention=f"there are always {_MOST_PARTS} outputs; those without a size of their own are empty",
)
def split_with_sizes(
    x: Array, *, split_sizes: tuple[int, ...] = (1, 1), dim: int = 0
) -> tuple[Array, Array, Array, Array]:
    """Cuts a tensor along a dimension into up to four parts of the given sizes, such as the gates of an LSTM."""
    ends = np.cumsum(_filled(split_sizes)).tolist()
    first, second, third, fourth = (_slice(x, dim, slice(a, b)) for a, b in zip([0, *ends], ends, strict=False))
    return first, second, third, fourth


@split_with_sizes.rule("x", "cat(g)")
def _(g: tuple[Operand, ...], y: Operand, x: Operand, *, split_sizes: tuple[int, ...], dim: int) -> Operand:
    return cat(*g, dim=dim)


def _filled(sizes: tuple[int, ...]) -> tuple[int, ...]:
    return sizes + (0,) * (_MOST_PARTS - len(sizes))


def _slice(x: Array, dim: int, part: slice) -> Array:
    array = np.asarray(x)
    piece: Array = array[(slice(None),) * axis_of(dim, array.ndim) + (part,)]
    return piece


def _padded_back(g: Operand, shape: Shape, dim: int, start: int, length: int) -> Operand:
    """A piece of a tensor back in its place, with zeros around it."""
    axis = axis_of(dim, len(shape))
    if length == shape[axis]:
        return g
    return pad(g, pad=(0, 0) * (len(shape) - 1 - axis) + (start, shape[axis] - start - length))
