"""A document as parsed JSON and back: the fields of the outermost object, their order, and what may be in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np

from ..change import Change
from ..document import Document, Snapshot
from ..errors import EditError, FormatError
from ..language import tr
from ..layout.unplaced import placed
from ..progress import Count, Tell, part, silent
from ..records import DOT, EMPTY, FLOATS, MOST_AXES, Frame, Json, Node, Note, Place, Record, Setting, View, Wire
from .dots_json import dot_from_json, dots_to_json, led_through
from .limits import (
    LARGEST_ARRAY,
    LONGEST_LABEL,
    LONGEST_LIST,
    LONGEST_TEXT,
    MOST_BOXES,
    MOST_NODES,
    MOST_WIRES,
)
from .records_json import (
    frame_from_json,
    frame_to_json,
    node_from_json,
    node_to_json,
    note_from_json,
    note_to_json,
    view_from_json,
    view_to_json,
    wire_from_json,
)
from .strict_json import one_of, shown
from .values_json import Fetch, Store

FORMAT = "chainrule"
MAJOR, MINOR = 1, 0
MOST_DETAILS = 50
_READ = 0.6  # of the work, when all records are read and the document is to be built
LONGEST_SENTENCE = 300
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})")
_dtype = one_of(*FLOATS)
T = TypeVar("T")


def to_json(document: Document | Snapshot, store: Store) -> dict[str, Json]:
    """The JSON of a document; store: puts large arrays elsewhere, as in ``node_to_json``.

    FormatError if the document is too large to be read again.
    """
    _check_sizes(document)
    view, dots = view_to_json(document.view), dots_to_json(document)
    dtype = view.pop("dtype")
    return {
        "format": FORMAT,
        "version": f"{MAJOR}.{MINOR}",
        **({} if dtype == View().dtype else {"dtype": dtype}),
        "nodes": [node_to_json(n, document.places[n.id], store) for n in document.nodes.values() if n.kind != DOT],
        "wires": dots.wires,
        "frames": [frame_to_json(frame) for frame in document.frames.values()],
        "notes": [note_to_json(note) for note in document.notes.values()],
        **dots.beside,
        "view": view,
        **document.view.around,
    }


def from_json(data: Json, fetch: Fetch | None = None, tell: Tell = silent) -> Document:
    """Build a document; fetch: gets arrays that are stored elsewhere, as in ``node_from_json``.

    Every record is read, and every defect noted, before anything is built. FormatError if there is one.
    """
    left = _head(data)
    count = Count(part(tell, 0, _READ), sum(len(field) for field in left.values() if isinstance(field, list)))
    defects: list[str] = []
    nodes = _records(left, "nodes", MOST_NODES, lambda item, where: _node(item, where, fetch), defects, count)
    wires = _records(left, "wires", MOST_WIRES, wire_from_json, defects, count)
    frames = _records(left, "frames", MOST_BOXES, frame_from_json, defects, count)
    notes = _records(left, "notes", MOST_BOXES, note_from_json, defects, count)
    if "dots" in left:
        nodes, wires = _with_dots(left, nodes, wires, defects, count)
    view = _view(left, defects)
    bare = {where: node for where, (node, _) in nodes.items()}
    records: dict[str, Node | Wire | Frame | Note] = {**bare, **wires, **frames, **notes}
    defects.extend(_twice(records))
    if defects:
        raise FormatError(defects[0], defects[:MOST_DETAILS])
    tell(_READ)
    places = {place.id: place for _, place in nodes.values()}
    spots = placed({node.id: node for node in bare.values()}, places, wires.values())
    return _built([*records.values(), *spots.values()], view)


def _head(data: Json) -> dict[str, Json]:
    """The fields after format and version; FormatError if this is no document or one of a later major version."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise FormatError(
            tr('This is no Chainrule document: it has no field "format" that says "{format}".').format(format=FORMAT)
        )
    version = data.get("version")
    found = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if found is None:
        raise FormatError(
            tr('version: expected a text such as "{major}.{minor}", got {version}.').format(
                major=MAJOR, minor=MINOR, version=shown(version)
            )
        )
    if int(found[1]) != MAJOR:
        raise FormatError(
            tr(
                "version: this document is of version {version}, and versions {major}.x are read "
                "here. Open it with the Chainrule that wrote it."
            ).format(version=version, major=MAJOR)
        )
    return {name: value for name, value in data.items() if name not in ("format", "version")}


def _records(
    left: dict[str, Json],
    field: str,
    most: int,
    read: Callable[[Json, str], T],
    defects: list[str],
    count: Count,
) -> dict[str, T]:
    """The records of a list by their places; defects are noted, not raised, so that all of a file are told at once."""
    records = {}
    for position, item in enumerate(_list(left, field, most, defects)):
        count.one()
        where = f"{field}[{position}]"
        try:
            records[where] = read(item, where)
        except FormatError as error:
            defects.extend(error.details)
            if len(defects) >= MOST_DETAILS:
                break
    return records


def _list(left: dict[str, Json], field: str, most: int, defects: list[str]) -> list[Json]:
    """What a field lists; FormatError at once if that is too much, as no other defect matters then."""
    items = left.pop(field, None if field in ("nodes", "wires") else [])
    if items is None:
        defects.append(tr("The field {field!r} is missing.").format(field=field))
        return []
    if not isinstance(items, list):
        defects.append(tr("{field}: expected a list, got {items}.").format(field=field, items=shown(items)))
        return []
    if len(items) > most:
        raise FormatError(
            tr("{field}: {items:,} of them; at most {most:,} are read.").format(
                field=field, items=len(items), most=most
            )
        )
    return items


