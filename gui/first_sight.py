"""The first picture of the window: its graph with all numbers, before what takes longer is made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from .window import MainWindow

LONGEST = 500  # milliseconds: a window that nobody sees is never painted


class FirstSight(QObject):
    """Shows a window and waits for that picture."""

    def __init__(self, window: MainWindow) -> None:
        """For a window that is not shown yet, and whose graph is being computed."""
        super().__init__(window)
        self._window = window
        self._loop = QEventLoop(self)

    def show(self) -> bool:
        """Come back when it is painted; keys and mouse wait till then. Gives whether it was not closed meanwhile."""
        self._window.canvas.installEventFilter(self)
        QTimer.singleShot(LONGEST, self._loop.quit)
        self._window.show()
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._window.canvas.removeEventFilter(self)
        return self._window.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that the canvas is painted; it is seen once all others are, too."""
        if event.type() == QEvent.Type.Paint and self._window.session.runs.run is not None:
            QTimer.singleShot(0, self._loop.quit)
        return super().eventFilter(watched, event)
