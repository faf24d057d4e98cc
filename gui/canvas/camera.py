"""Which part of the scene is seen, and how large."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

SMALLEST, LARGEST = 0.05, 4.0  # what a hand reaches, whatever the graph
_FARTHEST = 1e-5  # where the whole canvas, as far as a document goes, is some hundred pixels wide
_FIT_MARGIN, _MARGIN_SHARE = 48.0, 0.04  # pixels, and no more than this part of a side: a small widget has little room


class Camera:
    """Maps scene units to pixels: ``pixel = scene * scale + offset``, the offset always a whole device pixel."""

    def __init__(self) -> None:
        """Look at the origin at 100 %."""
        self.scale = 1.0
        self.offset = QPointF()
        self.size = QSizeF(1, 1)
        self.ratio = 1.0
        self.largest_fit = 1.0  # scale up to which a small rectangle is enlarged to be seen whole

    def resize(self, size: QSizeF, ratio: float) -> None:
        """Take the size of the widget and its device pixels per pixel; what is in the middle stays there."""
        if self.ratio != ratio or self.size != size:
            middle = self.middle
            self.size, self.ratio = size, ratio
            self.look_at(middle, self.scale)

    @property
    def transform(self) -> QTransform:
        """From scene units to pixels."""
        return QTransform(self.scale, 0, 0, self.scale, self.offset.x(), self.offset.y())

    @property
    def middle(self) -> QPointF:
        """The point of the scene in the middle of the widget."""
        return self.to_scene(QPointF(self.size.width() / 2, self.size.height() / 2))

    @property
    def visible(self) -> QRectF:
        """The rectangle of the scene that is seen."""
        return QRectF(self.to_scene(QPointF()), self.size / self.scale)

    def to_scene(self, pixel: QPointF) -> QPointF:
        """The point of the scene under a pixel."""
        return (pixel - self.offset) / self.scale

    def to_pixel(self, point: QPointF) -> QPointF:
        """The pixel at which a point of the scene lies."""
        return point * self.scale + self.offset

    def rect_to_pixels(self, rect: QRectF) -> QRectF:
        """A rectangle of the scene in pixels."""
        return QRectF(self.to_pixel(rect.topLeft()), rect.size() * self.scale)

    def pan(self, dx: float, dy: float) -> None:
        """Move the scene by pixels."""
        self._settle(self.offset + QPointF(dx, dy))

    def zoom_at(self, pixel: QPointF, factor: float, smallest: float = SMALLEST) -> bool:
        """Enlarge around a pixel; False, with nothing done, at the end of the range.

        smallest: how far out it goes; no further than it is, if it is further out already.
        """
        scale = min(max(self.scale * factor, min(smallest, self.scale)), LARGEST)
        if scale == self.scale:
            return False
        point = self.to_scene(pixel)
        self.scale = scale
        self._settle(pixel - point * scale)
        return True

    def look_at(self, point: QPointF, scale: float) -> None:
        """Put a point of the scene in the middle."""
        self.scale = min(max(scale, _FARTHEST), LARGEST)
        self._settle(QPointF(self.size.width() / 2, self.size.height() / 2) - point * self.scale)

    def fit(self, rect: QRectF) -> tuple[QPointF, float]:
        """Where to look, and at what scale, to see a rectangle of the scene whole, no larger than ``largest_fit``."""
        wide = _inner(self.size.width()) / max(rect.width(), 1)
        high = _inner(self.size.height()) / max(rect.height(), 1)
        return rect.center(), min(wide, high, self.largest_fit)

    def _settle(self, offset: QPointF) -> None:
        self.offset = QPointF(round(offset.x() * self.ratio) / self.ratio, round(offset.y() * self.ratio) / self.ratio)


def _inner(side: float) -> float:
    """What a fit may fill of a side of the widget, in pixels."""
    return max(side - 2 * min(_FIT_MARGIN, _MARGIN_SHARE * side), 32)
