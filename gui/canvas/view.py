"""The widget that shows the session's graph: it paints and follows, and takes no input."""

from __future__ import annotations

from collections.abc import Iterable
from weakref import ref

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ..running.measuring import Asking
from ..session import Session
from ..theme import Theme
from .camera import Camera
from .course import Course
from .drawing.detail import NOTHING, Detail, detail_for, growth
from .drawing.dynamic import Dynamic, paint_welcome
from .drawing.layer import ROOM, StaticLayer, region_of, seen_of
from .drawing.open_ends import OPEN_END, open_ends_from
from .drawing.picture import Picture
from .drawing.pulse import Pulse, moving
from .drawing.shown_step import ShownStep
from .flight import Flight
from .following import Following
from .geometry import MARGIN_X, MARGIN_Y, Geometry
from .glide import Glide
from .shapes import WireLook
from .sliding import slide

FIT_ROOM = (-16.0, -24.0, OPEN_END, 40.0)  # room that a fit leaves: results to the right, sums below
_ROUNDS = 3  # of finding the scale at which chips, which are larger than the graph at small ones, have room
SHARP_AFTER = 80  # milliseconds after the last step of a zoom


class GraphView(QWidget):
    """One level of the session's document, painted; ``camera`` says which part is seen."""

    looked_elsewhere = Signal()  # another part of the scene was painted

    def __init__(
        self, session: Session, theme: Theme, parent: QWidget | None = None, rows: Geometry | None = None
    ) -> None:
        """rows: of the level that is shown, if they are known already."""
        super().__init__(parent)
        self.session = session
        self.camera = Camera()
        self.looked: dict[int | None, tuple[QPointF, float]] = {}  # where each level was looked at, and its scale
        self.asking = Asking(session.measuring.glance)
        rows = rows or Geometry(session.document, session.level, raised=session.stacking.raised)
        self.picture = Picture(rows, theme, glance=self.asking)
        self.dynamic = Dynamic(self.picture)
        self.flight = Flight(self.camera, self._show_move, self)
        self.course = Course(self.camera, self.flight)
        self.glide = Glide(self)
        if not moving(self):
            self.flight.setDuration(0)
            self.glide.setDuration(0)
        self.flight.finished.connect(self.sharpen)
        self.pulse = Pulse(self)
        self.layer = StaticLayer()
        self._sharpener = QTimer(self, singleShot=True, interval=SHARP_AFTER)
        self._sharpener.timeout.connect(self.sharpen)
        self._sized = False
        self._detail = NOTHING
        self._counted: object = None  # by what the detail was told last
        self._seen: tuple[QPointF, float, QSizeF] | None = None  # by the camera, when it was painted last
        self.step = ShownStep(self)
        self.following = Following(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.picture.theme = theme
        self.picture.sprites.clear()
        self.damage(None)

    def damage(self, rects: Iterable[QRectF] | None, *, exact: bool = False) -> None:
        """Paint rectangles of the scene anew (None: everything). exact: chips lie inside them at this scale, too."""
        if rects is None:
            self.layer.damage(None)
            self.update()
            return
        more = 0.0 if exact else growth(self.camera.scale) - 1  # at small scales chips reach further
        x, y = MARGIN_X * more, MARGIN_Y * more
        region = region_of((rect.adjusted(-x, -y, x, y) for rect in rects), self.camera)
        self.layer.damage(region)
        self.update(seen_of(region, self.camera))

    @property
    def detail(self) -> Detail:
        """How much was drawn last."""
        return self._detail

    def refresh(self, *areas: QRectF) -> None:
        """Show moving things elsewhere: the areas of the scene that they leave and come to."""
        for area in areas:
            if not area.isNull():
                self.update(self.camera.rect_to_pixels(area).toAlignedRect().adjusted(-4, -4, 4, 4))

    def keep_in_view(self, node: int) -> None:
        """Go to a node that is not seen whole, at the same scale; stay where it is, or if it is gone by now."""
        if self.picture.geometry.nodes.find(node) is None:
            return
        rect, seen = self.picture.geometry.rect(node), self.course.seen
        if not seen.contains(rect):
            self.course.fly(rect.center(), self.camera.size.width() / seen.width())

    def pan(self, dx: float, dy: float) -> None:
        """Move the scene by pixels, and with it what is on the screen if all of that lies in the scene."""
        self.flight.stop()
        before = self.camera.offset
        self.camera.pan(dx, dy)
        if self.layer.holds(self.camera, self._detail_now()) and not self.covers_scene():
            slide(self, self.camera.offset - before)
        else:
            self.update()

    def covers_scene(self) -> bool:
        """Whether something is painted that may stay where it is when the scene moves."""
        return not self.session.document.nodes

    def look(self) -> None:
        """Look where the level, or the document, was last looked at, else at everything."""
        if self.session.level in self.looked:
            self.camera.look_at(*self.looked[self.session.level])
            self.damage(None)
            return
        camera = self.session.document.view.camera if self.session.level is None else None
        if camera is not None:
            self.camera.look_at(QPointF(camera[0], camera[1]), camera[2])
        else:
            bounds = self.picture.geometry.bounds()
            self.camera.look_at(*self._fit(bounds))
        self.damage(None)

    def sharpen(self) -> None:
        """End the preview of a zoom."""
        self.layer.preview = False
        self.update()

    def node_center(self, node: int) -> QPoint:
        """The pixel in the middle of a node."""
        return self.camera.to_pixel(self.picture.geometry.rect(node).center()).toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the static layer and what moves over it."""
        self.camera.resize(QSizeF(self.size()), self.devicePixelRatioF())
        detail = self._detail_now()
        with QPainter(self) as painter:
            if not self.camera.ratio.is_integer():  # at an edge may be a part of a pixel, which the layer lacks
                painter.fillRect(self.rect().adjusted(-1, -1, 1, 1), self.picture.theme.canvas)
            if self.layer.draw(painter, event.region(), self.picture, self.camera, detail):
                self.step.expect()
            document = self.session.document
            if not (document.nodes or document.frames or document.notes):
                paint_welcome(painter, self.picture, self.camera, self.session.key_of("add_here"))
            painter.setWorldTransform(self.camera.transform)
            self.dynamic.paint(painter, detail)
            self.pulse.paint(painter)
            self.paint_over(painter)
        seen = self.camera.offset, self.camera.scale, self.camera.size
        if seen != self._seen:
            self._seen = seen
            self.looked_elsewhere.emit()

    def set_wires(self, look: WireLook) -> None:
        """Show wires in another way."""
        if look != self.picture.geometry.look:
            self.picture.geometry.set_look(look)
            self.picture.disturb(None)
            self.damage(None)

    def look_at(self, point: QPointF) -> None:
        """Put a point of the scene in the middle, at once."""
        self.flight.stop()
        self.camera.look_at(point, self.camera.scale)
        self.update()

    def paint_over(self, painter: QPainter) -> None:
        """Draw what a gesture shows; the painter maps the scene to pixels."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in the middle, or all of what was fitted and not left since; at first, look at the document."""
        fitted = self.course.fitted
        self.camera.resize(QSizeF(event.size()), self.devicePixelRatioF())
        if not self._sized:
            self._sized = True
            self.look()
        elif fitted is not None:
            self.flight.stop()
            self.camera.look_at(*self._fit(fitted))
            self.damage(None)

    def _detail_now(self) -> Detail:
        geometry, camera = self.picture.geometry, self.camera
        across, down = camera.offset.x() // ROOM, camera.offset.y() // ROOM  # a shorter pan changes little of it
        seen = (across, down, camera.scale, camera.size)
        counted = (seen, ref(geometry), geometry.version, geometry.look, self.picture.chosen)
        if counted != self._counted:
            around = self.camera.visible.adjusted(-MARGIN_X, -MARGIN_Y, MARGIN_X, MARGIN_Y)
            wires, nodes = len(geometry.wires_near(around)), len(geometry.nodes_in(around))
            self._detail = detail_for(self.camera.scale, wires, self._detail, nodes=nodes)
            self._counted = counted
        return self._detail

    def _fit(self, bounds: QRectF) -> tuple[QPointF, float]:
        return self.course.fit(bounds, self._with_room(bounds))

    def _with_room(self, bounds: QRectF) -> QRectF:
        """A rectangle around nodes with room for what is told around them."""
        whole = bounds.adjusted(*FIT_ROOM)
        for _ in range(_ROUNDS):
            reach = open_ends_from(self.picture, bounds, self.camera.fit(whole)[1])
            whole.setRight(max(whole.right(), bounds.right() + reach))
        return whole

    def _show_move(self) -> None:
        self.layer.preview = True
        self.update()
