"""The picture of all that is not moving, kept as pixels: a pan shifts it, an edit repaints only what it touches."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from .camera import Camera
from .painter import render
from .picture import Picture

_MOST_RECTS = 12


class StaticLayer:
    """A pixmap as large as the widget, with the region of it that no longer holds (in pixels)."""

    def __init__(self) -> None:
        """Nothing is painted yet."""
        self._pixmap = QPixmap()
        self._offset = QPointF()
        self._scale = 0.0
        self._dirty = QRegion()
        self.preview = False  # while a zoom is going on: scale the old picture instead of painting a new one

    def damage(self, rects: Iterable[QRectF] | None) -> None:
        """Paint some rectangles anew (pixels; None: everything) before the layer is shown again."""
        if rects is None:
            self._scale = 0.0
            return
        for rect in rects:
            self._dirty += rect.toAlignedRect().adjusted(-1, -1, 1, 1)
        if self._dirty.rectCount() > _MOST_RECTS:
            self._dirty = QRegion(self._dirty.boundingRect())

    def draw(self, painter: QPainter, picture: Picture, camera: Camera) -> None:
        """Bring the layer up to date and draw it."""
        if self._scale and self.preview and self._scale != camera.scale:
            self._draw_scaled(painter, picture, camera)
            return
        self._follow(camera)
        self._repaint(picture, camera)
        painter.drawPixmap(0, 0, self._pixmap)

    def _follow(self, camera: Camera) -> None:
        """Shift the pixels as the camera went, or start anew if it zoomed or the widget has another size."""
        size = QSize(round(camera.size.width() * camera.ratio), round(camera.size.height() * camera.ratio))
        whole = QRect(0, 0, round(camera.size.width()), round(camera.size.height()))
        if self._pixmap.size() != size or self._pixmap.devicePixelRatio() != camera.ratio:
            self._pixmap = QPixmap(size)
            self._pixmap.setDevicePixelRatio(camera.ratio)
            self._scale = 0.0
        if self._scale != camera.scale:
            self._dirty = QRegion(whole)
        elif self._offset != camera.offset:
            self._scroll(camera, whole)
        self._scale, self._offset = camera.scale, QPointF(camera.offset)

    def _scroll(self, camera: Camera, whole: QRect) -> None:
        step = camera.offset - self._offset
        dx, dy = round(step.x() * camera.ratio), round(step.y() * camera.ratio)
        self._pixmap.scroll(dx, dy, self._pixmap.rect())
        kept = whole.translated(QPoint(round(step.x()), round(step.y())))
        if camera.ratio != 1:
            kept = kept.adjusted(1, 1, -1, -1)
        self._dirty = self._dirty.translated(QPoint(round(step.x()), round(step.y()))) + QRegion(whole).subtracted(
            QRegion(kept)
        )

    def _repaint(self, picture: Picture, camera: Camera) -> None:
        region = self._dirty.intersected(QRect(0, 0, round(camera.size.width()), round(camera.size.height())))
        self._dirty = QRegion()
        if region.isEmpty():
            return
        with QPainter(self._pixmap) as painter:
            for rect in region:  # type: ignore[attr-defined]  # it is iterable; its stub does not say so
                painter.setClipRect(rect)
                painter.setWorldTransform(camera.transform)
                render(painter, picture, camera.rect_to_scene(QRectF(rect)), camera.scale)
                painter.resetTransform()

    def _draw_scaled(self, painter: QPainter, picture: Picture, camera: Camera) -> None:
        factor = camera.scale / self._scale
        corner = camera.offset - self._offset * factor
        whole = QRectF(QPointF(), camera.size)
        scaled = QRectF(corner, camera.size * factor)
        if not scaled.contains(whole):
            painter.fillRect(whole, picture.theme.canvas)
        painter.drawPixmap(scaled, self._pixmap, QRectF(self._pixmap.rect()))
