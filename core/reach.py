"""What lies before and after nodes along the wires of their level."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Literal

from .document import Document

Way = Literal["upstream", "downstream"]


def reach(document: Document, ids: Iterable[int], way: Way) -> set[int]:
    """The nodes that feed some nodes ("upstream") or that they feed, near and far, and these nodes themselves.

    A wire among ``ids`` counts as the node at its end in that direction; frames and notes lead nowhere. Each node and
    wire is visited once.
    """
    waiting = [node for ident in ids for node in _nodes(document, ident, way)]
    found = set(waiting)
    while waiting:
        for node in _beside(document, waiting.pop(), way):
            if node not in found:
                found.add(node)
                waiting.append(node)
    return found


def _nodes(document: Document, ident: int, way: Way) -> Collection[int]:
    if ident in document.nodes:
        return (ident,)
    wire = document.wires.get(ident)
    return () if wire is None else (wire.source if way == "upstream" else wire.target,)


def _beside(document: Document, node: int, way: Way) -> list[int]:
    if way == "upstream":
        return [wire.source for wire in document.incoming(node).values()]
    return [wire.target for wire in document.outgoing(node).values()]
