"""Reverse mode: derivative rules appended to a program, from a target back to everything that takes a gradient."""

from __future__ import annotations

from collections.abc import Collection, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..errors import ShapeError
from ..language import tr
from ..ops import Operation
from ..ops.arithmetic import add
from ..ops.shape.conversion import zeros
from ..ops.symbol import Operand, Symbol
from .failure import Failure
from .program import Program
from .template import template

At = tuple[int, int]  # a step, and the position of one of its inputs


class Edge(NamedTuple):
    """The slots of one input's part of the backward pass. total: the sum at its source as far as this one is added."""

    local: int | None
    product: int
    contribution: int
    total: int


@dataclass(slots=True)
class Gradients:
    """Where a differentiated program keeps what it found.

    seed: the slot that holds the target's own gradient. needs: for each slot of the program as it was, whether it
    depends on what takes a gradient. totals: slot of a value -> slot of its gradient. edge_of: (step, input position)
    -> Edge. refused: (step, input position) -> why the rule there cannot be applied, as when a product would be too
    large; lost: slot of a value that has no gradient for it -> the same. parts: slot of a value -> the edges that its
    gradient is the sum of, in that order. pulls, sums: the steps that were appended for a step, and to sum up the
    gradient of a slot. nodes: step -> the node that it computes, if the program is a document's.
    """

    target: int
    seed: int
    needs: bytearray
    totals: MutableMapping[int, int] = field(default_factory=dict)
    edge_of: MutableMapping[At, Edge] = field(default_factory=dict)
    refused: dict[At, Failure] = field(default_factory=dict)
    lost: dict[int, Failure] = field(default_factory=dict)
    parts: MutableMapping[int, list[At]] = field(default_factory=dict)
    pulls: MutableMapping[int, list[int]] = field(default_factory=dict)
    sums: MutableMapping[int, list[int]] = field(default_factory=dict)
    nodes: Mapping[int, int] | None = None

    def in_order(self, program: Program) -> Mapping[At, Edge]:
        """The edges as a reader would go back: nearest the target first, each step after all that read it."""
        steps: dict[int, list[At]] = {}
        for at in sorted(self.edge_of):
            steps.setdefault(at[0], []).append(at)
        makers, inputs = program.makers, program.inputs
        feeds = {step: [m for _, i in ats if (m := makers[inputs[step][i]]) in steps] for step, ats in steps.items()}
        waiting: dict[int, int] = {}
        for fed in feeds.values():
            for maker in fed:
                waiting[maker] = waiting.get(maker, 0) + 1
        order = [makers[self.target]] if makers[self.target] in steps else []
        for step in order:  # grows while it is walked
            for maker in feeds[step]:
                waiting[maker] -= 1
                if waiting[maker] == 0:
                    order.append(maker)
        return {at: self.edge_of[at] for step in order for at in steps[step]}

    def lose(self, slot: int, reason: Failure) -> None:
        """Leave a value without a gradient: a part of the sum is missing."""
        self.lost.setdefault(slot, reason)


def needing(program: Program, leaves: Collection[int], first: int = 0) -> bytearray:
    """A flag for each slot: whether it depends, along inputs that pass a gradient, on one of the leaves.

    first: the step from which on to look.
    """
    needs = bytearray(len(program.shapes))
    for slot in leaves:
        needs[slot] = 1
    for step in program.order if first == 0 else range(first, len(program.operations)):
        if passes(program, needs, step):
            for slot in program.outputs[step]:
                needs[slot] = program.kinds[slot] == "float"
    return needs


def passes(program: Program, needs: bytearray, step: int) -> bool:
    """Whether a gradient passes any input of a step to what needs one."""
    if not program.operations[step].rules:
        return False
    rule_for = program.operations[step].rule_for
    return any(slot >= 0 and needs[slot] and rule_for(i) is not None for i, slot in enumerate(program.inputs[step]))


