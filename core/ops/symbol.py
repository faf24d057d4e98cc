"""Symbols: what an operation gets instead of arrays when it is to append itself to a program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np

if TYPE_CHECKING:
    from .spec import Operation

Shape = tuple[int, ...]
Kind = Literal["float", "int", "bool"]
Array = np.ndarray | float
Operand = Any  # an Array, or a Symbol that stands for one: a derivative rule is written once for both


class Builder(Protocol):
    """Where symbols live: appends operations and answers with the symbols of their outputs. dtype: of its floats."""

    dtype: np.dtype[Any]

    def append(
        self, operation: Operation, inputs: Sequence[Operand | None], attributes: Mapping[str, Any]
    ) -> Symbol | tuple[Symbol, ...]:
        """Append an operation on symbols (numbers and arrays among its inputs become constants)."""
        ...

    def apply(self, name: str, inputs: Sequence[Operand]) -> Symbol | tuple[Symbol, ...]:
        """Append the operation of a name, as Python's operators do: a symbol does not know the registry."""
        ...


class Arithmetic:
    """Python's operators for anything that operations apply to: symbols here, handles of a graph's nodes elsewhere."""

    __slots__ = ()
    __array_ufunc__ = None  # numpy arrays on the left leave the operator to us

    def _apply(self, name: str, *inputs: Any) -> Any:
        raise TypeError(f"{type(self).__name__} takes no operators")

    def __add__(self, other: Operand) -> Any:
        return self._apply("add", self, other)

    def __radd__(self, other: Operand) -> Any:
        return self._apply("add", other, self)

    def __sub__(self, other: Operand) -> Any:
        return self._apply("sub", self, other)

    def __rsub__(self, other: Operand) -> Any:
        return self._apply("sub", other, self)

    def __mul__(self, other: Operand) -> Any:
        return self._apply("mul", self, other)

    def __rmul__(self, other: Operand) -> Any:
        return self._apply("mul", other, self)

    def __truediv__(self, other: Operand) -> Any:
        return self._apply("div", self, other)

    def __rtruediv__(self, other: Operand) -> Any:
        return self._apply("div", other, self)

    def __pow__(self, other: Operand) -> Any:
        return self._apply("pow", self, other)

    def __rpow__(self, other: Operand) -> Any:
        return self._apply("pow", other, self)

    def __matmul__(self, other: Operand) -> Any:
        return self._apply("matmul", self, other)

    def __rmatmul__(self, other: Operand) -> Any:
        return self._apply("matmul", other, self)

    def __floordiv__(self, other: Operand) -> Any:
        return self._apply("floor_divide", self, other)

    def __rfloordiv__(self, other: Operand) -> Any:
        return self._apply("floor_divide", other, self)

    def __mod__(self, other: Operand) -> Any:
        return self._apply("remainder", self, other)

    def __rmod__(self, other: Operand) -> Any:
        return self._apply("remainder", other, self)

    def __neg__(self) -> Any:
        return self._apply("neg", self)

    def __abs__(self) -> Any:
        return self._apply("abs", self)

    def __lt__(self, other: Operand) -> Any:
        return self._apply("lt", self, other)

    def __le__(self, other: Operand) -> Any:
        return self._apply("le", self, other)

    def __gt__(self, other: Operand) -> Any:
        return self._apply("gt", self, other)

    def __ge__(self, other: Operand) -> Any:
        return self._apply("ge", self, other)


class Symbol(Arithmetic):
    """A value that a program will hold: its slot, shape and kind."""

    __slots__ = ("builder", "kind", "shape", "slot")

    def __init__(self, builder: Builder, slot: int, shape: Shape, kind: Kind) -> None:
        """Stand for ``slot`` of the program under construction."""
        self.builder = builder
        self.slot = slot
        self.shape = shape
        self.kind = kind

    def _apply(self, name: str, *inputs: Any) -> Any:
        return self.builder.apply(name, inputs)


def shape_of(operand: Operand) -> Shape:
    """The shape of an array, a number or a symbol."""
    return operand.shape if isinstance(operand, Symbol) else np.shape(operand)
