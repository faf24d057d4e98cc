"""What a person holds, told by its events: a wheel or a touchpad, a mouse or a pen."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QWheelEvent

DRAG, COARSE_DRAG = 5.0, 8.0  # pixels until a press becomes a drag: of a mouse; of a pen or a finger
NOTCH = 80  # an angle beyond which no touchpad goes at once
REMEMBERED = 500  # milliseconds: in between, one device goes on
_COARSE = (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Finger, QPointingDevice.PointerType.Eraser)


class Scrolling:
    """Whether scroll events come from a touchpad: they say so, or they look like it."""

    def __init__(self) -> None:
        """Nothing is known yet: a mouse, until it looks otherwise."""
        self._touchpad = False
        self._since = QElapsedTimer()

    def is_touchpad(self, event: QWheelEvent) -> bool:
        """What an event, or a moment ago the one before it, looked like."""
        told = _told(event)
        if told is None and self._since.isValid() and self._since.elapsed() < REMEMBERED:
            told = self._touchpad
        self._touchpad = _guessed(event) if told is None else told
        self._since.start()
        return self._touchpad


def is_coarse(event: QMouseEvent) -> bool:
    """Whether it comes from a pen or a finger, which point less exactly than a mouse."""
    return event.pointerType() in _COARSE


def drag_from(event: QMouseEvent) -> float:
    """How far a press must go, in pixels, to become a drag."""
    return COARSE_DRAG if is_coarse(event) else DRAG


def _told(event: QWheelEvent) -> bool | None:
    """What is sure: the system names a touchpad, or tells pixels and phases; or an angle too large for one."""
    if event.device().type() == QInputDevice.DeviceType.TouchPad:
        return True
    if not event.pixelDelta().isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase:
        return True
    angle = event.angleDelta()
    return False if abs(angle.y()) > NOTCH and not angle.x() else None


def _guessed(event: QWheelEvent) -> bool:
    """Both axes at once, or a pinch as some systems tell it: Ctrl with a small angle."""
    angle = event.angleDelta()
    pinched = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and abs(angle.y()) < NOTCH
    return bool(angle.x() and angle.y()) or pinched
