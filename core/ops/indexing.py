"""Picking elements by their numbers, and the reverse: putting them back where they came from."""

# mypy: no-warn-return-any
# numpy types much of what may be an array or a number as Any.

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import ComputeError, ShapeError
from .shapes import axis_of, entries_of
from .spec import Indices, operation
from .symbol import Array, Operand, Shape, shape_of

CATEGORY = "shape"


def whole(index: Array, size: int) -> np.ndarray:
    """Indices as int64; ComputeError names one that is not a whole number from 0 to size - 1."""
    array = np.asarray(index)
    bad = ~((array >= 0) & (array < size))
    if array.dtype.kind == "f":
        bad |= array != np.floor(array)
    if bad.any():
        raise ComputeError(f"{array[bad].flat[0]:g} is no index: {size} entries are numbered 0 to {size - 1}")
    return array.astype(np.int64)


def _selected(x: Shape, index: Shape, *, dim: int) -> Shape:
    axis = entries_of(x, dim)
    if len(index) > 1:
        raise ShapeError(f"the index has shape {index}; a list of numbers has one dimension")
    return (*x[:axis], *(index or (1,)), *x[axis + 1 :])


@operation(
    "index_select(x, index)",
    shape=_selected,
    title="index select",
    torch="index_select",
    onnx="Gather",
    result="same",
    aliases=("take", "rows", "lookup", "embedding", "gather rows", "subset"),
    example=(((4, 3), np.array([2, 0, 2])), {"dim": 0}),
)
def index_select(x: Array, index: Indices, *, dim: int = 0) -> Array:
    """Picks whole slices of a dimension by their numbers, counted from 0; a number may come twice.

    An embedding is this: rows of a table. The gradient of a slice that is picked twice is the sum of both.
    """
    axis = entries_of(np.shape(x), dim)
    return np.take(x, whole(np.atleast_1d(index), np.shape(x)[axis]), axis=axis)


@index_select.rule("x", "index_add(0, index, g)")
def _(g: Operand, y: Operand, x: Operand, index: Operand, *, dim: int) -> Operand:
    return index_add(np.zeros(shape_of(x)), index, g, dim=dim)


def _added(x: Shape, index: Shape, source: Shape, *, dim: int) -> Shape:
    wanted = _selected(x, index, dim=dim)
    if source != wanted:
        raise ShapeError(f"the source has shape {source}; the index picks slices of shape {wanted}")
    return x


@operation(
    "index_add(x, index, source)",
    shape=_added,
    title="index add",
    torch="index_add",
    onnx="ScatterElements",
    aliases=("scatter rows", "add at", "accumulate rows"),
    result="same",
    example=(((4, 3), np.array([2, 0, 2]), (3, 3)), {"dim": 0}),
)
def index_add(x: Array, index: Indices, source: Array, *, dim: int = 0) -> Array:
    """Adds slices of the source to the slices of x with the given numbers: the reverse of index select."""
    axis = entries_of(np.shape(x), dim)
    result = np.array(x, dtype=np.result_type(x, source))
    places: tuple[Any, ...] = (slice(None),) * axis + (whole(np.atleast_1d(index), result.shape[axis]),)
    np.add.at(result, places, source)
    return result


@index_add.rule("x", "g")
def _(g: Operand, y: Operand, x: Operand, index: Operand, source: Operand, *, dim: int) -> Operand:
    return g


@index_add.rule("source", "index_select(g, index)")
def _(g: Operand, y: Operand, x: Operand, index: Operand, source: Operand, *, dim: int) -> Operand:
    return index_select(g, index, dim=dim)


def _gathered(x: Shape, index: Shape, *, dim: int) -> Shape:
    axis = axis_of(dim, len(x))
    if len(index) != len(x):
        raise ShapeError(f"the index has {len(index)} dimensions, x has {len(x)}; they must have as many")
    for i, (wanted, size) in enumerate(zip(index, x, strict=True)):
        if i != axis and wanted > size:
            raise ShapeError(f"the index is larger than x in axis {i}: {wanted} and {size}")
    return index


@operation(
    "gather(x, index)",
    shape=_gathered,
    torch="gather",
    onnx="GatherElements",
    result="same",
    aliases=("take along", "pick per row", "lookup", "advanced indexing"),
    example=(((3, 4), np.array([[3, 0], [1, 1]])), {"dim": 1}),
)
def gather(x: Array, index: Indices, *, dim: int = -1) -> Array:
    """Picks one element for each entry of the index, which replaces the position along ``dim``."""
    array = np.asarray(x)
    return array[_places(array.shape, index, dim)]


