"""Choices between values: by a condition, the larger or the smaller one, between bounds."""

from __future__ import annotations

import math

import numpy as np

from .comparison import eq, gt, logical_and, lt
from .ports import Flags
from .spec import operation
from .symbol import Array, Operand

CATEGORY = "comparison"


def _choose_into(condition: Array, a: Array, b: Array, out: np.ndarray) -> None:
    ones = not (getattr(a, "ndim", 0) or getattr(b, "ndim", 0)) and a == 1 and b == 0
    np.copyto(out, np.asarray(condition, bool) if ones else np.where(condition, a, b))


@operation(
    "where(condition, a, b)",
    scalar=lambda condition, a, b: a if condition else b,
    filling=_choose_into,
    symbol="?",
    torch="where",
    onnx="Where",
    aliases=("if", "select", "choose", "switch", "ternary", "condition", "mask"),
    result="same",
    convention="the gradient of the branch not taken is 0 times the gradient behind it: NaN if that is infinite",
)
def where(condition: Flags, a: Array, b: Array) -> Array:
    """Takes a where the condition is true, b elsewhere.

    Both branches are computed. where(x > 0, sqrt(x), 0) has the gradient NaN at x = -1, since 0 times NaN is NaN; keep
    x in the domain inside the branch too: where(x > 0, sqrt(where(x > 0, x, 1)), 0). torch and JAX do the same.
    """
    if np.ndim(a) == np.ndim(b) == 0 and b == 0 and 0 < a < math.inf:  # what slopes are made of: many times as quick
        flags = np.asarray(condition, bool)
        dtype = np.asarray(a).dtype if type(a) is type(b) else np.result_type(a, b)
        return flags.astype(dtype) if a == 1 else np.multiply(flags, a)
    return np.where(condition, a, b)


@where.local("a", "where(condition, 1, 0)", "a switch: only what was chosen counts")
def _(y: Operand, condition: Operand, a: Operand, b: Operand) -> Operand:
    return where(condition, 1.0, 0.0)


@where.local("b", "where(condition, 0, 1)", "a switch: only what was chosen counts")
def _(y: Operand, condition: Operand, a: Operand, b: Operand) -> Operand:
    return where(condition, 0.0, 1.0)


@operation(
    "where(mask, value, x)",
    scalar=lambda x, mask, *, value=0.0: float(value) if mask else x,
    title="masked fill",
    torch="masked_fill",
    aliases=("mask", "fill where", "hide", "blank out", "attention mask"),
    convention="the slope is 0 where the mask is true",
)
def masked_fill(x: Array, mask: Flags, *, value: float = 0.0) -> Array:
    """Puts one number wherever the mask is true, and leaves x elsewhere; -inf before a softmax hides an entry."""
    array = np.asarray(x)
    return np.where(mask, array.dtype.type(value) if array.dtype.kind == "f" else value, array)


@masked_fill.local("x", "where(mask, 0, 1)")
def _(y: Operand, x: Operand, mask: Operand, *, value: float) -> Operand:
    return where(mask, 0.0, 1.0)


@operation(
    "max(a, b)",
    scalar=lambda a, b: a if a >= b or a != a else b,
    filling=lambda a, b, out: np.maximum(a, b, out=out),  # numpy wants it named
    symbol="max",
    torch="maximum",
    onnx="Max",
    aliases=("max", "larger", "greater of two", "upper"),
    convention="at a tie each input gets half",
    symmetric=True,
)
def maximum(a: Array, b: Array) -> Array:
    """The larger of two values, element by element.

    At a tie the gradient is split evenly, as torch and JAX do it for two tensors. NaN if either is NaN.
    """
    return np.maximum(a, b)


@maximum.local("a", "where(a > b, 1, where(a == b, 1 / 2, 0))", "a switch: only the larger one counts")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return _share(gt(a, b), eq(a, b))


@maximum.local("b", "where(b > a, 1, where(a == b, 1 / 2, 0))", "a switch: only the larger one counts")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return _share(gt(b, a), eq(a, b))


@operation(
    "min(a, b)",
    scalar=lambda a, b: a if a <= b or a != a else b,
    filling=lambda a, b, out: np.minimum(a, b, out=out),
    symbol="min",
    torch="minimum",
    onnx="Min",
    aliases=("min", "smaller", "less of two", "lower"),
    convention="at a tie each input gets half",
    symmetric=True,
)
def minimum(a: Array, b: Array) -> Array:
    """The smaller of two values, element by element.

    At a tie the gradient is split evenly, as torch and JAX do it for two tensors. NaN if either is NaN.
    """
    return np.minimum(a, b)


@minimum.local("a", "where(a < b, 1, where(a == b, 1 / 2, 0))", "a switch: only the smaller one counts")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return _share(lt(a, b), eq(a, b))


@minimum.local("b", "where(b < a, 1, where(a == b, 1 / 2, 0))", "a switch: only the smaller one counts")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return _share(lt(b, a), eq(a, b))


def _clamped(x: float, *, min: float | None = None, max: float | None = None) -> float:
    if min is not None and x < min:
        x = float(min)
    return float(max) if max is not None and x > max else x


@operation(
    "clamp(x, min, max)",
    scalar=_clamped,
    torch="clamp",
    onnx="Clip",
    aliases=("clip", "limit", "bound", "saturate", "restrict"),
    convention="the slope at a bound is 0 (torch's rule since 2026; it was 1 before); bounds that are tensors: maximum "
    "and minimum, which share the slope at a tie, as torch then does",
)
def clamp(x: Array, *, min: float | None = None, max: float | None = None) -> Array:
    """Keeps x between two bounds; a bound may be left out.

    Where both are given and min is above max, the result is max. The slope is 1 strictly between the bounds, 0 at and
    outside them. Bounds that are tensors with gradients of their own: minimum(maximum(x, low), high).
    """
    low = x if min is None else np.maximum(x, min)
    return low if max is None else np.minimum(low, max)


@clamp.local("x", "where(logical_and(x > min, x < max), 1, 0)")
def _(y: Operand, x: Operand, *, min: float | None, max: float | None) -> Operand:
    if min is None or max is None:
        inside = None if min is max else gt(x, min) if max is None else lt(x, max)
    else:
        inside = logical_and(gt(x, min), lt(x, max))
    return 1.0 if inside is None else where(inside, 1.0, 0.0)


def _share(wins: Operand, ties: Operand) -> Operand:
    """1 where an input wins, 1/2 where it ties, 0 where it loses."""
    return where(wins, 1.0, where(ties, 0.5, 0.0))
