"""Sine and cosine of many doubles, through the tangent where numpy has a quick one of these and none of the others.

sin x = 2t / (1 + t²) with t = tan(x/2), and cos x = sin x / tan x. Both are within four units in the last place of the
true value for any angle, as most of numpy's functions are, and at the zeros of sine and cosine too.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Literal, TypeGuard

import numpy as np
from numpy.lib import introspect

from .symbol import Array

LEAST = 2048  # elements from which on it pays
BLOCK = 16_384  # elements that stay in the cache from pass to pass


def sine(x: Array) -> Array:
    """The sine of angles in radians."""
    return _in_blocks(_sine, x) if _pays(x) else np.sin(x)


def cosine(x: Array) -> Array:
    """The cosine of angles in radians."""
    return _in_blocks(_cosine, x) if _pays(x) else np.cos(x)


def _has_quick_tangent() -> bool:
    """Whether numpy reckons eight tangents at a time: on Linux, with AVX-512, where sines go one by one.

    So it is in numpy 2.0 to 2.4; elsewhere, and where a version to come names its instructions otherwise, its own sine
    is used.
    """
    if not sys.platform.startswith("linux") or not hasattr(introspect, "opt_func_info"):
        return False
    kinds: dict[str, Any] = introspect.opt_func_info(func_name="^tan$", signature="float64").get("tan", {})
    return any(kind["current"] in ("AVX512_SKX", "X86_V4") for kind in kinds.values())


QUICK = _has_quick_tangent()


def _pays(x: Array) -> TypeGuard[np.ndarray]:
    return QUICK and isinstance(x, np.ndarray) and x.dtype == np.float64 and x.size >= LEAST


def _in_blocks(function: Callable[[np.ndarray, np.ndarray], None], x: np.ndarray) -> np.ndarray:
    """The results of a function that fills an array from one of its length."""
    order: Literal["F", "C"] = "F" if x.flags.fnc else "C"
    angles, results = np.ravel(x, order), np.empty(x.size)
    for start in range(0, angles.size, BLOCK):
        function(angles[start : start + BLOCK], results[start : start + BLOCK])
    return results.reshape(x.shape, order=order)


def _sine(x: np.ndarray, result: np.ndarray) -> None:
    tangent = np.tan(np.multiply(x, 0.5, out=result), out=result)
    below = np.square(tangent)
    tiny = None if np.minimum.reduce(below) > 0.0 else below == 0.0
    below += 1.0
    tangent += tangent
    tangent /= below
    if tiny is not None:
        np.copyto(result, x, where=tiny)  # the smallest numbers have no half


def _cosine(x: np.ndarray, result: np.ndarray) -> None:
    _sine(x, result)
    tangent = np.tan(x)
    result /= tangent
    if not tangent.all():
        result[tangent == 0.0] = 1.0
