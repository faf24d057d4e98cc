"""The blocks around a node, and which node stands for it at another level."""

from __future__ import annotations

from collections.abc import Mapping
from string import digits

from .records import BLOCK, OUTPUT, Node

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
