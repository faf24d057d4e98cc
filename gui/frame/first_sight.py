"""The first pictures of the window: empty, then the graph with all numbers, each before what takes longer is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

LONGEST = 500  # milliseconds: a window that nobody sees is never painted


class FirstSight(QObject):
    """Shows a window and waits for one of those pictures."""

    def __init__(self, window: QWidget, part: QWidget, ready: Callable[[], bool] = lambda: True) -> None:
        """part: of the window, or all of it, that is to be seen. ready: whether it is by now as it should be."""
        super().__init__(window)
        self._window, self._part, self._ready = window, part, ready
        self._loop = QEventLoop(self)

    def show(self) -> bool:
        """Come back when it is painted; keys and mouse wait till then. Gives whether it was not closed meanwhile."""
        self._part.installEventFilter(self)
        QTimer.singleShot(LONGEST, self._loop, self._loop.quit)
        self._window.show()
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._part.removeEventFilter(self)
        return self._window.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that the part is painted; it is seen once all others are, too."""
        if event.type() == QEvent.Type.Paint and self._ready():
            QTimer.singleShot(0, self._loop, self._loop.quit)
        return super().eventFilter(watched, event)
