"""Pooling by the average of what each window sees."""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from ..arithmetic import div
from ..shape.reshaping import reshape
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .pooling_shapes import STRIDE, bordered, pooled_windows, spatial
from .rules import cropped, onto_input
from .windows import Sizes, Windows

_COUNTED = f"the border counts as zeros, as in torch (ONNX leaves it out); {STRIDE}"


def _average_shape(
    rank: int, x: Shape, *, kernel_size: Sizes, stride: Sizes | None, padding: Sizes, ceil_mode: bool, **_: object
) -> Shape:
    windows = pooled_windows(spatial(x, rank), kernel_size, stride, padding, 1, ceil=ceil_mode)
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
    widest=partial(bordered, 1),
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
    windows = pooled_windows(np.shape(x)[-1:], kernel_size, stride, padding, 1, ceil=ceil_mode)
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
    windows = pooled_windows(shape_of(x)[-1:], kernel_size, stride, padding, 1, ceil=ceil_mode)
    return _average_back(g, x, windows, _divisors(windows, count_include_pad=count_include_pad))


@operation(
    "mean(window(x))",
    shape=partial(_average_shape, 2),
    widest=partial(bordered, 2),
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
    windows = pooled_windows(np.shape(x)[-2:], kernel_size, stride, padding, 1, ceil=ceil_mode)
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
    windows = pooled_windows(shape_of(x)[-2:], kernel_size, stride, padding, 1, ceil=ceil_mode)
    divisors = _divisors(windows, count_include_pad=count_include_pad, divisor_override=divisor_override)
    return _average_back(g, x, windows, divisors)
