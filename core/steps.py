"""The event log of a pass: forward, seed, local derivative, multiply, sum, accumulate, each an immutable step.

The canvas, the step panel, the slider and every export read this one log. Going back shows an earlier state of it;
nothing is computed again.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

import numpy as np

from .engine.differentiate import Edge
from .engine.flatten import End
from .engine.plan import MISSING

if TYPE_CHECKING:
    from .engine.run import Run

Kind = Literal["start", "forward", "seed", "receive", "local", "multiply", "sum", "accumulate"]
KINDS: tuple[Kind, ...] = ("start", "forward", "seed", "receive", "local", "multiply", "sum", "accumulate")
_NONE = -1


@dataclass(frozen=True, slots=True)
class Step:
    """One event. node: the operation at work (for "accumulate", the node that receives); wire: the wire it is about."""

    index: int
    kind: Kind
    node: int | None
    wire: int | None


class StepLog(Sequence[Step]):
    """The steps of a run in order; step 0 is the start, where only leaves have values."""

    def __init__(self, run: Run) -> None:
        """Write the log of a finished run: forward, and backward if it went backward."""
        self.run = run
        self._kinds, self._nodes, self._wires = array("b"), array("q"), array("q")
        self.computed_at: dict[int, int] = {}
        self.flowed_at: dict[int, int] = {}
        self.deposits: dict[End, tuple[list[int], list[int]]] = {}
        self.finished_at: dict[int, int] = {}
        self.seeded_at: int | None = None
        self._note("start", _NONE, _NONE)
        self._forward()
        if run.backward_done and run.values[run.gradients.target] is not MISSING:
            self._backward()

    def __len__(self) -> int:
        return len(self._kinds)

    @overload
    def __getitem__(self, index: int) -> Step: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Step]: ...
    def __getitem__(self, index: int | slice) -> Step | Sequence[Step]:
        """A step by its number, counted from the end if negative; a list of them for a slice."""
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        position = range(len(self))[index]
        node, wire = self._nodes[position], self._wires[position]
        return Step(position, KINDS[self._kinds[position]], None if node < 0 else node, None if wire < 0 else wire)

    def state(self, index: int) -> StepState:
        """What is to be seen once the step of that number was made."""
        return StepState(self, range(len(self))[index])

    def fits(self, run: Run) -> bool:
        """Whether another run has the same steps: only its numbers differ."""
        return run.made is self.run.made and run.failures.keys() == self.run.failures.keys()

    def of(self, run: Run) -> StepLog:
        """The same steps with the numbers of another run, which must fit."""
        twin = copy(self)
        twin.run = run
        return twin

    @cached_property
    def shown_from(self) -> tuple[np.ndarray, np.ndarray]:
        """The steps at which the value and the gradient of each of the program's ends are complete, each (ends,).

        Where they never are: the number of steps.
        """
        never, compiled, target = len(self), self.run.made.compiled, self.run.target
        values = (self.computed_at.get(node, never) if node in compiled.steps else 0 for node, _ in compiled.slots)
        seeded = never if self.seeded_at is None else self.seeded_at
        gradients = (
            seeded if end[0] == target else self.deposits[end][0][-1] if end in self.deposits else never
            for end in compiled.slots
        )
        return np.fromiter(values, np.intp), np.fromiter(gradients, np.intp)

    def received_end(self, node: int, output: int = 0) -> End:
        """The end at which a node's gradient is summed."""
        return self.run.made.compiled.end_of(node, output)

    def _note(self, kind: Kind, node: int, wire: int) -> int:
        self._kinds.append(KINDS.index(kind))
        self._nodes.append(node)
        self._wires.append(wire)
        return len(self._kinds) - 1

    def _forward(self) -> None:
        values, outputs = self.run.values, self.run.made.plan.program.outputs
        for node, step in self.run.made.compiled.steps.items():
            if values[outputs[step][0]] is not MISSING:
                self.computed_at[node] = self._note("forward", node, _NONE)

    def _backward(self) -> None:
        compiled, target = self.run.made.compiled, self.run.target
        assert target is not None
        nodes = {step: node for node, step in compiled.steps.items()}
        wires = {arrival: wire for wire, arrival in compiled.arrivals.items()}
        self.seeded_at = self._note("seed", target, _NONE)
        previous = _NONE
        for (step, position), edge in self.run.gradients.edges.items():
            if not self._flows(step, edge):
                continue
            node, wire = nodes[step], wires[step, position]
            if step != previous:
                self._note("receive", node, _NONE)
                self._note("local", node, _NONE)
                previous = step
            self._pull(node, wire, summed=edge.product != edge.contribution)

    def _flows(self, step: int, edge: Edge) -> bool:
        """Whether a gradient was there to be passed back, and was."""
        values, totals = self.run.values, self.run.gradients.totals
        upstream = (totals[slot] for slot in self.run.made.plan.program.outputs[step] if slot in totals)
        return values[edge.total] is not MISSING and any(values[slot] is not MISSING for slot in upstream)

    def _pull(self, node: int, wire: int, *, summed: bool) -> None:
        flowed = self._note("multiply", node, wire)
        if summed:
            flowed = self._note("sum", node, wire)
        self.flowed_at[wire] = flowed
        end = self.run.made.compiled.source_of(wire)
        deposited = self._note("accumulate", end[0], wire)
        times, arrived = self.deposits.setdefault(end, ([], []))
        times.append(deposited)
        arrived.append(wire)
        self.finished_at[node] = deposited


