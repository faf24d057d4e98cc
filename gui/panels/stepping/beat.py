"""When steps are due while a pass plays by itself."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from ...running.stepping import Stepping

PACE = 1000  # milliseconds a step at normal speed
HURRIED = 100  # the same, from which on downwards panels follow only now and then
MOST_HELD_UP = 8  # steps that are made at once after a busy moment


class Beat(QObject):
    """Has panels follow calmly while steps rush by."""

    due = Signal(int)  # so many steps are to be made

    def __init__(self, stepping: Stepping, parent: QObject) -> None:
        """Rest, until it is started."""
        super().__init__(parent)
        self._stepping = stepping
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.due.emit(self._due()))
        self._clock = QElapsedTimer()  # since the last step
        self._behind = 0  # milliseconds that passed without a step

    @property
    def going(self) -> bool:
        """Whether steps become due."""
        return self._timer.isActive()

    def start(self, speed: float) -> None:
        """Have steps become due, 1 being the normal speed."""
        self._timer.start()
        self.set_speed(speed)
        self._clock.start()
        self._behind = 0

    def stop(self) -> None:
        """Rest."""
        self._timer.stop()
        self._hurry()

    def set_speed(self, speed: float) -> None:
        """Go faster or slower, from the next step on."""
        self._timer.setInterval(int(PACE / speed))
        self._hurry()

    def _due(self) -> int:
        """How many steps to make now: while steps rush by also the few that a busy moment has held up."""
        pace, passed = self._timer.interval(), self._behind + self._clock.restart()
        due = min(max(1, passed // pace), MOST_HELD_UP) if self._stepping.hurried else 1
        self._behind = min(max(0, passed - due * pace), pace)
        return due

    def _hurry(self) -> None:
        self._stepping.hurry(self.going and self._timer.interval() < HURRIED)
