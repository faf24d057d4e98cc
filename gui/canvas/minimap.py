"""The map in a corner of the canvas: the whole level, its gradients as heat, and the part that is seen."""

from __future__ import annotations

from typing import NamedTuple
from weakref import ref

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.language import tr

from ..look.tints import faded
from ..runner import Job, Runner, Task
from ..running.pace import LARGE, Pace
from ..theme import Theme
from .drawing.overview import Frame, Overview, size_for
from .geometry import Geometry
from .view import GraphView

SIZE = QSize(216, 144)  # at most
SHARE = 0.3  # of the view's width and height, at most
FROM_EDGE = 12  # pixels
TURN = 30  # milliseconds until a large graph that has changed is drawn
REST = 300  # milliseconds from one map of a large graph to the next


class _Map(NamedTuple):
    """What is shown: a picture, of what in which colours."""

    image: QImage
    frame: Frame
    theme: Theme


class Minimap(QWidget):
    """Lies over a view and is there while that shows less than everything. A press or a drag looks elsewhere."""

    def __init__(self, view: GraphView, beside: QWidget) -> None:
        """beside: what lies in the other lower corner at times; the map is above it where there is no room for both."""
        super().__init__(view)
        self.setObjectName("minimap")
        self.setAccessibleName(tr("Map of the graph"))
        self.setToolTip(tr("Click or drag to look elsewhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(SIZE)
        self._view, self._beside = view, beside
        self._wanted = True
        self._hold = QPointF()  # from the middle of what is seen to where it is held
        self._map: _Map | None = None
        self._of: ref[Geometry] | None = None  # the rows that it shows
        self._stale = False  # what is shown was drawn of another state
        self._worker = Runner(self)  # for large graphs
        self._soon = QTimer(self, singleShot=True, interval=TURN)
        self._soon.timeout.connect(self._renew)
        self._frame = Frame(SIZE, QRectF())  # as things are
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
        for watched in (view, beside):
            watched.installEventFilter(self)
        self._forget()

    def set_wanted(self, wanted: bool) -> None:
        """Whether there is to be a map at all."""
        self._wanted = wanted
        self._follow()

    def to_scene(self, pixel: QPointF) -> QPointF:
        """The point of the scene that a pixel of the map stands for."""
        return self._shown.to_scene(pixel)

    def to_map(self, point: QPointF) -> QPointF:
        """The pixel of the map that stands for a point of the scene."""
        return self._shown.to_map(point)

    def stop(self) -> None:
        """End the worker's thread."""
        self._worker.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner, in the colours of the view."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            if self._frame.size != self._wanted_size(self._frame.bounds):
                self._forget()
            self._place()
        elif watched is self._beside and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._place()
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
        theme, shown = self._view.picture.theme, self._map
        same = shown is not None and (shown.theme, shown.image.devicePixelRatio()) == (theme, self.devicePixelRatioF())
        if (self._stale or not same) and not self._worker.busy:
            self._draw()
        seen = self._view.camera.visible
        with QPainter(self) as painter:
            if self._map is None:
                painter.fillRect(self.rect(), theme.raised)
            else:
                painter.drawImage(0, 0, self._map.image)
            painter.setBrush(faded(theme.accent, 0.14))
            painter.setPen(QPen(theme.accent, 1.5))
            frame = QRectF(self.to_map(seen.topLeft()), self.to_map(seen.bottomRight()))
            painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(2, 2, -3, -3)))

    @property
    def _shown(self) -> Frame:
        """Where things lie on what is shown."""
        return self._frame if self._map is None else self._map.frame

    def _look(self, event: QMouseEvent) -> None:
        if event.buttons() != Qt.MouseButton.NoButton:
            self._view.look_at(self.to_scene(event.position()) - self._hold)
        event.accept()

    def _forget(self) -> None:
        """Draw another map; of a large graph a moment later, after its picture on the canvas."""
        if self._is_of(self._view.picture.geometry):
            self._soon.start()
        else:
            self._renew()

    def _is_of(self, geometry: Geometry) -> bool:
        """Whether the map shows a large graph, as it was a moment ago."""
        return self._of is not None and self._of() is geometry and len(geometry.nodes.slot_of) >= LARGE

    def _renew(self) -> None:
        geometry = self._view.picture.geometry
        if not self._is_of(geometry):
            self._map = None
        bounds = geometry.bounds()
        self._stale, self._of, self._frame = True, ref(geometry), Frame(self._wanted_size(bounds), bounds)
        self._place()
        self._follow()

    def _wanted_size(self, bounds: QRectF) -> QSize:
        """Of a map of some part of the scene: no more of the view is covered than the shape of the graph asks for."""
        return size_for(bounds, SIZE.boundedTo(self._view.size() * SHARE))

    def _place(self) -> None:
        """Lie in the corner, as large as what is shown."""
        size, room, beside = self._shown.size, self._view.size(), self._beside
        left, top = room.width() - size.width() - FROM_EDGE, room.height() - size.height() - FROM_EDGE
        if not beside.isHidden() and beside.geometry().right() >= left:
            top -= beside.height() + FROM_EDGE
        self.setGeometry(left, top, *size.toTuple())

    def _follow(self) -> None:
        """Be there if there is more than is seen."""
        bounds = self._frame.bounds
        more = not bounds.isNull() and not self._view.camera.visible.contains(bounds)
        self.setVisible(self._wanted and more)
        self.update()

    def _draw(self) -> None:
        """Draw what is there now: of a large graph the worker does."""
        self._stale = False
        if len(self._view.picture.geometry.nodes.slot_of) < LARGE:
            overview = self._overview()
            image = overview.drawn(self.devicePixelRatioF(), self._view.session.measuring.glance)
            self._map = _Map(image, overview.frame, overview.theme)
        else:
            self._worker.submit(Task(self._job, self._show, lambda _sentence: None))

    def _overview(self) -> Overview:
        session, picture = self._view.session, self._view.picture
        return Overview(picture.geometry, self._frame, picture.theme, session.runs.run, session.stepping.state)

    def _job(self) -> Job:
        overview, ratio, of = self._overview(), self.devicePixelRatioF(), self._of
        return lambda _watch: (of, _Map(overview.drawn(ratio), overview.frame, overview.theme))

    def _show(self, drawn: tuple[object, _Map]) -> None:
        """Show what the worker drew, unless it is of another graph or level."""
        of, made = drawn
        if of is self._of:
            self._map = made
            self._place()
            self.update()
