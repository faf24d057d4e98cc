"""What makes a document valid: checked for the records that a change touched, each trouble told in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from .cycles import cycles
from .ops import operations
from .ports import has_input, has_output
from .records import BLOCK, DOT, INPUT, OUTPUT, ROLES, VARIABLE, Frame, Node, Note, Place, Record, Value, View, Wire

if TYPE_CHECKING:
    from .change import Change
    from .document import Document

STRUCTURE = frozenset((VARIABLE, BLOCK, INPUT, OUTPUT, DOT))
LARGEST_COORDINATE = 1e7
DEEPEST_BLOCKS = 64
LONGEST_NAME = 256
LONGEST_TEXT = 100_000
MOST_BOOKMARKS = 9
DTYPES = (np.dtype(np.float64), np.dtype(np.int64), np.dtype(np.bool_))
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


def problems(document: Document, change: Change) -> Iterator[str]:
    """What is wrong with a document just after a change was written into it, a sentence each.

    Cycles are looked for only if nothing else is wrong.
    """
    sound = True
    for problem in chain.from_iterable(check(document, change) for check in _CHECKS):
        sound = False
        yield problem
    if sound:
        yield from cycles(document, change.after(Wire))


def _ids(document: Document, change: Change) -> Iterator[str]:
    """New ids that are none, or that belong to a record of another table; places share the ids of nodes."""
    holders = {Node: document.nodes, Wire: document.wires, Frame: document.frames, Note: document.notes}
    for table in holders:
        new = {after.id for before, after in change.tables.get(table, ()) if before is None and after is not None}
        if new and min(new) < 1:
            yield f"An id is a whole number above 0, not {min(new)}."
        twice = [ident for other, held in holders.items() if other is not table for ident in new & held.keys()]
        if twice:
            yield f"The id {min(twice)} is used twice."


def _nodes(document: Document, change: Change) -> Iterator[str]:
    depths: dict[int, int] = {}
    for before, node in change.of(Node):
        if node is not None:
            yield from _node(document, before, node, depths)
        elif before is not None:
            yield from _node_gone(document, before)


def _node_gone(document: Document, node: Node) -> Iterator[str]:
    if document.incoming(node.id) or document.outgoing(node.id):
        yield f"{node.name!r} still has wires. Remove them with it."
    if document.children(node.id):
        yield f"{node.name!r} still has nodes inside. Remove them with it."
    if node.id in document.places:
        yield f"{node.name!r} is gone but its place is not."
    if document.view.target == node.id:
        yield f"{node.name!r} is the target of the backward pass. Choose another target first."
    yield from _port_gone(document, node)


def _port_gone(document: Document, port: Node) -> Iterator[str]:
    block = port.parent
    if block is None or port.kind not in (INPUT, OUTPUT):
        return
    wires = document.incoming(block) if port.kind == INPUT else document.outgoing(block)
    if any(port.id == (wire.input if port.kind == INPUT else wire.output) for wire in wires.values()):
        yield f"The port {port.name!r} still has a wire outside its block. Remove the wire with it."


def _node(document: Document, before: Record | None, node: Node, depths: dict[int, int]) -> Iterator[str]:
    if not node.name.strip() or len(node.name) > LONGEST_NAME or _CONTROL.search(node.name):
        yield f"{node.name[:40]!r} is no name: a name has 1 to {LONGEST_NAME} characters, on one line."
    if node.id not in document.places:
        yield f"{node.name!r} has no place on the canvas."
    if node.kind in STRUCTURE:
        yield from _structure(node)
    elif node.kind not in operations():
        yield f"{node.name!r}: there is no operation called {node.kind!r}."
    else:
        trouble = operations()[node.kind].check_attributes(node.attributes)
        if trouble:
            yield f"{node.name!r}: {trouble}"
    if node.kind == VARIABLE:
        yield from _variable(node, node.value)
    elif node.value is not None or node.role != ROLES[0]:
        yield f"Only a variable has a value and a role; {node.name!r} is none."
    if node.parent is not None:
        yield from _parents(document, node, depths)
    if isinstance(before, Node) and (before.kind, before.parent) != (node.kind, node.parent):
        yield from _still_fits(document, before, node, depths)


def _still_fits(document: Document, before: Node, node: Node, depths: dict[int, int]) -> Iterator[str]:
    """What a node of another kind, or in another block, breaks around it."""
    if node.kind == BLOCK and depths.get(node.id, 1) + _levels(document, node) - 1 > DEEPEST_BLOCKS:
        yield f"{node.name!r} would lie too deep: blocks lie in one another at most {DEEPEST_BLOCKS} deep."
    yield from _port_gone(document, before)
    if node.kind != BLOCK and document.children(node.id):
        yield f"{node.name!r} still has nodes inside. Remove them first."
    for wire in (*document.incoming(node.id).values(), *document.outgoing(node.id).values()):
        yield from _wire(document, wire)


def _structure(node: Node) -> Iterator[str]:
    if node.muted:
        yield f"{node.name!r} is no operation and cannot be muted."
    index = dict(node.attributes)
    if node.kind in (INPUT, OUTPUT):
        if node.parent is None:
            yield f"{node.name!r} is the port of a block and cannot lie outside one."
        if type(index.pop("index", 0)) is not int:
            yield f"{node.name!r}: its index is a whole number."
    if index:
        yield f"{node.name!r} has no attribute {next(iter(index))!r}."


def _variable(node: Node, value: Value | None) -> Iterator[str]:
    if value is None:
        yield f"The variable {node.name!r} needs a value."
    elif isinstance(value, np.ndarray):
        if value.dtype not in DTYPES or value.flags.writeable:
            yield f"{node.name!r}: an array is read-only, of float64, int64 or bool; this one is of {value.dtype}."
    elif type(value) is not float:
        yield f"{node.name!r}: a value is a float or an array, not a {type(value).__name__}."
    if node.role not in ROLES:
        yield f"{node.name!r}: a role is one of {', '.join(ROLES)}."


def _parents(document: Document, node: Node, depths: dict[int, int]) -> Iterator[str]:
    """Walk up to the top level, or to a block whose depth is known."""
    way = {node.id: None}
    parent = node.parent
    while parent is not None and parent not in depths:
        if parent in way:
            yield f"{node.name!r} cannot lie inside itself."
            return
        way[parent] = None
        block = document.nodes.get(parent)
        if block is None or block.kind != BLOCK:
            yield f"{node.name!r} lies in {parent}, which is not a block."
            return
        parent = block.parent
    depth = 0 if parent is None else depths[parent]
    for ident in reversed(way):
        depth += 1
        depths[ident] = depth
    if depth > DEEPEST_BLOCKS:
        yield f"{node.name!r} lies too deep: blocks lie in one another at most {DEEPEST_BLOCKS} deep."


def _levels(document: Document, block: Node) -> int:
    """How many levels of blocks there are from a block inwards, as far as that matters."""
    levels, inside = 0, [block.id]
    while inside and levels <= DEEPEST_BLOCKS:
        inside = [child.id for ident in inside for child in document.children(ident) if child.kind == BLOCK]
        levels += 1
    return levels


def _wires(document: Document, change: Change) -> Iterator[str]:
    for wire in change.after(Wire):
        yield from _wire(document, wire)


def _wire(document: Document, wire: Wire) -> Sequence[str]:
    source, target = document.nodes.get(wire.source), document.nodes.get(wire.target)
    if source is None or target is None:
        return [f"Wire {wire.id} ends at node {wire.source if source is None else wire.target}, which does not exist."]
    if source.parent != target.parent:
        return [f"{source.name!r} and {target.name!r} lie in different blocks. Wire them through a port."]
    if not has_output(document, source, wire.output):
        return [f"{source.name!r} has no output {wire.output}."]
    if not has_input(document, target, wire.input):
        return [f"{target.name!r} has no input {wire.input}."]
    return ()


def _places(document: Document, change: Change) -> Iterator[str]:
    for before, place in change.of(Place):
        if place is None:
            node = None if before is None else document.nodes.get(before.id)
            if node is not None:
                yield f"{node.name!r} cannot be without a place on the canvas."
            continue
        if place.id not in document.nodes:
            yield f"There is no node {place.id} to place."
        elif not _inside(place.x, place.y):
            yield f"{document.nodes[place.id].name!r}: {_OUTSIDE}"


def _boxes(document: Document, change: Change) -> Iterator[str]:
    boxes: list[Frame | Note] = [*change.after(Frame), *change.after(Note)]
    for box in boxes:
        if box.parent is not None and getattr(document.nodes.get(box.parent), "kind", None) != BLOCK:
            yield f"{_box(box)} lies in {box.parent}, which is not a block."
        if not (box.width > 0 and box.height > 0):
            yield f"{_box(box)} needs a width and a height above 0."
        if not _inside(box.x, box.y, box.width, box.height):
            yield f"{_box(box)}: {_OUTSIDE}"
        if isinstance(box, Note) and (len(box.text) > LONGEST_TEXT or _UNWRITABLE.search(box.text)):
            yield f"{_box(box)}: a note has at most {LONGEST_TEXT:,} characters, all of them writable."
        if isinstance(box, Frame) and (len(box.title) > LONGEST_NAME or _CONTROL.search(box.title)):
            yield f"{_box(box)}: a title has at most {LONGEST_NAME} characters, on one line."
    blocks = {node.id for node in change.removed(Node) if node.kind == BLOCK}
    if not blocks:
        return
    boxes = [*document.frames.values(), *document.notes.values()]
    if any(box.parent in blocks for box in boxes):
        yield "A block still has frames or notes inside. Remove them with it."


def _box(box: Frame | Note) -> str:
    return f"{type(box).__name__} {box.id}"


def _views(document: Document, change: Change) -> Iterator[str]:
    for _, view in change.of(View):
        if view is None or view.id != 0:
            yield "A document has one view."
            continue
        if view.target is not None and view.target not in document.nodes:
            yield f"The target, node {view.target}, does not exist."
        if view.dtype not in ("float64", "float32"):
            yield "The dtype is float64 or float32."
        if view.camera is not None and not (_inside(*view.camera) and view.camera[2] > 0):
            yield "The camera is a finite position and a zoom above 0."
        yield from _bookmarks(view)
        if list(view.breakpoints) != sorted(set(view.breakpoints)) or any(node < 1 for node in view.breakpoints):
            yield "Breakpoints are rising ids of nodes."


def _bookmarks(view: View) -> Iterator[str]:
    numbers = [bookmark.number for bookmark in view.bookmarks]
    if numbers != sorted(set(numbers)) or not all(1 <= number <= MOST_BOOKMARKS for number in numbers):
        yield f"Bookmarks have rising numbers from 1 to {MOST_BOOKMARKS}."
    for bookmark in view.bookmarks:
        if not (_inside(*bookmark.camera) and bookmark.camera[2] > 0):
            yield f"The camera of bookmark {bookmark.number} is a finite position and a zoom above 0."


def _inside(*coordinates: float) -> bool:
    """Also False for NaN."""
    return all(-LARGEST_COORDINATE <= c <= LARGEST_COORDINATE for c in coordinates)


_OUTSIDE = "a position is a finite number between -1e7 and 1e7."
_CHECKS = (_nodes, _wires, _places, _boxes, _views, _ids)
