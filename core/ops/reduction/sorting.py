"""Order: elements by size, the largest few, the one in the middle."""

from __future__ import annotations

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..shape.conversion import zeros
from ..shape.indexing import scatter_add
from ..shapes import axis_of, reduced
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .extremes import put_back

Pair = tuple[Operand, Operand]


def _largest(x: Shape, *, k: int, dim: int, largest: bool) -> tuple[Shape, Shape]:
    axis = axis_of(dim, len(x))
    size = x[axis] if x else 1
    if not (0 if x else 1) <= k <= size:
        raise ShapeError(tr("there are no {k} elements to take: axis {axis} has {x}").format(k=k, axis=axis, x=size))
    shape = (*x[:axis], k, *x[axis + 1 :]) if x else ()
    return shape, shape


@operation(
    "topk(x, k)",
    shape=_largest,
    title="largest few",
    torch="topk",
    torch_needs=("k",),
    onnx="TopK",
    outputs=("values", "indices"),
    aliases=("top k", "k largest", "best few", "beam", "sort"),
    example=(((3, 5),), {"k": 2}),
    convention="sorted, the largest first; of equal elements the first comes first",
)
def topk(x: Array, *, k: int = 1, dim: int = -1, largest: bool = True) -> tuple[Array, Array]:
    """The k largest elements along one dimension (or the smallest), sorted, and their numbers there."""
    array = np.asarray(x)
    if not array.ndim:
        return array, np.zeros((), np.int64)
    axis = axis_of(dim, array.ndim)
    indices = _order(array, axis, descending=largest)[(slice(None),) * axis + (slice(k),)]
    return np.take_along_axis(array, indices, axis), indices


@topk.rule("x", "scatter_add(0, indices, g)")
def _(g: Pair, y: Pair, x: Operand, *, k: int, dim: int, largest: bool) -> Operand:
    return scatter_add(zeros(shape_of(x)), y[1], g[0], dim=dim) if shape_of(x) else g[0]


def _sorted(x: Shape, *, dim: int, descending: bool) -> tuple[Shape, Shape]:
    axis_of(dim, len(x))
    return x, x


@operation(
    "sort(x)",
    shape=_sorted,
    torch="sort",
    outputs=("values", "indices"),
    aliases=("order", "rank", "ascending", "permutation", "argsort"),
    example=(((3, 5),), {}),
    convention="stable: equal elements keep their order (torch promises that only if asked); NaN counts as the largest",
)
def sort(x: Array, *, dim: int = -1, descending: bool = False) -> tuple[Array, Array]:
    """The elements along one dimension in order, the smallest first, and the numbers they had there."""
    array = np.asarray(x)
    if not array.ndim:
        return array, np.zeros((), np.int64)
    axis = axis_of(dim, array.ndim)
    indices = _order(array, axis, descending=descending)
    return np.take_along_axis(array, indices, axis), indices


@sort.rule("x", "scatter_add(0, indices, g)")
def _(g: Pair, y: Pair, x: Operand, *, dim: int, descending: bool) -> Operand:
    return scatter_add(zeros(shape_of(x)), y[1], g[0], dim=dim) if shape_of(x) else g[0]


def _middle(x: Shape, *, dim: int, keepdim: bool) -> tuple[Shape, Shape]:
    if x and not x[axis_of(dim, len(x))]:
        raise ShapeError(tr("a tensor of shape {x} has no middle there: no elements").format(x=x))
    shape = reduced(x, dim=axis_of(dim, len(x)), keepdim=keepdim)
    return shape, shape


@operation(
    "median(x)",
    shape=_middle,
    title="median and where",
    torch="median",
    torch_needs=("dim",),
    outputs=("values", "indices"),
    aliases=("median", "middle element", "robust average", "50th percentile"),
    example=(((3, 4),), {"dim": 1}),
    convention="of an even number of elements the lower of the two in the middle, as in torch (numpy: their mean); "
    "NaN if one is NaN; the last dimension unless told otherwise (torch: of all)",
)
def median(x: Array, *, dim: int = -1, keepdim: bool = False) -> tuple[Array, Array]:
    """The element in the middle of the order along one dimension, and its number there."""
    array = np.asarray(x)
    if not array.ndim:
        return array, np.zeros((), np.int64)
    axis = axis_of(dim, array.ndim)
    order = _order(array, axis, descending=False)
    middle = np.take(order, [(array.shape[axis] - 1) // 2], axis=axis)
    missing = np.isnan(array)
    first = np.argmax(missing, axis=axis, keepdims=True)
    indices = np.where(missing.any(axis=axis, keepdims=True), first, middle)
    values = np.take_along_axis(array, indices, axis)
    return (values, indices) if keepdim else (values.squeeze(axis), indices.squeeze(axis))


@median.rule("x", "scatter_add(0, indices, g)")
def _(g: Pair, y: Pair, x: Operand, *, dim: int, keepdim: bool) -> Operand:
    return put_back(g, y, x, dim)


def _order(array: np.ndarray, axis: int, *, descending: bool) -> np.ndarray:
    """The numbers of the elements in order; of equal ones the first comes first either way."""
    if not descending:
        return np.argsort(array, axis, kind="stable")
    last = array.shape[axis] - 1
    return last - np.flip(np.argsort(np.flip(array, axis), axis, kind="stable"), axis)
