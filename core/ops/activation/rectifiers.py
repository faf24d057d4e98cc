"""Activations that treat the two sides of a kink differently."""

from __future__ import annotations

import math

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..choice import minimum, where
from ..comparison import eq, ge, gt, le, logical_and, lt
from ..exponential import exp
from ..shape.conversion import narrowed
from ..shape.reshaping import reshape
from ..shapes import broadcast
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of

_FEW = 2048  # elements of an array for which numpy's maximum is the quicker of two ways
_ALPHA = 1.6732632423543772848170429916717
_SCALE = 1.0507009873554804934193349852946


def _relu_of(x: float, *, slope_at_zero: float = 0.0) -> float:
    return max(x, 0.0)  # in this order NaN stays NaN


def _relu_into(x: np.ndarray, out: np.ndarray, *, slope_at_zero: float = 0.0) -> None:
    if out.size < _FEW:
        np.maximum(x, 0.0, out=out)
    else:
        np.asarray(x).clip(0.0, math.inf, out)


@operation(
    "max(x, 0)",
    scalar=_relu_of,
    filling=_relu_into,
    symbol="ReLU",
    torch="relu",
    onnx="Relu",
    aliases=("rectifier", "rectified linear unit", "max(0,x)", "ramp", "hinge", "activation"),
    convention="the slope at 0 is 0, as everywhere else; 1/2 and 1 can be chosen to see what they change",
)
def relu(x: Array, *, slope_at_zero: float = 0.0) -> Array:
    """x where it is positive, 0 elsewhere.

    At 0 any slope from 0 to 1 is a subgradient. NaN stays NaN.
    """
    array = np.asarray(x)
    if array.size < _FEW:
        return np.maximum(array, 0.0)
    return array.clip(0.0, math.inf)  # numpy's maximum of a large array and a number is many times as slow


@relu.local("x", "where(x > 0, 1, 0)", "a gate: open above 0, shut below")
def _(y: Operand, x: Operand, *, slope_at_zero: float) -> Operand:
    slope = where(gt(y, 0.0), 1.0, 0.0)  # y is positive where x is, and is there for what follows anyway
    return where(eq(x, 0.0), slope_at_zero, slope) if slope_at_zero else slope


def _leaky_of(x: float, *, negative_slope: float = 0.01) -> float:
    return x if x > 0.0 else negative_slope * x


@operation(
    "where(x > 0, x, negative_slope * x)",
    scalar=_leaky_of,
    title="leaky relu",
    symbol="LReLU",
    torch="nn.functional.leaky_relu",
    onnx="LeakyRelu",
    aliases=("leaky rectifier", "lrelu", "activation"),
    convention="the slope at 0 is that of the negative side, as in torch (JAX: 1)",
)
def leaky_relu(x: Array, *, negative_slope: float = 0.01) -> Array:
    """x where it is positive, a small multiple of it elsewhere, so that the gradient does not die."""
    return np.where(np.greater(x, 0.0), x, np.multiply(x, negative_slope))


@leaky_relu.local("x", "where(x > 0, 1, negative_slope)")
def _(y: Operand, x: Operand, *, negative_slope: float) -> Operand:
    return where(gt(x, 0.0), 1.0, negative_slope)


def _laid(weight: Operand, rank: int) -> Operand:
    """A weight for each channel, laid along dimension 1; the only one of a single number; any other as it is."""
    if rank == 0 and shape_of(weight) == (1,):
        return reshape(weight, shape=())
    if len(shape_of(weight)) != 1 or shape_of(weight) == (1,) or rank < 2:
        return weight
    return reshape(weight, shape=(-1,) + (1,) * (rank - 2))


def _with_weight(x: Shape, weight: Shape) -> Shape:
    laid = () if (x, weight) == ((), (1,)) else weight
    if len(weight) == 1 and weight != (1,) and len(x) >= 2:
        if weight[0] != x[1]:
            raise ShapeError(
                tr("the weight has {weight} entries, but x has {x} channels in axis 1").format(weight=weight[0], x=x[1])
            )
        laid = weight + (1,) * (len(x) - 2)
    if broadcast(x, laid) != x:
        raise ShapeError(
            tr("a weight of shape {weight} does not broadcast to x of shape {x}").format(weight=weight, x=x)
        )
    return x


