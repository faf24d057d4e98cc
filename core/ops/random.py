"""Random numbers that depend on a seed alone, so that a graph gives the same values every time."""

from __future__ import annotations

import numpy as np

from ..errors import ShapeError
from ..language import tr
from .spec import operation
from .symbol import Array, Operand, Shape

_NO_SLOPE = "random numbers do not depend on the values of the input, only on its shape"
_SEED = "the same seed and shape give the same numbers each time, though not those that torch draws"


def _seeded(x: Shape, *, seed: int) -> Shape:
    if seed < 0:
        raise ShapeError(tr("the seed is {seed}; it must be 0 or more").format(seed=seed))
    return x


@operation(
    "rand(x)",
    shape=_seeded,
    title="uniform noise",
    symbol="U",
    torch="rand_like",
    onnx="RandomUniformLike",
    aliases=("random", "uniform", "noise", "rand"),
    example=(((3, 4),), {}),
    no_gradient=_NO_SLOPE,
    convention=_SEED,
)
def rand_like(x: Array, *, seed: int = 0) -> Array:
    """Random numbers between 0 and 1, as many as x has, all equally likely."""
    return _drawn(np.random.default_rng(seed).random(np.shape(x)), x)


@operation(
    "randn(x)",
    shape=_seeded,
    title="normal noise",
    symbol="N",
    torch="randn_like",
    onnx="RandomNormalLike",
    aliases=("random", "gaussian", "normal", "noise", "randn"),
    example=(((3, 4),), {}),
    no_gradient=_NO_SLOPE,
    convention=_SEED,
)
def randn_like(x: Array, *, seed: int = 0) -> Array:
    """Random numbers of mean 0 and variance 1, as many as x has, normally distributed."""
    return _drawn(np.random.default_rng(seed).standard_normal(np.shape(x)), x)


def _dropped(x: Shape, *, p: float, seed: int, training: bool) -> Shape:
    if not 0.0 <= p <= 1.0:
        raise ShapeError(tr("p is {p:g}; the chance to be dropped lies between 0 and 1").format(p=p))
    return _seeded(x, seed=seed)


@operation(
    "dropout(x)",
    shape=_dropped,
    torch="nn.functional.dropout",
    onnx="Dropout",
    aliases=("drop", "regularization", "random zeros", "mask"),
    example=(((3, 4),), {"p": 0.4}),
    convention=f"drops unless training is off, as in torch (ONNX: only if training is on); what is kept is divided by "
    f"1 - p; with p = 1 all is 0; {_SEED}",
)
def dropout(x: Array, *, p: float = 0.5, seed: int = 0, training: bool = True) -> Array:
    """Sets elements to 0, each with chance p, and enlarges the others so that the mean stays.

    Unless training it gives x as it is.
    """
    if not training or p == 0.0:
        return x
    keeps = np.random.default_rng(seed).random(np.shape(x)) >= p
    return np.where(keeps, np.multiply(x, 0.0 if p == 1.0 else 1.0 / (1.0 - p)), 0.0)


@dropout.rule("x", "dropout(g)")
def _(g: Operand, y: Operand, x: Operand, *, p: float, seed: int, training: bool) -> Operand:
    return dropout(g, p=p, seed=seed, training=training)


def _drawn(numbers: Array, x: Array) -> Array:
    dtype = np.asarray(x).dtype
    return np.asarray(numbers).astype(dtype if dtype.kind == "f" else np.float64)
