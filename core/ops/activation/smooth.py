"""Activations without a kink."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np

from ..arithmetic import abs_, reciprocal
from ..exponential import erfc, exp
from ..power import square
from ..spec import operation
from ..symbol import Array, Operand
from ..trigonometric import tanh

_ROOT_HALF = math.sqrt(0.5)
_DENSITY = 1.0 / math.sqrt(2.0 * math.pi)
_STEEP = 2.0 * math.sqrt(2.0 / math.pi)
_CUBIC = 0.044715
_LARGE = 80.0  # exp of as much does not overflow in float32


def _sigmoid_of(x: float) -> float:
    e = math.exp(-abs(x))
    return (1.0 if x >= 0.0 else e) / (1.0 + e)


@operation(
    "1 / (1 + exp(-x))",
    scalar=_sigmoid_of,
    symbol="σ",
    torch="sigmoid",
    onnx="Sigmoid",
    aliases=("logistic", "σ", "expit", "s-curve", "probability", "activation"),
)
def sigmoid(x: Array) -> Array:
    """An s-shaped curve from 0 to 1 that turns a score into a probability.

    Written with exp(-|x|), which cannot overflow, unless all x are such that exp(-x) does not either. The slope is
    reckoned from its own value, y * (1 - y), at most 1/4.
    """
    if np.size(x) and np.minimum.reduce(x, axis=None) > -_LARGE:
        below = np.exp(np.negative(x))
        below += 1.0
        return np.true_divide(1.0, below)
    e = np.exp(-np.absolute(x))
    upper = np.maximum(e, np.greater_equal(x, 0.0).astype(e.dtype))  # 1 where x >= 0, else e: quicker than a branch
    e += 1.0
    upper /= e
    return upper


@sigmoid.local("x", "y * (1 - y)", "y times 1 - y: flat where the sigmoid is near 0 or 1")
def _(y: Operand, x: Operand) -> Operand:
    return y * (1.0 - y)


def _softplus_of(x: float, *, beta: float = 1.0) -> float:
    z = beta * x
    return (max(z, 0.0) + math.log1p(math.exp(-abs(z)))) / beta


@operation(
    "log(1 + exp(beta * x)) / beta",
    scalar=_softplus_of,
    torch="nn.functional.softplus",
    onnx="Softplus",
    aliases=("smooth relu", "log(1+e^x)", "log1pexp", "activation"),
    convention="exact everywhere; torch switches to x itself where beta * x is above 20",
)
def softplus(x: Array, *, beta: float = 1.0) -> Array:
    """A smooth form of relu, always positive.

    Written as max(x, 0) + log1p(exp(-|x|)): no overflow for large x, no lost digits for very negative x.
    """
    z = np.multiply(x, beta)
    return (np.maximum(z, 0.0) + np.log1p(np.exp(-np.absolute(z)))) / beta


@softplus.local("x", "sigmoid(beta * x)")
def _(y: Operand, x: Operand, *, beta: float) -> Operand:
    return sigmoid(x if beta == 1.0 else beta * x)


@operation(
    "-log(1 + exp(-x))",
    scalar=lambda x: min(x, 0.0) - math.log1p(math.exp(-abs(x))),
    title="log sigmoid",
    symbol="ln σ",
    torch="nn.functional.logsigmoid",
    aliases=("log of sigmoid", "log probability", "activation"),
)
def logsigmoid(x: Array) -> Array:
    """The logarithm of the sigmoid, with all digits where the sigmoid itself is tiny."""
    return np.minimum(x, 0.0) - np.log1p(np.exp(-np.absolute(x)))


@logsigmoid.local("x", "sigmoid(-x)")
def _(y: Operand, x: Operand) -> Operand:
    return sigmoid(-1.0 * x)


@operation(
    "x / (1 + abs(x))",
    scalar=lambda x: x / (1.0 + abs(x)),
    torch="nn.functional.softsign",
    onnx="Softsign",
    aliases=("soft sign", "squash", "x/(1+|x|)", "activation"),
)
def softsign(x: Array) -> Array:
    """An s-shaped curve from -1 to 1 that levels off more slowly than tanh."""
    return np.true_divide(x, 1.0 + np.absolute(x))


@softsign.local("x", "1 / (1 + abs(x))**2")
def _(y: Operand, x: Operand) -> Operand:
    return reciprocal(square(1.0 + abs_(x)))


@operation(
    "x * sigmoid(x)",
    scalar=lambda x: x * _sigmoid_of(x),
    symbol="SiLU",
    torch="nn.functional.silu",
    onnx="Swish",
    aliases=("swish", "sigmoid linear unit", "x*sigmoid(x)", "activation"),
)
def silu(x: Array) -> Array:
    """x times its sigmoid, also called swish: a smooth relu that dips below 0."""
    return np.multiply(x, sigmoid.kernel(x))


@silu.local("x", "sigmoid(x) * (1 + x * (1 - sigmoid(x)))")
def _(y: Operand, x: Operand) -> Operand:
    s = sigmoid(x)
    return s + y * (1.0 - s)


@operation(
    "x * tanh(log(1 + exp(x)))",
    scalar=lambda x: x * math.tanh(_softplus_of(x)),
    torch="nn.functional.mish",
    onnx="Mish",
    aliases=("x*tanh(softplus(x))", "self regularized", "activation"),
)
def mish(x: Array) -> Array:
    """x times the tanh of its softplus: a smooth relu that dips below 0."""
    return np.multiply(x, np.tanh(softplus.kernel(x)))


@mish.local("x", "tanh(softplus(x)) + x * sigmoid(x) * (1 - tanh(softplus(x))**2)")
def _(y: Operand, x: Operand) -> Operand:
    t = tanh(softplus(x))
    return t + x * sigmoid(x) * (1.0 - t * t)


def _gelu_of(x: float, *, approximate: str = "none") -> float:
    if approximate == "tanh":
        return x * _sigmoid_of(_bent(x))
    return 0.5 * x * math.erfc(-_ROOT_HALF * x)


@operation(
    "x * (1 + erf(x / sqrt(2))) / 2",
    scalar=_gelu_of,
    symbol="GELU",
    torch="nn.functional.gelu",
    onnx="Gelu",
    aliases=("gaussian error linear unit", "transformer activation", "activation"),
    convention="exact unless told otherwise, as in torch and ONNX; JAX and tinygrad take the tanh form, which is "
    "off by up to 0.00047",
)
def gelu(x: Array, *, approximate: Literal["none", "tanh"] = "none") -> Array:
    """x times the chance that a standard normal number is below x: a smooth relu that dips below 0.

    Hendrycks and Gimpel, Gaussian Error Linear Units, 2016.
    """
    if approximate == "tanh":
        return np.multiply(x, sigmoid.kernel(_bent(x)))
    return 0.5 * x * erfc.kernel(np.multiply(x, -_ROOT_HALF))


@gelu.local("x", "(1 + erf(x / sqrt(2))) / 2 + x * exp(-x**2 / 2) / sqrt(2 * pi)")
def _(y: Operand, x: Operand, *, approximate: str) -> Operand:
    if approximate == "tanh":
        s = sigmoid(_bent(x))
        return s + y * (1.0 - s) * (_STEEP * (1.0 + 3.0 * _CUBIC * x * x))
    return 0.5 * erfc(-_ROOT_HALF * x) + _DENSITY * x * exp(-0.5 * square(x))


def _bent(x: Operand) -> Operand:
    """Twice what the tanh form of gelu takes the tanh of: (1 + tanh(u)) / 2 is sigmoid(2 u), which keeps its digits."""
    return _STEEP * (x + _CUBIC * x * x * x)
