"""The event log of a pass: forward, seed, local derivative, multiply, sum, accumulate, each an immutable step.

The canvas, the step panel, the slider and every export read this one log. Going back shows an earlier state of it;
nothing is computed again. In a log that is fused, operations are taken together where one formula can hold them. A step
of an optimizer may follow the pass: its terms for each parameter, then the gradients are emptied.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Literal, overload

import numpy as np

from ..engine.differentiate import Edge
from ..engine.flatten import End
from ..engine.plan import MISSING
from .fusing import Fused, Fusion, fuse, slope_along

if TYPE_CHECKING:
    from ..engine.run import Run
    from ..train.update import Update

PassKind = Literal["start", "forward", "seed", "receive", "local", "multiply", "sum", "accumulate"]
UpdateKind = Literal["carry", "velocity", "first moment", "second moment", "step", "update", "zero"]
Kind = PassKind | UpdateKind
KINDS: tuple[Kind, ...] = (
    *("start", "forward", "seed", "receive", "local", "multiply", "sum", "accumulate"),
    *("carry", "velocity", "first moment", "second moment", "step", "update", "zero"),
)
_NONE = -1


@dataclass(frozen=True, slots=True)
class Step:
    """One event. node: the operation at work (for "accumulate", the node that receives); wire: the wire it is about.

    Those of an update are about a parameter.
    """

    index: int
    kind: Kind
    node: int | None
    wire: int | None


class StepLog(Sequence[Step]):
    """The steps of a run in order; step 0 is the start, where only leaves have values."""

    def __init__(self, run: Run, *, fused: bool = False) -> None:
        """Write the log of a finished run: forward, and backward if it went backward.

        fused: take as many operations as one as a formula can hold, if the run went backward.
        """
        self.run = run
        self.update: Update | None = None
        self.fused = fused
        self.fusion = fuse(run) if fused and run.backward_done else Fusion()
        self.running: dict[End, list[np.ndarray]] = {}
        self._kinds, self._nodes, self._wires = array("b"), array("q"), array("q")
        self.computed_at: dict[int, int] = {}
        self.flowed_at: dict[int, int] = {}
        self.deposits: dict[End, tuple[list[int], list[int]]] = {}
        self.finished_at: dict[int, int] = {}
        self.seeded_at: int | None = None
        self._note("start", _NONE, _NONE)
        self._forward()
        if run.backward_done and run.left[run.gradients.target] is not MISSING:
            self._backward()

    def __len__(self) -> int:
        return len(self._kinds) + (len(self.update.events) if self.update else 0)

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
        node, wire = self._nodes[position], self._wires[position]
        return Step(position, KINDS[self._kinds[position]], None if node < 0 else node, None if wire < 0 else wire)

    def state(self, index: int, since: int | None = None) -> StepState:
        """What is to be seen once the step of that number was made; since: the first of those made in one go."""
        return StepState(self, range(len(self))[index], since)

    @property
    def kind_numbers(self) -> np.ndarray:
        """The kind of each step, as its number in ``KINDS``."""
        later = [KINDS.index(kind) for kind, _ in (self.update.events if self.update else ())]
        return np.append(np.array(self._kinds, dtype=np.intp), np.array(later, dtype=np.intp))

    @property
    def node_numbers(self) -> np.ndarray:
        """The node that each step is about, -1 for none."""
        later = [node for _, node in (self.update.events if self.update else ())]
        return np.append(np.array(self._nodes, dtype=np.intp), np.array(later, dtype=np.intp))

    def fits(self, run: Run, *, fused: bool) -> bool:
        """Whether another run has the same steps, fused or not: only its numbers differ."""
        alike = run.made is self.run.made and run.failures.keys() == self.run.failures.keys()
        return alike and fused == self.fused

    def is_regrouping(self, other: StepLog) -> bool:
        """Whether these are the steps of the same pass as another log's, fused otherwise."""
        return self.run.made is other.run.made and self.fused != other.fused

    def of(self, run: Run) -> StepLog:
        """The same steps with the numbers of another run, which must fit."""
        twin = copy(self)
        twin.run, twin.running = run, {}
        return twin

    def with_update(self, update: Update | None) -> StepLog:
        """The same pass, with a step of an optimizer on its parameters after it, or without any."""
        twin = copy(self)
        twin.__dict__.pop("shown_from", None)
        twin.update = update
        return twin

    @property
    def passed(self) -> int:
        """The number of the last step of the pass itself."""
        return len(self._kinds) - 1

    def part(self, node: int | None) -> Fused | None:
        """The operations that a node is taken together with; None where it stands alone."""
        return None if node is None else self.fusion.part_of.get(node)

    def is_within(self, node: int, output: int = 0) -> bool:
        """Whether a node lies inside of what is taken as one: its gradient is none of the pass's own."""
        end = self.received_end(node, output)[0]
        part = self.part(end)
        return part is not None and part.root != end

    def part_at(self, wire: int) -> Fused | None:
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
        slope = slope_along(self.run, part, wire) if wire in part.wires else None
        return None if slope is None else np.asarray(slope)

    def sums(self, end: End) -> list[np.ndarray]:
        """The running sum at an end after each contribution, in the order of arrival."""
        if end not in self.running:
            with np.errstate(all="ignore"):
                sums = list(accumulate(self.run.contribution(wire) for wire in self.deposits[end][1]))
            if self.run.has_gradient(*end):
                sums[-1] = self.run.gradient(*end)  # which adds them in the order of the nodes
            self.running[end] = sums
        return self.running[end]

    @cached_property
    def shown_from(self) -> tuple[np.ndarray, np.ndarray]:
        """The steps at which the value and the gradient of each of the program's ends are complete, each (ends,).

        Where they never are: the number of steps.
        """
        never, compiled, target = len(self), self.run.made.compiled, self.run.target
        values = (self.value_at(node) if node in compiled.steps else 0 for node, _ in compiled.slots)
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

    def value_at(self, node: int) -> int:
        """The step at which the value of a node that computes is seen; one after the last if it never is."""
        return len(self) if node in self.fusion.inner else self.computed_at.get(node, len(self))

    def _forward(self) -> None:
        """What the target depends on, then the rest, which may read what is taken as one; else all as it runs."""
        values, outputs, cone = self.run.left, self.run.made.plan.program.outputs, self.fusion.cone
        steps = self.run.made.compiled.steps
        first = [node for node in steps if node in cone] if self.fusion.parts else []
        for node in chain(first, (node for node in steps if node not in cone) if first else steps):
            part = self.part(node)
            if values[outputs[steps[node]][0]] is MISSING or (part is not None and node != part.root):
                continue
            at = self._note("forward", node, _NONE)
            self.computed_at.update(dict.fromkeys(part.members if part else (node,), at))

    def _backward(self) -> None:
        target = self.run.target
        assert target is not None
        self.seeded_at = self._note("seed", target, _NONE)
        for node, wires in self._flowing().items():
            self._note("receive", node, _NONE)
            self._note("local", node, _NONE)
            part = self.part(node)
            for wire in wires if part is None else filter(wires.__contains__, part.wires):
                self._pull(node, wire)
            if part is not None:
                self.finished_at.update(dict.fromkeys(part.members, len(self) - 1))

    def _flowing(self) -> dict[int, dict[int, None]]:
        """The wires along which gradients flow, by the node that multiplies, both in the order of the pass.

        Those that lie inside of what is taken as one are left out.
        """
        compiled = self.run.made.compiled
        nodes = {step: node for node, step in compiled.steps.items()}
        wires = {arrival: wire for wire, arrival in compiled.arrivals.items()}
        found: dict[int, dict[int, None]] = {}
        for (step, position), edge in self.run.made.edges.items():
            if self._flows(step, edge):
                part, wire = self.part(nodes[step]), wires[step, position]
                at = found.setdefault(part.root if part else nodes[step], {})
                if part is None or self.part(compiled.source_of(wire)[0]) is not part:
                    at[wire] = None
        return found

    def _flows(self, step: int, edge: Edge) -> bool:
        """Whether a gradient was there to be passed back, and was."""
        values, totals = self.run.left, self.run.gradients.totals
        upstream = (totals[slot] for slot in self.run.made.plan.program.outputs[step] if slot in totals)
        return values[edge.contribution] is not MISSING and any(values[slot] is not MISSING for slot in upstream)

    def _pull(self, node: int, wire: int) -> None:
        flowed, edge = self._note("multiply", node, wire), self.run.edge(wire)
        if edge is not None and edge.product != edge.contribution:
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

    def __init__(self, log: StepLog, index: int, since: int | None = None) -> None:
        """Look at the log as of a step; since: the first of the steps that were made in one go."""
        self.log = log
        self.index = index
        self.since = index if since is None else since
        self.step = log[index]

    @property
    def backward(self) -> bool:
        """Whether the backward pass has begun."""
        return self.log.seeded_at is not None and self.index >= self.log.seeded_at

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
        if not arrived:
            return None
        return np.asarray(self.log.sums(self.log.received_end(node, output))[len(arrived) - 1])

    def finished(self, node: int) -> bool:
        """Whether a node's part in the pass under way is over."""
        if not self.backward:
            return self.log.computed_at.get(node, len(self.log)) < self.index
        return self.log.finished_at.get(node, len(self.log)) < self.index

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
        return frozenset(reading if self.step.kind == "forward" else filter(self.log.flowed_at.__contains__, reading))
