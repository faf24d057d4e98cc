"""Programs made slim for training, which asks for the loss and the gradients of parameters and for nothing else."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Hashable, Mapping, Sequence
from itertools import chain

import numpy as np

from ..engine.program import ABSENT, Program
from ..ops import Operation
from ..ops.activation.softmax import softmax
from ..ops.arithmetic import mul, sub
from ..ops.choice import where
from ..ops.linear_algebra.matmul import matmul
from ..ops.linear_algebra.matrices import dot
from ..ops.loss.classes import class_axis
from ..ops.loss.classification import counted_classes, cross_entropy, cross_entropy_with_softmax
from ..ops.power import square
from ..ops.reduction.sums import sum_
from ..ops.shape.conversion import broadcast_to, sum_to
from ..ops.shapes import axis_of, broadcast


def slimmed(program: Program, wanted: Collection[int], variables: Collection[int]) -> Program:
    """A program with the steps that the wanted slots need; slots keep their meaning, some are not filled any more.

    What several steps compute alike is computed once. A sum over products becomes a dot product: such are the gradients
    of numbers that a vector over the rows of the data was multiplied by, and penalties on weights. Rows are added up by
    a product with ones. What a mask turned into ones and zeros is multiplied by or taken from meets the mask itself; an
    operation that broadcasts reads a number as it is. Of two numbers that a tensor is multiplied by the product is made
    first. Cross-entropy and the softmax in its derivative share their exponentials.
    variables: the slots of leaves whose values may be others in another run.
    """
    once = _computed_once(program)
    slim, constants = with_steps(once, _needed(once, wanted)), program.leaves.keys() - set(variables)
    slim = _share_exponentials(slim)
    read = Counter(chain(wanted, *slim.inputs))
    for step, operation in enumerate(slim.operations):
        if operation in (sum_, sum_to):
            _sum_quickly(slim, step)
        elif operation in (mul, sub):
            _read_masks(slim, step, constants)
        if operation.elementwise:
            _read_numbers(slim, step)
        if operation is mul:
            _scale_once(slim, step, read)
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


def _computed_once(program: Program) -> Program:
    """A program in which all that read what several steps compute alike read the first one's result."""
    once, first, instead = program.copy(), dict[Hashable, tuple[int, ...]](), dict[int, int]()
    for step in once.order:
        inputs = once.inputs[step] = tuple([instead.get(slot, slot) for slot in once.inputs[step]])
        key = once.operations[step], inputs, tuple(once.attributes[step].items())
        known = first.setdefault(key, once.outputs[step])
        instead.update(zip(once.outputs[step], known, strict=True))
    return once


def _share_exponentials(program: Program) -> Program:
    """Let a cross-entropy against class numbers give the softmax of its scores, too, where that follows."""
    losses: dict[int, int] = {}
    order = list(program.order)
    for step in program.order:
        operation, slots = program.operations[step], program.inputs[step]
        if operation is cross_entropy and not program.attributes[step]["label_smoothing"]:
            if program.shapes[slots[0]] != program.shapes[slots[1]]:
                losses[slots[0]] = step
        elif operation is softmax and slots[0] in losses:
            shape = program.shapes[slots[0]]
            if axis_of(program.attributes[step]["dim"], len(shape)) == class_axis(shape):
                loss = losses.pop(slots[0])
                order.remove(step)
                order.insert(order.index(loss), _draw_together(program, loss, step))
    return with_steps(program, order)


def _draw_together(program: Program, loss: int, probabilities: int) -> int:
    """Have a cross-entropy fill the slot of a softmax. The step that looks at the class numbers, to be run before."""
    (scores, target, *weight), settings = program.inputs[loss], program.attributes[loss]
    classes = program.shapes[scores][class_axis(program.shapes[scores])]
    looked = {"classes": classes, "ignore_index": settings["ignore_index"]}
    step = program.extend(counted_classes, (target,), looked)
    program.operations[loss], program.attributes[loss] = (
        cross_entropy_with_softmax,
        {"reduction": settings["reduction"]},
    )
    program.inputs[loss] = (scores, *program.outputs[step], *weight)
    program.outputs[loss] += program.outputs[probabilities]
    return step


def _sum_quickly(program: Program, step: int) -> None:
    """Sum products as a dot product, and rows by a product with ones, a fifth of the time where they are short."""
    given, total = program.inputs[step][0], program.shapes[program.outputs[step][0]]
    factors = _factors(program, program.makers[given])
    shape = program.shapes[given]
    rows = len(shape) == 2 and total == shape[1:] and program.operations[step] is sum_to
    if factors and not total:
        program.operations[step], program.attributes[step], program.inputs[step] = dot, {}, factors
    elif rows and program.kinds[given] == "float":
        ones = program.leaf(np.ones(shape[0])).slot
        program.operations[step], program.attributes[step], program.inputs[step] = matmul, {}, (ones, given)


def _factors(program: Program, product: int) -> tuple[int, int] | None:
    """The two floats of one shape, not numbers, whose products a step computes; None if it does anything else."""
    if product == ABSENT or program.operations[product] not in (mul, square):
        return None
    first, second = (program.inputs[product] * 2)[:2]
    floats = program.kinds[first] == program.kinds[second] == "float"
    return (first, second) if floats and program.shapes[first] == program.shapes[second] != () else None


def _read_masks(program: Program, step: int, constants: Collection[int]) -> None:
    """Let a product or a difference with floats read a mask instead of the ones and zeros made of it."""
    inputs = tuple([_mask_behind(program, slot, constants) for slot in program.inputs[step]])
    if any(program.kinds[slot] == "float" for slot in inputs):
        program.inputs[step] = inputs


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


def _scale_once(program: Program, step: int, read: Mapping[int, int]) -> None:
    """Multiply the two numbers that an array is multiplied by first, if nothing else reads what one of them gives."""
    outer, product = _number_first(program, step)
    inner_step = _made_by(program, product, mul)
    inner, array = _number_first(program, inner_step) if inner_step != ABSENT else (ABSENT, ABSENT)
    if ABSENT in (outer, inner) or read[product] > 1 or program.makers[outer] > inner_step:
        return
    program.inputs[inner_step], program.scalar[inner_step], program.shapes[product] = (outer, inner), 1, ()
    program.inputs[step] = (product, array)


def _number_first(program: Program, step: int) -> tuple[int, int]:
    """What a product of a number and an array is made of, the number first; ABSENT twice if it is of anything else."""
    a, b = program.inputs[step]
    if program.shapes[a]:
        a, b = b, a
    floats = program.kinds[a] == program.kinds[b] == "float"
    return (a, b) if floats and not program.shapes[a] and program.shapes[b] else (ABSENT, ABSENT)


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
