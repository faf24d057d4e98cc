"""Copying, pasting and duplicating: a selection as JSON text in the layout of the file, or as records."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from ..change import Change
from ..document import Document
from ..errors import EditError, FormatError
from ..formats import document_json, json_text
from ..formats.records_json import (
    frame_from_json,
    frame_to_json,
    node_from_json,
    node_to_json,
    note_from_json,
    note_to_json,
    wire_from_json,
    wire_to_json,
)
from ..formats.strict_json import Fields, listed, text
from ..language import tr
from ..layout.unplaced import placed
from ..ports import has_output
from ..records import BLOCK, Frame, Json, Node, Note, Place, Record, Wire
from .arranging import Point
from .lookup import Names, check_level, the_level, with_contents
from .nodes import delete

FORMAT = "chainrule clipboard"
ASIDE = 32.0  # from what is copied to its copy, down and to the right
T = TypeVar("T")
R = TypeVar("R", Node, Frame, Note)
B = TypeVar("B", Frame, Note)


@dataclass(frozen=True)
class Clipping:
    """A part of a document; what lay at its level has no parent. incoming: wires that fed it, and the source's name."""

    nodes: list[tuple[Node, Place]] = field(default_factory=list)
    wires: list[Wire] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    incoming: list[tuple[Wire, str]] = field(default_factory=list)

    @property
    def corners(self) -> list[Point]:
        """The top left corners of what lies at its level."""
        corners = [(place.x, place.y) for node, place in self.nodes if node.parent is None]
        return corners + _corners_of([*self.frames, *self.notes], None)


def copy(document: Document, ids: Iterable[int]) -> str:
    """Nodes, frames and notes of one level as JSON text, with the contents of blocks and the wires between them.

    Wires among the ids go with their ends. A record a line, as in a file. EditError if there is nothing to copy.
    """
    clipping = _cut_out(document, _lying(document, ids))
    data: dict[str, Json] = {
        "format": FORMAT,
        "nodes": [node_to_json(node, place) for node, place in clipping.nodes],
        "wires": [wire_to_json(wire) for wire in clipping.wires],
        "frames": [frame_to_json(frame) for frame in clipping.frames],
        "notes": [note_to_json(note) for note in clipping.notes],
        "incoming": [wire_to_json(wire) | {"source": name} for wire, name in clipping.incoming],
    }
    try:
        return json_text.write(data).decode()
    except FormatError as error:
        raise EditError(tr("This cannot be copied. {error}").format(error=error)) from None


def paste(
    document: Document, clipped: str, at: Point | None = None, parent: int | None = None, *, incoming: bool = False
) -> Change:
    """Paste

    Under fresh ids and free names, into a block or the top level. at: where the top left corner comes to lie, or aside
    of what would be covered exactly; None: where it lay. incoming: also wire from where the copied nodes were fed,
    where that still exists.
    EditError, with the place, if the text is neither what ``copy`` wrote nor a document as JSON.
    """
    try:
        clipping = _read(clipped)
    except FormatError as error:
        raise EditError(tr("This cannot be pasted. {error}").format(error=error)) from None
    shift = (0.0, 0.0) if at is None else _shift_to(document, clipping.corners, at, parent)
    return _put(document, clipping, shift, parent, incoming=incoming)


def cut(document: Document, ids: Iterable[int]) -> Change:
    """Cut

    What ``delete`` does, under its own label; ``copy`` first.
    """
    return delete(document, ids)


def duplicate(
    document: Document, ids: Iterable[int], offset: Point = (ASIDE, ASIDE), *, incoming: bool = False
) -> Change:
    """Duplicate

    Beside themselves, with the wires between them; incoming: also with the wires that feed them.
    """
    chosen = _lying(document, ids)
    return _put(document, _cut_out(document, chosen), offset, the_level(document, chosen), incoming=incoming)


def _shift_to(document: Document, corners: Sequence[Point], at: Point, parent: int | None) -> Point:
    """How far corners go to begin at a point, or aside of it while one would come to lie on another."""
    x, y = at[0] - min((x for x, _ in corners), default=0.0), at[1] - min((y for _, y in corners), default=0.0)
    places = (document.places[node.id] for node in document.children(parent))
    taken = {(place.x, place.y) for place in places}
    taken |= {*_corners_of([*document.frames.values(), *document.notes.values()], parent)}
    while any((left + x, top + y) in taken for left, top in corners):
        x, y = x + ASIDE, y + ASIDE
    return x, y


def _corners_of(boxes: Iterable[Frame | Note], parent: int | None) -> list[Point]:
    return [(box.x, box.y) for box in boxes if box.parent == parent]


def _lying(document: Document, ids: Iterable[int]) -> list[int]:
    return [ident for ident in dict.fromkeys(ids) if ident not in document.wires]


def _cut_out(document: Document, ids: Collection[int]) -> Clipping:
    level, chosen = the_level(document, ids), frozenset(ids)
    inside = dict.fromkeys(with_contents(document, [ident for ident in ids if ident in document.nodes]))

    def lifted(record: R) -> R:
        return record if level is None or record.parent != level else replace(record, parent=None)

    wires = [wire for ident in inside for wire in document.outgoing(ident).values() if wire.target in inside]
    feeding = [wire for ident in inside for wire in document.incoming(ident).values() if wire.source not in inside]
    return Clipping(
        [(lifted(document.nodes[ident]), document.places[ident]) for ident in inside],
        sorted(wires, key=lambda wire: wire.id),
        [lifted(frame) for frame in document.frames.values() if frame.id in chosen or frame.parent in inside],
        [lifted(note) for note in document.notes.values() if note.id in chosen or note.parent in inside],
        [(wire, document.nodes[wire.source].name) for wire in feeding],
    )