@operation(
    "where(x > 0, x, weight * x)",
    shape=_with_weight,
    title="parametric relu",
    symbol="PReLU",
    torch="nn.functional.prelu",
    onnx="PRelu",
    example=(((2, 3, 2), (3,)), {}),
    aliases=("parametric rectifier", "activation"),
    convention="the slope at 0 is the weight; a weight of one dimension lies along dimension 1, the channels, as in "
    "torch; one of more dimensions broadcasts as in ONNX",
)
def prelu(x: Array, weight: Array) -> Array:
    """x where it is positive, a multiple of it elsewhere; the factor is an input and can be learned.

    weight: one number, or one for each channel.
    """
    return np.where(np.greater(x, 0.0), x, np.multiply(x, _laid(weight, np.ndim(x))))


@prelu.rule("x", "where(x > 0, g, g * weight)")
def _(g: Operand, y: Operand, x: Operand, weight: Operand) -> Operand:
    return where(gt(x, 0.0), g, g * _laid(weight, len(shape_of(x))))


@prelu.rule("weight", "sum(g * min(x, 0))")
def _(g: Operand, y: Operand, x: Operand, weight: Operand) -> Operand:
    laid = shape_of(_laid(weight, len(shape_of(x))))
    gradient = narrowed(g * where(gt(x, 0.0), 0.0, x), laid)
    return gradient if laid == shape_of(weight) else reshape(gradient, shape=shape_of(weight))


def _elu_of(x: float, *, alpha: float = 1.0) -> float:
    return x if x > 0.0 else alpha * math.expm1(x)


@operation(
    "where(x > 0, x, alpha * (exp(x) - 1))",
    scalar=_elu_of,
    symbol="ELU",
    torch="nn.functional.elu",
    onnx="Elu",
    aliases=("exponential linear unit", "activation"),
    convention="the slope at 0 is alpha, from the left",
)
def elu(x: Array, *, alpha: float = 1.0) -> Array:
    """x where it is positive, an exponential that levels off at -alpha elsewhere."""
    return np.where(np.greater(x, 0.0), x, np.multiply(np.expm1(np.minimum(x, 0.0)), alpha))


@elu.local("x", "where(x > 0, 1, alpha * exp(x))")
def _(y: Operand, x: Operand, *, alpha: float) -> Operand:
    return where(gt(x, 0.0), 1.0, alpha * exp(minimum(x, 0.0)))


@operation(
    "1.0507 * where(x > 0, x, 1.6733 * (exp(x) - 1))",
    scalar=lambda x: _SCALE * _elu_of(x, alpha=_ALPHA),
    symbol="SELU",
    torch="nn.functional.selu",
    onnx="Selu",
    aliases=("scaled elu", "self normalizing", "activation"),
    convention="the slope at 0 is 1.7581, from the left",
)
def selu(x: Array) -> Array:
    """An elu scaled so that the activations of deep layers keep mean 0 and variance 1.

    Both constants: Klambauer et al., Self-Normalizing Neural Networks, 2017.
    """
    return np.multiply(elu.kernel(x, alpha=_ALPHA), _SCALE)


@selu.local("x", "1.0507 * where(x > 0, 1, 1.6733 * exp(x))")
def _(y: Operand, x: Operand) -> Operand:
    return where(gt(x, 0.0), _SCALE, _SCALE * _ALPHA * exp(minimum(x, 0.0)))


def _celu_of(x: float, *, alpha: float = 1.0) -> float:
    return x if x > 0.0 else alpha * math.expm1(x / alpha)


@operation(
    "where(x > 0, x, alpha * (exp(x / alpha) - 1))",
    scalar=_celu_of,
    symbol="CELU",
    torch="nn.functional.celu",
    onnx="Celu",
    aliases=("continuously differentiable elu", "activation"),
    convention="the slope at 0 is 1",
)
def celu(x: Array, *, alpha: float = 1.0) -> Array:
    """x where it is positive, an exponential that levels off at -alpha elsewhere, without a kink for any alpha."""
    return np.where(np.greater(x, 0.0), x, np.multiply(np.expm1(np.minimum(x, 0.0) / alpha), alpha))


