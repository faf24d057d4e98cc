"""Arithmetic, element by element, with numpy's broadcasting."""

from __future__ import annotations

import operator

import numpy as np

from .spec import operation
from .symbol import Array, Operand


@operation("a + b", scalar=operator.add, symbol="+", torch="add", onnx="Add", aliases=("+", "plus", "sum of two"))
def add(a: Array, b: Array) -> Array:
    """The sum of two values."""
    return np.add(a, b)


@add.local("a", "1")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return 1.0


@add.local("b", "1")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return 1.0


@operation(
    "a * b", scalar=operator.mul, symbol="×", torch="mul", onnx="Mul", aliases=("*", "times", "multiply", "product")
)
def mul(a: Array, b: Array) -> Array:
    """The product of two values, element by element."""
    return np.multiply(a, b)


@mul.local("a", "b")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return b


@mul.local("b", "a")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return a
