"""Blocks opened where they lie, as a frame around what is in them, and frames folded into blocks again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..change import Change, Pair
from ..document import Document
from ..errors import EditError
from ..figure import SIZE
from ..language import tr
from ..records import BLOCK, INPUT, OUTPUT, Frame, Place
from .arranging import Point, Rect
from .grouping import group, ungroup
from .lookup import the_box, the_node

MARGIN, TITLE = 24.0, 32.0  # of the frame around what was in the block


def expand(document: Document, block: int, sizes: Mapping[int, Point] | None = None) -> Change:
    """Expand in place

    What is in a block comes to lie where it lay, in a frame of its name; what lies right of it, or below, makes room.
    ``fold`` makes a block of it again. sizes: width and height of nodes by id, as for ``arrange``.
    """
    kept = the_node(document, block)
    opened = ungroup(document, block)
    inside = [node.id for node in document.children(block) if node.kind not in (INPUT, OUTPUT)]
    if not inside:
        raise EditError(tr("There is nothing in {name!r} to be shown.").format(name=kept.name))
    places = {ident: document.places[ident] for ident in inside}
    places |= {place.id: place for place in opened.after(Place) if place.id in places}
    rects = [_rect(place, sizes) for place in places.values()]
    frame = _around(rects, next(document.fresh_ids()), kept.name, kept.parent)
    aside = _room(document, kept.parent, _rect(document.places[block], sizes), frame, sizes, leaving=block)
    return Change((*opened.pairs, (None, frame), *aside))


def fold(document: Document, frame: int, ids: Iterable[int]) -> Change:
    """Group

    What lies in a frame becomes a block of the frame's title, and the frame goes. ids: what lies in it.
    """
    kept = the_box(document, frame)
    title = kept.title if isinstance(kept, Frame) else ""
    chosen = [ident for ident in ids if ident != frame]
    return Change((*group(document, chosen, title or BLOCK).pairs, (kept, None)))


def _around(rects: Iterable[Rect], ident: int, title: str, parent: int | None) -> Frame:
    left, top, right, bottom = zip(*((x, y, x + w, y + h) for x, y, w, h in rects), strict=True)
    x, y = min(left) - MARGIN, min(top) - MARGIN - TITLE
    return Frame(ident, title, x, y, max(right) + MARGIN - x, max(bottom) + MARGIN - y, "grey", parent)


def _room(
    document: Document, level: int | None, block: Rect, frame: Frame, sizes: Mapping[int, Point] | None, *, leaving: int
) -> list[Pair]:
    """The moves of what lies right of a block, or below it, by as much as the frame is larger. What is locked stays."""
    right, bottom = block[0] + block[2], block[1] + block[3]
    wider, taller = frame.x + frame.width - right, frame.y + frame.height - bottom
    moves: list[Pair] = []
    for node in document.children(level):
        place = document.places[node.id]
        if node.id == leaving or place.locked:
            continue
        x, y, width, _ = _rect(place, sizes)
        if x >= right:
            moves.append((place, replace(place, x=place.x + max(0.0, wider))))
        elif y >= bottom and x + width > frame.x and x < frame.x + frame.width:
            moves.append((place, replace(place, y=place.y + max(0.0, taller))))
    return [(before, after) for before, after in moves if before != after]


def _rect(place: Place, sizes: Mapping[int, Point] | None) -> Rect:
    return (place.x, place.y, *(sizes or {}).get(place.id, SIZE))
