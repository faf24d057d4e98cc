"""Forward mode: tangents appended to a program beside its values, by the same rules as the backward pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ...errors import ShapeError
from ...ops.shape.conversion import broadcast_to
from ...ops.symbol import Operand, Symbol
from ..differentiate import differentiate, no_derivative
from ..failure import Failure
from ..program import Program
from ..pull import pull_back, times


@dataclass(frozen=True, slots=True)
class Part:
    """The slots of what one input brings to the tangent of a step's output.

    local: dy/dx where the operation is elementwise, else None. product: local times the input's tangent. total: the
    running sum with this one added.
    """

    local: int | None
    product: int
    total: int


@dataclass(slots=True)
class Pushed:
    """Where a program keeps its tangents.

    tangents: slot of a value -> the symbol of its tangent; a value that does not move has none. parts: (step, input
    position) -> Part, in the order in which they are computed. lost: slot -> why its tangent cannot be computed.
    """

    tangents: dict[int, Symbol]
    parts: dict[tuple[int, int], Part] = field(default_factory=dict)
    lost: dict[int, Failure] = field(default_factory=dict)


def push_forward(program: Program, tangents: Mapping[int, Symbol]) -> Pushed:
    """Append the tangent of every slot that depends on those given.

    tangents: for some slots (leaves, as a rule) the symbol of their tangent, of the slot's shape. An elementwise
    operation multiplies by its local derivatives. For any other the pull-back of a cotangent, which is linear in it, is
    itself pulled back by the tangent (Baydin et al., Automatic differentiation in machine learning, 2018, section 3).
    """
    found = Pushed(dict(tangents))
    for step in list(program.order):
        moving = [p for p, slot in enumerate(program.inputs[step]) if slot in found.tangents or slot in found.lost]
        if moving:
            _push_step(program, step, moving, found)
    return found


def _push_step(program: Program, step: int, moving: list[int], found: Pushed) -> None:
    """Append the tangents of a step's outputs, or note why there can be none."""
    operation, inputs = program.operations[step], program.inputs[step]
    passing = [position for position in moving if operation.rule_for(position) is not None]
    reason = next((found.lost[inputs[position]] for position in passing if inputs[position] in found.lost), None)
    try:
        for position in () if reason is not None else passing:
            _push(program, step, position, found)
    except ShapeError as error:
        reason = no_derivative(operation, error)
    if reason is not None:
        for slot in program.outputs[step]:
            found.lost[slot] = reason
            found.tangents.pop(slot, None)


def _push(program: Program, step: int, position: int, found: Pushed) -> None:
    """Add what one input's tangent brings to the tangents of a step's outputs."""
    rule = program.operations[step].rule_for(position)
    if rule is None or not rule.local:
        _transpose(program, step, position, found)
        return
    y = program.output_symbols(step)
    local = rule.function(y, *program.input_symbols(step), **program.attributes[step])
    kept = local if isinstance(local, Symbol) else program.constant(local)
    product = times(found.tangents[program.inputs[step][position]], local)
    _add(program, (step, position), y, product, found, kept.slot)


def _transpose(program: Program, step: int, position: int, found: Pushed) -> None:
    first, outputs = len(program.operations), [program.symbols[slot] for slot in program.outputs[step]]
    floats = [y for y in outputs if y.kind == "float"]
    zeros = {y.slot: program.leaf(np.zeros(y.shape)) for y in outputs}
    g = tuple(zeros.values()) if len(outputs) > 1 else zeros[outputs[0].slot]
    inputs, attributes = program.input_symbols(step), program.attributes[step]
    y = program.output_symbols(step)
    pull = pull_back(program.operations[step], g, y, inputs, attributes, position)
    if pull is None or not isinstance(pull.contribution, Symbol):
        return
    seed = found.tangents[program.inputs[step][position]]
    pulled = differentiate(program, pull.contribution.slot, [zeros[y.slot].slot for y in floats], seed, first=first)
    for output in reversed(floats):  # of several outputs, the part is told of the first
        slot = zeros[output.slot].slot
        if slot in pulled.lost:
            raise ShapeError(pulled.lost[slot].told) from pulled.lost[slot].error
        if slot in pulled.totals:
            _add(program, (step, position), output, program.symbols[pulled.totals[slot]], found, None)


def _add(program: Program, at: tuple[int, int], y: Symbol, part: Operand, found: Pushed, local: int | None) -> None:
    """Add a part to the tangent of y, stretched to y's shape where broadcasting would."""
    symbol = part if isinstance(part, Symbol) else program.constant(part)
    if symbol.shape != y.shape:
        symbol = broadcast_to(symbol, shape=y.shape)
    total = found.tangents[y.slot] + symbol if y.slot in found.tangents else symbol
    found.tangents[y.slot] = total
    found.parts[at] = Part(local, symbol.slot, total.slot)
