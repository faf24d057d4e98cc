"""A step of a program as a call: the function that computes it, bound to its attributes and to the slots it reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np

from ..ops import Operation
from .pieces import MANY, Call
from .program import ABSENT, Program


def bound(program: Program, step: int) -> Call:
    """The call of a step: a function, the slots that it reads (None: no second one), and the one that it fills."""
    operation, attributes = program.operations[step], program.attributes[step]
    inputs, outputs = program.inputs[step], program.outputs[step]
    function = _function(program, operation, attributes, step)
    if len(outputs) > 1 or not 1 <= len(inputs) <= 2 or ABSENT in inputs:
        return (function, MANY, MANY, MANY)
    return (function, inputs[0], inputs[1] if len(inputs) == 2 else None, outputs[0])


def _function(program: Program, operation: Operation, attributes: Mapping[str, Any], step: int) -> Callable[..., Any]:
    """The scalar function where every value is a number, else the kernel; attributes are bound."""
    wide = program.dtype == np.float64
    scalar = operation.scalar if wide and program.scalar[step] else None
    kernel = scalar or operation.kernel
    function = partial(kernel, **attributes) if attributes else kernel
    if scalar:
        return function
    plain = tuple(wide and not program.symbols[slot].shape for slot in program.outputs[step])
    return partial(_demoted, function, plain) if any(plain) else function


def _demoted(kernel: Callable[..., Any], plain: tuple[bool, ...], *inputs: Any) -> Any:
    """Run a kernel and turn its results without dimensions into Python numbers."""
    results = kernel(*inputs)
    if len(plain) == 1:
        return np.asarray(results).item()
    return tuple(np.asarray(r).item() if p else r for r, p in zip(results, plain, strict=True))
