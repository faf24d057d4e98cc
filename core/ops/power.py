"""Powers and roots."""

from __future__ import annotations

import math

import numpy as np

from .arithmetic import div
from .choice import where
from .comparison import eq, ge, logical_and
from .exponential import log
from .spec import operation
from .symbol import Array, Operand

CATEGORY = "arithmetic"

_POSITIVE = (0.0, math.inf)


@operation(
    "x**2",
    scalar=lambda x: x * x,
    filling=np.square,
    symbol="x²",
    torch="square",
    aliases=("x^2", "x**2", "x²", "squared", "power 2", "to the second"),
)
def square(x: Array) -> Array:
    """The value times itself."""
    return np.square(x)


@square.local("x", "2 * x", "power rule: the exponent comes down")
def _(y: Operand, x: Operand) -> Operand:
    return 2.0 * x


@operation(
    "sqrt(x)",
    scalar=math.sqrt,
    filling=np.sqrt,
    title="square root",
    symbol="√",
    torch="sqrt",
    onnx="Sqrt",
    aliases=("√", "root", "square root", "x^0.5"),
    domain=_POSITIVE,
    convention="the slope at 0 is inf; NaN below 0",
)
def sqrt(x: Array) -> Array:
    """The square root: the number that is x when squared."""
    return np.sqrt(x)


@sqrt.local("x", "1 / (2 * sqrt(x))", "power rule, with exponent 1/2")
def _(y: Operand, x: Operand) -> Operand:
    return div(0.5, y)


@operation(
    "1 / sqrt(x)",
    scalar=lambda x: 1.0 / math.sqrt(x),
    title="1 over square root",
    symbol="1/√",
    torch="rsqrt",
    aliases=("1/sqrt(x)", "inverse square root", "reciprocal square root", "x^-0.5"),
    domain=_POSITIVE,
    convention="inf at 0, where the slope is -inf; NaN below 0",
)
def rsqrt(x: Array) -> Array:
    """One divided by the square root of x."""
    return np.true_divide(1.0, np.sqrt(x))


@rsqrt.local("x", "-1 / (2 * x * sqrt(x))", "power rule, with exponent -1/2")
def _(y: Operand, x: Operand) -> Operand:
    return -0.5 * div(y, x)


@operation(
    "a**b",
    scalar=math.pow,
    title="power",
    symbol="aᵇ",
    torch="pow",
    onnx="Pow",
    aliases=("^", "**", "exponent", "to the power of", "x^y", "cube"),
    domain=_POSITIVE,
    convention="with exponent 0 the slope in the base is 0, also at base 0; with base 0 and an exponent of 0 or "
    "more the slope in the exponent is 0; with a negative base it is NaN",
)
def pow_(a: Array, b: Array) -> Array:
    """a to the power of b.

    A negative base has a power only for whole exponents; NaN otherwise. The slope in the exponent, a**b * log(a), does
    not exist for a negative base: wire a constant to the exponent if it is meant to stay.
    """
    return np.power(a, b)


@pow_.local("a", "b * a**(b - 1)", "power rule: the exponent comes down")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return b * pow_(a, where(eq(b, 0.0), 0.0, b - 1.0))


@pow_.local("b", "a**b * log(a)", "exponential rule: the power itself, times the log of its base")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return y * log(where(logical_and(eq(a, 0.0), ge(b, 0.0)), 1.0, a))


@operation(
    "sqrt(a**2 + b**2)",
    scalar=math.hypot,
    title="hypotenuse",
    torch="hypot",
    aliases=("length of two", "pythagoras", "euclidean distance", "sqrt(a^2+b^2)"),
    convention="both slopes at (0, 0) are 0 (torch: NaN)",
    symmetric=True,
)
def hypot(a: Array, b: Array) -> Array:
    """The length of the vector (a, b), without overflow for large values."""
    return np.hypot(a, b)


@hypot.local("a", "a / sqrt(a**2 + b**2)")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return div(a, where(eq(y, 0.0), 1.0, y))


@hypot.local("b", "b / sqrt(a**2 + b**2)")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return div(b, where(eq(y, 0.0), 1.0, y))
