"""How long work says how far it is, and learns that it is to stop: through one function that it calls now and then.

``tell(share)`` is told which share of the work is done, from 0 to 1. What it raises ends the work: ``Cancelled``, where
somebody gave it up.
"""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[[float], None]


def silent(_share: float) -> None:
    """Tell nobody."""


def unwatched() -> None:
    """Nobody watches."""


def part(tell: Tell, start: float, end: float) -> Tell:
    """Tell of a part of the work that takes it from one share to another."""
    return lambda share: tell(start + (end - start) * share)


class Count:
    """Tells of work that is a number of equal things, not oftener than is worth while."""

    def __init__(self, tell: Tell, total: int, *, at_a_time: int = 500) -> None:
        """total: how many there are; at_a_time: how many are done between two calls of ``tell``."""
        self._tell = tell
        self._total = max(total, 1)
        self._at_a_time = at_a_time
        self._done = 0

    def one(self) -> None:
        """One more is done."""
        self._done += 1
        if self._done % self._at_a_time == 0:
            self._tell(min(self._done / self._total, 1.0))
