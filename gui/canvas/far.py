"""The far view: boxes in the colour of their family and thin wires, drawn in batches."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ..theme import Theme, text_font
from .measure import Face
from .picture import BAD, GRADIENT, Picture
from .strokes import draw_thin
from .tables import Slots

CURVED_FROM, OUTLINED_FROM, EVERY_WIRE_FROM = 0.15, 0.15, 0.06  # scales
MOST_WIRES = 20_000
SHORTEST = 12.0  # pixels, of a wire where not every one is drawn
MOST_TINTED = 3_000  # readings are looked up one by one
MOST_NAMED = 400
_NAME = Face(text_font(10, strong=True))
_NAME_PIXELS = 9.0


def draw_wires(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Draw wires in the colour of what flows along them."""
    curve = picture.geometry.wires.curve
    if scale < EVERY_WIRE_FROM or len(slots) > MOST_WIRES:
        length = np.hypot(curve[slots, 6] - curve[slots, 0], curve[slots, 7] - curve[slots, 1])
        slots = slots[length * scale > SHORTEST]
    fine = scale >= CURVED_FROM and len(slots) <= MOST_WIRES
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, fine)
    for colour, rows in _tinted(picture, slots):
        draw_thin(painter, curve[rows], colour, curved=fine)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def draw_nodes(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Draw nodes as boxes, one call for each colour."""
    table, theme = picture.geometry.nodes, picture.theme
    outlined = scale >= OUTLINED_FROM
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(theme.canvas, 1)
    pen.setCosmetic(True)
    painter.setPen(pen if outlined else Qt.PenStyle.NoPen)
    for number in np.unique(table.category[slots]).tolist():
        painter.setBrush(theme.category(table.categories[number]))
        painter.drawRects(_rects(picture, slots[table.category[slots] == number]))
    _draw_special(painter, picture, slots, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if outlined and len(slots) <= MOST_NAMED:
        _draw_names(painter, picture, slots, scale)


def _draw_special(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Frames around what is selected, the target, and the operation at work."""
    table, theme = picture.geometry.nodes, picture.theme
    selected = slots[table.selected[slots]]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    state = picture.state
    single = ((picture.target, theme.gradient), (state.active_node if state else None, theme.step))
    for ident, colour in single:
        slot = None if ident is None else table.find(ident)
        if slot is not None and slot in slots:
            _outline(painter, _rects(picture, np.array([slot])), colour, 3, 4 / scale)
    _outline(painter, _rects(picture, selected), theme.selection, 2, 1 / scale)


def _outline(painter: QPainter, rects: list[QRectF], colour: QColor, width: int, off: float) -> None:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawRects([rect.adjusted(-off, -off, off, off) for rect in rects])


def _draw_names(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Names at a size that can be read, where they fit into their node."""
    table = picture.geometry.nodes
    larger = _NAME_PIXELS / (_NAME.size * scale)
    painter.setFont(_NAME.font)
    painter.setPen(picture.theme.on_category)
    for slot in slots.tolist():
        parts = table.anatomies[slot]
        width = _NAME.width(parts.title) * larger
        if width > parts.width - 6 / scale:
            continue
        painter.save()
        painter.translate(QPointF(*((table.box[slot, :2] + table.box[slot, 2:]) / 2)))
        painter.scale(larger, larger)
        painter.drawText(QPointF(-width / larger / 2, 0.36 * _NAME.size), parts.title)
        painter.restore()


def _tinted(picture: Picture, slots: Slots) -> list[tuple[QColor, Slots]]:
    """Wires by colour: gradients where they have been computed, and above all where they are not finite."""
    theme, wires = picture.theme, picture.geometry.wires
    if picture.chips.run is None or len(slots) > MOST_TINTED:
        return [(theme.wire, slots)]
    codes = picture.flowing(slots)
    bad, flowing = codes == BAD, codes == GRADIENT
    chosen = wires.selected[slots]
    return [
        (theme.wire, slots[~(bad | flowing | chosen)]),
        (_softened(theme), slots[flowing & ~chosen]),
        (theme.bad, slots[bad & ~chosen]),
        (theme.selection, slots[chosen]),
    ]


def _softened(theme: Theme) -> QColor:
    colour = QColor(theme.gradient)
    colour.setAlpha(170)
    return colour


def _rects(picture: Picture, slots: Slots) -> list[QRectF]:
    left, top, right, bottom = picture.geometry.nodes.box[slots].T
    sides = np.stack((left, top, right - left, bottom - top), axis=-1)
    return [QRectF(*side) for side in sides.tolist()]
