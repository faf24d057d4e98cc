"""What is painted over the static layer at each frame: lifted nodes, what the pointer lights up, the first words."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.language import tr

from ...look.tints import faded
from ...theme import text_font
from .. import hits
from ..camera import Camera
from ..geometry import room_around
from ..painter import render_rows
from ..shapes import around_all
from ..tables import Slots
from .bodies import outline
from .detail import Detail
from .flow import draw_flow
from .picture import Picture
from .strokes import draw_few

_WELCOME = ("Drag a variable or an operation here", "or press {key} and type one, or a formula such as x*y")


@dataclass
class Glow:
    """What the pointer is over: a node with its wires and neighbours, or a wire with both ends; or a port."""

    nodes: frozenset[int] = frozenset()
    wires: frozenset[int] = frozenset()
    port: hits.Port | None = None


_DARK = Glow()


@dataclass
class Dynamic:
    """The things that move or light up; ``areas`` tells what to repaint when they change."""

    picture: Picture
    glow: Glow = field(default_factory=Glow)

    def paint(self, painter: QPainter, detail: Detail) -> None:
        """Draw them; the painter maps the scene to pixels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.glow != _DARK:
            self._paint_glow(painter, detail)
        if self.picture.lifted:
            lifted = np.array(sorted(self.picture.lifted), dtype=np.intp)
            wires = self.picture.geometry.wires_at(lifted)
            render_rows(painter, self.picture, lifted, wires, detail)

    def lifted_area(self) -> QRectF:
        """The rectangle, in scene units, of what is lifted, with all its wires."""
        slots = np.array(sorted(self.picture.lifted), dtype=np.intp)
        return area_of(self.picture, slots, self.picture.geometry.wires_at(slots))

    def lifted_middle(self) -> QPointF:
        """The point of the scene in the middle of the first node that is lifted; far off if none is."""
        slot = min(self.picture.lifted, default=None)
        box = self.picture.geometry.nodes.box
        return QPointF(1e9, 1e9) if slot is None else QPointF(*((box[slot, :2] + box[slot, 2:]) / 2))

    def glow_area(self) -> QRectF:
        """The rectangle, in scene units, of what is lit."""
        geometry = self.picture.geometry
        nodes = [slot for ident in self.glow.nodes if (slot := geometry.nodes.find(ident)) is not None]
        wires = [slot for ident in self.glow.wires if (slot := geometry.wires.find(ident)) is not None]
        return area_of(self.picture, np.array(nodes, dtype=np.intp), np.array(wires, dtype=np.intp))

    def _paint_glow(self, painter: QPainter, detail: Detail) -> None:
        geometry, theme = self.picture.geometry, self.picture.theme
        wires = [slot for ident in self.glow.wires if (slot := geometry.wires.find(ident)) is not None]
        lit = np.array(wires, dtype=np.intp)
        if len(lit):
            draw_few(painter, geometry.wires.curve[lit], faded(theme.text, 0.78), max(2.2, 1.5 / detail.scale))
            if detail.chips:
                draw_flow(painter, self.picture, np.zeros(0, np.intp), lit, detail.scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ident in self.glow.nodes:
            slot = geometry.nodes.find(ident)
            if slot is not None and not geometry.nodes.selected[slot]:
                rect, radius = outline(geometry.nodes.anatomies[slot])
                painter.setPen(QPen(theme.text_muted, max(1.5, 1 / detail.scale)))
                around = rect.translated(QPointF(*geometry.nodes.box[slot, :2])).adjusted(-1.5, -1.5, 1.5, 1.5)
                painter.drawRoundedRect(around, radius + 1.5, radius + 1.5)
        self._paint_port(painter)

    def _paint_port(self, painter: QPainter) -> None:
        port, theme = self.glow.port, self.picture.theme
        at = None if port is None else self.picture.geometry.port(port.node, port.side, port.key)
        if at is not None:
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(theme.node)
            painter.drawEllipse(at, 7.0, 7.0)


def area_of(picture: Picture, nodes: Slots, wires: Slots) -> QRectF:
    """The rectangle around some rows, with room for what reaches beyond them; null for none."""
    boxes = np.concatenate((picture.geometry.nodes.box[nodes], picture.geometry.wires.bounds[wires]))
    if not len(boxes):
        return QRectF()
    return room_around(around_all(boxes))


def paint_welcome(painter: QPainter, picture: Picture, camera: Camera, key: str) -> None:
    """On an empty canvas: how to begin, by mouse or by a key. The painter works in pixels."""
    middle = QPointF(camera.size.width() / 2, camera.size.height() / 2)
    for words, size, colour, down in (
        (tr(_WELCOME[0]), 16, picture.theme.text, -12),
        (tr(_WELCOME[1]).format(key=key), 13, picture.theme.text_muted, 14),
    ):
        painter.setFont(text_font(size))
        painter.setPen(colour)
        line = QRectF(0, middle.y() + down - 12, camera.size.width(), 24)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
