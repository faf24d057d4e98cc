"""Moving the view while something is dragged to its border."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, QTimer

if TYPE_CHECKING:
    from ..view import GraphView

ZONE = 40.0  # pixels from the border
FASTEST = 900.0  # pixels a second, at the border and beyond
DELAY = 150  # milliseconds in the zone until it starts
TICK = 16  # milliseconds: about a frame


class AutoPan:
    """Pans a view while the mouse stays in the zone; ``moved`` is called after each step."""

    def __init__(self, view: GraphView, moved: Callable[[], None]) -> None:
        self._view = view
        self._moved = moved
        self._speed = QPointF()
        self._since = QElapsedTimer()
        self._timer = QTimer(view, interval=TICK)
        self._timer.timeout.connect(self._step)

    def follow(self, pixel: QPointF) -> None:
        """Take note of where the mouse is."""
        self._speed = QPointF(_speed(pixel.x(), self._view.width()), _speed(pixel.y(), self._view.height()))
        if self._speed.isNull():
            self.stop()
        elif not self._timer.isActive():
            self._since.start()
            self._timer.start()

    def stop(self) -> None:
        """The gesture is over."""
        self._timer.stop()

    def _step(self) -> None:
        if self._since.elapsed() >= DELAY:
            self._view.pan(self._speed.x() * TICK / 1000, self._speed.y() * TICK / 1000)
            self._moved()


def _speed(at: float, size: int) -> float:
    """How fast the scene moves along one axis: to the right (above 0) while the mouse is at the left border."""
    near = max(0.0, min(1.0, (ZONE - at) / ZONE))
    far = max(0.0, min(1.0, (ZONE - (size - at)) / ZONE))
    return FASTEST * (near - far)
