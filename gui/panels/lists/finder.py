"""What a query means in the session's document, found by a worker and kept up to date."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from core.find import Query, find, parse

from ...runner import Job, Runner, Task
from ...session import Session


class Finder(QObject):
    """Follows the document, the run and the step while it is awake; asleep it looks again when it is asked.

    stale: something changed since it looked; pending: ``changed`` will tell of what is being looked for.
    """

    changed = Signal()  # ``found`` is up to date, whether or not it is another one

    def __init__(self, session: Session, parent: QObject) -> None:
        """Look for nothing yet; ``stop`` must be called before the end."""
        super().__init__(parent)
        self._session = session
        self.query = Query(())
        self.found: list[int] = []
        self.stale = False
        self.pending = False
        self._awake = False
        self._runner = Runner(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        for signal in (session.opened, session.changed, session.runs.ran, session.stepping.stepped):
            signal.connect(self._outdate)

    def stop(self) -> None:
        """End the worker's thread."""
        self._runner.close()

    def look_for(self, text: str) -> None:
        """Look for something else. FindError, and nothing is found any more, if it cannot be understood."""
        self.query, self.found, self.pending = Query(()), [], False
        self._runner.cancel()
        self.query = parse(text)
        self.look()

    def look(self) -> None:
        """Look again; ``changed`` tells when it is done."""
        self.stale, self.pending = False, True
        query, session = self.query, self._session

        def make() -> Job:
            snapshot, run, state = session.document.snapshot(), session.runs.run, session.stepping.state
            return lambda _cancelled: find(query, snapshot, run, state)

        def done(found: list[int]) -> None:
            if query is self.query:
                self.found, self.pending = found, False
                self.changed.emit()

        if query.terms:
            self._runner.submit(Task(make, done, lambda _sentence: None))
        else:
            self.pending = False
            self.changed.emit()

    def wake(self, awake: bool) -> None:
        """Keep up to date by itself, or only note what changes."""
        self._awake = awake
        if awake and self.stale:
            self._soon.start()

    def _outdate(self) -> None:
        """What was found may no longer hold."""
        self.stale = bool(self.query.terms)
        if self.stale and self._awake:
            self._soon.start()
