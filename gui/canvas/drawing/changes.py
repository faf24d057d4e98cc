"""What a step changes in the near view: how a few nodes and wires look before and after, and where they differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from ..geometry import AT_STEP, MARGIN_X
from ..placing import HEIGHT
from ..shapes import KIND, SMOOTH, as_rect, points_on
from ..tables import Slots
from .detail import growth
from .local_tags import local_tags
from .near import by_step
from .picture import Picture
from .step_arrow import arrows_at, arrows_box
from .tags import tags_around
from .totals import received
from .watched import REACH
from .wire_chips import chips_of, pair_rects
from .wire_words import lines_of

FRAME = 22.0  # around it: the frame of the operation at work, signs on its corners
LINE = 10.0  # to each side of a line: arrow heads, and the strokes that cut it
_PIECES = np.linspace(0.0, 1.0, 9)

_BOTH = frozenset({"chips", "arrows", "tags"})  # parts that may lie elsewhere before and after

Looks = dict[tuple[str, int], Any]


def looks_of(picture: Picture, nodes: Slots, wires: Slots, scale: float) -> Looks:
    """How the parts of some nodes and wires look, by part and row; and all tags with local derivatives, as row 0."""
    looks = dict(_looks_of_nodes(picture, nodes)) | dict(_looks_of_wires(picture, wires, scale))
    return looks | {("tags", 0): local_tags(picture, scale)}


def differing(picture: Picture, before: Looks, after: Looks, scale: float) -> list[QRectF]:
    """The areas of the parts that look different, as they were and as they are."""
    areas: list[QRectF] = []
    for part, look in after.items():
        if before.get(part) != look:
            areas += _AREAS[part[0]](picture, part[1], before.get(part, look), scale)
            areas += _AREAS[part[0]](picture, part[1], look, scale) if part[0] in _BOTH else []
    return areas


def areas_of(picture: Picture, nodes: Slots, wires: Slots, scale: float) -> list[QRectF]:
    """The areas of some nodes and wires with all that a step may change about them."""
    bounds, larger = picture.geometry.wires.bounds[wires], growth(scale)
    return [_around_node(picture, slot, larger) for slot in nodes.tolist()] + [
        _around_wire(as_rect(box), larger) for box in bounds
    ]


def rows_of(picture: Picture, nodes: Iterable[int], wires: Iterable[int]) -> tuple[Slots, Slots]:
    """The rows of some nodes, and of all their wires and some others."""
    geometry = picture.geometry
    slots = np.array([s for node in nodes if (s := geometry.nodes.find(node)) is not None], dtype=np.intp)
    document, ends = geometry.document, [geometry.nodes.records[slot].id for slot in slots.tolist()]
    tied = (wire.id for node in ends for way in (document.incoming, document.outgoing) for wire in way(node).values())
    rows = {slot for wire in chain(wires, tied) if (slot := geometry.wires.find(wire)) is not None}
    return slots, np.array(sorted(rows), dtype=np.intp)


def tells_more(picture: Picture, slot: int) -> bool:
    """Whether a node may have a result at an open end, or a sum below."""
    document = picture.geometry.document
    return bool(document.dots) or len(document.outgoing(picture.geometry.nodes.records[slot].id)) != 1


def _looks_of_nodes(picture: Picture, slots: Slots) -> Iterator[tuple[tuple[str, int], Any]]:
    chips, table, document = picture.chips, picture.geometry.nodes, picture.geometry.document
    for slot in slots.tolist():
        ident, state = table.records[slot].id, picture.state
        active, complete = picture.active == ident, state is not None and chips.complete(ident)
        yield ("body", slot), (active, picture.is_done(ident), complete, picture.trouble(ident))
        yield ("arrows", slot), arrows_at(picture, slot)
        told = received(picture, slot)
        if not tells_more(picture, slot):
            yield ("flow", slot), told
            continue
        outputs = [dot.key for dot in table.anatomies[slot].outputs]
        sums = [chips.gradient(ident, key).text for key in outputs] if chips.backward else []
        values = [] if document.outgoing(ident) else [chips.value(ident, key).text for key in outputs]
        here = state is not None and state.step.node == ident
        counts = [state.received(ident, key) for key in outputs] if state is not None and chips.knows(ident) else []
        yield ("flow", slot), (told, sums, values, here, counts)


def _looks_of_wires(picture: Picture, slots: Slots, scale: float) -> Iterator[tuple[tuple[str, int], Any]]:
    dim, lit = by_step(picture, slots)
    pairs, centres, _ = chips_of(picture, slots, scale)
    flowing = picture.flowing(slots)
    for i, slot in enumerate(slots.tolist()):
        wire = picture.geometry.wires.records[slot]
        yield ("line", slot), (bool(dim[i]), bool(lit[i]), int(flowing[i]), picture.chips.blocked(wire))
        yield ("chips", slot), (pairs[i], *centres[i].tolist())
        yield ("words", slot), lines_of(picture.chips, wire)


def _around_body(picture: Picture, slot: int, look: Any, _scale: float) -> list[QRectF]:
    rect = _node(picture, slot).adjusted(-FRAME, -FRAME, FRAME, FRAME)
    return [rect.adjusted(-MARGIN_X, 0, MARGIN_X, 0) if look[3] else rect]  # trouble is told in words beneath


def _around_arrows(picture: Picture, slot: int, look: Any, _scale: float) -> list[QRectF]:
    return [] if look is None else [arrows_box(picture, slot, look).adjusted(-2, -2, 2, 2)]


def _around_flow(picture: Picture, slot: int, _look: Any, scale: float) -> list[QRectF]:
    return [_around_node(picture, slot, growth(scale))]


def _along_line(picture: Picture, slot: int, _look: Any, _scale: float) -> list[QRectF]:
    """A line piece by piece: the box around all of it may hold half a view."""
    curve = picture.geometry.wires.curve[slot]
    if curve[KIND] != SMOOTH:
        return [as_rect(picture.geometry.wires.bounds[slot]).adjusted(-LINE, -LINE, LINE, LINE)]
    points = points_on(curve[None], _PIECES)[0]
    bent = np.abs(np.diff(curve[:KIND].reshape(4, 2), 2, axis=0)).max(0)  # a cubic's second derivative is 6 times that
    x, y = LINE + 0.75 * bent / (len(_PIECES) - 1) ** 2  # so far may a piece lie off the line between its ends
    low, high = np.minimum(points[:-1], points[1:]), np.maximum(points[:-1], points[1:])
    boxes = (QRectF(QPointF(*corner), QPointF(*other)) for corner, other in zip(low, high, strict=True))
    return [box.adjusted(-x, -y, x, y) for box in boxes]


def _around_chips(_picture: Picture, _slot: int, look: Any, scale: float) -> list[QRectF]:
    pair, x, y = look
    above, below = pair_rects(QPointF(x, y), pair, scale)
    sign = REACH * growth(scale)
    return [above.united(below).adjusted(-sign, -sign, 2, 2)]


def _around_tags(_picture: Picture, _row: int, look: Any, _scale: float) -> list[QRectF]:
    return [box.adjusted(-1, -1, 1, 1) for _, box in look]


def _around_words(picture: Picture, slot: int, _look: Any, scale: float) -> list[QRectF]:
    return [as_rect(tags_around(picture.geometry.wires.bounds[slot], growth(scale)))]


def _around_node(picture: Picture, slot: int, larger: float) -> QRectF:
    """A node with its frame and signs, the result at its open end, the sum below."""
    left, up, right, down = (side * larger for side in AT_STEP)
    return _node(picture, slot).adjusted(-left, -up, right, down)


def _around_wire(bounds: QRectF, larger: float) -> QRectF:
    """A wire with its chips, which sit somewhere between a fifth and four fifths of it."""
    aside, above = max(FRAME, MARGIN_X * larger - bounds.width() / 5), FRAME + HEIGHT * larger
    return bounds.adjusted(-aside, -above, aside, above)


def _node(picture: Picture, slot: int) -> QRectF:
    return as_rect(picture.geometry.nodes.box[slot])


_AREAS: dict[str, Callable[[Picture, int, Any, float], list[QRectF]]] = {
    "body": _around_body,
    "flow": _around_flow,
    "arrows": _around_arrows,
    "line": _along_line,
    "chips": _around_chips,
    "tags": _around_tags,
    "words": _around_words,
}
