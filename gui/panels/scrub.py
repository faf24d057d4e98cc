"""A drag across a number field as one entry of the history, which Escape takes away again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QObject

from core.change import Change
from core.errors import EditError

from ..session import Session
from .number_field import NumberField

_serial = count()


class Scrub(QObject):
    """Makes an edit with each number that a field is dragged through."""

    def __init__(self, session: Session, field: NumberField, label: str, edit: Callable[[float], Change]) -> None:
        """label: of the entry; edit: the change that a number asks for, EditError if it cannot be."""
        super().__init__(field)
        self._session = session
        self._label = label
        self._edit = edit
        self._history = session.history
        self._mark = self._history.mark()
        self._key = -1
        field.scrub_started.connect(self._start)
        field.scrubbed.connect(self._move)
        field.scrub_ended.connect(self._end)

    def _start(self) -> None:
        self._history = self._session.history
        self._mark = self._history.mark()
        self._key = next(_serial)

    def _move(self, number: float) -> None:
        try:
            change = self._edit(number)
        except EditError as error:
            self._session.refused.emit(str(error))
        else:
            self._session.record(self._label, change, ("scrub", self._key))

    def _end(self, keep: bool) -> None:
        if not keep and self._history is self._session.history:  # no other document was opened meanwhile
            self._history.roll_back(self._mark)
