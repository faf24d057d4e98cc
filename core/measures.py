"""What is told of an array at a glance: found once, and kept beside a large array for as long as that lives.

Whoever may not wait asks ``at_once``, and gets nothing of a large array that nobody has looked through yet; a worker
looks it through with ``look``, and from then on it is there for all.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple, TypeVar
from weakref import ref

import numpy as np

LARGE = 1 << 12  # entries; an array of more is not looked through while a window waits
_ONES = {np.dtype(kind): np.ones(1 << 13, kind) for kind in ("float32", "float64")}
_LEAST_SQUARE = 1e-26  # of float32: those of single numbers may have vanished below it
_ROUNDING = 8  # units in the last place: by as much may what is computed in a few steps be wrong
Found = TypeVar("Found")
How = Callable[[np.ndarray], Found]  # hashable, and equal to another that finds the same
Glance = Callable[[np.ndarray, How[Any]], Any]  # what is found of an array; None where that is to come
Place = tuple[int, tuple[int, ...], tuple[int, ...], str]


class Measures(NamedTuple):
    """What is told of an array. kind: of its dtype, "f", "i", "u" or "b"; nan, infinite: how many entries are that.

    mean, norm: of the finite entries; low, high: the smallest and the largest, NaN aside; NaN where there is none.
    """

    shape: tuple[int, ...]
    kind: str
    mean: float = math.nan
    norm: float = 0.0
    low: float = math.nan
    high: float = math.nan
    nan: int = 0
    infinite: int = 0

    @property
    def size(self) -> int:
        """How many entries there are."""
        return math.prod(self.shape)

    @property
    def finite(self) -> bool:
        """Whether all of them are."""
        return not (self.nan or self.infinite)

    @property
    def root_mean_square(self) -> float:
        """How large the entries are: of a number its size; 0 of none, NaN where one is not finite."""
        return math.nan if not self.finite else self.norm / math.sqrt(self.size) if self.size else 0.0

    @property
    def zero(self) -> bool:
        """Whether all of them are zero; of none they are."""
        return not self.nan and not self.largest

    @property
    def largest(self) -> float:
        """The largest magnitude, NaN aside; 0 of none."""
        return 0.0 if math.isnan(self.low) else max(abs(self.low), abs(self.high))

    def times(self, factor: float) -> Measures:
        """Those of all entries multiplied by a finite number."""
        ends = sorted((self.low * factor, self.high * factor))
        mean, norm = self.mean * factor, self.norm * abs(factor)
        return self._replace(mean=mean, norm=norm, low=ends[0], high=ends[1])


class Since:
    """Looks through by how much an array differs from an earlier one, and from what was foretold of it.

    Hashable; it is kept beside the later array, and must not come to hold that itself.
    """

    def __init__(self, before: np.ndarray, slope: np.ndarray | None = None, amount: float = 0.0) -> None:
        """slope times amount: the difference that was foretold, which is taken off; nothing by default."""
        self._before, self._slope, self._amount = before, slope, amount
        self.foretold = slope is not None
        self._key = place(before), None if slope is None else place(slope), amount

    def __call__(self, after: np.ndarray) -> Measures:
        """What is found of the difference."""
        with np.errstate(all="ignore"):
            if self._slope is None:
                return measured(np.asarray(after - self._before))
            return measured(unforetold(self._before, after, self._slope * self._amount))

    def __eq__(self, other: object) -> bool:
        """Whether another one compares with the same arrays."""
        return isinstance(other, Since) and other._key == self._key

    def __hash__(self) -> int:
        return hash(self._key)


def unforetold(before: np.ndarray, after: np.ndarray, foretold: np.ndarray) -> np.ndarray:
    """By how much values changed otherwise than foretold; 0 where that is no more than their rounding.

    All three are floats of one shape, as is the answer.
    """
    off = after - before - foretold
    rounding = _ROUNDING * np.spacing(np.maximum(np.abs(before), np.abs(after)))
    return np.asarray(np.where(np.abs(off) <= rounding, np.zeros_like(off), off))


def is_large(shape: tuple[int, ...]) -> bool:
    """Whether it takes a while to look an array of a shape through."""
    return math.prod(shape) > LARGE


def place(array: np.ndarray) -> Place:
    """Where an array lies in memory: what a run holds is handed out as views of it."""
    return array.__array_interface__["data"][0], array.shape, array.strides, array.dtype.str


def measured(array: np.ndarray) -> Measures:
    """Look an array through."""
    kind = array.dtype.kind
    if array.ndim == 0 and kind == "f" and math.isfinite(number := float(array)):
        return Measures((), kind, number, abs(number), number, number)
    if array.size == 0:
        return Measures(array.shape, kind)
    low, high = (of.reduce(array, axis=None).item() for of in (np.minimum, np.maximum))
    if math.isfinite(low) and math.isfinite(high):
        return Measures(array.shape, kind, _mean(array), norm(array), low, high)
    nan, infinite = int(np.count_nonzero(np.isnan(array))), int(np.count_nonzero(np.isinf(array)))
    finite = array[np.isfinite(array)].astype(np.float64)
    mean, size = (_mean(finite), norm(finite)) if finite.size else (math.nan, 0.0)
    ends = float(np.fmin.reduce(array, axis=None)), float(np.fmax.reduce(array, axis=None))
    return Measures(array.shape, kind, mean, size, *ends, nan, infinite)


def look(array: np.ndarray, how: How[Found]) -> Found:
    """What is found of an array, looked through unless that was done before; it must not be written to later."""
    if not is_large(array.shape):
        return how(array)
    kept, key = _kept_beside(array), (place(array), how)
    if key not in kept:
        kept[key] = how(array)
    found: Found = kept[key]
    return found


def at_once(array: np.ndarray, how: How[Found]) -> Found | None:
    """What ``look`` finds, where that takes no time; None of a large array that was not looked through."""
    if not is_large(array.shape):
        return how(array)
    found: Found | None = _kept_beside(array).get((place(array), how))
    return found


def look_again(before: np.ndarray, after: np.ndarray) -> None:
    """Find of an array what was found of another one, in the place of which it is shown.

    What was foretold was so of that one alone: of a value that is dragged it would become more with every move.
    """
    if is_large(after.shape) and is_large(before.shape):
        there = place(before)
        for of, how in list(_kept_beside(before)):
            if of == there and not (isinstance(how, Since) and how.foretold):
                look(after, how)


def norm(array: np.ndarray) -> float:
    """The 2-norm; NaN where a number is not finite.

    One pass tells both, scaled in a second one where the squares of huge or tiny numbers would overflow or vanish.
    """
    if array.ndim == 0:
        number = abs(float(array))
        return number if number < math.inf else math.nan
    square = _square(array)
    if _LEAST_SQUARE < square < math.inf:
        return math.sqrt(square)
    if not math.isfinite(square) and not np.isfinite(array).all():
        return math.nan
    scale = float(np.abs(array).max(initial=0))
    return scale * math.sqrt(float(np.square(array / scale).sum())) if scale else 0.0


def mean(array: np.ndarray) -> float:
    """The mean; NaN where a number is not finite, 0 of none.

    Summed up once, in the array's own dtype: enough for four digits of what does not cancel out.
    """
    if array.ndim == 0:
        return float(array) if math.isfinite(array) else math.nan
    if array.size == 0:
        return 0.0
    if array.dtype.kind != "f":
        return float(array.mean())
    total = _total(array.reshape(-1))
    if math.isfinite(total):
        return total / array.size
    return _mean(array) if np.isfinite(array).all() else math.nan


def _total(flat: np.ndarray) -> float:
    """The sum of floats, by products with ones, which take half of the time; not finite where a number is not."""
    ones = _ONES[flat.dtype]
    rest = flat.size % ones.size
    total = float(np.vdot(flat[:rest], ones[:rest]))  # which does not warn of what is not finite
    if rest == flat.size:
        return total
    with np.errstate(over="ignore", invalid="ignore"):
        return total + float(np.add.reduce(flat[rest:].reshape(-1, ones.size).dot(ones)))


def _square(array: np.ndarray) -> float:
    """The sum of the squares; not finite where a number is not, or its square is too large."""
    floats = array if array.dtype.kind == "f" else array.astype(np.float64)
    return float(np.vdot(floats, floats))  # which does not warn of what is not finite


def _mean(finite: np.ndarray) -> float:
    if finite.dtype == np.float64:
        mean = _total(finite.reshape(-1)) / finite.size
    else:
        mean = float(np.add.reduce(finite, axis=None, dtype=np.float64)) / finite.size
    if math.isfinite(mean):
        return mean
    scale = float(np.abs(finite).max())
    return float((finite / scale).mean()) * scale


_kept: dict[int, tuple[ref[np.ndarray], dict[Any, Any]]] = {}  # by what owns the memory


def _kept_beside(array: np.ndarray) -> dict[Any, Any]:
    """What was found of arrays that share one memory; gone with it."""
    owner = array.base if isinstance(array.base, np.ndarray) else array
    ident = id(owner)
    if ident not in _kept:
        _kept[ident] = ref(owner, partial(_forget, _kept, ident)), {}
    return _kept[ident][1]


def _forget(kept: dict[int, Any], ident: int, _gone: object) -> None:
    """Let go of what was found of an array; ``kept`` is handed on, since at the very end modules are gone first."""
    kept.pop(ident, None)
