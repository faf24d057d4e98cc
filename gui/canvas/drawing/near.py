"""The near view of nodes and wires: bodies, texts, marks; wires as curves, lit and dimmed as a step asks for."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform

from core.steps import tangent_log

from ...health.layer import draw_strengths
from ...lab.painting import draw_tag
from ...look.tints import faded, mixed
from ...theme import Theme, text_font
from ..geometry import MANY
from ..measure import Anatomy, Face
from ..tables import Linked, Slots
from . import glyphs
from .bodies import (
    SMALLEST_TEXT,
    body_box,
    draw_badge,
    draw_body,
    draw_bypass,
    draw_frame,
    draw_selection,
    draw_texts,
    frame_box,
    outline,
)
from .local_tags import local_tags
from .picture import BAD, Picture
from .sprites import Sprites, settled_all
from .strokes import draw_cut, draw_direction, draw_few, draw_many, draw_thin

DIMMED = 0.7  # nodes, whose texts can still be read then
_DIMMED_WIRE = 0.42  # the share of a wire's colour; the rest is the canvas's
_SOLID: tuple[float, ...] = ()
_DASHED = (3.0, 1.6)  # of gradients
_DASH_DOT = (5.0, 1.4, 0.8, 1.4)  # of tangents
_CHOSEN, _CHOSEN_PIXELS = 2.5, 2.0  # the width of a selected wire, and at least
_CAPTION = Face(text_font(11))
_CAPTION_WIDE, _CAPTION_HIGH = 232.0, 32.0  # two lines, between nodes of a column; they share the width unevenly:
_CAPTION_FILLS = 1.8  # lines
_CAPTION_GROUND = 0.8  # how much is covered of what passes behind it
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def draw_wires(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Draw wires, and along them what the step at work does."""
    theme, wires, vector = picture.theme, picture.geometry.wires, picture.sprites.vector
    dim, lit = by_step(picture, slots)
    chosen = wires.selected[slots] & ~lit
    bad = (picture.flowing(slots) == BAD) & ~(dim | lit | chosen)
    plain = draw_strengths(painter, picture, slots[~(dim | lit | chosen | bad)], scale)
    dimmed = mixed(theme.wire, theme.canvas, _DIMMED_WIRE)
    draw_many(painter, wires.curve[slots[dim & ~chosen]], dimmed, scale, vector=vector)
    draw_many(painter, wires.curve[plain], theme.wire, scale, vector=vector)
    draw_many(painter, wires.curve[slots[bad]], theme.bad, scale, vector=vector)
    _draw_lit(painter, picture, slots[lit], scale)
    cut = [slot for slot in slots.tolist() if picture.chips.blocked(wires.records[slot])]
    draw_cut(painter, wires.curve[cut], theme.none, theme.canvas)


