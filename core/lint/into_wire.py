"""Nodes that a repair puts into a wire: what lies right of them makes way, and none comes to lie on another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..change import Change
from ..document import Document
from ..edits.arranging import GRID, Rect
from ..edits.room import GAP, room_in_wire
from ..figure import GAPS
from ..layout.unplaced import likely_size
from ..records import Node, Place, Wire


def into_wire(
    document: Document, ids: Iterator[int], wire: Wire, node: Node, port: int, constants: Mapping[int, Node]
) -> Change:
    """A new node that a wire leads to, by one of its inputs, and that feeds what the wire fed.

    ids: for the wires; constants: new ones for further inputs, which come to lie left of the node and lower.
    """
    width, height = likely_size(node)
    source, target = document.places[wire.source], document.places[wire.target]
    end = source.x + likely_size(document.nodes[wire.source])[0]
    wanted = (end + target.x - width) / 2
    left, room = room_in_wire(document, wire.id, wanted, width, lambda ident: likely_size(document.nodes[ident])[0])
    taken = _taken(document, node.parent, {place.id: place for place in room.after(Place)})
    places = [_lowered(taken, node, left, target.y)]
    for constant in constants.values():
        places.append(_lowered(taken, constant, left - GAP - likely_size(constant)[0], places[-1].y + height))
    wires = [Wire(next(ids), constant.id, 0, node.id, key) for key, constant in constants.items()]
    wires.append(Wire(next(ids), wire.source, wire.output, node.id, port))
    wires.append(Wire(next(ids), node.id, 0, wire.target, wire.input))
    return Change.remove(wire) + Change.add(node, *constants.values(), *places, *wires) + room


def _taken(document: Document, level: int | None, moved: Mapping[int, Place]) -> list[Rect]:
    """Where nodes and notes of a level lie, once some have moved."""
    places = (moved.get(node.id, document.places[node.id]) for node in document.children(level))
    nodes = [(place.x, place.y, *likely_size(document.nodes[place.id])) for place in places]
    return nodes + [
        (note.x, note.y, note.width, note.height) for note in document.notes.values() if note.parent == level
    ]


def _lowered(taken: list[Rect], node: Node, left: float, top: float) -> Place:
    """Where a node lies on nothing, at a height or as little below as can be; it is taken from then on."""
    width, height = likely_size(node)
    gap = GAPS[1]
    column = sorted((y, y + tall) for x, y, wide, tall in taken if x - GRID < left + width and x + wide + GRID > left)
    for above, below in column:
        if above - gap < top + height and below + gap > top:
            top = below + gap
    taken.append((left, top, width, height))
    return Place(node.id, left, top)
