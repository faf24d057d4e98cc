"""Python's search for garbage, objects that hold each other in circles, in the window's thread alone.

By itself Python searches in whichever thread makes one object too many. In a worker that would end Qt's objects there:
Qt holds a lock while it ends one, and waits for Python's; the window's thread has that, and waits for Qt's.
"""

from __future__ import annotations

import gc
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from .session import Session

OFTEN = 200  # milliseconds between two looks at how much was made
BUILT = 20_000  # objects that came and stayed since the last search: to search them takes a part of a frame
TURN, REST = 0.001, 4  # seconds for which objects end, and milliseconds until more of them do
AT_ONCE = 500  # objects that end together
FEW = 64  # parts of one object
_OURS = 2  # references to what nobody else has: a name for it, and the count's own


class Garbage(QObject):
    """Searches when enough was made, as Python would.

    Graphs and what is computed of them hold each other in no circles: they are freed with the last reference. Objects
    that come by the ten thousands and stay are of these. Every search would go through them and never free one, so they
    are left out of all searches (``gc.freeze``).
    """

    def __init__(self, session: Session) -> None:
        """Search in this thread from now on, and in no other."""
        super().__init__(session)
        gc.disable()
        self._often = QTimer(self, interval=OFTEN)
        self._often.timeout.connect(look)
        self._often.start()


def look() -> None:
    """Search the oldest generation of which more was made than is let pass, and the younger ones with it."""
    due = [age for age, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if made > most]
    if due and _many_are_young():
        gc.freeze()
    elif due:
        gc.collect(due[-1])


def _many_are_young() -> bool:
    """Whether so much was made since the last search that it must be of a graph.

    Python counts what was made less what was freed, be that older: while a large document is let go of, too little.
    """
    return gc.get_count()[0] > BUILT or len(gc.get_objects(generation=0)) > BUILT


def let_go(held: list[object]) -> None:
    """End what a list holds, and all that nobody else has of it, a little at a time while nothing else goes on.

    A large document ends in a tenth of a second. In another thread it would keep Python's lock from the window, here it
    waits for its turn, and until those who still hold it on their way out have returned.
    """
    QTimer.singleShot(REST, partial(_end_some, held, []))


def _end_some(held: list[object], parts: list[object]) -> None:
    """End some parts of what has many; take apart what has few, each of which may be large."""
    until = time.perf_counter() + TURN
    while (held or parts) and time.perf_counter() < until:
        if parts:
            del parts[-AT_ONCE:]
        else:
            parts = _parts_of_last(held)
            if len(parts) <= FEW:
                held += parts
                parts = []
    if held or parts:
        QTimer.singleShot(REST, partial(_end_some, held, parts))


def _parts_of_last(held: list[object]) -> list[object]:
    """The parts of the last object in a list, which ends; none if somebody else has it."""
    one = held.pop()
    return gc.get_referents(one) if sys.getrefcount(one) <= _OURS else []
