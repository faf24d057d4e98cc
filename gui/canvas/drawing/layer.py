"""The picture of all that is not moving, kept as pixels: a pan shifts it, an edit repaints only what it touches."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from ..camera import Camera
from ..painter import render
from ..shapes import Floats
from .detail import Detail
from .picture import Picture

ROOM = 160  # device pixels beyond each side of what is seen: a pan within them paints nothing
_MOST_RECTS = 200  # in the region to be painted; then it becomes the rectangle around them
_FEW = 4  # rectangles that are painted one by one if they lie far apart, as the two strips of a slanting pan
_SPARSE = 3  # times the area that is to be painted: from there on rectangles lie far apart in their bounds


class StaticLayer:
    """A pixmap somewhat larger than the widget, with the region of it that is still to be painted.

    Both are counted in device pixels from the origin of the scene at the camera's scale: a pan changes nothing of them.
    """

    def __init__(self) -> None:
        """Nothing is painted yet."""
        self._pixmap = QPixmap()
        self._held = QRect()  # what the pixmap shows
        self._seen = QRect()  # what of that was seen last
        self._scale = 0.0  # of what is painted; 0: nothing of it holds
        self._dirty = QRegion()
        self._detail: Detail | None = None
        self._other = QPixmap()  # to paint ahead on, and then to be shown: to copy what was painted takes longer
        self._differing = QRegion()  # where the two may look different
        self._ahead: QRegion | None = None  # what is painted on the other as it is to look next
        self.preview = False  # while a zoom is going on: scale the old picture instead of painting a new one

    def damage(self, region: QRegion | None) -> None:
        """Paint a region anew (as ``region_of`` tells it; None: everything) before the layer is shown again."""
        self._ahead = None
        if region is None:
            self._scale = 0.0
            return
        self._dirty += region
        if self._dirty.rectCount() > _MOST_RECTS:
            self._dirty = QRegion(self._dirty.boundingRect())

    def draw(self, painter: QPainter, region: QRegion, picture: Picture, camera: Camera, detail: Detail) -> bool:
        """Bring the layer up to date and draw a region of the widget; whether anything had to be painted."""
        if self._scale and self.preview and self._scale != camera.scale:
            self._draw_scaled(painter, picture, camera)
            return False
        if detail != self._detail:
            self._scale, self._detail = 0.0, detail
        stale = self._follow(camera)
        self._repaint(stale, picture, camera, detail)
        seen = QRectF(self._seen.translated(-self._held.topLeft()))
        for rect in rects_of(region):  # Qt copies into one rectangle quicker than into several at once
            painter.setClipRect(rect)
            painter.drawPixmap(QPointF(), self._pixmap, seen)
        painter.setClipping(False)
        return not stale.isEmpty()

    def is_sharp(self, camera: Camera) -> bool:
        """Whether all that is seen is painted, at the camera's scale."""
        return self._scale == camera.scale and not self._dirty.intersects(self._seen)

    def holds(self, camera: Camera, detail: Detail) -> bool:
        """Whether what is painted holds wherever the camera goes at its scale."""
        return self._scale == camera.scale and self._detail == detail

    def paint_ahead(self, region: QRegion, picture: Picture, camera: Camera, detail: Detail) -> None:
        """Paint a region as the picture is now on the other pixmap, until ``turn`` or until the layer is painted on."""
        held = region.intersected(self._held)
        self._match()
        self._differing = held
        if not held.isEmpty():
            _paint(self._other, self._held.topLeft(), held, picture, camera, detail)
        self._ahead = region

    def turn(self) -> QRegion | None:
        """Show what was painted ahead; the region in which it is another picture, None if there is nothing ahead."""
        region, self._ahead = self._ahead, None
        if region is None:
            return None
        self._pixmap, self._other = self._other, self._pixmap
        self._dirty += region.subtracted(self._held)
        return region

    def _match(self) -> None:
        """Have the other pixmap look as the one that is shown."""
        ratio = self._pixmap.devicePixelRatio()
        if self._other.size() != self._pixmap.size():
            self._other, self._differing = QPixmap(self._pixmap.size()), QRegion(self._held)
        self._other.setDevicePixelRatio(ratio)
        with QPainter(self._other) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            painter.setClipRegion(self._differing.translated(-self._held.topLeft()))
            painter.resetTransform()
            painter.drawPixmap(QPointF(), self._pixmap)

    def _follow(self, camera: Camera) -> QRegion:
        """Go where the camera went; gives what is to be painted: what is seen and, on a pan, what will be seen next."""
        size = QSize(round(camera.size.width() * camera.ratio), round(camera.size.height() * camera.ratio))
        before, self._seen = self._seen, QRect(-_origin(camera), size)
        if self._seen.size() != before.size() or self._pixmap.devicePixelRatio() != camera.ratio:
            self._pixmap = QPixmap(self._around().size())
            self._pixmap.setDevicePixelRatio(camera.ratio)
            self._scale = 0.0
        if self._scale != camera.scale:
            self._scale, self._held = camera.scale, self._around()
            self._dirty, self._differing = QRegion(self._held), QRegion(self._held)
            return QRegion(self._seen)
        if not self._held.contains(self._seen):
            self._shift(self._around())
        if not self._dirty.intersects(self._seen):
            return QRegion()
        way = self._seen.topLeft() - before.topLeft()
        ahead = self._seen.translated(ROOM * _sign(way.x()), ROOM * _sign(way.y()))
        return self._dirty.intersected(self._seen if way.isNull() else self._seen.united(ahead))

    def _around(self) -> QRect:
        """What is seen, with the room beyond it."""
        return self._seen.marginsAdded(QMargins(ROOM, ROOM, ROOM, ROOM))

    def _shift(self, around: QRect) -> None:
        """Hold another rectangle: what both have in common moves, the rest is to be painted."""
        self._ahead = None
        step = self._held.topLeft() - around.topLeft()
        self._pixmap.scroll(step.x(), step.y(), self._pixmap.rect())
        self._dirty = (self._dirty + QRegion(around).subtracted(self._held)) & around
        self._held, self._differing = around, QRegion(around)

    def _repaint(self, region: QRegion, picture: Picture, camera: Camera, detail: Detail) -> None:
        self._dirty -= region
        if not region.isEmpty():
            self._ahead = None
            self._differing += region
            _paint(self._pixmap, self._held.topLeft(), region, picture, camera, detail)

    def _draw_scaled(self, painter: QPainter, picture: Picture, camera: Camera) -> None:
        factor = camera.scale / self._scale
        corner = camera.offset + QPointF(self._seen.topLeft()) * factor / camera.ratio
        whole = QRectF(QPointF(), camera.size)
        scaled = QRectF(corner, camera.size * factor)
        if not scaled.contains(whole):
            painter.fillRect(whole, picture.theme.canvas)
        painter.drawPixmap(scaled, self._pixmap, QRectF(self._seen.translated(-self._held.topLeft())))


