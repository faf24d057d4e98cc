"""The largest element that each window sees, and where in the image it lies."""

# mypy: no-warn-return-any
# numpy types much of what may be an array or a number as Any.

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .symbol import Array, Shape
from .windows import Windows


def largest(x: Array, windows: Windows) -> tuple[Array, Array]:
    """The largest element that each window sees, and its number in the image."""
    border = windows.bordered(np.asarray(x), -np.inf)
    seen = [border[tap] for tap in windows.each_tap()]
    best = seen[0].copy()
    for other in seen[1:]:
        np.maximum(best, other, out=best)
    if not np.isfinite(best.sum()):
        return _one_by_one(seen, windows)
    first = np.zeros(best.shape, np.min_scalar_type(windows.taps))
    for number in reversed(range(windows.taps)):  # by arithmetic on small numbers, which beats masks by far
        hit = seen[number] == best
        first *= ~hit
        first += hit * first.dtype.type(number)
    offsets = np.array([_offset(windows, offset) for offset in np.ndindex(*windows.kernel)])
    return best, offsets[first] + _numbers(windows, (0,) * len(windows.sizes))


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
