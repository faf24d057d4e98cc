"""How near two vectors are: their angle, their distance, and vectors brought to length 1."""

from __future__ import annotations

import numpy as np

from ..arithmetic import div, neg
from ..choice import clamp, where
from ..comparison import gt
from ..reduction.statistics import norm
from ..reduction.sums import kept, sum_
from ..shape.conversion import narrowed, widened
from ..shapes import axis_of, broadcast, pairs, reduced
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of

_SHORT = "shorter vectors are divided by eps, not by their length, which makes their gradient huge"


def _of_vectors(x: Shape, *, p: float, dim: int, eps: float) -> Shape:
    axis_of(dim, len(x))
    return x


@operation(
    "x / max(norm(x), eps)",
    shape=_of_vectors,
    title="unit vectors",
    symbol="x/‖x‖",
    torch="nn.functional.normalize",
    onnx="LpNormalization",
    example=(((2, 3, 2),), {}),
    aliases=("normalize", "direction", "unit length", "L2 normalize"),
    convention=f"along dim 1 unless told otherwise, as in torch (ONNX: the last); {_SHORT}",
)
def normalize(x: Array, *, p: float = 2.0, dim: int = 1, eps: float = 1e-12) -> Array:
    """Divides the vectors along a dimension by their length, so that only their direction is left."""
    return np.true_divide(x, np.maximum(norm.kernel(x, p=p, dim=dim, keepdim=True), eps))


@normalize.rule("x", "(g - y * sum(g * y)) / max(norm(x), eps)")
def _(g: Operand, y: Operand, x: Operand, *, p: float, dim: int, eps: float) -> Operand:
    length = norm(x, p=p, dim=dim, keepdim=True)
    divisor = clamp(length, min=eps)
    along = where(gt(length, eps), neg(div(sum_(g * y, dim=dim, keepdim=True), divisor)), 0.0)
    return div(g, divisor) + norm.pull("x", along, length, x, p=p, dim=dim, keepdim=True)


def _of_pairs(x1: Shape, x2: Shape, *, dim: int, eps: float) -> Shape:
    shape = broadcast(x1, x2)
    return reduced(shape, dim=axis_of(dim, len(shape)))


@operation(
    "sum(x1 * x2) / (max(norm(x1), eps) * max(norm(x2), eps))",
    shape=_of_pairs,
    widest=pairs,
    title="cosine similarity",
    symbol="cos",
    torch="nn.functional.cosine_similarity",
    example=(((2, 3, 2), (2, 3, 1)), {}),
    aliases=("cosine of the angle", "angle between vectors", "correlation"),
    convention=f"along dim 1 unless told otherwise, as in torch; {_SHORT}",
)
def cosine_similarity(x1: Array, x2: Array, *, dim: int = 1, eps: float = 1e-8) -> Array:
    """The cosine of the angle between the vectors along a dimension: 1 for the same direction, -1 for the opposite."""
    first, second = (normalize.kernel(x, dim=dim, eps=eps) for x in np.broadcast_arrays(x1, x2))
    return np.sum(first * second, axis=axis_of(dim, first.ndim) if first.ndim else None)


def _by_first(g: Operand, y: Operand, x: Operand, other: Operand, dim: int, eps: float) -> Operand:
    shape = broadcast(shape_of(x), shape_of(other))
    wide = widened(x, shape)
    slope = kept(g, wide, axis_of(dim, len(shape))) * normalize(widened(other, shape), dim=dim, eps=eps)
    unit = normalize(wide, dim=dim, eps=eps)
    return narrowed(normalize.pull("x", slope, unit, wide, dim=dim, eps=eps), shape_of(x))


@cosine_similarity.rule("x1", "g * (x2 / norm(x2) - y * x1 / norm(x1)) / norm(x1)")
def _(g: Operand, y: Operand, x1: Operand, x2: Operand, *, dim: int, eps: float) -> Operand:
    return _by_first(g, y, x1, x2, dim, eps)


@cosine_similarity.rule("x2", "g * (x1 / norm(x1) - y * x2 / norm(x2)) / norm(x2)")
def _(g: Operand, y: Operand, x1: Operand, x2: Operand, *, dim: int, eps: float) -> Operand:
    return _by_first(g, y, x2, x1, dim, eps)


def _distances(x1: Shape, x2: Shape, *, p: float, eps: float, keepdim: bool) -> Shape:
    return reduced(_of_vectors(broadcast(x1, x2), p=p, dim=-1, eps=eps), dim=-1, keepdim=keepdim)


@operation(
    "norm(x1 - x2 + eps)",
    shape=_distances,
    widest=pairs,
    title="distance of pairs",
    symbol="‖a−b‖",
    torch="nn.functional.pairwise_distance",
    example=(((3, 4), (3, 4)), {}),
    aliases=("pairwise distance", "euclidean distance", "manhattan distance"),
    convention="eps is added to the difference, as in torch, so equal vectors have a small distance and a gradient",
)
def pairwise_distance(x1: Array, x2: Array, *, p: float = 2.0, eps: float = 1e-6, keepdim: bool = False) -> Array:
    """The length of the difference of vectors along the last dimension."""
    return norm.kernel(np.subtract(x1, x2) + eps, p=p, dim=-1, keepdim=keepdim)


@pairwise_distance.rule("x1", "g * (x1 - x2 + eps) / y")
def _(g: Operand, y: Operand, x1: Operand, x2: Operand, *, p: float, eps: float, keepdim: bool) -> Operand:
    away = x1 - x2 + eps
    return narrowed(norm.pull("x", g, y, away, p=p, dim=-1, keepdim=keepdim), shape_of(x1))


@pairwise_distance.rule("x2", "-g * (x1 - x2 + eps) / y")
def _(g: Operand, y: Operand, x1: Operand, x2: Operand, *, p: float, eps: float, keepdim: bool) -> Operand:
    away = x1 - x2 + eps
    return narrowed(neg(norm.pull("x", g, y, away, p=p, dim=-1, keepdim=keepdim)), shape_of(x2))
