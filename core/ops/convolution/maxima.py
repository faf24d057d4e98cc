"""The largest element that each window sees, and where in the image it lies."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..symbol import Array, Shape
from .windows import Windows


def largest(x: Array, windows: Windows) -> tuple[Array, Array]:
    """The largest element that each window sees, and its number in the image.

    One dimension after the other: of the rows of each window the largest, then of these columns the largest.
    """
    border = windows.bordered(np.asarray(x), -np.inf)
    best, taps = border, np.zeros((), np.min_scalar_type(windows.taps))
    for dimension in range(len(windows.sizes)):
        best, taps = _largest_along(dimension, best, taps, windows)
    if not np.isfinite(best.sum()):
        return _one_by_one([border[tap] for tap in windows.each_tap()], windows)
    offsets = np.array([_offset(windows, offset) for offset in np.ndindex(*windows.kernel)])
    numbers = np.take(offsets, np.broadcast_to(taps, best.shape))
    numbers += _numbers(windows, (0,) * len(windows.sizes))
    return best, numbers


def _largest_along(dimension: int, x: np.ndarray, taps: np.ndarray, windows: Windows) -> tuple[np.ndarray, np.ndarray]:
    """Of the entries of a window along one dimension the largest, and the number of its tap so far.

    Of equal elements the one with the lowest number counts. Without branches, on small numbers that may wrap round.
    """
    kernel = windows.kernel[dimension]
    best = first = np.empty(0)
    for step, place in enumerate(windows.along(dimension)):
        seen = x[place].copy()
        number = (np.ascontiguousarray(taps[place]) if taps.ndim else taps) * taps.dtype.type(kernel)
        number = number + taps.dtype.type(step)
        if step == 0:
            best, first = seen, number
            continue
        better = seen > best
        if taps.ndim:
            better |= (seen == best) & (number < first)
        np.maximum(best, seen, out=best)
        first = first + better * (number - first)
    return best, first


def _one_by_one(seen: Sequence[np.ndarray], windows: Windows) -> tuple[Array, Array]:
    """The same where something is not finite: NaN wins, and of nothing but -inf the first within the image."""
    best = np.full(seen[0].shape, -np.inf, dtype=seen[0].dtype)
    numbers = np.broadcast_to(_numbers(windows, None), best.shape).copy()
    for offset, entry in zip(np.ndindex(*windows.kernel), seen, strict=True):
        better = (entry > best) | (entry != entry)
        np.copyto(best, entry, where=better)
        np.copyto(numbers, _numbers(windows, offset), where=better)
    return best, numbers


def _offset(windows: Windows, offset: Shape) -> int:
    """How far an entry of a window lies behind its first one, in numbers of the image."""
    total = 0
    for size, step, dilation in zip(windows.sizes, offset, windows.dilation, strict=True):
        total = total * size + step * dilation
    return total


def _numbers(windows: Windows, offset: Shape | None) -> np.ndarray:
    """The number in the image of the element that each window sees at an offset; None: at the first that exists."""
    total = np.zeros((), np.int64)
    dims = zip(windows.sizes, windows.counts, windows.stride, windows.padding, windows.dilation, strict=True)
    for axis, (size, count, stride, padding, dilation) in enumerate(dims):
        place = np.arange(count) * stride - padding
        place += (
            (np.maximum(-place, 0) + dilation - 1) // dilation * dilation if offset is None else offset[axis] * dilation
        )
        total = total[..., np.newaxis] * size + place
    return total
