"""Slopes that are infinite: roots at zero, and branches of a where that were not taken but still pass NaN back."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..change import Change
from ..document import Document
from ..engine.failure import Attempt
from ..engine.pull import pull_back
from ..language import tr
from ..ops import Operation
from ..records import Node, Wire
from .epsilon import with_epsilon
from .into_wire import into_wire
from .rule import Rule, Scene, free

EPSILON = 1e-12
_MOST_WALKED = 200  # wires behind a branch


def _root_at_zero(scene: Scene, node: int) -> str | None:
    value = scene.input(node)
    if value is None or not scene.run.backward_done or not np.any(value == 0):
        return None
    return tr(
        "{node} has an infinite slope at 0, where its input is now; add {epsilon:g} under "
        "the root to keep the gradient finite."
    ).format(node=scene.name(node), epsilon=EPSILON)


def _double_where(scene: Scene, node: int) -> str | None:
    found = _culprit(scene, node)
    if found is None:
        return None
    name = scene.name(found.wire.target)
    return tr(
        "{node} hides {name} where it is not finite, but the gradient still passes there, "
        "and 0 times infinity is NaN; choose a safe input before {name} as well."
    ).format(node=scene.name(node), name=name)


@dataclass(frozen=True, slots=True)
class _Culprit:
    """The wire whose value is to be chosen safely, for which branch of the where (1 or 2), and what is safe."""

    wire: Wire
    branch: int
    safe: float


def _culprit(scene: Scene, node: int) -> _Culprit | None:
    """What lets something not finite flow back through a branch that was not taken."""
    run = scene.run
    if not run.backward_done or not run.has_value(node) or not np.isfinite(run.value(node)).all():
        return None
    for branch in (1, 2):
        start = scene.wire(node, branch)
        bad = None if start is None else _first_bad(scene, start)
        if bad is not None and scene.node(bad).parent == scene.node(node).parent:
            return _remedy(scene, node, bad, branch)
    return None


def _first_bad(scene: Scene, start: Wire) -> int | None:
    """The first operation behind a wire that makes something not finite of a finite gradient."""
    run, waiting, seen = scene.run, [start], {start.id}
    for wire in waiting:  # grows while it is walked
        if not run.has_contribution(wire) or not np.isfinite(run.contribution(wire)).all():
            continue
        for ident in run.made.compiled.wires_into(wire.source):
            if run.has_contribution(ident) and not np.isfinite(run.contribution(ident)).all():
                return wire.source
            before = run.snapshot.wires[ident]
            if before.source in run.made.compiled.steps and ident not in seen and len(seen) < _MOST_WALKED:
                seen.add(ident)
                waiting.append(before)
    return None


def _remedy(scene: Scene, node: int, bad: int, branch: int) -> _Culprit | None:
    """The input of the bad operation that, chosen safely, keeps all that flows back from it finite."""
    run, program = scene.run, scene.run.made.plan.program
    step, condition = run.made.compiled.steps[bad], scene.input(node, 0)
    operation, attributes = program.operations[step], program.attributes[step]
    if condition is None or len(operation.outputs) > 1 or not run.has_gradient(bad):
        return None
    inputs = [None if slot < 0 else np.asarray(run.values[slot]) for slot in program.inputs[step]]
    for ident in run.made.compiled.wires_into(bad):
        position = run.made.compiled.arrivals[ident][1]
        x, safe = inputs[position], _inside(operation)
        if x is None or not _fits(condition, x):
            continue
        chosen = np.where(condition, x, safe) if branch == 1 else np.where(condition, safe, x)
        if _is_finite(operation, run.gradient(bad), [*inputs[:position], chosen, *inputs[position + 1 :]], attributes):
            return _Culprit(run.snapshot.wires[ident], branch, safe)
    return None


def _is_finite(
    operation: Operation, g: np.ndarray, inputs: Sequence[np.ndarray | None], attributes: Mapping[str, Any]
) -> bool:
    """Whether all that flows back through an operation is finite."""
    with np.errstate(all="ignore"), Attempt():
        y = operation.kernel(*inputs, **attributes)
        pulls = [pull_back(operation, g, y, inputs, attributes, position) for position in range(len(inputs))]
        return all(np.isfinite(pull.contribution).all() for pull in pulls if pull is not None)
    return False


def _fits(condition: np.ndarray, x: np.ndarray) -> bool:
    """Whether a choice by the condition leaves the shape of x as it is."""
    try:
        return np.broadcast_shapes(condition.shape, x.shape) == x.shape
    except ValueError:
        return False


def _inside(operation: Operation) -> float:
    """A number where an operation is smooth."""
    low, high = operation.domain
    if math.isinf(low):
        return 1.0
    return low + 1.0 if math.isinf(high) else (low + high) / 2


def _with_epsilon(document: Document, _: Scene, node: int) -> Change:
    return with_epsilon(document, node, 0, EPSILON)


def _doubled(document: Document, scene: Scene, node: int) -> Change:
    found = _culprit(scene, node)
    assert found is not None
    ids, parent, condition = document.fresh_ids(), document.nodes[node].parent, document.incoming(node)[0]
    safe = Node(next(ids), "where", free(document, "safe", parent), parent)
    number = Node(next(ids), "variable", free(document, "safe input", parent), parent, found.safe, "constant")
    wire = document.incoming(found.wire.target)[found.wire.input]
    put = into_wire(document, ids, wire, safe, found.branch, {3 - found.branch: number})
    return put + Change.add(Wire(next(ids), condition.source, condition.output, safe.id, 0))


ROOT_AT_ZERO = Rule(
    "root_at_zero", frozenset(("sqrt", "rsqrt")), "Add eps under the root", _root_at_zero, _with_epsilon
)
DOUBLE_WHERE = Rule("double_where", frozenset(("where",)), "Choose a safe input too", _double_where, _doubled)
