"""A program: operations in topological order over integer slots, with the shape and kind of every slot known."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from ..errors import Cancelled, ComputeError, ShapeError
from ..numbers import bytes_text
from ..ops import Operation, operations
from ..ops.conversion import to_float
from ..ops.symbol import Kind, Operand, Shape, Symbol

ABSENT = -1
LARGEST_BYTES = 1 << 30
_STEPS_BETWEEN_LOOKS = 500
_SCALAR: tuple[Shape, ...] = ((),)
_NUMBER: tuple[tuple[Shape, Kind], ...] = (((), "float"),)
_KINDS: dict[str, Kind] = {"f": "float", "i": "int", "u": "int", "b": "bool"}


def never() -> bool:
    """The answer to "was this cancelled?" where nobody can."""
    return False


class Program:
    """Steps in the order in which they run; slot i holds the i-th value. Only ever appended to.

    Step s applies ``operations[s]`` with ``attributes[s]`` to the slots ``inputs[s]`` (ABSENT: left out) and fills
    ``outputs[s]``; ``scalar[s]`` tells that all of these are numbers and the operation is elementwise. ``leaves`` holds
    the values of the slots that no step fills.
    """

    def __init__(
        self,
        dtype: str = "float64",
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
        self.scalar: list[bool] = []
        self.symbols: list[Symbol] = []
        self.leaves: dict[int, Any] = {}
        self._numbers: dict[str, Symbol] = {}

    def copy(self, cancelled: Callable[[], bool] = never) -> Program:
        """A program that starts with the same steps and grows apart; slots and step numbers keep their meaning."""
        twin = Program(str(self.dtype), self.largest_bytes, cancelled)
        twin.operations, twin.attributes = self.operations.copy(), self.attributes.copy()
        twin.inputs, twin.outputs = self.inputs.copy(), self.outputs.copy()
        twin.scalar = self.scalar.copy()
        twin.symbols = [Symbol(twin, s.slot, s.shape, s.kind) for s in self.symbols]
        twin.leaves = self.leaves.copy()
        return twin

    def leaf(self, value: Operand) -> Symbol:
        """A slot that holds a given value: a scalar as a Python number (float64), all else in the program's dtype."""
        prepared = self.prepare(value)
        symbol = self._slot(np.shape(prepared), _KINDS[np.asarray(prepared).dtype.kind])
        self.leaves[symbol.slot] = prepared
        return symbol

    def prepare(self, value: Operand) -> Any:
        """A value as this program holds it. ComputeError if it holds anything but real numbers."""
        array = as_numbers(value)
        if array.dtype.kind == "f" and array.dtype != self.dtype:
            with np.errstate(over="ignore"):  # a float64 that is too large for float32 is infinite
                array = array.astype(self.dtype)
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
            number = self._numbers[key] = self.leaf(prepared)
        return number

    def check_size(self, shape: Shape, what: str = "the result") -> None:
        """ShapeError if an array of that shape would be larger than any may be; nothing is allocated to find out."""
        size = math.prod(shape) * self.dtype.itemsize
        if size > self.largest_bytes:
            limit = bytes_text(self.largest_bytes)
            raise ShapeError(f"{what} of shape {shape} would take {bytes_text(size)}; the limit is {limit}")

    def append(
        self, operation: Operation, inputs: Sequence[Operand | None], attributes: Mapping[str, Any]
    ) -> Symbol | tuple[Symbol, ...]:
        """Append a step. ShapeError, with nothing appended, if the inputs do not fit or a result would be too large."""
        if operation.plain:
            slots = [x.slot for x in inputs if isinstance(x, Symbol) and not x.shape and x.kind == "float"]
            if len(slots) == len(inputs):
                return self._step(operation, attributes, tuple(slots), _NUMBER, scalar=True)
        if operation.attributes:
            attributes = operation.settings(attributes)
        symbols = [x if x is None or isinstance(x, Symbol) else self.constant(x) for x in inputs]
        if operation.result == "float" and any(s is not None and s.kind != "float" for s in symbols):
            symbols = [self._as_float(operation, i, symbol) for i, symbol in enumerate(symbols)]
        scalar = operation.elementwise and not any(s is not None and s.shape for s in symbols)
        shapes = _SCALAR if scalar else self._shapes(operation, symbols, attributes)
        kinds = operation.kinds([None if s is None else s.kind for s in symbols])
        slots = [ABSENT if s is None else s.slot for s in symbols]
        return self._step(operation, attributes, tuple(slots), tuple(zip(shapes, kinds, strict=True)), scalar=scalar)

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

    def _step(
        self,
        operation: Operation,
        attributes: Mapping[str, Any],
        inputs: tuple[int, ...],
        outputs: tuple[tuple[Shape, Kind], ...],
        *,
        scalar: bool,
    ) -> Symbol | tuple[Symbol, ...]:
        if len(self.operations) % _STEPS_BETWEEN_LOOKS == 0 and self._cancelled():
            raise Cancelled("The run was stopped.")
        self.operations.append(operation)
        self.attributes.append(attributes)
        self.inputs.append(inputs)
        self.scalar.append(scalar)
        if len(outputs) == 1:
            symbol = self._slot(*outputs[0])
            self.outputs.append((symbol.slot,))
            return symbol
        symbols = tuple([self._slot(shape, kind) for shape, kind in outputs])
        self.outputs.append(tuple([s.slot for s in symbols]))
        return symbols

    def _slot(self, shape: Shape, kind: Kind) -> Symbol:
        symbol = Symbol(self, len(self.symbols), shape, kind)
        self.symbols.append(symbol)
        return symbol

    def _as_float(self, operation: Operation, position: int, symbol: Symbol | None) -> Symbol | None:
        if symbol is None or symbol.kind == "float" or operation.input_port(position).kind != "float":
            return symbol
        return symbol if operation is to_float else to_float(symbol, dtype=str(self.dtype))

    def _shapes(
        self, operation: Operation, symbols: Sequence[Symbol | None], attributes: Mapping[str, Any]
    ) -> tuple[Shape, ...]:
        shapes = operation.shapes([None if s is None else s.shape for s in symbols], attributes)
        for shape in shapes:
            self.check_size(shape)
        return shapes


def as_numbers(value: Operand) -> np.ndarray:
    """A value as an array. ComputeError if it holds anything but real numbers."""
    try:
        array = np.asarray(value)
    except ValueError:
        raise ComputeError("The rows of a tensor have equal lengths.") from None
    if array.dtype.kind not in _KINDS:
        raise ComputeError(f"A value holds real numbers; {array.dtype.name} cannot be used.")
    return array
