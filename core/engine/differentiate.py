"""Reverse mode: derivative rules appended to a program, from a target back to everything that takes a gradient."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..errors import ShapeError
from ..ops import Operation
from ..ops.arithmetic import mul, neg
from ..ops.conversion import sum_to
from ..ops.symbol import Operand, Symbol, shape_of
from .program import Program


@dataclass(frozen=True, slots=True)
class Pull:
    """How the gradient passes one input of a step. Each is an array, or the symbol of one.

    local: dy/dx where the operation is elementwise, else None. product: upstream times local. contribution: the
    product summed to the input's shape where it had been broadcast, else the product itself.
    """

    local: Operand | None
    product: Operand
    contribution: Operand


@dataclass(frozen=True, slots=True)
class Edge:
    """The slots of one input's part of the backward pass. total: the running sum at its source with this one added."""

    local: int | None
    product: int
    contribution: int
    total: int


@dataclass(slots=True)
class Gradients:
    """Where a differentiated program keeps what it found.

    seed: the slot that holds the target's own gradient. needs: for each slot of the program as it was, whether it
    depends on what takes a gradient. totals: slot of a value -> slot of its gradient. edges: (step, input position) ->
    Edge, in the order in which they are computed. refused: (step, input position) -> why the rule there cannot be
    applied, as when a product would be too large; lost: slot of a value that has no gradient for it -> the same.
    """

    target: int
    seed: int
    needs: bytearray
    totals: dict[int, int] = field(default_factory=dict)
    edges: dict[tuple[int, int], Edge] = field(default_factory=dict)
    refused: dict[tuple[int, int], str] = field(default_factory=dict)
    lost: dict[int, str] = field(default_factory=dict)

    def lose(self, slot: int, reason: str) -> None:
        """Leave a value without a gradient: a part of the sum is missing."""
        self.lost.setdefault(slot, reason)
        self.totals.pop(slot, None)


def pull_back(
    operation: Operation,
    g: Operand,
    y: Operand,
    inputs: Sequence[Operand | None],
    attributes: Mapping[str, Any],
    position: int,
) -> Pull | None:
    """Apply the derivative rule of one input, on arrays or on symbols; None if no gradient passes there.

    g and y: upstream gradient and output (tuples where the operation has several outputs).
    """
    rule = operation.rule_for(position)
    x = inputs[position]
    if rule is None or x is None:
        return None
    local: Operand | None = None
    if rule.local:
        local = rule.function(y, *inputs, **attributes)
        product = times(g, local)
    else:
        extra = {"index": position - len(operation.inputs) + 1} if operation.input_port(position).variadic else {}
        product = rule.function(g, y, *inputs, **attributes, **extra)
        if product is None:
            return None
    narrow = operation.elementwise and shape_of(product) != shape_of(x)
    return Pull(local, product, sum_to(product, shape=shape_of(x)) if narrow else product)


def needing(program: Program, leaves: Collection[int], first: int = 0) -> bytearray:
    """A flag for each slot: whether it depends, along inputs that pass a gradient, on one of the leaves.

    first: the step from which on to look.
    """
    needs = bytearray(len(program.symbols))
    for slot in leaves:
        needs[slot] = 1
    for step in range(first, len(program.operations)):
        operation, inputs, outputs = program.operations[step], program.inputs[step], program.outputs[step]
        passes = operation.rules and any(
            slot >= 0 and needs[slot] and operation.rule_for(i) is not None for i, slot in enumerate(inputs)
        )
        if passes:
            for slot in outputs:
                needs[slot] = program.symbols[slot].kind == "float"
    return needs


