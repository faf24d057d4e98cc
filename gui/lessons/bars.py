"""How far one is, as a thin bar: a part for each page, or a share of a lesson."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Theme

HEIGHT = 5.0  # pixels
_GAP = 2.0


class PagesBar(QWidget):
    """A segment for each page: seen, shown now, or still to come."""

    def __init__(self, theme: Theme) -> None:
        """Show no page yet."""
        super().__init__()
        self._theme = theme
        self._count, self._now = 0, -1
        self._seen: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def tell(self, count: int, seen: Collection[int], now: int = -1) -> None:
        """Show how many pages there are, which were seen, and which is shown."""
        self._count, self._seen, self._now = count, frozenset(seen), now
        self.update()

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(60, int(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segments."""
        if not self._count:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            width = (self.width() + _GAP) / self._count
            for place in range(self._count):
                painter.setOpacity(1.0 if place == self._now or place not in self._seen else 0.45)
                reached = place == self._now or place in self._seen
                painter.setBrush(self._theme.accent if reached else self._theme.border)
                painter.drawRoundedRect(QRectF(place * width, 0, width - _GAP, HEIGHT), 2, 2)
