"""What makes a document valid: checked for the records that a change touched, each trouble told in a sentence."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .ops import operations
from .ports import input_keys, output_keys
from .records import BLOCK, INPUT, OUTPUT, ROLES, VARIABLE, Frame, Node, Note, Place, Record, View, Wire

if TYPE_CHECKING:
    from .change import Change
    from .document import Document

STRUCTURE = frozenset((VARIABLE, BLOCK, INPUT, OUTPUT))
LARGEST_COORDINATE = 1e7
_FEW = 16


def problems(document: Document, change: Change) -> Iterator[str]:
    """What is wrong with a document just after a change was written into it, a sentence each."""
    for before, after in change.pairs:
        if after is None:
            yield from _removed(document, before)
        else:
            yield from _CHECKS[type(after)](document, after)
    yield from _cycles(document, change.after(Wire))


def path(document: Document, start: int, goal: int) -> list[int] | None:
    """The shortest way along wires from one node to another of the same level, as node ids; each node visited once."""
    came: dict[int, int | None] = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            return _trace(came, node)
        for wire in document.outgoing(node).values():
            if wire.target not in came:
                came[wire.target] = node
                queue.append(wire.target)
    return None


def cycle_sentence(document: Document, nodes: Iterable[int]) -> str:
    """Say which nodes a cycle runs through."""
    names = [document.nodes[node].name for node in nodes]
    if len(names) > 8:
        names = [*names[:4], "…", *names[-3:]]
    return f"This would make a cycle: {' → '.join([*names, names[0]])}. A graph must flow one way."


def _trace(came: dict[int, int | None], node: int) -> list[int]:
    way = [node]
    following = came[node]
    while following is not None:
        way.append(following)
        following = came[following]
    return way[::-1]


def _removed(document: Document, record: Record | None) -> Iterator[str]:
    if isinstance(record, View):
        yield "A document cannot be without a view."
    if not isinstance(record, Node):
        return
    if document.incoming(record.id) or document.outgoing(record.id):
        yield f"{record.name!r} still has wires. Remove them with it."
    if any(True for _ in document.children(record.id)):
        yield f"{record.name!r} still has nodes inside. Remove them with it."
    if record.id in document.places:
        yield f"{record.name!r} is gone but its place is not."
    if document.view.target == record.id:
        yield f"{record.name!r} is the target of the backward pass. Choose another target first."
    if record.kind in (INPUT, OUTPUT) and record.parent is not None:
        wires = document.incoming(record.parent) if record.kind == INPUT else document.outgoing(record.parent)
        ports = wires if record.kind == INPUT else {wire.output for wire in wires.values()}
        if record.id in ports:
            yield f"The port {record.name!r} still has a wire outside its block. Remove the wire with it."


def _node(document: Document, node: Node) -> Iterator[str]:
    if not node.name or len(node.name) > 256:
        yield "A name has 1 to 256 characters."
    if node.id not in document.places:
        yield f"{node.name!r} has no place on the canvas."
    if node.kind in STRUCTURE:
        yield from _structure(node)
    elif node.kind not in operations():
        yield f"There is no operation called {node.kind!r}."
    else:
        trouble = operations()[node.kind].check_attributes(node.attributes)
        if trouble:
            yield f"{node.name!r}: {trouble}"
    yield from _parents(document, node)
    for wire in (*document.incoming(node.id).values(), *document.outgoing(node.id).values()):
        yield from _wire(document, wire)


def _structure(node: Node) -> Iterator[str]:
    if node.kind == VARIABLE and node.value is None:
        yield f"The variable {node.name!r} needs a value."
    if node.kind != VARIABLE and node.value is not None:
        yield f"Only a variable holds a value; {node.name!r} does not."
    if node.role not in ROLES:
        yield f"{node.name!r}: a role is one of {', '.join(ROLES)}."
    if node.kind in (INPUT, OUTPUT) and node.parent is None:
        yield f"{node.name!r} is the port of a block and cannot lie outside one."


def _parents(document: Document, node: Node) -> Iterator[str]:
    seen = {node.id}
    parent = node.parent
    while parent is not None:
        if parent in seen:
            yield f"{node.name!r} cannot lie inside itself."
            return
        seen.add(parent)
        block = document.nodes.get(parent)
        if block is None or block.kind != BLOCK:
            yield f"{node.name!r} lies in {parent}, which is not a block."
            return
        parent = block.parent


def _wire(document: Document, wire: Wire) -> Iterator[str]:
    source, target = document.nodes.get(wire.source), document.nodes.get(wire.target)
    if source is None or target is None:
        missing = wire.source if source is None else wire.target
        yield f"Wire {wire.id} ends at node {missing}, which does not exist."
        return
    if source.parent != target.parent:
        yield f"{source.name!r} and {target.name!r} lie in different blocks. Wire them through a port."
    if wire.output not in output_keys(document, source):
        yield f"{source.name!r} has no output {wire.output}."
    if wire.input not in input_keys(document, target):
        yield f"{target.name!r} has no input {wire.input}."


def _place(document: Document, place: Place) -> Iterator[str]:
    if place.id not in document.nodes:
        yield f"There is no node {place.id} to place."
    yield from _inside(place.x, place.y)


def _box(document: Document, box: Frame | Note) -> Iterator[str]:
    if box.parent is not None and getattr(document.nodes.get(box.parent), "kind", None) != BLOCK:
        yield f"There is no block {box.parent}."
    if not (box.width > 0 and box.height > 0):
        yield "A frame or note needs a width and a height above 0."
    yield from _inside(box.x, box.y, box.width, box.height)


def _view(document: Document, view: View) -> Iterator[str]:
    if view.target is not None and view.target not in document.nodes:
        yield f"The target, node {view.target}, does not exist."
    if view.id != 0 or view.dtype not in ("float64", "float32"):
        yield "The view is not valid: its dtype is float64 or float32."


def _inside(*coordinates: float) -> Iterator[str]:
    if not all(math.isfinite(c) and abs(c) <= LARGEST_COORDINATE for c in coordinates):
        yield "A position is a finite number between -1e7 and 1e7."


_CHECKS = {Node: _node, Place: _place, Wire: _wire, Frame: _box, Note: _box, View: _view}


def _cycles(document: Document, wires: list[Wire]) -> Iterator[str]:
    if len(wires) > _FEW:
        stuck = _unsorted(document)
        wires = [wire for wire in wires if wire.source in stuck and wire.target in stuck]
    for wire in wires:
        way = path(document, wire.target, wire.source)
        if way is not None:
            yield cycle_sentence(document, way)
            return


def _unsorted(document: Document) -> set[int]:
    """The nodes that lie on a cycle or behind one: what a topological sort cannot take away."""
    waiting = {node: len(document.incoming(node)) for node in document.nodes}
    ready = [node for node, count in waiting.items() if count == 0]
    while ready:
        node = ready.pop()
        del waiting[node]
        for wire in document.outgoing(node).values():
            waiting[wire.target] -= 1
            if waiting[wire.target] == 0:
                ready.append(wire.target)
    return set(waiting)
