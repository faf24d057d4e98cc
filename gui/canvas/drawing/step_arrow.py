"""The step of an optimizer beside the gradient that it follows: two arrows that point apart, under the parameter.

The gradient points uphill and is no step; the step is minus the learning rate times it. Both are drawn at the events of
an update, with the value before and after.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.language import tr
from core.measures import Measures, Since, measured
from core.numbers import short
from core.train import optimizers

from ...theme import text_font
from ..measure import Face
from ..tables import Slots
from . import glyphs
from .picture import Picture

_EVENTS = frozenset(("step", "update"))
_FACE = Face(text_font(11))
_ROW, _PAD, _LONG, _OFF = 17.0, 8.0, 44.0, 20.0
_DASHES = (3.0, 1.6)


@dataclass(frozen=True, slots=True)
class Arrows:
    """What is told. uphill: whether the value grows along the gradient; of a tensor it is drawn as if it did."""

    gradient: str
    step: str
    values: str
    uphill: bool

    @property
    def lines(self) -> tuple[str, ...]:
        """The words, from top to bottom."""
        return tuple(line for line in (self.gradient, self.step, self.values) if line)


def arrows_at(picture: Picture, slot: int) -> Arrows | None:
    """What is told of a parameter at the events of its step; None at all others."""
    state, node = picture.state, picture.geometry.nodes.records[slot].id
    if state is None or state.log.update is None or state.step.node != node or state.step.kind not in _EVENTS:
        return None
    update, move = state.log.update, state.log.update.moves[node]
    plain = isinstance(update.optimizer, optimizers.SGD) and not update.optimizer.momentum
    rule = tr("step −lr · gradient") if plain else tr("step")
    if move.before.ndim:
        length, step = (
            _length(picture.glance(*found)) for found in ((move.gradient, measured), (move.after, Since(move.before)))
        )
        told = tr("gradient, norm {norm}: uphill").format(norm=length)
        return Arrows(told, f"{rule}, {tr('norm')} {step}", "", uphill=True)
    gradient, before, after = (short(float(x)) for x in (move.gradient, move.before, move.after))
    return Arrows(
        tr("gradient {gradient}: uphill").format(gradient=gradient),
        f"{rule} = {short(float(move.after - move.before))}",
        f"{before} → {after}",
        uphill=bool(np.asarray(move.gradient) > 0),
    )


def arrows_box(picture: Picture, slot: int, arrows: Arrows) -> QRectF:
    """Where it is drawn: below the node, or above it where it would cover another one."""
    geometry = picture.geometry
    left, top, right, bottom = geometry.nodes.box[slot].tolist()
    width, high = 2 * _LONG + max(map(_FACE.width, arrows.lines)) + 3 * _PAD, _ROW * len(arrows.lines) + _PAD
    places = [QRectF((left + right - width) / 2, y, width, high) for y in (bottom + _OFF, top - _OFF - high)]
    return next((box for box in places if not len(geometry.nodes_in(box))), places[0])


def draw_arrows(painter: QPainter, picture: Picture, slots: Slots) -> None:
    """Draw what there is to be told under some nodes."""
    theme = picture.theme
    for slot in slots.tolist():
        arrows = arrows_at(picture, slot)
        if arrows is None:
            continue
        box = arrows_box(picture, slot, arrows)
        painter.setPen(QPen(theme.border, 1))
        painter.setBrush(theme.panel)
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(_FACE.font)
        middle = QPointF(box.left() + _PAD + _LONG, box.top() + _PAD / 2 + _ROW / 2)
        _draw_arrow(painter, middle, theme.gradient, right=arrows.uphill, dashed=True)
        _draw_arrow(painter, middle + QPointF(0, _ROW), theme.step, right=not arrows.uphill, dashed=False)
        inks = (theme.gradient, theme.step, theme.value)
        for place, (line, ink) in enumerate(zip(arrows.lines, inks, strict=False)):
            painter.setPen(ink)
            row = QRectF(middle.x() + _LONG + _PAD, box.top() + _PAD / 2 + place * _ROW, box.width(), _ROW)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


def _length(found: Measures | None) -> str:
    """The norm of a tensor, once it was looked through."""
    return "…" if found is None else short(found.norm if found.finite else math.nan)


def _draw_arrow(painter: QPainter, start: QPointF, colour: QColor, *, right: bool, dashed: bool) -> None:
    """An arrow from a point to the right or to the left."""
    way = 1.0 if right else -1.0
    end = start + QPointF(way * (_LONG - 6), 0)
    pen = QPen(colour, 2)
    if dashed:
        pen.setDashPattern(list(_DASHES))
    painter.setPen(pen)
    painter.drawLine(start, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(glyphs.chevron(end, way, 0.0, 8.0))
    painter.drawEllipse(start, 2.5, 2.5)