def draw_chosen(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Draw those of some wires that are selected; over nodes, so that it is seen where they lead, at any scale."""
    wires = picture.geometry.wires
    chosen = slots[wires.selected[slots]]
    chosen = chosen[~by_step(picture, chosen)[1]]
    if len(chosen) > MANY:
        draw_thin(painter, wires.curve[chosen], picture.theme.selection, None)
    else:
        draw_few(painter, wires.curve[chosen], picture.theme.selection, max(_CHOSEN, _CHOSEN_PIXELS / scale))


def draw_nodes(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Draw nodes one over the other."""
    base = painter.worldTransform()
    corners = settled_all(picture.geometry.nodes.box[slots, :2], painter, picture.sprites)
    for slot, (x, y) in zip(slots.tolist(), corners.tolist(), strict=True):
        painter.setWorldTransform(QTransform(base.m11(), 0, 0, base.m22(), x, y))
        _draw_node(painter, picture, slot, scale)
    painter.setWorldTransform(base)


def by_step(picture: Picture, slots: Slots) -> tuple[np.ndarray, np.ndarray]:
    """Which of some wires are dimmed and which are lit at the step that is shown."""
    dim, lit = np.zeros(len(slots), np.bool_), np.zeros(len(slots), np.bool_)
    if picture.state is None:
        return dim, lit
    active = picture.active_wires
    for i, slot in enumerate(slots.tolist()):
        wire = picture.geometry.wires.records[slot]
        lit[i] = wire.id in active
        dim[i] = not lit[i] and picture.is_done(wire.target)
    return dim, lit


def _draw_node(painter: QPainter, picture: Picture, slot: int, scale: float) -> None:
    """Draw a node, with the painter at its corner."""
    table, theme = picture.geometry.nodes, picture.theme
    parts, linked, muted = table.anatomies[slot], picture.geometry.linked(slot), table.records[slot].muted
    ident = table.records[slot].id
    if muted or picture.is_done(ident):
        painter.setOpacity(DIMMED)
        _draw_plain(painter, picture.sprites, theme, parts, linked, scale)
        painter.setOpacity(1.0)
    else:
        _draw_kept(painter, picture.sprites, theme, parts, linked, scale)
    if table.selected[slot]:
        draw_selection(painter, parts, theme, scale)
    if muted:
        draw_bypass(painter, parts, linked, theme.wire)
    if picture.state is not None and picture.active == ident:
        _draw_frame(painter, picture.sprites, theme, parts, scale)
    _draw_marks(painter, picture, slot, scale)


def _draw_frame(painter: QPainter, sprites: Sprites, theme: Theme, parts: Anatomy, scale: float) -> None:
    """The frame of the operation at work; kept, since its soft lines take longer to draw than the node."""
    rect, radius = outline(parts)
    key = ("frame", parts.width, parts.height, radius, theme.name)
    sprites.draw(painter, key, frame_box(rect, scale), scale, lambda on: draw_frame(on, rect, radius, theme, scale))


def _draw_kept(painter: QPainter, sprites: Sprites, theme: Theme, parts: Anatomy, linked: Linked, scale: float) -> None:
    """A node as one picture, if it was drawn before."""
    at, ratio = painter.worldTransform(), painter.device().devicePixelRatio()
    key = (parts, linked, theme.name, round(scale * 1000), ratio)
    sprite = sprites.find(key) or sprites.again(
        key, body_box(parts), scale, ratio, lambda on: _draw_plain(on, sprites, theme, parts, linked, scale)
    )
    if sprite is None:
        _draw_plain(painter, sprites, theme, parts, linked, scale)
        return
    painter.resetTransform()
    painter.drawPixmap(QPointF(at.dx() + sprite.x, at.dy() + sprite.y), sprite.pixmap)
    painter.setWorldTransform(at)


def _draw_plain(
    painter: QPainter, sprites: Sprites, theme: Theme, parts: Anatomy, linked: Linked, scale: float
) -> None:
    """The body, shared by all nodes of its look, and the texts on it."""
    key = (parts.look, linked, theme.name)
    sprites.draw(painter, key, body_box(parts), scale, lambda on: draw_body(on, parts, linked, theme, scale))
    draw_texts(painter, parts, theme, scale)


def _draw_marks(painter: QPainter, picture: Picture, slot: int, scale: float) -> None:
    """The signs on a node's corners: target, lock, breakpoint, trouble, finished."""
    theme, parts, ident = picture.theme, picture.geometry.nodes.anatomies[slot], picture.geometry.nodes.records[slot].id
    if ident == picture.target_seen:
        draw_badge(painter, QPointF(parts.width - 8, 1), glyphs.target(), theme.gradient, theme.canvas)
    if picture.geometry.document.places[ident].locked:
        draw_badge(painter, QPointF(8, parts.height - 1), glyphs.pin(), theme.node_border, theme.node_text)
    if ident in picture.geometry.document.view.breakpoints:
        draw_badge(painter, QPointF(parts.width - 8, parts.height - 1), glyphs.pause(), theme.step, theme.canvas)
    problem = picture.trouble(ident)
    if problem:
        fill, colour = picture.alarm(ident)
        draw_badge(painter, QPointF(20, 0), glyphs.warning(), fill, colour)
        if _CAPTION.size * scale >= SMALLEST_TEXT:
            _draw_caption(painter, QPointF(parts.width / 2, parts.height), problem, colour, theme.canvas)
    badge = None if picture.exhibit is None else picture.exhibit.badges.get(ident)
    if badge is not None:
        draw_tag(painter, badge, theme, scale)
    if picture.state is not None and not parts.inputs and picture.chips.complete(ident):
        draw_badge(painter, QPointF(8, 1), glyphs.tick(), theme.valid, theme.canvas)


def _draw_caption(painter: QPainter, below: QPointF, text: str, colour: QColor, ground: QColor) -> None:
    """Why a node does not compute, in words beneath it."""
    shown = _CAPTION.shortened(text, _CAPTION_FILLS * _CAPTION_WIDE)
    room = QRectF(below.x() - _CAPTION_WIDE / 2, below.y() + 5, _CAPTION_WIDE, _CAPTION_HIGH)
    painter.setFont(_CAPTION.font)
    painter.setPen(colour)
    painter.fillRect(painter.boundingRect(room, _CENTRED, shown).adjusted(-3, 0, 3, 0), faded(ground, _CAPTION_GROUND))
    painter.drawText(room, _CENTRED, shown)


def _draw_lit(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    state = picture.state
    if state is None or not len(slots):
        return
    curve = picture.geometry.wires.curve
    colour, dashes = picture.theme.value, _SOLID
    if state.backward:
        colour, dashes = picture.theme.gradient, _DASHED
    elif tangent_log.is_pushing(state):
        colour, dashes = picture.theme.tangent, _DASH_DOT
    draw_few(painter, curve[slots], colour, 2.6, dashes)
    tags = [box for _, box in local_tags(picture, scale)]
    draw_direction(painter, curve[slots], colour, back=state.backward, covered=tags)
