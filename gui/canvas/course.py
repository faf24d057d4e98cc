"""Where a view is going: by a flight, and to what was fitted into it, which stays so when its size changes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from .camera import Camera
from .flight import Flight

_STILL = 3.0  # pixels: nobody moved the view by hand


class Course:
    """What a camera shows soon, and what was fitted into its view last."""

    def __init__(self, camera: Camera, flight: Flight) -> None:
        """Nothing was fitted yet."""
        self._camera, self._flight = camera, flight
        self._fitted: tuple[QRectF, QPointF, float] | None = None  # what it was, and where that led

    @property
    def seen(self) -> QRectF:
        """What is seen, once a flight that is under way is over."""
        return self._flight.end if self._flight.state() == Flight.State.Running else self._camera.visible

    @property
    def fitted(self) -> QRectF | None:
        """What was fitted last, if that is what is seen or flown to still."""
        if self._fitted is None:
            return None
        seen, (rect, point, scale) = self.seen, self._fitted
        off = (seen.center() - point) * scale
        moved = off.manhattanLength() >= _STILL or abs(seen.width() * scale - self._camera.size.width()) >= _STILL
        return None if moved else rect

    def fit(self, rect: QRectF, whole: QRectF) -> tuple[QPointF, float]:
        """Where to look, and at what scale, to see a rectangle of the scene, which is the one fitted from now on.

        whole: it and the room around it.
        """
        point, scale = self._camera.fit(whole)
        self._fitted = rect, point, scale
        return point, scale

    def fly(self, point: QPointF, scale: float) -> None:
        """Go until a point of the scene is in the middle, at a scale."""
        end = QRectF(QPointF(), self._camera.size / scale)
        end.moveCenter(point)
        self._flight.fly(end)
