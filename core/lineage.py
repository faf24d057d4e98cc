"""Where a document comes from: which changes led to what it is, and from which other document it began."""

from __future__ import annotations

from collections import deque
from typing import TypeAlias
from weakref import ref

from .change import Change

State: TypeAlias = tuple[object, int]  # a document's identity, and how many changes it had seen

MOST_KNOWN = 1_000  # changes whose taking back needs no second look at the whole document


class Lineage:
    """The way of a document from state to state. identity: what its snapshots are known by, for as long as it lives."""

    def __init__(self, begun: State | None = None) -> None:
        """begun: the state of another document that this one begins as."""
        self.identity = object()
        self._version = 0
        self._begun = begun
        self._made: deque[ref[Change]] = deque(maxlen=MOST_KNOWN)  # what led here, the latest last

    @property
    def state(self) -> State:
        """Another one after each change, and of each document."""
        return self.identity, self._version

    def returns_by(self, change: Change) -> bool:
        """Whether a change only takes the last one back, so that what it leads to was there before."""
        last = self._made[-1]() if self._made else None
        return last is not None and change.takes_back(last)

    def leads_to(self, other: Lineage, change: Change) -> bool:
        """Whether another document is what this one becomes by a change."""
        made = [known() for known in other._made]
        return other._begun == self.state and len(made) == other._version == 1 and made[0] is change

    def go_on(self, change: Change) -> None:
        """A change was applied."""
        self._made.append(ref(change))
        self._version += 1

    def go_back(self) -> None:
        """A change was applied that took the last one back."""
        self._made.pop()
        self._version += 1

    def end(self) -> None:
        """Nothing leads to what is there now."""
        self._made.clear()
