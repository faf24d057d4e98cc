"""Further ways from scores to probabilities: of channels, with zeros among them, at random."""

from __future__ import annotations

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..arithmetic import div, neg
from ..choice import where
from ..comparison import gt
from ..exponential import log
from ..random import rand_like
from ..reduction.sums import sum_
from ..shapes import axis_of
from ..spec import operation
from ..symbol import Array, Operand, Shape
from .softmax import softmax


def _image(x: Shape) -> Shape:
    if len(x) not in (3, 4):
        raise ShapeError(
            tr("softmax over channels takes images, (n, c, h, w) or (c, h, w); this tensor has shape {x}").format(x=x)
        )
    return x


@operation(
    "exp(x) / sum(exp(x))",
    shape=_image,
    title="softmax of channels",
    symbol="softmax",
    torch="nn.Softmax2d()",
    example=(((2, 3, 2, 2),), {}),
    aliases=("softmax2d", "pixel classes", "segmentation", "activation"),
    convention="along the third dimension from the end, the channels",
)
def softmax2d(x: Array) -> Array:
    """For each place of an image the channels as probabilities that add up to 1."""
    return softmax.kernel(x, dim=-3)


@softmax2d.rule("x", "y * (g - sum(g * y))")
def _(g: Operand, y: Operand, x: Operand) -> Operand:
    return y * (g - sum_(g * y, dim=-3, keepdim=True))


def _row(x: Shape, *, dim: int) -> Shape:
    axis_of(dim, len(x))
    return x


@operation(
    "max(x - threshold(x), 0)",
    shape=_row,
    example=((np.array([[0.3, 1.1, -0.4, 0.9], [2.0, -1.0, 0.1, 0.2]]),), {}),
    aliases=("sparse softmax", "projection onto the simplex", "probabilities", "activation"),
    convention="along the last dimension unless told otherwise; the slope where a probability just vanishes is 0",
)
def sparsemax(x: Array, *, dim: int = -1) -> Array:
    """The probabilities nearest to the scores along one dimension; small scores get exactly 0.

    Martins and Astudillo, From Softmax to Sparsemax, 2016.
    """
    if not np.size(x):
        return x
    array = np.moveaxis(np.atleast_1d(x), dim, -1)
    away = array - np.max(array, axis=-1, keepdims=True, initial=-np.inf)
    ranked = -np.sort(-away, axis=-1)
    excess = np.cumsum(ranked, axis=-1) - np.ones((), ranked.dtype)
    counts = np.arange(1, array.shape[-1] + 1, dtype=ranked.dtype)
    kept = np.sum(counts * ranked > excess, axis=-1, keepdims=True)
    line = np.take_along_axis(excess, np.maximum(kept - 1, 0), -1) / kept.astype(ranked.dtype)
    return np.moveaxis(np.maximum(away - line, 0.0), -1, dim).reshape(np.shape(x))


@sparsemax.rule("x", "where(y > 0, g - sum(where(y > 0, g, 0)) / sum(y > 0), 0)")
def _(g: Operand, y: Operand, x: Operand, *, dim: int) -> Operand:
    kept = gt(y, 0.0)
    inside = sum_(where(kept, g, 0.0), dim=dim, keepdim=True)
    return where(kept, g - div(inside, sum_(where(kept, 1.0, 0.0), dim=dim, keepdim=True)), 0.0)


def _drawn(x: Shape, *, tau: float, hard: bool, dim: int, seed: int) -> Shape:
    if not tau > 0.0:
        raise ShapeError(tr("tau is {tau:g}; the temperature must be above 0").format(tau=tau))
    if seed < 0:
        raise ShapeError(tr("the seed is {seed}; it must be 0 or more").format(seed=seed))
    return _row(x, dim=dim)


@operation(
    "softmax((x - log(-log(rand(x)))) / tau)",
    shape=_drawn,
    title="gumbel softmax",
    torch="nn.functional.gumbel_softmax",
    torch_needs=("dim",),
    example=(((2, 4),), {"tau": 0.8}),
    aliases=("gumbel_softmax", "concrete distribution", "random choice", "relaxed one-hot"),
    convention="the same seed and shape give the same noise each time; hard gives a one-hot with the gradient of "
    "the soft one; eps is not needed",
)
def gumbel_softmax(x: Array, *, tau: float = 1.0, hard: bool = False, dim: int = -1, seed: int = 0) -> Array:
    """A class drawn at random by the scores, softened so that it has a gradient; the lower tau, the nearer to one-hot.

    Jang, Gu and Poole, Categorical Reparameterization with Gumbel-Softmax, 2016.
    """
    soft = softmax.kernel(_noisy(x, tau, seed), dim=dim)
    if not hard or not np.ndim(soft):
        return soft
    chosen = np.zeros_like(soft)
    np.put_along_axis(chosen, np.argmax(soft, axis=dim, keepdims=True), 1.0, axis=dim)
    return chosen


@gumbel_softmax.rule("x", "y * (g - sum(g * y)) / tau")
def _(g: Operand, y: Operand, x: Operand, *, tau: float, hard: bool, dim: int, seed: int) -> Operand:
    soft = softmax(_noisy(x, tau, seed), dim=dim) if hard else y
    return soft * (g - sum_(g * soft, dim=dim, keepdim=True)) / tau


def _noisy(x: Operand, tau: float, seed: int) -> Operand:
    return (x - log(neg(log(rand_like(x, seed=seed))))) / tau
