"""One forward sweep over a run: how every value moves when some variables move in given directions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ...errors import ComputeError
from ...language import tr
from ...records import VARIABLE, Wire
from ...steps.tangent_log import TangentLog
from ..failure import Failure
from ..plan import MISSING, Plan
from ..program import never
from ..run import Run
from ..slots import NodeLike, id_of
from ..why import reasons
from . import forward_mode
from .directions import direction_of
from .given import check_directions, check_run


@dataclass(frozen=True, slots=True)
class Sweep:
    """A plan with tangents appended to the document's program; given: variable -> the slot of its direction."""

    plan: Plan
    given: Mapping[int, int]
    pushed: forward_mode.Pushed


class Tangents:
    """What a forward sweep found, node by node and wire by wire; a wire carries the tangent of its source."""

    def __init__(self, run: Run, made: Sweep, values: Sequence[Any], failures: Mapping[int, Failure]) -> None:
        """Hold what ``tangents`` computed."""
        self.run = run
        self.made = made
        self.values = values
        self.failures = failures

    @property
    def moved(self) -> Sequence[int]:
        """The variables that were given a direction."""
        return list(self.made.given)

    def direction(self, variable: int) -> np.ndarray:
        """The direction of a variable, of its shape."""
        return np.asarray(self.values[self.made.given[variable]])

    def tangent(self, node: NodeLike, output: int | None = None) -> np.ndarray:
        """The tangent of a node's output, of its shape; zeros where it does not move.

        ComputeError, with the reason, if it can have none.
        """
        why = self._why_none(node, output)
        if why is not None:
            told = tr("{node} has no tangent: {reason}.").format(node=self.run.name(node), reason=why)
            raise ComputeError(told) from why.error
        slot = self.run.slot(node, output)
        symbol = self.made.pushed.tangents.get(-1 if slot is None else slot)
        if symbol is None:
            return np.zeros(self.run.shape(node, output) or (), self.made.plan.program.dtype)
        return np.asarray(self.values[symbol.slot])

    def has_tangent(self, node: NodeLike, output: int | None = None) -> bool:
        """Whether a node's output has a tangent, if only zero."""
        return not self.reason(node, output)

    def moves(self, node: NodeLike, output: int | None = None) -> bool:
        """Whether a node's output depends on what moves, along operations that pass a tangent on."""
        slot = self.run.slot(node, output)
        return slot is not None and slot in self.made.pushed.tangents

    def reason(self, node: NodeLike, output: int | None = None) -> str:
        """Why a node's output has no tangent, as half a sentence; empty if it has one."""
        return str(self._why_none(node, output) or "")

    def part(self, wire: Wire | int) -> forward_mode.Part | None:
        """The slots of what a wire brings to the tangent of the node that it feeds; None if it brings nothing."""
        arrival = self.run.made.compiled.arrivals.get(id_of(wire))
        return None if arrival is None else self.made.pushed.parts.get(arrival)

    def steps(self) -> TangentLog:
        """The event log of the sweep: every value, product and sum in the order in which it is made."""
        return TangentLog(self)

    def named_by(self, run: Run) -> Tangents:
        """The same numbers, told by the names of a later run that computes alike."""
        return Tangents(run, self.made, self.values, self.failures)

    def _why_none(self, node: NodeLike, output: int | None) -> Failure | None:
        """Why a node's output has no tangent; None if it has one."""
        slot = self.run.slot(node, output)
        if slot is None or self.run.left[slot] is MISSING:
            return Failure(tr("it has no value"))
        symbol = self.made.pushed.tangents.get(slot)
        if symbol is None:
            return self._stops.of(slot)
        if self.values[symbol.slot] is not MISSING:
            return None
        return reasons.first_of(self.failures.values(), tr("a derivative on the way could not be computed"))

    @cached_property
    def _stops(self) -> reasons.Stops:
        return reasons.Stops(self.run.made.compiled.program, self.made.pushed)


def tangents(
    run: Run,
    directions: Mapping[NodeLike, Any],
    cancelled: Callable[[], bool] = never,
    previous: Tangents | None = None,
) -> Tangents:
    """Sweep forward once: the derivative of every value along the given directions.

    directions: for variables (ids or handles) a direction of their shape; what is not named does not move. The run may
    be a forward one. previous: an earlier sweep, whose program serves again if it fits. Cancelled if ``cancelled()``
    turns true; ComputeError if a direction does not fit.
    """
    check_run(run)
    check_directions(directions)
    given = {
        _variable(run, node): direction_of(run, node, along, run.value(node).shape)
        for node, along in directions.items()
    }
    again = previous is not None and previous.run.made.compiled is run.made.compiled
    made = previous.made if previous and again and previous.moved == [*given] else _made(run, given, cancelled)
    kept = len(run.made.compiled.program.symbols)
    values = [*run.values[:kept], *made.plan.fresh()[kept:]]
    for node, slot in made.given.items():
        values[slot] = made.plan.program.prepare(given[node])
    forward = len(run.made.compiled.program.operations)
    before = {step: told for step, told in run.failures.items() if step < forward}
    failures = made.plan.run(values, range(forward, made.plan.size), failures=before, cancelled=cancelled)
    return Tangents(run, made, values, {step: told for step, told in failures.items() if step >= forward})


def _made(run: Run, given: Mapping[int, np.ndarray], cancelled: Callable[[], bool]) -> Sweep:
    program = run.made.compiled.program.copy(cancelled, forward=True)
    leaves = {node: program.leaf(direction) for node, direction in given.items()}
    slots = {node: run.slot(node) for node in given}
    pushed = forward_mode.push_forward(
        program, {slot: leaves[node] for node, slot in slots.items() if slot is not None}
    )
    return Sweep(Plan(program), {node: leaf.slot for node, leaf in leaves.items()}, pushed)


def _variable(run: Run, node: NodeLike) -> int:
    ident = id_of(node)
    record = run.snapshot.nodes.get(ident)
    if record is None or record.kind != VARIABLE:
        raise ComputeError(
            tr("{ident} is computed: a direction is given to variables only.").format(ident=run.name(ident))
        )
    if run.value(ident).dtype.kind != "f":
        raise ComputeError(
            tr("{ident} holds no floats, and only floats move. Choose another variable.").format(ident=run.name(ident))
        )
    return ident