def differentiate(
    program: Program, target: int, leaves: Collection[int], seed: Operand = 1.0, *, first: int = 0
) -> Gradients:
    """Append the backward pass from slot ``target`` to every slot between it and ``leaves``.

    seed: the gradient to start with, of the target's shape; its slot may be given another value before a run. first:
    the first step that lies between the two, where that is known.
    The rules are made of operations, so that the program may be differentiated again. Where a rule cannot be applied,
    its input and what lies behind get no gradient; the rest is not held up.
    """
    needs = needing(program, leaves, first)
    start = seed if isinstance(seed, Symbol) else program.leaf(seed)
    found = Gradients(target, start.slot, needs)
    if not needs[target]:
        return found
    found.totals[target] = start.slot
    for step in _backward_order(program, target, needs, first):
        lost = next((found.lost[slot] for slot in program.outputs[step] if slot in found.lost), None)
        if lost is not None:
            _lose_behind(program, step, found, lost)
        elif any(slot in found.totals for slot in program.outputs[step]):
            _pull_step(program, step, found, needs)
    return found


def _backward_order(program: Program, target: int, needs: bytearray, first: int) -> list[int]:
    """The steps between the target and what needs a gradient: each after all that read it, nearest the target first.

    A reader would go back this way too: from the target to its inputs, in their order.
    """
    steps = range(first, len(program.operations))
    makers = {slot: step for step in steps for slot in program.outputs[step] if needs[slot]}
    if target not in makers:
        return []
    readers = dict.fromkeys([makers[target]], 0)
    feeds: dict[int, list[int]] = {}
    found = [makers[target]]
    for step in found:  # grows while it is walked
        feeds[step] = [makers[slot] for slot in program.inputs[step] if slot in makers]
        found += [maker for maker in dict.fromkeys(feeds[step]) if maker not in readers]
        for maker in feeds[step]:
            readers[maker] = readers.get(maker, 0) + 1
    order = [makers[target]]
    for step in order:
        for maker in feeds[step]:
            readers[maker] -= 1
            if readers[maker] == 0:
                order.append(maker)
    return order


def _lose_behind(program: Program, step: int, found: Gradients, reason: str) -> None:
    """Leave what a step would pass its gradient to without one."""
    for position, slot in enumerate(program.inputs[step]):
        if slot >= 0 and found.needs[slot] and program.operations[step].rule_for(position) is not None:
            found.lose(slot, reason)


def _pull_step(program: Program, step: int, found: Gradients, needs: bytearray) -> None:
    g = _upstream(program, step, found)
    inputs, y = program.input_symbols(step), program.output_symbols(step)
    for position, x in enumerate(inputs):
        if x is None or not needs[x.slot]:
            continue
        try:
            pull = pull_back(program.operations[step], g, y, inputs, program.attributes[step], position)
        except ShapeError as error:
            found.refused[step, position] = str(error)
            found.lose(x.slot, f"the derivative of {program.operations[step].name} cannot be computed: {error}")
        else:
            if pull is not None:
                _deposit(program, (step, position), x, pull, found)


def _deposit(program: Program, at: tuple[int, int], x: Symbol, pull: Pull, found: Gradients) -> None:
    """Add what flows back into one input of a step to the sum at its source."""
    part = _symbol(program, pull.contribution)
    before = found.totals.get(x.slot)
    total = part if before is None else program.symbols[before] + part
    local = None if pull.local is None else _symbol(program, pull.local).slot
    product = part if pull.product is pull.contribution else _symbol(program, pull.product)
    found.edges[at] = Edge(local, product.slot, part.slot, total.slot)
    if x.slot not in found.lost:
        found.totals[x.slot] = total.slot


def _upstream(program: Program, step: int, found: Gradients) -> Any:
    """The gradient of a step's output; where there are several, zeros stand for those that nothing flows into."""
    totals = ((slot, found.totals.get(slot)) for slot in program.outputs[step])
    parts = [
        program.constant(np.zeros(program.symbols[slot].shape)) if total is None else program.symbols[total]
        for slot, total in totals
    ]
    return parts[0] if len(parts) == 1 else tuple(parts)


def _symbol(program: Program, operand: Operand) -> Symbol:
    return operand if isinstance(operand, Symbol) else program.constant(operand)


def times(g: Operand, local: Operand) -> Operand:
    """Upstream times local, without the multiplication by 1, -1 or 0 that a constant local would cost."""
    if isinstance(local, float):
        if local == 1.0:
            return g
        if local == -1.0:
            return neg(g)
        if local == 0.0:
            return np.zeros(shape_of(g)) if shape_of(g) else 0.0
    return mul(g, local)
