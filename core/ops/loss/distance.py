"""Losses that draw vectors that belong together near to each other, and push others apart."""

from __future__ import annotations

from functools import partial

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..activation.rectifiers import relu
from ..arithmetic import div, neg
from ..choice import minimum, where
from ..comparison import eq, gt, lt
from ..linear_algebra.matmul import matmul
from ..linear_algebra.similarity import normalize, pairwise_distance
from ..ports import Indices
from ..power import rsqrt, square
from ..reduction.statistics import norm
from ..reduction.sums import sum_
from ..shape.conversion import narrowed
from ..shape.reshaping import transpose, unsqueeze
from ..shapes import broadcast, pairs
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .classification import cross_entropy
from .reducing import MEAN, Reduction, reduced, share

_LEAST = 1e-12  # what torch adds to the squared lengths
_KINK = "the slope where the margin is just met is 0"


def _vectors(*shapes: Shape, reduction: str, rest: Shape | None = None) -> Shape:
    shape = broadcast(*shapes)
    if not shape:
        raise ShapeError(tr("single numbers are no vectors: the last dimension holds their entries"))
    if rest not in (None, shape[:-1]):
        raise ShapeError(
            tr("for vectors of shape {shape} the target needs shape {shape2}, not {rest}").format(
                shape=shape, shape2=shape[:-1], rest=rest
            )
        )
    return shape[:-1] if reduction == "none" else ()


def _cosine_shape(input1: Shape, input2: Shape, target: Shape, *, margin: float, reduction: str) -> Shape:
    return _vectors(input1, input2, reduction=reduction, rest=target)


def _cosine(a: Operand, b: Operand) -> tuple[Operand, Operand, Operand]:
    """The cosines of pairs, and one over the length of each."""
    inverse = [rsqrt(sum_(square(x), dim=-1) + _LEAST) for x in (a, b)]
    return sum_(a * b, dim=-1) * inverse[0] * inverse[1], *inverse


@operation(
    "mean(where(target == 1, 1 - cos(input1, input2), max(cos(input1, input2) - margin, 0)))",
    shape=_cosine_shape,
    widest=pairs,
    title="cosine embedding loss",
    symbol="cos∥",
    torch="nn.functional.cosine_embedding_loss",
    example=(((4, 3), (4, 3), np.array([1, -1, 1, -1])), {"margin": -0.5}),
    convention=f"{MEAN}; {_KINK}",
    aliases=("cosine distance", "similar or not", "embedding"),
)
def cosine_embedding_loss(
    input1: Array, input2: Array, target: Indices, *, margin: float = 0.0, reduction: Reduction = "mean"
) -> Array:
    """How far vectors that belong together (target 1) differ in direction, and others (-1) do not, averaged."""
    cosine = _cosine(input1, input2)[0]
    zero = np.zeros((), np.asarray(cosine).dtype)
    apart = np.where(np.equal(target, -1), np.maximum(cosine - margin, 0.0), zero)
    return reduced(np.where(np.equal(target, 1), 1.0 - cosine, zero) + apart, reduction)


def _cosine_back(g: Operand, x: Operand, other: Operand, target: Operand, margin: float, reduction: str) -> Operand:
    cosine, mine, others = _cosine(x, other)
    apart = where(gt(cosine - margin, 0.0), 1.0, 0.0)
    slope = where(eq(target, 1.0), -1.0, 0.0) + where(eq(target, -1.0), apart, 0.0)
    each = share(g, shape_of(cosine), reduction) * slope
    direction = other * unsqueeze(mine * others, dim=-1) - x * unsqueeze(cosine * square(mine), dim=-1)
    return narrowed(unsqueeze(each, dim=-1) * direction, shape_of(x))


@cosine_embedding_loss.rule("input1", "where(target == 1, -g, g) * slope(cos(input1, input2)) / n")
def _(
    g: Operand, y: Operand, input1: Operand, input2: Operand, target: Operand, *, margin: float, reduction: str
) -> Operand:
    return _cosine_back(g, input1, input2, target, margin, reduction)


@cosine_embedding_loss.rule("input2", "where(target == 1, -g, g) * slope(cos(input1, input2)) / n")
def _(
    g: Operand, y: Operand, input1: Operand, input2: Operand, target: Operand, *, margin: float, reduction: str
) -> Operand:
    return _cosine_back(g, input2, input1, target, margin, reduction)


