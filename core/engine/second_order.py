"""Second derivatives, from the one mechanism: a differentiated program is differentiated again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ComputeError
from ..language import tr
from ..ops.reduction import sum_
from .differentiate import differentiate
from .jacobian import run_on
from .plan import MISSING, Plan

if TYPE_CHECKING:
    from .run import NodeLike, Run


MOST_KEPT = 4  # products for other variables of one program


@dataclass(frozen=True, slots=True)
class Product:
    """A program that was differentiated twice. directions: slot of a variable -> the leaf of its direction.

    totals: slot of a variable -> slot of its part of the product. rest: what the slots hold that are new.
    """

    plan: Plan
    directions: Mapping[int, int]
    totals: Mapping[int, int]
    rest: Sequence[Any]


def hessian_vector(run: Run, vector: Mapping[NodeLike, Any]) -> dict[NodeLike, np.ndarray]:
    """The product of the target's Hessian and a vector, without the Hessian: reverse mode over reverse mode.

    vector: for nodes (ids or handles) a direction of their shape; what is not named does not move. Gives, for each of
    them, its part of the product, of its shape.
    The gradient's inner product with the vector is itself differentiated (Pearlmutter, Fast exact multiplication by the
    Hessian, 1994). ComputeError if a node has no gradient, a direction does not fit, or a derivative fails.
    """
    slots = {node: _leaf(run, node) for node in vector}
    if not slots:
        return {}
    known, key = run.made.products, tuple(slots.values())
    product = known.get(key)
    if product is None:
        if len(known) >= MOST_KEPT:
            known.clear()
        product = known[key] = _compiled(run, key)
    values = [*run.values, *product.rest]
    for node, direction in vector.items():
        leaf = product.directions[slots[node]]
        shape = product.plan.program.shapes[leaf]
        given = direction if type(direction) is float else np.asarray(direction, dtype=float)
        if shape != (() if isinstance(given, float) else given.shape):
            raise ComputeError(
                tr("The direction of {node} has shape {np}, not {shape}.").format(
                    node=run.name(node), np=np.shape(given), shape=shape
                )
            )
        values[leaf] = product.plan.program.prepare(given)
    run_on(product.plan, values, len(run.made.plan.program.operations))
    totals, shapes = product.totals, product.plan.program.shapes
    return {
        node: np.asarray(values[totals[slot]]) if slot in totals else np.zeros(shapes[slot])
        for node, slot in slots.items()
    }


def _compiled(run: Run, slots: Sequence[int]) -> Product:
    """Differentiate the gradients' inner product with directions that are yet to be given."""
    longer, total = run.made.plan.program.copy(), None
    directions = {}
    for slot in slots:
        gradient = longer.symbols[run.gradients.totals[slot]]
        direction = longer.leaf(np.zeros(gradient.shape))
        part = gradient * direction if gradient.shape == () else sum_(gradient * direction)
        total = part if total is None else total + part
        directions[slot] = direction.slot
    assert total is not None
    pulled = differentiate(longer, total.slot, slots)
    for slot in slots:
        if slot in pulled.lost:
            raise ComputeError(tr("A derivative is missing: {lost}.").format(lost=pulled.lost[slot]))
    plan = Plan(longer)
    return Product(plan, directions, pulled.totals, plan.fresh()[len(run.values) :])


def _leaf(run: Run, node: NodeLike) -> int:
    slot = run.slot(node)
    total = None if slot is None else run.gradients.totals.get(slot)
    if slot is None or total is None or run.values[total] is MISSING:
        run.gradient(node)  # says why there is none
    assert slot is not None
    return slot
