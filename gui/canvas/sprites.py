"""Pictures of what is drawn again and again, kept at the scale in use."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

MOST_BYTES = 32 * 1024 * 1024


class Sprites:
    """A cache of pixmaps by key. ``vector``: draw everything anew instead, for SVG and PDF."""

    def __init__(self, *, vector: bool = False) -> None:
        self.vector = vector
        self._pixmaps: dict[Hashable, QPixmap] = {}
        self._bytes = 0

    def clear(self) -> None:
        """Forget all pictures, as a new theme asks for."""
        self._pixmaps.clear()
        self._bytes = 0

    def draw(
        self, painter: QPainter, key: Hashable, box: QRectF, scale: float, paint: Callable[[QPainter], None]
    ) -> None:
        """Paint what ``paint`` draws inside ``box``, in the painter's coordinates; from the cache if it is there.

        The painter's transform must be a shift to a whole device pixel and the scale.
        """
        if self.vector:
            paint(painter)
            return
        ratio = painter.device().devicePixelRatio()
        whole = (key, round(scale * 1000), ratio)
        pixmap = self._pixmaps.get(whole)
        if pixmap is None:
            pixmap = self._pixmaps[whole] = _picture(box, scale, ratio, paint)
            self._bytes += pixmap.width() * pixmap.height() * 4
            self._trim()
        transform = painter.worldTransform()
        painter.setWorldTransform(QTransform.fromTranslate(transform.dx(), transform.dy()))
        painter.drawPixmap(_whole(box.topLeft(), scale), pixmap)
        painter.setWorldTransform(transform)

    def _trim(self) -> None:
        """Drop the oldest pictures once they take too much room."""
        while self._bytes > MOST_BYTES and len(self._pixmaps) > 1:
            oldest = self._pixmaps.pop(next(iter(self._pixmaps)))
            self._bytes -= oldest.width() * oldest.height() * 4


def _picture(box: QRectF, scale: float, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    size = QSizeF(box.width() * scale + 2, box.height() * scale + 2) * ratio
    pixmap = QPixmap(size.toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    corner = _whole(box.topLeft(), scale)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setWorldTransform(QTransform(scale, 0, 0, scale, -corner.x(), -corner.y()))
        paint(painter)
    return pixmap


def _whole(point: QPointF, scale: float) -> QPointF:
    """A corner in pixels, moved out to a whole one."""
    return QPointF(float(point.x() * scale // 1), float(point.y() * scale // 1))