def _triplet_shape(anchor: Shape, positive: Shape, negative: Shape, *, reduction: str, **_: object) -> Shape:
    return _vectors(anchor, positive, negative, reduction=reduction)


@operation(
    "mean(max(norm(anchor - positive) - norm(anchor - negative) + margin, 0))",
    shape=_triplet_shape,
    widest=lambda *vectors, **_settings: broadcast(*vectors),
    title="triplet margin loss",
    symbol="△",
    torch="nn.functional.triplet_margin_loss",
    example=(((4, 3), (4, 3), (4, 3)), {"margin": 2.0}),
    convention=f"{MEAN}; {_KINK}; eps is added to the differences, as in torch",
    aliases=("triplet loss", "metric learning", "face recognition", "embedding"),
)
def triplet_margin_loss(
    anchor: Array,
    positive: Array,
    negative: Array,
    *,
    margin: float = 1.0,
    p: float = 2.0,
    eps: float = 1e-6,
    swap: bool = False,
    reduction: Reduction = "mean",
) -> Array:
    """How far each anchor fails to be nearer, by the margin, to its positive than to its negative, averaged.

    swap: the distance of positive and negative counts if it is the smaller. Schroff et al., FaceNet, 2015.
    """
    near = pairwise_distance(anchor, positive, p=p, eps=eps)
    far = pairwise_distance(anchor, negative, p=p, eps=eps)
    if swap:
        far = minimum(far, pairwise_distance(positive, negative, p=p, eps=eps))
    return reduced(np.maximum(near - far + margin, 0.0), reduction)


def _triplet_back(
    which: int,
    g: Operand,
    y: Operand,
    anchor: Operand,
    positive: Operand,
    negative: Operand,
    *,
    margin: float,
    swap: bool,
    reduction: str,
    **how: float,
) -> Operand:
    """The gradient of one of anchor, positive and negative: from the distances that it has a part in."""
    points = anchor, positive, negative
    near, far = (pairwise_distance(anchor, other, **how) for other in (positive, negative))
    between = pairwise_distance(positive, negative, **how) if swap else far
    short = near - minimum(far, between) + margin
    each = share(g, shape_of(short), reduction) * where(gt(short, 0.0), 1.0, 0.0)
    direct = where(lt(far, between), 1.0, where(eq(far, between), 0.5, 0.0)) if swap else 1.0
    pairs = [(0, 1, near, each), (0, 2, far, neg(each * direct))]
    if swap:
        pairs.append((1, 2, between, neg(each * (1.0 - direct))))
    gradient: Operand = 0.0
    for first, second, distance, upstream in pairs:
        if which in (first, second):
            back = narrowed(upstream, shape_of(distance))
            port = "x2" if which == second else "x1"
            gradient = gradient + pairwise_distance.pull(port, back, distance, points[first], points[second], **how)
    return gradient


for _which, _port in enumerate(("anchor", "positive", "negative")):
    triplet_margin_loss.rule(
        _port, "where(y > 0, g, 0) * slope(norm(anchor - positive) - norm(anchor - negative)) / n"
    )(partial(_triplet_back, _which))


def _contrastive_shape(input1: Shape, input2: Shape, target: Shape, *, margin: float, reduction: str) -> Shape:
    return _vectors(input1, input2, reduction=reduction, rest=target)


@operation(
    "mean(where(target == 1, norm(input1 - input2)**2, max(margin - norm(input1 - input2), 0)**2) / 2)",
    shape=_contrastive_shape,
    widest=pairs,
    title="contrastive loss",
    symbol="↔",
    example=(((4, 3), (4, 3), np.array([1, -1, 1, -1])), {"margin": 4.0}),
    convention=f"{MEAN}; {_KINK}, and so is that of others in one place",
    aliases=("siamese network", "similar or not", "metric learning"),
)
def contrastive_loss(
    input1: Array, input2: Array, target: Indices, *, margin: float = 1.0, reduction: Reduction = "mean"
) -> Array:
    """Half the squared distance of vectors that belong together (target 1); of others (-1) what it lacks to the margin.

    Hadsell, Chopra and LeCun, Dimensionality Reduction by Learning an Invariant Mapping, 2006.
    """
    away = norm.kernel(np.subtract(input1, input2), dim=-1)
    zero = np.zeros((), away.dtype)
    apart = np.where(np.equal(target, -1), np.maximum(margin - away, 0.0), zero)
    return reduced(0.5 * (np.where(np.equal(target, 1), np.square(away), zero) + np.square(apart)), reduction)


