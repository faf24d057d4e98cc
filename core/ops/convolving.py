"""The sums of convolutions on arrays, for any number of spatial dimensions, and the shapes that fit.

What the windows see is laid out as the columns of a matrix (Chellapilla et al., High Performance Convolutional Neural
Networks for Document Processing, 2006), block by block, so that never much more room is taken than for the operands.
"""

# mypy: no-warn-return-any
# numpy types much of what may be an array or a number as Any.

from __future__ import annotations

import math
from dataclasses import replace
from typing import Literal

import numpy as np

from ..errors import ShapeError
from ..language import tr
from .symbol import Array, Shape
from .windows import Sizes, Windows, per_dimension, window_count

Padding = Sizes | Literal["valid", "same"]
_WIDENING = 4  # where the way back makes fewer channels, up to so many times fewer, it copies quicker than it adds


def borders(kernel: Shape, stride: Sizes, padding: Padding, dilation: Sizes) -> list[tuple[int, int]]:
    """The zeros before and after each spatial dimension; for "same" the odd one comes after, as in torch."""
    rank = len(kernel)
    if not isinstance(padding, str):
        return [(p, p) for p in per_dimension("padding", padding, rank, least=0)]
    if padding == "valid":
        return [(0, 0)] * rank
    if set(per_dimension("stride", stride, rank)) != {1}:
        raise ShapeError(
            tr('padding "same" keeps the size, which a stride of {stride} cannot; give the padding as numbers').format(
                stride=stride
            )
        )
    totals = [d * (k - 1) for d, k in zip(per_dimension("dilation", dilation, rank), kernel, strict=True)]
    return [(total // 2, total - total // 2) for total in totals]


def windows_of(sizes: Shape, kernel: Shape, stride: Sizes, padding: Padding, dilation: Sizes) -> Windows:
    """The windows of a convolution; ShapeError if not even one fits."""
    rank = len(sizes)
    steps, holes = per_dimension("stride", stride, rank), per_dimension("dilation", dilation, rank)
    pairs = borders(kernel, stride, padding, dilation)
    counts = tuple(
        window_count(size, k, s, before + after, d)
        for size, k, s, (before, after), d in zip(sizes, kernel, steps, pairs, holes, strict=True)
    )
    if not all(counts):
        raise ShapeError(
            tr("a window of {kernel} with dilation {dilation} does not fit into {sizes} with padding {padding}").format(
                kernel=kernel, dilation=dilation, sizes=sizes, padding=padding
            )
        )
    return Windows(sizes, kernel, counts, steps, tuple(before for before, _ in pairs), holes)


def back_windows(counts: Shape, kernel: Shape, stride: Sizes, padding: Sizes, extra: Sizes, dilation: Sizes) -> Windows:
    """The windows of the convolution that a transposed one goes back along; ``counts`` are its input's sizes."""
    rank = len(counts)
    steps, holes = per_dimension("stride", stride, rank), per_dimension("dilation", dilation, rank)
    margins = per_dimension("padding", padding, rank, least=0)
    extras = per_dimension("output_padding", extra, rank, least=0)
    sizes = tuple(
        (n - 1) * s - 2 * p + d * (k - 1) + 1 + e
        for n, s, p, d, k, e in zip(counts, steps, margins, holes, kernel, extras, strict=True)
    )
    if min(sizes) < 1:
        raise ShapeError(
            tr("nothing is left of {counts} after padding {padding} is cut off: sizes {sizes}").format(
                counts=counts, padding=padding, sizes=sizes
            )
        )
    return Windows(sizes, kernel, counts, steps, margins, holes)


def _channels(rank: int, x: Shape, weight: Shape, groups: int) -> None:
    if len(weight) != rank + 2:
        raise ShapeError(
            tr("the weight has shape {weight}; filters for this need {rank} dimensions").format(
                weight=weight, rank=rank + 2
            )
        )
    if len(x) not in (rank + 1, rank + 2):
        raise ShapeError(
            tr("x has shape {x}; it needs {rank} dimensions, or {rank2} without a batch").format(
                x=x, rank=rank + 2, rank2=rank + 1
            )
        )
    if groups < 1 or weight[0] % groups or x[-rank - 1] % groups:
        raise ShapeError(
            tr("groups is {groups}; it must divide the {x} channels and the {weight} filters").format(
                groups=groups, x=x[-rank - 1], weight=weight[0]
            )
        )


def _bias(bias: Shape | None, filters: int) -> None:
    if bias not in (None, (filters,)):
        raise ShapeError(
            tr("there are {filters} filters, but the bias has shape {bias}").format(filters=filters, bias=bias)
        )


def convolved_shape(
    rank: int,
    x: Shape,
    weight: Shape,
    bias: Shape | None,
    *,
    stride: Sizes,
    padding: Padding,
    dilation: Sizes,
    groups: int,
) -> Shape:
    """The shape of a convolution."""
    _channels(rank, x, weight, groups)
    if weight[1] * groups != x[-rank - 1]:
        raise ShapeError(
            tr("x has {x} channels, but the weight of shape {weight} is for {weight2} in {groups} groups").format(
                x=x[-rank - 1], weight=weight, weight2=weight[1] * groups, groups=groups
            )
        )
    _bias(bias, weight[0])
    return (*x[: -rank - 1], weight[0], *windows_of(x[-rank:], weight[2:], stride, padding, dilation).counts)


def convolved_widest(
    rank: int, x: Shape, weight: Shape, *_: Shape | None, stride: Sizes, padding: Padding, dilation: Sizes, **__: object
) -> Shape:
    """The shape of the largest array that a convolution makes: its input with a border, or what windows see of it."""
    return _widest(x, rank, windows_of(x[-rank:], weight[2:], stride, padding, dilation))


def transposed_shape(
    rank: int,
    x: Shape,
    weight: Shape,
    bias: Shape | None,
    *,
    stride: Sizes,
    padding: Sizes,
    output_padding: Sizes,
    groups: int,
    dilation: Sizes,
) -> Shape:
    """The shape of a transposed convolution."""
    _channels(rank, x, weight, groups)
    if weight[0] != x[-rank - 1]:
        raise ShapeError(
            tr("x has {x} channels, but the weight of shape {weight} is for {weight2}").format(
                x=x[-rank - 1], weight=weight, weight2=weight[0]
            )
        )
    _bias(bias, weight[1] * groups)
    windows = back_windows(x[-rank:], weight[2:], stride, padding, output_padding, dilation)
    return (*x[: -rank - 1], weight[1] * groups, *windows.sizes)


def transposed_widest(
    rank: int,
    x: Shape,
    weight: Shape,
    *_: Shape | None,
    stride: Sizes,
    padding: Sizes,
    output_padding: Sizes,
    groups: int,
    dilation: Sizes,
) -> Shape:
    """The shape of the largest array that a transposed convolution makes, before the padding is cut off."""
    windows = back_windows(x[-rank:], weight[2:], stride, padding, output_padding, dilation)
    turned, made = _turned(windows), (*x[: -rank - 1], weight[1] * groups, *x[-rank:])
    spread = _widest(made, rank, windows)
    return spread if turned is None else max(spread, _widest(x, rank, turned), key=math.prod)


def filters_shape(
    rank: int,
    x: Shape,
    grad_output: Shape,
    *,
    kernel_size: Sizes,
    stride: Sizes,
    padding: Sizes,
    dilation: Sizes,
    groups: int,
) -> Shape:
    """The shape of the filters of a convolution of x with such a result."""
    kernel = per_dimension("kernel_size", kernel_size, rank)
    _channels(rank, x, (grad_output[-rank - 1] if len(grad_output) > rank else 0, 1, *kernel), groups)
    fit = windows_of(x[-rank:], kernel, stride, padding, dilation).counts
    counts = grad_output[-rank:]
    if len(grad_output) != len(x) or grad_output[: -rank - 1] != x[: -rank - 1] or any(map(int.__gt__, counts, fit)):
        raise ShapeError(
            tr("grad_output has shape {grad_output}; a convolution of x, {x}, gives {fit} there").format(
                grad_output=grad_output, x=x, fit=fit
            )
        )
    return (grad_output[-rank - 1], x[-rank - 1] // groups, *kernel)


def filters_widest(
    rank: int,
    x: Shape,
    grad_output: Shape,
    *,
    kernel_size: Sizes,
    stride: Sizes,
    padding: Sizes,
    dilation: Sizes,
    groups: int,
) -> Shape:
    """The shape of the largest array that is made for the gradient of filters, as for a convolution."""
    fit = windows_of(x[-rank:], per_dimension("kernel_size", kernel_size, rank), stride, padding, dilation)
    return _widest(x, rank, replace(fit, counts=grad_output[-rank:]))


def _widest(images: Shape, rank: int, windows: Windows) -> Shape:
    """The shape of the largest array that windows over images (n, c, ...) or over one alone need."""
    return windows.widest(math.prod(images[: -rank - 1]), images[-rank - 1])


def convolved(
    x: Array,
    weight: Array,
    bias: Array | None,
    *,
    stride: Sizes,
    padding: Padding,
    dilation: Sizes,
    groups: int,
) -> Array:
    """A convolution: filters times what the windows see."""
    rank = np.ndim(weight) - 2
    images = _with_batch(x, rank)
    windows = windows_of(images.shape[2:], np.shape(weight)[2:], stride, padding, dilation)
    rows = np.reshape(weight, (groups, np.shape(weight)[0] // groups, -1, windows.taps))
    return _finished(_slid(images, rows, windows), x, bias, rank)


def transposed(
    x: Array,
    weight: Array,
    bias: Array | None,
    *,
    stride: Sizes,
    padding: Sizes,
    output_padding: Sizes,
    dilation: Sizes,
    groups: int,
) -> Array:
    """A transposed convolution: what the filters spread out, added up where it falls.

    With stride 1 that is a convolution with the filters turned round, which copies where the other way adds.
    """
    rank = np.ndim(weight) - 2
    images = _with_batch(x, rank)
    windows = back_windows(images.shape[2:], np.shape(weight)[2:], stride, padding, output_padding, dilation)
    columns = np.reshape(weight, (groups, images.shape[1] // groups, -1, windows.taps))
    turned = _turned(windows) if images.shape[1] <= _WIDENING * groups * columns.shape[2] else None
    if turned is not None and not turned.narrow and np.isfinite(columns).all():
        return _finished(_slid(images, columns.swapaxes(1, 2)[..., ::-1], turned), x, bias, rank)
    return _finished(_spread_out(images, columns, windows), x, bias, rank)


def correlated(
    rank: int,
    x: Array,
    grad_output: Array,
    *,
    kernel_size: Sizes,
    stride: Sizes,
    padding: Sizes,
    dilation: Sizes,
    groups: int,
) -> Array:
    """The gradient of a convolution's filters: the gradient of its result times what the windows see, added up."""
    images, slopes = _with_batch(x, rank), _with_batch(grad_output, rank)
    kernel = per_dimension("kernel_size", kernel_size, rank)
    fit = windows_of(images.shape[2:], kernel, stride, padding, dilation)
    windows = replace(fit, counts=slopes.shape[2:])
    result = _correlation(images, slopes, windows, groups)
    if windows.dense and not np.isfinite(result).all():  # what does not count may not be multiplied by zero
        result = _correlation(images, slopes, replace(windows, side_by_side=False), groups)
    return result.reshape(slopes.shape[1], images.shape[1] // groups, *kernel)


def _slid(images: np.ndarray, rows: np.ndarray, windows: Windows) -> np.ndarray:
    """Filters (groups, f, c, taps), slid along images (n, groups * c, ...)."""
    groups, filters = rows.shape[:2]
    result = np.empty((len(images), groups * filters, *windows.counts), np.result_type(images, rows))
    laid, seen = windows.laid_out(images), None
    for block, taps in windows.blocks(len(images), images.shape[1], result.itemsize):
        some = rows[..., taps].reshape(groups, filters, -1)
        seen = windows.seen(laid[block], taps, seen)
        products = _products(some, seen.reshape(len(seen), groups, -1, windows.columns), narrow=windows.narrow)
        part = windows.picked(products.reshape(len(seen), groups * filters, windows.columns))
        if taps.start:
            result[block] += part
        else:
            result[block] = part
    return result


def _spread_out(images: np.ndarray, columns: np.ndarray, windows: Windows) -> np.ndarray:
    """What filters (groups, f, c, taps) spread out from images (n, groups * f, ...), added up where it falls."""
    groups, channels = len(columns), len(columns) * columns.shape[2]
    border = np.zeros((len(images), channels, *windows.padded), np.result_type(images, columns))
    for block, taps in windows.blocks(len(images), channels, border.itemsize):
        some = columns[..., taps].reshape(*columns.shape[:2], -1).swapaxes(1, 2)
        values = images[block].reshape(-1, groups, columns.shape[1], windows.positions)
        windows.add_back(
            border[block],
            _products(some, values, narrow=windows.narrow).reshape(len(values), channels, -1, windows.positions),
            taps,
        )
    return np.ascontiguousarray(border[windows.inside])


def _correlation(images: np.ndarray, slopes: np.ndarray, windows: Windows, groups: int) -> np.ndarray:
    shape = (groups, slopes.shape[1] // groups, images.shape[1] // groups, windows.taps)
    result = np.zeros(shape, np.result_type(images, slopes))
    laid, seen = windows.laid_out(images), None
    every = windows.spread(slopes).reshape(len(slopes), groups, shape[1], windows.columns)
    for block, taps in windows.blocks(len(images), images.shape[1], result.itemsize):
        values, seen = every[block], windows.seen(laid[block], taps, seen)
        columns = seen.reshape(len(values), groups, -1, windows.columns)
        if windows.narrow or windows.columns < 2 * shape[1]:  # rather one long product than many small or large ones
            values, columns = _joined(values)[np.newaxis], _joined(columns)[np.newaxis]
        product = np.matmul(columns, values.swapaxes(2, 3)).sum(
            axis=0
        )  # the taller matrix first: up to a quarter quicker
        result[..., taps] += product.swapaxes(1, 2).reshape(*shape[:3], -1)
    return result


def _products(rows: np.ndarray, columns: np.ndarray, *, narrow: bool) -> np.ndarray:
    """Matrices (groups, f, k) times those of each image (n, groups, k, columns); of all at once where narrow."""
    if not narrow:
        return np.matmul(rows, columns)
    whole: np.ndarray = np.matmul(rows, _joined(columns)).reshape(*rows.shape[:2], len(columns), columns.shape[3])
    return whole.transpose(2, 0, 1, 3)


def _joined(matrices: np.ndarray) -> np.ndarray:
    """The matrices of all images (n, groups, k, columns) side by side: (groups, k, n * columns)."""
    return matrices.transpose(1, 2, 0, 3).reshape(*matrices.shape[1:3], -1)


def _turned(windows: Windows) -> Windows | None:
    """The windows of the convolution that is the way back along some; None where they jump, or see beyond a border."""
    reach = [d * (k - 1) - p for d, k, p in zip(windows.dilation, windows.kernel, windows.padding, strict=True)]
    if set(windows.stride) != {1} or min(reach) < 0:
        return None
    return Windows(windows.counts, windows.kernel, windows.sizes, windows.stride, tuple(reach), windows.dilation)


def _finished(result: np.ndarray, x: Array, bias: Array | None, rank: int) -> np.ndarray:
    if bias is not None:
        result += np.reshape(bias, (-1,) + (1,) * rank)
    return result if np.ndim(x) == rank + 2 else result[0]


def _with_batch(x: Array, rank: int) -> np.ndarray:
    array = np.asarray(x)
    return array if array.ndim == rank + 2 else array[np.newaxis]
