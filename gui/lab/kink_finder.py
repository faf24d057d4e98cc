"""Which kink the selected node sits on, found by a worker of its own: of a large tensor that takes a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.engine.run import Run
from core.lab import conventions

from ..runner import Runner, Task
from ..selecting import one_selected

if TYPE_CHECKING:
    from ..session import Session


class KinkFinder(QObject):
    """Looks when it is asked to.

    card: of the node that is selected, as far as it is known; while a new run is looked through, that of the one before
    """

    found = Signal()  # ``card`` is another one

    def __init__(self, session: Session) -> None:
        """Look for nothing yet; ``close`` must be called before the end."""
        super().__init__(session)
        self._session = session
        self._looker = Runner(self)
        self._asked: tuple[Run, int] | None = None
        self.card: conventions.Card | None = None

    def look(self) -> None:
        """Find the card of the selection in the run; what was asked for before does not count any more."""
        run, node = self._session.runs.run, one_selected(self._session)
        asked = None if run is None or node is None else (run, node)
        if asked == self._asked:
            return
        self._asked = asked
        if self.card is not None and self.card.node != node:
            self._show(None)
        if asked is not None:
            self._submit(*asked)

    def close(self) -> None:
        """End the worker's thread."""
        self._looker.close()

    def _submit(self, run: Run, node: int) -> None:
        def job(_cancelled: Callable[[], bool]) -> conventions.Card | None:
            return conventions.card_at(run, node)

        def show(card: conventions.Card | None) -> None:
            if self._asked == (run, node):
                self._asked = None  # a run that nobody else needs is let go of
                self._show(card)

        def fail(_sentence: str) -> None:
            """The app ends."""

        self._looker.submit(Task.of(job, show, fail))

    def _show(self, card: conventions.Card | None) -> None:
        if card != self.card:
            self.card = card
            self.found.emit()
