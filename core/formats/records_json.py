"""Records as JSON and back: the one layout of nodes, wires, frames, notes and view that files and the clipboard share.

What is read is checked strictly; a FormatError names the place, such as ``nodes[3].position: expected two numbers, got
"a"``. Fields that are not known are kept in ``extra`` and written again. References between records (a wire's ends, a
node's parent) and what an operation allows are not checked here but when the records enter a document.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from ..errors import FormatError
from ..language import tr
from ..records import (
    EMPTY,
    FLOATS,
    ROLES,
    VARIABLE,
    Bookmark,
    Dtype,
    Frame,
    Json,
    Node,
    Note,
    Place,
    Setting,
    View,
    Wire,
)
from .strict_json import Fields, boolean, field_place, listed, number, one_of, positive, shown, text, whole
from .values_json import Fetch, Store, real, value_from_json, value_to_json

DEEPEST_SETTING = 8
UNPLACED = math.nan, math.nan


def node_to_json(node: Node, place: Place, store: Store | None = None) -> dict[str, Json]:
    """A node with its position, fields in a fixed order.

    store: asked with the node's id and its array; answers what to write for it (such as ``{"member": "arrays/5.npy"}``
    after it has put the array there), or None to have the array written out in the JSON.
    """
    data: dict[str, Json] = {"id": node.id, "kind": node.kind, "name": node.name}
    if node.parent is not None:
        data["parent"] = node.parent
    data["position"] = [_coordinate(place.x), _coordinate(place.y)]
    if node.kind == VARIABLE and node.value is not None:
        data["value"] = value_to_json(node.id, node.value, store)
        data["role"] = node.role
    if node.attributes:
        data["attributes"] = {name: _setting_to_json(setting) for name, setting in node.attributes.items()}
    data |= {name: True for name, given in (("muted", node.muted), ("locked", place.locked)) if given}
    return data | dict(node.extra)


def node_from_json(data: Json, where: str, fetch: Fetch | None = None) -> tuple[Node, Place]:
    """A node and its place, whose coordinates are NaN if none is told.

    fetch: asked with a member's name and the place in the file; answers the array (float64, int64 or bool), read-only.
    """
    fields = Fields(data, where)
    ident = fields.take("id", positive)
    kind = fields.take("kind", text)
    name = fields.take("name", text)
    parent = fields.take("parent", positive, None)
    x, y = fields.take("position", _coordinates(2, tr("two numbers")), UNPLACED)
    value, role = None, ROLES[0]
    if kind == VARIABLE:
        value = fields.take("value", lambda v, w: value_from_json(v, w, fetch))
        role = fields.take("role", one_of(*ROLES), role)
    attributes = fields.take("attributes", _settings, {})
    muted, locked = fields.take("muted", boolean, False), fields.take("locked", boolean, False)
    for field in ("value", "role"):
        fields.forbid(field, tr("only a variable has one."))
    node = Node(ident, kind, name, parent, value, role, attributes, fields.rest(), muted)
    return node, Place(ident, x, y, locked)


def wire_to_json(wire: Wire) -> dict[str, Json]:
    """A wire: from [node, output], to [node, input]."""
    return {"id": wire.id, "from": [wire.source, wire.output], "to": [wire.target, wire.input], **wire.extra}


def wire_from_json(data: Json, where: str) -> Wire:
    """A wire; whether its ends exist is for the document to say."""
    fields = Fields(data, where)
    ident = fields.take("id", positive)
    source, output = fields.take("from", _end)
    target, port = fields.take("to", _end)
    return Wire(ident, source, output, target, port, fields.rest())


def frame_to_json(frame: Frame) -> dict[str, Json]:
    """A frame: rect is [x, y, width, height]."""
    data: dict[str, Json] = {"id": frame.id, "title": frame.title, "rect": _rect_to_json(frame), "colour": frame.colour}
    return data | _parent_to_json(frame.parent) | dict(frame.extra)


def frame_from_json(data: Json, where: str) -> Frame:
    """A frame."""
    fields = Fields(data, where)
    ident, title = fields.take("id", positive), fields.take("title", text)
    x, y, width, height = fields.take("rect", _RECT)
    colour, parent = fields.take("colour", text, "blue"), fields.take("parent", positive, None)
    return Frame(ident, title, x, y, width, height, colour, parent, fields.rest())


def note_to_json(note: Note) -> dict[str, Json]:
    """A note: rect is [x, y, width, height]."""
    data: dict[str, Json] = {"id": note.id, "text": note.text, "rect": _rect_to_json(note)}
    return data | _parent_to_json(note.parent) | dict(note.extra)


def note_from_json(data: Json, where: str) -> Note:
    """A note."""
    fields = Fields(data, where)
    ident, words = fields.take("id", positive), fields.take("text", text)
    x, y, width, height = fields.take("rect", _RECT)
    parent = fields.take("parent", positive, None)
    return Note(ident, words, x, y, width, height, parent, fields.rest())


def view_to_json(view: View) -> dict[str, Json]:
    """The view: target, seed, camera, bookmarks, breakpoints, watches and raised nodes only if there are."""
    data: dict[str, Json] = {}
    if view.target is not None:
        data["target"] = view.target
    if view.seed is not None:
        data["seed"] = value_to_json(view.id, view.seed)
    if view.camera is not None:
        data["camera"] = [_coordinate(c) for c in view.camera]
    if view.bookmarks:
        data["bookmarks"] = [_bookmark_to_json(bookmark) for bookmark in view.bookmarks]
    if view.breakpoints:
        data["breakpoints"] = list(view.breakpoints)
    if view.watches:
        data["watches"] = list(view.watches)
    if view.raised:
        data["raised"] = list(view.raised)
    return data | {"dtype": view.dtype} | dict(view.extra)


def view_from_json(data: Json, where: str) -> View:
    """The view; every field may be missing."""
    fields = Fields(data, where)
    target = fields.take("target", positive, None)
    seed = fields.take("seed", value_from_json, None)
    camera = fields.take("camera", camera_from_json, None)
    dtype: Dtype = fields.take("dtype", one_of(*FLOATS), FLOATS[0])
    bookmarks = tuple(fields.take("bookmarks", listed(_bookmark), ()))
    breakpoints = tuple(sorted(set(fields.take("breakpoints", listed(positive), ()))))
    watches = tuple(dict.fromkeys(fields.take("watches", listed(positive), ())))
    raised = tuple(dict.fromkeys(fields.take("raised", listed(positive), ())))
    marks = bookmarks, breakpoints, seed, watches, raised
    return View(0, target, camera, dtype, fields.rest(), EMPTY, *marks)


def camera_from_json(data: Json, where: str) -> tuple[float, float, float]:
    """A camera, as in ``View``."""
    x, y, zoom = _coordinates(3, tr("three numbers"))(data, where)
    return x, y, zoom


def _setting_to_json(setting: Setting) -> Json:
    if isinstance(setting, tuple):
        return [_setting_to_json(item) for item in setting]
    if isinstance(setting, float) and not math.isfinite(setting):
        return {"float": str(setting)}
    return setting


def _settings(data: Json, where: str) -> Mapping[str, Setting]:
    if not isinstance(data, dict):
        raise FormatError(tr("{where}: expected an object, got {data}.").format(where=where, data=shown(data)))
    return {name: _setting(item, f"{where}{field_place(name)}") for name, item in data.items()}


def _setting(data: Json, where: str, depth: int = 0) -> Setting:
    if data is None or isinstance(data, bool | str):
        return data
    if isinstance(data, list) and depth < DEEPEST_SETTING:
        return tuple(_setting(item, f"{where}[{i}]", depth + 1) for i, item in enumerate(data))
    if isinstance(data, dict) and list(data) == ["float"]:
        return real(data["float"], where)
    if isinstance(data, int):
        return whole(data, where)
    return number(data, where, tr("true, false, a number, a text or a list of these"))


def _coordinate(value: float) -> float:
    """A whole number without its ``.0``, which reads better."""
    return int(value) if float(value).is_integer() and abs(value) < 1e15 and str(value) != "-0.0" else value


def _coordinates(count: int, words: str) -> Callable[[Json, str], tuple[float, ...]]:
    def read(data: Json, where: str) -> tuple[float, ...]:
        if not isinstance(data, list) or len(data) != count:
            raise FormatError(
                tr("{where}: expected {words}, got {data}.").format(where=where, words=words, data=shown(data))
            )
        return tuple(number(item, where, words) for item in data)

    return read


_RECT = _coordinates(4, "four numbers")


def _bookmark_to_json(bookmark: Bookmark) -> dict[str, Json]:
    data: dict[str, Json] = {"number": bookmark.number, "camera": [_coordinate(c) for c in bookmark.camera]}
    places = {"level": bookmark.level, "step": bookmark.step}
    return data | {key: place for key, place in places.items() if place is not None}


def _bookmark(data: Json, where: str) -> Bookmark:
    fields = Fields(data, where)
    number, camera = fields.take("number", positive), fields.take("camera", camera_from_json)
    level, step = fields.take("level", positive, None), fields.take("step", whole, None)
    fields.nothing_more()
    return Bookmark(number, camera, level, step)


def _rect_to_json(box: Frame | Note) -> Json:
    return [_coordinate(c) for c in (box.x, box.y, box.width, box.height)]


def _parent_to_json(parent: int | None) -> dict[str, Json]:
    return {} if parent is None else {"parent": parent}


def _end(data: Json, where: str) -> tuple[int, int]:
    if not isinstance(data, list) or len(data) != 2:
        raise FormatError(tr("{where}: expected a node and a port, got {data}.").format(where=where, data=shown(data)))
    port = whole(data[1], where)
    if port < 0:
        raise FormatError(tr("{where}: expected a port of 0 or more, got {port}.").format(where=where, port=port))
    return positive(data[0], where), port
