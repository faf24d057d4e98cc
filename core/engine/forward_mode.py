"""Forward mode: tangents appended to a program beside its values, by the same rules as the backward pass."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..errors import ComputeError
from ..ops.conversion import broadcast_to
from ..ops.symbol import Operand, Symbol
from .differentiate import differentiate, pull_back, times
from .plan import MISSING, Plan
from .program import Program
from .run import Run


def tangents(run: Run, directions: Mapping[int, Any]) -> dict[tuple[int, int], np.ndarray]:
    """One forward sweep over a graph: how every value moves when variables move in given directions.

    directions: for variables (by node id) a direction of their shape. Gives the tangent of each output (node, number)
    that moves and can be computed; it is what flows along all its wires. ComputeError if a direction does not fit.
    """
    compiled = run.made.compiled
    program = compiled.program.copy()
    given = {}
    for node, direction in directions.items():
        slot = run.slot(node)
        if slot is None or np.shape(direction) != program.symbols[slot].shape:
            raise ComputeError(
                f"The direction of {run.name(node)} has shape {np.shape(direction)}, not that of its value."
            )
        given[slot] = program.leaf(np.asarray(direction, dtype=float))
    forward = len(program.operations)
    pushed = push_forward(program, given)
    plan = Plan(program)
    kept = len(compiled.program.symbols)
    values = [*run.values[:kept], *plan.fresh()[kept:]]
    plan.run(values, range(forward, plan.size))
    found = {end: values[pushed[slot].slot] for end, slot in compiled.slots.items() if slot in pushed}
    return {end: np.asarray(tangent) for end, tangent in found.items() if tangent is not MISSING}


def push_forward(program: Program, tangents: Mapping[int, Symbol]) -> dict[int, Symbol]:
    """Append the tangent of every slot that depends on those given; gives the tangents by slot.

    tangents: for some slots (leaves, as a rule) the symbol of their tangent, of the slot's shape. An elementwise
    operation multiplies by its local derivatives. For any other the pull-back of a cotangent, which is linear in it, is
    itself pulled back by the tangent (Baydin et al., Automatic differentiation in machine learning, 2018, section 3).
    """
    found = dict(tangents)
    for step in range(len(program.operations)):
        for position, slot in enumerate(program.inputs[step]):
            if slot in found:
                _push(program, step, position, found)
    return found


def _push(program: Program, step: int, position: int, found: dict[int, Symbol]) -> None:
    """Add what one input's tangent brings to the tangents of a step's outputs."""
    rule = program.operations[step].rule_for(position)
    if rule is None:
        return
    if rule.local:
        y = program.output_symbols(step)
        local = rule.function(y, *program.input_symbols(step), **program.attributes[step])
        _add(program, y, times(found[program.inputs[step][position]], local), found)
    else:
        _transpose(program, step, position, found)


def _transpose(program: Program, step: int, position: int, found: dict[int, Symbol]) -> None:
    first, outputs = len(program.operations), [program.symbols[slot] for slot in program.outputs[step]]
    floats = [y for y in outputs if y.kind == "float"]
    zeros = {y.slot: program.leaf(np.zeros(y.shape)) for y in outputs}
    g = tuple(zeros.values()) if len(outputs) > 1 else zeros[outputs[0].slot]
    inputs, attributes = program.input_symbols(step), program.attributes[step]
    y = program.output_symbols(step)
    pull = pull_back(program.operations[step], g, y, inputs, attributes, position)
    if pull is None or not isinstance(pull.contribution, Symbol):
        return
    seed = found[program.inputs[step][position]]
    pulled = differentiate(program, pull.contribution.slot, [zeros[y.slot].slot for y in floats], seed, first=first)
    for output in floats:
        total = pulled.totals.get(zeros[output.slot].slot)
        if total is not None:
            _add(program, output, program.symbols[total], found)


def _add(program: Program, y: Symbol, part: Operand, found: dict[int, Symbol]) -> None:
    """Add a part to the tangent of y, stretched to y's shape where broadcasting would."""
    symbol = part if isinstance(part, Symbol) else program.constant(part)
    if symbol.shape != y.shape:
        symbol = broadcast_to(symbol, shape=y.shape)
    found[y.slot] = found[y.slot] + symbol if y.slot in found else symbol
