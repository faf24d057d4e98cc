"""The ports of a node, whatever its kind: keys for the document, names and kinds for the eye."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .ops import operations
from .records import BLOCK, DOT, INPUT, OUTPUT, VARIABLE, Node

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
    if node.kind in (OUTPUT, DOT):
        return [Port(0, node.name)]
    if node.kind in (VARIABLE, INPUT):
        return []
    inputs = operations()[node.kind].inputs
    ports = [Port(i, port.name, port.optional) for i, port in enumerate(inputs) if not port.variadic]
    if inputs and inputs[-1].variadic:
        first, last = len(inputs) - 1, max(document.incoming(node.id), default=-1)
        ports += [
            Port(i, f"{inputs[-1].name}{i - first + 1}", optional=i > first)
            for i in range(first, min(max(first, last + 1) + 1, LARGEST_VARIADIC))
        ]
    return ports


def output_ports(document: Document, node: Node) -> list[Port]:
    """The outputs to draw."""
    if node.kind == BLOCK:
        return [Port(port.id, port.name) for port in document.port_nodes(node.id, OUTPUT)]
    if node.kind == OUTPUT:
        return []
    if node.kind in (VARIABLE, INPUT, DOT):
        return [Port(0, node.name)]
    return [Port(i, port.name) for i, port in enumerate(operations()[node.kind].outputs)]


def has_input(document: Document, node: Node, key: int) -> bool:
    """Whether a wire into this node may end at a port."""
    if node.kind == BLOCK:
        return _is_port(document, node, key, INPUT)
    operation = operations().get(node.kind)
    if operation is not None:
        inputs = operation.inputs
        return 0 <= key < (LARGEST_VARIADIC if inputs and inputs[-1].variadic else len(inputs))
    return node.kind in (OUTPUT, DOT) and key == 0


def has_output(document: Document, node: Node, key: int) -> bool:
    """Whether a wire out of this node may start at a port."""
    if node.kind == BLOCK:
        return _is_port(document, node, key, OUTPUT)
    operation = operations().get(node.kind)
    if operation is not None:
        return 0 <= key < len(operation.outputs)
    return node.kind in (VARIABLE, INPUT, DOT) and key == 0


def _is_port(document: Document, block: Node, key: int, kind: str) -> bool:
    port = document.nodes.get(key)
    return port is not None and port.kind == kind and port.parent == block.id
