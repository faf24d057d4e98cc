"""Open ends: what a node gives that feeds nothing, on a short wire into the open."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.edits.arranging import GRID
from core.records import VARIABLE

from ...look.reading import Kind
from ..geometry import MANY
from .chip import Chip
from .detail import CHIPS_FROM, HYSTERESIS, growth
from .picture import Picture
from .pills import chip_width
from .wire_chips import draw_placed, placed_pair

OPEN_END = 120.0  # room to the right for what a node gives that feeds nothing: a plain number
_STUB = 16.0
_START, _DEEP = 5.0, 512.0  # from a node to its open wire; how far from the right side such nodes may lie


def open_ends_from(picture: Picture, bounds: QRectF, scale: float) -> float:
    """How far what nodes give that feed nothing reaches beyond the right side of a rectangle around nodes.

    At least as far as plain numbers; of very many nodes at that side, which nobody reads, as far as these.
    """
    if scale < CHIPS_FROM * (1 - HYSTERESIS):
        return OPEN_END
    table, least = picture.geometry.nodes, OPEN_END * growth(scale)
    near = picture.geometry.nodes_in(bounds.adjusted(bounds.width() - _DEEP, 0, 0, 0))
    if picture.chips.run is None or len(near) > MANY:
        return least
    ends = (
        table.box[slot, 2] + _START + length for slot in near.tolist() for *_, length in _ends(picture, slot, scale)
    )
    return max(least, max(ends, default=0.0) + GRID - bounds.right())


def draw_open_end(painter: QPainter, picture: Picture, slot: int, scale: float) -> None:
    """The result of a node that feeds nothing, on a short wire into the open."""
    _, top, right, _ = picture.geometry.nodes.box[slot].tolist()
    for down, pair, length in _ends(picture, slot, scale):
        start = QPointF(right + _START, top + down)
        painter.setPen(QPen(picture.theme.wire, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, QPointF(start.x() + length, start.y()))
        draw_placed(painter, picture, placed_pair(pair, start.x() + length / 2 + _STUB / 4, start.y(), scale), scale)


def _ends(picture: Picture, slot: int, scale: float) -> Iterator[tuple[float, tuple[Chip, Chip], float]]:
    """The outputs of a node that feeds nothing: how far below its top, its chips, and how long its wire is for them."""
    table = picture.geometry.nodes
    node, linked = table.records[slot], picture.geometry.linked(slot)
    if any(linked[1]) or (node.kind == VARIABLE and node.id != picture.target):
        return
    for dot in table.anatomies[slot].outputs:
        pair = picture.chips.value(node.id, dot.key), picture.chips.gradient(node.id, dot.key)
        if node.id != picture.target and pair[1].kind is Kind.NONE:
            pair = (pair[0], Chip(pair[1].reading, ""))
        room = max(chip_width(pair[0], "value"), chip_width(pair[1], "gradient")) * growth(scale)
        yield dot.y, pair, room + _STUB
