"""Adding, deleting and changing nodes, frames and notes."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

import numpy as np

from ..change import Change, Pair
from ..document import Document
from ..dots import told
from ..errors import EditError
from ..language import tr
from ..ops import operations
from ..ops.attributes import plain
from ..records import (
    DOT,
    INPUT,
    NO_SETTINGS,
    OUTPUT,
    ROLES,
    VARIABLE,
    Dtype,
    Frame,
    Node,
    Note,
    Place,
    Role,
    View,
    Wire,
)
from .arranging import Point
from .breakpoints import without_breakpoints
from .lookup import check_level, free_name, the_box, the_node, with_contents
from .values import as_value

_LETTERS = "xyzwabcdfhjkmnpqrstuv"  # without e, g, i, l, o: the number, the gradient, and what is misread
NOTE_SIZE = (220.0, 90.0)


def add_variable(
    document: Document,
    value: object = 1.0,
    *,
    name: str | None = None,
    base: str | None = None,
    at: Point = (0.0, 0.0),
    role: Role = "input",
    parent: int | None = None,
) -> Change:
    """Add variable

    value: a number or an array. name: EditError if it is taken; base: made free by a number; neither: x, y, z, w, a ...
    """
    chosen = base if base is not None else _letter(document, parent)
    return _add(document, Node(0, VARIABLE, chosen, parent, as_value(value), _role(role)), name, at)


def add_operation(
    document: Document,
    kind: str,
    *,
    name: str | None = None,
    at: Point = (0.0, 0.0),
    attributes: Mapping[str, Any] = NO_SETTINGS,
    parent: int | None = None,
) -> Change:
    """Add operation

    Called by its kind if no name is given: mul, mul2 ...
    """
    operation = operations().get(kind)
    if operation is None:
        raise EditError(tr("There is no operation called {kind!r}.").format(kind=kind))
    settings = {key: plain(value) for key, value in attributes.items()}
    trouble = operation.check_attributes(settings)
    if trouble:
        raise EditError(f"{kind}: {trouble}")
    return _add(document, Node(0, kind, kind, parent, attributes=settings), name, at)


def add_port(
    document: Document, block: int, kind: Literal["input", "output"], *, name: str | None = None, at: Point = (0.0, 0.0)
) -> Change:
    """Add port

    At the end of the block's inputs or outputs.
    """
    last = [port.attributes.get("index", 0) for port in document.port_nodes(block, kind)][-1:]
    index = last[0] + 1 if last and isinstance(last[0], int) else 0
    return _add(document, Node(0, kind, kind, block, attributes={"index": index}), name, at)


def add_frame(
    document: Document, title: str, rect: tuple[float, float, float, float], *, parent: int | None = None
) -> Change:
    """Add frame

    rect: left, top, width, height.
    """
    check_level(document, parent)
    return Change.add(Frame(next(document.fresh_ids()), title, *rect, parent=parent))


def add_note(
    document: Document, text: str, *, at: Point = (0.0, 0.0), size: Point = NOTE_SIZE, parent: int | None = None
) -> Change:
    """Add note"""
    check_level(document, parent)
    return Change.add(Note(next(document.fresh_ids()), text, *at, *size, parent=parent))


def delete(document: Document, ids: Iterable[int]) -> Change:
    """Delete

    Nodes, with their wires and, for blocks, all that is inside; wires, frames and notes. A target or breakpoint that
    goes is cleared.
    A wire that was led through a reroute dot goes straight on.
    """
    chosen = dict.fromkeys(ids)
    kept, places = document.nodes, document.places
    for ident in chosen:
        if ident not in kept and ident not in document.wires:
            the_box(document, ident)
    nodes = with_contents(document, [ident for ident in chosen if ident in kept])
    gone = set(nodes)
    wires = {ident: document.wires[ident] for ident in chosen if ident in document.wires}
    wires.update((wire.id, wire) for ident in nodes for wire in _wires_at(document, kept[ident]))
    boxes: list[Frame | Note] = [*document.frames.values(), *document.notes.values()]
    pairs: list[Pair] = [(box, None) for box in boxes if box.id in chosen or box.parent in gone]
    dots = bool(document.dots)
    pairs += [(wire, _straight(document, wire, gone, chosen) if dots else None) for wire in wires.values()]
    pairs += [(kept[ident], None) for ident in nodes]
    pairs += [(places[ident], None) for ident in nodes]
    view = _view_without(document.view, gone)
    if view != document.view:
        pairs.append((document.view, view))
    return Change(tuple(pairs))


def rename(document: Document, node: int, name: str) -> Change:
    """Rename"""
    kept = the_node(document, node)
    return Change.update(kept, name=_given_name(document, name, kept.parent, but=node))


def set_value(document: Document, node: int, value: object) -> Change:
    """Change value"""
    return Change.update(_the_variable(document, node), value=as_value(value))


def set_role(document: Document, node: int, role: Role) -> Change:
    """Change role"""
    return Change.update(_the_variable(document, node), role=_role(role))


def set_attribute(document: Document, node: int, name: str, value: object) -> Change:
    """Change setting"""
    kept = the_node(document, node)
    if kept.kind not in operations():
        raise EditError(tr("{name!r} is not an operation and has no settings.").format(name=kept.name))
    attributes = {**kept.attributes, name: plain(value)}
    trouble = operations()[kept.kind].check_attributes(attributes)
    if trouble:
        raise EditError(f"{kept.name!r}: {trouble}")
    return Change.update(kept, attributes=attributes)


def set_target(document: Document, node: int | None) -> Change:
    """Choose target

    The seed that was set for another one goes.
    """
    if node is not None:
        node = told(document, the_node(document, node).id)
    return Change() if node == document.view.target else Change.update(document.view, target=node, seed=None)


def set_seed(document: Document, seed: object) -> Change:
    """Change seed

    What the backward pass starts with: a number or an array of the target's shape; None for ones.
    """
    value = None if seed is None else as_value(seed)
    if isinstance(value, np.ndarray) and value.dtype.kind != "f":
        value = as_value(value.astype(np.float64))
    return Change.update(document.view, seed=value)


def set_dtype(document: Document, dtype: Dtype) -> Change:
    """Change precision"""
    return Change.update(document.view, dtype=dtype)


def set_text(document: Document, box: int, text: str, *, height: float = 0.0) -> Change:
    """Edit text

    The text of a note, or the title of a frame. height: what the text takes; a note that is lower grows to it.
    """
    kept = the_box(document, box)
    if not isinstance(kept, Note):
        return Change.update(kept, title=text.strip())
    return Change.update(kept, text=text, height=max(kept.height, height)) if text != kept.text else Change()


def set_rect(document: Document, box: int, rect: tuple[float, float, float, float]) -> Change:
    """Resize

    A frame or a note; rect: left, top, width, height.
    """
    x, y, width, height = rect
    return Change.update(the_box(document, box), x=x, y=y, width=width, height=height)


def set_colour(document: Document, frame: int, colour: str) -> Change:
    """Change colour"""
    kept = the_box(document, frame)
    if isinstance(kept, Note):
        raise EditError(tr("Only a frame has a colour."))
    return Change.update(kept, colour=colour)


def _add(document: Document, draft: Node, name: str | None, at: Point) -> Change:
    """A draft under a fresh id and the name wanted, or its own made free."""
    check_level(document, draft.parent)
    if name is None:
        name = free_name(draft.name, lambda tried: document.find(tried, draft.parent) is not None)
    name = _given_name(document, name, draft.parent)
    ident = next(document.fresh_ids())
    return Change.add(replace(draft, id=ident, name=name), Place(ident, float(at[0]), float(at[1])))


def _letter(document: Document, parent: int | None) -> str:
    """The first letter that no node there is called; when all are taken, x, to be numbered."""
    return next((letter for letter in _LETTERS if document.find(letter, parent) is None), _LETTERS[0])


def _given_name(document: Document, name: str, parent: int | None, but: int | None = None) -> str:
    """A name without spaces around it; EditError if it is no text, nothing is left, or another node has it."""
    if not isinstance(name, str):
        raise EditError(tr("A node's name is a text, not {name!r}.").format(name=name))
    name = name.strip()
    if not name:
        raise EditError(tr("A node needs a name. Type at least one character."))
    other = document.find(name, parent)
    if other is not None and other.id != but:
        raise EditError(tr("Another node is already called {name!r}. Choose a different name.").format(name=name))
    return name


def _the_variable(document: Document, ident: int) -> Node:
    node = the_node(document, ident)
    if node.kind != VARIABLE:
        raise EditError(tr("{name!r} is not a variable; what it holds is computed.").format(name=node.name))
    return node


def _role(role: Role) -> Role:
    if role not in ROLES:
        raise EditError(tr("A role is one of {roles}, not {role!r}.").format(roles=", ".join(ROLES), role=role))
    return role


def _view_without(view: View, gone: Collection[int]) -> View:
    """What is remembered besides the graph once some nodes are gone."""
    left = without_breakpoints(view, gone)
    return replace(left, target=None, seed=None) if left.target in gone else left


def _straight(document: Document, wire: Wire, gone: Container[int], chosen: Container[int]) -> Wire | None:
    """What becomes of a wire when its ends go: it starts at what fed the dots among them, or it goes too."""
    end: tuple[int, int] = (wire.source, wire.output)
    if wire.id in chosen or wire.target in gone or wire.source not in gone:
        return None
    while end[0] in gone:
        fed = document.incoming(end[0]).get(0) if document.nodes[end[0]].kind == DOT else None
        if fed is None or fed.id in chosen:
            return None
        end = fed.source, fed.output
    return replace(wire, source=end[0], output=end[1])


def _wires_at(document: Document, node: Node) -> Iterator[Wire]:
    """The wires that a node takes along when it goes."""
    yield from document.outgoing(node.id).values()
    yield from document.incoming(node.id).values()
    if node.kind in (INPUT, OUTPUT):
        yield from _outside(document, node)


def _outside(document: Document, port: Node) -> list[Wire]:
    """The wires outside a block that end at one of its ports."""
    assert port.parent is not None
    if port.kind == OUTPUT:
        return [wire for wire in document.outgoing(port.parent).values() if wire.output == port.id]
    wire = document.incoming(port.parent).get(port.id)
    return [] if wire is None else [wire]
