"""Buttons that stand for an action, without what Qt leaves behind at each change of it."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton


def follow(button: QToolButton, action: QAction) -> None:
    """Have a button stand for an action, if it does not yet, and look like it from now on."""
    if button.defaultAction() is not action:
        button.setDefaultAction(action)
    _Cut(button, action)


class _Cut(QObject):
    """Cuts what Qt 6.11 connects anew each time that a button's action changes.

    The button follows by an event and needs none of it; after an hour's work a change would call it thousands of times.
    """

    def __init__(self, button: QToolButton, action: QAction) -> None:
        super().__init__(button)
        self._button, self._action = button, action
        action.changed.connect(self._cut)

    def _cut(self) -> None:
        changed = SIGNAL("changed()")
        # Typed without None, which means all that the button does then.
        QObject.disconnect(self._action, changed, self._button, None)  # type: ignore[call-overload]
