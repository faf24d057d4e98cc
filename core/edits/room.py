"""Room for a node that is put into a wire: what lies right of it moves on, as words do when one is typed among them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from ..change import Change
from ..document import Document
from ..records import Frame, Note, Wire
from .arranging import GRID, Point, move
from .lookup import the_wire

GAP = 128.0  # on both sides of the node, at least: values and gradients are read there
Width = Callable[[int], float]  # of a node, by its id


def room_in_wire(
    document: Document, wire: int, left: float, width: float, width_of: Width, *, node: int | None = None
) -> tuple[float, Change]:
    """Where a node goes that is put into a wire, and the change that makes way for it.

    left, width: where its left side is wanted, and how wide it is; node: it, if it is there already.
    All that begins right of the wire's source and reaches beyond the left side of its target moves by one distance, so
    that it comes to lie on nothing else; frames that begin before and reach there grow. What is locked stays, and
    nothing moves for a wire that leads back.
    """
    cut, places = the_wire(document, wire), document.places
    begin, line = places[cut.source].x, places[cut.target].x
    if line <= begin:
        return left, Change()
    start = begin + width_of(cut.source)
    put = GRID * max(math.ceil((start + GAP) / GRID), math.floor(min(left, line - GAP - width) / GRID))
    lack = GRID * math.ceil((put + width + GAP - line) / GRID)
    return put, _moved_on(document, cut, (min(start, line), line), lack, width_of, node) if lack > 0 else Change()


def _moved_on(document: Document, cut: Wire, between: Point, by: float, width_of: Width, node: int | None) -> Change:
    """Everything that begins in or right of what lies between two lines, and reaches beyond it, moved to the right."""
    start, line = between
    boxes = list(_boxes(document, document.nodes[cut.target].parent))
    moved = {box.id: (box.x + by, box.y) for box in boxes if box.x >= start and box.x + box.width > line}
    for each in document.children(document.nodes[cut.target].parent):
        place = document.places[each.id]
        if place.x >= line or (place.x >= start and place.x + width_of(each.id) > line):
            moved[each.id] = (place.x + by, place.y)
    moved.pop(node or 0, None)
    grown = (
        Change.update(box, width=box.width + by)
        for box in boxes
        if isinstance(box, Frame) and box.x < start and box.x + box.width > line
    )
    return Change.join((move(document, moved), *grown))


def _boxes(document: Document, level: int | None) -> Iterator[Frame | Note]:
    yield from (frame for frame in document.frames.values() if frame.parent == level)
    yield from (note for note in document.notes.values() if note.parent == level)
