"""One number for how large a value or a gradient is, whatever its shape."""

from __future__ import annotations

import numpy as np

from ..measures import look, measured


def magnitude(value: float | np.ndarray) -> float:
    """The root mean square of the entries: of a number its size; 0 for none, NaN where an entry is not finite."""
    return look(np.asarray(value), measured).root_mean_square
