"""How one node looks: body, ports, symbol, texts. Drawn in scene units from the node's top left corner."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.records import DOT

from ...look.tints import faded
from ...theme import Theme
from ..measure import FIELD, FIELD_HEIGHT, LABEL, LABEL_INSET, SMALL, TILE, TITLE, Anatomy, Dot, Face, tile_face
from ..tables import Linked
from . import glyphs

RADIUS = 10.0
PORT_RADIUS = 5.0
EDGE = 8.0  # how far selection, shadow and port discs reach beyond the node
SMALLEST_TEXT = 7.0  # pixels; smaller ones are left out
SMALLEST_TITLE = 6.3  # since the near view stays for a while when one goes away, and never without names
_DOT_RADIUS = 6.0  # of a reroute dot: wires end a little beneath its edge
_SAMPLES = 160  # points along an outline
_GAP = 0.2  # of a side, to each way from its middle
_OFF = 6.0  # of the frame of the operation at work
_LABEL_HEIGHT = 15.0
_LANE, _BEND = 5.0, 18.0  # how far below the upper edge a value passes a muted node, and the length of its bends
_HALO = 8.0  # how wide the soft line around it is
STRONGEST_FRAME = 0.8  # the scale below which the frame of the operation at work keeps its strength in pixels


def outline(parts: Anatomy) -> tuple[QRectF, float]:
    """A node's rectangle and the radius of its corners: variables are pills, operations cards, reroute dots round."""
    round_ends = parts.field_text is not None or parts.category == DOT
    return QRectF(0, 0, parts.width, parts.height), parts.height / 2 if round_ends else RADIUS


def body_box(parts: Anatomy) -> QRectF:
    """All that ``draw_body`` may touch."""
    return QRectF(0, 0, parts.width, parts.height).adjusted(-EDGE, -EDGE, EDGE, EDGE)


def draw_body(painter: QPainter, parts: Anatomy, linked: Linked, theme: Theme, scale: float) -> None:
    """The node without its own texts: what nodes of one kind and size share."""
    rect, radius = outline(parts)
    if parts.category == DOT:
        painter.setPen(QPen(theme.canvas, 2))
        painter.setBrush(theme.wire)
        painter.drawEllipse(rect.center(), _DOT_RADIUS, _DOT_RADIUS)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.shadow)
    for grown in (2.5, 1.5, 0.5):
        soft = rect.adjusted(-grown, 1 - grown, grown, 1.5 + grown)
        painter.drawRoundedRect(soft, radius + grown, radius + grown)
    painter.setBrush(theme.node)
    painter.setPen(QPen(theme.node_border, max(1.0, 1 / scale)))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    _draw_tile(painter, parts, theme)
    if parts.field_text is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.field)
        field = field_rect(parts)
        painter.drawRoundedRect(field, field.height() / 2, field.height() / 2)
    _draw_ports(painter, parts, linked, theme, labels=shows_labels(scale))


def draw_selection(painter: QPainter, parts: Anatomy, theme: Theme, scale: float) -> None:
    """The line around a node that is selected, as strong where the node is dimmed."""
    rect, radius = outline(parts)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.selection, max(2.0, 1.5 / scale)))
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)


def draw_texts(painter: QPainter, parts: Anatomy, theme: Theme, scale: float) -> None:
    """The node's name, the small line under it, a variable's value."""
    middle = parts.height / 2
    if TITLE.size * scale < SMALLEST_TITLE:
        return
    painter.setFont(TITLE.font)
    painter.setPen(theme.node_text)
    small = bool(parts.subtitle) and SMALL.size * scale >= SMALLEST_TEXT
    painter.drawText(QPointF(parts.text_x, _baseline(middle - (7 if small else 0), TITLE)), parts.title)
    if small:
        painter.setFont(SMALL.font)
        painter.setPen(theme.text_muted)
        painter.drawText(QPointF(parts.text_x, _baseline(middle + 9, SMALL)), parts.subtitle)
    if parts.field_text is not None:
        painter.setFont(FIELD.font)
        painter.setPen(theme.value)
        painter.drawText(field_rect(parts), Qt.AlignmentFlag.AlignCenter, parts.field_text)


def field_rect(parts: Anatomy) -> QRectF:
    """Where a variable's value stands."""
    return QRectF(parts.field_x, (parts.height - FIELD_HEIGHT) / 2, parts.field_width, FIELD_HEIGHT)


def shows_labels(scale: float) -> bool:
    """Whether the names of ports are drawn."""
    return LABEL.size * scale >= SMALLEST_TEXT


def label_rect(dot: Dot, side: float) -> QRectF:
    """Where a port has its name; side: how far right of the node's left side the port lies."""
    wide = LABEL.width(dot.label)
    left = side - LABEL_INSET - wide if side else LABEL_INSET
    return QRectF(left, dot.y - _LABEL_HEIGHT / 2, wide, _LABEL_HEIGHT)


