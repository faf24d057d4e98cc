"""Python's search for garbage, objects that hold each other in circles, in the window's thread alone.

By itself Python searches in whichever thread makes one object too many. In a worker that would end Qt's objects there:
Qt holds a lock while it ends one, and waits for Python's; the window's thread has that, and waits for Qt's.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from .session import Session

Piece: TypeAlias = "list[Any] | dict[Any, Any]"

OFTEN = 200  # milliseconds between two looks at how much was made
BUILT = 20_000  # objects that came and stayed since the last search: to search them takes a part of a frame
AT_ONCE = 2_000  # objects that end together: less than half a millisecond


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


def let_go(pieces: Sequence[Piece]) -> None:
    """End a few of the objects in some lists and maps, the last holders of them, and the others when there is time.

    All of them at once, as the look-ups of a large document that is let go of, take longer than a frame.
    """
    if pieces:
        *others, last = pieces
        if isinstance(last, dict):
            for _ in range(min(len(last), AT_ONCE)):
                last.popitem()
        else:
            del last[-AT_ONCE:]
        QTimer.singleShot(0, partial(let_go, pieces if last else others))
