"""Programs made slim for training, which asks for the loss and the gradients of parameters and for nothing else."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..engine.program import ABSENT, Program
from ..ops.arithmetic import mul
from ..ops.conversion import sum_to
from ..ops.linear_algebra import dot


def slimmed(program: Program, wanted: Collection[int]) -> Program:
    """A program with the steps that the wanted slots need; slots keep their meaning, some are not filled any more.

    A sum over the products of two vectors becomes their dot product: such are the gradients of numbers that a vector
    over the rows of the data was multiplied by.
    """
    slim = program.copy()
    for step, operation in enumerate(program.operations):
        product = program.makers[program.inputs[step][0]] if operation is sum_to else ABSENT
        if product != ABSENT and _is_dot(program, step, product):
            slim.operations[step], slim.attributes[step], slim.inputs[step] = dot, {}, program.inputs[product]
    return with_steps(slim, _needed(slim, wanted))


def with_steps(program: Program, steps: Sequence[int]) -> Program:
    """A program with only some of its steps, given in the order in which they run; slots keep their meaning."""
    part = program.copy()
    part.stretches, part.turn, part.placed = None, 0, 0
    part.operations = [program.operations[step] for step in steps]
    part.attributes = [program.attributes[step] for step in steps]
    part.inputs = [program.inputs[step] for step in steps]
    part.outputs = [program.outputs[step] for step in steps]
    part.scalar = [program.scalar[step] for step in steps]
    part.makers = [ABSENT] * len(program.shapes)
    for step, outputs in enumerate(part.outputs):
        for slot in outputs:
            part.makers[slot] = step
    return part


def _is_dot(program: Program, total: int, product: int) -> bool:
    """Whether a step sums the products of two vectors to a number."""
    if program.operations[product] is not mul or program.symbols[program.outputs[total][0]].shape:
        return False
    first, second = (program.symbols[slot] for slot in program.inputs[product])
    return first.shape == second.shape and len(first.shape) == 1 and first.kind == second.kind == "float"


def _needed(program: Program, wanted: Collection[int]) -> list[int]:
    needed = set(wanted)
    kept = []
    for step in reversed(list(program.order)):
        if not needed.isdisjoint(program.outputs[step]):
            needed.update(program.inputs[step])
            kept.append(step)
    return kept[::-1]
