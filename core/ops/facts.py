"""What is told of an operation where it is declared, beside its kernel and its formula."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypedDict

ShapeRule = Callable[..., Any]
Result = Literal["float", "int", "bool", "same"]
Example = tuple[tuple[Any, ...], Mapping[str, Any]]


class Facts(TypedDict, total=False):
    """What is told of an operation beside its kernel and its formula; each may be left out.

    shape: gives the output shape(s) from the input shapes and attributes; without it, it is elementwise and broadcasts.
    widest: as shape, of the largest array that the kernel makes on the way, where it is larger than inputs and outputs.
    fitted: as shape, gives a function of numpy that does the same on inputs of these shapes, to be called in place of
    the kernel, or None.
    scalar: the same on Python floats (may raise as ``math`` does; the kernel then gives the IEEE answer).
    filling: the same on arrays, written into an array that is given last and may be one of the inputs; mostly a
    function of numpy.
    title: what it is called, if not by its name; symbol: what stands in its tile, if not its name. aliases: other words
    by which it is found. torch, onnx: what it is called there.
    torch_needs: attributes that have another default in torch, or none. torch_fixed: inputs without a gradient there,
    or a function of the attributes that gives them. torch_takes_any: it takes inputs of every kind there as they are.
    convention: what happens at kinks and singular points, and where torch and ONNX defaults differ.
    result: the outputs' kind (one called "indices" is int), by default float; "same": the widest of the inputs.
    outputs: their names. domain: where an elementwise operation is smooth and real. example: (inputs as shapes or
    arrays, attributes) for the help page and the gradient test, needed unless elementwise. no_gradient: why it has no
    derivative. symmetric: its inputs may change places, so that their names say nothing.
    """

    shape: ShapeRule
    widest: ShapeRule
    fitted: ShapeRule
    scalar: Callable[..., Any]
    filling: Callable[..., Any]
    title: str
    symbol: str
    aliases: tuple[str, ...]
    torch: str
    onnx: str
    torch_needs: tuple[str, ...]
    torch_fixed: tuple[str, ...] | Callable[..., tuple[str, ...]]
    torch_takes_any: bool
    convention: str
    result: Result
    outputs: tuple[str, ...]
    domain: tuple[float, float]
    example: Example
    no_gradient: str
    symmetric: bool
