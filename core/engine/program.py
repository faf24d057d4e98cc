"""A program: operations in topological order over integer slots, with the shape and kind of every slot known."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np

from ..errors import Cancelled, ShapeError
from ..language import tr
from ..numbers import bytes_text
from ..ops import Operation, operations
from ..ops.shape.conversion import to_float
from ..ops.symbol import Kind, Operand, Shape, Symbol
from .arrays import KINDS, as_numbers, cast
from .symbols import Symbols

ABSENT = -1
LARGEST_BYTES = 1 << 30
_STEPS_BETWEEN_LOOKS = 500  # appended from one question whether to go on to the next
_SCALAR: tuple[Shape, ...] = ((),)
Mould = tuple[Shape, Kind]  # what a slot is made for
NUMBER: tuple[Mould, ...] = (((), "float"),)


def never() -> bool:
    """The answer to "was this cancelled?" where nobody can."""
    return False


class Program:
    """Steps in topological order; slot i holds the i-th value.

    Step s applies ``operations[s]`` with ``attributes[s]`` to the slots ``inputs[s]`` (ABSENT: left out) and fills
    ``outputs[s]``; ``scalar[s]`` is 1 where all of these are numbers and the operation is elementwise, else 0.
    ``leaves`` holds the values of the slots that no step fills; ``shapes`` and ``kinds`` tell what each slot holds, and
    ``makers`` which step fills it (ABSENT: none).
    stretches: the steps in the order in which they run, in parts of a few hundred at the most; None while they run as
    they are numbered. turn: the first stretch of the backward pass. placed: how many steps the stretches hold; those
    appended later run after them. spare: steps that an edit has freed, of which ``put`` overwrites the last before it
    appends one. written: the numbers of the steps that were put since this list was made.
    """

    def __init__(
        self,
        dtype: str | np.dtype[Any] = "float64",
        largest_bytes: int = LARGEST_BYTES,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        """An empty program whose floats are of ``dtype``; no value may be larger than ``largest_bytes``.

        Appending raises Cancelled soon after ``cancelled()`` turns true.
        """
        self._cancelled = cancelled
        self.dtype = np.dtype(dtype)
        self.largest_bytes = largest_bytes
        self.operations: list[Operation] = []
        self.attributes: list[Mapping[str, Any]] = []
        self.inputs: list[tuple[int, ...]] = []
        self.outputs: list[tuple[int, ...]] = []
        self.scalar = bytearray()
        self.shapes: list[Shape] = []
        self.kinds: list[Kind] = []
        self.makers = array("q")
        self.leaves: dict[int, Any] = {}
        self.stretches: list[Sequence[int]] | None = None
        self.turn = self.placed = 0
        self.spare: list[int] = []
        self.written: list[int] = []
        self._numbers: dict[str, int] = {}
        self._ranks: list[int] = []

    @property
    def symbols(self) -> Symbols:
        """A symbol for each slot, to go on from."""
        return Symbols(self)

    @property
    def order(self) -> Iterable[int]:
        """The steps in the order in which they run."""
        later = range(self.placed, len(self.operations))
        return later if self.stretches is None else chain(*self.stretches, later)

    def in_order(self, steps: Iterable[int]) -> list[int]:
        """Some steps in the order in which they run."""
        if self.stretches is None:
            return sorted(steps)
        if len(self._ranks) < len(self.operations):
            self._ranks = [0] * len(self.operations)
            for rank, step in enumerate(self.order):
                self._ranks[step] = rank
        return sorted(steps, key=self._ranks.__getitem__)

    @property
    def forward(self) -> Sequence[int]:
        """The steps of the forward pass, in the order in which they run."""
        if self.stretches is None:
            return range(len(self.operations))
        return list(chain(*self.stretches[: self.turn]))

    @property
    def backward(self) -> Sequence[int]:
        """The steps of the backward pass, in the order in which they run."""
        return [] if self.stretches is None else list(chain(*self.stretches[self.turn :]))

    def put_in_order(self, forward: Sequence[Sequence[int]], backward: Sequence[Sequence[int]]) -> None:
        """Tell in what order the steps run; those appended later come after them, as they are numbered."""
        self.stretches, self.turn = [*forward, *backward], len(forward)
        self.placed, self._ranks = len(self.operations), []

    def copy(self, cancelled: Callable[[], bool] = never, *, forward: bool = False) -> Program:
        """A program that starts with the same steps and grows apart; every step and slot keeps its number.

        forward: without the steps of the backward pass.
        """
        twin = Program(self.dtype, self.largest_bytes, cancelled)
        twin.operations, twin.attributes = self.operations.copy(), self.attributes.copy()
        twin.inputs, twin.outputs = self.inputs.copy(), self.outputs.copy()
        twin.scalar = self.scalar.copy()
        twin.shapes, twin.kinds, twin.makers = self.shapes.copy(), self.kinds.copy(), self.makers[:]
        twin.leaves, twin._numbers = self.leaves.copy(), self._numbers.copy()
        twin.stretches, twin.turn, twin.placed = self.stretches, self.turn, self.placed
        if forward and self.stretches is not None:
            twin.stretches = self.stretches[: self.turn]
        return twin

    def leaf(self, value: Operand) -> Symbol:
        """A slot that holds a given value: a scalar as a Python number (float64), all else in the program's dtype."""
        prepared = self.prepare(value)
        if type(prepared) is float:
            slot = self.blank((), "float")
        else:
            slot = self.blank(np.shape(prepared), KINDS[np.asarray(prepared).dtype.kind])
        self.leaves[slot] = prepared
        return self.symbols[slot]

    def blank(self, shape: Shape, kind: Kind) -> int:
        """A slot that nothing fills yet."""
        self.shapes.append(shape)
        self.kinds.append(kind)
        self.makers.append(ABSENT)
        return len(self.shapes) - 1

    def prepare(self, value: Operand) -> Any:
        """A value as this program holds it. ComputeError if it holds anything but real numbers."""
        if type(value) is float and self.dtype == np.float64:
            return value
        array = as_numbers(value)
        if array.dtype.kind == "f" and array.dtype != self.dtype:
            with np.errstate(over="ignore"):  # a float64 that is too large for float32 is infinite
                array = cast(array, self.dtype)
        if array.ndim:
            return array
        return array[()] if self.dtype == np.float32 and array.dtype.kind == "f" else array.item()

    def constant(self, value: Operand) -> Symbol:
        """A slot for a number or an array that a derivative rule brings along; equal numbers share one."""
        prepared = value if type(value) is float else self.prepare(value)
        if isinstance(prepared, np.ndarray):
            return self.leaf(prepared)
        key = repr(prepared)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = self.leaf(prepared).slot
        return self.symbols[number]

    def check_size(self, shape: Shape, what: str) -> None:
        """ShapeError if an array of that shape would be larger than any may be; nothing is allocated to find out."""
        size = math.prod(shape) * self.dtype.itemsize
        if size > self.largest_bytes:
            limit = bytes_text(self.largest_bytes)
            raise ShapeError(
                tr("{what} of shape {shape} would take {bytes_text}; the limit is {limit}").format(
                    what=what, shape=shape, bytes_text=bytes_text(size), limit=limit
                )
            )

    def append(
        self, operation: Operation, inputs: Sequence[Operand | None], attributes: Mapping[str, Any]
    ) -> Symbol | tuple[Symbol, ...]:
        """Append a step. ShapeError, with nothing appended, if the inputs do not fit or a result would be too large."""
        slots = [ABSENT if x is None else x.slot if isinstance(x, Symbol) else self.constant(x).slot for x in inputs]
        symbols = tuple([self.symbols[slot] for slot in self.outputs[self.extend(operation, slots, attributes)]])
        return symbols[0] if len(symbols) == 1 else symbols

    def extend(self, operation: Operation, slots: Sequence[int], attributes: Mapping[str, Any]) -> int:
        """Append a step that reads some slots (ABSENT: left out); its number.

        Steps that turn its inputs into floats may come before it. ShapeError as for ``append``.
        """
        shapes, kinds = self.shapes, self.kinds
        if operation.plain and all(not shapes[slot] and kinds[slot] == "float" for slot in slots):
            return self.put(operation, attributes, tuple(slots), NUMBER, scalar=True)
        if operation.attributes:
            attributes = operation.settings(attributes)
        made = operation.kinds([None if slot == ABSENT else kinds[slot] for slot in slots])
        if made[0] == "float":
            slots = [self._as_float(operation, i, slot) for i, slot in enumerate(slots)]
        given = [None if slot == ABSENT else shapes[slot] for slot in slots]
        scalar = operation.elementwise and not any(given)
        found = _SCALAR if scalar else self._shapes(operation, given, attributes)
        return self.put(operation, attributes, tuple(slots), tuple(zip(found, made, strict=True)), scalar=scalar)

    def put(
        self,
        operation: Operation,
        attributes: Mapping[str, Any],
        inputs: tuple[int, ...],
        moulds: Sequence[Mould],
        *,
        scalar: bool,
    ) -> int:
        """Append a step of which all is known, or overwrite a spare one. The number of the step.

        moulds: the shape and kind of each output.
        """
        if self.spare:
            return self._overwrite(self.spare.pop(), operation, attributes, inputs, moulds, scalar=scalar)
        step = len(self.operations)
        if step % _STEPS_BETWEEN_LOOKS == 0 and self._cancelled():
            raise Cancelled(tr("The run was stopped."))
        self.operations.append(operation)
        self.attributes.append(attributes)
        self.inputs.append(inputs)
        self.scalar.append(scalar)
        self.outputs.append(self._fill(step, moulds))
        self.written.append(step)
        return step

    def apply(self, name: str, inputs: Sequence[Operand]) -> Symbol | tuple[Symbol, ...]:
        """Append the operation of a name, without attributes."""
        return self.append(operations()[name], inputs, {})

    def input_symbols(self, step: int) -> list[Symbol | None]:
        """What a step reads; None for inputs left out."""
        return [None if slot == ABSENT else self.symbols[slot] for slot in self.inputs[step]]

    def output_symbols(self, step: int) -> Any:
        """What a step fills: one symbol, or a tuple where the operation has several outputs."""
        symbols = tuple(self.symbols[slot] for slot in self.outputs[step])
        return symbols[0] if len(symbols) == 1 else symbols

    def _overwrite(
        self,
        step: int,
        operation: Operation,
        attributes: Mapping[str, Any],
        inputs: tuple[int, ...],
        moulds: Sequence[Mould],
        *,
        scalar: bool,
    ) -> int:
        """Put a step in place of another; it fills the same slots, if those are such as it needs."""
        self.operations[step], self.attributes[step] = operation, attributes
        self.inputs[step], self.scalar[step] = inputs, scalar
        if [(self.shapes[slot], self.kinds[slot]) for slot in self.outputs[step]] != list(moulds):
            self.outputs[step] = self._fill(step, moulds)
        self.written.append(step)
        return step

    def _fill(self, step: int, moulds: Sequence[Mould]) -> tuple[int, ...]:
        """New slots for what a step gives."""
        first = len(self.shapes)
        for shape, kind in moulds:
            self.shapes.append(shape)
            self.kinds.append(kind)
            self.makers.append(step)
        return tuple(range(first, len(self.shapes)))

    def _as_float(self, operation: Operation, position: int, slot: int) -> int:
        port = operation.input_port(position)
        if slot == ABSENT or self.kinds[slot] == "float" or port.kind != "float" or operation is to_float:
            return slot
        if port.mask and self.kinds[slot] == "bool":
            return slot
        return self.outputs[self.extend(to_float, [slot], {"dtype": str(self.dtype)})][0]

    def _shapes(
        self, operation: Operation, given: Sequence[Shape | None], attributes: Mapping[str, Any]
    ) -> tuple[Shape, ...]:
        shapes, widest = operation.shapes(given, attributes), operation.widest(given, attributes)
        if max(map(math.prod, (*shapes, widest))) * self.dtype.itemsize > self.largest_bytes:
            for shape in shapes:
                self.check_size(shape, tr("the result of {name}").format(name=operation.name))
            self.check_size(widest, tr("an array on the way to the result of {name}").format(name=operation.name))
        return shapes
