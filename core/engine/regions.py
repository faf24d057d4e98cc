"""Regions: elementwise steps on large arrays, run together block by block: what lies between stays in the cache.

Only what is needed outside of a region is written out as a whole (cache blocking: Lam et al., The Cache Performance and
Optimizations of Blocked Algorithms, 1991).
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import Cancelled
from ..language import tr
from ..ops.symbol import Shape
from .program import ABSENT, Program, never

Function = Callable[..., Any]
LEAST = 1 << 16  # elements of an array from which on it pays
BLOCK_BYTES = 1 << 18  # a few of these fit into the second cache; smaller ones cost more calls
_FILLING: Mapping[Function, np.ufunc] = {
    operator.neg: np.negative,
    operator.add: np.add,
    operator.sub: np.subtract,
    operator.mul: np.multiply,
    operator.truediv: np.true_divide,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A step of a region on registers. over: those that nothing reads after it.

    into: the one of them whose array the result may be written into, where the function is a ufunc.
    """

    function: Function
    inputs: tuple[int, ...]
    output: int
    over: tuple[int, ...]
    into: int | None


@dataclass(frozen=True, slots=True)
class Region:
    """Steps in order, all of one shape. given, wanted: slot -> register of what comes from, or is needed, outside."""

    steps: tuple[int, ...]
    shape: Shape
    itemsize: int
    lines: tuple[Line, ...]
    registers: int
    given: dict[int, int]
    wanted: dict[int, int]

    @classmethod
    def of(cls, program: Program, steps: Sequence[int], wanted: set[int], functions: Sequence[Function]) -> Region:
        """Write the region of some steps. functions: what computes each step of the program."""
        made = {program.outputs[step][0] for step in steps}
        used = dict.fromkeys(slot for step in steps for slot in (*program.inputs[step], program.outputs[step][0]))
        place = {slot: register for register, slot in enumerate(used)}
        needed = {register for slot, register in place.items() if slot not in made or slot in wanted}
        filling = {step for step in steps if functions[step] in _FILLING and _on_floats(program, step)}
        own, lines = {place[slot] for slot in _own(program, steps, filling)}, []
        for step in reversed(steps):
            inputs, output = tuple(place[slot] for slot in program.inputs[step]), place[program.outputs[step][0]]
            into = next((i for i in inputs if i in own and i not in needed), None) if step in filling else None
            function = functions[step] if into is None else _FILLING[functions[step]]
            lines.append(Line(function, inputs, output, tuple({*inputs, output} - needed), into))
            needed |= {*inputs, output}
        given = {slot: register for slot, register in place.items() if slot not in made}
        kept = {slot: place[slot] for slot in made & wanted}
        shape, itemsize = program.shapes[min(made)], program.dtype.itemsize
        return cls(tuple(steps), shape, itemsize, tuple(lines[::-1]), len(place), given, kept)

    def run(self, values: list[Any], cancelled: Callable[[], bool] = never) -> None:
        """Fill the slots that are wanted from those that are given; the others stay as they are.

        Cancelled soon after ``cancelled()`` turns true, with nothing filled.
        """
        size, results = math.prod(self.shape), dict[int, np.ndarray]()
        registers: list[Any] = [None] * self.registers
        for slot, register in self.given.items():
            registers[register] = _flat(values[slot])
        arrays = [(register, array) for register, array in enumerate(registers) if np.ndim(array)]
        blocks = -(-size // max(BLOCK_BYTES // self.itemsize, 1))
        step = -(-size // blocks)  # none is much shorter than the others: kernels take other ways for short arrays
        for start in range(0, size, step):
            if cancelled():
                raise Cancelled(tr("The run was stopped."))
            part = slice(start, start + step)
            for register, array in arrays:
                registers[register] = array[part]
            self._run_block(registers)
            for slot, register in self.wanted.items():
                if slot not in results:
                    results[slot] = np.empty(size, registers[register].dtype)
                results[slot][part] = registers[register]
        for slot, result in results.items():
            values[slot] = result.reshape(self.shape)

    def _run_block(self, registers: list[Any]) -> None:
        for line in self.lines:
            given = [registers[i] for i in line.inputs]
            into = None if line.into is None else registers[line.into]
            if isinstance(into, np.ndarray):  # no number, as is made of arrays that are one number throughout
                registers[line.output] = line.function(*given, out=into)
            else:
                registers[line.output] = line.function(*given)
            for register in line.over:
                registers[register] = None


class Arranging:
    """Puts steps into an order in which stretches that can run block by block are as long as may be.

    A small result made of such a stretch, a sum say, is put off until the stretch is over; a large one ends it.
    """

    def __init__(self, program: Program) -> None:
        """Begin with nothing; ``stretches`` is what has been put in order."""
        self.stretches: list[list[int]] = []
        self._program = program
        self._open: list[int] = []
        self._made: set[int] = set()
        self._late: list[int] = []
        self._made_late: set[int] = set()

    def add(self, step: int) -> None:
        """Take the next step of the program's order."""
        program = self._program
        inputs, outputs = program.inputs[step], program.outputs[step]
        shape = program.shapes[outputs[0]]
        waits = not self._made_late.isdisjoint(inputs)
        if joins(program, step):
            if waits or (self._open and program.shapes[min(self._made)] != shape):
                self.close()
            self._open.append(step)
            self._made.update(outputs)
        elif not waits and self._made.isdisjoint(inputs):
            self.stretches.append([step])
        elif math.prod(shape) < LEAST:
            self._late.append(step)
            self._made_late.update(outputs)
        else:
            self.close()
            self.stretches.append([step])

    def close(self) -> None:
        """End the stretch under way."""
        if self._open:
            self.stretches.append(self._open)
        self.stretches += [[step] for step in self._late]
        self._open, self._late = [], []
        self._made, self._made_late = set(), set()


def joins(program: Program, step: int) -> bool:
    """Whether a step can run block by block: elementwise, one large result, of inputs of its shape or numbers."""
    outputs, operation = program.outputs[step], program.operations[step]
    shape = program.shapes[outputs[0]]
    if not operation.elementwise or len(outputs) > 1 or math.prod(shape) < LEAST or ABSENT in program.inputs[step]:
        return False
    return all(program.shapes[slot] in ((), shape) for slot in program.inputs[step])


def _on_floats(program: Program, step: int) -> bool:
    return all(program.kinds[slot] == "float" for slot in program.inputs[step])


def _own(program: Program, steps: Sequence[int], filling: set[int]) -> set[int]:
    """The slots of arrays that nothing else holds: made by some steps, read by these only; others may hand one on."""
    lent = {slot for step in steps if step not in filling for slot in program.inputs[step]}
    return {program.outputs[step][0] for step in filling} - lent


def _flat(value: Any) -> Any:
    """An array as one run; a number, and an array that is one number throughout, as that number."""
    if not isinstance(value, np.ndarray):
        return value
    return value.reshape(-1) if any(value.strides) else value.flat[0]
