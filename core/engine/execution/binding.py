"""A step of a program as a call: the function that computes it, bound to its attributes and to the slots it reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from ...ops import Operation
from ...ops.symbol import Kind
from ..program import ABSENT, Program
from .generated import SIGNS
from .pieces import MANY, Call

_NUMBERS: Mapping[Kind, Callable[[Any], Any]] = {"float": float, "int": int, "bool": bool}


def bound(program: Program, step: int) -> Call:
    """The call of a step: a function, the slots that it reads (None: no second one), and the one that it fills."""
    operation, attributes = program.operations[step], program.attributes[step]
    inputs, outputs = program.inputs[step], program.outputs[step]
    function = _function(program, operation, attributes, step)
    if len(outputs) > 1 or not 1 <= len(inputs) <= 2 or ABSENT in inputs:
        return (function, MANY, MANY, MANY)
    return (function, inputs[0], inputs[1] if len(inputs) == 2 else None, outputs[0])


def _function(program: Program, operation: Operation, attributes: Mapping[str, Any], step: int) -> Callable[..., Any]:
    """The scalar function where every value is a number, else the kernel; attributes are bound.

    Where Python has a sign for it, that is bound for arrays, too: numpy does the same then.
    """
    wide = program.dtype == np.float64
    scalar = operation.scalar if wide and program.scalar[step] else None
    kernel = scalar or (operation.scalar if operation.scalar in SIGNS else None) or operation.kernel
    function = partial(kernel, **attributes) if attributes else kernel
    if scalar:
        return function
    if ABSENT not in program.inputs[step]:
        function = operation.fitted([program.shapes[slot] for slot in program.inputs[step]], attributes) or function
    outputs = program.outputs[step]
    plain = [_NUMBERS[program.kinds[slot]] if wide and not program.shapes[slot] else None for slot in outputs]
    if len(plain) > 1 and any(plain):
        return partial(_all_demoted, plain, function)
    return partial(_demoted, plain[0], function) if plain[0] else function


def _demoted(number: Callable[[Any], Any], kernel: Callable[..., Any], *inputs: Any) -> Any:
    """Run a kernel and turn its result, which has no dimensions, into a Python number."""
    return number(kernel(*inputs))


def _all_demoted(numbers: Sequence[Callable[[Any], Any] | None], kernel: Callable[..., Any], *inputs: Any) -> Any:
    """Run a kernel and turn its results without dimensions into Python numbers."""
    return tuple(number(r) if number else r for r, number in zip(kernel(*inputs), numbers, strict=True))
