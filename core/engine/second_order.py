"""Second derivatives, from the one mechanism: a differentiated program is differentiated again."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ComputeError
from ..ops.reduction import sum_
from .differentiate import Gradients, differentiate
from .plan import Plan
from .program import Program

if TYPE_CHECKING:
    from .run import Run


def jacobian(program: Program, output: int, leaf: int, values: Sequence[Any]) -> np.ndarray:
    """The derivatives of one slot by another, of shape ``output.shape + leaf.shape``, one backward run an element.

    values: a finished run's values of the program; the program itself is left as it is. ComputeError if the result
    would be too large or a derivative cannot be computed.
    """
    shape, inner = program.symbols[output].shape, program.symbols[leaf].shape
    if 8 * math.prod(shape + inner) > program.largest_bytes:
        raise ComputeError(f"The second derivatives of shape {shape + inner} are too many. Choose smaller tensors.")
    longer = program.copy()
    gradients = differentiate(longer, output, [leaf], np.zeros(shape))
    _check_complete(gradients, [leaf])
    total, found = gradients.totals.get(leaf), np.zeros(shape + inner)
    if total is None:
        return found
    plan = Plan(longer)
    kept = [*values, *plan.fresh()[len(values) :]]
    for index in np.ndindex(shape):
        seed = np.zeros(shape)
        seed[index] = 1.0
        kept[gradients.seed] = longer.prepare(seed)
        _run_on(plan, kept, len(program.operations))
        found[index] = kept[total]
    return found


def hessian_vector(run: Run, vector: Mapping[int, Any]) -> dict[int, np.ndarray]:
    """The product of the Hessian and a vector, without the Hessian: reverse mode over reverse mode.

    vector: for variables (by node id) a direction of their shape. Gives the product's part for each of them.
    The gradient's inner product with the vector is itself differentiated (Pearlmutter, Fast exact multiplication by the
    Hessian, 1994). ComputeError if a variable has no gradient, a direction does not fit, or a derivative fails.
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
    _check_complete(pulled, slots.values())
    plan = Plan(longer)
    values = [*run.values, *plan.fresh()[len(run.values) :]]
    _run_on(plan, values, len(run.made.plan.program.operations))
    shapes = {node: longer.symbols[slot].shape for node, slot in slots.items()}
    return {
        node: np.asarray(values[pulled.totals[slot]]) if slot in pulled.totals else np.zeros(shapes[node])
        for node, slot in slots.items()
    }


def _check_complete(gradients: Gradients, leaves: Iterable[int]) -> None:
    """ComputeError where a leaf lacks its gradient because a part of it would have been too large."""
    for leaf in leaves:
        if leaf in gradients.lost:
            raise ComputeError(f"A second derivative is missing: {gradients.lost[leaf]}.")


def _run_on(plan: Plan, values: list[Any], first: int) -> None:
    """Run the steps from ``first`` on. ComputeError if one of them fails."""
    failures = plan.run(values, range(first, plan.size))
    if failures:
        raise ComputeError(f"A second derivative could not be computed: {next(iter(failures.values()))}.")


def _leaf(run: Run, node: int) -> int:
    run.gradient(node)
    slot = run.slot(node)
    assert slot is not None
    return slot