def _contrastive_back(
    g: Operand, x: Operand, other: Operand, target: Operand, margin: float, reduction: str
) -> Operand:
    away = x - other
    distance = norm(away, dim=-1)
    lacking = where(eq(target, -1.0), relu(margin - distance), 0.0)
    each = share(g, shape_of(distance), reduction)
    direct = unsqueeze(each * where(eq(target, 1.0), 1.0, 0.0), dim=-1) * away
    return narrowed(direct - norm.pull("x", each * lacking, distance, away, dim=-1), shape_of(x))


@contrastive_loss.rule(
    "input1", "where(target == 1, g, g * min(1 - margin / norm(input1 - input2), 0)) * (input1 - input2) / n"
)
def _(
    g: Operand, y: Operand, input1: Operand, input2: Operand, target: Operand, *, margin: float, reduction: str
) -> Operand:
    return _contrastive_back(g, input1, input2, target, margin, reduction)


@contrastive_loss.rule(
    "input2", "where(target == 1, g, g * min(1 - margin / norm(input1 - input2), 0)) * (input2 - input1) / n"
)
def _(
    g: Operand, y: Operand, input1: Operand, input2: Operand, target: Operand, *, margin: float, reduction: str
) -> Operand:
    return _contrastive_back(g, input2, input1, target, margin, reduction)


def _info_nce_shape(query: Shape, positive: Shape, *, temperature: float, reduction: str) -> Shape:
    if len(query) != 2 or query != positive:
        raise ShapeError(
            tr("query {query} and positive {positive} must be of one shape, (pairs, entries)").format(
                query=query, positive=positive
            )
        )
    if not temperature > 0.0:
        raise ShapeError(tr("temperature is {temperature:g}; it must be above 0").format(temperature=temperature))
    return query[:1] if reduction == "none" else ()


@operation(
    "mean(-log(softmax(unit(query) @ T(unit(positive)) / temperature)))",
    shape=_info_nce_shape,
    widest=lambda query, *_others, **_settings: (query[0], query[0]),
    title="InfoNCE loss",
    symbol="NCE",
    example=(((4, 3), (4, 3)), {"temperature": 0.5}),
    convention=f"{MEAN}; the temperature is 0.1 unless told otherwise",
    aliases=("contrastive loss", "NT-Xent", "SimCLR", "CLIP", "self-supervised", "noise contrastive"),
)
def info_nce_loss(query: Array, positive: Array, *, temperature: float = 0.1, reduction: Reduction = "mean") -> Array:
    """The cross-entropy of telling each query's own positive, by cosine, from those of all other queries.

    van den Oord, Li and Vinyals, Representation Learning with Contrastive Predictive Coding, 2018.
    """
    scores = _scores(normalize.kernel(query, dim=-1), normalize.kernel(positive, dim=-1), temperature)
    return cross_entropy.kernel(scores, np.arange(len(scores)), reduction=reduction)


def _scores(first: Operand, second: Operand, temperature: float) -> Operand:
    return div(matmul(first, transpose(second)), temperature)


def _by_scores(g: Operand, first: Operand, second: Operand, temperature: float, reduction: str) -> Operand:
    """The gradient of the scores over the temperature."""
    scores = _scores(first, second, temperature)
    numbers = np.arange(shape_of(scores)[0])
    return div(cross_entropy.pull("input", g, None, scores, numbers, reduction=reduction), temperature)


@info_nce_loss.rule(
    "query", "g * (softmax(unit(query) @ T(unit(positive)) / temperature) - eye(n)) @ unit(positive) / n"
)
def _(g: Operand, y: Operand, query: Operand, positive: Operand, *, temperature: float, reduction: str) -> Operand:
    first, second = normalize(query, dim=-1), normalize(positive, dim=-1)
    slope = matmul(_by_scores(g, first, second, temperature, reduction), second)
    return normalize.pull("x", slope, first, query, dim=-1)


@info_nce_loss.rule(
    "positive", "g * T(softmax(unit(query) @ T(unit(positive)) / temperature) - eye(n)) @ unit(query) / n"
)
def _(g: Operand, y: Operand, query: Operand, positive: Operand, *, temperature: float, reduction: str) -> Operand:
    first, second = normalize(query, dim=-1), normalize(positive, dim=-1)
    slope = matmul(transpose(_by_scores(g, first, second, temperature, reduction)), first)
    return normalize.pull("x", slope, second, positive, dim=-1)
