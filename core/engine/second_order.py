"""Second derivatives, from the one mechanism: a differentiated program is differentiated again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ComputeError
from ..ops.reduction import sum_
from .differentiate import differentiate
from .jacobian import run_on
from .plan import Plan

if TYPE_CHECKING:
    from .run import NodeLike, Run


def hessian_vector(run: Run, vector: Mapping[NodeLike, Any]) -> dict[NodeLike, np.ndarray]:
    """The product of the target's Hessian and a vector, without the Hessian: reverse mode over reverse mode.

    vector: for nodes (ids or handles) a direction of their shape; what is not named does not move. Gives, for each of
    them, its part of the product, of its shape.
    The gradient's inner product with the vector is itself differentiated (Pearlmutter, Fast exact multiplication by the
    Hessian, 1994). ComputeError if a node has no gradient, a direction does not fit, or a derivative fails.
    """
    longer, total = run.made.plan.program.copy(), None
    slots = {node: _leaf(run, node) for node in vector}
    for node, direction in vector.items():
        gradient = longer.symbols[run.gradients.totals[slots[node]]]
        if np.shape(direction) != gradient.shape:
            raise ComputeError(
                f"The direction of {run.name(node)} has shape {np.shape(direction)}, not {gradient.shape}."
            )
        part = sum_(gradient * longer.leaf(np.asarray(direction, dtype=float)))
        total = part if total is None else total + part
    if total is None:
        return {}
    pulled = differentiate(longer, total.slot, list(slots.values()))
    for slot in slots.values():
        if slot in pulled.lost:
            raise ComputeError(f"A derivative is missing: {pulled.lost[slot]}.")
    plan = Plan(longer)
    values = [*run.values, *plan.fresh()[len(run.values) :]]
    run_on(plan, values, len(run.made.plan.program.operations))
    return {
        node: np.asarray(values[pulled.totals[slot]]) if slot in pulled.totals else np.zeros(longer.symbols[slot].shape)
        for node, slot in slots.items()
    }


def _leaf(run: Run, node: NodeLike) -> int:
    run.gradient(node)
    slot = run.slot(node)
    assert slot is not None
    return slot
