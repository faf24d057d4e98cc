"""A wheel, a touchpad or two fingers: the view is enlarged and moved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

from .devices import Scrolling

if TYPE_CHECKING:
    from ..widget import Canvas

NOTCH_ZOOM = 1.15  # by a notch of 120
_BY_DEVICE = ("auto", "pen")  # navigation in which scrolling does as the device suggests


class Wheel:
    """Moves the view of a canvas under the mouse; ``moved`` is called after each step."""

    def __init__(self, canvas: Canvas, moved: Callable[[], None]) -> None:
        self._canvas = canvas
        self._moved = moved
        self._scrolling = Scrolling()

    def turn(self, event: QWheelEvent) -> None:
        """Zoom with a wheel; with a touchpad scroll, and zoom with Ctrl. To the side any device scrolls."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        navigation = self._canvas.hands.navigation
        scrolls = self._scrolling.is_touchpad(event) if navigation in _BY_DEVICE else navigation == "touchpad"
        self._settle()
        if (scrolls and not control) or not event.angleDelta().y():
            step = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
            self._canvas.pan(step.x(), step.y())
        else:
            self._canvas.zoom_by(NOTCH_ZOOM ** (event.angleDelta().y() / 120), event.position())
        self._moved()
        event.accept()

    def pinch(self, event: QNativeGestureEvent) -> None:
        """Zoom with two fingers."""
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._settle()
            self._canvas.zoom_by(2 ** event.value(), event.position())
            event.accept()

    def _settle(self) -> None:
        """The view is about to move: nothing may stay behind at its place."""
        self._canvas.hands.hover.leave()
        self._canvas.setFocus()  # an editor over the picture takes what was typed
