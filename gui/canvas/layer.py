"""The picture of all that is not moving, kept as pixels: a pan shifts it, an edit repaints only what it touches."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from .camera import Camera
from .detail import Detail
from .painter import render
from .picture import Picture
from .shapes import Floats

ROOM = 96  # device pixels beyond each side of what is seen: a pan within them paints nothing
_MOST_RECTS = 200
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
        self.preview = False  # while a zoom is going on: scale the old picture instead of painting a new one

    def damage(self, rects: Iterable[QRectF] | None, camera: Camera) -> None:
        """Paint some rectangles anew (pixels; None: everything) before the layer is shown again."""
        if rects is None:
            self._scale = 0.0
            return
        ratio, origin = camera.ratio, _origin(camera)
        for rect in rects:
            pixels = QRectF(rect.topLeft() * ratio, rect.size() * ratio).toAlignedRect()
            self._dirty += pixels.adjusted(-2, -2, 2, 2).translated(-origin)
        if self._dirty.rectCount() > _MOST_RECTS:
            self._dirty = QRegion(self._dirty.boundingRect())

    def draw(self, painter: QPainter, picture: Picture, camera: Camera, detail: Detail) -> None:
        """Bring the layer up to date and draw it."""
        if self._scale and self.preview and self._scale != camera.scale:
            self._draw_scaled(painter, picture, camera)
            return
        if detail != self._detail:
            self._scale, self._detail = 0.0, detail
        self._repaint(self._follow(camera), picture, camera, detail)
        painter.drawPixmap(QPointF(), self._pixmap, QRectF(self._seen.translated(-self._held.topLeft())))

    def _follow(self, camera: Camera) -> QRegion:
        """Go where the camera went; gives what is to be painted: what is seen and, on a pan, what will be seen next."""
        size = QSize(round(camera.size.width() * camera.ratio), round(camera.size.height() * camera.ratio))
        before, self._seen = self._seen, QRect(-_origin(camera), size)
        around = self._seen.marginsAdded(QMargins(ROOM, ROOM, ROOM, ROOM))
        if self._pixmap.size() != around.size() or self._pixmap.devicePixelRatio() != camera.ratio:
            self._pixmap = QPixmap(around.size())
            self._pixmap.setDevicePixelRatio(camera.ratio)
            self._scale = 0.0
        if self._scale != camera.scale:
            self._scale, self._held, self._dirty = camera.scale, around, QRegion(around)
            return QRegion(self._seen)
        if not self._held.contains(self._seen):
            step = self._held.topLeft() - around.topLeft()
            self._pixmap.scroll(step.x(), step.y(), self._pixmap.rect())
            self._dirty += QRegion(around).subtracted(self._held)
            self._held = around
        self._dirty &= self._held
        if not self._dirty.intersects(self._seen):
            return QRegion()
        way = self._seen.topLeft() - before.topLeft()
        ahead = self._seen.translated(ROOM * _sign(way.x()), ROOM * _sign(way.y()))
        return self._dirty.intersected(self._seen if way.isNull() else self._seen.united(ahead))

    def _repaint(self, region: QRegion, picture: Picture, camera: Camera, detail: Detail) -> None:
        self._dirty -= region
        if region.isEmpty():
            return
        corner = self._held.topLeft()
        at = -QPointF(corner) / camera.ratio
        with QPainter(self._pixmap) as painter:
            for part in _parts(region):
                painter.scale(1 / camera.ratio, 1 / camera.ratio)
                painter.setClipRegion(part.translated(-corner))
                painter.setWorldTransform(QTransform(camera.scale, 0, 0, camera.scale, at.x(), at.y()))
                areas = _edges(part) / (camera.scale * camera.ratio)
                around = QRectF(QPointF(*areas[:, :2].min(0)), QPointF(*areas[:, 2:].max(0)))
                render(painter, picture, around, detail, areas=areas)
                painter.resetTransform()

    def _draw_scaled(self, painter: QPainter, picture: Picture, camera: Camera) -> None:
        factor = camera.scale / self._scale
        corner = camera.offset + QPointF(self._seen.topLeft()) * factor / camera.ratio
        whole = QRectF(QPointF(), camera.size)
        scaled = QRectF(corner, camera.size * factor)
        if not scaled.contains(whole):
            painter.fillRect(whole, picture.theme.canvas)
        painter.drawPixmap(scaled, self._pixmap, QRectF(self._seen.translated(-self._held.topLeft())))


def _origin(camera: Camera) -> QPoint:
    """The device pixel of the widget at which the origin of the scene lies."""
    return (camera.offset * camera.ratio).toPoint()


def _sign(step: int) -> int:
    return (step > 0) - (step < 0)


def _parts(region: QRegion) -> list[QRegion]:
    """A region in one piece, or in its few rectangles if these lie far apart: a clip that is a rectangle is fast."""
    rects, around = _rects(region), region.boundingRect()
    filled = sum(rect.width() * rect.height() for rect in rects)
    apart = len(rects) <= _FEW and around.width() * around.height() > _SPARSE * filled
    return [QRegion(rect) for rect in rects] if apart else [region]


def _rects(region: QRegion) -> list[QRect]:
    rects: list[QRect] = list(region)  # type: ignore[call-overload]  # it is iterable; its stub does not say so
    return rects


def _edges(region: QRegion) -> Floats:
    """The left, upper, right and lower edges of the rectangles of a region, (n, 4)."""
    rects = _rects(region)
    return np.array([(r.x(), r.y(), r.x() + r.width(), r.y() + r.height()) for r in rects], dtype=float)