def _node(data: Json, where: str, fetch: Fetch | None) -> tuple[Node, Place]:
    node, place = node_from_json(data, where, fetch)
    oversize = _oversize(node)
    if oversize:
        raise FormatError(f"{where}{oversize}")
    return node, place


def _with_dots(
    left: dict[str, Json],
    nodes: dict[str, tuple[Node, Place]],
    wires: dict[str, Wire],
    defects: list[str],
    count: Count,
) -> tuple[dict[str, tuple[Node, Place]], dict[str, Wire]]:
    """Nodes with the reroute dots among them, and wires led through these."""
    found = _records(left, "dots", MOST_NODES, dot_from_json, defects, count)
    leading = _records(left, "dot_wires", MOST_WIRES, wire_from_json, defects, count)
    dots = {dot.id: dot for dot, _ in found.values()}
    kept, led = led_through((node for node, _ in nodes.values()), dots, wires, leading)
    there = {where: pair for where, pair in found.items() if pair[0].id in kept}
    return nodes | there, led


def _view(left: dict[str, Json], defects: list[str]) -> View:
    """The view, with the dtype that stands beside the version, and the fields that nobody knows."""
    data, dtype = left.pop("view", {}), left.pop("dtype", View().dtype)
    if isinstance(data, dict) and "dtype" in data:
        defects.append(tr('view.dtype: the dtype stands beside "version".'))
    try:
        view = view_from_json(data, "view")
        return replace(view, dtype=_dtype(dtype, "dtype"), around=left or EMPTY)
    except FormatError as error:
        defects.extend(error.details)
        return View()


def _twice(records: Mapping[str, Node | Wire | Frame | Note]) -> Iterator[str]:
    """What may be there once only: ids, names in a block, wires into an input."""
    keys = [key for record in records.values() for key in _unique(record)]
    if len(set(keys)) == len(keys):
        return
    first: dict[object, str] = {}
    for where, record in records.items():
        for key, words in _unique(record).items():
            if key in first:
                yield f"{where}: {words(record)} {first[key]}."
            first.setdefault(key, where)


def _unique(record: Node | Wire | Frame | Note) -> dict[object, Callable[[Any], str]]:
    """What of a record no other one has, and what to say of one that has it."""
    if isinstance(record, Node):
        return {record.id: _id_is_taken, (record.parent, record.name): _name_is_taken}
    if isinstance(record, Wire):
        return {record.id: _id_is_taken, (record.target, record.input): _input_is_taken}
    return {record.id: _id_is_taken}


def _id_is_taken(record: Node | Wire | Frame | Note) -> str:
    return tr("the id {id} is already that of").format(id=record.id)


def _name_is_taken(node: Node) -> str:
    return tr("the name {record!r} is already that of").format(record=node.name[:40])


def _input_is_taken(wire: Wire) -> str:
    return tr("input {input} of node {target} already has a wire,").format(input=wire.input, target=wire.target)


def _built(records: list[Record], view: View) -> Document:
    document = Document()
    pairs = [(None, record) for record in records]
    try:
        document.apply(Change((*pairs, (document.view, view))))
    except EditError as error:
        raise FormatError(_cut(str(error)), [*map(_cut, error.details)]) from None
    return document


def _check_sizes(document: Document | Snapshot) -> None:
    """FormatError for what would be written but not read again."""
    counts = (
        ("nodes", len(document.nodes), MOST_NODES),
        ("wires", len(document.wires), MOST_WIRES),
        ("frames", len(document.frames), MOST_BOXES),
        ("notes", len(document.notes), MOST_BOXES),
    )
    for name, count, most in counts:
        if count > most:
            raise FormatError(
                tr("The document has {count:,} {name}; at most {most:,} can be saved.").format(
                    count=count, name=name, most=most
                )
            )
    for node in document.nodes.values():
        oversize = _oversize(node)
        if oversize:
            raise FormatError(f"{node.name!r}{oversize}")


def _oversize(node: Node) -> str | None:
    """Which limit a node exceeds, to be put behind its place."""
    if isinstance(node.value, np.ndarray) and (node.value.size > LARGEST_ARRAY or node.value.ndim > MOST_AXES):
        return tr(".value: {most_axes} axes and {largest_array:,} elements are the most, this is {shape}.").format(
            most_axes=MOST_AXES, largest_array=LARGEST_ARRAY, shape=node.value.shape
        )
    if len(node.kind) > LONGEST_LABEL or any(len(name) > LONGEST_LABEL for name in node.attributes):
        return tr(": a kind or an attribute's name has at most {longest_label} characters.").format(
            longest_label=LONGEST_LABEL
        )
    for name, setting in node.attributes.items():
        if _is_long(setting):
            return tr(".attributes.{name}: at most {longest_text:,} characters or {longest_list:,} elements.").format(
                name=name, longest_text=LONGEST_TEXT, longest_list=LONGEST_LIST
            )
    return None


def _is_long(setting: Setting) -> bool:
    if isinstance(setting, tuple):
        return len(setting) > LONGEST_LIST or any(_is_long(item) for item in setting)
    return isinstance(setting, str) and len(setting) > LONGEST_TEXT


def _cut(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST_SENTENCE else f"{sentence[:LONGEST_SENTENCE]}…"
