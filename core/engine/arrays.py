"""Values as arrays of real numbers."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import ComputeError
from ..language import tr
from ..ops.symbol import Kind, Operand

KINDS: dict[str, Kind] = {"f": "float", "i": "int", "u": "int", "b": "bool"}  # by numpy's letter for a kind of dtype


def as_numbers(value: Operand) -> np.ndarray:
    """A value as an array. ComputeError if it holds anything but real numbers."""
    try:
        array = np.asarray(value)
    except ValueError:
        raise ComputeError(tr("The rows of a tensor have equal lengths.")) from None
    if array.dtype.kind not in KINDS:
        raise ComputeError(tr("A value holds real numbers; {dtype} cannot be used.").format(dtype=array.dtype.name))
    return array


def cast(array: np.ndarray, dtype: np.dtype[Any]) -> np.ndarray:
    """An array in another dtype; one that is a single number, stretched to a shape, stays so and takes no room."""
    if array.size and not any(array.strides):
        return np.broadcast_to(array.flat[0].astype(dtype), array.shape)
    return array.astype(dtype)
