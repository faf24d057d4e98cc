"""A field for a value: type it, or drag across it to scrub the number."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QToolTip

from core.errors import EditError
from core.language import tr
from core.records import Value
from core.typed.literals import parse_value, value_text

from ..theme import mono_font

DRAG_THRESHOLD = 5  # pixels
PIXELS_A_STEP = 4


class NumberField(QLineEdit):
    """Gives a float, or an array where a list is typed. Shift while dragging: a tenth; Ctrl: ten times.

    Without ``lists`` only one number can be typed.
    """

    committed = Signal(object)  # a Value that was typed
    scrubbed = Signal(float)  # while dragging
    scrub_started = Signal()
    scrub_ended = Signal(bool)  # whether the number stays: False if the drag was cancelled
    refused = Signal(str)  # why what was typed is no value

    def __init__(self, value: Value = 0.0, *, lists: bool = True) -> None:
        """Show a value."""
        super().__init__()
        self._lists = lists
        self._value: Value = value
        self._pressed: QPointF | None = None
        self._start: float | None = None
        self._typing = False
        self.setFont(mono_font())
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setToolTip(
            tr("Type a number or a list such as [1, 2, 3]; drag sideways to scrub.")
            if lists
            else tr("Type a number; drag sideways to scrub.")
        )
        self.set_value(value)
        self.returnPressed.connect(self._commit)

    def set_value(self, value: Value) -> None:
        """Show another value, unless someone is typing here."""
        self._value = value
        if not (self.hasFocus() and self.isModified()):
            self.setText(value_text(value))
            self.setCursorPosition(0)
            self.setModified(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """All is selected, to type over it."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field takes what was typed."""
        super().focusOutEvent(event)
        self._set_typing(False)
        self._commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels the drag, or what was typed."""
        if event.key() != Qt.Key.Key_Escape:
            self._set_typing(True)
            super().keyPressEvent(event)
        elif self._start is not None:
            self._end(keep=False)
        else:
            self.setModified(False)
            self.set_value(self._value)
            self.clearFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag starts on a field that is not being typed in."""
        if event.button() == Qt.MouseButton.LeftButton and not self._typing and isinstance(self._value, float):
            self._pressed = event.position()
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Change the number by one step each few pixels."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        travel = event.position().x() - self._pressed.x()
        if self._start is None and abs(travel) >= DRAG_THRESHOLD and isinstance(self._value, float):
            self._start = self._value
            self.setFocus(Qt.FocusReason.MouseFocusReason)  # for Escape
            self.scrub_started.emit()
        if self._start is not None:
            self._scrub(self._start, travel / PIXELS_A_STEP, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag; a mere click gives the focus."""
        was_click = self._pressed is not None and self._start is None
        self._pressed = None
        if self._start is not None:
            self._end(keep=True)
        elif was_click:
            self._set_typing(True)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.selectAll()
        else:
            super().mouseReleaseEvent(event)

    def _scrub(self, start: float, steps: float, modifiers: Qt.KeyboardModifier) -> None:
        self.set_value(scrubbed(start, round(steps), modifiers))
        self.scrubbed.emit(self._value)

    def _end(self, *, keep: bool) -> None:
        start, self._start, self._pressed = self._start, None, None
        if not keep and start is not None:
            self.set_value(start)
        self.clearFocus()
        self.scrub_ended.emit(keep)

    def _set_typing(self, typing: bool) -> None:
        self._typing = typing
        self.setCursor(Qt.CursorShape.IBeamCursor if typing else Qt.CursorShape.SizeHorCursor)

    def _commit(self) -> None:
        if not self.isModified():
            return
        self.setModified(False)
        try:
            value = self._typed()
        except EditError as error:
            self.set_value(self._value)
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), str(error), self)
            self.refused.emit(str(error))
            return
        self.set_value(value)
        self.committed.emit(value)

    def _typed(self) -> Value:
        whole = not isinstance(self._value, float) and self._value.dtype.kind == "i"
        value = parse_value(self.text(), whole=whole)
        if self._lists or isinstance(value, float):
            return value
        raise EditError(tr("This setting is one number."))


def scrubbed(start: float, steps: int, held: Qt.KeyboardModifier) -> float:
    """The number that so many steps lead to, without the dust of floats; from infinity and NaN no step leads away."""
    if not math.isfinite(start):
        return start
    step = scrub_step(start)
    if held & Qt.KeyboardModifier.ShiftModifier:
        step /= 10
    if held & Qt.KeyboardModifier.ControlModifier:
        step *= 10
    digits = max(0, 1 - math.floor(math.log10(step)))
    return float(round(round((start + steps * step) / step) * step, digits))


def scrub_step(value: float) -> float:
    """A tenth of the number's leading digit's place, between 1e-6 and 1e6: 2 goes in steps of 0.1, 30 in steps of 1."""
    if not math.isfinite(value) or value == 0:
        return 0.1
    return float(10.0 ** min(6, max(-6, math.floor(math.log10(abs(value))) - 1)))
