"""The ports of an operation: its inputs are read off the positional parameters of its kernel."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NewType

import numpy as np

Flags = NewType("Flags", np.ndarray)  # an input of booleans: no gradient
Indices = NewType("Indices", np.ndarray)  # an input of whole numbers: no gradient
Mask = NewType("Mask", np.ndarray)  # an input of numbers or of booleans, which do not count as numbers there


@dataclass(frozen=True, slots=True)
class OperationPort:
    """An input or output. kind "flags" or "indices": takes no gradient. variadic: the last one, any number of times.

    mask: booleans mean something of their own there, and are not turned into numbers.
    """

    name: str
    kind: Literal["float", "flags", "indices"] = "float"
    optional: bool = False
    variadic: bool = False
    mask: bool = False


def inputs_of(parameters: Sequence[inspect.Parameter]) -> tuple[OperationPort, ...]:
    """The input ports that the parameters of a kernel tell of."""
    return tuple(_input(parameter) for parameter in parameters if parameter.kind is not parameter.KEYWORD_ONLY)


def output_port(name: str) -> OperationPort:
    """An output; one that is called ``indices`` holds whole numbers."""
    return OperationPort(name, "indices" if name == "indices" else "float")


def are_plain(ports: Sequence[OperationPort]) -> bool:
    """Whether these are so many floats, neither more nor fewer."""
    return not any(port.kind != "float" or port.optional or port.variadic for port in ports)


def _input(parameter: inspect.Parameter) -> OperationPort:
    hint = str(parameter.annotation)
    kind: Literal["float", "flags", "indices"] = (
        "flags" if "Flags" in hint else "indices" if "Indices" in hint else "float"
    )
    return OperationPort(
        parameter.name,
        kind,
        optional=parameter.default is None,
        variadic=parameter.kind is parameter.VAR_POSITIONAL,
        mask="Mask" in hint,
    )