@gather.rule("x", "scatter_add(0, index, g)")
def _(g: Operand, y: Operand, x: Operand, index: Operand, *, dim: int) -> Operand:
    return scatter_add(np.zeros(shape_of(x)), index, g, dim=dim)


def _scattered(x: Shape, index: Shape, source: Shape, *, dim: int) -> Shape:
    _gathered(x, index, dim=dim)
    if source != index:
        raise ShapeError(f"the source has shape {source}, the index {index}; they must be the same")
    return x


@operation(
    "scatter_add(x, index, source)",
    shape=_scattered,
    title="scatter add",
    torch="scatter_add",
    onnx="ScatterElements",
    aliases=("scatter", "add at", "histogram", "put along"),
    result="same",
    example=(((3, 4), np.array([[3, 0], [1, 1]]), (2, 2)), {"dim": 1}),
)
def scatter_add(x: Array, index: Indices, source: Array, *, dim: int = -1) -> Array:
    """Adds each element of the source to the place in x that the index gives: the reverse of gather."""
    result = np.array(x, dtype=np.result_type(x, source))
    np.add.at(result, _places(result.shape, index, dim), source)
    return result


@scatter_add.rule("x", "g")
def _(g: Operand, y: Operand, x: Operand, index: Operand, source: Operand, *, dim: int) -> Operand:
    return g


@scatter_add.rule("source", "gather(g, index)")
def _(g: Operand, y: Operand, x: Operand, index: Operand, source: Operand, *, dim: int) -> Operand:
    return gather(g, index, dim=dim)


def _largest(x: Shape, *, k: int, dim: int, largest: bool) -> tuple[Shape, Shape]:
    axis = entries_of(x, dim)
    if not 0 <= k <= x[axis]:
        raise ShapeError(f"cannot pick {k} elements: axis {axis} has {x[axis]}")
    shape = (*x[:axis], k, *x[axis + 1 :])
    return shape, shape


@operation(
    "topk(x, k)",
    shape=_largest,
    title="largest few",
    torch="topk",
    onnx="TopK",
    outputs=("values", "indices"),
    aliases=("top k", "k largest", "best few", "beam", "sort"),
    example=(((3, 5),), {"k": 2}),
    convention="sorted, the largest first; of equal elements the first comes first",
)
def topk(x: Array, *, k: int = 1, dim: int = -1, largest: bool = True) -> tuple[Array, Array]:
    """The k largest elements along one dimension (or the smallest), sorted, and their numbers there."""
    array = np.asarray(x)
    axis = axis_of(dim, array.ndim)
    last = array.shape[axis] - 1
    order = last - np.flip(np.argsort(np.flip(array, axis), axis, kind="stable"), axis)
    places = (slice(None),) * axis + (slice(k),)
    indices = order[places] if largest else np.argsort(array, axis, kind="stable")[places]
    return np.take_along_axis(array, indices, axis), indices


@topk.rule("x", "scatter_add(0, indices, g)")
def _(
    g: tuple[Operand, Operand], y: tuple[Operand, Operand], x: Operand, *, k: int, dim: int, largest: bool
) -> Operand:
    return scatter_add(np.zeros(shape_of(x)), y[1], g[0], dim=dim)


def _one_hot(index: Shape, *, num_classes: int) -> Shape:
    if num_classes < 1:
        raise ShapeError(f"num_classes is {num_classes}; it must be 1 or more")
    return (*index, num_classes)


@operation(
    "one_hot(index)",
    shape=_one_hot,
    title="one-hot",
    torch="nn.functional.one_hot",
    onnx="OneHot",
    aliases=("dummy variables", "indicator", "categories", "class to vector"),
    result="int",
    no_gradient="a class number cannot change by a little, so there is no slope",
    example=((np.array([2, 0, 1]),), {"num_classes": 3}),
)
def one_hot(index: Indices, *, num_classes: int = 2) -> Array:
    """Turns each class number into a row of zeros with a single 1 in that place."""
    picked = whole(index, num_classes)
    return (picked[..., np.newaxis] == np.arange(num_classes)).astype(np.int64)


def _places(shape: Shape, index: Array, dim: int) -> tuple[Any, ...]:
    axis = axis_of(dim, len(shape))
    places: list[Any] = list(np.ogrid[tuple(slice(size) for size in np.shape(index))])
    if shape:
        places[axis] = whole(index, shape[axis])
    return tuple(places)
