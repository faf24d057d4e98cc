"""One number for how large a value or a gradient is, whatever its shape."""

from __future__ import annotations

import math

import numpy as np

from ..numbers import norm


def magnitude(value: float | np.ndarray) -> float:
    """The root mean square of the entries: of a number its size; 0 for none, NaN where an entry is not finite."""
    array = np.asarray(value)
    if array.size == 0:
        return 0.0
    return norm(array if array.dtype.kind == "f" else array.astype(float)) / math.sqrt(array.size)
