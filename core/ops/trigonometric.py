"""Trigonometric and hyperbolic functions, their inverses, and the cardinal sine."""

from __future__ import annotations

import math

import numpy as np

from .arithmetic import abs_, div, neg, reciprocal
from .choice import where
from .comparison import eq, lt
from .power import hypot, rsqrt, square
from .sines import cosine, sine
from .spec import operation
from .symbol import Array, Operand

_UNIT = (-1.0, 1.0)
_QUARTER = (-math.pi / 2, math.pi / 2)
_NEAR_ZERO = 0.1  # |x| below which the slope of sinc, as a difference, would lose digits


@operation("sin(x)", scalar=math.sin, title="sine", torch="sin", onnx="Sin", aliases=("sine", "wave", "oscillation"))
def sin(x: Array) -> Array:
    """The sine of an angle in radians."""
    return sine(x)


@sin.local("x", "cos(x)", "the sine rises as the cosine")
def _(y: Operand, x: Operand) -> Operand:
    return cos(x)


@operation("cos(x)", scalar=math.cos, title="cosine", torch="cos", onnx="Cos", aliases=("cosine", "wave"))
def cos(x: Array) -> Array:
    """The cosine of an angle in radians."""
    return cosine(x)


@cos.local("x", "-sin(x)", "the cosine falls as the sine")
def _(y: Operand, x: Operand) -> Operand:
    return neg(sin(x))


@operation(
    "tan(x)",
    scalar=math.tan,
    title="tangent",
    torch="tan",
    onnx="Tan",
    aliases=("tangent", "slope of an angle"),
    domain=_QUARTER,
)
def tan(x: Array) -> Array:
    """The tangent of an angle in radians: sine divided by cosine."""
    return np.tan(x)


@tan.local("x", "1 + tan(x)**2")
def _(y: Operand, x: Operand) -> Operand:
    return 1.0 + y * y


@operation(
    "asin(x)",
    scalar=math.asin,
    title="arc sine",
    torch="asin",
    onnx="Asin",
    aliases=("arcsin", "inverse sine", "sin^-1"),
    domain=_UNIT,
    convention="the slope at -1 and 1 is inf; NaN outside",
)
def asin(x: Array) -> Array:
    """The angle, between -π/2 and π/2, whose sine is x."""
    return np.arcsin(x)


@asin.local("x", "1 / sqrt(1 - x**2)")
def _(y: Operand, x: Operand) -> Operand:
    return rsqrt((1.0 - x) * (1.0 + x))


@operation(
    "acos(x)",
    scalar=math.acos,
    title="arc cosine",
    torch="acos",
    onnx="Acos",
    aliases=("arccos", "inverse cosine", "cos^-1"),
    domain=_UNIT,
    convention="the slope at -1 and 1 is -inf; NaN outside",
)
def acos(x: Array) -> Array:
    """The angle, between 0 and π, whose cosine is x."""
    return np.arccos(x)


@acos.local("x", "-1 / sqrt(1 - x**2)")
def _(y: Operand, x: Operand) -> Operand:
    return neg(rsqrt((1.0 - x) * (1.0 + x)))


@operation(
    "atan(x)",
    scalar=math.atan,
    title="arc tangent",
    torch="atan",
    onnx="Atan",
    aliases=("arctan", "inverse tangent", "tan^-1"),
)
def atan(x: Array) -> Array:
    """The angle, between -π/2 and π/2, whose tangent is x."""
    return np.arctan(x)


@atan.local("x", "1 / (1 + x**2)")
def _(y: Operand, x: Operand) -> Operand:
    return reciprocal(1.0 + square(x))


@operation(
    "atan2(a, b)",
    scalar=math.atan2,
    title="angle of a vector",
    torch="atan2",
    aliases=("arctan2", "angle", "argument", "bearing", "polar angle"),
    convention="both slopes at (0, 0) are 0",
    domain=(0.0, math.inf),
)
def atan2(a: Array, b: Array) -> Array:
    """The angle, between -π and π, of the vector whose height is a and whose width is b."""
    return np.arctan2(a, b)


@atan2.local("a", "b / (a**2 + b**2)")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    length = _length(a, b)
    return div(div(b, length), length)


@atan2.local("b", "-a / (a**2 + b**2)")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    length = _length(a, b)
    return neg(div(div(a, length), length))


