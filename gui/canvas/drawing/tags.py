"""Tags by the chips of wires: why nothing flows back, how often a value is copied, over what its copies are summed.

A broadcast value is drawn as what it is: a fan of copies at the node that reads it. On the way back the tag names the
axis over which the gradients of the copies are summed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ...look.tints import faded
from ...theme import Theme
from ..geometry import MARGIN_X, MARGIN_Y
from ..shapes import Floats, as_rect, points_on
from ..tables import Slots
from .detail import growth
from .local_tags import local_tags
from .picture import Picture
from .wire_chips import TAG, around, chips_of, pair_rects
from .wire_words import Lines, copies_at, lines_of

_REACH = np.array((-MARGIN_X, -MARGIN_Y, MARGIN_X, MARGIN_Y))  # how far tags lie from their wires
_LINE, _APART, _PAD = 14.0, 3.0, 12.0
_FAN_FROM, _STRANDS, _SPREAD = np.array([0.62, 0.8]), (-1.0, 1.0), 9.0


@dataclass(frozen=True, slots=True)
class Tag:
    """Some lines, and their box in the scene."""

    lines: Lines
    box: QRectF


def draw_fans(painter: QPainter, picture: Picture, wires: Slots) -> None:
    """Draw the ends of those wires whose value is read as several copies."""
    table = picture.geometry.wires
    for slot in wires.tolist():
        if copies_at(picture.chips, table.records[slot]) is not None:
            _draw_fan(painter, table.curve[slot], picture.theme)


def draw_tags(painter: QPainter, picture: Picture, wires: Slots, scale: float) -> None:
    """Draw the tags of some wires."""
    for tag in wire_tags(picture, wires, scale):
        _draw_tag(painter, tag, picture.theme, growth(scale))


def wire_tags(picture: Picture, wires: Slots, scale: float) -> list[Tag]:
    """The tags of some wires that have something to tell, left out where there is no room."""
    records = picture.geometry.wires.records
    told = [(slot, lines) for slot in wires.tolist() if (lines := lines_of(picture.chips, records[slot]))]
    return list(_placed(picture, told, scale))


def tags_around(bounds: Floats, larger: float = 1.0) -> Floats:
    """The boxes in which the tags of wires may lie, (n, 4), by the bounds of these, (n, 4).

    larger: how much larger than the graph they are drawn.
    """
    found: Floats = bounds + _REACH * larger
    return found


def _placed(picture: Picture, told: list[tuple[int, Lines]], scale: float) -> Iterator[Tag]:
    """The tags where they have room, by the rows of their wires."""
    if not told:
        return
    locals_, larger = [box for _, box in local_tags(picture, scale)], growth(scale)
    pairs, centres, _ = chips_of(picture, np.array([slot for slot, _ in told], np.intp), scale)
    for (slot, lines), pair, centre in zip(told, pairs, centres.tolist(), strict=True):
        above, below = pair_rects(QPointF(*centre), pair, scale)
        size = QSizeF(max(TAG.width(text) for text, _ in lines) + _PAD, _LINE * len(lines) + 2) * larger
        boxes = _beside(above, below if picture.chips.below else above, size)
        room = as_rect(tags_around(picture.geometry.wires.bounds[slot], larger))
        taken = [*locals_, *around(picture, room, scale)]
        fitting = (box for box in boxes if room.contains(box) and not _meets_any(box, taken))
        box = next(fitting, None)
        if box is not None:
            yield Tag(lines, box)


def _meets_any(box: QRectF, others: list[QRectF]) -> bool:
    """Whether a box comes too near to any of some others."""
    return any(map(box.adjusted(-_APART, 0, _APART, 0).intersects, others))


def _beside(above: QRectF, below: QRectF, size: QSizeF) -> list[QRectF]:
    """Where a tag may be: below the chips of a wire, above them, right of them, left of them; the first is best."""
    width, height, middle = size.width(), size.height(), (above.top() + below.bottom()) / 2
    left, right = min(above.left(), below.left()), max(above.right(), below.right())
    centre = (above.left() + above.right()) / 2
    corners = (
        (centre - width / 2, below.bottom() + _APART),
        (centre - width / 2, above.top() - _APART - height),
        (right + 2 * _APART, middle - height / 2),
        (left - 2 * _APART - width, middle - height / 2),
    )
    return [QRectF(QPointF(*corner), size) for corner in corners]


def _draw_fan(painter: QPainter, row: Floats, theme: Theme) -> None:
    """A wire that spreads into strands before it ends: one value, read as several."""
    (x, y), (bend_x, bend_y) = points_on(row[None], _FAN_FROM)[0].tolist()
    end_x, end_y = row[6:8].tolist()
    painter.setPen(QPen(faded(theme.value, 0.59), 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for strand in _STRANDS:
        for spread in (_SPREAD * strand, _SPREAD * strand / 2):
            path = QPainterPath(QPointF(x, y))
            path.quadTo(QPointF(bend_x, bend_y + spread), QPointF(end_x - 3, end_y + spread))
            painter.drawPath(path)


def _draw_tag(painter: QPainter, tag: Tag, theme: Theme, larger: float) -> None:
    inks = {"none": theme.none, "value": theme.value, "gradient": theme.gradient}
    box = QRectF(QPointF(), tag.box.size() / larger)
    painter.save()
    painter.translate(tag.box.topLeft())
    painter.scale(larger, larger)
    painter.setPen(QPen(inks[tag.lines[0][1]], 1))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(TAG.font)
    for number, (text, look) in enumerate(tag.lines):
        painter.setPen(inks[look])
        painter.drawText(QRectF(0, 1 + _LINE * number, box.width(), _LINE), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
