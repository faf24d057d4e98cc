"""Pooling: what windows see, made one number each: the largest, or the average."""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from ..errors import ShapeError
from ..language import tr
from .arithmetic import div
from .conversion import zeros
from .convolution import cropped, onto_input
from .indexing import scatter_add
from .maxima import largest
from .shape import reshape
from .spec import operation
from .symbol import Array, Operand, Shape, shape_of
from .windows import Sizes, Windows, per_dimension, window_count

CATEGORY = "convolution"

Pair = tuple[Operand, Operand]
_STRIDE = "the stride is the window's size unless given (ONNX: 1)"
_FIRST = f"of equal elements the first counts and gets the whole gradient; {_STRIDE}"
_COUNTED = f"the border counts as zeros, as in torch (ONNX leaves it out); {_STRIDE}"


def _windows(
    sizes: Shape, kernel_size: Sizes, stride: Sizes | None, padding: Sizes, dilation: Sizes, *, ceil: bool
) -> Windows:
    rank = len(sizes)
    kernel = per_dimension("kernel_size", kernel_size, rank)
    steps = kernel if stride is None else per_dimension("stride", stride, rank)
    margins, holes = per_dimension("padding", padding, rank, least=0), per_dimension("dilation", dilation, rank)
    if any(2 * p > k for p, k in zip(margins, kernel, strict=True)):
        raise ShapeError(
            tr("padding {padding} is more than half of the window {kernel_size}").format(
                padding=padding, kernel_size=kernel_size
            )
        )
    counts = tuple(
        window_count(size, k, s, 2 * p, d, ceil=ceil)
        for size, k, s, p, d in zip(sizes, kernel, steps, margins, holes, strict=True)
    )
    blind = any(
        -start % d >= size
        for size, s, p, d in zip(sizes, steps, margins, holes, strict=True)
        for start in range(-p, 0, s)  # from where taps may jump over the tensor
    )
    if blind or not all(counts):
        raise ShapeError(
            tr("a window of {kernel} with dilation {dilation} does not fit into {sizes} with padding {padding}").format(
                kernel=kernel, dilation=dilation, sizes=sizes, padding=padding
            )
        )
    return Windows(sizes, kernel, counts, steps, margins, holes)


def spatial(x: Shape, rank: int) -> Shape:
    """The spatial sizes of a batch of signals or images, or of one alone."""
    if len(x) not in (rank + 1, rank + 2):
        raise ShapeError(
            tr("x has shape {x}; it needs {rank} dimensions, or {rank2} without a batch").format(
                x=x, rank=rank + 2, rank2=rank + 1
            )
        )
    return x[-rank:]


def _border(
    rank: int,
    x: Shape,
    *,
    kernel_size: Sizes,
    stride: Sizes | None,
    padding: Sizes,
    ceil_mode: bool,
    dilation: Sizes = 1,
    **_: object,
) -> Shape:
    """The shape of what the windows slide over, its border included."""
    return (*x[:-rank], *_windows(x[-rank:], kernel_size, stride, padding, dilation, ceil=ceil_mode).padded)


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
    windows = _windows(spatial(x, rank), kernel_size, stride, padding, dilation, ceil=ceil_mode)
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
    widest=partial(_border, 1),
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
    return largest(x, _windows(np.shape(x)[-1:], kernel_size, stride, padding, dilation, ceil=ceil_mode))


@max_pool1d.rule("x", "scatter_add(0, indices, g)")
def _(g: Pair, y: Pair, x: Operand, **_: object) -> Operand:
    return put_in_planes(g, y, x, 1)


