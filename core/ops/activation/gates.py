"""Activations of which one half of a tensor opens and shuts the other."""

from __future__ import annotations

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..facts import Example
from ..shape.joining import cat, narrow
from ..shapes import entries_of
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .smooth import sigmoid, silu

_EXAMPLE: Example = (((2, 6),), {})


def _halved(x: Shape, *, dim: int) -> Shape:
    axis = entries_of(x, dim)
    if x[axis] % 2:
        raise ShapeError(
            tr("axis {axis} has {x} entries; a gate needs an even number of them, to be halved").format(
                axis=axis, x=x[axis]
            )
        )
    return (*x[:axis], x[axis] // 2, *x[axis + 1 :])


@operation(
    "first(x) * sigmoid(second(x))",
    shape=_halved,
    title="gated linear unit",
    symbol="GLU",
    torch="nn.functional.glu",
    example=_EXAMPLE,
    aliases=("glu", "gate", "gated activation"),
    convention="the second half is the gate",
)
def glu(x: Array, *, dim: int = -1) -> Array:
    """The first half of a dimension times the sigmoid of the second half.

    Dauphin et al., Language Modeling with Gated Convolutional Networks, 2016.
    """
    first, second = np.split(np.asarray(x), 2, axis=dim)
    return first * sigmoid.kernel(second)


@glu.rule("x", "cat(g * sigmoid(second(x)), g * y * (1 - sigmoid(second(x))))")
def _(g: Operand, y: Operand, x: Operand, *, dim: int) -> Operand:
    _, second = _halves(x, dim)
    gate = sigmoid(second)
    return cat(g * gate, g * y * (1.0 - gate), dim=dim)


@operation(
    "silu(first(x)) * second(x)",
    shape=_halved,
    title="swish gated linear unit",
    symbol="SwiGLU",
    example=_EXAMPLE,
    aliases=("swiglu", "gate", "gated activation", "llama"),
    convention="the first half is the gate",
)
def swiglu(x: Array, *, dim: int = -1) -> Array:
    """The silu of the first half of a dimension times the second half.

    Shazeer, GLU Variants Improve Transformer, 2020.
    """
    first, second = np.split(np.asarray(x), 2, axis=dim)
    return silu.kernel(first) * second


@swiglu.rule("x", "cat(g * second(x) * slope(silu(first(x))), g * silu(first(x)))")
def _(g: Operand, y: Operand, x: Operand, *, dim: int) -> Operand:
    first, second = _halves(x, dim)
    gate, opened = sigmoid(first), silu(first)
    return cat(g * second * (gate + opened * (1.0 - gate)), g * opened, dim=dim)


def _halves(x: Operand, dim: int) -> tuple[Operand, Operand]:
    half = shape_of(x)[dim] // 2
    return narrow(x, dim=dim, length=half), narrow(x, dim=dim, start=half, length=half)
