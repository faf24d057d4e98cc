"""Looks large values through, each once and in a worker, so that the window never waits for a mean or a norm."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.engine.run import Run
from core.errors import Cancelled
from core.measures import Glance, How, Place, at_once, is_large, look, look_again, place

from ..runner import Job, Runner, Task, Watch, stopped

if TYPE_CHECKING:
    from .runs import Runs

_MOST = 1 << 23  # entries that are looked through before what was found is shown
_GLANCE = 0.05  # seconds that a run is held back for, so that what is in view does not flicker


class Measuring(QObject):
    """What is to be found of large values, and by whom it is awaited: everybody who hears ``found``."""

    found = Signal()  # what was asked for is there, or some of it

    def __init__(self, runs: Runs) -> None:
        """Be asked for nothing yet; ``close`` must be called before the end."""
        super().__init__(runs)
        self._runner: Runner | None = None  # there are few graphs that need one
        self._wanted: dict[tuple[Place, How[Any]], np.ndarray] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)  # all that one picture asks for is looked through as one
        self._soon.timeout.connect(self._begin)
        runs.ran.connect(self._wanted.clear)  # what is shown of the run after it is asked for anew

    @property
    def busy(self) -> bool:
        """Whether something is being looked through."""
        return self._soon.isActive() or (self._runner is not None and self._runner.busy)

    def glance(self, array: np.ndarray, how: How[Any]) -> Any:
        """What is found of an array, at once if it is small or was looked through; else None, and ``found`` tells."""
        known = at_once(array, how)
        if known is None and is_large(array.shape):
            self._wanted[place(array), how] = array
            if not self.busy:
                self._soon.start()
        return known

    def forget(self) -> None:
        """Look nothing through of what was asked for: another graph is shown."""
        self._wanted.clear()
        if self._runner is not None:
            self._runner.cancel()

    def close(self) -> None:
        """End the worker's thread."""
        self._wanted.clear()
        self._soon.stop()
        if self._runner is not None:
            self._runner.close()

    def _begin(self) -> None:
        if self._runner is None:
            self._runner = Runner(self)
        self._runner.submit(Task(self._job, self._tell, lambda _sentence: self._go_on()))

    def _job(self) -> Job:
        """Look through what is wanted most recently: that is what is in view."""
        batch, entries = [], 0
        while self._wanted and entries < _MOST:
            (_, how), array = self._wanted.popitem()
            batch.append((array, how))
            entries += array.size

        def job(watch: Watch) -> int:
            for array, how in batch:
                if watch():
                    raise Cancelled(stopped())
                look(array, how)
            return len(batch)

        return job

    def _tell(self, count: int) -> None:
        """Show what was found, and go on with what is wanted still."""
        if count:
            self.found.emit()
        self._go_on()

    def _go_on(self) -> None:
        if self._wanted:
            self._soon.start()


class Asking:
    """Looks arrays through for one who shows them. waits: something that was asked for is still to come, or was."""

    def __init__(self, glance: Glance) -> None:
        """Nothing was asked for yet."""
        self._glance = glance
        self.waits = False

    def __call__(self, array: np.ndarray, how: How[Any]) -> Any:
        """What is found of an array; None where that is to come."""
        found = self._glance(array, how)
        self.waits = self.waits or found is None
        return found


def look_as_before(run: Run, before: Run | None, cancelled: Callable[[], bool]) -> None:
    """Find of a run what was found of the one that it takes the place of, as far as there is time; in a worker."""
    if before is None or not run.is_heavy:
        return
    until = time.perf_counter() + _GLANCE
    for old, new in zip(before.left, run.left, strict=False):
        if cancelled() or time.perf_counter() > until:
            return
        if isinstance(old, np.ndarray) and isinstance(new, np.ndarray) and new is not old:
            look_again(old, new)
