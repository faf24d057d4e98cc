"""What makes nodes and the wires between them valid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..language import tr
from ..ops import operations
from ..ports import has_input, has_output
from ..records import BLOCK, DOT, INPUT, OUTPUT, ROLES, VARIABLE, Frame, Node, Note, Record, Value, Wire

if TYPE_CHECKING:
    from ..change import Change
    from ..document import Document

STRUCTURE = frozenset((VARIABLE, BLOCK, INPUT, OUTPUT, DOT))
DEEPEST_BLOCKS = 64
LONGEST_NAME = 256
DTYPES = (np.dtype(np.float64), np.dtype(np.int64), np.dtype(np.bool_))
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def nodes(document: Document, change: Change) -> Iterator[str]:
    """Nodes that are not as they should be, and what is left of those that are gone."""
    depths: dict[int, int] = {}
    for before, node in change.of(Node):
        if node is not None:
            yield from _node(document, before, node, depths)
    yield from _nodes_gone(document, change.removed(Node))


def wires(document: Document, change: Change) -> Iterator[str]:
    """Wires with ends that do not exist, or that no wire may have."""
    for wire in change.after(Wire):
        yield from _wire(document, wire)


def ids(document: Document, change: Change) -> Iterator[str]:
    """New ids that are none, or that belong to a record of another table; places share the ids of nodes."""
    holders = {Node: document.nodes, Wire: document.wires, Frame: document.frames, Note: document.notes}
    for table in holders:
        new = {after.id for before, after in change.tables.get(table, ()) if before is None and after is not None}
        if new and min(new) < 1:
            yield tr("An id is a whole number above 0, not {new}.").format(new=min(new))
        twice = [ident for other, held in holders.items() if other is not table for ident in new & held.keys()]
        if twice:
            yield tr("The id {twice} is used twice.").format(twice=min(twice))


def value_trouble(name: str, value: Value) -> Iterator[str]:
    """What is wrong with the value of something that is called so."""
    if isinstance(value, np.ndarray):
        if value.dtype not in DTYPES or value.flags.writeable:
            yield tr("{name!r}: an array is read-only, of float64, int64 or bool; this one is of {dtype}.").format(
                name=name, dtype=value.dtype
            )
    elif type(value) is not float:
        yield tr("{name!r}: a value is a float or an array, not a {name2}.").format(
            name=name, name2=type(value).__name__
        )


def _nodes_gone(document: Document, gone: Iterable[Node]) -> Iterator[str]:
    places = document.places
    for node in gone:
        if document.incoming(node.id) or document.outgoing(node.id):
            yield tr("{name!r} still has wires. Remove them with it.").format(name=node.name)
        if node.kind == BLOCK and document.children(node.id):
            yield tr("{name!r} still has nodes inside. Remove them with it.").format(name=node.name)
        if node.id in places:
            yield tr("{name!r} is gone but its place is not.").format(name=node.name)
        if document.view.target == node.id:
            yield tr("{name!r} is the target of the backward pass. Choose another target first.").format(name=node.name)
        if node.kind in (INPUT, OUTPUT):
            yield from _port_gone(document, node)


def _port_gone(document: Document, port: Node) -> Iterator[str]:
    block = port.parent
    if block is None:
        return
    wires = document.incoming(block) if port.kind == INPUT else document.outgoing(block)
    if any(port.id == (wire.input if port.kind == INPUT else wire.output) for wire in wires.values()):
        yield tr("The port {port!r} still has a wire outside its block. Remove the wire with it.").format(
            port=port.name
        )


def _node(document: Document, before: Record | None, node: Node, depths: dict[int, int]) -> Iterator[str]:
    if not (node.name.isalnum() and len(node.name) <= LONGEST_NAME) and _is_no_name(node.name):
        yield tr("{name!r} is no name: a name has 1 to {longest_name} characters, on one line.").format(
            name=node.name[:40], longest_name=LONGEST_NAME
        )
    if node.id not in document.places:
        yield tr("{name!r} has no place on the canvas.").format(name=node.name)
    operation = operations().get(node.kind)
    if operation is not None:
        trouble = operation.check_attributes(node.attributes) if node.attributes or operation.attributes else None
        if trouble:
            yield f"{node.name!r}: {trouble}"
    elif node.kind in STRUCTURE:
        yield from _structure(node)
    else:
        told = tr(
            "{name!r}: there is no operation called {kind!r}. If it is one of your own, run what declares it first: a "
            "script imports it, the command line takes --operations FILE."
        )
        yield told.format(name=node.name, kind=node.kind)
    if node.kind == VARIABLE:
        yield from _variable(node, node.value)
    elif node.value is not None or node.role != ROLES[0]:
        yield tr("Only a variable has a value and a role; {name!r} is none.").format(name=node.name)
    if node.parent is not None:
        yield from _parents(document, node, depths)
    if isinstance(before, Node) and (before.kind, before.parent) != (node.kind, node.parent):
        yield from _still_fits(document, before, node, depths)


def _is_no_name(name: str) -> bool:
    return not name.strip() or len(name) > LONGEST_NAME or CONTROL.search(name) is not None


def _still_fits(document: Document, before: Node, node: Node, depths: dict[int, int]) -> Iterator[str]:
    """What a node of another kind, or in another block, breaks around it."""
    if node.kind == BLOCK and depths.get(node.id, 1) + _levels(document, node) - 1 > DEEPEST_BLOCKS:
        yield tr("{name!r} would lie too deep: blocks lie in one another at most {deepest_blocks} deep.").format(
            name=node.name, deepest_blocks=DEEPEST_BLOCKS
        )
    yield from _port_gone(document, before)
    if node.kind != BLOCK and document.children(node.id):
        yield tr("{name!r} still has nodes inside. Remove them first.").format(name=node.name)
    for wire in (*document.incoming(node.id).values(), *document.outgoing(node.id).values()):
        yield from _wire(document, wire)


def _structure(node: Node) -> Iterator[str]:
    if node.muted:
        yield tr("{name!r} is no operation and cannot be muted.").format(name=node.name)
    index = dict(node.attributes)
    if node.kind in (INPUT, OUTPUT):
        if node.parent is None:
            yield tr("{name!r} is the port of a block and cannot lie outside one.").format(name=node.name)
        if type(index.pop("index", 0)) is not int:
            yield tr("{name!r}: its index is a whole number.").format(name=node.name)
    if index:
        yield tr("{name!r} has no attribute {index!r}.").format(name=node.name, index=next(iter(index)))


def _variable(node: Node, value: Value | None) -> Iterator[str]:
    if value is None:
        yield tr("The variable {name!r} needs a value.").format(name=node.name)
    else:
        yield from value_trouble(node.name, value)
    if node.role not in ROLES:
        yield tr("{name!r}: a role is one of {roles}.").format(name=node.name, roles=", ".join(ROLES))


def _parents(document: Document, node: Node, depths: dict[int, int]) -> Iterator[str]:
    """Walk up to the top level, or to a block whose depth is known."""
    way = {node.id: None}
    parent = node.parent
    while parent is not None and parent not in depths:
        if parent in way:
            yield tr("{name!r} cannot lie inside itself.").format(name=node.name)
            return
        way[parent] = None
        block = document.nodes.get(parent)
        if block is None or block.kind != BLOCK:
            yield tr("{name!r} lies in {parent}, which is not a block.").format(name=node.name, parent=parent)
            return
        parent = block.parent
    depth = 0 if parent is None else depths[parent]
    for ident in reversed(way):
        depth += 1
        depths[ident] = depth
    if depth > DEEPEST_BLOCKS:
        yield tr("{name!r} lies too deep: blocks lie in one another at most {deepest_blocks} deep.").format(
            name=node.name, deepest_blocks=DEEPEST_BLOCKS
        )


def _levels(document: Document, block: Node) -> int:
    """How many levels of blocks there are from a block inwards, as far as that matters."""
    levels, inside = 0, [block.id]
    while inside and levels <= DEEPEST_BLOCKS:
        inside = [child.id for ident in inside for child in document.children(ident) if child.kind == BLOCK]
        levels += 1
    return levels


def _wire(document: Document, wire: Wire) -> Sequence[str]:
    source, target = document.nodes.get(wire.source), document.nodes.get(wire.target)
    if source is None or target is None:
        return [
            tr("Wire {id} ends at node {source}, which does not exist.").format(
                id=wire.id, source=wire.source if source is None else wire.target
            )
        ]
    if source.parent != target.parent:
        return [
            tr("{source!r} and {target!r} lie in different blocks. Wire them through a port.").format(
                source=source.name, target=target.name
            )
        ]
    if not has_output(document, source, wire.output):
        return [tr("{source!r} has no output {output}.").format(source=source.name, output=wire.output)]
    if not has_input(document, target, wire.input):
        return [tr("{target!r} has no input {input}.").format(target=target.name, input=wire.input)]
    return ()
