"""The search for what nobody holds any more but itself, in the window's thread alone.

Python searches in whichever thread makes the object that is one too many. In a worker that would end Qt's objects
there: Qt holds a lock while it ends one and waits for Python's; the window's thread has that, and waits for Qt's.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from .running.pace import CALM, LARGE
from .session import Session

OFTEN = 200  # milliseconds between two looks at how much was made


class Garbage(QObject):
    """Searches when enough was made, as Python would, and once another document is shown and all is quiet.

    A document and its runs hold each other, so that only a search finds that nobody else does. A large one that was
    just opened will be there at each search, and is garbage at none: it is left out of them.
    """

    def __init__(self, session: Session) -> None:
        """Search in this thread from now on, and in no other."""
        super().__init__(session)
        gc.disable()
        self._session = session
        self._left_out = False
        self._often = QTimer(self, interval=OFTEN)
        self._often.timeout.connect(search_if_due)
        self._often.start()
        self._soon = QTimer(self, singleShot=True, interval=CALM)
        self._soon.timeout.connect(self._search)
        session.opened.connect(self._soon.start)

    def _search(self) -> None:
        if self._left_out:
            gc.unfreeze()
        gc.collect()
        self._left_out = len(self._session.document.nodes) >= LARGE
        if self._left_out:
            gc.freeze()


def search_if_due() -> None:
    """Search the oldest generation of which more was made than is let pass, and the younger ones with it."""
    due = [age for age, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if made > most]
    if due:
        gc.collect(due[-1])
