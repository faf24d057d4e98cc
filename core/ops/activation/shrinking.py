"""Activations that pass a value on only once it is large enough, and others in few pieces."""

from __future__ import annotations

import math

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..arithmetic import abs_, div
from ..choice import where
from ..comparison import gt
from ..power import hypot
from ..random import rand_like
from ..spec import operation
from ..symbol import Array, Operand, Shape
from ..trigonometric import tanh

_CORNER = "the slope at both corners is 0"


def _threshold_of(x: float, *, threshold: float = 0.0, value: float = 0.0) -> float:
    return float(value) if x <= threshold else x


@operation(
    "where(x > threshold, x, value)",
    scalar=_threshold_of,
    torch="nn.functional.threshold",
    torch_needs=("threshold", "value"),
    aliases=("cut off below", "replace small", "activation"),
    convention="the slope at the threshold is 0; both numbers are 0 unless told otherwise (torch wants them)",
)
def threshold(x: Array, *, threshold: float = 0.0, value: float = 0.0) -> Array:
    """x where it is above a threshold, one fixed value elsewhere."""
    return _kept(np.less_equal(x, threshold), value, x)


@threshold.local("x", "where(x > threshold, 1, 0)")
def _(y: Operand, x: Operand, *, threshold: float, value: float) -> Operand:
    return where(gt(x, threshold), 1.0, 0.0)


@operation(
    "where(x > alpha, x, 0)",
    scalar=lambda x, *, alpha=1.0: _threshold_of(x, threshold=alpha),
    title="thresholded relu",
    onnx="ThresholdedRelu",
    aliases=("threshold relu", "truncated rectifier", "activation"),
    convention="the slope at alpha is 0; alpha is 1 unless told otherwise, as in ONNX",
)
def thresholded_relu(x: Array, *, alpha: float = 1.0) -> Array:
    """x where it is above alpha, 0 elsewhere."""
    return _kept(np.less_equal(x, alpha), 0.0, x)


@thresholded_relu.local("x", "where(x > alpha, 1, 0)")
def _(y: Operand, x: Operand, *, alpha: float) -> Operand:
    return where(gt(x, alpha), 1.0, 0.0)


@operation(
    "where(abs(x) > lambd, x, 0)",
    scalar=lambda x, *, lambd=0.5: 0.0 if abs(x) <= lambd else x,
    title="hard shrink",
    torch="nn.functional.hardshrink",
    onnx="Shrink",
    aliases=("hard thresholding", "sparse", "activation"),
    convention=_CORNER,
)
def hardshrink(x: Array, *, lambd: float = 0.5) -> Array:
    """x where its size is above lambd, 0 elsewhere."""
    return _kept(np.less_equal(np.absolute(x), lambd), 0.0, x)


@hardshrink.local("x", "where(abs(x) > lambd, 1, 0)")
def _(y: Operand, x: Operand, *, lambd: float) -> Operand:
    return where(gt(abs_(x), lambd), 1.0, 0.0)


def _softshrink_of(x: float, *, lambd: float = 0.5) -> float:
    return 0.0 if abs(x) <= lambd else x - math.copysign(lambd, x)


@operation(
    "sign(x) * max(abs(x) - lambd, 0)",
    scalar=_softshrink_of,
    title="soft shrink",
    torch="nn.functional.softshrink",
    onnx="Shrink",
    aliases=("soft thresholding", "lasso", "proximal", "activation"),
    convention=f"{_CORNER}; ONNX's Shrink needs its bias set to lambd",
)
def softshrink(x: Array, *, lambd: float = 0.5) -> Array:
    """x drawn towards 0 by lambd, and 0 where its size is below that."""
    return _kept(np.less_equal(np.absolute(x), lambd), 0.0, np.subtract(x, np.copysign(lambd, x, dtype=_dtype(x))))


@softshrink.local("x", "where(abs(x) > lambd, 1, 0)")
def _(y: Operand, x: Operand, *, lambd: float) -> Operand:
    return where(gt(abs_(x), lambd), 1.0, 0.0)