def region_of(rects: Iterable[QRectF], camera: Camera) -> QRegion:
    """Rectangles of the scene in device pixels from its origin, as a layer counts them, with a little around them."""
    scale, region = camera.scale * camera.ratio, QRegion()
    for rect in rects:
        pixels = QRectF(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale)
        region += pixels.toAlignedRect().adjusted(-2, -2, 2, 2)
    return region


def seen_of(region: QRegion, camera: Camera) -> QRegion:
    """The same region in pixels of the widget."""
    there, ratio = region.translated(_origin(camera)), camera.ratio
    if ratio == 1:
        return there
    seen = QRegion()
    for rect in rects_of(there):
        seen += QRectF(QPointF(rect.topLeft()) / ratio, QSizeF(rect.size()) / ratio).toAlignedRect()
    return seen


def rects_of(region: QRegion) -> list[QRect]:
    """The rectangles of which a region is made."""
    rects: list[QRect] = list(region)  # type: ignore[call-overload]  # it is iterable; its stub does not say so
    return rects


def _paint(device: QPixmap, corner: QPoint, region: QRegion, picture: Picture, camera: Camera, detail: Detail) -> None:
    """Paint a region of a layer; corner: the device pixel of the scene in the top left of what is painted on."""
    at = -QPointF(corner) / camera.ratio
    with QPainter(device) as painter:
        for part in _parts(region):
            painter.scale(1 / camera.ratio, 1 / camera.ratio)
            painter.setClipRegion(part.translated(-corner))
            painter.setWorldTransform(QTransform(camera.scale, 0, 0, camera.scale, at.x(), at.y()))
            areas = _edges(part) / (camera.scale * camera.ratio)
            around = QRectF(QPointF(*areas[:, :2].min(0)), QPointF(*areas[:, 2:].max(0)))
            render(painter, picture, around, detail, areas=areas)
            painter.resetTransform()


def _origin(camera: Camera) -> QPoint:
    """The device pixel of the widget at which the origin of the scene lies."""
    return (camera.offset * camera.ratio).toPoint()


def _sign(step: int) -> int:
    return (step > 0) - (step < 0)


def _parts(region: QRegion) -> list[QRegion]:
    """A region in one piece, or in its few rectangles if these lie far apart: a clip that is a rectangle is fast."""
    rects, around = rects_of(region), region.boundingRect()
    filled = sum(rect.width() * rect.height() for rect in rects)
    apart = len(rects) <= _FEW and around.width() * around.height() > _SPARSE * filled
    return [QRegion(rect) for rect in rects] if apart else [region]


def _edges(region: QRegion) -> Floats:
    """The left, upper, right and lower edges of the rectangles of a region, (n, 4)."""
    rects = rects_of(region)
    return np.array([(r.x(), r.y(), r.x() + r.width(), r.y() + r.height()) for r in rects], dtype=float)
