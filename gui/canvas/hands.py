"""Turns events of the mouse into gestures: which one a press may become, when it begins, how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from core.language import tr

from . import gestures
from .tools import presses
from .tools.autopan import AutoPan
from .tools.devices import DRAG, drag_from, is_coarse
from .tools.hover import Hover
from .tools.wheel import Wheel

if TYPE_CHECKING:
    from .widget import Canvas

_LEFT, _RIGHT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton


class Hands:
    """Holds the gesture that is going on, if any."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.gesture: gestures.Gesture | None = None
        # "mouse": the wheel zooms; "touchpad": scrolling pans; "auto": as the device looks; "pen": dragging pans too
        self.navigation = "auto"
        self.space = False  # held: the left button pans
        self.last = QPointF()  # where the mouse was last, in pixels
        self.over = False  # whether it is still there
        self._press: presses.Press | None = None
        self._button = Qt.MouseButton.NoButton  # the one that what is going on began with
        self._keys = Qt.KeyboardModifier.NoModifier  # held at the last event
        self._pan_from: QPointF | None = None  # where the mouse was, while it pans beneath a gesture that hangs
        self.coarse = False  # whether what was used last is a pen or a finger
        self._drag = DRAG  # pixels until a press of it becomes a drag
        self.hover = Hover(canvas)
        self.wheel = Wheel(canvas, self._repeat)
        self._autopan = AutoPan(canvas, self._repeat)

    def mouse(self, event: QMouseEvent) -> None:
        """Take a press, move, release or double-click."""
        at = self._pointer(event.position(), event.modifiers())
        self.last, self.over, self._keys = event.position(), True, event.modifiers()
        self.coarse, self._drag = is_coarse(event), drag_from(event)
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._move(at, event.buttons())
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(at, event.button())
        elif kind == QEvent.Type.MouseButtonDblClick and event.button() == _LEFT:
            self.cancel()  # the wire that the first click has taken
            presses.double_click(self._canvas, at)
        else:
            self._down(at, event.button())
        event.accept()

    def leave(self) -> None:
        """The mouse left the canvas."""
        self.over = False
        self.hover.leave()

    def cancel(self) -> None:
        """Put everything back as it was before the press."""
        gesture, self.gesture, self._press = self.gesture, None, None
        self._autopan.stop()
        if gesture is not None:
            gesture.cancel()
            self._rest()

    def take(self, gesture: gestures.Gesture) -> None:
        """Begin a gesture that hangs until a press."""
        self.cancel()
        self._begin(gesture, self._pointer(self.last, self._keys))

    def hold(self, key: Qt.KeyboardModifier, *, held: bool) -> None:
        """Shift or Ctrl went down or up: what is going on is at once as it then shall be."""
        self._keys = self._keys | key if held else self._keys & ~key
        self._repeat()

    def hold_space(self, *, held: bool) -> None:
        """Space went down or up."""
        self.space = held
        if self.gesture is None:
            self._canvas.set_cursor(Qt.CursorShape.OpenHandCursor if held else Qt.CursorShape.ArrowCursor)

    def unfocus(self) -> bool:
        """The keyboard goes elsewhere, and with it the news of what is let go of."""
        self.hold_space(held=False)
        return False

    def forget(self) -> None:
        """Another document or level is shown: whatever was going on is void."""
        self.gesture = self._press = None
        self._autopan.stop()
        self.hover.leave()
        self._rest()

    def meet_change(self) -> None:
        """The document changed: a gesture that did not do it holds what may be gone, and ends without a trace."""
        self.hover.leave()
        gesture = self.gesture
        if gesture is None or not (gesture.at_work or gesture.outlives_changes):
            self._press = None
        if gesture is not None and not (gesture.at_work or gesture.outlives_changes):
            self.forget()
            self._canvas.following.read_anew()

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw what the gesture shows."""
        if self.gesture is not None:
            self.gesture.paint(painter, scale)

    def _down(self, at: gestures.Pointer, button: Qt.MouseButton) -> None:
        self.hover.leave()
        self._canvas.flight.stop()
        self._canvas.glide.end()
        if self.gesture is not None:
            self._interfere(self.gesture, at, button)
            return
        if self._press is not None and button != self._button:
            self._press = None  # two buttons at once mean neither
            return
        self._button = button
        if button == _MIDDLE or (button == _LEFT and self.space):
            self._begin(gestures.Pan(self._canvas), at)
        elif button in (_LEFT, _RIGHT):
            self._press = presses.press(self._canvas, at, button, self._drag)

    def _interfere(self, gesture: gestures.Gesture, at: gestures.Pointer, button: Qt.MouseButton) -> None:
        """A button went down while something is going on: the right one ends it, any goes on with what hangs."""
        if button == _RIGHT:
            self.cancel()
        elif gesture.hangs and (button == _MIDDLE or self.space):
            self._pan_from = at.pixel
        elif gesture.hangs and button == _LEFT:
            self._button = button
            gesture.press(at)
            if gesture.hangs:
                self._end(at)

    def _move(self, at: gestures.Pointer, buttons: Qt.MouseButton) -> None:
        if self._is_lost(buttons):
            self.cancel()
        press = self._press
        step = at.pixel - press.at.pixel if press is not None else QPointF()
        if press is not None and step.manhattanLength() >= press.threshold:
            self._press = None
            self._begin(press.becomes(step), press.at)
        if self._pan_from is not None:
            moved, self._pan_from = at.pixel - self._pan_from, at.pixel
            self._canvas.pan(moved.x(), moved.y())
            at = self._pointer(at.pixel, at.keys)
        if self.gesture is not None:
            self.gesture.move(at)
            if self.gesture.pans_at_border:
                self._autopan.follow(at.pixel)
        elif not buttons & (_LEFT | _RIGHT | _MIDDLE):
            self.hover.move(at)

    def _is_lost(self, buttons: Qt.MouseButton) -> bool:
        """Whether the button was let go of elsewhere: another window had the mouse by then."""
        going_on = self._press is not None or (self.gesture is not None and not self.gesture.hangs)
        return going_on and not buttons & self._button

    def _release(self, at: gestures.Pointer, button: Qt.MouseButton) -> None:
        press, self._press, self._pan_from = self._press, None, None
        if button != self._button:
            return
        if press is not None:
            begun = presses.click(self._canvas, press, at)
            if begun is not None:
                self._begin(begun, press.at)
        elif self.gesture is not None and not self.gesture.hangs:
            self._end(at)

    def _end(self, at: gestures.Pointer) -> None:
        """Finish the gesture."""
        gesture, self.gesture = self.gesture, None
        self._autopan.stop()
        if gesture is not None:
            gesture.finish(at)
        if self.gesture is None:
            self._rest()

    def _begin(self, gesture: gestures.Gesture, at: gestures.Pointer) -> None:
        self.gesture = gesture
        self._canvas.set_cursor(gesture.cursor)
        self._canvas.session.said.emit(tr(gesture.hint))
        gesture.start(self._pointer(at.pixel, at.keys))

    def _repeat(self) -> None:
        """The scene moved under the mouse: let the gesture follow."""
        if self.gesture is not None and not isinstance(self.gesture, gestures.Pan):
            self.gesture.move(self._pointer(self.last, self._keys))

    def _rest(self) -> None:
        self._canvas.set_cursor(Qt.CursorShape.OpenHandCursor if self.space else Qt.CursorShape.ArrowCursor)
        self._canvas.session.said.emit("")

    def _pointer(self, pixel: QPointF, keys: Qt.KeyboardModifier) -> gestures.Pointer:
        return gestures.Pointer(pixel, self._canvas.camera.to_scene(pixel), keys)
