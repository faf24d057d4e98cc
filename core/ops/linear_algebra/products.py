"""The product of two matrices, in bands of rows where the library of numpy is quicker at many small products.

OpenBLAS multiplies small matrices where they lie; large ones it first copies into an order of its own, which takes a
fifth of the time where the result has few rows, and half of it where one side is a dozen long.
"""

from __future__ import annotations

import numpy as np
from numpy.lib import introspect

SMALL = 1_000_000  # products of two numbers each: up to so many, nothing is copied
_LEAST_ROWS = 8  # of a band; what is read of the right matrix is read again for each
_LEAST_INNER, _MOST_CELLS = 64, 1_200  # of a band's result where the right matrix is transposed: else it is copied


def matrix_product(a: np.ndarray, b: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
    """The product of matrices or vectors, each of at most two dimensions. out: where to write it, if not anew."""
    rows = _rows_of_a_band(a, b) if QUICK and a.size * b.shape[-1] > SMALL else 0
    if rows:
        return _in_bands(a, b, rows, np.empty((len(a), b.shape[1]), a.dtype) if out is None else out)
    return a.dot(b, out)  # np.matmul takes twice as long for small ones


def _has_quick_small_products() -> bool:
    """Whether numpy multiplies by OpenBLAS, on a processor with AVX-512, for which that has a way with small ones."""
    if not hasattr(introspect, "opt_func_info"):
        return False
    library = np.show_config(mode="dicts").get("Build Dependencies", {}).get("blas", {}).get("name", "")
    kinds = introspect.opt_func_info(func_name="^maximum$", signature="float64").get("maximum", {})
    return "openblas" in library and any(kind["current"] in ("AVX512_SKX", "X86_V4") for kind in kinds.values())


QUICK = _has_quick_small_products()


def _rows_of_a_band(a: np.ndarray, b: np.ndarray) -> int:
    """How many rows of the result are reckoned at once; 0 where bands do not pay."""
    if not a.ndim == b.ndim == 2 or a.dtype != b.dtype or a.dtype.kind != "f" or not (a.flags.forc and b.flags.forc):
        return 0
    inner, width = b.shape
    most: int = SMALL // (inner * width)
    if not b.flags.c_contiguous:
        if inner < _LEAST_INNER or not a.flags.c_contiguous:
            return 0
        most = min(most, _MOST_CELLS // width)
    return most - most % _LEAST_ROWS


def _in_bands(a: np.ndarray, b: np.ndarray, rows: int, result: np.ndarray) -> np.ndarray:
    whole = len(a) - len(a) % rows
    bands, results = (array[:whole].reshape(-1, rows, array.shape[1]) for array in (a, result))
    np.matmul(bands, b, out=results)
    if whole < len(a):
        np.matmul(a[whole:], b, out=result[whole:])
    return result
