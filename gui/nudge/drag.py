"""Dragging sideways over a variable while one is nudged: the nudge follows, the document does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ..canvas.gestures import Gesture, Pointer
from ..panels.number_field import PIXELS_A_STEP, scrubbed

if TYPE_CHECKING:
    from ..canvas.widget import Canvas


class NudgeDrag(Gesture):
    """Move a scalar variable for a look; Shift in steps of a tenth, Ctrl of ten times."""

    cursor = Qt.CursorShape.SizeHorCursor
    hint = "Drag sideways to nudge the variable · Shift finer, Ctrl coarser · Esc takes the nudge back"

    def __init__(self, canvas: Canvas, node: int) -> None:
        super().__init__(canvas)
        self._node = node

    def start(self, at: Pointer) -> None:
        """Nudge this variable from now on."""
        nudging = self.canvas.session.nudging
        if nudging.node != self._node:
            nudging.start(self._node)
        value = self.canvas.session.document.nodes[self._node].value
        self._value = value if isinstance(value, float) else 0.0
        self._before, self._x = nudging.amount, at.pixel.x()

    def move(self, at: Pointer) -> None:
        """Nudge by how far the mouse went."""
        steps = round((at.pixel.x() - self._x) / PIXELS_A_STEP)
        self.canvas.session.nudging.move(scrubbed(self._value + self._before, steps, at.keys) - self._value)

    def cancel(self) -> None:
        """Nudge by what it was before."""
        self.canvas.session.nudging.move(self._before)
