"""Attention: each query gathers values, weighed by how well their keys match."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..activation.softmax import softmax
from ..choice import where
from ..ports import Mask
from ..random import dropout
from ..reduction.sums import sum_
from ..shape.conversion import narrowed
from ..shape.reshaping import transpose
from ..shape.tiling import repeat_interleave
from ..shapes import broadcast
from ..spec import operation
from ..symbol import Array, Operand, Shape, Symbol, shape_of
from .matmul import matmul

Setting = Any  # of a rule, handed on as it is
_BLOCK_SCORES = 1 << 22
_HIDDEN = -1e30  # below any score; finite, so that a row with nothing to see stays 0 instead of NaN


@dataclass(frozen=True, slots=True)
class Attention:
    """The stages from queries and keys to what the values are multiplied by."""

    query: Operand
    key: Operand
    mask: Operand | None
    dropout_p: float
    seed: int
    is_causal: bool
    given_scale: float | None
    first: int = 0  # the number of the first query, where they are taken in blocks

    @property
    def scale(self) -> float:
        """What the products of queries and keys are multiplied by."""
        return 1.0 / math.sqrt(max(shape_of(self.query)[-1], 1)) if self.given_scale is None else self.given_scale

    @property
    def seen(self) -> list[Operand]:
        """Which keys each query may see: the mask of truth values and the one of the past."""
        sizes = shape_of(self.query)[-2], shape_of(self.key)[-2]
        return [self.mask] * truths(self.mask) + [np.tri(*sizes, self.first, dtype=bool)] * self.is_causal

    def weights(self) -> Operand:
        """For each query how much it takes of each value, before dropout."""
        scores = matmul(self.query * self.scale, transpose(self.key))
        if self.mask is not None and not truths(self.mask):
            scores = scores + self.mask
        for mask in self.seen:
            scores = where(mask, scores, _HIDDEN)
        weights = softmax(scores, dim=-1)
        for mask in self.seen:
            weights = where(mask, weights, 0.0)
        return weights

    def dropped(self, weights: Operand) -> Operand:
        """The weights, or a gradient of theirs, after dropout."""
        return dropout(weights, p=self.dropout_p, seed=self.seed) if self.dropout_p else weights

    def attend(self, value: Operand) -> Operand:
        """What each query gathers."""
        return matmul(self.dropped(self.weights()), value)

    def in_blocks(self, value: Array) -> Array:
        """The same of arrays, a run of queries at a time, so that the scores never take much room."""
        queries, keys = np.shape(self.query)[-2], np.shape(self.key)[-2]
        row = math.prod(broadcast(np.shape(self.query)[:-2], np.shape(self.key)[:-2])) * keys
        step = max(_BLOCK_SCORES // max(row, 1), 1)
        if step >= queries or self.dropout_p:  # what is dropped is drawn for all queries at once
            return self.attend(value)
        starts = range(0, queries, step)
        return np.concatenate([self.part(start, start + step).attend(value) for start in starts], axis=-2)

    def part(self, start: int, end: int) -> Attention:
        """A run of the queries."""
        mask = self.mask if self.mask is None else np.asarray(self.mask)
        if mask is not None and mask.ndim > 1 and mask.shape[-2] > 1:
            mask = mask[..., start:end, :]
        return replace(self, query=np.asarray(self.query)[..., start:end, :], mask=mask, first=start)

    def by_scores(self, g: Operand, value: Operand) -> Operand:
        """The gradient of the scores."""
        weights = self.weights()
        pulled = self.dropped(matmul(g, transpose(value)))
        return weights * (pulled - sum_(pulled * weights, dim=-1, keepdim=True))


def truths(mask: Operand | None) -> bool:
    """Whether a mask says which keys are seen, rather than what is added to the scores."""
    return mask is not None and (mask.kind == "bool" if isinstance(mask, Symbol) else np.asarray(mask).dtype == bool)


def _scores(query: Shape, key: Shape, *_others: Shape | None, enable_gqa: bool, **_settings: object) -> Shape:
    """Of every query by every key."""
    key = _shared_shape(query, key) if enable_gqa else key
    return (*broadcast(query[:-2], key[:-2]), query[-2], key[-2])


def _attended(
    query: Shape,
    key: Shape,
    value: Shape,
    attn_mask: Shape | None,
    *,
    dropout_p: float,
    seed: int,
    enable_gqa: bool,
    **_: object,
) -> Shape:
    _check_fit(query, key, value)
    if not 0.0 <= dropout_p <= 1.0 or seed < 0:
        raise ShapeError(
            tr("dropout_p is {dropout_p:g} and seed {seed}; a chance lies between 0 and 1, a seed from 0 on").format(
                dropout_p=dropout_p, seed=seed
            )
        )
    if enable_gqa:
        key, value = _shared_shape(query, key), _shared_shape(query, value)
    scores = _scores(query, key, enable_gqa=False)
    if attn_mask is not None and broadcast(attn_mask, scores) != scores:
        raise ShapeError(
            tr("attn_mask has shape {attn_mask}, which does not broadcast to that of the scores, {scores}").format(
                attn_mask=attn_mask, scores=scores
            )
        )
    return (*broadcast(scores[:-2], value[:-2]), query[-2], value[-1])


def _shared_shape(query: Shape, x: Shape) -> Shape:
    """The shape of keys or values once each head of queries has its own; ShapeError if the heads do not share out."""
    if min(len(query), len(x)) < 3 or not x[-3] or query[-3] % x[-3]:
        raise ShapeError(
            tr("with enable_gqa the heads of query {query}, in axis -3, must be a multiple of those of {x}").format(
                query=query, x=x
            )
        )
    return (*x[:-3], query[-3], *x[-2:])


def _check_fit(query: Shape, key: Shape, value: Shape) -> None:
    """ShapeError if queries, keys and values do not go together."""
    if min(len(query), len(key), len(value)) < 2:
        raise ShapeError(
            tr("query {query}, key {key} and value {value} each need 2 dimensions or more").format(
                query=query, key=key, value=value
            )
        )
    if query[-1] != key[-1]:
        raise ShapeError(
            tr("query {query} and key {key} must be equally wide: their last axes have {query2} and {key2}").format(
                query=query, key=key, query2=query[-1], key2=key[-1]
            )
        )
    if key[-2] != value[-2]:
        raise ShapeError(
            tr("there are {key} keys but {value} values, in axis -2 of {key2} and {value2}").format(
                key=key[-2], value=value[-2], key2=key, value2=value
            )
        )


@operation(
    "softmax(query @ T(key) * scale + attn_mask) @ value",
    shape=_attended,
    widest=_scores,
    title="attention",
    symbol="QKᵀV",
    torch="nn.functional.scaled_dot_product_attention",
    torch_takes_any=True,
    onnx="Attention",
    example=(((2, 3, 4), (2, 5, 4), (2, 5, 2), (3, 5)), {}),
    aliases=("scaled dot product attention", "SDPA", "transformer", "self attention", "QKV"),
    convention="a mask of truth values says what is seen, one of numbers is added to the scores; a query that sees "
    "nothing gives 0; is_causal and a mask may come together (torch refuses that); with enable_gqa a head of keys "
    "serves neighbouring heads of queries, as in torch and ONNX",
)
def scaled_dot_product_attention(
    query: Array,
    key: Array,
    value: Array,
    attn_mask: Mask | None = None,
    *,
    dropout_p: float = 0.0,
    is_causal: bool = False,
    scale: float | None = None,
    enable_gqa: bool = False,
    seed: int = 0,
) -> Array:
    """For each query the average of the values, weighed by the softmax of its products with the keys.

    query: (..., l, e); key: (..., s, e); value: (..., s, v); attn_mask: broadcasts to (..., l, s). scale: 1 / sqrt(e)
    unless given. enable_gqa: several heads of queries, in axis -3, share each head of keys and of values.
    Vaswani et al., Attention Is All You Need, 2017; Ainslie et al., GQA, 2023.
    """
    settings = {"dropout_p": dropout_p, "is_causal": is_causal, "scale": scale, "seed": seed}
    attention, values = _attention(query, key, value, attn_mask, enable_gqa=enable_gqa, **settings)
    return attention.in_blocks(values)


def _attention(
    query: Operand,
    key: Operand,
    value: Operand,
    mask: Operand | None,
    *,
    scale: float | None,
    enable_gqa: bool,
    **settings: Setting,
) -> tuple[Attention, Operand]:
    """The stages, and the values; of those and the keys as many heads as of queries."""
    if enable_gqa:
        key, value = _shared(query, key), _shared(query, value)
    return Attention(query, key, mask, given_scale=scale, **settings), value


def _shared(query: Operand, x: Operand) -> Operand:
    """Keys or values with each of their heads repeated for the heads of queries that share it."""
    return repeat_interleave(x, repeats=shape_of(query)[-3] // shape_of(x)[-3], dim=-3)


def _gathered(g: Operand, repeated: Operand, x: Operand) -> Operand:
    """The gradient of keys or values from that of their heads as they were repeated."""
    g = narrowed(g, shape_of(repeated))
    if repeated is x:
        return g
    return repeat_interleave.pull("x", g, repeated, x, repeats=shape_of(repeated)[-3] // shape_of(x)[-3], dim=-3)


@scaled_dot_product_attention.rule("query", "scale * dscores(g) @ key")
def _(
    g: Operand, y: Operand, query: Operand, key: Operand, value: Operand, attn_mask: Operand, **settings: Setting
) -> Operand:
    attention, values = _attention(query, key, value, attn_mask, **settings)
    return narrowed(matmul(attention.by_scores(g, values), attention.key) * attention.scale, shape_of(query))


@scaled_dot_product_attention.rule("key", "scale * T(dscores(g)) @ query")
def _(
    g: Operand, y: Operand, query: Operand, key: Operand, value: Operand, attn_mask: Operand, **settings: Setting
) -> Operand:
    attention, values = _attention(query, key, value, attn_mask, **settings)
    products = matmul(transpose(attention.by_scores(g, values)), query)
    return _gathered(products * attention.scale, attention.key, key)


@scaled_dot_product_attention.rule("value", "T(softmax(query @ T(key) * scale + attn_mask)) @ g")
def _(
    g: Operand, y: Operand, query: Operand, key: Operand, value: Operand, attn_mask: Operand, **settings: Setting
) -> Operand:
    attention, values = _attention(query, key, value, attn_mask, **settings)
    return _gathered(matmul(transpose(attention.dropped(attention.weights())), g), values, value)


@scaled_dot_product_attention.rule("attn_mask", "dscores(g)")
def _(
    g: Operand, y: Operand, query: Operand, key: Operand, value: Operand, attn_mask: Operand, **settings: Setting
) -> Operand | None:
    if truths(attn_mask):
        return None
    attention, values = _attention(query, key, value, attn_mask, **settings)
    return narrowed(attention.by_scores(g, values), shape_of(attn_mask))
