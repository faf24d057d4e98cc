"""Looks into what was computed: at once where that is little, in a worker where it is large or was not kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from core.engine.run import Run
from core.language import tr

from ..runner import Runner, Task, stopped

SOON = 150  # milliseconds after which it is said that one has to wait
Found = TypeVar("Found")


@dataclass(eq=False)
class _Asked:
    """Something to be found. tell: with what was found; fail: with why it was not; both in the GUI thread.

    again: whether it may have to be computed again.
    """

    find: Callable[[], Any]
    tell: Callable[[Any], None]
    fail: Callable[[str], None]
    again: bool


class Recall(QObject):
    """What is found for whom; of what one asks for, only the latest is told."""

    running = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        """Begin with nobody asking; ``close`` must be called before the end."""
        super().__init__(parent)
        self._runner: Runner | None = None  # there are few graphs that need one
        self._latest: dict[QObject, _Asked] = {}

    @property
    def busy(self) -> bool:
        """Whether something is being looked into."""
        return self._runner is not None and self._runner.busy

    @property
    def title(self) -> str:
        """What is going on; empty for nothing."""
        return self._runner.title if self._runner is not None else ""

    def ask(
        self,
        owner: QObject,
        run: Run | None,
        find: Callable[[], Found],
        tell: Callable[[Found], None],
        fail: Callable[[str], None],
    ) -> None:
        """Find something that is in a run, for somebody who then no longer waits for what was asked for before.

        find: without Qt, since it may run in the worker. tell: with what was found, before this returns if the run has
        nothing large and let go of nothing. fail: with a sentence, when it takes a while and when it is given up.
        Neither is called once ``owner`` is gone.
        """
        if run is None or not run.is_heavy:
            self._latest.pop(owner, None)
            tell(find())
            return
        asked = self._latest[owner] = _Asked(find, tell, fail, run.is_lean)
        QTimer.singleShot(SOON, self, lambda: self._tell_waiting(owner, asked))
        self._submit(owner, asked)

    def cancel(self) -> None:
        """Give up all that is being found."""
        if self._runner is not None:
            self._runner.cancel()
        for owner, asked in list(self._latest.items()):
            self._fail(owner, asked, stopped())

    def forget(self) -> None:
        """Give up all that is being found, and tell nobody."""
        self._latest.clear()
        self.cancel()

    def close(self) -> None:
        """Give up all of it and end the worker's thread."""
        self._latest.clear()
        if self._runner is not None:
            self._runner.close()

    def _submit(self, owner: QObject, asked: _Asked) -> None:
        if self._runner is None:
            self._runner = Runner(self)
            self._runner.running.connect(self.running)

        def job(_cancelled: Callable[[], bool]) -> Any:
            return asked.find() if self._latest.get(owner) is asked else None

        def done(found: Any) -> None:
            if self._is_awaited(owner, asked):
                del self._latest[owner]
                asked.tell(found)

        def failed(sentence: str) -> None:
            self._fail(owner, asked, sentence)

        title = tr("Computing again what was not kept") if asked.again else tr("Looking through large values")
        self._runner.submit(Task.of(job, done, failed, title=title, kept=True))

    def _tell_waiting(self, owner: QObject, asked: _Asked) -> None:
        if self._is_awaited(owner, asked):
            again = tr("Not kept, to save memory; being computed again …")
            asked.fail(again if asked.again else tr("Being looked through …"))

    def _fail(self, owner: QObject, asked: _Asked, sentence: str) -> None:
        if self._is_awaited(owner, asked):
            del self._latest[owner]
            asked.fail(sentence)

    def _is_awaited(self, owner: QObject, asked: _Asked) -> bool:
        """Whether somebody still waits for it; who is gone is forgotten."""
        if self._latest.get(owner) is not asked:
            return False
        if not shiboken6.isValid(owner):
            del self._latest[owner]
            return False
        return True
