"""Turning a variable's number by dragging sideways over it; the run follows while the mouse moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from core.edits.nodes import set_value
from core.language import tr

from ...panels.number_field import PIXELS_A_STEP, scrubbed
from ..gestures import Gesture, Pointer

if TYPE_CHECKING:
    from ..widget import Canvas


class Scrub(Gesture):
    """Change a scalar variable; Shift in steps of a tenth, Ctrl of ten times. One thing to undo."""

    cursor = Qt.CursorShape.SizeHorCursor
    hint = "Drag sideways to change the number · Shift finer, Ctrl coarser · Esc cancels"

    def __init__(self, canvas: Canvas, node: int) -> None:
        super().__init__(canvas)
        self._node = node

    def start(self, at: Pointer) -> None:
        """Remember the number, and a mark to go back to."""
        value = self.canvas.session.document.nodes[self._node].value
        self._first = value if isinstance(value, float) else 0.0
        self._x = at.pixel.x()
        self._mark = self.canvas.session.history.mark()

    def move(self, at: Pointer) -> None:
        """Set the number by how far the mouse went."""
        session = self.canvas.session
        value = scrubbed(self._first, round((at.pixel.x() - self._x) / PIXELS_A_STEP), at.keys)
        self.at_work = True
        session.record(tr("Change value"), set_value(session.document, self._node, value), merge=self)
        self.at_work = False

    def cancel(self) -> None:
        """Give the first number back; nothing to undo is left."""
        self.at_work = True
        self.canvas.session.history.roll_back(self._mark)
