"""The chips of wires: what they are, where they sit, and how they are drawn."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from core.records import VARIABLE

from ...look.reading import Kind
from ...theme import text_font
from ..measure import Face
from ..placing import APART, HEIGHT
from ..shapes import Floats
from ..tables import Flags, Slots
from .chip import Chip
from .detail import growth
from .picture import Picture
from .pills import Pill, chip_width, draw_pills

TAG = Face(text_font(11, strong=True))
_SHIFT = (HEIGHT / 2) + APART
Placed = tuple[Pill, float, float]  # a chip and the point of the scene around which it sits


def chips_of(picture: Picture, slots: Slots, scale: float) -> tuple[list[tuple[Chip, Chip]], Floats, Flags]:
    """The chips of wires, value and gradient; the points around which they sit, (n, 2); which cover nothing, (n,)."""
    records = [picture.geometry.wires.records[slot] for slot in slots.tolist()]
    pairs = [(picture.chips.value(w.source, w.output), picture.chips.contribution(w)) for w in records]
    rooms = np.array([max(chip_width(v, "value"), chip_width(g, "gradient")) for v, g in pairs])
    return pairs, *picture.placing(growth(scale)).centres(slots, rooms)


def draw_pairs(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Draw the chips of wires; where they are larger than the graph, only those that cover nothing."""
    pairs, centres, free = chips_of(picture, slots, scale)
    records, all_of_them = picture.geometry.wires.records, growth(scale) == 1
    placed: list[Placed] = []
    for slot, pair, (x, y), alone in zip(slots.tolist(), pairs, centres.tolist(), free.tolist(), strict=True):
        if all_of_them or alone:
            placed += placed_pair(pair, x, y, scale, locked=_is_constant(picture, records[slot].source))
    draw_placed(painter, picture, placed, scale)


def pair_rects(centre: QPointF, pair: tuple[Chip, Chip], scale: float) -> tuple[QRectF, QRectF]:
    """Where the two chips around a centre lie."""
    larger = growth(scale)
    above, below = chip_width(pair[0], "value") * larger, chip_width(pair[1], "gradient") * larger
    x, y, high = centre.x(), centre.y(), HEIGHT * larger
    apart = APART * larger
    return QRectF(x - above / 2, y - apart - high, above, high), QRectF(x - below / 2, y + apart, below, high)


def placed_pair(pair: tuple[Chip, Chip], x: float, y: float, scale: float, *, locked: bool = False) -> list[Placed]:
    """The value above a point of a wire and, below, the gradient if there is a backward pass, or the tangent."""
    shift = _SHIFT * growth(scale)
    above = (Pill(pair[0], "value"), x, y - shift)
    if pair[1].kind is Kind.NOT_COMPUTED:
        return [above]
    return [above, (Pill(pair[1], pair[1].flow, locked), x, y + shift)]


def draw_placed(painter: QPainter, picture: Picture, placed: list[Placed], scale: float) -> None:
    """Draw chips where they sit."""
    larger = growth(scale)
    points = np.array([at for _, *at in placed]).reshape(-1, 2)
    pills = [pill for pill, *_ in placed]
    draw_pills(painter, picture.sprites, picture.theme, pills, points, scale * larger, larger)


def around(picture: Picture, box: QRectF, scale: float) -> list[QRectF]:
    """The nodes near a box of the scene, and the chips of wires."""
    nodes, wires = picture.placing(growth(scale)).around(box)
    found = [QRectF(QPointF(*corners[:2]), QPointF(*corners[2:])) for corners in picture.geometry.nodes.box[nodes]]
    pairs, centres, _ = chips_of(picture, wires, scale)
    for pair, centre in zip(pairs, centres.tolist(), strict=True):
        found += pair_rects(QPointF(*centre), pair, scale)  # also of a gradient that is still to come: tags do not jump
    return found


def _is_constant(picture: Picture, node: int) -> bool:
    record = picture.geometry.document.nodes.get(node)
    return record is not None and record.kind == VARIABLE and record.role == "constant"
