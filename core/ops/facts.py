"""What is told of an operation where it is declared, beside its kernel and its formula."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypedDict

ShapeRule = Callable[..., Any]
Result = Literal["float", "int", "bool", "same"]
Example = tuple[tuple[Any, ...], Mapping[str, Any]]


class OwnFacts(TypedDict, total=False):
    """What may be told of any operation beside its kernel and its formula; each may be left out.

    shape: gives the output's shape, or a tuple of those of several, from the inputs' (None: left out) and attributes.
    Without it the operation is elementwise: its inputs broadcast, and each number of the output depends only on those
    at its place, so that large arrays may be computed in parts.
    outputs: their names; one that is called ``indices`` holds whole numbers. result: the kind of the others, by default
    float; "same": the widest of the inputs.
    title: what it is called, if not by its name; symbol: what stands in its tile, if not its name. aliases: other words
    by which it is found. convention: what happens at kinks and singular points, and where other engines differ.
    domain: where an elementwise operation is smooth and real. no_gradient: why it has no derivative. symmetric: its
    inputs may change places, so that their names say nothing.
    """

    shape: ShapeRule
    outputs: tuple[str, ...]
    result: Result
    title: str
    symbol: str
    aliases: tuple[str, ...]
    convention: str
    domain: tuple[float, float]
    no_gradient: str
    symmetric: bool


class Facts(OwnFacts, total=False):
    """What is told of an operation of the catalogue; each may be left out.

    widest: as shape, of the largest array that the kernel makes on the way, where it is larger than inputs and outputs.
    fitted: as shape, gives a function of numpy that is all that the kernel does with inputs so shaped, or None.
    scalar: the same on Python floats (may raise as ``math`` does; the kernel then gives the IEEE answer).
    filling: the same on arrays, written into one more, which may be one of them; a function of numpy where that is all
    that the kernel does.
    torch, onnx: what it is called there.
    torch_needs: attributes that have another default in torch, or none. torch_fixed: inputs without a gradient there,
    or a function of the attributes that gives them. torch_takes_any: it takes inputs of every kind there as they are.
    example: (inputs as shapes or arrays, attributes) for the help page and the gradient test, needed unless
    elementwise.
    """

    widest: ShapeRule
    fitted: ShapeRule
    scalar: Callable[..., Any]
    filling: Callable[..., Any]
    torch: str
    onnx: str
    torch_needs: tuple[str, ...]
    torch_fixed: tuple[str, ...] | Callable[..., tuple[str, ...]]
    torch_takes_any: bool
    example: Example
