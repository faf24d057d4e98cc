"""Why a gradient is absent, in half a sentence: a constant, whole numbers, a stop, no path, or not run yet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...language import tr
from ...ops import Operation
from ...records import VARIABLE, Wire
from ..derivatives import forward_mode
from ..differentiate import Gradients
from ..failure import Failure
from ..plan import MISSING
from ..program import Program

if TYPE_CHECKING:
    from ..run import Run

NOT_YET = "not computed yet"
_CONSTANTS = "it depends on constants only"
_KINDS = {"float": "", "int": "whole numbers have no gradient", "bool": "true and false have no gradient"}
_STILL = {"float": "", "int": "whole numbers do not move", "bool": "true and false do not move"}


class Obstacles:
    """What keeps gradients from the slots of a program, found for all of them in one pass each way.

    behind: for each slot why it takes no gradient, "" if it takes one. ahead: for each slot from which a way leads to
    the target what stops the gradient on it, "" if nothing does.
    """

    def __init__(self, program: Program, gradients: Gradients) -> None:
        """Look at a program and the backward pass that was made of it."""
        self._program, self._needs = program, gradients.needs
        kinds, forward = program.kinds, program.forward
        self._kinds, self._constants = {kind: tr(_KINDS[kind]) for kind in _KINDS}, tr(_CONSTANTS)
        told = {kind: self._kinds[kind] or self._constants for kind in _KINDS}
        self.behind = ["" if needed else told[kinds[slot]] for slot, needed in enumerate(self._needs)]
        self.ahead = {gradients.target: ""}
        for step in forward:
            self._look_behind(step)
        for step in reversed(forward):
            self._look_ahead(step)

    def _look_behind(self, step: int) -> None:
        operation, found = self._program.operations[step], self._constants
        for position, slot in enumerate(self._program.inputs[step]):
            if slot >= 0 and found is self._constants:
                found = _told(operation, position) if self._needs[slot] else self.behind[slot]
        for slot in self._program.outputs[step]:
            self.behind[slot] = "" if self._needs[slot] else self._kinds[self._program.symbols[slot].kind] or found

    def _look_ahead(self, step: int) -> None:
        program = self._program
        outputs = [slot for slot in program.outputs[step] if slot in self.ahead]
        if not outputs:
            return
        beyond = min(self._kinds[program.symbols[slot].kind] or self.ahead[slot] for slot in outputs)
        for position, slot in enumerate(program.inputs[step]):
            stop = _told(program.operations[step], position) or beyond
            if slot >= 0 and self.ahead.get(slot, "stopped"):
                self.ahead[slot] = stop


class Stops:
    """What keeps tangents from the slots of a program, found for all of them in one pass."""

    def __init__(self, program: Program, pushed: forward_mode.Pushed) -> None:
        """Look at a program and the forward sweep that was made of it."""
        self._program = program
        self._found = dict(pushed.lost)
        for step in program.forward:
            operation = program.operations[step]
            inputs = program.inputs[step]
            stops = (
                _stop(operation, i) if slot in pushed.tangents else self._found.get(slot)
                for i, slot in enumerate(inputs)
                if slot >= 0
            )
            stop = next(filter(None, stops), None)
            for slot in program.outputs[step]:
                if stop is not None and slot not in pushed.tangents:
                    self._found.setdefault(slot, stop)

    def of(self, slot: int) -> Failure | None:
        """Why a slot has no tangent; None where it has one, if only zero."""
        still = tr(_STILL[self._program.symbols[slot].kind])
        return Failure(still) if still else self._found.get(slot)


def gradient_reason(run: Run, node: int, output: int) -> Failure:
    """Why a node's output has no gradient."""
    record, slot = run.snapshot.nodes.get(node), run.slot(node, output)
    if not run.backward_done or record is None:
        return Failure(tr(NOT_YET))
    if slot is None or run.left[slot] is MISSING:
        return Failure(tr("it has no value"))
    if record.kind == VARIABLE and record.role == "constant":
        return Failure(tr("it is a constant"))
    obstacles, target = run.made.obstacles, run.target_name
    if slot not in obstacles.ahead:
        return Failure(obstacles.behind[slot] or tr("it is not on a path to {target}").format(target=target))
    if run.left[run.gradients.target] is MISSING:
        return first_of([run.no_target], tr("{target} has no value to start from").format(target=target))
    stop = obstacles.behind[slot] or obstacles.ahead[slot]
    return run.gradients.lost.get(slot) or (Failure(stop) if stop else _failed(run))


def wire_reason(run: Run, wire: Wire) -> str:
    """Why no gradient flows back along a wire."""
    arrival = run.made.compiled.arrivals.get(wire.id)
    if not run.backward_done:
        return tr(NOT_YET)
    if arrival is None:
        return _nowhere(run, wire.target)
    step, position = arrival
    program = run.made.plan.program
    stop = _told(program.operations[step], position)
    if stop:
        return stop
    if arrival in run.gradients.refused:
        return tr("the derivative of {name} cannot be computed: {refused}").format(
            name=program.operations[step].name, refused=run.gradients.refused[arrival]
        )
    if any(slot in run.gradients.totals for slot in program.outputs[step]):
        return gradient_reason(run, wire.source, wire.output).told
    return tr("{target} has no gradient to pass on").format(target=run.name(wire.target))


def first_of(failures: Iterable[Failure], told: str) -> Failure:
    """A failure that follows from others, told with what the first of them says, if there is one."""
    first = next(iter(failures), None)
    return Failure(told) if first is None else Failure(f"{told}: {first}", first.error)


def _failed(run: Run) -> Failure:
    """What the first derivative said that could not be computed."""
    steps = run.made.plan.program.backward if run.failures else ()
    failures = (run.failures[step] for step in steps if step in run.failures)
    return first_of(failures, tr("a derivative on the way back could not be computed"))


def _nowhere(run: Run, node: int) -> str:
    """Why a wire into a node arrives at no step of the program."""
    if run.snapshot.nodes[node].muted and run.has_value(node):
        return tr("{named} is muted and passes another input on").format(named=run.name(node))
    return tr("there is no value at its end")


def _told(operation: Operation, position: int) -> str:
    """What an operation without a rule for an input says of it; "" if there is a rule."""
    if operation.rule_for(position) is not None:
        return ""
    return tr(operation.no_gradient or "") or tr("{operation} passes no gradient here").format(operation=operation.name)


def _stop(operation: Operation, position: int) -> Failure | None:
    told = _told(operation, position)
    return Failure(told) if told else None
