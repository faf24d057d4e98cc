"""Jacobians: every element of one value differentiated by every element of another, by one backward run a seed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ComputeError
from ..language import tr
from .differentiate import differentiate
from .plan import Plan
from .program import Program

if TYPE_CHECKING:
    from .run import NodeLike, Run


def jacobian(run: Run, of: NodeLike, by: NodeLike) -> np.ndarray:
    """The derivatives of each element of a node's output by each element of another's, ``of.shape + by.shape``.

    of, by: nodes, their ids or handles, which say which output is meant. The run may be a forward one; its target does
    not matter. One backward run for each element of ``of``, from a seed that is 1 there; 0 where no way leads.
    ComputeError if one of them has no value or holds no floats, or there are too many derivatives.
    """
    for node in (of, by):
        if run.value(node).dtype.kind != "f":
            raise ComputeError(
                tr("{node} holds no floats, and only floats have derivatives.").format(node=run.name(node))
            )
    output, leaf = run.slot(of), run.slot(by)
    assert output is not None
    assert leaf is not None
    program = run.made.compiled.program.copy(forward=True)
    return by_seeds(program, output, leaf, run.values[: len(program.symbols)])


def by_seeds(program: Program, output: int, leaf: int, values: Sequence[Any]) -> np.ndarray:
    """The derivatives of one slot by another, of shape ``output.shape + leaf.shape``.

    values: a finished run's values of the program; the program itself is left as it is. ComputeError if the result
    would be too large or a derivative cannot be computed.
    """
    shape, inner = program.symbols[output].shape, program.symbols[leaf].shape
    if 8 * math.prod(shape + inner) > program.largest_bytes:
        raise ComputeError(
            tr("The derivatives, of shape {shape}, are too many. Choose smaller tensors.").format(shape=shape + inner)
        )
    longer = program.copy()
    gradients = differentiate(longer, output, [leaf], np.zeros(shape))
    if leaf in gradients.lost:
        raise ComputeError(tr("A derivative is missing: {lost}.").format(lost=gradients.lost[leaf]))
    total, found = gradients.totals.get(leaf), np.zeros(shape + inner)
    if total is None:
        return found
    plan = Plan(longer)
    kept = [*values, *plan.fresh()[len(values) :]]
    for index in np.ndindex(shape):
        seed = np.zeros(shape)
        seed[index] = 1.0
        kept[gradients.seed] = longer.prepare(seed)
        run_on(plan, kept, len(program.operations))
        found[index] = kept[total]
    return found


def run_on(plan: Plan, values: list[Any], first: int) -> None:
    """Run the steps from ``first`` on. ComputeError if one of them fails."""
    failures = plan.run(values, range(first, plan.size))
    if failures:
        raise ComputeError(
            tr("A derivative could not be computed: {values}.").format(values=next(iter(failures.values())))
        )
