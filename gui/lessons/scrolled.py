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
        self._part: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def reach(self, part: QWidget) -> None:
        """Bring a part into view, once it has its place."""
        self._part = part
        self._soon.start()

    def _go(self) -> None:
        if self._part is not None:
            self.ensureWidgetVisible(self._part, 0, _AIR)
