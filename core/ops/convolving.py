"""The sums of convolutions on arrays, for any number of spatial dimensions, and the shapes that fit.

What the windows see is laid out as the columns of a matrix (Chellapilla et al., High Performance Convolutional Neural
Networks for Document Processing, 2006), block by block, so that never much more room is taken than for the operands.
"""

# mypy: no-warn-return-any
# numpy types much of what may be an array or a number as Any.

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np

from ..errors import ShapeError
from .symbol import Array, Shape
from .windows import Sizes, Windows, per_dimension, window_count

Padding = Sizes | Literal["valid", "same"]


def borders(kernel: Shape, stride: Sizes, padding: Padding, dilation: Sizes) -> list[tuple[int, int]]:
    """The zeros before and after each spatial dimension; for "same" the odd one comes after, as in torch."""
    rank = len(kernel)
    if not isinstance(padding, str):
        return [(p, p) for p in per_dimension("padding", padding, rank, least=0)]
    if padding == "valid":
        return [(0, 0)] * rank
    if set(per_dimension("stride", stride, rank)) != {1}:
        raise ShapeError(
            f'padding "same" keeps the size, which a stride of {stride} cannot; give the padding as numbers'
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
            f"a window of {kernel} with dilation {dilation} does not fit into {sizes} with padding {padding}"
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
        raise ShapeError(f"nothing is left of {counts} after padding {padding} is cut off: sizes {sizes}")
    return Windows(sizes, kernel, counts, steps, margins, holes)


def _channels(rank: int, x: Shape, weight: Shape, groups: int) -> None:
    if len(weight) != rank + 2:
        raise ShapeError(f"the weight has shape {weight}; filters for this need {rank + 2} dimensions")
    if len(x) not in (rank + 1, rank + 2):
        raise ShapeError(f"x has shape {x}; it needs {rank + 2} dimensions, or {rank + 1} without a batch")
    if groups < 1 or weight[0] % groups or x[-rank - 1] % groups:
        raise ShapeError(f"groups is {groups}; it must divide the {x[-rank - 1]} channels and the {weight[0]} filters")


def _bias(bias: Shape | None, filters: int) -> None:
    if bias not in (None, (filters,)):
        raise ShapeError(f"there are {filters} filters, but the bias has shape {bias}")


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
            f"x has {x[-rank - 1]} channels, but the weight of shape {weight} is for {weight[1] * groups} "
            f"in {groups} groups"
        )
    _bias(bias, weight[0])
    return (*x[: -rank - 1], weight[0], *windows_of(x[-rank:], weight[2:], stride, padding, dilation).counts)


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
        raise ShapeError(f"x has {x[-rank - 1]} channels, but the weight of shape {weight} is for {weight[0]}")
    _bias(bias, weight[1] * groups)
    windows = back_windows(x[-rank:], weight[2:], stride, padding, output_padding, dilation)
    return (*x[: -rank - 1], weight[1] * groups, *windows.sizes)


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
        raise ShapeError(f"grad_output has shape {grad_output}; a convolution of x, {x}, gives {fit} there")
    return (grad_output[-rank - 1], x[-rank - 1] // groups, *kernel)


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
    result = np.empty((len(images), np.shape(weight)[0], windows.positions), np.result_type(images, rows))
    for block, taps in windows.blocks(len(images), images.shape[1], result.itemsize):
        seen = windows.gathered(images[block], taps)
        some = rows[..., taps].reshape(*rows.shape[:2], -1)
        part = np.matmul(some, seen.reshape(groups, some.shape[-1], -1))
        laid = part.reshape(result.shape[1], -1, windows.positions).swapaxes(0, 1)
        if taps.start:
            result[block] += laid
        else:
            result[block] = laid
    if bias is not None:
        result += np.reshape(bias, (-1, 1))
    return result.reshape(*np.shape(x)[: -rank - 1], result.shape[1], *windows.counts)


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
    """A transposed convolution: what the filters spread out, added up where it falls."""
    rank = np.ndim(weight) - 2
    images = _with_batch(x, rank)
    windows = back_windows(images.shape[2:], np.shape(weight)[2:], stride, padding, output_padding, dilation)
    columns = np.reshape(weight, (groups, images.shape[1] // groups, -1, windows.taps))
    channels = groups * columns.shape[2]
    border = np.zeros((channels, len(images), *windows.padded), np.result_type(images, columns))
    for block, taps in windows.blocks(len(images), channels, border.itemsize):
        some = columns[..., taps].reshape(*columns.shape[:2], -1).swapaxes(1, 2)
        values = images[block].swapaxes(0, 1).reshape(groups, columns.shape[1], -1)
        seen = np.matmul(some, values).reshape(channels, -1, values.shape[-1])
        windows.add_back(border[:, block], seen, taps)
    result = np.ascontiguousarray(border[windows.inside].swapaxes(0, 1))
    if bias is not None:
        result += np.reshape(bias, (-1,) + (1,) * rank)
    return result.reshape(*np.shape(x)[: -rank - 1], *result.shape[1:])


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
    shape = (groups, slopes.shape[1] // groups, images.shape[1] // groups, windows.taps)
    result = np.zeros(shape, np.result_type(images, slopes))
    for block, taps in windows.blocks(len(images), images.shape[1], result.itemsize):
        values = slopes[block].swapaxes(0, 1).reshape(groups, shape[1], -1)
        seen = windows.gathered(images[block], taps).reshape(groups, -1, values.shape[-1])
        product = np.matmul(seen, values.swapaxes(1, 2))  # the taller matrix first: up to a quarter quicker
        result[..., taps] += product.swapaxes(1, 2).reshape(*shape[:3], -1)
    return result.reshape(slopes.shape[1], shape[2], *kernel)


def _with_batch(x: Array, rank: int) -> np.ndarray:
    array = np.asarray(x)
    return array if array.ndim == rank + 2 else array[np.newaxis]
