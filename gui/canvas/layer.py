"""The picture of all that is not moving, kept as pixels: a pan shifts it, an edit repaints only what it touches."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from .camera import Camera
from .detail import Detail
from .painter import render
from .picture import Picture

_MOST_RECTS = 200
_FEW = 4  # rectangles that are painted one by one if they lie far apart, as the two strips of a slanting pan
_SPARSE = 3  # times the area that is to be painted: from there on rectangles lie far apart in their bounds


class StaticLayer:
    """A pixmap as large as the widget, with the region of it that no longer holds, in device pixels."""

    def __init__(self) -> None:
        """Nothing is painted yet."""
        self._pixmap = QPixmap()
        self._offset = QPointF()
        self._scale = 0.0  # of what is painted; 0: nothing of it holds
        self._dirty = QRegion()
        self._detail: Detail | None = None
        self.preview = False  # while a zoom is going on: scale the old picture instead of painting a new one

    def damage(self, rects: Iterable[QRectF] | None) -> None:
        """Paint some rectangles anew (pixels; None: everything) before the layer is shown again."""
        if rects is None:
            self._scale = 0.0
            return
        ratio = self._pixmap.devicePixelRatio()
        for rect in rects:
            self._dirty += QRectF(rect.topLeft() * ratio, rect.size() * ratio).toAlignedRect().adjusted(-2, -2, 2, 2)
        if self._dirty.rectCount() > _MOST_RECTS:
            self._dirty = QRegion(self._dirty.boundingRect())

    def draw(self, painter: QPainter, picture: Picture, camera: Camera, detail: Detail) -> None:
        """Bring the layer up to date and draw it."""
        if self._scale and self.preview and self._scale != camera.scale:
            self._draw_scaled(painter, picture, camera)
            return
        if detail != self._detail:
            self._scale, self._detail = 0.0, detail
        self._follow(camera)
        self._repaint(picture, camera, detail)
        painter.drawPixmap(0, 0, self._pixmap)

    def _follow(self, camera: Camera) -> None:
        """Shift the pixels as the camera went, or start anew if it zoomed or the widget has another size."""
        size = QSize(round(camera.size.width() * camera.ratio), round(camera.size.height() * camera.ratio))
        if self._pixmap.size() != size or self._pixmap.devicePixelRatio() != camera.ratio:
            self._pixmap = QPixmap(size)
            self._pixmap.setDevicePixelRatio(camera.ratio)
            self._scale = 0.0
        if self._scale != camera.scale:
            self._dirty = QRegion(self._pixmap.rect())
        elif self._offset != camera.offset:
            step = ((camera.offset - self._offset) * camera.ratio).toPoint()
            self._pixmap.scroll(step.x(), step.y(), self._pixmap.rect())
            whole = QRegion(self._pixmap.rect())
            self._dirty = self._dirty.translated(step) + whole.subtracted(whole.translated(step))
        self._scale, self._offset = camera.scale, QPointF(camera.offset)

    def _repaint(self, picture: Picture, camera: Camera, detail: Detail) -> None:
        region = self._dirty.intersected(self._pixmap.rect())
        self._dirty = QRegion()
        if region.isEmpty():
            return
        with QPainter(self._pixmap) as painter:
            for part in _parts(region):
                pixels = _logical(part.boundingRect(), camera.ratio)
                painter.scale(1 / camera.ratio, 1 / camera.ratio)
                painter.setClipRegion(part)
                painter.setWorldTransform(camera.transform)
                areas = [camera.rect_to_scene(_logical(rect, camera.ratio)) for rect in _rects(part)]
                render(painter, picture, camera.rect_to_scene(pixels), detail, areas=areas)
                painter.resetTransform()

    def _draw_scaled(self, painter: QPainter, picture: Picture, camera: Camera) -> None:
        factor = camera.scale / self._scale
        corner = camera.offset - self._offset * factor
        whole = QRectF(QPointF(), camera.size)
        scaled = QRectF(corner, camera.size * factor)
        if not scaled.contains(whole):
            painter.fillRect(whole, picture.theme.canvas)
        painter.drawPixmap(scaled, self._pixmap, QRectF(self._pixmap.rect()))


def _parts(region: QRegion) -> list[QRegion]:
    """A region in one piece, or in its few rectangles if these lie far apart: a clip that is a rectangle is fast."""
    rects, around = _rects(region), region.boundingRect()
    filled = sum(rect.width() * rect.height() for rect in rects)
    apart = len(rects) <= _FEW and around.width() * around.height() > _SPARSE * filled
    return [QRegion(rect) for rect in rects] if apart else [region]


def _rects(region: QRegion) -> list[QRect]:
    rects: list[QRect] = list(region)  # type: ignore[call-overload]  # it is iterable; its stub does not say so
    return rects


def _logical(rect: QRect, ratio: float) -> QRectF:
    """A rectangle of device pixels in the widget's own."""
    return QRectF(QPointF(rect.topLeft()) / ratio, QSizeF(rect.size()) / ratio)
