"""What a part of the window has to know of each change: of a large one, the worker that makes it finds it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.beforehand import Beforehand, Follower, Found
from core.change import Change
from core.document import Document

if TYPE_CHECKING:
    from .session import Session


class Foresight(Beforehand[Found]):
    """Finds something of the changes of a session's document."""

    def __init__(self, session: Session, find: Callable[[Document, Change], Found]) -> None:
        """find: as for ``Beforehand``; it may be called in the worker."""
        super().__init__(find)
        session.preparing.connect(self._prepare)

    def _prepare(self, followers: list[Follower]) -> None:
        followers.append(self.look)
