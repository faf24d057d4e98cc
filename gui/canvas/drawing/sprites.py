"""Pictures of what is drawn again and again, kept at the scale in use."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from math import floor
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from ...look.keep import Keep, bytes_of
from ..shapes import Floats

_HALF = 0.5 + 1e-6  # halves are rounded up wherever the view is panned to, whatever the last digits say
MOST_BYTES = 32 * 1024 * 1024
_MOST_DRAWN = 20_000  # pictures of texts; then all are forgotten
Paint = Callable[[QPainter], None]


class Sprite(NamedTuple):
    """A picture, and where its top left corner lies, in pixels from the origin of what was painted."""

    pixmap: QPixmap
    x: float
    y: float


class Sprites:
    """A cache of pictures by key. ``vector``: draw everything anew instead, for SVG and PDF."""

    def __init__(self, *, vector: bool = False) -> None:
        self.vector = vector
        self._kept: Keep[Hashable, Sprite] = Keep(MOST_BYTES, lambda sprite: bytes_of(sprite.pixmap))
        self._drawn: set[Hashable] = set()

    def clear(self) -> None:
        """Forget all pictures, as a new theme asks for."""
        self._kept.clear()
        self._drawn.clear()

    def draw(self, painter: QPainter, key: Hashable, box: QRectF, scale: float, paint: Paint) -> None:
        """Paint what ``paint`` draws inside ``box``, in the painter's coordinates; from the cache if it is there.

        The painter's transform must be a shift to a whole device pixel and the scale.
        """
        if self.vector:
            paint(painter)
            return
        ratio = painter.device().devicePixelRatio()
        whole = (key, round(scale * 1000), ratio)
        sprite = self._kept.get(whole) or self._kept.put(whole, _picture(box, scale, ratio, paint))
        transform = painter.worldTransform()
        painter.setWorldTransform(QTransform.fromTranslate(transform.dx(), transform.dy()))
        painter.drawPixmap(QPointF(sprite.x, sprite.y), sprite.pixmap)
        painter.setWorldTransform(transform)

    def find(self, key: Hashable) -> Sprite | None:
        """The picture with a key, if there is one."""
        return self._kept.get(key)

    def again(self, key: Hashable, box: QRectF, scale: float, ratio: float, paint: Paint) -> Sprite | None:
        """Make a picture of what ``paint`` draws inside ``box``, unless it is drawn for the first time.

        What is drawn once only, as under a value that is scrubbed, is not worth a picture.
        """
        if self.vector:
            return None
        if key in self._drawn:
            return self._kept.put(key, _picture(box, scale, ratio, paint))
        if len(self._drawn) >= _MOST_DRAWN:
            self._drawn.clear()
        self._drawn.add(key)
        return None


def settled(point: QPointF, painter: QPainter, sprites: Sprites) -> QPointF:
    """The nearest whole device pixel, where sprites stay sharp; the point itself where there are no pixels."""
    if sprites.vector:
        return point
    ratio = painter.device().devicePixelRatio()
    return QPointF(floor(point.x() * ratio + _HALF) / ratio, floor(point.y() * ratio + _HALF) / ratio)


def settled_all(points: Floats, painter: QPainter, sprites: Sprites) -> Floats:
    """The same of many points of the scene, (n, 2), in pixels."""
    base, ratio = painter.worldTransform(), painter.device().devicePixelRatio()
    pixels: Floats = points * (base.m11(), base.m22()) + (base.dx(), base.dy())
    return pixels if sprites.vector else np.floor(pixels * ratio + _HALF) / ratio


def _picture(box: QRectF, scale: float, ratio: float, paint: Paint) -> Sprite:
    size = QSizeF(box.width() * scale + 2, box.height() * scale + 2) * ratio
    pixmap = QPixmap(size.toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    x, y = floor(box.left() * scale * ratio) / ratio, floor(box.top() * scale * ratio) / ratio  # whole device pixels
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setWorldTransform(QTransform(scale, 0, 0, scale, -x, -y))
        paint(painter)
    return Sprite(pixmap.copy(), x, y)  # which leaves behind the 5 KB that Qt keeps to go on painting
