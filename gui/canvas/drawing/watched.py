"""The sign of a wire that is watched: an eye on the corner of its value."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ..tables import Slots
from . import glyphs
from .bodies import draw_badge
from .detail import growth
from .picture import Picture
from .wire_chips import chips_of, pair_rects

REACH = 8.0  # how far it stands out of the chips
_SIZE = 0.72  # of a sign on a node


def draw_watched(painter: QPainter, picture: Picture, wires: Slots, scale: float) -> None:
    """Draw the signs of those among some wires that are watched."""
    theme, larger = picture.theme, growth(scale) * _SIZE
    for at in (sign.center() for sign in watched_signs(picture, wires, scale)):
        painter.save()
        painter.translate(at)
        painter.scale(larger, larger)
        draw_badge(painter, QPointF(), glyphs.eye(), theme.accent, theme.accent_text)
        painter.restore()


def watched_signs(picture: Picture, wires: Slots, scale: float) -> list[QRectF]:
    """Where the signs of those among some wires lie that are watched."""
    watches, found = picture.geometry.document.view.watches, picture.geometry.wires.find
    if not watches:
        return []
    watched = np.array([slot for wire in watches if (slot := found(wire)) is not None], np.intp)
    shown, side = watched[np.isin(watched, wires)], 18.0 * _SIZE * growth(scale)
    if not len(shown):
        return []
    pairs, centres, _ = chips_of(picture, shown, scale)
    chips = (pair_rects(QPointF(*at), pair, scale)[0] for at, pair in zip(centres.tolist(), pairs, strict=True))
    return [QRectF(chip.left() - side / 3, chip.top() - side / 2, side, side) for chip in chips]
