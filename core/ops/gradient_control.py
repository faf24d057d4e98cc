"""Operations that leave the value alone (or round it) and change what the gradient does on the way back."""

from __future__ import annotations

import math

import numpy as np

from .choice import clamp
from .spec import operation
from .symbol import Array, Operand


@operation(
    "x",
    scalar=lambda x: x,
    symbol="✂",
    torch="Tensor.detach",
    result="same",
    aliases=("stop gradient", "stop_gradient", "no grad", "no_grad region", "freeze", "block gradient", "constant"),
    no_gradient="it is detached: the gradient stops here on purpose",
)
def detach(x: Array) -> Array:
    """Gives x as it is, but lets no gradient through: what feeds it is treated as a constant."""
    return x


@operation(
    "x",
    scalar=lambda x, *, scale=1.0: x,
    title="gradient scale",
    symbol="∇·s",
    aliases=("scale gradient", "gradient multiplier", "slow learning", "grad_scale"),
    convention="the slope is the chosen number, not that of the value",
)
def gradient_scale(x: Array, *, scale: float = 1.0) -> Array:
    """Gives x as it is, but multiplies the gradient by a number."""
    return x


@gradient_scale.local("x", "scale")
def _(y: Operand, x: Operand, *, scale: float) -> Operand:
    return float(scale)


@operation(
    "x",
    scalar=lambda x: x,
    title="gradient reversal",
    symbol="−∇",
    aliases=("reverse gradient", "flip gradient", "adversarial", "domain adaptation", "DANN"),
    convention="the slope is -1, not that of the value",
)
def gradient_reversal(x: Array) -> Array:
    """Gives x as it is, but turns the gradient round: what lies before it learns to make the loss larger.

    Ganin and Lempitsky, Unsupervised Domain Adaptation by Backpropagation, 2015.
    """
    return x


@gradient_reversal.local("x", "-1")
def _(y: Operand, x: Operand) -> Operand:
    return -1.0


@operation(
    "x",
    scalar=lambda x, *, limit=1.0: x,
    title="clip gradient",
    symbol="|∇|≤",
    aliases=("gradient clipping", "limit gradient", "clamp gradient", "exploding gradient", "grad_clip"),
    convention="the gradient passes by its own rule, not by the slope of the value",
)
def clip_gradient(x: Array, *, limit: float = 1.0) -> Array:
    """Gives x as it is, but keeps each element of the gradient between -limit and limit."""
    return x


@clip_gradient.rule("x", "clamp(g, -limit, limit)")
def _(g: Operand, y: Operand, x: Operand, *, limit: float) -> Operand:
    return clamp(g, min=-limit, max=limit)


@operation(
    "round(x)",
    scalar=lambda x: math.copysign(round(x), x),
    title="straight-through round",
    symbol="round",
    aliases=("straight through estimator", "STE", "quantize", "fake quantization", "round with gradient"),
    convention="the slope is 1, as if nothing had been rounded; that of the value is 0",
)
def straight_through_round(x: Array) -> Array:
    """The whole number nearest to x, with the gradient of x itself: makes rounding trainable.

    Bengio, Léonard and Courville, Estimating or Propagating Gradients Through Stochastic Neurons, 2013.
    """
    return np.rint(x)


@straight_through_round.local("x", "1")
def _(y: Operand, x: Operand) -> Operand:
    return 1.0


@operation(
    "x",
    scalar=lambda x: x,
    title="zero gradient",
    symbol="∇·0",
    aliases=("zero_grad", "no gradient but 0", "block with zero"),
    convention="the slope is 0, not that of the value; detach gives no gradient at all instead",
)
def zero_gradient(x: Array) -> Array:
    """Gives x as it is, and a gradient of 0: what feeds it counts as reached, but is not moved."""
    return x


@zero_gradient.local("x", "0")
def _(y: Operand, x: Operand) -> Operand:
    return 0.0


@operation(
    "x",
    scalar=lambda x: x,
    symbol="⚑",
    result="same",
    aliases=("gradient checkpointing", "recompute", "save memory", "marker", "rematerialization"),
    convention="values and gradients are those without it",
)
def checkpoint(x: Array) -> Array:
    """Gives x as it is and marks it: values up to here may be computed anew on the way back instead of being kept.

    What torch.utils.checkpoint does with a function. Chen et al., Training Deep Nets with Sublinear Memory Cost, 2016.
    """
    return x


@checkpoint.local("x", "1")
def _(y: Operand, x: Operand) -> Operand:
    return 1.0
