"""Functions that are neither elementary nor rare: the error function and the cardinal sine."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from .arithmetic import abs_, div, neg
from .comparison import lt, where
from .exponential import exp
from .power import square
from .spec import operation
from .symbol import Array, Operand
from .trigonometric import cos

_SLOPE_OF_ERF = 2.0 / math.sqrt(math.pi)
_NEAR = 0.1


def _sinc_of(x: float) -> float:
    angle = math.pi * x
    return math.sin(angle) / angle if angle else 1.0


@operation(
    "sin(pi * x) / (pi * x)",
    scalar=_sinc_of,
    title="cardinal sine",
    torch="sinc",
    aliases=("cardinal sine", "sin(x)/x", "low-pass"),
    convention="1 at 0, where the slope is 0",
)
def sinc(x: Array) -> Array:
    """The sine of πx divided by πx, and 1 at 0.

    Its slope near 0 comes from its power series: the difference of two nearly equal numbers would lose all digits.
    """
    angle = np.multiply(x, np.pi)
    zero = np.equal(angle, 0.0)
    return np.where(zero, 1.0, np.sin(angle) / np.where(zero, 1.0, angle))


@sinc.local("x", "(cos(pi * x) - sinc(x)) / x")
def _(y: Operand, x: Operand) -> Operand:
    near = lt(abs_(x), _NEAR)
    away = div(cos(math.pi * x) - y, where(near, 1.0, x))
    t = where(near, math.pi * x, 0.0)
    s = t * t
    series = s * (s * (s * (s * (s / 518918400.0 - 1 / 3991680) + 1 / 45360) - 1 / 840) + 1 / 30) - 1 / 3
    return where(near, math.pi * t * series, away)


@operation(
    "erf(x)",
    scalar=math.erf,
    title="error function",
    torch="erf",
    onnx="Erf",
    aliases=("error function", "gaussian integral", "normal distribution"),
)
def erf(x: Array) -> Array:
    """The error function: the chance that a normal number of variance 1/2 lies within x of 0, with the sign of x."""
    return _each(math.erf, x)


@erf.local("x", "2 / sqrt(pi) * exp(-x**2)")
def _(y: Operand, x: Operand) -> Operand:
    return _SLOPE_OF_ERF * exp(neg(square(x)))


@operation(
    "erfc(x)",
    scalar=math.erfc,
    title="complementary error function",
    torch="erfc",
    aliases=("complementary error function", "1-erf", "tail of the normal distribution"),
)
def erfc(x: Array) -> Array:
    """1 - erf(x), with all digits for large x too, where it is tiny."""
    return _each(math.erfc, x)


@erfc.local("x", "-2 / sqrt(pi) * exp(-x**2)")
def _(y: Operand, x: Operand) -> Operand:
    return -_SLOPE_OF_ERF * exp(neg(square(x)))


def _each(function: Callable[[float], float], x: Array) -> Array:
    """Apply a function of the standard library that numpy lacks to each element; the precision stays as it is."""
    array = np.asarray(x)
    results = np.fromiter(map(function, array.ravel().tolist()), dtype=np.float64, count=array.size)
    return results.reshape(array.shape).astype(array.dtype, copy=False)
