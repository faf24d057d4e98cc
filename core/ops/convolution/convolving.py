"""The sums of convolutions on arrays, for any number of spatial dimensions.

What the windows see is laid out as the columns of a matrix (Chellapilla et al., High Performance Convolutional Neural
Networks for Document Processing, 2006), block by block, so that never much more room is taken than for the operands.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..symbol import Array
from .convolution_shapes import Padding, back_windows, turned_round, windows_of
from .windows import Sizes, Windows, per_dimension

_WIDENING = 4  # where the way back makes fewer channels, up to so many times fewer, it copies quicker than it adds


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
    turned = turned_round(windows) if images.shape[1] <= _WIDENING * groups * columns.shape[2] else None
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


def _finished(result: np.ndarray, x: Array, bias: Array | None, rank: int) -> np.ndarray:
    if bias is not None:
        result += np.reshape(bias, (-1,) + (1,) * rank)
    return result if np.ndim(x) == rank + 2 else result[0]


def _with_batch(x: Array, rank: int) -> np.ndarray:
    array = np.asarray(x)
    return array if array.ndim == rank + 2 else array[np.newaxis]
