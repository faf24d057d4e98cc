"""Second derivatives, from the one mechanism: a differentiated program is differentiated again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ComputeError
from ..ops.reduction import sum_
from .differentiate import differentiate
from .plan import Plan
from .program import Program

if TYPE_CHECKING:
    from .run import Run


def jacobian(program: Program, output: int, leaf: int, values: Sequence[Any]) -> np.ndarray:
    """The derivatives of one slot by another, of shape ``output.shape + leaf.shape``, one backward run an element.

    values: a finished run's values of the program; the program itself is left as it is.
    """
    longer = program.copy()
    shape, inner = program.symbols[output].shape, program.symbols[leaf].shape
    gradients = differentiate(longer, output, [leaf], np.zeros(shape))
    total = gradients.totals.get(leaf)
    if total is None:
        return np.zeros(shape + inner)
    plan = Plan(longer)
    steps = range(len(program.operations), plan.size)
    kept = [*values, *plan.fresh()[len(values) :]]
    rows = []
    for seed in np.eye(int(np.prod(shape))).reshape(-1, *shape):
        kept[gradients.seed] = longer.prepare(seed)
        plan.run(kept, steps)
        rows.append(np.asarray(kept[total]))
    return np.stack(rows).reshape(shape + inner)


def hessian_vector(run: Run, vector: Mapping[int, Any]) -> dict[int, np.ndarray]:
    """The product of the Hessian and a vector, without the Hessian: reverse mode over reverse mode.

    vector: for variables (by node id) a direction of their shape. Gives the product's part for each of them.
    The gradient's inner product with the vector is itself differentiated (Pearlmutter, Fast exact multiplication by the
    Hessian, 1994). ComputeError if a variable has no gradient or a direction does not fit.
    """
    longer, slots = run.made.plan.program.copy(), {}
    total = None
    for node, direction in vector.items():
        gradient = longer.symbols[run.gradients.totals[_leaf(run, node)]]
        if np.shape(direction) != gradient.shape:
            raise ComputeError(
                f"The direction of {run.name(node)} has shape {np.shape(direction)}, not {gradient.shape}."
            )
        part = sum_(gradient * longer.leaf(np.asarray(direction, dtype=float)))
        total = part if total is None else total + part
        slots[node] = _leaf(run, node)
    if total is None:
        return {}
    pulled = differentiate(longer, total.slot, list(slots.values()))
    plan = Plan(longer)
    values = [*run.values, *plan.fresh()[len(run.values) :]]
    plan.run(values, range(len(run.made.plan.program.operations), plan.size))
    shapes = {node: longer.symbols[slot].shape for node, slot in slots.items()}
    return {
        node: np.asarray(values[pulled.totals[slot]]) if slot in pulled.totals else np.zeros(shapes[node])
        for node, slot in slots.items()
    }


def _leaf(run: Run, node: int) -> int:
    run.gradient(node)
    slot = run.slot(node)
    assert slot is not None
    return slot