@operation(
    "x - tanh(x)",
    scalar=lambda x: x - math.tanh(x),
    title="tanh shrink",
    torch="nn.functional.tanhshrink",
    aliases=("x-tanh(x)", "shrink", "activation"),
)
def tanhshrink(x: Array) -> Array:
    """x less its hyperbolic tangent: flat near 0, a straight line far from it."""
    return np.subtract(x, np.tanh(x))


@tanhshrink.local("x", "tanh(x)**2")
def _(y: Operand, x: Operand) -> Operand:
    t = tanh(x)
    return t * t


def _squareplus_of(x: float, *, b: float = 4.0) -> float:
    length = math.hypot(x, math.sqrt(b))
    return 0.5 * (x + length) if x >= 0.0 else 0.5 * b / (length - x)


@operation(
    "(x + sqrt(x**2 + b)) / 2",
    scalar=_squareplus_of,
    title="square plus",
    aliases=("squareplus", "algebraic softplus", "smooth relu", "activation"),
)
def squareplus(x: Array, *, b: float = 4.0) -> Array:
    """A smooth form of relu without exponentials; b says how smooth, and 0 gives relu itself.

    For negative x it is reckoned as a quotient, which keeps its digits. Barron, Squareplus, 2021.
    """
    length = np.hypot(x, math.sqrt(b))
    positive = np.greater_equal(x, 0.0)
    return 0.5 * np.where(positive, np.add(x, length), b / np.where(positive, 1.0, length - x))


@squareplus.local("x", "y / sqrt(x**2 + b)")
def _(y: Operand, x: Operand, *, b: float) -> Operand:
    return div(y, hypot(x, math.sqrt(b)))


def _random_slope(x: Shape, *, lower: float, upper: float, training: bool, seed: int) -> Shape:
    if not lower <= upper:
        raise ShapeError(
            tr("lower is {lower:g} and upper {upper:g}; the slopes lie between them, so lower comes first").format(
                lower=lower, upper=upper
            )
        )
    if seed < 0:
        raise ShapeError(tr("the seed is {seed}; it must be 0 or more").format(seed=seed))
    return x


@operation(
    "where(x > 0, x, x * (lower + upper) / 2)",
    shape=_random_slope,
    title="randomized leaky relu",
    symbol="RReLU",
    torch="nn.functional.rrelu",
    example=((np.array([[-1.3, 0.7], [2.1, -0.4]]),), {}),
    aliases=("rrelu", "random rectifier", "activation"),
    convention="the slope at 0 is that of the negative side; in training the slopes depend on the seed alone",
)
def rrelu(x: Array, *, lower: float = 1 / 8, upper: float = 1 / 3, training: bool = False, seed: int = 0) -> Array:
    """x where it is positive, a multiple of it elsewhere: in training a random one, else the middle one.

    Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network, 2015.
    """
    return np.where(np.greater(x, 0.0), x, np.multiply(x, _negative_slope(x, lower, upper, seed, training=training)))


@rrelu.rule("x", "where(x > 0, g, g * (lower + upper) / 2)")
def _(g: Operand, y: Operand, x: Operand, *, lower: float, upper: float, training: bool, seed: int) -> Operand:
    return where(gt(x, 0.0), g, g * _negative_slope(x, lower, upper, seed, training=training))


def _negative_slope(x: Operand, lower: float, upper: float, seed: int, *, training: bool) -> Operand:
    return lower + (upper - lower) * rand_like(x, seed=seed) if training else 0.5 * (lower + upper)


def _kept(small: Array, value: float, x: Array) -> Array:
    """x, with a value in its place where it is small; NaN is not small."""
    return np.where(small, np.asarray(value, dtype=_dtype(x)), x)


def _dtype(x: Array) -> np.dtype[np.floating]:
    dtype = np.asarray(x).dtype
    return dtype if dtype.kind == "f" else np.dtype(np.float64)
