"""What flows: chips on wires and at open ends, sums at fan-outs, local derivatives at the operation at work."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from ..tables import Slots
from .detail import NEAR_FROM, TOTALS_FROM
from .local_tags import draw_locals
from .open_ends import draw_open_end
from .picture import Picture
from .totals import draw_received, draw_total
from .wire_chips import draw_pairs


def draw_flow(painter: QPainter, picture: Picture, nodes: Slots, wires: Slots, scale: float) -> None:
    """Draw all chips of some wires and nodes."""
    draw_pairs(painter, picture, picture.geometry.told(wires), scale)
    if picture.chips.run is not None:
        for slot in nodes.tolist():
            draw_open_end(painter, picture, slot, scale)
            if scale >= TOTALS_FROM:
                draw_total(painter, picture, slot, scale)
                draw_received(painter, picture, slot, scale)
        if scale >= NEAR_FROM:
            draw_locals(painter, picture, scale)
