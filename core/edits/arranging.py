"""Moving things, and laying a graph out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from ..change import Change, Pair
from ..document import Document
from ..layout import layered
from ..records import Place
from .lookup import the_box, the_level

Point = tuple[float, float]
SIZE = (160.0, 64.0)  # of a node whose size is not told
GAPS = (160.0, 48.0)  # between columns, and between nodes of a column: room for values and gradients on the wires
GRID = 16.0  # what a dragged node snaps to


def move(document: Document, positions: Mapping[int, Point]) -> Change:
    """Move

    Nodes, frames and notes, by id, to new top left corners.
    """
    pairs: list[Pair] = []
    for ident, (x, y) in positions.items():
        place = document.places.get(ident)
        if place is None:
            pairs += Change.update(the_box(document, ident), x=float(x), y=float(y)).pairs
        elif (place.x, place.y) != (x, y):
            pairs.append((place, Place(ident, float(x), float(y))))
    return Change(tuple(pairs))


def nudge(document: Document, ids: Iterable[int], dx: float, dy: float) -> Change:
    """Move

    Nodes, frames and notes by a distance; wires among the ids stay with their ends.
    """
    lying = [ident for ident in dict.fromkeys(ids) if ident not in document.wires]
    corners = [document.places.get(ident) or the_box(document, ident) for ident in lying]
    return move(document, {corner.id: (corner.x + dx, corner.y + dy) for corner in corners})


def arrange(
    document: Document,
    ids: Iterable[int] | None = None,
    sizes: Mapping[int, Point] | None = None,
    *,
    parent: int | None = None,
) -> Change:
    """Arrange

    Lay nodes of one level out from left to right, so that nothing overlaps; their middle stays where it is. ids: None
    for all nodes of the level ``parent``. sizes: width and height of nodes by id; those not told count as 160 by 64.
    """
    level = [node.id for node in document.children(parent)]
    nodes = level if ids is None else [ident for ident in dict.fromkeys(ids) if ident in document.nodes]
    if not nodes:
        return Change()
    the_level(document, nodes)
    size = np.array([(sizes or {}).get(ident, SIZE) for ident in nodes], float)
    rows = {ident: row for row, ident in enumerate(nodes)}
    wires = [w for ident in nodes for _, w in sorted(document.incoming(ident).items()) if w.source in rows]
    corners = layered(size, [rows[w.source] for w in wires], [rows[w.target] for w in wires], GAPS)
    before = np.array([(document.places[ident].x, document.places[ident].y) for ident in nodes])
    corners = np.round(corners + _middle(before, size) - _middle(corners, size))
    return move(document, {ident: (float(x), float(y)) for ident, (x, y) in zip(nodes, corners, strict=True)})


def _middle(corners: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """The middle of the rectangle around some rectangles."""
    middle: np.ndarray = corners.min(axis=0) / 2
    middle += (corners + sizes).max(axis=0) / 2
    return middle
