"""The event log of a forward sweep: each operation computes its value, then the tangent that goes with it.

The same log as that of a pass otherwise: the canvas, the step panel and the slider read it alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import numpy as np

from ..engine.plan import MISSING
from .course import Course
from .log import StepLog
from .state import StepState

if TYPE_CHECKING:
    from ..engine.derivatives.tangents import Tangents
    from ..engine.run import Run

_COMPUTING = frozenset(("start", "forward"))


class TangentLog(StepLog):
    """The steps of a sweep in order; at step 0 the variables have values, and those that move their directions."""

    sweep: Tangents

    def __init__(self, sweep: Tangents) -> None:
        """Write the log of a finished sweep."""
        self.sweep = sweep
        self.moved_at: dict[int, int] = {}
        super().__init__(sweep.run)

    def fits_sweep(self, sweep: Tangents) -> bool:
        """Whether another sweep has the same steps: only its numbers differ."""
        alike = sweep.made is self.sweep.made and sweep.failures.keys() == self.sweep.failures.keys()
        return alike and sweep.run.failures.keys() == self.run.failures.keys()

    def of_sweep(self, sweep: Tangents) -> Self:
        """The same steps with the numbers of another sweep, which must fit."""
        twin = self.of(sweep.run)
        twin.sweep = sweep
        return twin

    def of(self, run: Run) -> Self:
        """The same steps, told by the names of another run that computes alike."""
        twin = super().of(run)
        twin.sweep = self.sweep.named_by(run)
        return twin

    def local(self, wire: int) -> np.ndarray | None:
        """The local derivative along a wire; None where there is none."""
        part = self.sweep.part(wire)
        value = MISSING if part is None or part.local is None else self.sweep.values[part.local]
        return None if value is MISSING else np.asarray(value)

    def moving(self, node: int) -> list[int]:
        """The wires that bring a part of a node's tangent."""
        wires = self.run.made.compiled.wires_into(node)
        parts = ((wire, self.sweep.part(wire)) for wire in wires)
        return [wire for wire, part in parts if part is not None and self.sweep.values[part.total] is not MISSING]

    def _written(self) -> Course:
        """Forward alone, and after each value the tangent that goes with it."""
        course, compiled = Course(), self.run.made.compiled
        for node, step in compiled.steps.items():
            if self.run.values[compiled.program.outputs[step][0]] is MISSING:
                continue
            course.computed_at[node] = course.note("forward", node)
            wires = self.moving(node)
            if wires:
                course.note("local", node)
            for place, wire in enumerate(wires):
                self.moved_at[node] = course.flowed_at[wire] = course.note("multiply", node, wire)
                if place:
                    self.moved_at[node] = course.note("accumulate", node, wire)
        return course


def tangent_shown(state: StepState, node: int, output: int = 0) -> bool:
    """Whether the tangent of a node's output is there: with the value, or once what moves it has been added up."""
    log = state.log
    end = log.received_end(node, output)[0]
    moved = log.moved_at.get(end) if isinstance(log, TangentLog) else None
    return state.value_shown(node, output) if moved is None else moved <= state.index


def is_pushing(state: StepState) -> bool:
    """Whether a tangent is at work at a step, not a value."""
    return isinstance(state.log, TangentLog) and state.step.kind not in _COMPUTING
