"""Arithmetic, element by element, with numpy's broadcasting."""

from __future__ import annotations

import math
import operator
from functools import partial

import numpy as np

from .spec import operation
from .symbol import Array, Operand


@operation(
    "a + b",
    scalar=operator.add,
    filling=np.add,
    symbol="+",
    torch="add",
    onnx="Add",
    aliases=("+", "plus", "sum of two"),
    symmetric=True,
)
def add(a: Array, b: Array) -> Array:
    """The sum of two values. torch's alpha is a factor of the second: multiply before adding."""
    return np.add(a, b)


@add.local("a", "1", "sum rule: a term changes the sum 1:1")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return 1.0


@add.local("b", "1", "sum rule: a term changes the sum 1:1")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return 1.0


@operation(
    "a - b",
    scalar=operator.sub,
    filling=np.subtract,
    title="subtract",
    symbol="−",
    torch="sub",
    onnx="Sub",
    aliases=("-", "minus", "difference", "take away"),
)
def sub(a: Array, b: Array) -> Array:
    """The difference of two values: the first less the second.

    torch's alpha is a factor of the second: multiply before subtracting.
    """
    return np.subtract(a, b)


@sub.local("a", "1", "sum rule: it changes the difference 1:1")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return 1.0


@sub.local("b", "-1", "sum rule, with the minus sign")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return -1.0


@operation(
    "a * b",
    scalar=operator.mul,
    filling=np.multiply,
    title="multiply",
    symbol="×",
    torch="mul",
    onnx="Mul",
    aliases=("*", "times", "product", "hadamard", "scale"),
    symmetric=True,
)
def mul(a: Array, b: Array) -> Array:
    """The product of two values, element by element."""
    return np.multiply(a, b)


@mul.local("a", "b", "product rule: the other factor")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return b


@mul.local("b", "a", "product rule: the other factor")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return a


@operation(
    "a / b",
    scalar=operator.truediv,
    filling=np.true_divide,
    title="divide",
    symbol="÷",
    torch="div",
    onnx="Div",
    aliases=("/", "÷", "quotient", "ratio", "fraction", "over"),
    domain=(0.0, math.inf),
    convention="dividing by 0 gives inf, -inf or (0 / 0) NaN",
)
def div(a: Array, b: Array) -> Array:
    """The quotient of two values: the first divided by the second.

    For torch's rounding_mode "floor" there is floor divide, for "trunc" put trunc after it.
    """
    return np.true_divide(a, b)


@div.local("a", "1 / b", "quotient rule: one over the divisor")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return reciprocal(b)


@div.local("b", "-a / b**2", "quotient rule: minus the quotient, over the divisor")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return neg(div(y, b))


@operation(
    "-x",
    scalar=operator.neg,
    filling=np.negative,
    title="negative",
    symbol="−x",
    torch="neg",
    onnx="Neg",
    aliases=("-", "minus", "negate", "opposite", "unary minus"),
)
def neg(x: Array) -> Array:
    """The value with its sign changed."""
    return np.negative(x)


@neg.local("x", "-1", "sum rule, with the minus sign")
def _(y: Operand, x: Operand) -> Operand:
    return -1.0


@operation(
    "1 / x",
    scalar=lambda x: 1.0 / x,
    filling=partial(np.true_divide, 1.0),
    symbol="1/x",
    torch="reciprocal",
    onnx="Reciprocal",
    aliases=("1/x", "inverse", "one over", "multiplicative inverse"),
    domain=(0.0, math.inf),
    convention="inf at 0 and -inf at -0",
)
def reciprocal(x: Array) -> Array:
    """One divided by x."""
    return np.true_divide(1.0, x)  # twice as quick as numpy's reciprocal


@reciprocal.local("x", "-1 / x**2", "power rule, with exponent -1")
def _(y: Operand, x: Operand) -> Operand:
    return neg(y * y)


@operation(
    "abs(x)",
    scalar=abs,
    filling=np.absolute,
    title="absolute value",
    symbol="|x|",
    torch="abs",
    onnx="Abs",
    aliases=("|x|", "absolute", "magnitude", "modulus", "distance from zero"),
    convention="the slope at 0 is 0",
    domain=(0.0, math.inf),
)
def abs_(x: Array) -> Array:
    """The value without its sign.

    At 0 there are slopes from -1 to 1; the one of least size, 0, is taken, as torch does (JAX takes 1).
    """
    return np.absolute(x)


@abs_.local("x", "sign(x)", "the sign: uphill to the right of 0, downhill to the left")
def _(y: Operand, x: Operand) -> Operand:
    return sign(x)


def _sign_of(x: float) -> float:
    return x if x != x else float((x > 0.0) - (x < 0.0))


@operation(
    "sign(x)",
    scalar=_sign_of,
    symbol="±",
    torch="sign",
    onnx="Sign",
    aliases=("sgn", "signum", "plus or minus", "step"),
    domain=(0.0, math.inf),
    convention="0 at 0; the slope is 0 everywhere, which blocks the gradient",
)
def sign(x: Array) -> Array:
    """1 for a positive x, -1 for a negative one, 0 for 0."""
    return np.sign(x)


@sign.local("x", "0", "flat: a small change changes nothing")
def _(y: Operand, x: Operand) -> Operand:
    return 0.0


def _blend_of(a: float, b: float, weight: float) -> float:
    return a + weight * (b - a) if weight < 0.5 else b - (1.0 - weight) * (b - a)


@operation(
    "a + weight * (b - a)",
    scalar=_blend_of,
    title="interpolate",
    torch="lerp",
    aliases=("linear interpolation", "mix", "blend", "moving average", "tween"),
)
def lerp(a: Array, b: Array, weight: Array) -> Array:
    """The value that lies between a and b as far as the weight says: a at weight 0, b at weight 1.

    From weight 1/2 on it is reckoned from b, so that weight 1 gives exactly b.
    """
    return np.where(np.less(weight, 0.5), a + weight * (b - a), b - (1.0 - weight) * (b - a))


@lerp.local("a", "1 - weight")
def _(y: Operand, a: Operand, b: Operand, weight: Operand) -> Operand:
    return 1.0 - weight


@lerp.local("b", "weight")
def _(y: Operand, a: Operand, b: Operand, weight: Operand) -> Operand:
    return weight


@lerp.local("weight", "b - a")
def _(y: Operand, a: Operand, b: Operand, weight: Operand) -> Operand:
    return b - a
