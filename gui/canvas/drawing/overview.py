"""A whole level as a small picture: nodes in the colours of their gradients; it may be drawn in any thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from core.document import Snapshot
from core.engine.run import Run
from core.find.facts import Facts
from core.measures import Glance, look
from core.steps import StepState

from ...look.tints import mixed
from ...theme import Theme
from ..geometry import Geometry
from ..shapes import Floats
from ..tables import Flags
from .batches import draw_lines, draw_rects

_INSIDE = 8.0  # pixels from the border to the graph
_LEAST = 40  # pixels, of a side
_SMALLEST = 2.0  # pixels, of a node
_MOST_WIRES = 3_000
_COLDEST, _HOTTEST = -4.0, 2.0  # powers of ten: vanishing and exploding
_SHADES = 5  # of heat that are told apart


@dataclass(frozen=True, slots=True)
class Frame:
    """How points of the scene come to lie on a map of a size: all that lies in ``bounds`` has room on it."""

    size: QSize
    bounds: QRectF

    def to_scene(self, pixel: QPointF) -> QPointF:
        """The point of the scene that a pixel of the map stands for."""
        scale, corner = self._scale()
        return (pixel - corner) / scale + self.bounds.topLeft()

    def to_map(self, point: QPointF) -> QPointF:
        """The pixel of the map that stands for a point of the scene."""
        scale, corner = self._scale()
        return (point - self.bounds.topLeft()) * scale + corner

    def mapped(self, corners: Floats) -> Floats:
        """Pairs of points of the scene, (n, 4), in pixels of the map."""
        scale, corner = self._scale()
        left, top = corner.x() - self.bounds.left() * scale, corner.y() - self.bounds.top() * scale
        mapped: Floats = corners * scale + np.array((left, top, left, top))
        return mapped

    def _scale(self) -> tuple[float, QPointF]:
        """Pixels a scene unit, and where the corner of the bounds comes to lie."""
        room = QRectF(QPointF(), self.size).adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
        wide, high = self.bounds.width(), self.bounds.height()
        scale = min(room.width() / max(wide, 1.0), room.height() / max(high, 1.0))
        return scale, room.center() - QPointF(wide, high) * scale / 2


def size_for(bounds: QRectF, most: QSize) -> QSize:
    """The size of a map of some bounds within the most that it may have: no room is left beside a long graph."""
    around = QSize(round(2 * _INSIDE), round(2 * _INSIDE))
    inside = QSizeF(bounds.size()).scaled(QSizeF(most - around), Qt.AspectRatioMode.KeepAspectRatio).toSize() + around
    return inside.expandedTo(QSize(_LEAST, _LEAST)).boundedTo(most)


class Overview:
    """A level as it is, to be drawn on a map: what is read of it stays as it was."""

    def __init__(
        self, geometry: Geometry, frame: Frame, theme: Theme, run: Run | None, state: StepState | None
    ) -> None:
        """run, state: of whose gradients the colours tell, and as of which step."""
        self.frame, self.theme = frame, theme
        self._run, self._state = run, state
        self._snapshot: Snapshot = geometry.document.snapshot()
        there = np.flatnonzero(geometry.nodes.alive)
        self._boxes, self._ids = geometry.nodes.box[there], geometry.nodes.ids[there]
        wires = np.flatnonzero(geometry.wires.alive)
        self._lines = geometry.wires.curve[wires if len(wires) <= _MOST_WIRES else wires[:0]][:, [0, 1, 6, 7]]

    def drawn(self, ratio: float, glance: Glance = look) -> QImage:
        """The picture, with so many pixels of the screen for each of the map's.

        glance: how arrays are looked through; by default at once, however long it takes.
        """
        made = QImage(self.frame.size * ratio, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        made.fill(self.theme.raised)
        with QPainter(made) as painter:
            painter.setPen(QPen(self.theme.border, 1))
            draw_lines(painter, self.frame.mapped(self._lines))
            self._draw_nodes(painter, glance)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.border, 1))
            painter.drawRect(QRectF(QPointF(), self.frame.size).adjusted(0.5, 0.5, -0.5, -0.5))
        return made

    def _draw_nodes(self, painter: QPainter, glance: Glance) -> None:
        boxes = self.frame.mapped(self._boxes)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, chosen in _shades(self.theme, *self._heat(glance)):
            painter.setBrush(colour)
            draw_rects(painter, boxes[chosen], _SMALLEST)

    def _heat(self, glance: Glance) -> tuple[Floats, Flags]:
        """How large the gradients of nodes are (NaN: there is none), and which are not finite."""
        facts = Facts(self._snapshot, self._run, self._state, glance)
        gradients = facts.gradients
        bad = gradients.nodes(gradients.nan | np.isinf(gradients.size))
        places = np.searchsorted(facts.ids, self._ids)
        return gradients.largest[places], bad[places]


def _shades(theme: Theme, sizes: Floats, bad: Flags) -> list[tuple[QColor, Flags]]:
    """Which nodes have which colour: grey without a gradient, then warmer the larger it is, and what is not finite."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (np.log10(sizes) - _COLDEST) / (_HOTTEST - _COLDEST)
    warmth = np.minimum(np.clip(np.nan_to_num(share), 0, 1) * _SHADES, _SHADES - 1).astype(int)
    warmth[np.isnan(sizes)] = -1
    grey = [(theme.none, (warmth == -1) & ~bad)]
    warm = [(mixed(theme.gradient, theme.none, (n + 1) / _SHADES), (warmth == n) & ~bad) for n in range(_SHADES)]
    return [*grey, *warm, (theme.bad, bad)]
