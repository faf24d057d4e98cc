"""What the chips say: on each wire the value and the gradient, or the tangent; told only for wires in view and kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal
from weakref import ref

import numpy as np

from core.engine.compiled import End
from core.engine.derivatives import tangents
from core.engine.lean import MISSING, RELEASED
from core.engine.run import Run
from core.language import tr
from core.measures import Glance, look, norm
from core.ops import operations
from core.records import VARIABLE, Wire
from core.steps import StepLog, StepState, tangent_log
from core.steps.asked import What

from ..look.reading import Kind, Reading
from .drawing.chip import (
    ASKED_CHIP,
    LATER_CHIP,
    MEAN,
    NO_CHIP,
    NORM,
    Chip,
    absent,
    chip,
    dotted,
    keep,
    let_go,
    none_because,
    zeros,
)

_HIDDEN_STEPS = frozenset({"start", "forward", "seed", "receive"})
_INSIDE = Chip(Reading(Kind.NOT_COMPUTED, "–", "Inside what is taken as one: no value of its own"), "–")


@dataclass(frozen=True, slots=True)
class Sums:
    """Adds up what arrives at an end of a log; hashable."""

    log: ref[StepLog]
    end: End

    def __call__(self, _first: np.ndarray) -> bool:
        """Have the log keep the running sums."""
        log = self.log()
        return log is not None and bool(log.sums(self.end))


class Chips:
    """The chips of a run as of a step. A step changes which of them are there, not what they say."""

    def __init__(self, glance: Glance = look, *, again: bool = False) -> None:
        """Nothing is computed yet. glance: how arrays are looked through; by default at once, however long it takes.

        again: what a run let go of to save memory is computed again, which takes time.
        """
        self.glance = glance
        self._again = again
        self.run: Run | None = None
        self.state: StepState | None = None
        self.sweep: tangents.Tangents | None = None
        self._slots: dict[End | int, int | None] = {}  # of ends and wires: the same for all runs of one program
        self._values: dict[tuple[int, int], Chip] = {}
        self._contributions: dict[int, Chip] = {}
        self._gradients: dict[tuple[int, int], Chip] = {}
        self._tensors: dict[tuple[int, str], tuple[Any, Chip]] = {}  # by slot: several wires and runs may share one
        self._tangents: dict[tuple[int, int], Chip] = {}

    def show(self, run: Run | None, state: StepState | None, sweep: tangents.Tangents | None = None) -> None:
        """Tell of another run, or of the same one at another step (None: all that the run has).

        sweep: a forward sweep over the run; its tangents are then told in the place of gradients.
        """
        if run is None or self.run is None or run.made is not self.run.made:
            self._slots.clear()
        if run is not self.run:
            self._values.clear()
            self._contributions.clear()
            self._gradients.clear()
            left = () if run is None else run.left
            self._tensors = {
                (slot, sign): (data, told)
                for (slot, sign), (data, told) in self._tensors.items()
                if slot < len(left) and left[slot] is data
            }
        if sweep is not self.sweep:
            self._tangents.clear()
        self.run, self.state, self.sweep = run, state, sweep

    @property
    def backward(self) -> bool:
        """Whether there are gradients to be told of."""
        if self.run is None or not self.run.backward_done:
            return False
        return self.state is None or self.state.backward

    @property
    def below(self) -> Literal["gradient", "tangent"] | None:
        """What there is to be told of below wires; None for nothing."""
        return "tangent" if self.sweep is not None else "gradient" if self.backward else None

    def value(self, node: int, output: int = 0) -> Chip:
        """The value of a node's output."""
        run, state, key = self.run, self.state, (node, output)
        if run is None or not self.knows(node):
            return NO_CHIP
        if state is not None:
            if self._is_asked("value", node, output):
                return ASKED_CHIP
            if not state.value_shown(node, output):
                return _INSIDE if state.log.received_end(node, output)[0] in state.log.fusion.inner else NO_CHIP
            if state.log.update and state.updated(node):
                return chip(state.log.update.moves[node].after, MEAN, self.glance)
        if key in self._values:
            return self._values[key]
        if key not in self._slots:
            self._slots[key] = run.slot(node, output)
        told = self._held(run, self._slots[key], MEAN)
        return keep(self._values, key, told or Chip(absent(run.problem(node)), "–"))

    def contribution(self, wire: Wire) -> Chip:
        """What flows back along a wire; in forward mode the tangent that flows on."""
        run, state = self.run, self.state
        if self.sweep is not None:
            return self.tangent(wire.source, wire.output)
        if run is None or not run.backward_done or wire.id not in run.snapshot.wires:
            return NO_CHIP
        if state is not None:
            if self._is_asked("contribution", wire.id):
                return ASKED_CHIP
            if state.zeroed(wire.source) and run.has_contribution(wire):
                return zeros(run.shape(wire.source, wire.output) or ())
        known = self._contributions.get(wire.id)
        if known is None:
            if wire.id not in self._slots:
                edge = run.edge(wire)
                self._slots[wire.id] = None if edge is None else edge.contribution
            told = self._held(run, self._slots[wire.id], NORM)
            known = keep(self._contributions, wire.id, told or none_because(lambda: run.wire_reason(wire)))
        if state is None:
            return known
        shown = state.contribution_shown(wire.id) if known.kind is not Kind.NONE else _passed(state, wire.target)
        return known if shown else NO_CHIP

    def gradient(self, node: int, output: int = 0) -> Chip:
        """The whole gradient of a node's output, or what has arrived of it; in forward mode its tangent."""
        run, state = self.run, self.state
        if self.sweep is not None:
            return self.tangent(node, output)
        if run is None or not run.backward_done or not self.knows(node):
            return NO_CHIP
        if self._is_asked("gradient", node, output):
            return ASKED_CHIP
        left = None if state is None else self._left_by_update(state, node, output)
        if left is not None:
            return left
        over = state is not None and state.over and not state.log.is_within(node, output)
        if state is not None and not over and not state.gradient_shown(node, output):
            return self._so_far(state, node, output)
        return self._gradients.get((node, output)) or self._whole(run, node, output)

    def tangent(self, node: int, output: int = 0) -> Chip:
        """How a node's output moves, in forward mode."""
        sweep, state = self.sweep, self.state
        if (
            sweep is None
            or not self.knows(node)
            or (state is not None and not tangent_log.tangent_shown(state, node, output))
        ):
            return NO_CHIP
        key = (node, output)
        return self._tangents.get(key) or keep(self._tangents, key, self._tangent(sweep, node, output))

    def local(self, wire: Wire) -> str | None:
        """The local derivative along an input of the operation at work, once its step has come."""
        run, state = self.run, self.state
        if self._is_asked("local", wire.id):
            return ASKED_CHIP.text
        if run is None or state is None or state.step.kind in _HIDDEN_STEPS or wire.id not in run.snapshot.wires:
            return None
        part = state.log.part_at(wire.id)
        if state.active_node != (part.root if part else wire.target):
            return None
        edge = run.edge(wire)
        if edge is not None and edge.local is not None and not (self._again or run.is_kept(edge.local)):
            return let_go(run.made.plan.program.shapes[edge.local]).text
        local = state.log.local(wire.id)
        return None if local is None else chip(local, NORM, self.glance).text

    def blocked(self, wire: Wire) -> bool:
        """Whether a wire passes no gradient by rule: there is none, or the local derivative is zero."""
        if not self.backward or self.run is None:
            return False
        known = self.contribution(wire).kind
        if known is Kind.NONE:
            target = self.run.snapshot.nodes.get(wire.target)
            operation = operations().get(target.kind) if target is not None else None
            return operation is not None and operation.rule_for(wire.input) is None
        if known is not Kind.ZERO:
            return False
        edge = self.run.edge(wire)
        if edge is None or edge.local is None or not (self._again or self.run.is_kept(edge.local)):
            return False
        return bool(self.glance(np.asarray(self.run.values[edge.local]), norm) == 0.0)

    def complete(self, node: int) -> bool:
        """Whether all of a leaf's gradient has arrived, at the step that is shown."""
        state = self.state if self.backward and self.knows(node) else None
        return state is not None and state.received(node)[1] > 0 and state.gradient_shown(node)

    def knows(self, node: int) -> bool:
        """Whether a node was there when the run was made; one that is new is drawn before the next run has come."""
        return self.run is not None and node in self.run.snapshot.nodes

    def _whole(self, run: Run, node: int, output: int) -> Chip:
        """The whole gradient of a node's output."""
        told = self._held(run, run.total(node, output), NORM)
        return keep(self._gradients, (node, output), told or none_because(lambda: run.reason(node, output)))

    def _so_far(self, state: StepState, node: int, output: int) -> Chip:
        """What has arrived of a gradient."""
        run, log = state.log.run, state.log
        if state.received(node, output)[0] and not (self._again or log.are_kept(log.received_end(node, output))):
            return let_go(run.shape(node, output) or ())
        arrived, end = state.arrived(node, output), log.received_end(node, output)
        if arrived and end not in log.running and not self.glance(run.contribution(arrived[0]), Sums(ref(log), end)):
            return LATER_CHIP
        partial = state.partial(node, output)
        return NO_CHIP if partial is None else chip(partial, NORM, self.glance)

    def _left_by_update(self, state: StepState, node: int, output: int) -> Chip | None:
        """What the steps of an update have made of a gradient, as far as they have come to it."""
        if state.zeroed(node) and state.log.run.has_gradient(node, output):
            return zeros(state.log.run.shape(node, output) or ())
        update = state.log.update
        left = update.moves[node].gradient if update is not None and state.carried(node) else None
        return None if left is None else chip(left, NORM, self.glance)

    def _tangent(self, sweep: tangents.Tangents, node: int, output: int) -> Chip:
        record = sweep.run.snapshot.nodes[node]
        fixed = record.kind == VARIABLE and record.role == "constant" and not sweep.moves(node)
        reason = tr("it is a constant") if fixed else sweep.reason(node, output)
        if reason:
            told = tr("No tangent: {reason}").format(reason=reason)
            return Chip(Reading(Kind.NONE, tr("none"), told), "", "tangent")
        if not sweep.moves(node, output):
            return dotted(zeros(sweep.run.shape(node, output) or ()))
        return dotted(chip(sweep.tangent(node, output), NORM, self.glance))

    def _is_asked(self, what: What, of: int, output: int = 0) -> bool:
        """Whether something would tell what a person is to predict."""
        asked = None if self.state is None else self.state.asked
        return asked is not None and self.run is not None and asked.hides(self.run, what, of, output)

    def _held(self, run: Run, slot: int | None, sign: str) -> Chip | None:
        """What a run holds in a slot, or that it let go of it; None where there is nothing. A tensor's is made once."""
        held: Any = MISSING if slot is None else run.left[slot]
        if slot is None or held is MISSING:
            return None
        if held is RELEASED and not self._again:
            return let_go(run.made.plan.program.shapes[slot])
        data = run.values[slot]
        known = self._tensors.get((slot, sign))
        if known is not None and known[0] is data:
            return known[1]
        told = chip(data, sign, self.glance)
        if told is not LATER_CHIP and isinstance(data, np.ndarray):
            self._tensors[slot, sign] = (data, told)
        return told


def _passed(state: StepState, target: int) -> bool:
    """Whether the backward pass has been at a node: from then on its inputs without a gradient say so."""
    return state.over or (state.backward and state.log.course.finished_at.get(target, len(state.log)) <= state.index)
