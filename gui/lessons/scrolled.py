"""What is scrolled up and down where it is too high, and brings what has just been said into view."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_AIR = 8  # pixels


class Scrolled(QScrollArea):
    """An area that can go to a part of it."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        super().__init__()
        self._parts: tuple[QWidget, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def reach(self, *parts: QWidget) -> None:
        """Bring parts into view, once they have their places: the first of them if there is not room for all."""
        self._parts = parts
        self._soon.start()

    def _go(self) -> None:
        for part in reversed(self._parts):
            self.ensureWidgetVisible(part, 0, _AIR)
