"""What makes a document valid: checked for the records that a change touched, each trouble told in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from .cycles import cycles
from .language import tr
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
            yield tr("An id is a whole number above 0, not {new}.").format(new=min(new))
        twice = [ident for other, held in holders.items() if other is not table for ident in new & held.keys()]
        if twice:
            yield tr("The id {twice} is used twice.").format(twice=min(twice))


def _nodes(document: Document, change: Change) -> Iterator[str]:
    depths: dict[int, int] = {}
    for before, node in change.of(Node):
        if node is not None:
            yield from _node(document, before, node, depths)
    yield from _nodes_gone(document, change.removed(Node))


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
        yield tr("{name!r}: there is no operation called {kind!r}.").format(name=node.name, kind=node.kind)
    if node.kind == VARIABLE:
        yield from _variable(node, node.value)
    elif node.value is not None or node.role != ROLES[0]:
        yield tr("Only a variable has a value and a role; {name!r} is none.").format(name=node.name)
    if node.parent is not None:
        yield from _parents(document, node, depths)
    if isinstance(before, Node) and (before.kind, before.parent) != (node.kind, node.parent):
        yield from _still_fits(document, before, node, depths)


def _is_no_name(name: str) -> bool:
    return not name.strip() or len(name) > LONGEST_NAME or _CONTROL.search(name) is not None


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
        yield from _value(node.name, value)
    if node.role not in ROLES:
        yield tr("{name!r}: a role is one of {roles}.").format(name=node.name, roles=", ".join(ROLES))


def _value(name: str, value: Value) -> Iterator[str]:
    if isinstance(value, np.ndarray):
        if value.dtype not in DTYPES or value.flags.writeable:
            yield tr("{name!r}: an array is read-only, of float64, int64 or bool; this one is of {dtype}.").format(
                name=name, dtype=value.dtype
            )
    elif type(value) is not float:
        yield tr("{name!r}: a value is a float or an array, not a {name2}.").format(
            name=name, name2=type(value).__name__
        )


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


def _wires(document: Document, change: Change) -> Iterator[str]:
    for wire in change.after(Wire):
        yield from _wire(document, wire)


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


def _places(document: Document, change: Change) -> Iterator[str]:
    for before, place in change.of(Place):
        if place is None:
            node = None if before is None else document.nodes.get(before.id)
            if node is not None:
                yield tr("{name!r} cannot be without a place on the canvas.").format(name=node.name)
            continue
        if place.id not in document.nodes:
            yield tr("There is no node {id} to place.").format(id=place.id)
        elif not _inside(place.x, place.y):
            yield f"{document.nodes[place.id].name!r}: {tr(_OUTSIDE)}"


def _boxes(document: Document, change: Change) -> Iterator[str]:
    boxes: list[Frame | Note] = [*change.after(Frame), *change.after(Note)]
    for box in boxes:
        if box.parent is not None and getattr(document.nodes.get(box.parent), "kind", None) != BLOCK:
            yield tr("{box} lies in {parent}, which is not a block.").format(box=_box(box), parent=box.parent)
        if not (box.width > 0 and box.height > 0):
            yield tr("{box} needs a width and a height above 0.").format(box=_box(box))
        if not _inside(box.x, box.y, box.width, box.height):
            yield f"{_box(box)}: {tr(_OUTSIDE)}"
        if isinstance(box, Note) and (len(box.text) > LONGEST_TEXT or _UNWRITABLE.search(box.text)):
            yield tr("{box}: a note has at most {longest_text:,} characters, all of them writable.").format(
                box=_box(box), longest_text=LONGEST_TEXT
            )
        if isinstance(box, Frame) and (len(box.title) > LONGEST_NAME or _CONTROL.search(box.title)):
            yield tr("{box}: a title has at most {longest_name} characters, on one line.").format(
                box=_box(box), longest_name=LONGEST_NAME
            )
    blocks = {node.id for node in change.removed(Node) if node.kind == BLOCK}
    if not blocks:
        return
    boxes = [*document.frames.values(), *document.notes.values()]
    if any(box.parent in blocks for box in boxes):
        yield tr("A block still has frames or notes inside. Remove them with it.")


def _box(box: Frame | Note) -> str:
    return f"{type(box).__name__} {box.id}"


def _views(document: Document, change: Change) -> Iterator[str]:
    for _, view in change.of(View):
        if view is None or view.id != 0:
            yield tr("A document has one view.")
            continue
        if view.target is not None and view.target not in document.nodes:
            yield tr("The target, node {target}, does not exist.").format(target=view.target)
        if view.dtype not in ("float64", "float32"):
            yield tr("The dtype is float64 or float32.")
        if view.camera is not None and not (_inside(*view.camera) and view.camera[2] > 0):
            yield tr("The camera is a finite position and a zoom above 0.")
        if view.seed is not None:
            yield from _value(tr("the seed"), view.seed)
            if np.asarray(view.seed).dtype.kind != "f":
                yield tr("The seed holds real numbers, since only they are gradients.")
        yield from _bookmarks(view)
        if list(view.breakpoints) != sorted(set(view.breakpoints)) or any(node < 1 for node in view.breakpoints):
            yield tr("Breakpoints are rising ids of nodes.")
        if len(set(view.watches)) != len(view.watches) or any(wire < 1 for wire in view.watches):
            yield tr("Watches are ids of wires, each once.")


def _bookmarks(view: View) -> Iterator[str]:
    numbers = [bookmark.number for bookmark in view.bookmarks]
    if numbers != sorted(set(numbers)) or not all(1 <= number <= MOST_BOOKMARKS for number in numbers):
        yield tr("Bookmarks have rising numbers from 1 to {most_bookmarks}.").format(most_bookmarks=MOST_BOOKMARKS)
    for bookmark in view.bookmarks:
        if not (_inside(*bookmark.camera) and bookmark.camera[2] > 0):
            yield tr("The camera of bookmark {number} is a finite position and a zoom above 0.").format(
                number=bookmark.number
            )


def _inside(*coordinates: float) -> bool:
    """Also False for NaN."""
    return all(-LARGEST_COORDINATE <= c <= LARGEST_COORDINATE for c in coordinates)


_OUTSIDE = "a position is a finite number between -1e7 and 1e7."
_CHECKS = (_nodes, _wires, _places, _boxes, _views, _ids)