def differentiate(
    program: Program,
    target: int,
    leaves: Collection[int],
    seed: Operand = 1.0,
    *,
    first: int = 0,
    nodes: Mapping[int, int] | None = None,
) -> Gradients:
    """Append the backward pass from slot ``target`` to every slot between it and ``leaves``.

    seed: the gradient to start with, of the target's shape; its slot may be given another value before a run. first:
    the first step that lies between the two, where that is known. nodes: step -> node, in a document's program; sums
    are made in the order of the nodes that read a value, or of the steps. The rules are made of operations, so that the
    program may be differentiated again. Where a rule cannot be applied, its input and what lies behind get no gradient;
    the rest is not held up.
    """
    needs = needing(program, leaves, first)
    start = seed if isinstance(seed, Symbol) else program.leaf(seed)
    found = Gradients(target, start.slot, needs, nodes=nodes)
    if not needs[target]:
        return found
    found.totals[target] = start.slot
    steps = list(program.order if first == 0 else range(first, len(program.operations)))
    for step in reversed(steps):
        visit(program, step, found)
    for slot in [slot for slot in found.parts if slot not in found.totals and slot not in found.sums]:
        sum_up(program, slot, found)
    return found


def visit(program: Program, step: int, found: Gradients) -> None:
    """Complete the gradient of a step's output, and append what flows back into its inputs, if anything does."""
    totals, outputs = found.totals, program.outputs[step]
    for slot in outputs:
        if slot in found.parts and slot not in totals:
            sum_up(program, slot, found)
    for slot in outputs:
        if slot in found.lost:
            _lose_behind(program, step, found, found.lost[slot])
            return
    for slot in outputs:
        if slot in totals:
            pull_step(program, step, found)
            return


def pull_step(program: Program, step: int, found: Gradients) -> None:
    """Append what flows back into the inputs of a step."""
    inputs, needs = program.inputs[step], found.needs
    given: list[int] | None = None
    for position, slot in enumerate(inputs):
        if slot < 0 or not needs[slot]:
            continue
        try:
            made = template(program, step, position)
        except ShapeError as error:
            found.refused[step, position] = Failure.of(error)
            found.lose(slot, no_derivative(program.operations[step], error))
            continue
        if made is None:
            continue
        if given is None:
            given = [*program.outputs[step], *_upstream(program, step, found), *inputs]
        local, product, contribution, steps = made.stamp(program, given)
        found.edge_of[step, position] = Edge(local, product, contribution, contribution)
        found.pulls.setdefault(step, []).extend(steps)
        found.parts.setdefault(slot, []).append((step, position))


def no_derivative(operation: Operation, error: ShapeError) -> Failure:
    """That the derivative of an operation is missing, for what its rule says."""
    told = tr("the derivative of {name} cannot be computed: {error}").format(name=operation.name, error=error)
    return Failure(told, error.__cause__)


def sum_up(program: Program, slot: int, found: Gradients) -> None:
    """Add up what flows back into a value; each edge learns the sum as far as itself."""
    edges, parts = found.edge_of, found.parts[slot]
    if len(parts) > 1:
        nodes = found.nodes
        parts.sort(key=None if nodes is None else lambda at: (nodes[at[0]], at))
    total = edges[parts[0]].contribution
    edges[parts[0]] = edges[parts[0]]._replace(total=total)
    if len(parts) > 1:
        mould, scalar = ((program.shapes[slot], program.kinds[slot]),), not program.shapes[slot]
        steps = found.sums[slot] = []
        for at in parts[1:]:
            edge = edges[at]
            step = program.put(add, {}, (total, edge.contribution), mould, scalar=scalar)
            total = program.outputs[step][0]
            edges[at] = edge._replace(total=total)
            steps.append(step)
    if slot not in found.lost:
        found.totals[slot] = total


def _lose_behind(program: Program, step: int, found: Gradients, reason: Failure) -> None:
    """Leave what a step would pass its gradient to without one."""
    for position, slot in enumerate(program.inputs[step]):
        if slot >= 0 and found.needs[slot] and program.operations[step].rule_for(position) is not None:
            found.lose(slot, reason)


def _upstream(program: Program, step: int, found: Gradients) -> Sequence[int]:
    """The gradient of each output of a step; zeros where nothing flows in."""
    totals = found.totals
    return [
        totals[slot] if slot in totals else program.constant(zeros(program.shapes[slot])).slot
        for slot in program.outputs[step]
    ]