@operation(
    "max(window(x))",
    shape=partial(_largest_shape, 2),
    widest=partial(_border, 2),
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
    return largest(x, _windows(np.shape(x)[-2:], kernel_size, stride, padding, dilation, ceil=ceil_mode))


@max_pool2d.rule("x", "scatter_add(0, indices, g)")
def _(g: Pair, y: Pair, x: Operand, **_: object) -> Operand:
    return put_in_planes(g, y, x, 2)


def _average_shape(
    rank: int, x: Shape, *, kernel_size: Sizes, stride: Sizes | None, padding: Sizes, ceil_mode: bool, **_: object
) -> Shape:
    windows = _windows(spatial(x, rank), kernel_size, stride, padding, 1, ceil=ceil_mode)
    return (*x[:-rank], *windows.counts)


def _averaged(x: Array, windows: Windows, divisors: np.ndarray) -> Array:
    array = np.asarray(x)
    border = windows.bordered(array)
    total = np.zeros((*array.shape[: -len(windows.sizes)], *windows.counts), array.dtype)
    for tap in windows.each_tap():
        total += border[tap]
    return total / divisors.astype(array.dtype)


def _divisors(windows: Windows, *, count_include_pad: bool, divisor_override: int | None = None) -> np.ndarray:
    """By what the sum over each window is divided: how many entries it has, those beyond the border left out."""
    if divisor_override is not None:
        return np.full(windows.counts, float(divisor_override))
    total = np.ones(())
    dims = zip(windows.sizes, windows.kernel, windows.counts, windows.stride, windows.padding, strict=True)
    for size, kernel, count, stride, padding in dims:
        start = np.arange(count) * stride - padding
        margin = padding if count_include_pad else 0
        total = total[..., np.newaxis] * (np.minimum(start + kernel, size + margin) - np.maximum(start, -margin))
    return total


def _average_back(g: Operand, x: Operand, windows: Windows, divisors: np.ndarray) -> Operand:
    """Each window's share of the gradient given to all that it sees: a transposed convolution with ones."""
    shape, rank = shape_of(x), len(windows.sizes)
    one = reshape(div(g, divisors), shape=(math.prod(shape[:-rank]), 1, *windows.counts))
    ones, steps = np.ones((1, 1, *windows.kernel)), windows.stride
    whole = onto_input(one, ones, windows.padded, stride=steps, padding=0, dilation=1, groups=1)
    return reshape(cropped(whole, windows.padding, windows.sizes), shape=shape)


@operation(
    "mean(window(x))",
    shape=partial(_average_shape, 1),
    widest=partial(_border, 1),
    title="average pooling of signals",
    symbol="mean↓",
    torch="nn.functional.avg_pool1d",
    torch_needs=("kernel_size",),
    onnx="AveragePool",
    example=(((2, 3, 9),), {"kernel_size": 3, "stride": 2, "padding": 1}),
    aliases=("avg pool 1d", "mean pooling", "downsample", "smoothing"),
    convention=_COUNTED,
)
def avg_pool1d(
    x: Array,
    *,
    kernel_size: Sizes = 2,
    stride: Sizes | None = None,
    padding: Sizes = 0,
    ceil_mode: bool = False,
    count_include_pad: bool = True,
) -> Array:
    """The average of what each window sees of a signal. x: (n, c, l) or (c, l)."""
    windows = _windows(np.shape(x)[-1:], kernel_size, stride, padding, 1, ceil=ceil_mode)
    return _averaged(x, windows, _divisors(windows, count_include_pad=count_include_pad))


@avg_pool1d.rule("x", "conv_transpose(g / n, 1)")
def _(
    g: Operand,
    y: Operand,
    x: Operand,
    *,
    kernel_size: Sizes,
    stride: Sizes | None,
    padding: Sizes,
    ceil_mode: bool,
    count_include_pad: bool,
) -> Operand:
    windows = _windows(shape_of(x)[-1:], kernel_size, stride, padding, 1, ceil=ceil_mode)
    return _average_back(g, x, windows, _divisors(windows, count_include_pad=count_include_pad))


@operation(
    "mean(window(x))",
    shape=partial(_average_shape, 2),
    widest=partial(_border, 2),
    title="average pooling of images",
    symbol="mean↓",
    torch="nn.functional.avg_pool2d",
    torch_needs=("kernel_size",),
    onnx="AveragePool",
    example=(((2, 3, 7, 6),), {"kernel_size": (3, 2), "stride": 2, "padding": (1, 0)}),
    aliases=("avg pool 2d", "mean pooling", "downsample", "blur"),
    convention=_COUNTED,
)
def avg_pool2d(
    x: Array,
    *,
    kernel_size: Sizes = 2,
    stride: Sizes | None = None,
    padding: Sizes = 0,
    ceil_mode: bool = False,
    count_include_pad: bool = True,
    divisor_override: int | None = None,
) -> Array:
    """The average of what each window sees of an image. x: (n, c, h, w) or (c, h, w)."""
    windows = _windows(np.shape(x)[-2:], kernel_size, stride, padding, 1, ceil=ceil_mode)
    divisors = _divisors(windows, count_include_pad=count_include_pad, divisor_override=divisor_override)
    return _averaged(x, windows, divisors)


@avg_pool2d.rule("x", "conv_transpose(g / n, 1)")
def _(
    g: Operand,
    y: Operand,
    x: Operand,
    *,
    kernel_size: Sizes,
    stride: Sizes | None,
    padding: Sizes,
    ceil_mode: bool,
    count_include_pad: bool,
    divisor_override: int | None,
) -> Operand:
    windows = _windows(shape_of(x)[-2:], kernel_size, stride, padding, 1, ceil=ceil_mode)
    divisors = _divisors(windows, count_include_pad=count_include_pad, divisor_override=divisor_override)
    return _average_back(g, x, windows, divisors)
