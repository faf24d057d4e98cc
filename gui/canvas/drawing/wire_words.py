"""What is said of a wire besides its numbers: why nothing flows back, how its value is copied and summed again."""

from __future__ import annotations

from typing import Literal

from core.engine.copies import Copies, copies_along
from core.language import tr
from core.ops.symbol import Shape
from core.records import VARIABLE, Wire
from core.steps.words import blocked

from ...look.reading import Kind
from ..chips import Chips

Look = Literal["none", "value", "gradient"]
Lines = tuple[tuple[str, Look], ...]


def lines_of(chips: Chips, wire: Wire) -> Lines:
    """What the tag of a wire says; nothing for most."""
    return (*_why_zero(chips, wire), *_copies_told(chips, wire, copies_at(chips, wire)))


def copies_at(chips: Chips, wire: Wire) -> Copies | None:
    """The copies that the reader of a wire makes, if they are worth a word: a constant number is copied without one."""
    run = chips.run
    if run is None or wire.id not in run.snapshot.wires:
        return None
    found, source = copies_along(run.made.compiled, wire.id), run.snapshot.nodes[run.snapshot.wires[wire.id].source]
    plain = found is not None and not found.source and source.kind == VARIABLE and source.role == "constant"
    return None if found is None or found.count < 2 or plain else found


def _why_zero(chips: Chips, wire: Wire) -> Lines:
    """Why a wire is cut, where the local derivative is zero."""
    run = chips.run
    if run is None or not chips.blocked(wire) or chips.contribution(wire).kind is not Kind.ZERO:
        return ()
    reason = blocked.blocked_because(run, run.snapshot.wires[wire.id])
    return ((tr("0 because {reason}").format(reason=reason), "none"),) if reason else ()


def _copies_told(chips: Chips, wire: Wire, copies: Copies | None) -> Lines:
    """How a value is copied; once its gradient has flowed back, over which axis the copies' gradients are summed."""
    if copies is None:
        return ()
    small, large = _sign(copies.source), _sign(copies.result)
    told = tr("×{count:,}: {small} → {large}").format(count=copies.count, small=small, large=large)
    lines: Lines = ((told, "value"),)
    if _is_summed(chips, wire):
        summed = tr("Σ {along} → {small}").format(along=copies.along, small=small)
        lines += ((summed, "gradient"),)
    return lines


def _is_summed(chips: Chips, wire: Wire) -> bool:
    """Whether the gradients of the copies are summed up at the step that is shown."""
    run, state = chips.run, chips.state
    if run is None or not chips.backward or not run.has_contribution(wire.id):
        return False
    summing = state is not None and (state.step.kind, state.step.wire) == ("sum", wire.id)
    return state is None or summing or state.contribution_shown(wire.id)


def _sign(shape: Shape) -> str:
    """A shape as chips have it: "[3]", "4×3"; "1" for a single number."""
    return f"[{shape[0]}]" if len(shape) == 1 else "×".join(map(str, shape)) or "1"