@celu.local("x", "where(x > 0, 1, exp(x / alpha))")
def _(y: Operand, x: Operand, *, alpha: float) -> Operand:
    return where(gt(x, 0.0), 1.0, exp(minimum(x, 0.0) / alpha))


def _hardtanh_of(x: float, *, min_val: float = -1.0, max_val: float = 1.0) -> float:
    return float(min_val) if x < min_val else float(max_val) if x > max_val else x


@operation(
    "min(max(x, min_val), max_val)",
    scalar=_hardtanh_of,
    title="hard tanh",
    torch="nn.functional.hardtanh",
    onnx="Clip",
    aliases=("clipped identity", "piecewise linear tanh", "activation"),
    convention="the slope at both corners is 0 (JAX: 1); ONNX's Clip has no bounds unless told",
)
def hardtanh(x: Array, *, min_val: float = -1.0, max_val: float = 1.0) -> Array:
    """x itself between -1 and 1, and these bounds outside: tanh in straight pieces."""
    return np.asarray(x).clip(min_val, max_val)


@hardtanh.local("x", "where(logical_and(x > min_val, x < max_val), 1, 0)")
def _(y: Operand, x: Operand, *, min_val: float, max_val: float) -> Operand:
    return where(_between(x, min_val, max_val), 1.0, 0.0)


@operation(
    "min(max(x, 0), 6)",
    scalar=lambda x: _hardtanh_of(x, min_val=0.0, max_val=6.0),
    title="relu up to 6",
    symbol="ReLU6",
    torch="nn.functional.relu6",
    aliases=("clipped relu", "capped relu", "mobilenet", "activation"),
    convention="the slope at 0 and at 6 is 0",
)
def relu6(x: Array) -> Array:
    """x between 0 and 6, and these bounds outside."""
    return np.asarray(x).clip(0.0, 6.0)


@relu6.local("x", "where(logical_and(x > 0, x < 6), 1, 0)")
def _(y: Operand, x: Operand) -> Operand:
    return where(_between(x, 0.0, 6.0), 1.0, 0.0)


@operation(
    "min(max(x + 3, 0), 6) / 6",
    scalar=lambda x: _hardtanh_of(x + 3.0, min_val=0.0, max_val=6.0) / 6.0,
    title="hard sigmoid",
    torch="nn.functional.hardsigmoid",
    onnx="HardSigmoid",
    aliases=("piecewise linear sigmoid", "activation"),
    convention="x / 6 + 1/2 as in torch and JAX (ONNX: 0.2 x + 1/2 unless told otherwise); slope 0 at -3 and 3",
)
def hardsigmoid(x: Array) -> Array:
    """The sigmoid in straight pieces: 0 up to -3, 1 from 3 on, a line between."""
    return np.asarray(np.add(x, 3.0)).clip(0.0, 6.0) / 6.0


@hardsigmoid.local("x", "where(logical_and(x > -3, x < 3), 1 / 6, 0)")
def _(y: Operand, x: Operand) -> Operand:
    return where(_between(x, -3.0, 3.0), 1 / 6, 0.0)


@operation(
    "x * min(max(x + 3, 0), 6) / 6",
    scalar=lambda x: x * _hardtanh_of(x + 3.0, min_val=0.0, max_val=6.0) / 6.0,
    title="hard swish",
    torch="nn.functional.hardswish",
    onnx="HardSwish",
    aliases=("hard silu", "mobilenet", "activation"),
    convention="the slope is 0 at -3, 1/2 at 0 and 1 at 3",
)
def hardswish(x: Array) -> Array:
    """x times its hard sigmoid: silu in simple pieces."""
    return np.multiply(x, np.asarray(np.add(x, 3.0)).clip(0.0, 6.0)) / 6.0


@hardswish.local("x", "where(x <= -3, 0, where(x >= 3, 1, x / 3 + 1 / 2))")
def _(y: Operand, x: Operand) -> Operand:
    return where(le(x, -3.0), 0.0, where(ge(x, 3.0), 1.0, x / 3.0 + 0.5))


def _between(x: Operand, low: float, high: float) -> Operand:
    return logical_and(gt(x, low), lt(x, high))
