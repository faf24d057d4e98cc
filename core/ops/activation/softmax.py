"""Activations of a whole row at once: scores to probabilities."""

from __future__ import annotations

import numpy as np

from ..arithmetic import neg
from ..exponential import exp
from ..reduction.sums import sum_, summed
from ..shapes import axes_of, axis_of
from ..spec import operation
from ..symbol import Array, Operand, Shape

_EXAMPLE = (((2, 3, 4),), {"dim": 1})
_SMALL = 30.0  # exp of less neither overflows nor vanishes in float32, nor does a sum of any number of them
_SHORT = 32  # entries of a row
_LAST = "along the last dimension unless told otherwise; NaN for a row of nothing but -inf"


def _row(x: Shape, *, dim: int) -> Shape:
    axis_of(dim, len(x))
    return x


@operation(
    "exp(x) / sum(exp(x))",
    shape=_row,
    torch="softmax",
    torch_needs=("dim",),
    onnx="Softmax",
    example=_EXAMPLE,
    convention=_LAST,
    aliases=("normalized exponential", "probabilities", "attention weights", "boltzmann", "multiclass"),
)
def softmax(x: Array, *, dim: int = -1) -> Array:
    """Turns the scores along one dimension into probabilities that add up to 1.

    The largest score is taken out first, so nothing overflows; of long rows only where it might.
    """
    axes, array = axes_of(dim, np.ndim(x)), np.asarray(x)
    if _short(array, axes):
        _, e, sums = _columns(array)
        e /= sums
        return e.T.reshape(array.shape)
    e = np.exp(x if _small(x) else _below_largest(x, axes))
    return np.true_divide(e, summed(e, axes, keepdims=True), out=e if np.ndim(e) else None)


@softmax.rule("x", "y * (g - sum(g * y))")
def _(g: Operand, y: Operand, x: Operand, *, dim: int) -> Operand:
    return y * (g - sum_(g * y, dim=dim, keepdim=True))


@operation(
    "x - log(sum(exp(x)))",
    shape=_row,
    title="log softmax",
    torch="log_softmax",
    torch_needs=("dim",),
    onnx="LogSoftmax",
    example=_EXAMPLE,
    convention=_LAST,
    aliases=("log probabilities", "log of softmax", "logits to log"),
)
def log_softmax(x: Array, *, dim: int = -1) -> Array:
    """The logarithm of softmax, exact where the probability itself would vanish."""
    axes, array = axes_of(dim, np.ndim(x)), np.asarray(x)
    if _short(array, axes):
        columns, _, sums = _columns(array)
        columns -= np.log(sums)
        return columns.T.reshape(array.shape)
    away = _below_largest(x, axes)
    return away - np.log(summed(np.exp(away), axes, keepdims=True))


@log_softmax.rule("x", "g - exp(y) * sum(g)")
def _(g: Operand, y: Operand, x: Operand, *, dim: int) -> Operand:
    return g - exp(y) * sum_(g, dim=dim, keepdim=True)


@operation(
    "exp(-x) / sum(exp(-x))",
    shape=_row,
    torch="nn.functional.softmin",
    torch_needs=("dim",),
    example=_EXAMPLE,
    convention=_LAST,
    aliases=("softmax of minus x", "probabilities of small ones"),
)
def softmin(x: Array, *, dim: int = -1) -> Array:
    """The softmax of -x: the smallest score gets the highest probability."""
    return softmax.kernel(np.negative(x), dim=dim)


@softmin.rule("x", "y * (sum(g * y) - g)")
def _(g: Operand, y: Operand, x: Operand, *, dim: int) -> Operand:
    return neg(y * (g - sum_(g * y, dim=dim, keepdim=True)))


def exponentials(x: Array, dim: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What softmax and its logarithm are made of: how far scores lie below the largest, the exp of that, and its sums.

    dim: counted from 0; along it there is one sum each.
    """
    axes, array = (dim,), np.asarray(x)
    if _short(array, axes):
        columns, e, sums = _columns(array)
        return columns.T.reshape(array.shape), e.T.reshape(array.shape), sums.reshape(*array.shape[:-1], 1)
    away = np.asarray(_below_largest(x, axes))
    e = np.exp(away)
    return away, e, np.asarray(summed(e, axes, keepdims=True))


def _small(x: Array) -> bool:
    least, largest = np.minimum.reduce, np.maximum.reduce
    return np.size(x) > 0 and bool(least(x, axis=None) > -_SMALL and largest(x, axis=None) < _SMALL)


def _below_largest(x: Array, axes: tuple[int, ...]) -> Array:
    return np.subtract(x, np.maximum.reduce(np.asarray(x), axis=axes, keepdims=True, initial=-np.inf))


def _short(x: np.ndarray, axes: tuple[int, ...]) -> bool:
    """Whether what is reckoned along lies side by side, but is short: it is laid as columns then, which is quicker."""
    return axes == (x.ndim - 1,) and 0 < x.shape[-1] <= _SHORT


def _columns(x: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The same of rows laid as columns."""
    columns = x.reshape(-1, x.shape[-1]).T.copy()
    columns -= np.maximum.reduce(columns, axis=0)
    e = np.exp(columns)
    return columns, e, np.add.reduce(e, axis=0)
