"""Operations that make infinity of finite numbers: the exp of a large one, a division by 0."""

from __future__ import annotations

import math

import numpy as np

from ..change import Change
from ..document import Document
from ..language import tr
from ..numbers import short
from ..records import Node
from .epsilon import with_epsilon
from .fused import is_fused_away
from .into_wire import into_wire
from .rule import Rule, Scene, free

_BASES = {"exp": math.e, "expm1": math.e, "sinh": math.e, "cosh": math.e, "exp2": 2.0}
_BOTH_WAYS = frozenset(("sinh", "cosh"))  # infinite for what is very negative, too
_DIVISOR = 1  # which input of a division
_EPSILON = 1e-6


def _overflowing(scene: Scene, node: int) -> str | None:
    x = scene.input(node)
    if x is None or not scene.run.backward_done or not scene.run.has_value(node):
        return None
    y = scene.run.value(node)
    bad = np.isinf(y) & np.isfinite(x)
    if not bad.any() or not scene.matters(node, bad) or is_fused_away(scene, node):
        return None
    told = tr(
        "{node} gets {x}, and is infinite above about {bound}. Work with logarithms, or take the largest number away "
        "first, as softmax does; else clamp its input, and no gradient passes there."
    )
    bound = _bound(scene.kind(node), y.dtype.name)
    return told.format(node=scene.name(node), x=short(float(x[bad].flat[0])), bound=short(bound))


def _bound(kind: str, dtype: str) -> float:
    """The largest whole number of which an operation is finite."""
    return math.ceil(math.log(float(np.finfo(dtype).max), _BASES[kind])) - 1.0


def _clamped(document: Document, _: Scene, node: int) -> Change:
    record, ids = document.nodes[node], document.fresh_ids()
    bound = _bound(record.kind, document.view.dtype)
    bounds = {"min": -bound if record.kind in _BOTH_WAYS else None, "max": bound}
    clamp = Node(next(ids), "clamp", free(document, "clamp", record.parent), record.parent, attributes=bounds)
    return into_wire(document, ids, document.incoming(node)[0], clamp, 0, {})


def _divided_by_zero(scene: Scene, node: int) -> str | None:
    divisor = scene.input(node, _DIVISOR)
    if divisor is None or not scene.run.backward_done or not scene.run.has_value(node):
        return None
    bad = np.broadcast_to(divisor == 0, scene.run.value(node).shape)
    if not bad.any() or not scene.matters(node, bad):
        return None
    return tr(
        "{node} divides by 0. If that is no mistake further up, add {epsilon:g} to what it divides by: value and "
        "gradient are finite then."
    ).format(node=scene.name(node), epsilon=_EPSILON)


def _kept_from_zero(document: Document, _: Scene, node: int) -> Change:
    return with_epsilon(document, node, _DIVISOR, _EPSILON)


OVERFLOW = Rule("overflow", frozenset(_BASES), "Clamp its input", _overflowing, _clamped)
DIVISION_BY_ZERO = Rule(
    "division_by_zero", frozenset(("div",)), "Add eps to the divisor", _divided_by_zero, _kept_from_zero
)
