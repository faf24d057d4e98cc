"""The blocks around a node, and which node stands for it at another level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from string import digits

from .change import Change, ids_of
from .records import BLOCK, OUTPUT, Frame, Node, Note, Place, View, Wire

SEPARATOR = " › "  # between the names of a path
GROUPED = {BLOCK: BLOCK, OUTPUT: "out"}  # what grouping calls the blocks and outputs that it makes, before a number


def is_as_grouped(node: Node) -> bool:
    """Whether a block or an output is called as grouping called it: nobody has given it a name."""
    return node.name.rstrip(digits) == GROUPED.get(node.kind)


def blocks_around(nodes: Mapping[int, Node], node: int) -> list[int]:
    """The blocks that a node lies in, the outermost first."""
    found: list[int] = []
    at = nodes[node].parent
    while at is not None:
        found.append(at)
        at = nodes[at].parent
    return found[::-1]


def names_to(nodes: Mapping[int, Node], node: int) -> list[str]:
    """The names of the blocks around a node, the outermost first, and its own."""
    return [nodes[ident].name for ident in (*blocks_around(nodes, node), node)]


def seen_at(nodes: Mapping[int, Node], node: int, level: int | None) -> int | None:
    """The node itself, or the block around it, as it lies at a level (None: the top); None if neither does."""
    way = [*blocks_around(nodes, node), node]
    if level is None:
        return way[0]
    return way[way.index(level) + 1] if level in way[:-1] else None


def path_text(nodes: Mapping[int, Node], node: int | None, level: int | None = None) -> str:
    """The names of the blocks around a node that lie within a level, outermost first: "neuron › cell", often empty."""
    around = [] if node is None or node not in nodes else blocks_around(nodes, node)
    inner = around[around.index(level) + 1 :] if level in around else around
    return SEPARATOR.join(nodes[block].name for block in inner)


def touched(nodes: Mapping[int, Node], change: Change) -> dict[int, int | None]:
    """What a change that was made adds, changes or takes away: the level at which each thing lies, by its id.

    nodes: as they are after it. It is about nodes, frames and notes; a wire counts as the nodes at its ends, a view as
    its target.
    """
    pairs = chain(change.of(Node), change.of(Frame), change.of(Note))
    records = (before if after is None else after for before, after in pairs)
    levels = {record.id: record.parent for record in records if record is not None}
    others = (ident for ident in dict.fromkeys(_nodes_beside(change)) if ident not in levels)
    return levels | {ident: nodes[ident].parent for ident in others if ident in nodes}


def _nodes_beside(change: Change) -> Iterator[int]:
    """The nodes that what is not a node is about, in a change."""
    yield from ids_of(change.of(Place))
    for wire in (*change.after(Wire), *change.removed(Wire)):
        yield from (wire.source, wire.target)
    yield from (view.target for view in change.after(View) if view.target is not None)
