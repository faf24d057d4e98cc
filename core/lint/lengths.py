"""Vectors so short that they are divided by eps instead of their length: the gradient is huge there."""

from __future__ import annotations

import numpy as np

from ..change import Change
from ..document import Document
from ..edits.nodes import set_attribute
from ..language import tr
from ..ops import operations
from .rule import Rule, Scene

SAFER = 1e-3


def _huge(scene: Scene, node: int) -> str | None:
    record = scene.node(node)
    settings = operations()[record.kind].settings(record.attributes)
    inputs = [x for x in (scene.input(node, 0), scene.input(node, 1)) if x is not None]
    eps, p = float(settings["eps"]), float(settings.get("p", 2.0))
    if eps >= SAFER or not scene.run.backward_done or not any(_shortest(x, p, settings["dim"]) < eps for x in inputs):
        return None
    return tr(
        "{node} divides a vector shorter than {eps:g} by that, not by its length: the "
        "gradient is up to {what:g} times as large. With eps {safer:g} it stays of a usual "
        "size."
    ).format(node=scene.name(node), eps=eps, what=1 / eps, safer=SAFER)


def _shortest(x: np.ndarray, p: float, dim: int) -> float:
    """The length of the shortest of the vectors along a dimension."""
    if not x.size or not -x.ndim <= dim < x.ndim:
        return np.inf
    with np.errstate(all="ignore"):
        return float(np.linalg.norm(x, p, axis=dim).min())


def _raised(document: Document, _: Scene, node: int) -> Change:
    return set_attribute(document, node, "eps", SAFER)


HUGE_GRADIENT = Rule(
    "huge_gradient", frozenset(("normalize", "cosine_similarity")), f"Set eps to {SAFER:g}", _huge, _raised
)
