"""Comparison and logic, which have no slope."""

from __future__ import annotations

import operator

import numpy as np

from .ports import Flags
from .spec import operation
from .symbol import Array

_JUMPS = "a comparison jumps between true and false, so it has no slope"
_LOGIC = "true and false cannot change by a little, so there is no slope"


@operation(
    "a > b",
    scalar=operator.gt,
    filling=np.greater,
    symbol=">",
    torch="gt",
    onnx="Greater",
    aliases=(">", "greater", "more than"),
    result="bool",
    no_gradient=_JUMPS,
)
def gt(a: Array, b: Array) -> Array:
    """Whether a is greater than b; false if either is NaN."""
    return np.greater(a, b)


@operation(
    "a >= b",
    scalar=operator.ge,
    filling=np.greater_equal,
    symbol="≥",
    torch="ge",
    onnx="GreaterOrEqual",
    aliases=(">=", "≥", "greater or equal", "at least"),
    result="bool",
    no_gradient=_JUMPS,
)
def ge(a: Array, b: Array) -> Array:
    """Whether a is greater than b or equal to it; false if either is NaN."""
    return np.greater_equal(a, b)


@operation(
    "a < b",
    scalar=operator.lt,
    filling=np.less,
    symbol="<",
    torch="lt",
    onnx="Less",
    aliases=("<", "less", "smaller than"),
    result="bool",
    no_gradient=_JUMPS,
)
def lt(a: Array, b: Array) -> Array:
    """Whether a is less than b; false if either is NaN."""
    return np.less(a, b)


@operation(
    "a <= b",
    scalar=operator.le,
    filling=np.less_equal,
    symbol="≤",
    torch="le",
    onnx="LessOrEqual",
    aliases=("<=", "≤", "less or equal", "at most"),
    result="bool",
    no_gradient=_JUMPS,
)
def le(a: Array, b: Array) -> Array:
    """Whether a is less than b or equal to it; false if either is NaN."""
    return np.less_equal(a, b)


@operation(
    "a == b",
    scalar=operator.eq,
    filling=np.equal,
    symbol="=",
    torch="eq",
    onnx="Equal",
    aliases=("==", "=", "equal", "same"),
    result="bool",
    no_gradient=_JUMPS,
    symmetric=True,
)
def eq(a: Array, b: Array) -> Array:
    """Whether a equals b exactly; NaN equals nothing."""
    return np.equal(a, b)


@operation(
    "a != b",
    scalar=operator.ne,
    filling=np.not_equal,
    symbol="≠",
    torch="ne",
    onnx="Not",
    aliases=("!=", "≠", "<>", "not equal", "different"),
    result="bool",
    no_gradient=_JUMPS,
    convention="ONNX has no operator of its own: Equal followed by Not",
    symmetric=True,
)
def ne(a: Array, b: Array) -> Array:
    """Whether a differs from b; NaN differs from everything, itself included."""
    return np.not_equal(a, b)


@operation(
    "logical_and(a, b)",
    scalar=lambda a, b: bool(a) and bool(b),
    title="and",
    symbol="∧",
    torch="logical_and",
    torch_takes_any=True,
    onnx="And",
    aliases=("and", "&", "&&", "both", "conjunction"),
    result="bool",
    no_gradient=_LOGIC,
    symmetric=True,
)
def logical_and(a: Flags, b: Flags) -> Array:
    """Whether both are true; a number counts as true unless it is 0."""
    return np.logical_and(a, b)


@operation(
    "logical_or(a, b)",
    scalar=lambda a, b: bool(a) or bool(b),
    title="or",
    symbol="∨",
    torch="logical_or",
    torch_takes_any=True,
    onnx="Or",
    aliases=("or", "|", "||", "either", "disjunction"),
    result="bool",
    no_gradient=_LOGIC,
    symmetric=True,
)
def logical_or(a: Flags, b: Flags) -> Array:
    """Whether at least one is true; a number counts as true unless it is 0."""
    return np.logical_or(a, b)


@operation(
    "logical_xor(a, b)",
    scalar=lambda a, b: bool(a) != bool(b),
    title="exclusive or",
    symbol="⊕",
    torch="logical_xor",
    torch_takes_any=True,
    onnx="Xor",
    aliases=("xor", "^", "either but not both"),
    result="bool",
    no_gradient=_LOGIC,
    symmetric=True,
)
def logical_xor(a: Flags, b: Flags) -> Array:
    """Whether exactly one is true; a number counts as true unless it is 0."""
    return np.logical_xor(a, b)


@operation(
    "logical_not(a)",
    scalar=operator.not_,
    title="not",
    symbol="¬",
    torch="logical_not",
    torch_takes_any=True,
    onnx="Not",
    aliases=("not", "!", "~", "negate truth", "inverse"),
    result="bool",
    no_gradient=_LOGIC,
)
def logical_not(a: Flags) -> Array:
    """Whether a is false; a number counts as true unless it is 0."""
    return np.logical_not(a)
