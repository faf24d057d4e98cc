"""Cycles: whether wires close one, and the way along it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from ..language import tr
from ..records import DOT, Wire

if TYPE_CHECKING:
    from ..document import Document

_FEW = 16  # wires that are followed one by one; for more, the whole document is gone through once
_MOST_NAMES = 8  # of nodes on a cycle that are told


def cycles(document: Document, wires: list[Wire]) -> Iterator[str]:
    """A sentence for a cycle that one of these wires closes, if one does."""
    if len(wires) > _FEW:
        knot = _knot(document)
        wires = [] if knot is None else [knot]
    for wire in wires:
        way = path(document, wire.target, wire.source)
        if way is not None:
            yield cycle_sentence(document, way)
            return


def path(document: Document, start: int, goal: int) -> list[int] | None:
    """The shortest way along wires from one node to another of the same level, as node ids.

    Searched from both ends, a ring of nodes at a time, so that it ends as soon as either end knows of no more nodes;
    each node is visited once. None if there is no way.
    """
    ahead: dict[int, int | None] = {start: None}
    behind: dict[int, int | None] = {goal: None}
    front, back = [start], [goal]
    meeting = start if start == goal else None
    while front and back and meeting is None:
        if len(ahead) <= len(behind):
            front, meeting = _ring(front, ahead, behind, lambda n: [w.target for w in document.outgoing(n).values()])
        else:
            back, meeting = _ring(back, behind, ahead, lambda n: [w.source for w in document.incoming(n).values()])
    if meeting is None:
        return None
    return [*_trace(ahead, meeting)[::-1], *_trace(behind, meeting)[1:]]


def cycle_sentence(document: Document, nodes: Iterable[int]) -> str:
    """Say which nodes a cycle runs through: without its reroute dots, unless there is nothing else on it."""
    way = [document.nodes[node] for node in nodes]
    names = [node.name for node in way if node.kind != DOT] or [node.name for node in way]
    if len(names) > _MOST_NAMES:
        names = [*names[:4], "…", *names[-3:]]
    return tr("This would make a cycle: {what}. A graph must flow one way.").format(what=" → ".join([*names, names[0]]))


def _ring(
    nodes: list[int], came: dict[int, int | None], others: Mapping[int, int | None], step: Callable[[int], list[int]]
) -> tuple[list[int], int | None]:
    """The nodes one step further, and the one among them that the search from the other end has reached."""
    ring: list[int] = []
    for node in nodes:
        for neighbour in step(node):
            if neighbour not in came:
                came[neighbour] = node
                if neighbour in others:
                    return ring, neighbour
                ring.append(neighbour)
    return ring, None


def _trace(came: Mapping[int, int | None], node: int | None) -> list[int]:
    """From a node back to where a search began."""
    way = []
    while node is not None:
        way.append(node)
        node = came[node]
    return way


def _knot(document: Document) -> Wire | None:
    """A wire that lies on a cycle; None if there is none, as one pass over the document tells."""
    if all(wire.source < wire.target for wire in document.wires.values()):
        return None  # as most graphs are made: each node before those that it feeds
    stuck = _unsorted(document).keys()
    if not stuck:
        return None
    import networkx as nx

    wires = [wire for wire in document.wires.values() if wire.source in stuck and wire.target in stuck]
    knots = nx.strongly_connected_components(nx.DiGraph((wire.source, wire.target) for wire in wires))
    knot_of = {node: number for number, nodes in enumerate(knots) for node in nodes}
    return next(wire for wire in wires if knot_of[wire.source] == knot_of[wire.target])


def _unsorted(document: Document) -> Mapping[int, int]:
    """The nodes that lie on a cycle or behind one: what a topological sort cannot take away."""
    waiting = dict.fromkeys(document.nodes, 0)
    for wire in document.wires.values():
        waiting[wire.target] += 1
    ready = [node for node, count in waiting.items() if count == 0]
    while ready:
        node = ready.pop()
        del waiting[node]
        for wire in document.outgoing(node).values():
            waiting[wire.target] -= 1
            if waiting[wire.target] == 0:
                ready.append(wire.target)
    return waiting
