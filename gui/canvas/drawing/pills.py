"""How chips look. The kinds of answer differ in shape as well as in colour, values and gradients too.

A value is a solid pill, a gradient a dashed arrow to the left, a tangent an outlined arrow to the right with ẋ in it.
Not computed: a small hollow dash; zero: a bare ring without filling; no gradient: a square with a lock or a bar; NaN
and infinity: a warning triangle before the text. Asked for: a question mark in the accent's colour, without filling.
In the lab, a cross before what is wrong, ≠ before what is not the run's, a line through what is not there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from ...look.reading import Kind
from ...theme import Theme
from ..measure import CHIP
from ..placing import HEIGHT
from ..shapes import Floats
from . import glyphs
from .chip import Chip
from .sprites import Sprites, settled_all

Flow = Literal["value", "gradient", "tangent"]
_PAD = 8.0  # from a text to the end of its pill
_SIGN = 16.0  # room for a warning triangle
_POINT = 7.0  # of the arrow
_QUANTUM = 4.0  # widths are rounded up to multiples of it
_SIGNS = {Kind.BAD: glyphs.warning, Kind.WRONG: glyphs.cross, Kind.OTHER: glyphs.unequal}
_PLAIN = Sprites(vector=True)


class Pill(NamedTuple):
    """A chip as one of the two kinds. locked: its source is a constant."""

    chip: Chip
    flow: Flow
    locked: bool = False


def chip_width(chip: Chip, flow: Flow) -> float:
    """How wide a chip is, in scene units."""
    return _width(chip.reading.kind, chip.text, flow)


def draw_pills(
    painter: QPainter,
    sprites: Sprites,
    theme: Theme,
    pills: Sequence[Pill],
    points: Floats,
    scale: float,
    growth: float = 1.0,
) -> None:
    """Draw chips around points of the scene, (n, 2), one after the other.

    scale: pixels per unit of the chips; growth: how much larger than the scene they are.
    """
    base, ratio = painter.worldTransform(), painter.device().devicePixelRatio()
    spots, look = settled_all(points, painter, sprites), (theme.name, round(scale * 1000), ratio)
    painter.resetTransform()
    for pill, (x, y) in zip(pills, spots.tolist(), strict=True):
        key = (pill.chip.text, pill.chip.reading.kind, pill.flow, pill.locked, look)
        sprite = sprites.find(key)
        if sprite is None:
            box = _box(pill).adjusted(-1, -1, 1, 1)
            alone = partial(draw_chip, sprites=_PLAIN, theme=theme, pill=pill, scale=scale)
            sprite = sprites.again(key, box, scale, ratio, alone)
        if sprite is not None:
            painter.drawPixmap(QPointF(x + sprite.x, y + sprite.y), sprite.pixmap)
            continue
        painter.setWorldTransform(QTransform(base.m11() * growth, 0, 0, base.m22() * growth, x, y))
        draw_chip(painter, sprites, theme, pill, scale)
        painter.resetTransform()
    painter.setWorldTransform(base)


def draw_chip(painter: QPainter, sprites: Sprites, theme: Theme, pill: Pill, scale: float) -> None:
    """Draw a chip centred on the origin of the painter."""
    chip, flow, locked = pill
    box = _box(pill)

    def body(on: QPainter) -> None:
        _draw_body(on, box, theme, chip.kind, flow, locked=locked)

    key = ("chip", theme.name, chip.kind, flow, box.width(), locked)
    sprites.draw(painter, key, box.adjusted(-1, -1, 1, 1), scale, body)
    if chip.kind not in (Kind.NOT_COMPUTED, Kind.NONE):
        point = _POINT * 0.7 if chip.kind is not Kind.ZERO else 0.0
        left = (_SIGN if chip.kind in _SIGNS else 0.0) + (point if flow == "gradient" else 0.0)
        right = point if flow == "tangent" else 0.0
        painter.setFont(CHIP.font)
        painter.setPen(_ink(theme, chip.kind, flow))
        width_of_text = CHIP.width(chip.text)
        x = box.left() + left + (box.width() - left - right - width_of_text) / 2
        painter.drawText(QPointF(x, 0.36 * CHIP.size), chip.text)
        if chip.kind is Kind.DROPPED:
            painter.drawLine(QPointF(x - 3, 0), QPointF(x + width_of_text + 3, 0))


@lru_cache(4096)
def _width(kind: Kind, text: str, flow: Flow) -> float:
    if kind is Kind.NOT_COMPUTED:
        return 24.0
    if kind is Kind.NONE:
        return HEIGHT
    if kind is Kind.ZERO:
        return max(HEIGHT, CHIP.width(text) + 12)
    width = CHIP.width(text) + 2 * _PAD
    width += _SIGN if kind in _SIGNS else 0.0
    width += _POINT if flow != "value" else 0.0
    return max(24.0, -(-width // _QUANTUM) * _QUANTUM)


def _box(pill: Pill) -> QRectF:
    width = chip_width(pill.chip, pill.flow)
    return QRectF(-width / 2, -HEIGHT / 2, width, HEIGHT)


def _draw_body(painter: QPainter, box: QRectF, theme: Theme, kind: Kind, flow: Flow, *, locked: bool) -> None:
    ink = _ink(theme, kind, flow)
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setBrush(_fill(theme, kind, flow))
    if kind is Kind.NONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(inner, 4, 4)
        glyphs.draw(painter, glyphs.lock() if locked else glyphs.no_entry(), box.center(), 15, ink)
    elif kind is Kind.NOT_COMPUTED:
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawPath(_shape(inner.adjusted(1, 3, -1, -3), flow))
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0))
    else:
        painter.setPen(_outline(ink, kind, flow))
        painter.drawPath(_shape(inner, "value" if kind is Kind.ZERO else flow))
        if kind in _SIGNS:
            glyphs.draw(painter, _SIGNS[kind](), QPointF(box.left() + _SIGN * 0.75 + 2, 0), 14, ink)


def _outline(ink: QColor, kind: Kind, flow: Flow) -> QPen:
    """The line around a chip: dashed for gradients, none for values but for a zero and what is asked for."""
    if flow == "gradient":
        pen = QPen(ink, 1.3, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.2, 2.0])
        return pen
    lined = flow == "tangent" or kind in (Kind.ZERO, Kind.ASKED)
    return QPen(ink, 1.3) if lined else QPen(Qt.PenStyle.NoPen)


def _shape(box: QRectF, flow: Flow) -> QPainterPath:
    """A pill for values; for gradients a tag that points to the left, where they flow, for tangents to the right."""
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
    return path if flow == "gradient" else QTransform(-1, 0, 0, 1, box.left() + box.right(), 0).map(path)


def _ink(theme: Theme, kind: Kind, flow: Flow) -> QColor:
    by_kind = {
        Kind.NOT_COMPUTED: theme.not_computed,
        Kind.NONE: theme.none,
        Kind.BAD: theme.bad,
        Kind.ASKED: theme.accent,
        Kind.WRONG: theme.bad,
        Kind.OTHER: theme.warning,
        Kind.DROPPED: theme.none,
    }
    by_flow = {"value": theme.value, "gradient": theme.gradient, "tangent": theme.tangent}
    return by_kind.get(kind, by_flow[flow])


def _fill(theme: Theme, kind: Kind, flow: Flow) -> QColor:
    by_flow = {"value": theme.value_fill, "gradient": theme.gradient_fill, "tangent": theme.tangent_fill}
    by_kind = {Kind.NUMBER: by_flow[flow], Kind.NONE: theme.none_fill, Kind.BAD: theme.bad_fill}
    return by_kind.get(kind, theme.canvas)
