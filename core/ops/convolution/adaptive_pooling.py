"""Pooling to a given size, whatever the size before, and to one number for each channel."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..linear_algebra.matmul import matmul
from ..reduction.extremes import max_
from ..reduction.sums import spread
from ..shape.indexing import scatter_add
from ..shape.reshaping import reshape
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .max_pooling import Pair, put_in_planes
from .pooling_shapes import spatial
from .windows import Sizes, per_dimension

Box = tuple[Any, ...]  # an index, with dots first

_BINS = "where the sizes do not divide, neighbouring bins overlap by one element, as in torch"


def _bins(size: int, count: int) -> list[slice]:
    """The runs of entries that go into each result."""
    return [slice(i * size // count, -(-(i + 1) * size // count)) for i in range(count)]


def _adaptive_shape(rank: int, x: Shape, *, output_size: Sizes) -> Shape:
    if not all(spatial(x, rank)):
        raise ShapeError(tr("a tensor of shape {x} has nothing to pool: no elements").format(x=x))
    return (*x[:-rank], *per_dimension("output_size", output_size, rank))


def _averaging_widest(rank: int, x: Shape, *, output_size: Sizes) -> Shape:
    """The shape of the largest matrix that averages, or of what the first of two leaves."""
    counts = per_dimension("output_size", output_size, rank)
    matrices = zip(counts, x[-rank:], strict=True)
    return max([*matrices, (*x[:-rank], counts[0], *x[1 - rank :])] if rank > 1 else matrices, key=math.prod)


def _averaging(sizes: Shape, output_size: Sizes) -> list[np.ndarray]:
    """For each spatial dimension the matrix whose rows average the bins."""
    matrices = []
    for size, count in zip(sizes, per_dimension("output_size", output_size, len(sizes)), strict=True):
        matrix = np.zeros((count, size))
        for row, run in zip(matrix, _bins(size, count), strict=True):
            row[run] = 1.0 / (run.stop - run.start)
        matrices.append(matrix)
    return matrices


def _each_average(array: np.ndarray, output_size: Sizes, rank: int) -> np.ndarray:
    """The averages bin by bin, so that what is not finite is in those of its own bins alone: 0 times inf is NaN."""
    sizes, lead = array.shape[-rank:], array.shape[:-rank]
    averages = np.empty((*lead, *per_dimension("output_size", output_size, rank)), array.dtype)
    for place, box in _boxes(sizes, output_size):
        averages[place] = np.mean(array[box], axis=tuple(range(-rank, 0)))
    return averages


def _boxes(sizes: Shape, output_size: Sizes) -> Iterator[tuple[Box, Box]]:
    """The place of each result, and the entries that go into it."""
    counts = per_dimension("output_size", output_size, len(sizes))
    runs = [_bins(size, count) for size, count in zip(sizes, counts, strict=True)]
    for place in np.ndindex(*counts):
        yield (..., *place), (..., *(run[i] for run, i in zip(runs, place, strict=True)))


@operation(
    "mean(bin(x))",
    shape=partial(_adaptive_shape, 1),
    widest=partial(_averaging_widest, 1),
    title="adaptive average pooling of signals",
    symbol="mean→n",
    torch="nn.functional.adaptive_avg_pool1d",
    torch_needs=("output_size",),
    example=(((2, 3, 7),), {"output_size": 3}),
    aliases=("adaptive avg pool 1d", "resize", "average to size"),
    convention=_BINS,
)
def adaptive_avg_pool1d(x: Array, *, output_size: Sizes = 1) -> Array:
    """The averages of so many bins of a signal. x: (n, c, l) or (c, l)."""
    array = np.asarray(x)
    if not np.isfinite(array).all():
        return _each_average(array, output_size, 1)
    (along,) = _averaging(array.shape[-1:], output_size)
    return np.matmul(array, along.T.astype(array.dtype))


@adaptive_avg_pool1d.rule("x", "spread(g / n)")
def _(g: Operand, y: Operand, x: Operand, *, output_size: Sizes) -> Operand:
    (along,) = _averaging(shape_of(x)[-1:], output_size)
    return matmul(g, along)


@operation(
    "mean(bin(x))",
    shape=partial(_adaptive_shape, 2),
    widest=partial(_averaging_widest, 2),
    title="adaptive average pooling of images",
    symbol="mean→n",
    torch="nn.functional.adaptive_avg_pool2d",
    torch_needs=("output_size",),
    example=(((2, 3, 7, 5),), {"output_size": (3, 2)}),
    aliases=("adaptive avg pool 2d", "resize", "average to size"),
    convention=_BINS,
)
def adaptive_avg_pool2d(x: Array, *, output_size: Sizes = 1) -> Array:
    """The averages of so many bins of an image. x: (n, c, h, w) or (c, h, w)."""
    array = np.asarray(x)
    if not np.isfinite(array).all():
        return _each_average(array, output_size, 2)
    down, along = (matrix.astype(array.dtype) for matrix in _averaging(array.shape[-2:], output_size))
    return np.matmul(np.matmul(down, array), along.T)


@adaptive_avg_pool2d.rule("x", "spread(g / n)")
def _(g: Operand, y: Operand, x: Operand, *, output_size: Sizes) -> Operand:
    down, along = _averaging(shape_of(x)[-2:], output_size)
    return matmul(matmul(down.T.copy(), g), along)


def _adaptive_pair(rank: int, x: Shape, *, output_size: Sizes) -> tuple[Shape, Shape]:
    shape = _adaptive_shape(rank, x, output_size=output_size)
    return shape, shape


def _largest_of_bins(x: Array, output_size: Sizes, rank: int) -> tuple[Array, Array]:
    array = np.asarray(x)
    sizes, lead = array.shape[-rank:], array.shape[:-rank]
    counts = per_dimension("output_size", output_size, rank)
    numbers = np.empty((*lead, *counts), np.int64)
    planes = np.arange(math.prod(sizes)).reshape(sizes)
    for place, box in _boxes(sizes, output_size):
        inside = planes[box].ravel()
        numbers[place] = inside[np.argmax(array[box].reshape(*lead, inside.size), axis=-1)]
    flat, rows = array.reshape(*lead, math.prod(sizes)), numbers.reshape(*lead, math.prod(counts))
    return np.take_along_axis(flat, rows, -1).reshape(numbers.shape), numbers


@operation(
    "max(bin(x))",
    shape=partial(_adaptive_pair, 1),
    title="adaptive max pooling of signals",
    symbol="max→n",
    torch="nn.functional.adaptive_max_pool1d_with_indices",
    torch_needs=("output_size",),
    outputs=("values", "indices"),
    example=(((2, 3, 7),), {"output_size": 3}),
    aliases=("adaptive max pool 1d", "largest of bins"),
    convention=_BINS,
)
def adaptive_max_pool1d(x: Array, *, output_size: Sizes = 1) -> tuple[Array, Array]:
    """The largest elements of so many bins of a signal, and their numbers. x: (n, c, l) or (c, l)."""
    return _largest_of_bins(x, output_size, 1)


@adaptive_max_pool1d.rule("x", "scatter_add(0, indices, g)")
def _(g: Pair, y: Pair, x: Operand, *, output_size: Sizes) -> Operand:
    return put_in_planes(g, y, x, 1)


@operation(
    "max(bin(x))",
    shape=partial(_adaptive_pair, 2),
    title="adaptive max pooling of images",
    symbol="max→n",
    torch="nn.functional.adaptive_max_pool2d_with_indices",
    torch_needs=("output_size",),
    outputs=("values", "indices"),
    example=(((2, 3, 7, 5),), {"output_size": (3, 2)}),
    aliases=("adaptive max pool 2d", "largest of bins"),
    convention=_BINS,
)
def adaptive_max_pool2d(x: Array, *, output_size: Sizes = 1) -> tuple[Array, Array]:
    """The largest elements of so many bins of an image, and their numbers. x: (n, c, h, w) or (c, h, w)."""
    return _largest_of_bins(x, output_size, 2)


@adaptive_max_pool2d.rule("x", "scatter_add(0, indices, g)")
def _(g: Pair, y: Pair, x: Operand, *, output_size: Sizes) -> Operand:
    return put_in_planes(g, y, x, 2)


def _global_shape(x: Shape) -> Shape:
    if len(x) < 3 or not all(x[2:]):
        raise ShapeError(
            tr("x has shape {x}; it needs batch, channels, and spatial dimensions with elements").format(x=x)
        )
    return (*x[:2], *(1,) * (len(x) - 2))


@operation(
    "mean(x)",
    shape=_global_shape,
    title="global average pooling",
    symbol="mean→1",
    onnx="GlobalAveragePool",
    example=(((2, 3, 4, 2),), {}),
    aliases=("global avg pool", "GAP", "squeeze of channels"),
)
def global_avg_pool(x: Array) -> Array:
    """The average of each channel over all its places, whatever the number of dimensions. x: (n, c, ...)."""
    axes = tuple(range(2, np.ndim(x)))
    return np.sum(x, axis=axes, keepdims=True) / math.prod(np.shape(x)[2:])


@global_avg_pool.rule("x", "g / n")
def _(g: Operand, y: Operand, x: Operand) -> Operand:
    places = shape_of(x)[2:]
    return spread(g / float(math.prod(places)), x, tuple(range(2, 2 + len(places))))


@operation(
    "max(x)",
    shape=_global_shape,
    title="global max pooling",
    symbol="max→1",
    onnx="GlobalMaxPool",
    example=(((2, 3, 4, 2),), {}),
    aliases=("global max pool", "largest of each channel"),
    convention="of equal elements the first counts and gets the whole gradient",
)
def global_max_pool(x: Array) -> Array:
    """The largest element of each channel, whatever the number of dimensions. x: (n, c, ...)."""
    return np.max(x, axis=tuple(range(2, np.ndim(x))), keepdims=True)


@global_max_pool.rule("x", "scatter_add(0, argmax(x), g)")
def _(g: Operand, y: Operand, x: Operand) -> Operand:
    rows = (*shape_of(x)[:2], math.prod(shape_of(x)[2:]))
    flat = reshape(x, shape=rows)
    _, indices = max_(flat, dim=-1, keepdim=True)
    gradient = scatter_add(np.zeros(rows), indices, reshape(g, shape=(*rows[:2], 1)))
    return reshape(gradient, shape=shape_of(x))
