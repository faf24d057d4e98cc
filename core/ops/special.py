"""The gamma function's logarithm and the derivatives of that."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import numpy as np

from ..errors import ComputeError
from ..language import tr
from .exponential import each
from .spec import operation
from .symbol import Array, Operand

CATEGORY = "exponential"

_POSITIVE = (0.0, math.inf)
_FAR = 16.0  # from here on the asymptotic series are exact to the last digit
_LARGEST = 2.5e305  # above it the logarithm of gamma is infinite
# B(2k): Bernoulli numbers, Abramowitz and Stegun, Handbook of Mathematical Functions, table 23.2
_BERNOULLI = (1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798)
_NEAR, _TERMS = 0.25, 26  # so near to a zero that its power series is taken, and up to which power
_EULER = 0.5772156649015329
_ROOT, _ROOT_REST = 1.4616321449683622, 9.549995429965697e-17  # digamma is 0 at their sum


def _lgamma_of(x: float) -> float:
    if abs(x) > _LARGEST or (x <= 0.0 and x == math.floor(x)):
        return math.inf
    if abs(x - 2.0) < _NEAR:
        return _lgamma_near_two(x - 2.0)
    return _lgamma_near_two(x - 1.0) - math.log1p(x - 1.0) if abs(x - 1.0) < _NEAR else math.lgamma(x)


def _lgamma_near_two(away: float) -> float:
    """The power series around its zero at 2, where math.lgamma loses digits (Abramowitz and Stegun, 6.1.33)."""
    series = 0.0
    for k in range(_TERMS, 1, -1):
        series = away * ((-1.0) ** k * _zetas(2.0)[k - 2] / k + series)
    return away * (1.0 - _EULER + series)


@operation(
    "log(abs(gamma(x)))",
    scalar=_lgamma_of,
    title="log of the gamma function",
    symbol="ln Γ",
    torch="lgamma",
    aliases=("log gamma", "gammaln", "log factorial", "ln(n!)", "gamma function"),
    domain=_POSITIVE,
    convention="inf at 0 and at negative whole numbers; the slope there is that of digamma",
)
def lgamma(x: Array) -> Array:
    """The logarithm of the size of the gamma function: for a whole number x, of (x - 1)!."""
    return each(_lgamma_of, x)


@lgamma.local("x", "digamma(x)")
def _(y: Operand, x: Operand) -> Operand:
    return digamma(x)


@operation(
    "digamma(x)",
    scalar=lambda x: _of_number(_digamma, x),
    symbol="ψ",
    torch="digamma",
    aliases=("psi", "ψ", "derivative of log gamma", "harmonic numbers"),
    domain=_POSITIVE,
    convention="-inf at 0 and inf at -0; NaN at negative whole numbers",
)
def digamma(x: Array) -> Array:
    """The slope of the logarithm of the gamma function; for whole n, the n-th harmonic number less 0.5772.

    Exact near its root at 1.4616 too. Recurrence, reflection and asymptotic series: Abramowitz and Stegun, 6.3.
    """
    return _in_double(_digamma, x)


@digamma.local("x", "polygamma(x, 1)")
def _(y: Operand, x: Operand) -> Operand:
    return polygamma(x, n=1)


@operation(
    "polygamma(x, n)",
    scalar=lambda x, *, n=1: _of_number(_polygamma, x, n),
    symbol="ψ⁽ⁿ⁾",
    torch="polygamma",
    aliases=("trigamma", "derivative of digamma", "psi n", "tetragamma"),
    domain=_POSITIVE,
    convention="n is 1, trigamma, unless told otherwise; infinite at 0 and at negative whole numbers",
)
def polygamma(x: Array, *, n: int = 1) -> Array:
    """The n-th derivative of digamma: n = 0 is digamma itself, n = 1 trigamma, its slope.

    The Hurwitz zeta function by the Euler-Maclaurin formula (Abramowitz and Stegun, 6.4.10 and 23.1.30); below 0 by
    reflection (6.4.7).
    """
    return _in_double(lambda array: _polygamma(array, n), x)


@polygamma.local("x", "polygamma(x, n + 1)")
def _(y: Operand, x: Operand, *, n: int) -> Operand:
    return polygamma(x, n=n + 1)


def _digamma(x: np.ndarray) -> np.ndarray:
    ahead = np.where(x > 0.0, x, 1.0 - x)
    near = np.absolute(ahead - _ROOT) < _NEAR
    result = np.where(near, _digamma_near_root(np.where(near, ahead, _ROOT)), _digamma_ahead(ahead))
    result = np.where(x > 0.0, result, result - np.pi * _cotangent(x))
    pole = np.where(x == 0.0, np.copysign(np.inf, -x), np.where(np.floor(x) == x, np.nan, result))
    return np.where(x <= 0.0, pole, result)


def _digamma_ahead(x: np.ndarray) -> np.ndarray:
    """For positive x: up by the recurrence, then the asymptotic series, smallest terms first."""
    below, far = np.zeros_like(x), x
    for _ in range(int(_FAR)):
        step = far < _FAR
        below = below + np.where(step, 1.0 / far, 0.0)
        far = np.where(step, far + 1.0, far)
    inverse = 1.0 / np.square(far)
    series = np.zeros_like(x)
    for k in range(len(_BERNOULLI), 0, -1):
        series = inverse * (_BERNOULLI[k - 1] / (2 * k) + series)
    return np.log(far) - 0.5 / far - series - below


def _digamma_near_root(x: np.ndarray) -> np.ndarray:
    """The power series around the root, which keeps its digits where digamma vanishes."""
    away = (x - _ROOT) - _ROOT_REST
    series = np.zeros_like(x)
    for k in range(_TERMS, 1, -1):
        series = away * ((-1.0) ** k * _zetas(_ROOT)[k - 2] + series)
    return series


def _polygamma(x: np.ndarray, n: int) -> np.ndarray:
    if n < 0:
        raise ComputeError(tr("n is {n}; it counts derivatives, so it must be 0 or more").format(n=n))
    if n == 0:
        return _digamma(x)
    factor = math.gamma(n + 1) * (1.0 if n % 2 else -1.0)
    ahead = factor * _zeta(n + 1, np.where(x > 0.0, x, 1.0 - x))
    behind = (-1.0) ** n * ahead - np.pi * _cotangent(x, n)
    at_pole = np.where(np.floor(x) == x, factor * np.inf, behind)
    return np.where(x > 0.0, ahead, np.where(x <= 0.0, at_pole, x))


def _zeta(s: int, x: np.ndarray) -> np.ndarray:
    """The Hurwitz zeta function, the sum of 1 / (x + k)**s over k, for positive x."""
    steps = int(_FAR)
    far = x + steps
    term = s / far ** (s + 1)
    series = np.zeros_like(x)
    for k, bernoulli in enumerate(_BERNOULLI, 1):
        series = series + bernoulli / math.factorial(2 * k) * term
        term = term * ((s + 2 * k - 1) * (s + 2 * k)) / np.square(far)
    total = series + 0.5 / far**s + far ** (1.0 - s) / (s - 1)
    for k in range(steps - 1, -1, -1):
        total = total + 1.0 / (x + k) ** s
    return total


@cache
def _zetas(x: float) -> tuple[float, ...]:
    """The Hurwitz zeta function for s = 2, 3 and so on: the coefficients of power series around x."""
    return tuple(float(_zeta(s, np.asarray(x))) for s in range(2, _TERMS + 1))


def _cotangent(x: np.ndarray, n: int = 0) -> np.ndarray:
    """The n-th derivative of cot(pi x): a polynomial in the cotangent, whose derivative is -pi (1 + cot**2)."""
    polynomial = np.polynomial.Polynomial([0.0, 1.0])
    for _ in range(n):
        polynomial = -np.pi * np.polynomial.Polynomial([1.0, 0.0, 1.0]) * polynomial.deriv()
    cotangent = 1.0 / np.tan(np.pi * (x - np.rint(x)))
    result = np.full_like(cotangent, polynomial.coef[-1])
    for coefficient in polynomial.coef[-2::-1]:
        result = result * cotangent + coefficient  # as the polynomial itself, but infinite where the cotangent is
    return result


def _of_number(function: Callable[..., np.ndarray], x: float, *settings: int) -> float:
    with np.errstate(all="ignore"):
        return float(function(np.asarray(x), *settings))


def _in_double(function: Callable[[np.ndarray], np.ndarray], x: Array) -> Array:
    """Compute in double precision, and give as many digits as x has. TypeError for complex numbers."""
    array = np.asarray(x)
    return function(array.astype(np.float64, casting="same_kind")).astype(array.dtype, copy=False)
