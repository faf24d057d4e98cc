"""Jacobians: every element of one value differentiated by every element of another, by one backward run a seed."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ...errors import Cancelled, ComputeError
from ...language import tr
from ..differentiate import Gradients, differentiate
from ..execution.interpreter import Values
from ..plan import Plan
from ..program import Program, never
from .given import check_run

if TYPE_CHECKING:
    from ..run import Run
    from ..slots import NodeLike


def jacobian(run: Run, of: NodeLike, by: NodeLike) -> np.ndarray:
    """The derivatives of each element of a node's output by each element of another's, ``of.shape + by.shape``.

    of, by: nodes, their ids or handles, which say which output is meant. The run may be a forward one; its target does
    not matter. One backward run for each element of ``of``, from a seed that is 1 there; 0 where no way leads.
    ComputeError if one of them has no value or holds no floats, or there are too many derivatives.
    """
    return pulling(run, of, by).jacobian()


def pulling(run: Run, of: NodeLike, by: NodeLike) -> Pulling:
    """What pulls seeds on a node's output back to another node's. of, by, and what is raised: as for ``jacobian``."""
    check_run(run)
    check_floats(run, of, by)
    output, leaf = run.slot(of), run.slot(by)
    assert output is not None
    assert leaf is not None
    program = run.made.compiled.program.copy(forward=True)
    return Pulling(program, output, leaf, run.values[: len(program.symbols)])


def check_floats(run: Run, *nodes: NodeLike) -> None:
    """ComputeError if one of some nodes has no value or holds no floats."""
    for node in nodes:
        if run.value(node).dtype.kind != "f":
            raise ComputeError(
                tr("{node} holds no floats, and only floats have derivatives.").format(node=run.name(node))
            )


def by_seeds(program: Program, output: int, leaf: int, values: Sequence[Any]) -> np.ndarray:
    """The derivatives of one slot by another, of shape ``output.shape + leaf.shape``.

    values: a finished run's values of the program; the program itself is left as it is. ComputeError if the result
    would be too large or a derivative cannot be computed.
    """
    return Pulling(program, output, leaf, values).jacobian()


class Pulling:
    """Pulls seeds on one slot of a program back to another slot, each by one backward run."""

    def __init__(self, program: Program, output: int, leaf: int, values: Sequence[Any]) -> None:
        """values: a finished run's values of the program; the program itself is left as it is.

        ComputeError if a derivative cannot be computed.
        """
        self._first, self._program = len(program.operations), program.copy()
        self._shape, self._inner = program.shapes[output], program.shapes[leaf]
        self._gradients = differentiate(self._program, output, [leaf], np.zeros(self._shape))
        check_kept(self._gradients, leaf)
        self._total = self._gradients.totals.get(leaf)
        self._plan = Plan(self._program)
        self._values = [*values, *self._plan.fresh()[len(values) :]]

    def pull(self, seed: np.ndarray, cancelled: Callable[[], bool] = never) -> np.ndarray:
        """vᵀJ for a seed v of the shape of the one slot, of that of the other: zeros where no way leads.

        ComputeError if a step fails; Cancelled soon after ``cancelled()`` turns true.
        """
        if self._total is None:
            return np.zeros(self._inner)
        self._values[self._gradients.seed] = self._program.prepare(seed)
        run_on(self._plan, self._values, self._first, cancelled)
        return np.array(self._values[self._total])

    def jacobian(self, cancelled: Callable[[], bool] = never) -> np.ndarray:
        """J, ``output.shape + leaf.shape``: one backward run for each element of the one slot.

        ComputeError if there are too many derivatives or a step fails; Cancelled as above.
        """
        shape = self._shape + self._inner
        if 8 * math.prod(shape) > self._program.largest_bytes:
            raise ComputeError(
                tr("The derivatives, of shape {shape}, are too many. Choose smaller tensors.").format(shape=shape)
            )
        found = np.zeros(shape)
        for index in np.ndindex(self._shape):
            if cancelled():
                raise Cancelled(tr("The run was stopped."))
            seed = np.zeros(self._shape)
            seed[index] = 1.0
            found[index] = self.pull(seed, cancelled)
        return found


def run_on(plan: Plan, values: Values, first: int, cancelled: Callable[[], bool] = never) -> None:
    """Run the steps from ``first`` on. ComputeError if one of them fails."""
    failures = plan.run(values, range(first, plan.size), cancelled=cancelled)
    if failures:
        why = next(iter(failures.values()))
        raise ComputeError(tr("A derivative could not be computed: {values}.").format(values=why)) from why.error


def check_kept(gradients: Gradients, *slots: int) -> None:
    """ComputeError if a derivative by one of some slots cannot be computed."""
    for slot in slots:
        lost = gradients.lost.get(slot)
        if lost is not None:
            raise ComputeError(tr("A derivative is missing: {lost}.").format(lost=lost)) from lost.error
