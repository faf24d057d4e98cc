"""The event log of a pass: forward, seed, local derivative, multiply, sum, accumulate, each an immutable step.

The canvas, the step panel, the slider and every export read this one log. Going back shows an earlier state of it;
nothing is computed again. In a log that is fused, operations are taken together where one formula can hold them. A step
of an optimizer may follow the pass: its terms for each parameter, then the gradients are emptied.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Self, overload

import numpy as np

from ..engine.compiled import End
from ..engine.plan import MISSING
from . import course, fusing
from .asked import Asked
from .state import StepState
from .step import KINDS, Step

if TYPE_CHECKING:
    from ..engine.derivatives.tangents import Tangents
    from ..engine.run import Run
    from ..train.update import Update


class StepLog(Sequence[Step]):
    """The steps of a run in order; step 0 is the start, where only leaves have values. sweep: of forward mode."""

    sweep: Tangents | None = None

    def __init__(self, run: Run, *, fused: bool = False) -> None:
        """Write the log of a finished run: forward, and backward if it went backward.

        fused: take as many operations as one as a formula can hold, if the run went backward.
        """
        self.run = run
        self.update: Update | None = None
        self.fused = fused
        self.fusion = fusing.fuse(run) if fused and run.backward_done else fusing.Fusion()
        self.running: dict[End, list[np.ndarray]] = {}
        self.course = self._written()

    def __len__(self) -> int:
        return len(self.course) + (len(self.update.events) if self.update else 0)

    @overload
    def __getitem__(self, index: int) -> Step: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Step]: ...
    def __getitem__(self, index: int | slice) -> Step | Sequence[Step]:
        """A step by its number, counted from the end if negative; a list of them for a slice."""
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        position = range(len(self))[index]
        if self.update is not None and position > self.passed:
            return Step(position, *self.update.events[position - self.passed - 1], None)
        return self.course.step(position)

    def state(self, index: int, since: int | None = None, asked: Asked | None = None) -> StepState:
        """What is to be seen once the step of that number was made; since: the first of those made in one go.

        asked: what a person is to predict.
        """
        return StepState(self, range(len(self))[index], since, asked)

    @property
    def kind_numbers(self) -> np.ndarray:
        """The kind of each step, as its number in ``KINDS``: (steps,), whole numbers."""
        later = [KINDS.index(kind) for kind, _ in (self.update.events if self.update else ())]
        return np.append(np.array(self.course.kinds, dtype=np.intp), np.array(later, dtype=np.intp))

    @property
    def node_numbers(self) -> np.ndarray:
        """The node that each step is about, -1 for none: (steps,), whole numbers."""
        later = [node for _, node in (self.update.events if self.update else ())]
        return np.append(np.array(self.course.nodes, dtype=np.intp), np.array(later, dtype=np.intp))

    def fits(self, run: Run, *, fused: bool) -> bool:
        """Whether another run has the same steps, fused or not: only its numbers differ."""
        alike = run.made is self.run.made and run.failures.keys() == self.run.failures.keys()
        return alike and fused == self.fused

    def is_regrouping(self, other: StepLog) -> bool:
        """Whether these are the steps of the same pass as another log's, fused otherwise."""
        return self.run.made is other.run.made and self.fused != other.fused

    def of(self, run: Run) -> Self:
        """The same steps with the numbers of another run, which must fit."""
        twin = copy(self)
        twin.run, twin.running = run, {}
        return twin

    def with_update(self, update: Update | None) -> Self:
        """The same pass, with a step of an optimizer on its parameters after it, or without any."""
        twin = copy(self)
        twin.__dict__.pop("shown_from", None)
        twin.update = update
        return twin

    @property
    def passed(self) -> int:
        """The number of the last step of the pass itself."""
        return len(self.course) - 1

    def part(self, node: int | None) -> fusing.Fused | None:
        """The operations that a node is taken together with; None where it stands alone."""
        return None if node is None else self.fusion.part_of.get(node)

    def is_within(self, node: int, output: int = 0) -> bool:
        """Whether a node lies inside of what is taken as one: its gradient is none of the pass's own."""
        end = self.received_end(node, output)[0]
        part = self.part(end)
        return part is not None and part.root != end

    def part_at(self, wire: int) -> fusing.Fused | None:
        """The operations that are taken as one and read a wire."""
        return self.part(self.run.made.compiled.reader_of(wire))

    def local(self, wire: int) -> np.ndarray | None:
        """The local derivative along a wire of the operation that reads it, be it several taken as one.

        None where there is none, and along wires inside those.
        """
        edge, part = self.run.edge(wire), self.part_at(wire)
        if part is None:
            slot = None if edge is None else edge.local
            return None if slot is None or self.run.left[slot] is MISSING else np.asarray(self.run.values[slot])
        slope = fusing.slope_along(self.run, part, wire) if wire in part.wires else None
        return None if slope is None else np.asarray(slope)

    def sums(self, end: End) -> list[np.ndarray]:
        """The running sum at an end after each contribution, in the order of arrival; each of the end's shape."""
        if end not in self.running:
            with np.errstate(all="ignore"):
                sums = list(accumulate(self.run.contribution(wire) for wire in self.course.deposits[end][1]))
            if self.run.has_gradient(*end):
                sums[-1] = self.run.gradient(*end)  # which adds them in the order of the nodes
            self.running[end] = sums
        return self.running[end]

    def are_kept(self, end: End) -> bool:
        """Whether the running sums at an end are there at once."""
        if end in self.running or not self.run.is_lean:
            return True
        edges = map(self.run.edge, self.course.deposits[end][1])
        return all(edge is None or self.run.is_kept(edge.contribution) for edge in edges)

    @cached_property
    def shown_from(self) -> tuple[np.ndarray, np.ndarray]:
        """The steps at which the value and the gradient of each of the program's ends are complete, each (ends,).

        Where they never are: the number of steps.
        """
        never, compiled, target = len(self), self.run.made.compiled, self.run.target
        values = (self.value_at(node) if node in compiled.steps else 0 for node, _ in compiled.slots)
        seeded = never if self.course.seeded_at is None else self.course.seeded_at
        gradients = (
            seeded if end[0] == target else self.course.deposits[end][0][-1] if end in self.course.deposits else never
            for end in compiled.slots
        )
        return np.fromiter(values, np.intp), np.fromiter(gradients, np.intp)

    def received_end(self, node: int, output: int = 0) -> End:
        """The end at which a node's gradient is summed."""
        return self.run.made.compiled.end_of(node, output)

    def value_at(self, node: int) -> int:
        """The step at which the value of a node that computes is seen; one after the last if it never is."""
        at = None if node in self.fusion.inner else self.course.computed_at.get(node)
        return len(self) if at is None else at

    def arriving(self, node: int, output: int = 0) -> tuple[list[int], list[int]]:
        """The steps at which contributions arrive at a node's gradient, and the wires that bring them, in order."""
        return self.course.deposits.get(self.received_end(node, output), ([], []))

    def _written(self) -> course.Course:
        """What happens in the run."""
        return course.course_of(self.run, self.fusion)
