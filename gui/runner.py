"""A worker thread that runs one job at a time and hears how far it is; of those that wait, only the latest is run.

A job looks now and then whether it was given up. One that is in the middle of a long product does not: it is left alone
with it, what it gives is thrown away, and another thread goes on in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from core.engine.lean import heeding
from core.errors import Cancelled, ChainruleError
from core.language import tr

PATIENCE = 60  # milliseconds that a job has to stop in before it is left alone
_LAST_PATIENCE = 1000  # the same at the end, when it is in nobody's way any more
_LEAST = 0.01  # of the work, between two reports


class Watch:
    """What a job is handed: called, it answers whether to stop; ``tell`` takes how far the job is."""

    def __init__(self, stop: Event, told: Callable[[float], None]) -> None:
        """stop: set by whoever gives the job up; told: called in the worker's thread."""
        self._stop = stop
        self._told = told
        self._last = -1.0

    def __call__(self) -> bool:
        """Whether the job was given up."""
        return self._stop.is_set()

    def tell(self, share: float) -> None:
        """So much of the work is done, from 0 to 1. Cancelled if it was given up."""
        if self._stop.is_set():
            raise Cancelled(stopped())
        if share - self._last >= _LEAST:
            self._last = share
            self._told(share)


Job = Callable[[Watch], Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended: with what it gives, with a sentence that says why it could not, or because it was given up."""

    result: Any = None
    failure: str = ""
    given_up: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do. make: called in the GUI thread when the worker is free, gives the job for the worker's thread.

    done: called in the GUI thread with what the job gave; failed: with a sentence, if it could not. given_up: called if
    the job was given up; without it, that is told as a failure is. whole: what was begun counts, whoever cancels
    meanwhile. title: what is going on, for the person who waits: "Opening net.chain". kept: it waits for its turn,
    whatever is asked for later.
    """

    make: Callable[[], Job]
    done: Callable[[Any], None]
    failed: Callable[[str], None]
    whole: bool = False
    title: str = ""
    kept: bool = False
    given_up: Callable[[], None] | None = None

    @classmethod
    def of(
        cls,
        job: Job,
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        *,
        whole: bool = False,
        title: str = "",
        kept: bool = False,
        given_up: Callable[[], None] | None = None,
    ) -> Task:
        """A task whose job is known already."""
        return cls(lambda: job, done, failed, whole, title, kept, given_up)

    def tell(self, outcome: Outcome) -> None:
        """Call what follows the job, by how it ended."""
        if outcome.given_up and self.given_up is not None:
            self.given_up()
        elif outcome.given_up:
            self.failed(stopped())
        elif outcome.failure:
            self.failed(outcome.failure)
        else:
            self.done(outcome.result)


class _Worker(QObject):
    """Lives in the thread and does what it is sent."""

    told = Signal(float)  # which share of the job is done
    finished = Signal(object, object)  # task, outcome

    def __init__(self) -> None:
        super().__init__()
        self.stop = Event()

    @Slot(object, object)
    def work(self, task: Task, job: Job) -> None:
        """Do one job; whatever happens, report that it is over."""
        outcome = Outcome(failure=tr("Something went wrong; the details are in the error report."))
        watch = Watch(Event() if task.whole else self.stop, self.told.emit)
        try:
            with heeding(watch):
                outcome = Outcome(job(watch))
        except Cancelled:
            outcome = Outcome(given_up=True)
        except ChainruleError as error:
            outcome = Outcome(failure=str(error))
        finally:
            self.finished.emit(task, outcome)


_left: list[tuple[QThread, _Worker]] = []  # those that were left alone; they must live until they are done


def stopped() -> str:
    """What is told of a job that was given up."""
    return tr("Stopped.")


def left_at_work() -> bool:
    """Whether a thread that was left alone is not done yet."""
    _left[:] = [(thread, worker) for thread, worker in _left if thread.isRunning()]
    return bool(_left)


class Runner(QObject):
    """Runs tasks in a thread of its own, the latest one next."""

    running = Signal(bool)
    progressed = Signal()  # ``share`` is another one
    _sent = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """``close`` must be called before the end.

        share: how much of the task at work is done, from 0 to 1; None if it does not say.
        """
        super().__init__(parent)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._leave_alone)
        self._current: Task | None = None
        self._waiting: list[Task] = []
        self._closed = False
        self.share: float | None = None
        self._begin()

    @property
    def busy(self) -> bool:
        """Whether a task runs."""
        return self._current is not None

    @property
    def title(self) -> str:
        """What is going on; empty if nothing is, or nothing worth telling."""
        return self._current.title if self._current is not None else ""

    def submit(self, task: Task) -> None:
        """Run a task as soon as the one at work is over, in place of any other that waits and is not to be kept."""
        self._waiting = [*(other for other in self._waiting if other.kept), task]
        if self._current is None:
            self._start()

    def cancel(self) -> None:
        """Stop what runs, or leave it alone if it does not stop soon, and forget what waits."""
        self._waiting.clear()
        self._worker.stop.set()
        if self._current is not None and not self._current.whole:
            self._patience.start()

    def close(self) -> None:
        """Stop what runs and end the thread; what cannot be stopped is left alone. Nothing runs from then on."""
        self._closed = True
        self.cancel()
        self._patience.stop()
        self._thread.quit()
        if self._current is not None and self._current.whole:
            self._thread.wait()
        elif not self._thread.wait(_LAST_PATIENCE):
            _left.append((self._thread, self._worker))

    def _begin(self) -> None:
        """Have a worker in a thread, which starts with the first task."""
        self._thread = QThread()
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._sent.connect(self._worker.work)
        self._worker.told.connect(self._progress)
        self._worker.finished.connect(self._finish)

    def _leave_alone(self) -> None:
        """Give up a job that does not stop: its thread ends when it is done, another one goes on."""
        task = self._current
        if task is None or not self._worker.stop.is_set():
            return
        self._sent.disconnect(self._worker.work)
        left_at_work()
        _left.append((self._thread, self._worker))
        self._thread.quit()
        self._begin()
        self._finish(task, Outcome(given_up=True))

    def _start(self) -> None:
        if not self._waiting or self._closed:
            return
        task = self._waiting.pop(0)
        job = task.make()
        self._current, self.share = task, None
        self._patience.stop()
        self._worker.stop.clear()
        self.running.emit(True)
        if not self._thread.isRunning():
            self._thread.start()
        self._sent.emit(task, job)

    @Slot(float)
    def _progress(self, share: float) -> None:
        if self.sender() is not self._worker:
            return  # one that was left alone
        self.share = share
        self.progressed.emit()

    @Slot(object, object)
    def _finish(self, task: Task, outcome: Outcome) -> None:
        if task is not self._current:
            return  # of a worker that was left alone
        self._current = self.share = None
        if self._worker.stop.is_set() and not task.whole and not outcome.failure:
            outcome = Outcome(given_up=True)  # what it gives came too late
        try:
            task.tell(outcome)
        finally:
            self._go_on()

    def _go_on(self) -> None:
        """Begin what waits, if anything does; after an error as well, or nothing would ever run again."""
        try:
            if self._current is None:
                self._start()
        finally:
            if self._current is None:
                self.running.emit(False)
