"""The blocks around a node, and which node stands for it at another level."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
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


def touched(nodes: Mapping[int, Node], change: Change) -> dict[int | None, dict[int, None]]:
    """What a change that was made adds, changes or takes away, by the level at which it lies: nodes, frames and notes.

    nodes: as they are after it. A wire counts as the nodes at its ends, a view as its target.
    """
    gone = {node.id: node for node in change.removed(Node)}
    found: defaultdict[int | None, dict[int, None]] = defaultdict(dict)
    for ident in dict.fromkeys(_nodes_of(change)):
        node = nodes.get(ident) or gone.get(ident)
        if node is not None:
            found[node.parent][ident] = None
    for before, after in (*change.of(Frame), *change.of(Note)):
        box = before if after is None else after
        if isinstance(box, Frame | Note):
            found[box.parent][box.id] = None
    return dict(found)


def _nodes_of(change: Change) -> Iterator[int]:
    """The nodes that a change is about."""
    yield from ids_of(change.of(Node))
    yield from ids_of(change.of(Place))
    for wire in (*change.after(Wire), *change.removed(Wire)):
        yield from (wire.source, wire.target)
    for view in change.after(View):
        if view.target is not None:
            yield view.target
