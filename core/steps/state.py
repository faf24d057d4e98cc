"""What is to be seen at a step of a pass: its values, contributions and gradients, and what is at work."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import numpy as np

from .asked import Asked

if TYPE_CHECKING:
    from .log import StepLog


class StepState:
    """The picture after step ``index``: which values, contributions and gradients are there, and what is at work."""

    def __init__(self, log: StepLog, index: int, since: int | None = None, asked: Asked | None = None) -> None:
        """Look at the log as of a step; since: the first of the steps that were made in one go.

        asked: what a person is to predict, and is not told.
        """
        self.log = log
        self.asked = asked
        self.index = index
        self.since = index if since is None else since
        self.step = log[index]

    def is_same(self, other: StepState) -> bool:
        """Whether another one tells the same of the same pass."""
        mine, theirs = (self.index, self.since, self.asked), (other.index, other.since, other.asked)
        return self.log is other.log and mine == theirs

    @property
    def backward(self) -> bool:
        """Whether the backward pass has begun."""
        return self.log.course.seeded_at is not None and self.index >= self.log.course.seeded_at

    @property
    def over(self) -> bool:
        """Whether the backward pass is over: what has no gradient by now gets none."""
        return self.backward and self.index >= self.log.passed

    def carried(self, node: int) -> bool:
        """Whether a parameter's gradient has what was left of earlier passes in it."""
        update = self.log.update
        return update is not None and self.log.passed + update.carried_at.get(node, len(self.log)) < self.index

    def updated(self, node: int) -> bool:
        """Whether a parameter has been moved by the update that follows the pass."""
        update = self.log.update
        return update is not None and self.log.passed + update.moved_at.get(node, len(self.log)) < self.index

    def zeroed(self, node: int) -> bool:
        """Whether a parameter's gradient has been emptied after the update."""
        update = self.log.update
        return update is not None and self.log.passed + update.emptied_at.get(node, len(self.log)) < self.index

    def value_shown(self, node: int, output: int = 0) -> bool:
        """Whether a node's output has its value; leaves have theirs from the start."""
        end = self.log.received_end(node, output)
        if end[0] in self.log.run.made.compiled.steps:
            return self.log.value_at(end[0]) <= self.index
        return self.log.run.has_value(node, output)

    def contribution_shown(self, wire: int) -> bool:
        """Whether the gradient has flowed back along a wire."""
        at = self.log.course.flowed_at.get(wire)
        return at is not None and at <= self.index

    def received(self, node: int, output: int = 0) -> tuple[int, int]:
        """How many of the contributions to a node's gradient have arrived, and how many there are."""
        times = self.log.arriving(node, output)[0]
        return bisect_right(times, self.index), len(times)

    def arrived(self, node: int, output: int = 0) -> list[int]:
        """The wires whose contributions have arrived at a node, in the order of arrival."""
        wires = self.log.arriving(node, output)[1]
        return wires[: self.received(node, output)[0]]

    def gradient_shown(self, node: int, output: int = 0) -> bool:
        """Whether a node's gradient is complete: seeded, or all its contributions have arrived."""
        if node == self.log.run.target and self.backward:
            return True
        arrived, expected = self.received(node, output)
        return expected > 0 and arrived == expected

    def partial(self, node: int, output: int = 0) -> np.ndarray | None:
        """The running sum of what has arrived at a node, of its shape; None before the first contribution."""
        arrived, _ = self.received(node, output)
        return np.asarray(self.log.sums(self.log.received_end(node, output))[arrived - 1]) if arrived else None

    def finished(self, node: int) -> bool:
        """Whether a node's part in the pass under way is over."""
        course = self.log.course
        at = (course.finished_at if self.backward else course.computed_at).get(node)
        return at is not None and at < self.index

    @property
    def active_node(self) -> int | None:
        """The operation at work; at "accumulate" still the one that the wire feeds; of several as one the last."""
        if self.step.kind == "accumulate" and self.step.wire is not None:
            part = self.log.part_at(self.step.wire)
            return part.root if part else self.log.run.snapshot.wires[self.step.wire].target
        return self.step.node

    @property
    def active_nodes(self) -> frozenset[int]:
        """All operations at work: several where they are taken as one."""
        node = self.active_node
        part = None if self.step.kind == "seed" else self.log.part(node)
        return frozenset(() if node is None else (node,)) if part is None else frozenset(part.members)

    @property
    def active_wires(self) -> frozenset[int]:
        """The wires that the step is about, or all those that were made in one go."""
        if self.since < self.index:
            flowing = (self.log[index].wire for index in range(self.since, self.index + 1))
            return frozenset(wire for wire in flowing if wire is not None)
        if self.step.wire is not None:
            return frozenset((self.step.wire,))
        if self.step.node is None or self.step.kind == "seed":
            return frozenset()
        if self.step.kind == "receive":
            return frozenset(self.arrived(self.step.node))
        part = self.log.part(self.step.node)
        reading = part.wires if part else self.log.run.made.compiled.wires_into(self.step.node)
        return frozenset(
            reading if self.step.kind == "forward" else filter(self.log.course.flowed_at.__contains__, reading)
        )
