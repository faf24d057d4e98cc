"""What is told of an array at a glance: found once, and kept beside a large array for as long as that lives.

Whoever may not wait asks ``at_once``, and gets nothing of a large array that nobody has looked through yet; a worker
looks it through with ``look``, and from then on it is there for all. Who needs but one number asks for that alone:
``mean`` or ``norm``, which ``measured`` then takes from there.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple, TypeVar
from weakref import ref

import numpy as np

LARGE = 1 << 12  # entries; an array of more is not looked through while a window waits
_ONES = np.ones(1 << 13)
_SQUARES = 1 << 17  # that are added up in the array's own dtype: of more, float32 would lose the fourth digit
_LEAST_SQUARE = 1e-26  # of float32: those of single numbers may have vanished below it
_ROUNDING = 8  # units in the last place: by as much may what is computed in a few steps be wrong
Found = TypeVar("Found")
How = Callable[[np.ndarray], Found]  # hashable, and equal to another that finds the same
Glance = Callable[[np.ndarray, How[Any]], Any]  # what is found of an array; None where that is to come
Place = tuple[int, tuple[int, ...], tuple[int, ...], str]
Kept = dict[How[Any], Any]  # what was found of an array, by how


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
        return Measures(array.shape, kind, look(array, mean), look(array, norm), low, high)
    nan, infinite = int(np.count_nonzero(np.isnan(array))), int(np.count_nonzero(np.isinf(array)))
    finite = array[np.isfinite(array)].astype(np.float64)
    told = (mean(finite), norm(finite)) if finite.size else (math.nan, 0.0)
    ends = float(np.fmin.reduce(array, axis=None)), float(np.fmax.reduce(array, axis=None))
    return Measures(array.shape, kind, *told, *ends, nan, infinite)


def look(array: np.ndarray, how: How[Found]) -> Found:
    """What is found of an array, looked through unless that was done before; it must not be written to later."""
    if array.size <= LARGE:
        return how(array)
    kept = _kept_of(array)
    if how not in kept:
        kept[how] = how(array)
    found: Found = kept[how]
    return found


def at_once(array: np.ndarray, how: How[Found]) -> Found | None:
    """What ``look`` finds, where that takes no time; None of a large array that was not looked through."""
    if array.size <= LARGE:
        return how(array)
    found: Found | None = _kept_of(array).get(how)
    return found


def look_again(before: np.ndarray, after: np.ndarray) -> None:
    """Find of an array what was found of another one, in the place of which it is shown.

    What was foretold was so of that one alone: of a value that is dragged it would become more with every move.
    """
    if is_large(after.shape) and is_large(before.shape):
        for how in list(_kept_of(before)):
            if not (isinstance(how, Since) and how.foretold):
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
    if not square and not array.any():
        return 0.0
    if not math.isfinite(square) and not np.isfinite(array).all():
        return math.nan
    scale = float(np.abs(array).max(initial=0))
    return scale * math.sqrt(float(np.square(array / scale).sum())) if scale else 0.0


def mean(array: np.ndarray) -> float:
    """The mean, added up in float64; NaN where a number is not finite, 0 of none."""
    if array.ndim == 0:
        return float(array) if math.isfinite(array) else math.nan
    if array.size == 0:
        return 0.0
    if array.dtype.kind != "f":
        return float(array.mean())
    total = _total(array)
    if math.isfinite(total):
        return total / array.size
    if not np.isfinite(array).all():
        return math.nan
    scale = float(np.abs(array).max())
    return float((array / scale).mean()) * scale


def _total(array: np.ndarray) -> float:
    """The sum of floats in float64; not finite where a number is not. Products with ones take half of the time."""
    if array.size <= _ONES.size:
        flat = array.reshape(-1).astype(np.float64, copy=False)
        return float(np.vdot(flat, _ONES[: flat.size]))  # which does not warn of what is not finite
    with np.errstate(over="ignore", invalid="ignore"):
        if array.dtype != np.float64:
            return float(np.add.reduce(array, axis=None, dtype=np.float64))
        flat = array.reshape(-1)
        rest = flat.size % _ONES.size
        rows = flat[rest:].reshape(-1, _ONES.size).dot(_ONES)
        return float(np.vdot(flat[:rest], _ONES[:rest]) + np.add.reduce(rows))


def _square(array: np.ndarray) -> float:
    """The sum of the squares; not finite where a number is not, or its square is too large."""
    flat = (array if array.dtype.kind == "f" else array.astype(np.float64)).reshape(-1)
    if flat.size <= _SQUARES:
        return float(np.vdot(flat, flat))  # which does not warn of what is not finite
    rest = flat.size % _SQUARES
    rows = flat[rest:].reshape(-1, _SQUARES)
    with np.errstate(over="ignore", invalid="ignore"):
        return float(np.vdot(flat[:rest], flat[:rest]) + np.add.reduce(np.vecdot(rows, rows), dtype=np.float64))


_kept: dict[int, tuple[ref[np.ndarray], Kept, dict[Place, Kept]]] = {}  # by what owns the memory: of it, of its parts


def _kept_of(array: np.ndarray) -> Kept:
    """What was found of an array: the same for all that show the same part of one memory; gone with that."""
    owner = array.base if isinstance(array.base, np.ndarray) else array
    ident = id(owner)
    if ident not in _kept:
        _kept[ident] = ref(owner, partial(_forget, _kept, ident)), {}, {}
    _, whole, parts = _kept[ident]
    if owner is array:
        return whole
    there = place(array)
    return whole if there == place(owner) else parts.setdefault(there, {})


def _forget(kept: dict[int, Any], ident: int, _gone: object) -> None:
    """Let go of what was found of an array; ``kept`` is handed on, since at the very end modules are gone first."""
    kept.pop(ident, None)
