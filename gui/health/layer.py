"""Gradient health on the canvas: wires as wide and as warm as their gradient is strong, signs on idle units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core import health
from core.language import tr

from ..canvas.drawing.batches import draw_lines
from ..canvas.drawing.strokes import cosmetic
from ..canvas.measure import Face
from ..canvas.shapes import Floats, path_of
from ..look.tints import mixed
from ..theme import Theme, text_font
from .strength import LEAST, MOST, ZERO

if TYPE_CHECKING:
    from ..canvas.drawing.detail import Detail
    from ..canvas.drawing.picture import Picture
    from ..canvas.tables import Slots

THIN, WIDE = 1.0, 8.0  # the widths of the weakest and of the strongest, in scene units
_SMALLEST = 0.35  # pixels per scene unit: from here on widths do not shrink any more
_FEW = 250  # wires of one strength that are drawn with a pen of their width; more are drawn side by side, thinly
_CURVED = 3_000  # wires in view that are drawn as curves
_DOTS = (0.1, 3.0)
_FACE = Face(text_font(11, strong=True))
_HIGH, _PAD, _OFF = 18.0, 7.0, 3.0


def width_of(power: int) -> float:
    """How wide a wire is, by the power of ten of its gradient."""
    return THIN + (WIDE - THIN) * (power - LEAST) / (MOST - LEAST)


def colour_of(power: int, theme: Theme) -> QColor:
    """How warm a wire is, by the power of ten of its gradient."""
    return mixed(theme.gradient, theme.wire, (power - LEAST) / (MOST - LEAST))


def draw_strengths(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> Slots:
    """Draw those wires whose gradient has a size; the others are answered, to be drawn as usual."""
    if not picture.geometry.look.health or picture.chips.below != "gradient" or not len(slots):
        return slots
    table = picture.geometry.wires
    powers = picture.strengths.of(picture.chips.run, picture.state, table.records, slots)
    for power in range(LEAST, MOST + 1):
        rows = slots[powers == power]
        if len(rows):
            _draw(painter, table.curve[rows], power, picture.theme, scale, curved=len(slots) <= _CURVED)
    nothing = slots[powers == ZERO]
    if len(nothing):
        painter.setPen(zero_pen(picture.theme, max(1.0, 1 / scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path_of(table.curve[nothing]))
    return slots[powers < ZERO]


def zero_pen(theme: Theme, width: float) -> QPen:
    """A line of dots: along it a gradient of zero flows."""
    pen = QPen(theme.zero, width)
    pen.setDashPattern(list(_DOTS))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def draw_idle(painter: QPainter, picture: Picture, slots: Slots, detail: Detail) -> None:
    """Draw a sign over each node that passes no gradient on, in part or in whole."""
    run, state = picture.chips.run, picture.state
    if not picture.geometry.look.health or picture.chips.below != "gradient" or run is None or not detail.chips:
        return
    table = picture.geometry.nodes
    for slot in slots.tolist():
        ident = table.records[slot].id
        found = picture.signs.of(run, ident) if picture.chips.knows(ident) else None
        if found is not None and (state is None or state.finished(ident)):
            left, top, right, _ = table.box[slot].tolist()
            _draw_sign(painter, picture.theme, QPointF((left + right) / 2, top), idle_text(found), detail.growth)


def idle_text(found: health.Idle) -> str:
    """What a sign says: "dead", or of a tensor "saturated 75 %"."""
    word = tr("dead") if found.word == "dead" else tr("saturated")
    return word if found.count == 1 else f"{word} {_share_text(found.share)}"


def _share_text(share: float) -> str:
    """A share in per cent, never rounded to all or nothing."""
    return f"{min(99, max(1, round(100 * share)))} %" if share < 1 else "100 %"


def _draw(painter: QPainter, rows: Floats, power: int, theme: Theme, scale: float, *, curved: bool) -> None:
    width, colour = width_of(power) * max(scale, _SMALLEST), colour_of(power, theme)
    painter.setPen(cosmetic(colour, max(1.0, width) if len(rows) <= _FEW else 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = path_of(rows) if curved else None
    passes = 1 if len(rows) <= _FEW else max(1, round(width))
    for number in range(passes):
        down = (number - (passes - 1) / 2) / scale
        painter.translate(0, down)
        if path is not None:
            painter.drawPath(path)
        else:
            draw_lines(painter, rows[:, [0, 1, 6, 7]])
        painter.translate(0, -down)


def _draw_sign(painter: QPainter, theme: Theme, at: QPointF, text: str, growth: float) -> None:
    """A label that sits on the upper edge of a node."""
    width = _FACE.width(text) + 2 * _PAD
    painter.save()
    painter.translate(at)
    painter.scale(growth, growth)
    box = QRectF(-width / 2, -_HIGH - _OFF, width, _HIGH)
    painter.setPen(QPen(theme.warning, 1))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(_FACE.font)
    painter.setPen(theme.warning)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