def _length(a: Operand, b: Operand) -> Operand:
    """The length of (a, b), and 1 at the origin, where any will do."""
    length = hypot(a, b)
    return where(eq(length, 0.0), 1.0, length)


@operation(
    "sinh(x)", scalar=math.sinh, title="hyperbolic sine", torch="sinh", onnx="Sinh", aliases=("hyperbolic sine",)
)
def sinh(x: Array) -> Array:
    """The hyperbolic sine, (eˣ - e⁻ˣ) / 2."""
    return np.sinh(x)


@sinh.local("x", "cosh(x)")
def _(y: Operand, x: Operand) -> Operand:
    return cosh(x)


@operation(
    "cosh(x)",
    scalar=math.cosh,
    title="hyperbolic cosine",
    torch="cosh",
    onnx="Cosh",
    aliases=("hyperbolic cosine", "catenary"),
)
def cosh(x: Array) -> Array:
    """The hyperbolic cosine, (eˣ + e⁻ˣ) / 2."""
    return np.cosh(x)


@cosh.local("x", "sinh(x)")
def _(y: Operand, x: Operand) -> Operand:
    return sinh(x)


@operation(
    "tanh(x)",
    scalar=math.tanh,
    filling=np.tanh,
    title="hyperbolic tangent",
    torch="tanh",
    onnx="Tanh",
    aliases=("hyperbolic tangent", "activation", "squash", "sigmoid from -1 to 1", "nonlinearity"),
)
def tanh(x: Array) -> Array:
    """The hyperbolic tangent: an s-shaped curve from -1 to 1, an activation.

    Its slope is reckoned from its own value, 1 - y², and is 0 to the last digit beyond ±19: it has saturated.
    """
    return np.tanh(x)


@tanh.local("x", "1 - tanh(x)**2", "1 minus its own square: flat where tanh is near -1 or 1")
def _(y: Operand, x: Operand) -> Operand:
    return 1.0 - y * y


@operation(
    "asinh(x)",
    scalar=math.asinh,
    title="inverse hyperbolic sine",
    torch="asinh",
    onnx="Asinh",
    aliases=("arcsinh", "arsinh", "inverse hyperbolic sine"),
)
def asinh(x: Array) -> Array:
    """The number whose hyperbolic sine is x."""
    return np.arcsinh(x)


@asinh.local("x", "1 / sqrt(1 + x**2)")
def _(y: Operand, x: Operand) -> Operand:
    return reciprocal(hypot(x, 1.0))


@operation(
    "acosh(x)",
    scalar=math.acosh,
    title="inverse hyperbolic cosine",
    torch="acosh",
    onnx="Acosh",
    aliases=("arccosh", "arcosh", "inverse hyperbolic cosine"),
    domain=(1.0, math.inf),
    convention="the slope at 1 is inf; NaN below 1",
)
def acosh(x: Array) -> Array:
    """The number, 0 or more, whose hyperbolic cosine is x."""
    return np.arccosh(x)


@acosh.local("x", "1 / sqrt(x**2 - 1)")
def _(y: Operand, x: Operand) -> Operand:
    return rsqrt(x - 1.0) * rsqrt(x + 1.0)


@operation(
    "atanh(x)",
    scalar=math.atanh,
    title="inverse hyperbolic tangent",
    torch="atanh",
    onnx="Atanh",
    aliases=("arctanh", "artanh", "inverse hyperbolic tangent"),
    domain=_UNIT,
    convention="inf at 1 and -inf at -1, where the slope is inf; NaN outside",
)
def atanh(x: Array) -> Array:
    """The number whose hyperbolic tangent is x."""
    return np.arctanh(x)


@atanh.local("x", "1 / (1 - x**2)")
def _(y: Operand, x: Operand) -> Operand:
    return reciprocal((1.0 - x) * (1.0 + x))


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
    return np.where(zero, 1.0, sine(angle) / np.where(zero, 1.0, angle))


@sinc.local("x", "(cos(pi * x) - sinc(x)) / x")
def _(y: Operand, x: Operand) -> Operand:
    near = lt(abs_(x), _NEAR_ZERO)
    away = div(cos(math.pi * x) - y, where(near, 1.0, x))
    t = where(near, math.pi * x, 0.0)
    s = t * t
    series = s * (s * (s * (s * (s / 518918400.0 - 1 / 3991680) + 1 / 45360) - 1 / 840) + 1 / 30) - 1 / 3
    return where(near, math.pi * t * series, away)
