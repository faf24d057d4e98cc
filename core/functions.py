"""One operation on arrays: its outputs, and its derivative both ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from .engine.arrays import as_numbers
from .engine.derivatives.forward_mode import push_forward
from .engine.plan import Plan
from .engine.program import Program
from .engine.pull import pull_back
from .errors import ComputeError, ShapeError
from .language import tr
from .ops import operations
from .ops.attributes import plain
from .ops.symbol import Operand, Symbol

Arrays = list[np.ndarray]


def evaluate(name: str, inputs: Sequence[Operand | None], **attributes: Any) -> Arrays:
    """Apply an operation to arrays or numbers: a list of its outputs, one for each output port.

    It computes in float32 where all arrays of floats are float32, else in float64: Python's numbers count as what they
    meet, as in numpy and torch. The arrays are new ones, here and in ``vjp`` and ``jvp``. ComputeError if there is no
    such operation or attribute or the inputs are too few or too many; ShapeError if they do not fit.
    """
    program, _, outputs = _program(name, inputs, attributes)
    values = _run(program)
    return [np.array(values[symbol.slot]) for symbol in outputs]


def vjp(
    name: str,
    inputs: Sequence[Operand | None],
    cotangents: Sequence[Operand | None],
    **attributes: Any,
) -> list[np.ndarray | None]:
    """Pull cotangents (one for each output, of its shape; None for zero) back to the inputs.

    A gradient for each input, of its shape; None where none passes, as to numpy's whole numbers and booleans. Python's
    whole numbers are taken as floats. Errors as in ``evaluate``.
    """
    program, _, outputs = _program(name, inputs, attributes)
    _check_given("cotangent", "output", cotangents, outputs)
    pulled = _pull(program, [_like(program, y, g) for y, g in zip(outputs, cotangents, strict=True)])
    values = _run(program)
    return [
        None if part is None or not _moves(x) else np.array(values[part.slot])
        for x, part in zip(inputs, pulled, strict=True)
    ]


def jvp(
    name: str,
    inputs: Sequence[Operand | None],
    tangents: Sequence[Operand | None],
    **attributes: Any,
) -> Arrays:
    """Push tangents (one for each input, of its shape; None for zero) forward: a list of the outputs' tangents.

    None for numpy's whole numbers and booleans, which do not move; Python's whole numbers are taken as floats. Errors
    as in ``evaluate``.
    """
    program, symbols, outputs = _program(name, inputs, attributes)
    _check_given("tangent", "input", tangents, symbols)
    for x, tangent in zip(inputs, tangents, strict=True):
        if tangent is not None and not _moves(x):
            raise ComputeError(tr("Whole numbers and flags do not move: give None as their tangent."))
    given = {
        symbol.slot: _like(program, symbol, tangent)
        for symbol, tangent in zip(symbols, tangents, strict=True)
        if symbol is not None and tangent is not None
    }
    pushed = push_forward(program, given)
    for lost in pushed.lost.values():
        raise ShapeError(lost.told) from lost.error
    values = _run(program)
    moving = pushed.tangents
    return [
        np.array(values[moving[y.slot].slot]) if y.slot in moving else np.zeros(y.shape, program.dtype) for y in outputs
    ]


def _program(
    name: str, inputs: Sequence[Operand | None], attributes: Mapping[str, Any]
) -> tuple[Program, list[Symbol | None], tuple[Symbol, ...]]:
    """The program of one operation, the symbols of its inputs and of its outputs."""
    if name not in operations():
        raise ComputeError(tr("There is no operation called {name!r}.").format(name=name))
    operation = operations()[name]
    settings = {attribute: plain(value) for attribute, value in attributes.items()}
    trouble = operation.check_attributes(settings)
    if trouble:
        raise ComputeError(f"{name}: {trouble}")
    trouble = operation.check_count(_count(inputs))
    if trouble:
        raise ComputeError(trouble)
    for port, x in zip(operation.inputs, inputs, strict=False):
        if x is None and not port.optional:
            raise ComputeError(tr("{name} needs a value for {port}.").format(name=name, port=port.name))
    arrays = [None if x is None else as_numbers(x) for x in inputs]
    floats = [a.dtype for x, a in zip(inputs, arrays, strict=True) if a is not None and type(x) is not float]
    floats = [dtype for dtype in floats if dtype.kind == "f"]
    program = Program("float32" if floats and all(dtype == np.float32 for dtype in floats) else "float64")
    symbols = [None if array is None else program.leaf(array) for array in arrays]
    return program, symbols, _outputs(program.append(operation, symbols, settings))


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


def _moves(x: Operand) -> bool:
    """Whether a value can change by a little."""
    return not isinstance(x, bool | np.ndarray | np.generic) or np.asarray(x).dtype.kind == "f"


def _check_given(what: str, port: str, given: Sequence[Operand | None], symbols: Sequence[Symbol | None]) -> None:
    if _count(given) != len(symbols):
        raise ComputeError(
            tr("One {what} for each {port} is needed: {symbols}, not {given}.").format(
                what=what, port=port, symbols=len(symbols), given=len(given)
            )
        )


def _count(given: Sequence[Operand | None]) -> int:
    """How many values are given. ComputeError for a number that is not in a list."""
    try:
        return len(given)
    except TypeError:
        raise ComputeError(
            tr("{given!r} is given where a list of values is needed, such as [{given!r}].").format(given=given)
        ) from None


def _like(program: Program, symbol: Symbol, value: Operand | None) -> Symbol:
    """A leaf of floats for something of a symbol's shape."""
    array = np.zeros(symbol.shape) if value is None else as_numbers(value)
    if array.shape != symbol.shape:
        raise ComputeError(
            tr("A value of shape {shape} is needed, not of {shape2}.").format(shape=symbol.shape, shape2=array.shape)
        )
    return program.leaf(array.astype(program.dtype))


def _run(program: Program) -> list[Any]:
    plan = Plan(program)
    values = plan.fresh()
    failures = plan.run(values)
    if failures:
        failure = next(iter(failures.values()))
        raise ComputeError(failure.told) from failure.error
    return values
