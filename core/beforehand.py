"""What has to be known of each change, found of a large one by the thread that makes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeAlias, TypeVar
from weakref import ref

from .change import Change
from .document import Document

Found = TypeVar("Found")
Follower: TypeAlias = Callable[[Document, Change], object]  # is told a change by the thread that makes it


class Beforehand(Generic[Found]):
    """Finds something of changes, once of each: beforehand in any thread, or when it is asked for."""

    def __init__(self, find: Callable[[Document, Change], Found]) -> None:
        """find: is told a change and the document with it."""
        self._find = find
        self._known: tuple[ref[Change], Found] | None = None  # of the latest change that was looked at

    def look(self, document: Document, change: Change) -> None:
        """Find it of a change that is not told of yet. document: one beside it, to which the change was applied."""
        self._known = ref(change), self._find(document, change)

    def of(self, document: Document, change: Change) -> Found:
        """What is found of a change that was applied."""
        known = self._known
        return known[1] if known is not None and known[0]() is change else self._find(document, change)
