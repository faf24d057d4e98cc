"""Pooling by the largest: of what each window sees, one element stays."""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from ..shape.conversion import zeros
from ..shape.indexing import scatter_add
from ..shape.reshaping import reshape
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .maxima import largest
from .pooling_shapes import STRIDE, bordered, pooled_windows, spatial
from .windows import Sizes

Pair = tuple[Operand, Operand]
_FIRST = f"of equal elements the first counts and gets the whole gradient; {STRIDE}"


def _largest_shape(
    rank: int,
    x: Shape,
    *,
    kernel_size: Sizes,
    stride: Sizes | None,
    padding: Sizes,
    dilation: Sizes,
    ceil_mode: bool,
) -> tuple[Shape, Shape]:
    windows = pooled_windows(spatial(x, rank), kernel_size, stride, padding, dilation, ceil=ceil_mode)
    shape = (*x[:-rank], *windows.counts)
    return shape, shape


def put_in_planes(g: Pair, y: Pair, x: Operand, rank: int) -> Operand:
    """The gradient of elements picked from the spatial dimensions by number, put where they came from."""
    shape, picked = shape_of(x), shape_of(y[1])
    rows = (*picked[:-rank], math.prod(picked[-rank:]))
    planes = zeros((*shape[:-rank], math.prod(shape[-rank:])))
    gradient = scatter_add(planes, reshape(y[1], shape=rows), reshape(g[0], shape=rows))
    return reshape(gradient, shape=shape)


@operation(
    "max(window(x))",
    shape=partial(_largest_shape, 1),
    widest=partial(bordered, 1),
    title="max pooling of signals",
    symbol="max↓",
    torch="nn.functional.max_pool1d_with_indices",
    torch_needs=("kernel_size",),
    onnx="MaxPool",
    outputs=("values", "indices"),
    example=(((2, 3, 9),), {"kernel_size": 3, "stride": 2, "padding": 1}),
    aliases=("max pool 1d", "maximum pooling", "downsample"),
    convention=_FIRST,
)
def max_pool1d(
    x: Array,
    *,
    kernel_size: Sizes = 2,
    stride: Sizes | None = None,
    padding: Sizes = 0,
    dilation: Sizes = 1,
    ceil_mode: bool = False,
) -> tuple[Array, Array]:
    """The largest element that each window sees of a signal, and its number there. x: (n, c, l) or (c, l)."""
    return largest(x, pooled_windows(np.shape(x)[-1:], kernel_size, stride, padding, dilation, ceil=ceil_mode))


@max_pool1d.rule("x", "scatter_add(0, indices, g)")
def _(g: Pair, y: Pair, x: Operand, **_: object) -> Operand:
    return put_in_planes(g, y, x, 1)


@operation(
    "max(window(x))",
    shape=partial(_largest_shape, 2),
    widest=partial(bordered, 2),
    title="max pooling of images",
    symbol="max↓",
    torch="nn.functional.max_pool2d_with_indices",
    torch_needs=("kernel_size",),
    onnx="MaxPool",
    outputs=("values", "indices"),
    example=(((2, 3, 7, 6),), {"kernel_size": (3, 2), "stride": 2, "padding": (1, 0)}),
    aliases=("max pool 2d", "maximum pooling", "downsample"),
    convention=_FIRST,
)
def max_pool2d(
    x: Array,
    *,
    kernel_size: Sizes = 2,
    stride: Sizes | None = None,
    padding: Sizes = 0,
    dilation: Sizes = 1,
    ceil_mode: bool = False,
) -> tuple[Array, Array]:
    """The largest element that each window sees of an image, and its number, counted row by row.

    x: (n, c, h, w) or (c, h, w).
    """
    return largest(x, pooled_windows(np.shape(x)[-2:], kernel_size, stride, padding, dilation, ceil=ceil_mode))


@max_pool2d.rule("x", "scatter_add(0, indices, g)")
def _(g: Pair, y: Pair, x: Operand, **_: object) -> Operand:
    return put_in_planes(g, y, x, 2)
