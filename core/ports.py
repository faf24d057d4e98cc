"""The ports of a node, whatever its kind: keys for the document, names and kinds for the eye."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .ops import operations
from .records import BLOCK, INPUT, OUTPUT, VARIABLE, Node

if TYPE_CHECKING:
    from .document import Document

LARGEST_VARIADIC = 1000


@dataclass(frozen=True, slots=True)
class Port:
    """A place where a wire may end. key: what ``Wire.input`` or ``Wire.output`` holds."""

    key: int
    name: str
    optional: bool = False


def input_ports(document: Document, node: Node) -> list[Port]:
    """The inputs to draw; a variadic operation has one for each wire and a free one."""
    if node.kind == BLOCK:
        return [Port(port.id, port.name) for port in document.port_nodes(node.id, INPUT)]
    if node.kind == OUTPUT:
        return [Port(0, node.name)]
    if node.kind in (VARIABLE, INPUT):
        return []
    inputs = operations()[node.kind].inputs
    ports = [Port(i, port.name, port.optional) for i, port in enumerate(inputs) if not port.variadic]
    if inputs and inputs[-1].variadic:
        first, last = len(inputs) - 1, max(document.incoming(node.id), default=-1)
        ports += [
            Port(i, f"{inputs[-1].name}{i - first + 1}", optional=i > first)
            for i in range(first, max(first, last + 1) + 1)
        ]
    return ports


def output_ports(document: Document, node: Node) -> list[Port]:
    """The outputs to draw."""
    if node.kind == BLOCK:
        return [Port(port.id, port.name) for port in document.port_nodes(node.id, OUTPUT)]
    if node.kind == OUTPUT:
        return []
    if node.kind in (VARIABLE, INPUT):
        return [Port(0, node.name)]
    return [Port(i, port.name) for i, port in enumerate(operations()[node.kind].outputs)]


def input_keys(document: Document, node: Node) -> Container[int]:
    """Where a wire into this node may end."""
    if node.kind in operations():
        inputs = operations()[node.kind].inputs
        return range(LARGEST_VARIADIC if inputs and inputs[-1].variadic else len(inputs))
    return {port.key for port in input_ports(document, node)}


def output_keys(document: Document, node: Node) -> Container[int]:
    """Where a wire out of this node may start."""
    if node.kind in operations():
        return range(len(operations()[node.kind].outputs))
    return {port.key for port in output_ports(document, node)}
