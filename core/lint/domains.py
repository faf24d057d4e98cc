"""Numbers where an operation has no value or no slope: the log of 0, the root of a negative number, asin of 1."""

from __future__ import annotations

import math

import numpy as np

from ..change import Change
from ..document import Document
from ..language import tr
from ..numbers import short
from ..ops import operations
from ..records import Node
from .fused import is_better_fused
from .into_wire import into_wire
from .rule import Rule, Scene, free

_KINDS = frozenset(("log", "log2", "log10", "log1p", "sqrt", "rsqrt", "asin", "acos", "acosh", "atanh"))
_ADDED_TO = frozenset(("sqrt", "rsqrt"))  # at 0 they get something added, which leaves a gradient
_INSIDE = {"float64": 1e-12, "float32": 1e-6}  # from the end of where it is smooth, by the width of the numbers


def _outside(scene: Scene, node: int) -> str | None:
    x = scene.input(node)
    if x is None or not scene.run.backward_done or is_better_fused(scene, node):
        return None
    bad = _beyond(scene.kind(node), x)
    if not bad.any() or not scene.matters(node, bad):
        return None
    low, high = operations()[scene.kind(node)].domain
    told = tr(
        "{node} gets {x}, but has a value and a slope only {where}. If that is no mistake further up, clamp its input: "
        "the value is finite then, and no gradient passes there."
    )
    where = tr("between {low} and {high}") if math.isfinite(high) else tr("above {low}")
    where = where.format(low=short(low), high=short(high))
    return told.format(node=scene.name(node), x=short(float(x[bad].flat[0])), where=where)


def _beyond(kind: str, x: np.ndarray) -> np.ndarray:
    """Where numbers lie outside, or at the end, of where an operation is smooth."""
    low, high = operations()[kind].domain
    below = x < low if kind in _ADDED_TO else x <= low
    return below | (x >= high) if math.isfinite(high) else below


def _clamped(document: Document, _: Scene, node: int) -> Change:
    record = document.nodes[node]
    low, high = operations()[record.kind].domain
    inside = _INSIDE[document.view.dtype]
    ids = document.fresh_ids()
    bounds = {"min": low + inside, "max": high - inside if math.isfinite(high) else None}
    clamp = Node(next(ids), "clamp", free(document, "clamp", record.parent), record.parent, attributes=bounds)
    return into_wire(document, ids, document.incoming(node)[0], clamp, 0, {})


OUTSIDE_DOMAIN = Rule("outside_domain", _KINDS, "Clamp its input", _outside, _clamped)
