"""The two keys that a presenter's remote sends, wherever nothing else takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from ..window import MainWindow

_WAYS = {Qt.Key.Key_PageDown: (1, "step_next"), Qt.Key.Key_PageUp: (-1, "step_previous")}


def turn(window: MainWindow, event: QKeyEvent) -> bool:
    """Go on or back in a quiz, else in a lesson, else by a step; False if it is another key."""
    way, command = _WAYS.get(Qt.Key(event.key()), (0, ""))
    if not way or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if not window.learning.turn(way):
        action = window.menus.actions[command]
        action.trigger()
        if not action.isEnabled():
            window.session.refused.emit(f"{window.menus.why_not(action)}.")
    return True