def draw_frame(painter: QPainter, rect: QRectF, radius: float, theme: Theme, scale: float) -> None:
    """The frame of the operation at work: four corners with a halo, unlike the line of a selection."""
    larger = max(1.0, STRONGEST_FRAME / scale)
    off = _OFF * larger
    path = corners(rect.adjusted(-off, -off, off, off), radius + off)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, alpha in ((_HALO, 0.2), (3.0, 1.0)) if theme.filled else ((3.0, 1.0),):
        ink = faded(theme.step, alpha)
        painter.setPen(QPen(ink, width * larger, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawPath(path)


def frame_box(rect: QRectF, scale: float) -> QRectF:
    """All that ``draw_frame`` may touch."""
    around = (_OFF + _HALO) * max(1.0, STRONGEST_FRAME / scale)
    return rect.adjusted(-around, -around, around, around)


def corners(rect: QRectF, radius: float) -> QPainterPath:
    """The outline of a rounded rectangle with a gap in the middle of each side."""
    return _corners(rect.width(), rect.height(), radius).translated(rect.center())


def draw_bypass(painter: QPainter, parts: Anatomy, linked: Linked, colour: QColor) -> None:
    """The way of a value past a muted node: from its first wired input to its outputs, over what is written in it."""
    starts = [dot.y for dot, wired in zip(parts.inputs, linked[0], strict=True) if wired]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for dot in parts.outputs if starts else ():
        way, bend = QPainterPath(QPointF(0, starts[0])), min(_BEND, parts.width / 2)
        way.cubicTo(QPointF(bend / 2, starts[0]), QPointF(bend / 2, _LANE), QPointF(bend, _LANE))
        way.lineTo(parts.width - bend, _LANE)
        way.cubicTo(
            QPointF(parts.width - bend / 2, _LANE), QPointF(parts.width - bend / 2, dot.y), QPointF(parts.width, dot.y)
        )
        painter.drawPath(way)


def draw_badge(painter: QPainter, at: QPointF, path: QPainterPath, fill: QColor, ink: QColor) -> None:
    """A round sign on a node's corner."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(at, 9.0, 9.0)
    glyphs.draw(painter, path, at, 14.0, ink)


@lru_cache(64)
def _corners(width: float, height: float, radius: float) -> QPainterPath:
    """The same around the origin; kept, since it is felt out point by point."""
    rect = QRectF(-width / 2, -height / 2, width, height)
    whole, path = QPainterPath(), QPainterPath()
    whole.addRoundedRect(rect, radius, radius)
    drawn = False
    for number in range(_SAMPLES + 1):
        point = whole.pointAtPercent(number / _SAMPLES)
        kept = abs(point.x()) > _GAP * width and abs(point.y()) > _GAP * height
        if kept and drawn:
            path.lineTo(point)
        elif kept:
            path.moveTo(point)
        drawn = kept
    return path


def _draw_tile(painter: QPainter, parts: Anatomy, theme: Theme) -> None:
    colour, sign = theme.category(parts.category), theme.on_category
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if not theme.filled:
        painter.setPen(QPen(colour, 1))
        painter.setBrush(theme.node)
        sign = colour
    if not parts.tile:
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(1, 1, parts.width - 2, parts.height - 2), RADIUS - 1, RADIUS - 1)
        strip = QPainterPath()
        strip.addRect(QRectF(0, 0, 5, parts.height))
        painter.drawPath(edge.intersected(strip))
        return
    tile = QRectF(parts.tile_x, (parts.height - TILE) / 2, parts.tile_width, TILE)
    variable = parts.field_text is not None
    painter.drawRoundedRect(tile, TILE / 2 if variable else 7, TILE / 2 if variable else 7)
    if variable:
        glyphs.draw(painter, glyphs.ROLES.get(parts.tile, glyphs.arrow_in)(), tile.center(), 15, sign)
        return
    painter.setFont(tile_face(parts.tile).font)
    painter.setPen(sign)
    painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, parts.tile)


def _draw_ports(painter: QPainter, parts: Anatomy, linked: Linked, theme: Theme, *, labels: bool) -> None:
    for x, dots, wired in ((0.0, parts.inputs, linked[0]), (parts.width, parts.outputs, linked[1])):
        for dot, filled in zip(dots, wired, strict=True):
            painter.setPen(QPen(theme.port, 1.6))
            painter.setBrush(theme.port if filled else theme.node)
            painter.drawEllipse(QPointF(x, dot.y), PORT_RADIUS - 0.8, PORT_RADIUS - 0.8)
            if labels and dot.label:
                painter.setFont(LABEL.font)
                painter.setPen(theme.node_text)  # letters this thin look paler than their ink
                painter.drawText(QPointF(label_rect(dot, x).left(), _baseline(dot.y, LABEL)), dot.label)


def _baseline(middle: float, face: Face) -> float:
    """Where a text stands whose capitals are centred on a height."""
    return middle + 0.36 * face.size
