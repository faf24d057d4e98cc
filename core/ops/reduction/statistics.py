"""Spread, length and smooth maximum of some dimensions, or of all."""

from __future__ import annotations

import math

import numpy as np

from ..arithmetic import abs_, div, sign
from ..choice import where
from ..comparison import eq, ne
from ..exponential import exp
from ..power import pow_
from ..shape.conversion import zeros
from ..shapes import KEEPS, axes_of, reduced
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .extremes import shared
from .sums import EXAMPLE, Dims, count, kept, mean

_DIVISOR = "divides by n - 1 as torch does (correction 1); numpy and JAX divide by n (correction 0)"


def _spread_shape(x: Shape, *, dim: Dims, correction: int, keepdim: bool) -> Shape:
    return reduced(x, dim=dim, keepdim=keepdim)


@operation(
    "sum((x - mean(x))**2) / (n - correction)",
    shape=_spread_shape,
    title="variance",
    symbol="σ²",
    torch="var",
    example=EXAMPLE,
    aliases=("variance", "σ²", "spread", "mean squared deviation"),
    convention=f"{_DIVISOR}; NaN where n is not above the correction",
)
def var(x: Array, *, dim: Dims = None, correction: int = 1, keepdim: bool = False) -> Array:
    """The variance of the elements along the named dimensions, or of all: the mean squared distance from the mean.

    In two passes, the mean first: the mean of squares less the square of the mean would lose its digits.
    """
    axes = axes_of(dim, np.ndim(x))
    squares = np.square(_centred(x, axes))
    return np.true_divide(np.sum(squares, axis=axes, keepdims=keepdim), _divisor(np.shape(x), axes, correction))


@var.rule("x", "g * 2 * (x - mean(x)) / (n - correction)")
def _(g: Operand, y: Operand, x: Operand, *, dim: Dims, correction: int, keepdim: bool) -> Operand:
    centred = x - mean(x, dim=dim, keepdim=True)
    return div(2.0 * kept(g, x, dim), _divisor(shape_of(x), dim, correction)) * centred


@operation(
    "sqrt(sum((x - mean(x))**2) / (n - correction))",
    shape=_spread_shape,
    title="standard deviation",
    symbol="σ",
    torch="std",
    example=EXAMPLE,
    aliases=("standard deviation", "σ", "stddev", "spread"),
    convention=f"{_DIVISOR}; the gradient where all elements are equal is 0 (JAX: NaN)",
)
def std(x: Array, *, dim: Dims = None, correction: int = 1, keepdim: bool = False) -> Array:
    """The standard deviation of the elements along the named dimensions, or of all: the root of the variance."""
    return np.sqrt(var(x, dim=dim, correction=correction, keepdim=keepdim))


@std.rule("x", "g * (x - mean(x)) / ((n - correction) * y)")
def _(g: Operand, y: Operand, x: Operand, *, dim: Dims, correction: int, keepdim: bool) -> Operand:
    y = kept(y, x, dim)
    scale = where(eq(y, 0.0), 1.0, y) * _divisor(shape_of(x), dim, correction)
    return div(kept(g, x, dim), scale) * where(eq(y, 0.0), 0.0, x - mean(x, dim=dim, keepdim=True))


def _centred(x: Array, axes: tuple[int, ...]) -> Array:
    """x less its mean; the rounding of the mean is taken out too, so that equal elements give exactly 0."""
    n = count(np.shape(x), axes)
    away = x - np.true_divide(np.sum(x, axis=axes, keepdims=True), n)
    centred: Array = away - np.true_divide(np.sum(away, axis=axes, keepdims=True), n)
    return centred


def _divisor(shape: Shape, dim: Dims, correction: int) -> float:
    return float(max(count(shape, dim) - correction, 0))


