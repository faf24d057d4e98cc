"""Values as a document holds them."""

from __future__ import annotations

import numpy as np

from ..errors import EditError
from ..language import tr
from ..records import MOST_AXES, Value

_KINDS: dict[str, type[np.generic]] = {"f": np.float64, "i": np.int64, "u": np.int64, "b": np.bool_}


def as_value(value: object) -> Value:
    """A number as a float; anything array-like as a read-only array of float64, int64 or bool.

    Python's whole numbers become floats, in lists as well, as a person who writes [1, 2, 3] expects to differentiate by
    them; numpy's arrays of whole numbers stay such.
    EditError if it holds anything but real numbers, or has more than 8 dimensions.
    """
    if isinstance(value, int | float) and not isinstance(value, np.generic):
        return _number(value)
    array = _array(value)
    kind = _kept_as(array)
    if array.ndim == 0 and kind is np.float64:
        return float(array)
    copied: np.ndarray = np.array(array, kind, order="C")
    copied.setflags(write=False)
    return copied


def _array(value: object) -> np.ndarray:
    """A tensor of any dtype; whole numbers are floats unless numpy made them. EditError for too many axes."""
    try:
        array = np.asarray(value)
    except ValueError:
        raise EditError(tr("The rows of a tensor have equal lengths.")) from None
    if array.ndim > MOST_AXES:
        raise EditError(
            tr("A tensor has at most {most_axes} dimensions; this one has {ndim}.").format(
                most_axes=MOST_AXES, ndim=array.ndim
            )
        )
    if array.dtype.kind == "i" and not isinstance(value, np.ndarray | np.generic):
        return array.astype(np.float64)
    return array


def _kept_as(array: np.ndarray) -> type[np.generic]:
    """The one dtype of its kind that values are kept in; EditError for anything but real numbers."""
    kind = _KINDS.get(array.dtype.kind)
    if kind is None or (array.dtype == np.uint64 and array.size and array.max() > np.iinfo(np.int64).max):
        raise EditError(tr("A value holds real numbers; {dtype} cannot be used.").format(dtype=array.dtype.name))
    return kind


def _number(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        raise EditError(tr("The number is too large for a float.")) from None
