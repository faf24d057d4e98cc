"""The gradient check: each analytic gradient beside a central difference of the forward pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from ..errors import ComputeError
from ..records import VARIABLE
from .evaluator import Request
from .plan import MISSING
from .program import never
from .run import Run

Verdict = Literal["agrees", "differs", "not differentiable here"]

MOST_ELEMENTS = 32
TOLERANCE = 1e-5
_STEP = 1e-5


@dataclass(frozen=True, slots=True)
class Check:
    """One element of one variable.

    index: which element, () for a scalar. x: its value, h: how far it was moved. above, below: the target (times the
    seed, summed) at x + h and x - h. analytic, numeric: the two gradients; error: their relative difference.
    """

    node: int
    index: tuple[int, ...]
    x: float
    h: float
    above: float
    below: float
    analytic: float
    numeric: float
    error: float
    verdict: Verdict


def check_gradients(run: Run, cancelled: Callable[[], bool] = never) -> list[Check]:
    """Check the gradients of a backward run by its own plan, in float64: of a float32 document, of its twin in float64.

    Of a large variable, evenly spread elements are checked. A point where the differences to the two sides disagree is
    told as not differentiable. Cancelled if ``cancelled()`` turns true. ComputeError without a backward pass, or where
    the target has no value.
    """
    if run.values[run.gradients.target] is MISSING:
        raise ComputeError(f"{run.name(run.target)} has no value, so that there is no gradient to check.")
    wide = run if run.snapshot.view.dtype == "float64" else _widened(run)
    probe = _Probe(wide, cancelled)
    return [check for node in _variables(wide) for check in probe.node(node)]


def _widened(run: Run) -> Run:
    """The same run in float64: differences of float32 numbers are mostly rounding."""
    program = run.made.plan.program
    snapshot = replace(run.snapshot, view=replace(run.snapshot.view, dtype="float64"))
    ends = {slot: end for end, slot in run.made.compiled.slots.items()}
    target, output = ends[run.gradients.target]
    seed = run.array(run.gradients.seed)
    return Request(snapshot, target, output, True, seed, None, frozenset(), 0, program.largest_bytes).execute()


def _variables(run: Run) -> Iterator[int]:
    return (n.id for n in run.snapshot.nodes.values() if n.kind == VARIABLE and run.has_gradient(n.id))


class _Probe:
    """Moves one element at a time and looks what becomes of the target."""

    def __init__(self, run: Run, cancelled: Callable[[], bool]) -> None:
        self._run, self._cancelled = run, cancelled
        self._plan, gradients = run.made.plan, run.gradients
        self._target, self._forward = gradients.target, len(run.made.compiled.program.operations)
        self._seed = np.asarray(run.values[gradients.seed])
        self._here = self._weighed(run.values[self._target])

    def node(self, node: int) -> Iterator[Check]:
        """Check elements of a variable."""
        value, gradient = self._run.value(node), self._run.gradient(node)
        slot = self._run.slot(node)
        assert slot is not None
        steps = [step for step in self._plan.cone([slot]) if step < self._forward]
        for flat in np.unique(np.linspace(0, value.size - 1, min(value.size, MOST_ELEMENTS)).astype(int)):
            index = tuple(int(i) for i in np.unravel_index(flat, value.shape))
            x, analytic = float(value[index]), float(gradient[index])
            h = _STEP * max(1.0, abs(x))
            above, below = (self._at(slot, steps, value, index, x + d) for d in (h, -h))
            yield self._judged(node, index, x, h, above, below, analytic)

    def _at(self, slot: int, steps: list[int], value: np.ndarray, index: tuple[int, ...], x: float) -> float:
        """The target with one element moved."""
        moved = value.astype(float)
        moved[index] = x
        values = list(self._run.values)
        values[slot] = self._plan.program.prepare(moved)
        self._plan.run(values, steps, cancelled=self._cancelled)
        return self._weighed(values[self._target])

    def _weighed(self, target: object) -> float:
        return float(np.sum(np.asarray(target, dtype=float) * self._seed))

    def _judged(
        self, node: int, index: tuple[int, ...], x: float, h: float, above: float, below: float, analytic: float
    ) -> Check:
        numeric = (above - below) / (2 * h)
        scale = max(1.0, abs(analytic), abs(numeric))
        error = abs(analytic - numeric) / scale
        rounding = 1e-11 * max(1.0, abs(above), abs(below)) / h
        right, left = (above - self._here) / h, (self._here - below) / h
        if error <= TOLERANCE + rounding / scale:
            verdict: Verdict = "agrees"
        elif not np.isfinite(error) or abs(right - left) > 0.1 * max(abs(right), abs(left)) + rounding:
            verdict = "not differentiable here"
        else:
            verdict = "differs"
        return Check(node, index, x, h, above, below, analytic, numeric, float(error), verdict)
