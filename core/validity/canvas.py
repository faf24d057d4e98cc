"""What makes valid that which is seen of a graph: places, frames and notes, and the view."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from ..language import tr
from ..records import BLOCK, FLOATS, Frame, Node, Note, Place, View
from .nodes import CONTROL, LONGEST_NAME, value_trouble

if TYPE_CHECKING:
    from ..change import Change
    from ..document import Document

LARGEST_COORDINATE = 1e7
LONGEST_TEXT = 100_000
MOST_BOOKMARKS = 9
_OUTSIDE = "a position is a finite number between -1e7 and 1e7."
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


def places(document: Document, change: Change) -> Iterator[str]:
    """Places of nothing, nodes without a place, and positions that are none."""
    for before, place in change.of(Place):
        if place is None:
            node = None if before is None else document.nodes.get(before.id)
            if node is not None:
                yield tr("{name!r} cannot be without a place on the canvas.").format(name=node.name)
            continue
        if place.id not in document.nodes:
            yield tr("There is no node {id} to place.").format(id=place.id)
        elif not _inside(place.x, place.y):
            yield f"{document.nodes[place.id].name!r}: {tr(_OUTSIDE)}"


def boxes(document: Document, change: Change) -> Iterator[str]:
    """Frames and notes that are not as they should be, and those left in a block that is gone."""
    touched: list[Frame | Note] = [*change.after(Frame), *change.after(Note)]
    for box in touched:
        yield from _box(document, box)
    blocks = {node.id for node in change.removed(Node) if node.kind == BLOCK}
    left: list[Frame | Note] = [*document.frames.values(), *document.notes.values()] if blocks else []
    if any(box.parent in blocks for box in left):
        yield tr("A block still has frames or notes inside. Remove them with it.")


def views(document: Document, change: Change) -> Iterator[str]:
    """What the view remembers and cannot be."""
    for _, view in change.of(View):
        if view is None or view.id != 0:
            yield tr("A document has one view.")
            continue
        if view.target is not None and view.target not in document.nodes:
            yield tr("The target, node {target}, does not exist.").format(target=view.target)
        if view.dtype not in FLOATS:
            yield tr("The dtype is float64 or float32.")
        if view.camera is not None and not (_inside(*view.camera) and view.camera[2] > 0):
            yield tr("The camera is a finite position and a zoom above 0.")
        if view.seed is not None:
            yield from value_trouble(tr("the seed"), view.seed)
            if np.asarray(view.seed).dtype.kind != "f":
                yield tr("The seed holds real numbers, since only they are gradients.")
        yield from _bookmarks(view)
        yield from _marks(view)


def _box(document: Document, box: Frame | Note) -> Iterator[str]:
    told = f"{type(box).__name__} {box.id}"
    if box.parent is not None and getattr(document.nodes.get(box.parent), "kind", None) != BLOCK:
        yield tr("{box} lies in {parent}, which is not a block.").format(box=told, parent=box.parent)
    if not (box.width > 0 and box.height > 0):
        yield tr("{box} needs a width and a height above 0.").format(box=told)
    if not _inside(box.x, box.y, box.width, box.height):
        yield f"{told}: {tr(_OUTSIDE)}"
    if isinstance(box, Note) and (len(box.text) > LONGEST_TEXT or _UNWRITABLE.search(box.text)):
        yield tr("{box}: a note has at most {longest_text:,} characters, all of them writable.").format(
            box=told, longest_text=LONGEST_TEXT
        )
    if isinstance(box, Frame) and (len(box.title) > LONGEST_NAME or CONTROL.search(box.title)):
        yield tr("{box}: a title has at most {longest_name} characters, on one line.").format(
            box=told, longest_name=LONGEST_NAME
        )


def _bookmarks(view: View) -> Iterator[str]:
    numbers = [bookmark.number for bookmark in view.bookmarks]
    if numbers != sorted(set(numbers)) or not all(1 <= number <= MOST_BOOKMARKS for number in numbers):
        yield tr("Bookmarks have rising numbers from 1 to {most_bookmarks}.").format(most_bookmarks=MOST_BOOKMARKS)
    for bookmark in view.bookmarks:
        if not (_inside(*bookmark.camera) and bookmark.camera[2] > 0):
            yield tr("The camera of bookmark {number} is a finite position and a zoom above 0.").format(
                number=bookmark.number
            )


def _marks(view: View) -> Iterator[str]:
    if list(view.breakpoints) != sorted(view.breakpoints) or not _are_ids(view.breakpoints):
        yield tr("Breakpoints are rising ids of nodes.")
    if not _are_ids(view.watches):
        yield tr("Watches are ids of wires, each once.")
    if not _are_ids(view.raised):
        yield tr("Raised nodes are ids of nodes, each once.")


def _are_ids(marked: tuple[int, ...]) -> bool:
    """Whether these may be ids, each of them once; what they are of may be gone."""
    return len(set(marked)) == len(marked) and all(ident > 0 for ident in marked)


def _inside(*coordinates: float) -> bool:
    """Also False for NaN."""
    return all(-LARGEST_COORDINATE <= c <= LARGEST_COORDINATE for c in coordinates)
