"""Pictures of what is drawn again and again, kept at the scale in use."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from math import floor

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

_HALF = 0.5 + 1e-6  # halves are rounded up wherever the view is panned to, whatever the last digits say
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
        painter.drawPixmap(_corner(box, scale, ratio), pixmap)
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
    corner = _corner(box, scale, ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setWorldTransform(QTransform(scale, 0, 0, scale, -corner.x(), -corner.y()))
        paint(painter)
    return pixmap


def _corner(box: QRectF, scale: float, ratio: float) -> QPointF:
    """The top left corner in pixels, moved out to a whole device pixel."""
    return QPointF(floor(box.left() * scale * ratio) / ratio, floor(box.top() * scale * ratio) / ratio)


def settled(point: QPointF, painter: QPainter, sprites: Sprites) -> QPointF:
    """The nearest whole device pixel, where sprites stay sharp; the point itself where there are no pixels."""
    if sprites.vector:
        return point
    ratio = painter.device().devicePixelRatio()
    return QPointF(floor(point.x() * ratio + _HALF) / ratio, floor(point.y() * ratio + _HALF) / ratio)