class StepState:
    """The picture after step ``index``: which values, contributions and gradients are there, and what is at work."""

    def __init__(self, log: StepLog, index: int) -> None:
        """Look at the log as of a step."""
        self.log = log
        self.index = index
        self.step = log[index]

    @property
    def backward(self) -> bool:
        """Whether the backward pass has begun."""
        return self.log.seeded_at is not None and self.index >= self.log.seeded_at

    def value_shown(self, node: int, output: int = 0) -> bool:
        """Whether a node's output has its value; leaves have theirs from the start."""
        end = self.log.received_end(node, output)
        if end[0] in self.log.run.made.compiled.steps:
            return self.log.computed_at.get(end[0], len(self.log)) <= self.index
        return self.log.run.has_value(node, output)

    def contribution_shown(self, wire: int) -> bool:
        """Whether the gradient has flowed back along a wire."""
        return self.log.flowed_at.get(wire, len(self.log)) <= self.index

    def received(self, node: int, output: int = 0) -> tuple[int, int]:
        """How many of the contributions to a node's gradient have arrived, and how many there are."""
        times = self.log.deposits.get(self.log.received_end(node, output), ([], []))[0]
        return bisect_right(times, self.index), len(times)

    def arrived(self, node: int, output: int = 0) -> list[int]:
        """The wires whose contributions have arrived at a node, in the order of arrival."""
        wires = self.log.deposits.get(self.log.received_end(node, output), ([], []))[1]
        return wires[: self.received(node, output)[0]]

    def gradient_shown(self, node: int, output: int = 0) -> bool:
        """Whether a node's gradient is complete: seeded, or all its contributions have arrived."""
        if node == self.log.run.target and self.backward:
            return True
        arrived, expected = self.received(node, output)
        return expected > 0 and arrived == expected

    def partial(self, node: int, output: int = 0) -> np.ndarray | None:
        """The running sum of what has arrived at a node; None before the first contribution."""
        arrived = self.arrived(node, output)
        edge = self.log.run.edge(arrived[-1]) if arrived else None
        return None if edge is None else np.asarray(self.log.run.values[edge.total])

    def finished(self, node: int) -> bool:
        """Whether a node's part in the pass under way is over."""
        if not self.backward:
            return self.log.computed_at.get(node, len(self.log)) < self.index
        return self.log.finished_at.get(node, len(self.log)) < self.index

    @property
    def active_node(self) -> int | None:
        """The operation at work; at "accumulate" still the one that the wire feeds."""
        if self.step.kind == "accumulate" and self.step.wire is not None:
            return self.log.run.snapshot.wires[self.step.wire].target
        return self.step.node

    @property
    def active_wires(self) -> frozenset[int]:
        """The wires that the step is about."""
        if self.step.wire is not None:
            return frozenset((self.step.wire,))
        if self.step.node is None or self.step.kind == "seed":
            return frozenset()
        if self.step.kind == "receive":
            return frozenset(self.arrived(self.step.node))
        return frozenset(self.log.run.made.compiled.wires_into(self.step.node))
