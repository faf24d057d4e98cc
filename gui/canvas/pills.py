"""How chips look. The five kinds of answer differ in shape as well as in colour, values and gradients too.

A value is a solid pill, a gradient a dashed arrow to the left. Not computed: a small hollow dash; zero: a bare ring
without filling; no gradient: a square with a lock or a bar; NaN and infinity: a warning triangle before the text.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ..panels.reading import Kind
from ..theme import Theme
from . import glyphs
from .chips import Chip
from .measure import CHIP
from .placing import HEIGHT
from .sprites import Sprites

Flow = Literal["value", "gradient"]
_PAD = 8.0
_SIGN = 16.0  # room for a warning triangle
_POINT = 7.0  # of the arrow
_QUANTUM = 4.0


def chip_width(chip: Chip, flow: Flow) -> float:
    """How wide a chip is, in scene units."""
    if chip.kind is Kind.NOT_COMPUTED:
        return 24.0
    if chip.kind is Kind.NONE:
        return HEIGHT
    if chip.kind is Kind.ZERO:
        return max(HEIGHT, CHIP.width(chip.text) + 12)
    width = CHIP.width(chip.text) + 2 * _PAD
    width += _SIGN if chip.kind is Kind.BAD else 0.0
    width += _POINT if flow == "gradient" else 0.0
    return max(24.0, -(-width // _QUANTUM) * _QUANTUM)


def draw_chip(
    painter: QPainter, sprites: Sprites, theme: Theme, chip: Chip, flow: Flow, scale: float, *, locked: bool = False
) -> None:
    """Draw a chip centred on the origin of the painter. locked: its source is a constant."""
    width = chip_width(chip, flow)
    box = QRectF(-width / 2, -HEIGHT / 2, width, HEIGHT)

    def body(on: QPainter) -> None:
        _draw_body(on, box, theme, chip.kind, flow, locked=locked)

    key = ("chip", theme.name, chip.kind, flow, width, locked)
    sprites.draw(painter, key, box.adjusted(-1, -1, 1, 1), scale, body)
    if chip.kind in (Kind.NUMBER, Kind.ZERO, Kind.BAD):
        pointed = flow == "gradient" and chip.kind is not Kind.ZERO
        left = (_SIGN if chip.kind is Kind.BAD else 0.0) + (_POINT * 0.7 if pointed else 0.0)
        painter.setFont(CHIP.font)
        painter.setPen(_ink(theme, chip.kind, flow))
        width_of_text = CHIP.width(chip.text)
        x = box.left() + left + (width - left - width_of_text) / 2
        painter.drawText(QPointF(x, 0.36 * CHIP.size), chip.text)


def _draw_body(painter: QPainter, box: QRectF, theme: Theme, kind: Kind, flow: Flow, *, locked: bool) -> None:
    ink = _ink(theme, kind, flow)
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setBrush(_fill(theme, kind, flow))
    painter.setPen(Qt.PenStyle.NoPen)
    if kind is Kind.NONE:
        painter.drawRoundedRect(inner, 4, 4)
        sign = glyphs.lock() if locked else glyphs.no_entry()
        glyphs.draw(painter, sign, box.center(), 15, ink)
        return
    if kind is Kind.NOT_COMPUTED:
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawPath(_shape(inner.adjusted(1, 3, -1, -3), flow))
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0))
        return
    if flow == "gradient":
        painter.setPen(QPen(ink, 1.3, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([3.2, 2.0])
        painter.setPen(pen)
    elif kind is Kind.ZERO:
        painter.setPen(QPen(ink, 1.3))
    painter.drawPath(_shape(inner, "value" if kind is Kind.ZERO else flow))
    if kind is Kind.BAD:
        glyphs.draw(painter, glyphs.warning(), QPointF(box.left() + _SIGN * 0.75 + 2, 0), 14, ink)


def _shape(box: QRectF, flow: Flow) -> QPainterPath:
    """A pill for values; for gradients a tag that points to the left, where they flow."""
    path = QPainterPath()
    if flow == "value":
        path.addRoundedRect(box, box.height() / 2, box.height() / 2)
        return path
    middle, radius = box.center().y(), 4.0
    path.moveTo(box.left(), middle)
    path.lineTo(box.left() + _POINT, box.top())
    path.lineTo(box.right() - radius, box.top())
    path.quadTo(box.right(), box.top(), box.right(), box.top() + radius)
    path.lineTo(box.right(), box.bottom() - radius)
    path.quadTo(box.right(), box.bottom(), box.right() - radius, box.bottom())
    path.lineTo(box.left() + _POINT, box.bottom())
    path.closeSubpath()
    return path


def _ink(theme: Theme, kind: Kind, flow: Flow) -> QColor:
    by_kind = {Kind.NOT_COMPUTED: theme.not_computed, Kind.NONE: theme.none, Kind.BAD: theme.bad}
    return by_kind.get(kind, theme.value if flow == "value" else theme.gradient)


def _fill(theme: Theme, kind: Kind, flow: Flow) -> QColor:
    number = theme.value_fill if flow == "value" else theme.gradient_fill
    by_kind = {Kind.NUMBER: number, Kind.NONE: theme.none_fill, Kind.BAD: theme.bad_fill}
    return by_kind.get(kind, theme.canvas)
