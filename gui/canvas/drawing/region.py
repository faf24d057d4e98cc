"""The ground under operations that a step takes as one: a field around them and the wires between, with one border."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ...look.tints import mixed
from ..shapes import Floats, as_rect, path_of
from .bodies import STRONGEST_FRAME, outline
from .picture import Picture

_AROUND = 8.0  # scene units from a node to the border
_BAND = 11.0  # from a wire between two nodes to the border
_LINE, _HALO = 2.5, 3.0
_TINT, _GLOW = 0.07, 0.3  # how much of the colour of steps is in the field, and in the halo


def draw_region(painter: QPainter, picture: Picture, scale: float) -> None:
    """Draw the field of the operations at work, if there are several; nodes and wires are painted over it."""
    if len(picture.at_work) < 2:
        return
    table, theme = picture.geometry.nodes, picture.theme
    slots = [slot for node in sorted(picture.at_work) if (slot := table.find(node)) is not None]
    boxes = [(as_rect(table.box[slot]), outline(table.anatomies[slot])[1]) for slot in slots]
    between = _between(picture, slots)
    larger = max(1.0, STRONGEST_FRAME / scale)
    layers = ((_LINE + _HALO, _GLOW), (_LINE, 1.0), (0.0, _TINT)) if theme.filled else ((_LINE, 1.0), (0.0, 0.0))
    for grown, share in layers:
        _draw_field(painter, boxes, between, grown * larger, mixed(theme.step, theme.canvas, share))


def _draw_field(
    painter: QPainter, boxes: list[tuple[QRectF, float]], between: Floats, grown: float, colour: QColor
) -> None:
    """One layer of the field; what lies under a smaller one is seen as its border."""
    pen = QPen(colour, 2 * (_BAND + grown), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    if len(between):
        painter.drawPath(path_of(between))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    around = _AROUND + grown
    for rect, radius in boxes:
        painter.drawRoundedRect(rect.adjusted(-around, -around, around, around), radius + around, radius + around)


def _between(picture: Picture, slots: list[int]) -> Floats:
    """The curves of the wires that start and end at some rows of nodes."""
    wires = picture.geometry.wires
    rows = picture.geometry.wires_at(np.array(slots, dtype=np.intp))
    inside = rows[np.isin(wires.ends[rows], slots).all(axis=1)]
    curves: Floats = wires.curve[inside]
    return curves
