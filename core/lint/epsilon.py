"""A tiny number that is added to what an operation is infinite at 0 of."""

from __future__ import annotations

from ..change import Change
from ..document import Document
from ..records import Node
from .into_wire import into_wire
from .rule import free


def with_epsilon(document: Document, node: int, position: int, epsilon: float) -> Change:
    """Add it to what an input of a node reads."""
    ids, parent = document.fresh_ids(), document.nodes[node].parent
    plus = Node(next(ids), "add", free(document, "plus eps", parent), parent)
    eps = Node(next(ids), "variable", free(document, "eps", parent), parent, epsilon, "constant")
    return into_wire(document, ids, document.incoming(node)[position], plus, 0, {1: eps})
