"""Moves step by step, as the arrow keys make them; many nodes make those at once that were asked for meanwhile."""

from __future__ import annotations

from core.change import Change
from core.document import Document
from core.edits.arranging import nudge
from core.history import label_of
from core.language import tr

from ..running.pace import LARGE
from ..session import Session
from . import gestures
from .beside import Made, Making, beside, changed_meanwhile


class Shifts:
    """Moves nodes, frames and notes of a session; the moves of the same ones are one thing to undo."""

    def __init__(self, session: Session) -> None:
        """Move nothing yet."""
        self._session = session
        self._moved: frozenset[int] = frozenset()
        self._waits = False  # for the worker, with how far they are to go by then
        self._dx = self._dy = 0.0

    def ask(self, moved: frozenset[int], dx: float, dy: float) -> None:
        """Move what has some ids: at once, or as soon as the worker may."""
        if len(moved) < LARGE and not self._waits:
            self._record(nudge(self._session.document, moved, dx, dy), moved)
        elif self._waits and moved == self._moved:
            self._dx, self._dy = self._dx + dx, self._dy + dy
        else:
            self._moved, self._dx, self._dy, self._waits = moved, dx, dy, True
            beside(self._session, tr("Moving"), self._begin, lambda made: self._put(made, moved), self._fail)

    def _begin(self) -> Making:
        """What is asked for from now on waits for another turn."""
        moved, dx, dy = self._moved, self._dx, self._dy
        self._waits = False
        return lambda document, _watch: nudge(document, moved, dx, dy)

    def _put(self, made: Made, moved: frozenset[int]) -> None:
        if self._session.document.stands_as(made.seen):
            self._record(made.change, moved, made.document)
        else:
            self._fail(changed_meanwhile())

    def _record(self, change: Change, moved: frozenset[int], document: Document | None = None) -> None:
        if not change:
            self._session.noted.emit(gestures.locked_words(self._session))
        self._session.record(label_of(nudge), change, merge=("nudge", moved), beside=document)

    def _fail(self, sentence: str) -> None:
        self._waits = False
        self._session.refused.emit(sentence)
