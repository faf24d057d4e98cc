"""Slopes that are infinite: roots at zero, and branches of a where that were not taken but still pass NaN back."""

from __future__ import annotations

import numpy as np

from ..change import Change
from ..document import Document
from ..dots import origin
from ..records import Node, Place, Wire
from .rule import Rule, Scene, free

EPSILON = 1e-12


def _root_at_zero(scene: Scene, node: int) -> str | None:
    value = scene.input(node)
    if value is None or not scene.run.backward_done or not np.any(value == 0):
        return None
    return (
        f"{scene.name(node)} has an infinite slope at 0, where its input is now; "
        f"add {EPSILON:g} under the root to keep the gradient finite."
    )


def _double_where(scene: Scene, node: int) -> str | None:
    branch = _bad_branch(scene, node)
    if branch is None:
        return None
    return (
        f"{scene.name(node)} hides {scene.name(branch)} where it is not finite, but the gradient still passes there, "
        "and 0 times infinity is NaN; choose a safe input before it as well."
    )


def _bad_branch(scene: Scene, node: int) -> int | None:
    """The operation on a branch through which something not finite flows back."""
    run = scene.run
    for position in (1, 2):
        branch = scene.source(node, position)
        if branch is None or not run.has_value(node) or not np.isfinite(run.value(node)).all():
            continue
        wires = [wire for wire in run.made.compiled.wires_into(branch) if run.has_contribution(wire)]
        if any(not np.isfinite(run.contribution(wire)).all() for wire in wires):
            return branch
    return None


def _with_epsilon(document: Document, _: Scene, node: int) -> Change:
    wire, place = document.incoming(node)[0], document.places[node]
    ids = document.fresh_ids()
    plus, eps = next(ids), next(ids)
    parent = document.nodes[node].parent
    return Change.remove(wire) + Change.add(
        Node(plus, "add", free(document, "plus eps", parent), parent),
        Place(plus, place.x - 60, place.y + 90),
        Node(eps, "variable", free(document, "eps", parent), parent, EPSILON, "constant"),
        Place(eps, place.x - 220, place.y + 150),
        Wire(next(ids), wire.source, wire.output, plus, 0),
        Wire(next(ids), eps, 0, plus, 1),
        Wire(next(ids), plus, 0, node, 0),
    )


def _doubled(document: Document, scene: Scene, node: int) -> Change:
    branch = _bad_branch(scene, node)
    assert branch is not None
    condition, chosen = document.incoming(node)[0], origin(document, document.incoming(node)[1].source)
    taken = chosen is not None and chosen[0] == branch
    wire, place, parent = document.incoming(branch)[0], document.places[branch], document.nodes[node].parent
    ids = document.fresh_ids()
    safe, one = next(ids), next(ids)
    source, constant = (1, 2) if taken else (2, 1)
    return Change.remove(wire) + Change.add(
        Node(safe, "where", free(document, "safe", parent), parent),
        Place(safe, place.x, place.y + 120),
        Node(one, "variable", free(document, "safe input", parent), parent, 1.0, "constant"),
        Place(one, place.x - 200, place.y + 240),
        Wire(next(ids), condition.source, condition.output, safe, 0),
        Wire(next(ids), wire.source, wire.output, safe, source),
        Wire(next(ids), one, 0, safe, constant),
        Wire(next(ids), safe, 0, branch, 0),
    )


ROOT_AT_ZERO = Rule("root_at_zero", frozenset(("sqrt",)), "Add eps under the root", _root_at_zero, _with_epsilon)
DOUBLE_WHERE = Rule("double_where", frozenset(("where",)), "Choose a safe input too", _double_where, _doubled)
