"""Moving things, and laying a graph out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from .. import layout
from ..change import Change, Pair
from ..document import Document
from ..errors import EditError
from ..figure import GAPS, SIZE
from ..language import tr
from ..progress import unwatched
from ..records import Place
from .lookup import the_box, the_level

Point = tuple[float, float]
Rect = tuple[float, float, float, float]  # left, top, width, height
Edge = Literal["left", "centre", "right", "top", "middle", "bottom"]
Axis = Literal["across", "down"]
GRID = 16.0  # what a dragged node snaps to


def move(document: Document, positions: Mapping[int, Point]) -> Change:
    """Move

    Nodes, frames and notes, by id, to new top left corners. What is locked stays.
    """
    pairs: list[Pair] = []
    for ident, (x, y) in positions.items():
        place = document.places.get(ident)
        if place is None:
            pairs += Change.update(the_box(document, ident), x=float(x), y=float(y)).pairs
        elif (place.x, place.y) != (x, y) and not place.locked:
            pairs.append((place, Place(ident, float(x), float(y))))
    return Change(tuple(pairs))


def nudge(document: Document, ids: Iterable[int], dx: float, dy: float) -> Change:
    """Move

    Nodes, frames and notes by a distance; wires among the ids stay with their ends.
    """
    lying = [ident for ident in dict.fromkeys(ids) if ident not in document.wires]
    corners = [document.places.get(ident) or the_box(document, ident) for ident in lying]
    return move(document, {corner.id: (corner.x + dx, corner.y + dy) for corner in corners})


def align(document: Document, ids: Iterable[int], edge: Edge, sizes: Mapping[int, Point] | None = None) -> Change:
    """Align

    Nodes, frames and notes, at their left, right, top or bottom edges, or their middles: "centre" puts them on one
    vertical line, "middle" on one horizontal line. What is locked is where the others go; else what lies outermost.
    sizes: width and height of nodes by id, as for ``arrange``.
    """
    rects = _rects(document, ids, sizes, least=2)
    side = 0 if edge in ("left", "centre", "right") else 1
    share = {"left": 0.0, "top": 0.0, "centre": 0.5, "middle": 0.5, "right": 1.0, "bottom": 1.0}[edge]
    at = {ident: rect[side] + share * rect[side + 2] for ident, rect in rects.items()}
    fixed = [at[ident] for ident in rects if _locked(document, ident)]
    low, high = min(r[side] for r in rects.values()), max(r[side] + r[side + 2] for r in rects.values())
    line = fixed[0] if fixed else low + share * (high - low)
    return move(document, {i: _moved(rect, side, rect[side] + line - at[i]) for i, rect in rects.items()})


def distribute(document: Document, ids: Iterable[int], axis: Axis, sizes: Mapping[int, Point] | None = None) -> Change:
    """Distribute

    So that the gaps between nodes, frames and notes are equal, from left to right ("across") or from the top ("down");
    the outermost stay. sizes: as for ``arrange``.
    """
    rects = _rects(document, ids, sizes, least=3)
    side = 0 if axis == "across" else 1
    order = sorted(rects, key=lambda ident: (rects[ident][side] + rects[ident][side + 2] / 2, ident))
    first, last = rects[order[0]], rects[order[-1]]
    room = last[side] + last[side + 2] - first[side]
    gap = (room - sum(rect[side + 2] for rect in rects.values())) / (len(order) - 1)
    places, at = {}, first[side]
    for ident in order:
        places[ident] = _moved(rects[ident], side, at)
        at += rects[ident][side + 2] + gap
    return move(document, places)


@dataclass(frozen=True)
class Arrangement:
    """Nodes to be laid out: taken from a document in one thread, worked out in any.

    sizes, before: width and height, and the corner, of each node, (n, 2); sources, targets: rows of wires' ends;
    fixed: which nodes stay where they are.
    """

    nodes: Sequence[int]
    sizes: np.ndarray
    before: np.ndarray
    sources: Sequence[int]
    targets: Sequence[int]
    fixed: np.ndarray

    @classmethod
    def of(cls, document: Document, nodes: Sequence[int], sizes: Mapping[int, Point] | None) -> Arrangement:
        """Of some nodes of one level. sizes: as for ``arrange``."""
        places, rows = document.places, {ident: row for row, ident in enumerate(nodes)}
        wires = [w for ident in nodes for _, w in sorted(document.incoming(ident).items()) if w.source in rows]
        return cls(
            nodes,
            np.array([(sizes or {}).get(ident, SIZE) for ident in nodes], float).reshape(-1, 2),
            np.array([(places[ident].x, places[ident].y) for ident in nodes]).reshape(-1, 2),
            [rows[w.source] for w in wires],
            [rows[w.target] for w in wires],
            np.array([places[ident].locked for ident in nodes], bool),
        )

    def corners(self, *, thorough: bool = False, watch: Callable[[], object] = unwatched) -> dict[int, Point]:
        """Where each node goes. thorough, watch: as for ``layered``."""
        if not self.nodes:
            return {}
        found = layout.layered(self.sizes, self.sources, self.targets, GAPS, thorough=thorough, watch=watch)
        if self.fixed.any():
            found = np.round(found + (self.before - found)[self.fixed].mean(axis=0))
            found = _clear_of_fixed(np.where(self.fixed[:, None], self.before, found), self.sizes, self.fixed)
        else:
            found = np.round(found + _middle(self.before, self.sizes) - _middle(found, self.sizes))
        return {ident: (float(x), float(y)) for ident, (x, y) in zip(self.nodes, found.tolist(), strict=True)}


def arrange(
    document: Document,
    ids: Iterable[int] | None = None,
    sizes: Mapping[int, Point] | None = None,
    *,
    parent: int | None = None,
) -> Change:
    """Arrange

    Lay nodes of one level out from left to right, so that nothing overlaps; their middle stays where it is. What is
    locked stays, and the others go around it. ids: None for all nodes of the level ``parent``. sizes: width and height
    of nodes by id; those not told count as 160 by 64.
    """
    nodes = nodes_to_arrange(document, ids, parent)
    return move(document, Arrangement.of(document, nodes, sizes).corners())


def nodes_to_arrange(document: Document, ids: Iterable[int] | None, parent: int | None = None) -> list[int]:
    """The nodes among some ids, which lie at one level; all of the level ``parent`` for None."""
    if ids is None:
        return [node.id for node in document.children(parent)]
    nodes = [ident for ident in dict.fromkeys(ids) if ident in document.nodes]
    if nodes:
        the_level(document, nodes)
    return nodes


def _clear_of_fixed(corners: np.ndarray, sizes: np.ndarray, fixed: np.ndarray) -> np.ndarray:
    """The corners with each node that is not fixed moved down, past the fixed ones and those moved before it."""
    gap = np.array((GRID, GAPS[1]))
    found = corners.copy()
    settled = fixed.copy()
    for row in np.argsort(corners[:, 1], kind="stable").tolist():
        while not settled[row]:
            low, high = found[row] - gap, found[row] + sizes[row] + gap
            ends = found + sizes
            met = settled & (found < high).all(axis=1) & (ends > low).all(axis=1)
            if not met.any():
                settled[row] = True
            else:
                found[row, 1] = ends[met, 1].max() + gap[1]
    return found


def _rects(document: Document, ids: Iterable[int], sizes: Mapping[int, Point] | None, least: int) -> dict[int, Rect]:
    """Where nodes, frames and notes of one level lie; EditError if they are fewer than ``least``."""
    chosen = [ident for ident in dict.fromkeys(ids) if ident not in document.wires]
    if len(chosen) < least:
        raise EditError(tr("Select at least {least} nodes for this.").format(least=least))
    the_level(document, chosen)
    rects: dict[int, Rect] = {}
    for ident in chosen:
        place = document.places.get(ident)
        if place is None:
            box = the_box(document, ident)
            rects[ident] = (box.x, box.y, box.width, box.height)
        else:
            rects[ident] = (place.x, place.y, *(sizes or {}).get(ident, SIZE))
    return rects


def _moved(rect: Rect, side: int, to: float) -> Point:
    """The corner of a rectangle whose left (side 0) or top (side 1) goes elsewhere."""
    return (to, rect[1]) if side == 0 else (rect[0], to)


def _locked(document: Document, ident: int) -> bool:
    return ident in document.places and document.places[ident].locked


def _middle(corners: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """The middle of the rectangle around some rectangles."""
    middle: np.ndarray = corners.min(axis=0) / 2
    middle += (corners + sizes).max(axis=0) / 2
    return middle
