"""Programs made slim for training, which asks for the loss and the gradients of parameters and for nothing else."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence

from ..engine.program import ABSENT, Program
from ..ops import Operation
from ..ops.arithmetic import mul
from ..ops.comparison import where
from ..ops.conversion import broadcast_to, sum_to
from ..ops.linear_algebra import dot
from ..ops.shapes import broadcast


def slimmed(program: Program, wanted: Collection[int], variables: Collection[int]) -> Program:
    """A program with the steps that the wanted slots need; slots keep their meaning, some are not filled any more.

    A sum over the products of two vectors becomes their dot product: such are the gradients of numbers that a vector
    over the rows of the data was multiplied by. What a mask turned into ones and zeros is multiplied by is multiplied
    by the mask; an operation that broadcasts reads a number as it is.
    variables: the slots of leaves whose values may be others in another run.
    """
    slim, constants = program.copy(), program.leaves.keys() - set(variables)
    for step, operation in enumerate(program.operations):
        product = slim.makers[slim.inputs[step][0]] if operation is sum_to else ABSENT
        if product != ABSENT and _is_dot(slim, step, product):
            slim.operations[step], slim.attributes[step], slim.inputs[step] = dot, {}, slim.inputs[product]
        elif operation is mul:
            slim.inputs[step] = tuple([_mask_behind(slim, slot, constants) for slot in slim.inputs[step]])
        if operation.elementwise:
            _read_numbers(slim, step)
    return with_steps(slim, _needed(slim, wanted))


def with_steps(program: Program, steps: Sequence[int]) -> Program:
    """A program with only some of its steps, given in the order in which they run; slots keep their meaning."""
    part = program.copy()
    part.stretches, part.turn, part.placed = None, 0, 0
    part.operations = [program.operations[step] for step in steps]
    part.attributes = [program.attributes[step] for step in steps]
    part.inputs = [program.inputs[step] for step in steps]
    part.outputs = [program.outputs[step] for step in steps]
    part.scalar = bytearray([program.scalar[step] for step in steps])
    part.makers = array("q", [ABSENT]) * len(program.shapes)
    for step, outputs in enumerate(part.outputs):
        for slot in outputs:
            part.makers[slot] = step
    return part


def _is_dot(program: Program, total: int, product: int) -> bool:
    """Whether a step sums the products of two vectors to a number."""
    if program.operations[product] is not mul or program.shapes[program.outputs[total][0]]:
        return False
    first, second = (program.symbols[slot] for slot in program.inputs[product])
    return first.shape == second.shape and len(first.shape) == 1 and first.kind == second.kind == "float"


def _mask_behind(program: Program, slot: int, constants: Collection[int]) -> int:
    """The mask from which ones and zeros were made; the slot itself if it holds anything else."""
    maker = _made_by(program, slot, where)
    if maker == ABSENT:
        return slot
    mask, one, zero = program.inputs[maker]
    fixed = one in constants and zero in constants and not program.shapes[one] and not program.shapes[zero]
    if not fixed or program.shapes[mask] != program.shapes[slot]:
        return slot
    return mask if (program.leaves[one], program.leaves[zero]) == (1.0, 0.0) else slot


def _read_numbers(program: Program, step: int) -> None:
    """Let an elementwise step read numbers that were broadcast, where its other inputs give it its shape."""
    wanted = program.shapes[program.outputs[step][0]]
    for position, slot in enumerate(program.inputs[step]):
        maker = _made_by(program, slot, broadcast_to)
        if maker == ABSENT or program.shapes[program.inputs[maker][0]]:
            continue
        inputs = list(program.inputs[step])
        inputs[position] = program.inputs[maker][0]
        if broadcast(*(program.shapes[slot] for slot in inputs if slot != ABSENT)) == wanted:
            program.inputs[step] = tuple(inputs)


def _made_by(program: Program, slot: int, operation: Operation) -> int:
    """The step that fills a slot, if it applies an operation; else ABSENT."""
    maker = ABSENT if slot == ABSENT else program.makers[slot]
    return maker if maker != ABSENT and program.operations[maker] is operation else ABSENT


def _needed(program: Program, wanted: Collection[int]) -> list[int]:
    needed = set(wanted)
    kept = []
    for step in reversed(list(program.order)):
        if not needed.isdisjoint(program.outputs[step]):
            needed.update(program.inputs[step])
            kept.append(step)
    return kept[::-1]