def _put(document: Document, clipping: Clipping, shift: Point, parent: int | None, *, incoming: bool) -> Change:
    """The records under fresh ids and free names; what lay at the clipping's level lies in ``parent``, shifted."""
    check_level(document, parent)
    ids = document.fresh_ids()
    new = {node.id: next(ids) for node, _ in clipping.nodes}
    names = Names(document, parent)
    records: list[Record] = []
    for node, place in clipping.nodes:
        if node.parent is None:
            name = names.take(node.name)
            records.append(node.copy(new[node.id], name, parent))
            records.append(Place(new[node.id], place.x + shift[0], place.y + shift[1]))
        else:
            records.append(node.copy(new[node.id], node.name, new[node.parent]))
            records.append(replace(place, id=new[node.id]))
    blocks = {node.id for node, _ in clipping.nodes if node.kind == BLOCK}
    records += [_wire(wire, next(ids), new, blocks, inside=True) for wire in clipping.wires]
    if incoming:
        fed = _feeding(document, clipping, parent)
        records += [_wire(wire, next(ids), new, blocks, inside=False) for wire in fed]
    records += [_box(frame, next(ids), shift, parent, new) for frame in clipping.frames]
    records += [_box(note, next(ids), shift, parent, new) for note in clipping.notes]
    return Change.add(*records)


def _wire(wire: Wire, ident: int, new: Mapping[int, int], blocks: Collection[int], *, inside: bool) -> Wire:
    """A wire between the new nodes, or, if it is not ``inside``, from where it starts to one of them."""
    source = new[wire.source] if inside else wire.source
    output = new[wire.output] if inside and wire.source in blocks else wire.output
    port = new[wire.input] if wire.target in blocks else wire.input
    return Wire(ident, source, output, new[wire.target], port, wire.extra)


def _feeding(document: Document, clipping: Clipping, parent: int | None) -> Iterator[Wire]:
    """The wires from outside whose source is still there, in the same block under the same name.

    In another document it is what has that name and such an output.
    """
    for wire, name in clipping.incoming:
        source = document.nodes.get(wire.source)
        if source is None or (source.name, source.parent) != (name, parent):
            source = document.find(name, parent)
        if source is not None and has_output(document, source, wire.output):
            yield replace(wire, source=source.id)


def _box(box: B, ident: int, shift: Point, parent: int | None, new: Mapping[int, int]) -> B:
    if box.parent is not None:
        return replace(box, id=ident, parent=new[box.parent])
    return replace(box, id=ident, parent=parent, x=box.x + shift[0], y=box.y + shift[1])


def _read(clipped: str) -> Clipping:
    """The clipping in a text; FormatError if there is none."""
    try:
        data = json.loads(clipped)
    except (ValueError, RecursionError):
        raise FormatError(tr("The clipboard does not hold a graph.")) from None
    if isinstance(data, dict) and data.get("format") == document_json.FORMAT:
        return _whole(document_json.from_json(data))
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise FormatError(tr("The clipboard does not hold a graph."))
    fields = Fields(data, "clipboard")
    clipping = Clipping(
        _records(fields, "nodes", node_from_json),
        _records(fields, "wires", wire_from_json),
        _records(fields, "frames", frame_from_json),
        _records(fields, "notes", note_from_json),
        _records(fields, "incoming", _incoming_from_json),
    )
    _check_references(clipping)
    nodes = {node.id: node for node, _ in clipping.nodes}
    places = placed(nodes, {place.id: place for _, place in clipping.nodes}, clipping.wires)
    return replace(clipping, nodes=[(node, places[node.id]) for node in nodes.values()])


def _whole(document: Document) -> Clipping:
    """All of a document."""
    boxes: list[Frame | Note] = [*document.frames.values(), *document.notes.values()]
    lying = [record.id for record in (*document.nodes.values(), *boxes) if record.parent is None]
    if not lying:
        raise FormatError(tr("The graph is empty."))
    return _cut_out(document, lying)


def _records(fields: Fields, name: str, read: Callable[[Json, str], T]) -> list[T]:
    return fields.take(name, lambda data, where: listed(read)(data, where.partition(".")[2]), [])


def _incoming_from_json(data: Json, where: str) -> tuple[Wire, str]:
    fields = Fields(data, where)
    name = fields.take("source", text)
    return wire_from_json(dict(fields.rest()), where), name


def _check_references(clipping: Clipping) -> None:
    """FormatError if a record speaks of a node that is not in the clipping."""
    kinds = {node.id: node.kind for node, _ in clipping.nodes}
    if len(kinds) < len(clipping.nodes):
        raise FormatError(tr("Two nodes have the same id."))
    boxes: list[Frame | Note] = [*clipping.frames, *clipping.notes]
    named = {record.parent for record, _ in clipping.nodes} | {box.parent for box in boxes}
    named |= {wire.source for wire in clipping.wires}
    named |= {wire.output for wire in clipping.wires if kinds.get(wire.source) == BLOCK}
    for wire in (*clipping.wires, *(wire for wire, _ in clipping.incoming)):
        named |= {wire.target, wire.input} if kinds.get(wire.target) == BLOCK else {wire.target}
    missing = [ident for ident in named if ident is not None and ident not in kinds]
    if missing:
        raise FormatError(tr("It speaks of node {missing}, which is not part of it.").format(missing=min(missing)))
