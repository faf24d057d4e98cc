"""Reroute dots in a file, beside nodes and wires: a reader that knows of no dots sees wires that go straight.

``wires`` holds every wire between nodes, from where its value is made; ``dot`` names the dot that it comes from.
``dots`` holds the dots, ``dot_wires`` the wires that end at one, or that start at one that is not fed. What an older
reader has made senseless, by taking away a node say, is passed over, and the wires stay as that reader saw them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..document import Document, Snapshot
from ..dots import End, straightened
from ..records import DOT, Json, Node, Place, Wire
from .records_json import node_from_json, node_to_json, wire_to_json

_MARK = "dot"


@dataclass(frozen=True, slots=True)
class Written:
    """The list of wires, and what is written beside it: nothing for a document without dots."""

    wires: list[Json]
    beside: dict[str, Json]


def dots_to_json(document: Document | Snapshot) -> Written:
    """The wires and the dots of a document."""
    snapshot = document.snapshot() if isinstance(document, Document) else document
    dots = {node.id: node for node in snapshot.nodes.values() if node.kind == DOT}
    straight = straightened(snapshot, dots).wires
    wires: list[Json] = []
    leading: list[Json] = []
    for wire in snapshot.wires.values():
        if wire.id not in straight:
            leading.append(wire_to_json(wire))
        elif wire.source in dots:
            wires.append({**wire_to_json(straight[wire.id]), _MARK: wire.source})
        else:
            wires.append(wire_to_json(wire))
    listed: list[Json] = [_dot_to_json(dot, snapshot.places[dot.id]) for dot in dots.values()]
    return Written(wires, {"dots": listed, "dot_wires": leading} if dots else {})


def dot_from_json(data: Json, where: str) -> tuple[Node, Place]:
    """A dot and its place."""
    return node_from_json({"kind": DOT, **data} if isinstance(data, dict) else data, where)


def led_through(
    nodes: Iterable[Node], dots: Mapping[int, Node], wires: Mapping[str, Wire], leading: Mapping[str, Wire]
) -> tuple[set[int], dict[str, Wire]]:
    """The dots that still make sense, and all wires by their places, with those led through dots that were."""
    there = {node.id: node for node in nodes}
    there |= {ident: dot for ident, dot in dots.items() if dot.parent is None or dot.parent in there}
    taken = {(wire.target, wire.input) for wire in wires.values()}
    kept = {
        where: wire for where, wire in leading.items() if _joins(there, wire) and (wire.target, wire.input) not in taken
    }
    fed = {wire.target: wire for wire in kept.values()}
    return dots.keys() & there.keys(), {where: _put_back(there, fed, wire) for where, wire in wires.items()} | kept


def _dot_to_json(dot: Node, place: Place) -> dict[str, Json]:
    return {name: value for name, value in node_to_json(dot, place).items() if name != "kind"}


def _joins(there: Mapping[int, Node], wire: Wire) -> bool:
    """Whether both ends of a wire are there, at one level."""
    source, target = there.get(wire.source), there.get(wire.target)
    return source is not None and target is not None and source.parent == target.parent


def _put_back(there: Mapping[int, Node], fed: Mapping[int, Wire], wire: Wire) -> Wire:
    """The wire from the dot that it names, if that still passes on what the wire says it starts at."""
    if _MARK not in wire.extra:
        return wire
    extra = {name: value for name, value in wire.extra.items() if name != _MARK}
    dot, target = wire.extra[_MARK], there.get(wire.target)
    straight = replace(wire, extra=extra)
    if not isinstance(dot, int) or dot not in there or target is None or there[dot].parent != target.parent:
        return straight
    end: End = (dot, 0)
    seen: set[int] = set()
    while end[0] in fed and there[end[0]].kind == DOT and end[0] not in seen:
        seen.add(end[0])
        end = fed[end[0]].source, fed[end[0]].output
    return replace(straight, source=dot, output=0) if end == (wire.source, wire.output) else straight
