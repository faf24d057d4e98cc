"""The far view: boxes in the colour of their family and thin wires, drawn in batches."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ...health.layer import draw_strengths
from ...look.tints import faded
from ...theme import text_font
from ..measure import Face
from ..shapes import Floats, as_rect
from ..tables import Slots
from . import glyphs
from .batches import draw_even, draw_lines, draw_rects
from .bodies import RADIUS, draw_badge, draw_frame, outline
from .detail import Detail
from .picture import BAD, GRADIENT, PLAIN, STRONG, WEAK, Picture
from .strokes import cosmetic, draw_thin

MOST_ROUNDED = 400  # frames with round corners, which cost ten times a plain box
SMALLEST = 1.0  # pixels, of a node
SHORTEST = 12.0  # pixels, of a wire where not every one is drawn
_NAME = Face(text_font(10, strong=True))
_NAME_PIXELS = 9.0  # of a name's letters, at any scale


def draw_wires(painter: QPainter, picture: Picture, slots: Slots, detail: Detail) -> None:
    """Draw wires in the colour of what flows along them."""
    curve = picture.geometry.wires.curve
    if not detail.every_wire:
        slots = _long(picture, slots, SHORTEST / detail.scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, detail.fine)
    slots = draw_strengths(painter, picture, slots, detail.scale)
    groups = _tinted(picture, slots) if detail.tinted else [(picture.theme.wire, slots)]
    for place, (colour, slots) in enumerate(groups):
        rows = curve[slots]
        draw_thin(painter, rows, colour, picture.paths.of(place, rows) if detail.fine else None)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def draw_nodes(painter: QPainter, picture: Picture, slots: Slots, detail: Detail) -> None:
    """Draw nodes as boxes, one call for each colour; where they are few, in the shapes of the near view."""
    table, theme = picture.geometry.nodes, picture.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, detail.chips)
    selected = slots[table.selected[slots]]
    if len(selected) > MOST_ROUNDED:
        _underlay(painter, table.box[selected], theme.selection, 1.5 / detail.scale)
    painter.setPen(cosmetic(theme.canvas, 1) if detail.fine and not detail.chips else Qt.PenStyle.NoPen)
    for number in np.flatnonzero(np.bincount(table.category[slots])).tolist():
        painter.setBrush(theme.category(table.categories[number]))
        rows = slots[table.category[slots] == number]
        if detail.chips:
            _draw_shapes(painter, picture, rows)
        elif picture.sprites.vector:
            draw_rects(painter, table.box[rows], SMALLEST / detail.scale)
        else:
            draw_even(painter, table.box[rows])
    _draw_special(painter, picture, slots, detail.scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if detail.names:
        _draw_names(painter, picture, slots, detail.scale)
        _draw_warnings(painter, picture, slots, detail)


def _long(picture: Picture, slots: Slots, shortest: float) -> Slots:
    """Those of some wires that are longer; most of the others are known by their boxes, which are quicker to read."""
    bounds, curve = picture.geometry.wires.bounds, picture.geometry.wires.curve
    wide, high = (bounds[:, 2] - bounds[:, 0])[slots], (bounds[:, 3] - bounds[:, 1])[slots]
    slots = slots[wide + high > shortest]
    length = np.hypot(curve[slots, 6] - curve[slots, 0], curve[slots, 7] - curve[slots, 1])
    long: Slots = slots[length > shortest]
    return long


def _draw_shapes(painter: QPainter, picture: Picture, slots: Slots) -> None:
    for slot, rect in zip(slots.tolist(), _rects(picture, slots), strict=True):
        radius = outline(picture.geometry.nodes.anatomies[slot])[1]
        painter.drawRoundedRect(rect, radius, radius)


def _draw_special(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Frames around what is selected, the target, and the operation at work; what cannot be computed."""
    table, theme = picture.geometry.nodes, picture.theme
    selected = slots[table.selected[slots]]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    target, active = (None if ident is None else table.find(ident) for ident in (picture.target_seen, picture.active))
    if target is not None and target in slots:
        _outline(painter, table.box[[target]], theme.gradient, 3, 4 / scale)
    if active is not None and active in slots:
        (rect,) = _rects(picture, np.array([active]))
        draw_frame(painter, rect, outline(table.anatomies[active])[1], theme, scale)
    if len(selected) <= MOST_ROUNDED:
        _outline(painter, table.box[selected], theme.selection, 2, 1 / scale)
    painter.setPen(cosmetic(theme.canvas, 2))
    draw_lines(painter, table.box[slots[table.muted[slots]]])  # from corner to corner


def _underlay(painter: QPainter, boxes: Floats, colour: QColor, wide: float) -> None:
    """Frames around many nodes, as larger boxes beneath them: lines of two pixels cost four times as much."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    draw_rects(painter, boxes + np.array((-wide, -wide, wide, wide)))


def _outline(painter: QPainter, boxes: Floats, colour: QColor, width: int, off: float) -> None:
    painter.setPen(cosmetic(colour, width))
    for box in boxes + np.array((-off, -off, off, off)):
        painter.drawRoundedRect(as_rect(box), RADIUS + off, RADIUS + off)


def _draw_names(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Names at a size that can be read, where they fit into their node; else the symbol, else their beginnings."""
    table = picture.geometry.nodes
    larger = _NAME_PIXELS / (_NAME.size * scale)
    painter.setFont(_NAME.font)
    painter.setPen(picture.theme.on_category)
    for slot in slots.tolist():
        parts = table.anatomies[slot]
        room = (parts.width - 6 / scale) / larger
        symbol = parts.tile if parts.field_text is None else ""
        fitting = (t for t in (parts.title, symbol) if t and _NAME.width(t) <= room)
        name = next(fitting, None) or _NAME.shortened(parts.title, room)
        painter.save()
        painter.translate(QPointF(*((table.box[slot, :2] + table.box[slot, 2:]) / 2)))
        painter.scale(larger, larger)
        painter.drawText(QPointF(-_NAME.width(name) / 2, 0.36 * _NAME.size), name)
        painter.restore()


def _draw_warnings(painter: QPainter, picture: Picture, slots: Slots, detail: Detail) -> None:
    """The sign of the near view on what does not compute, and where infinity or NaN first arises, at a size to see."""
    table, run = picture.geometry.nodes, picture.chips.run
    if run is None:
        return
    for slot in slots.tolist():
        ident = table.records[slot].id
        if picture.trouble(ident) if detail.chips else ident in run.problems:
            painter.save()
            painter.translate(QPointF(*table.box[slot, :2]))
            painter.scale(detail.growth, detail.growth)
            draw_badge(painter, QPointF(6, 0), glyphs.warning(), *picture.alarm(ident))
            painter.restore()


def _tinted(picture: Picture, slots: Slots) -> list[tuple[QColor, Slots]]:
    """Wires by colour: gradients by how strong they are, and above all where they are not finite."""
    theme, wires = picture.theme, picture.geometry.wires
    codes = picture.flowing(slots)
    chosen = wires.selected[slots]
    looks = {
        PLAIN: theme.wire,
        WEAK: faded(theme.gradient, 0.31),
        GRADIENT: faded(theme.gradient, 0.67),
        STRONG: theme.gradient,
        BAD: theme.bad,
    }
    tinted = [(colour, slots[(codes == code) & ~chosen]) for code, colour in looks.items()]
    return [*tinted, (theme.selection, slots[chosen])]


def _rects(picture: Picture, slots: Slots) -> list[QRectF]:
    return [as_rect(box) for box in picture.geometry.nodes.box[slots]]
