"""Why a gradient is absent, in half a sentence: a constant, whole numbers, a stop, no path, or not run yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..ops import Operation
from ..records import VARIABLE, Wire
from .plan import MISSING

if TYPE_CHECKING:
    from .run import Run

NOT_YET = "not computed yet"


def gradient_reason(run: Run, node: int, output: int) -> str:
    """Why a node's output has no gradient."""
    record, slot = run.snapshot.nodes.get(node), run.slot(node, output)
    if not run.backward_done or record is None:
        return NOT_YET
    if slot is None or run.values[slot] is MISSING:
        return "it has no value"
    if record.kind == VARIABLE and record.role == "constant":
        return "it is a constant"
    return _kind_reason(run, slot) or _stop_reason(run, slot) or _path_reason(run, slot)


def _kind_reason(run: Run, slot: int) -> str:
    kind = run.made.plan.program.symbols[slot].kind
    return {"float": "", "int": "whole numbers have no gradient", "bool": "true and false have no gradient"}[kind]


def _path_reason(run: Run, slot: int) -> str:
    if not run.gradients.needs[slot]:
        return "it depends on constants only"
    return f"it is not on a path to {run.name(run.target)}"


def wire_reason(run: Run, wire: Wire) -> str:
    """Why no gradient flows back along a wire."""
    arrival = run.made.compiled.arrivals.get(wire.id)
    if not run.backward_done:
        return NOT_YET
    if arrival is None:
        return "there is no value at its end"
    step, position = arrival
    program = run.made.plan.program
    if program.operations[step].rule_for(position) is None:
        return _told(program.operations[step])
    if any(slot in run.gradients.totals for slot in program.outputs[step]):
        return gradient_reason(run, wire.source, wire.output)
    return f"{run.name(wire.target)} has no gradient to pass on"


def _stop_reason(run: Run, slot: int) -> str:
    """What stops the gradient, if all the ways on from a slot lead into operations without a rule for it."""
    program, forward = run.made.plan.program, len(run.made.compiled.program.operations)
    steps = [step for step in run.made.plan.readers[slot] if step < forward]
    readers = [(s, i) for s in steps for i, read in enumerate(program.inputs[s]) if read == slot]
    stops = [program.operations[s] for s, i in readers if program.operations[s].rule_for(i) is None]
    return _told(stops[0]) if stops and len(stops) == len(readers) else ""


def _told(operation: Operation) -> str:
    return operation.no_gradient or f"{operation.name} passes no gradient here"
