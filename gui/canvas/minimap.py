"""The map in a corner of the canvas: the whole level, its gradients as heat, and the part that is seen."""

from __future__ import annotations

from weakref import ref

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from core.find.facts import Facts
from core.language import tr

from ..look.tints import faded, mixed
from ..running.pace import LARGE, Pace
from ..theme import Theme
from .drawing.batches import at_least, draw_lines, draw_rects
from .geometry import Geometry
from .shapes import Floats
from .tables import Flags
from .view import GraphView

SIZE = QSize(216, 144)
FROM_EDGE = 12  # pixels
_INSIDE = 8.0  # pixels from the border to the graph
_SMALLEST = 2.0  # pixels, of a node
TURN = 30  # milliseconds until a large graph that has changed is drawn
REST = 300  # milliseconds from one map of a large graph to the next
_MOST_WIRES = 3_000
_COLDEST, _HOTTEST = -4.0, 2.0  # powers of ten: vanishing and exploding
_SHADES = 5  # of heat that are told apart


class Minimap(QWidget):
    """Lies over a view and is there while that shows less than everything. A press or a drag looks elsewhere."""

    def __init__(self, view: GraphView) -> None:
        super().__init__(view)
        self.setObjectName("minimap")
        self.setAccessibleName(tr("Map of the graph"))
        self.setToolTip(tr("Click or drag to look elsewhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(SIZE)
        self._view = view
        self._wanted = True
        self._hold = QPointF()  # from the middle of what is seen to where it is held
        self._map: QPixmap | None = None
        self._of: ref[Geometry] | None = None  # the rows that it shows
        self._soon = QTimer(self, singleShot=True, interval=TURN)
        self._soon.timeout.connect(self._renew)
        self._bounds = QRectF()
        session, anew = view.session, Pace(view.session, self._forget, self, rest=REST)
        for signal in (
            session.opened,
            session.level_changed,
            session.changed,
            session.runs.ran,
            session.stepping.stepped,
            session.measuring.found,
            view.glide.ended,  # what is drawn on the way shows nodes where they do not stay
        ):
            signal.connect(anew.ask)
        view.looked_elsewhere.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        view.installEventFilter(self)
        self._forget()

    def set_wanted(self, wanted: bool) -> None:
        """Whether there is to be a map at all."""
        self._wanted = wanted
        self._follow()

    def to_scene(self, pixel: QPointF) -> QPointF:
        """The point of the scene that a pixel of the map stands for."""
        scale, corner = self._scale()
        return (pixel - corner) / scale + self._bounds.topLeft()

    def to_map(self, point: QPointF) -> QPointF:
        """The pixel of the map that stands for a point of the scene."""
        scale, corner = self._scale()
        return (point - self._bounds.topLeft()) * scale + corner

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner, in the colours of the view."""
        if event.type() == QEvent.Type.Resize:
            self.move(self._view.width() - self.width() - FROM_EDGE, self._view.height() - self.height() - FROM_EDGE)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look there, or take hold of what is seen."""
        here = self.to_scene(event.position())
        seen = self._view.camera.visible
        self._hold = here - seen.center() if seen.contains(here) else QPointF()
        self._look(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look there, while a button is held."""
        self._look(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more; the canvas beneath gets none of it."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look there, also within what is seen."""
        self._hold = QPointF()
        self._look(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The map, kept as pixels, and the frame of what is seen."""
        theme = self._view.picture.theme
        if self._map is None or self._map.devicePixelRatio() != self.devicePixelRatioF():
            self._map = self._drawn()
        seen = self._view.camera.visible
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._map)
            painter.setBrush(faded(theme.accent, 0.14))
            painter.setPen(QPen(theme.accent, 1.5))
            frame = QRectF(self.to_map(seen.topLeft()), self.to_map(seen.bottomRight()))
            painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(2, 2, -3, -3)))

    def _look(self, event: QMouseEvent) -> None:
        if event.buttons() != Qt.MouseButton.NoButton:
            self._view.look_at(self.to_scene(event.position()) - self._hold)
        event.accept()

    def _forget(self) -> None:
        """Draw another map; of a large graph a moment later, after its picture on the canvas."""
        geometry = self._view.picture.geometry
        if self._of is not None and self._of() is geometry and len(geometry.nodes.slot_of) >= LARGE:
            self._soon.start()
        else:
            self._renew()

    def _renew(self) -> None:
        geometry = self._view.picture.geometry
        self._map, self._of, self._bounds = None, ref(geometry), geometry.bounds()
        self._follow()

    def _follow(self) -> None:
        """Be there if there is more than is seen."""
        more = not self._bounds.isNull() and not self._view.camera.visible.contains(self._bounds)
        self.setVisible(self._wanted and more)
        self.update()

    def _scale(self) -> tuple[float, QPointF]:
        """Pixels a scene unit, and where the graph's corner comes to lie."""
        room = QRectF(self.rect()).adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
        bounds = self._bounds
        scale = min(room.width() / max(bounds.width(), 1.0), room.height() / max(bounds.height(), 1.0))
        return scale, room.center() - QPointF(bounds.width(), bounds.height()) * scale / 2

    def _drawn(self) -> QPixmap:
        theme = self._view.picture.theme
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(theme.raised)
        with QPainter(made) as painter:
            self._draw_wires(painter, theme)
            self._draw_nodes(painter, theme)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.border, 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        return made

    def _draw_wires(self, painter: QPainter, theme: Theme) -> None:
        wires = self._view.picture.geometry.wires
        there = np.flatnonzero(wires.alive)
        if len(there) <= _MOST_WIRES:
            painter.setPen(QPen(theme.border, 1))
            draw_lines(painter, self._mapped(wires.curve[there][:, [0, 1, 6, 7]]))

    def _draw_nodes(self, painter: QPainter, theme: Theme) -> None:
        table = self._view.picture.geometry.nodes
        there = np.flatnonzero(table.alive)
        boxes = at_least(self._mapped(table.box[there]), _SMALLEST)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, chosen in _shades(theme, *self._heat(table.ids[there])):
            painter.setBrush(colour)
            draw_rects(painter, boxes[chosen])

    def _mapped(self, corners: Floats) -> Floats:
        """Pairs of points of the scene, (n, 4), in pixels of the map."""
        scale, corner = self._scale()
        left, top = corner.x() - self._bounds.left() * scale, corner.y() - self._bounds.top() * scale
        mapped: Floats = corners * scale + np.array((left, top, left, top))
        return mapped

    def _heat(self, ids: np.ndarray) -> tuple[Floats, Flags]:
        """How large the gradients of nodes are (NaN: there is none), and which are not finite."""
        session = self._view.session
        facts = Facts(session.document.snapshot(), session.runs.run, session.stepping.state, session.measuring.glance)
        gradients = facts.gradients
        bad = gradients.nodes(gradients.nan | np.isinf(gradients.size))
        places = np.searchsorted(facts.ids, ids)
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
