"""What one operation passes back, for tests that know it by hand."""

import numpy as np

from core import vjp
from core.ops import operations


def slopes(name, *inputs, **attributes):
    """The gradient of each input for an upstream gradient of 1, as nested lists."""
    arrays = [np.asarray(x, dtype=np.float64) for x in inputs]
    shapes = operations()[name].shapes([a.shape for a in arrays], attributes)
    cotangents = [np.ones(shapes[0]), *(np.zeros(shape) for shape in shapes[1:])]
    found = vjp(name, arrays, cotangents, **attributes)
    return [None if gradient is None else gradient.tolist() for gradient in found]
