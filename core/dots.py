"""Reroute dots: small points that a wire is led through. They are nodes to the hand and nothing to the engine.

A dot has one input and one output and passes on what comes in. Before a document is computed its dots are taken out
(``straightened``): no formula, no step and no gradient knows of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from .document import Document, Snapshot
from .records import DOT, Node, Wire

End = tuple[int, int]  # a node and one of its outputs


def origin(document: Document, node: int, output: int = 0) -> End | None:
    """The output whose value leaves an output: the same one, or what a dot is fed by; None for a dot that is not."""
    end: End | None = (node, output)
    while end is not None and document.nodes[end[0]].kind == DOT:
        wire = document.incoming(end[0]).get(0)
        end = None if wire is None else (wire.source, wire.output)
    return end


def told(document: Document, node: int) -> int:
    """The node to name where a node is spoken of: itself, or what comes out of it if it is a dot that is fed."""
    end = origin(document, node)
    return node if end is None else end[0]


def behind(document: Document, wire: Wire) -> Iterator[Wire]:
    """The wires by which what flows along a wire is read: itself, or all those that leave the dots at its end."""
    waiting = [wire]
    while waiting:
        found = waiting.pop()
        if document.nodes[found.target].kind == DOT:
            waiting += reversed(list(document.outgoing(found.target).values()))
        else:
            yield found


def ahead(document: Document, wire: Wire) -> Iterator[Wire]:
    """The wires before a wire on the way from where its value is made: those that end at the dots it comes from."""
    before: Wire | None = wire
    while before is not None and document.nodes[before.source].kind == DOT:
        before = document.incoming(before.source).get(0)
        if before is not None:
            yield before


def readers(document: Document, node: int) -> list[Wire]:
    """The wires by which a node is read, with dots passed over."""
    return [found for wire in document.outgoing(node).values() for found in behind(document, wire)]


def straightened(snapshot: Snapshot, dots: Mapping[int, Node]) -> Snapshot:
    """The same graph with wires that go straight past the dots, which are left without any.

    Its ``dots`` tell what each of them passes on. A wire keeps its id where it reaches a node; one whose dot is not fed
    is gone.
    """
    if not dots:
        return snapshot
    fed = {wire.target: (wire.source, wire.output) for wire in snapshot.wires.values() if wire.target in dots}
    ends: dict[int, End] = {}
    for dot in dots:
        end: End | None = (dot, 0)
        while end is not None and end[0] in dots:
            end = ends.get(end[0]) or fed.get(end[0])
        if end is not None:
            ends[dot] = end
    wires = {}
    for wire in snapshot.wires.values():
        if wire.target in dots or (wire.source in dots and wire.source not in ends):
            continue
        source, output = ends.get(wire.source, (wire.source, wire.output))
        wires[wire.id] = wire if wire.source not in dots else replace(wire, source=source, output=output)
    return replace(snapshot, wires=wires, dots=ends)
