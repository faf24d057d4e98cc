"""How often panels follow a large graph, so that the canvas and the hands never wait for them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

if TYPE_CHECKING:
    from ..session import Session

LARGE = 2_000  # nodes; panels of smaller graphs follow at once
REST, CALM = 120, 300  # milliseconds from one time to the next; without a question, until things count as settled
HURRIED = 3  # times as long while steps rush by
APART = 17  # milliseconds more for each, so that they do not all come in one frame


_numbers = count()


class Pace(QObject):
    """Does something at once; for a large graph, or while steps rush by, a few times a second, and not later."""

    def __init__(
        self,
        session: Session,
        act: Callable[[], object],
        parent: QObject,
        *,
        settled: bool = False,
        prompt: bool = False,
        rest: int | None = None,
    ) -> None:
        """settled: for a large graph, wait until nobody has asked for a while; rest: another one, in milliseconds.

        prompt: also for a large graph at once, unless steps rush by.
        """
        super().__init__(parent)
        self._session = session
        self._act = act
        self._settled = settled
        self._prompt = prompt
        self._since = QElapsedTimer()
        self._rest = rest or (CALM if settled else REST) + APART * next(_numbers) % REST
        self._later = QTimer(self, singleShot=True, interval=self._rest)
        self._later.timeout.connect(self._do)

    @property
    def waiting(self) -> bool:
        """Whether it is still to be done."""
        return self._later.isActive()

    def ask(self) -> None:
        """Do it, now or soon."""
        stepping = self._session.stepping
        hurried = stepping.hurried and stepping.asked is None  # what is asked for must not be seen a moment longer
        rest = self._rest * (HURRIED if hurried else 1)
        rested = not self._since.isValid() or self._since.elapsed() >= rest
        follows = not hurried and (self._prompt or len(self._session.document.nodes) < LARGE)
        if follows or (rested and not self._settled):
            self._do()
        elif self._settled or not self._later.isActive() or self._later.remainingTime() > rest:
            self._later.start(rest)

    def forget(self) -> None:
        """It need not be done any more."""
        self._later.stop()

    def _do(self) -> None:
        self._later.stop()
        self._since.start()
        self._act()
