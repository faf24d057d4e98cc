"""One operation on arrays: its outputs, and its derivative both ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from .engine.differentiate import pull_back
from .engine.forward_mode import push_forward
from .engine.plan import Plan
from .engine.program import Program
from .errors import ComputeError
from .ops import Operation, operations
from .ops.symbol import Operand, Symbol

Arrays = list[np.ndarray]


def evaluate(name: str, inputs: Sequence[Operand | None], **attributes: Any) -> Arrays:  # noqa: ANN401
    """Apply an operation to arrays or numbers: a list of its outputs, one for each output port.

    Floats keep their width, whole numbers and booleans become float64 where the operation works on floats.
    ComputeError if there is no such operation or attribute; ShapeError if the inputs do not fit.
    """
    operation, program, symbols = _program(name, inputs, attributes)
    outputs = _outputs(program.append(operation, symbols, attributes))
    values = _run(program)
    return [np.asarray(values[symbol.slot]) for symbol in outputs]


def vjp(
    name: str,
    inputs: Sequence[Operand | None],
    cotangents: Sequence[Operand],
    **attributes: Any,  # noqa: ANN401
) -> list[np.ndarray | None]:
    """Pull cotangents (one for each output) back to the inputs: a gradient for each, None where none passes."""
    operation, program, symbols = _program(name, inputs, attributes)
    outputs = _outputs(program.append(operation, symbols, attributes))
    g = [_like(program, y, cotangent) for y, cotangent in zip(outputs, cotangents, strict=True)]
    pulled = _pull(program, g)
    values = _run(program)
    return [None if part is None else np.asarray(values[part.slot]) for part in pulled]


def jvp(
    name: str,
    inputs: Sequence[Operand | None],
    tangents: Sequence[Operand | None],
    **attributes: Any,  # noqa: ANN401
) -> Arrays:
    """Push tangents (one for each input, None for zero) forward: a list of the outputs' tangents."""
    operation, program, symbols = _program(name, inputs, attributes)
    given = {
        symbol.slot: _like(program, symbol, tangent)
        for symbol, tangent in zip(symbols, tangents, strict=True)
        if symbol is not None and tangent is not None
    }
    outputs = _outputs(program.append(operation, symbols, attributes))
    pushed = push_forward(program, given)
    values = _run(program)
    return [np.asarray(values[pushed[y.slot].slot]) if y.slot in pushed else np.zeros(y.shape) for y in outputs]


def _program(
    name: str, inputs: Sequence[Operand | None], attributes: Mapping[str, Any]
) -> tuple[Operation, Program, list[Symbol | None]]:
    if name not in operations():
        raise ComputeError(f"There is no operation called {name!r}.")
    operation = operations()[name]
    trouble = operation.check_attributes(attributes)
    if trouble:
        raise ComputeError(f"{name}: {trouble}")
    floats = [np.asarray(x).dtype for x in inputs if x is not None and np.asarray(x).dtype.kind == "f"]
    program = Program("float32" if floats and all(dtype == np.float32 for dtype in floats) else "float64")
    return operation, program, [None if x is None else program.leaf(x) for x in inputs]


def _outputs(result: Symbol | tuple[Symbol, ...]) -> tuple[Symbol, ...]:
    return result if isinstance(result, tuple) else (result,)


def _pull(program: Program, g: list[Symbol]) -> list[Symbol | None]:
    """The gradients of the inputs of the step that was appended last."""
    step = len(program.operations) - 1
    operation, attributes = program.operations[step], program.attributes[step]
    upstream = g[0] if len(g) == 1 else tuple(g)
    pulled: list[Symbol | None] = []
    for position in range(len(program.inputs[step])):
        pull = pull_back(
            operation, upstream, program.output_symbols(step), program.input_symbols(step), attributes, position
        )
        part = None if pull is None else pull.contribution
        pulled.append(part if part is None or isinstance(part, Symbol) else program.constant(part))
    return pulled


def _like(program: Program, symbol: Symbol, value: Operand) -> Symbol:
    if np.shape(value) != symbol.shape:
        raise ComputeError(f"A value of shape {symbol.shape} is needed, not of {np.shape(value)}.")
    return program.leaf(np.asarray(value, dtype=program.dtype))


def _run(program: Program) -> list[Any]:
    plan = Plan(program)
    values = plan.fresh()
    failures = plan.run(values)
    if failures:
        raise ComputeError(next(iter(failures.values())))
    return values
