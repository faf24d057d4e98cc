"""Exponentials, logarithms, and the error function."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from .arithmetic import div, neg, reciprocal
from .choice import where
from .comparison import eq, le, logical_and
from .spec import operation
from .symbol import Array, Operand

_LN2, _LN10 = math.log(2.0), math.log(10.0)
_SLOPE_OF_ERF = 2.0 / math.sqrt(math.pi)
_POSITIVE = (0.0, math.inf)
_LOG = "-inf at 0, where the slope is inf; NaN below 0"


@operation(
    "exp(x)",
    scalar=math.exp,
    filling=np.exp,
    symbol="eˣ",
    torch="exp",
    onnx="Exp",
    aliases=("e^x", "e**x", "exponential", "power of e"),
    convention="inf above 709.78 (88.7 in float32)",
)
def exp(x: Array) -> Array:
    """e to the power of x: the function that is its own slope."""
    return np.exp(x)


@exp.local("x", "exp(x)", "e to the power of x is its own derivative")
def _(y: Operand, x: Operand) -> Operand:
    return y


@operation(
    "2**x",
    scalar=math.exp2,
    title="power of 2",
    symbol="2ˣ",
    torch="exp2",
    aliases=("2^x", "2**x", "two to the power", "binary exponential"),
)
def exp2(x: Array) -> Array:
    """2 to the power of x."""
    return np.exp2(x)


@exp2.local("x", "log(2) * 2**x")
def _(y: Operand, x: Operand) -> Operand:
    return y * _LN2


@operation(
    "exp(x) - 1",
    scalar=math.expm1,
    filling=np.expm1,
    title="exp minus 1",
    symbol="eˣ−1",
    torch="expm1",
    aliases=("exp(x)-1", "e^x-1", "exponential minus one"),
)
def expm1(x: Array) -> Array:
    """e to the power of x, less 1.

    Exact to the last digit near 0 too, where exp(x) - 1 would lose them.
    """
    return np.expm1(x)


@expm1.local("x", "exp(x)")
def _(y: Operand, x: Operand) -> Operand:
    return exp(x)


@operation(
    "log(x)",
    scalar=math.log,
    filling=np.log,
    title="natural logarithm",
    symbol="ln",
    torch="log",
    onnx="Log",
    aliases=("ln", "logarithm", "natural log", "log e"),
    domain=_POSITIVE,
    convention=_LOG,
)
def log(x: Array) -> Array:
    """The natural logarithm: the power of e that gives x."""
    return np.log(x)


@log.local("x", "1 / x", "log rule: one over x")
def _(y: Operand, x: Operand) -> Operand:
    return reciprocal(x)


@operation(
    "log2(x)",
    scalar=math.log2,
    title="logarithm to base 2",
    symbol="log₂",
    torch="log2",
    aliases=("binary logarithm", "lb", "bits"),
    domain=_POSITIVE,
    convention=_LOG,
)
def log2(x: Array) -> Array:
    """The logarithm to base 2: the power of 2 that gives x."""
    return np.log2(x)


@log2.local("x", "1 / (x * log(2))")
def _(y: Operand, x: Operand) -> Operand:
    return reciprocal(x * _LN2)


@operation(
    "log10(x)",
    scalar=math.log10,
    title="logarithm to base 10",
    symbol="log₁₀",
    torch="log10",
    aliases=("common logarithm", "lg", "decades"),
    domain=_POSITIVE,
    convention=_LOG,
)
def log10(x: Array) -> Array:
    """The logarithm to base 10: the power of 10 that gives x."""
    return np.log10(x)


@log10.local("x", "1 / (x * log(10))")
def _(y: Operand, x: Operand) -> Operand:
    return reciprocal(x * _LN10)


@operation(
    "log(1 + x)",
    scalar=math.log1p,
    filling=np.log1p,
    title="log of 1 plus x",
    symbol="ln(1+x)",
    torch="log1p",
    aliases=("log(1+x)", "ln(1+x)", "log one plus"),
    domain=(-1.0, math.inf),
    convention="-inf at -1, where the slope is inf; NaN below -1",
)
def log1p(x: Array) -> Array:
    """The natural logarithm of 1 plus x.

    Exact to the last digit near 0 too, where log(1 + x) would lose them.
    """
    return np.log1p(x)


@log1p.local("x", "1 / (1 + x)")
def _(y: Operand, x: Operand) -> Operand:
    return reciprocal(1.0 + x)


def _logaddexp_of(a: float, b: float) -> float:
    gap = a - b
    if a == b:
        return a + _LN2
    if gap > 0.0:
        return a + math.log1p(math.exp(-gap))
    return b + math.log1p(math.exp(gap)) if gap <= 0.0 else gap


@operation(
    "log(exp(a) + exp(b))",
    scalar=_logaddexp_of,
    title="log of a sum of exps",
    symbol="lse",
    torch="logaddexp",
    aliases=("log sum exp of two", "smooth maximum", "softmax of two", "log(exp(a)+exp(b))"),
    symmetric=True,
)
def logaddexp(a: Array, b: Array) -> Array:
    """The logarithm of the sum of the exponentials of two values: a smooth maximum.

    The larger is taken out first, so nothing overflows: adds probabilities that are kept as logarithms.
    """
    return np.logaddexp(a, b)


@logaddexp.local("a", "1 / (1 + exp(b - a))")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return exp(neg(logaddexp(b - a, 0.0)))


@logaddexp.local("b", "1 / (1 + exp(a - b))")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return exp(neg(logaddexp(a - b, 0.0)))


@operation(
    "a * log(b)",
    scalar=lambda a, b: 0.0 if a == 0.0 and b == b else a * math.log(b),
    title="x log y",
    symbol="a ln b",
    torch="special.xlogy",
    aliases=("x log y", "x*log(y)", "entropy term", "cross entropy term"),
    domain=_POSITIVE,
    convention="0 where a is 0, whatever b; at (0, 0) both slopes are 0",
)
def xlogy(a: Array, b: Array) -> Array:
    """a times the logarithm of b, and 0 where a is 0: a term of an entropy.

    At (0, 0) torch gives NaN for the slope in b; along a = 0 the value is constant, so it is 0 here.
    """
    return np.where(np.equal(a, 0.0) & ~np.isnan(b), 0.0, a * np.log(b))


@xlogy.local("a", "log(b)")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return log(where(logical_and(eq(a, 0.0), le(b, 0.0)), 1.0, b))


@xlogy.local("b", "a / b")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return div(a, where(logical_and(eq(a, 0.0), eq(b, 0.0)), 1.0, b))


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
    return each(math.erf, x)


@erf.local("x", "2 / sqrt(pi) * exp(-x**2)")
def _(y: Operand, x: Operand) -> Operand:
    return _SLOPE_OF_ERF * exp(neg(x * x))


@operation(
    "erfc(x)",
    scalar=math.erfc,
    title="complementary error function",
    torch="erfc",
    aliases=("complementary error function", "1-erf", "tail of the normal distribution"),
)
def erfc(x: Array) -> Array:
    """1 - erf(x), with all digits for large x too, where it is tiny."""
    return each(math.erfc, x)


@erfc.local("x", "-2 / sqrt(pi) * exp(-x**2)")
def _(y: Operand, x: Operand) -> Operand:
    return -_SLOPE_OF_ERF * exp(neg(x * x))


def each(function: Callable[[float], float], x: Array) -> Array:
    """Apply a function of the standard library that numpy lacks to each element; the precision stays as it is."""
    array = np.asarray(x)
    results = np.fromiter(map(function, array.ravel().tolist()), dtype=np.float64, count=array.size)
    return results.reshape(array.shape).astype(array.dtype, copy=False)
