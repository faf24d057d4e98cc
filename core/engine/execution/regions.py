"""Regions: elementwise steps on large arrays, run together block by block: what lies between stays in the cache.

Only what is needed outside of a region is written out as a whole (cache blocking: Lam et al., The Cache Performance and
Optimizations of Blocked Algorithms, 1991).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import Any, NamedTuple

import numpy as np

from ...errors import Cancelled
from ...language import tr
from ...ops.symbol import Shape
from ..program import ABSENT, Program, never

Function = Callable[..., Any]
LEAST = 1 << 16  # elements of an array from which on it pays
BLOCK_BYTES = 1 << 19  # those in use fit into the second cache or nearly so; smaller ones cost more calls
_AT_A_STRETCH = 64  # lines of a block, each half a millisecond at the most
_FLAGS = np.dtype(bool)


class Line(NamedTuple):
    """A step of a region on registers.

    fills: takes the inputs out of the registers, and the array that is there for the output, where the function writes
    into that. over: the registers that nothing reads after it; gone: of these, those whose arrays nobody writes over.
    """

    function: Function
    inputs: tuple[int, ...]
    output: int
    fills: itemgetter[Any] | None
    over: tuple[int, ...]
    gone: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """Steps in order, all of one shape. given, wanted: slot -> register of what comes from, or is needed, outside.

    filled: register -> the dtype of what is written into an array that is there: of what is wanted the whole one, of
    all else one of a few that each block writes over. rooms: the dtypes of these; homes: register -> which of them.
    """

    steps: tuple[int, ...]
    shape: Shape
    itemsize: int
    lines: tuple[Line, ...]
    registers: int
    given: dict[int, int]
    wanted: dict[int, int]
    filled: Mapping[int, np.dtype[Any]]
    rooms: Sequence[np.dtype[Any]]
    homes: Mapping[int, int]

    @classmethod
    def of(cls, program: Program, steps: Sequence[int], wanted: set[int], functions: Sequence[Function]) -> Region:
        """Write the region of some steps. functions: what computes each step of the program."""
        made = {program.outputs[step][0] for step in steps}
        used = dict.fromkeys(slot for step in steps for slot in (*program.inputs[step], program.outputs[step][0]))
        place = {slot: register for register, slot in enumerate(used)}
        given = {slot: register for slot, register in place.items() if slot not in made}
        kept = {slot: place[slot] for slot in made & wanted}
        needed = {*given.values(), *kept.values()}
        fillings = {step: filling for step in steps if (filling := _filling(program, step)) is not None}
        filled = {place[program.outputs[step][0]]: _dtype(program, program.outputs[step][0]) for step in fillings}
        lines = list[Line]()
        for step in reversed(steps):
            inputs, output = tuple(place[slot] for slot in program.inputs[step]), place[program.outputs[step][0]]
            over = {*inputs, output} - needed
            function, gone = fillings.get(step, functions[step]), tuple(over.difference(filled))
            fills = itemgetter(*inputs, output) if step in fillings else None
            lines.append(Line(function, inputs, output, fills, tuple(over), gone))
            needed |= {*inputs, output}
        lines.reverse()
        rooms, homes = _rooms(lines, {r: dtype for r, dtype in filled.items() if r not in kept.values()})
        shape, itemsize = program.shapes[min(made)], program.dtype.itemsize
        return cls(tuple(steps), shape, itemsize, tuple(lines), len(place), given, kept, filled, rooms, homes)

    def run(self, values: list[Any], cancelled: Callable[[], bool] = never) -> None:
        """Fill the slots that are wanted from those that are given; the others stay as they are.

        Cancelled soon after ``cancelled()`` turns true, with nothing filled.
        """
        size = math.prod(self.shape)
        blocks = -(-size // max(BLOCK_BYTES // self.itemsize, 1))
        step = -(-size // blocks)  # none is much shorter than the others: kernels take other ways for short arrays
        registers: list[Any] = [None] * self.registers
        for slot, register in self.given.items():
            registers[register] = _flat(values[slot])
        whole = {register: array for register, array in enumerate(registers) if np.ndim(array)}
        whole |= {r: np.empty(size, self.filled[r]) for r in self.wanted.values() if r in self.filled}
        rooms = [np.empty(step, dtype) for dtype in self.rooms]
        for start in range(0, size, step):
            part = slice(start, start + step)
            for register, array in whole.items():
                registers[register] = array[part]
            for register, room in self.homes.items():
                registers[register] = rooms[room][: size - start]
            self._run_block(registers, cancelled)
            self._keep(registers, whole, part, size)
        for slot, register in self.wanted.items():
            values[slot] = whole[register].reshape(self.shape)

    def _run_block(self, registers: list[Any], cancelled: Callable[[], bool]) -> None:
        for first in range(0, len(self.lines), _AT_A_STRETCH):
            if cancelled():
                raise Cancelled(tr("The run was stopped."))
            for function, inputs, output, fills, _, gone in self.lines[first : first + _AT_A_STRETCH]:
                if fills:
                    function(*fills(registers))
                else:
                    registers[output] = function(*[registers[i] for i in inputs])
                for register in gone:
                    registers[register] = None

    def _keep(self, registers: list[Any], whole: dict[int, np.ndarray], part: slice, size: int) -> None:
        """Copy what is wanted and was not written to where it stays."""
        for register in self.wanted.values():
            if register not in self.filled:
                if register not in whole:
                    whole[register] = np.empty(size, registers[register].dtype)
                whole[register][part] = registers[register]


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


def _filling(program: Program, step: int) -> Function | None:
    """What writes the result of a step into an array; None for whole numbers, and where there is no such function."""
    operation, attributes = program.operations[step], program.attributes[step]
    slots = (*program.inputs[step], *program.outputs[step])
    if operation.filling is None or any(program.kinds[slot] == "int" for slot in slots):
        return None
    return partial(operation.filling, **attributes) if attributes else operation.filling


def _dtype(program: Program, slot: int) -> np.dtype[Any]:
    return program.dtype if program.kinds[slot] == "float" else _FLAGS


def _rooms(lines: Sequence[Line], filled: Mapping[int, np.dtype[Any]]) -> tuple[list[np.dtype[Any]], dict[int, int]]:
    """The arrays that lines write into, as few as may be, and register -> which one.

    What a kernel that fills nothing was given, it may have handed on as it is: that is not written over.
    """
    lent = {register for line in lines if not line.fills for register in line.inputs}
    rooms, homes = list[np.dtype[Any]](), dict[int, int]()
    free: list[int] = []
    for line in lines:
        free += [homes[register] for register in line.over if register in homes and register not in lent]
        if line.output in filled:
            dtype = filled[line.output]
            room = next((room for room in reversed(free) if rooms[room] == dtype), len(rooms))
            if room == len(rooms):
                rooms.append(dtype)
            else:
                free.remove(room)
            homes[line.output] = room
    return rooms, homes


def _flat(value: Any) -> Any:
    """An array as one run; a number, and an array that is one number throughout, as that number."""
    if not isinstance(value, np.ndarray):
        return value
    return value.reshape(-1) if any(value.strides) else value.flat[0]