@operation(
    "log(sum(exp(x)))",
    shape=reduced,
    title="log of the sum of exps",
    symbol="lse",
    torch="logsumexp",
    onnx="ReduceLogSumExp",
    example=EXAMPLE,
    aliases=("log sum exp", "lse", "smooth maximum", "log partition", "softmax denominator"),
    convention=f"-inf for nothing but -inf, with the gradient NaN; {KEEPS}",
)
def logsumexp(x: Array, *, dim: Dims = None, keepdim: bool = False) -> Array:
    """The logarithm of the sum of the exponentials along the named dimensions, or of all: a smooth maximum.

    The largest element is taken out first, so nothing overflows. The gradient is softmax.
    """
    axes = axes_of(dim, np.ndim(x))
    largest = np.amax(x, axis=axes, keepdims=True, initial=-np.inf)
    largest = np.where(np.isfinite(largest), largest, 0.0)
    total = np.log(np.sum(np.exp(x - largest), axis=axes, keepdims=True)) + largest
    return total if keepdim else total.reshape(reduced(np.shape(x), dim=dim))


@logsumexp.rule("x", "g * exp(x - y)")
def _(g: Operand, y: Operand, x: Operand, *, dim: Dims, keepdim: bool) -> Operand:
    return kept(g, x, dim) * exp(x - kept(y, x, dim))


def _norm_shape(x: Shape, *, p: float, dim: Dims, keepdim: bool) -> Shape:
    return reduced(x, dim=dim, keepdim=keepdim)


@operation(
    "sum(abs(x)**p)**(1 / p)",
    shape=_norm_shape,
    symbol="‖x‖",
    torch="norm",
    onnx="ReduceL2",
    example=EXAMPLE,
    aliases=("length", "magnitude", "L2", "L1", "euclidean norm", "distance", "‖x‖", "vector norm"),
    convention="the gradient at 0 is 0 (JAX: NaN), also for p below 1, where the slope is infinite; for p = inf and "
    f"-inf equally large elements share it evenly; {KEEPS}",
)
def norm(x: Array, *, p: float = 2.0, dim: Dims = None, keepdim: bool = False) -> Array:
    """The length of the vector of elements along the named dimensions, or of all.

    p = 2: the root of the sum of squares. p = 1: the sum of sizes. p = inf: the largest size; -inf: the smallest one.
    p = 0: how many elements are not 0. Large and tiny elements are scaled on the way, so that their squares neither
    overflow nor vanish.
    """
    axes = axes_of(dim, np.ndim(x))
    size = np.absolute(x)
    if p == 0.0:
        size = np.not_equal(x, 0.0).astype(size.dtype)
    if p in (0.0, 1.0):
        return np.sum(size, axis=axes, keepdims=keepdim)
    if p == -math.inf:
        return np.amin(size, axis=axes, keepdims=keepdim, initial=np.inf)
    largest = np.amax(size, axis=axes, keepdims=True, initial=0.0)
    if p == math.inf:
        return largest if keepdim else largest.reshape(reduced(np.shape(x), dim=dim))
    scale = np.where(np.isfinite(largest), np.ldexp(np.ones_like(largest), np.frexp(largest)[1] - 1), 1.0)
    total = scale * _root(np.sum(_power(size / scale, p), axis=axes, keepdims=True), p)
    return total if keepdim else total.reshape(reduced(np.shape(x), dim=dim))


@norm.rule("x", "g * sign(x) * (abs(x) / y)**(p - 1)")
def _(g: Operand, y: Operand, x: Operand, *, p: float, dim: Dims, keepdim: bool) -> Operand:
    if p == 0.0:
        return zeros(shape_of(x))
    if math.isinf(p):
        return sign(x) * shared(g, y, abs_(x), dim)
    if p == 1.0:
        return kept(g, x, dim) * sign(x)
    y = kept(y, x, dim)
    ratio = div(x, where(eq(y, 0.0), 1.0, y))
    if p >= 1.0:
        return kept(g, x, dim) * (ratio if p == 2.0 else sign(x) * pow_(abs_(ratio), p - 1.0))
    away = ne(ratio * y, 0.0)
    return where(away, kept(g, x, dim) * sign(x) * pow_(where(away, abs_(ratio), 1.0), p - 1.0), 0.0)


def _power(x: Array, p: float) -> Array:
    return np.square(x) if p == 2.0 else np.power(x, p)


def _root(x: Array, p: float) -> Array:
    return np.sqrt(x) if p == 2.0 else np.power(x, 1.0 / p)
