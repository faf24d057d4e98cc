"""Going to another level: one that holds thousands of nodes is read by the worker before it is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from core.change import Change
from core.document import Document, Snapshot
from core.language import tr

from .garbage import let_go
from .runner import Job, Task
from .running.pace import LARGE

if TYPE_CHECKING:
    from .session import Session

Ready: TypeAlias = Callable[[Document, Sequence[Change]], object]  # takes what was read, and what changed meanwhile
Reader: TypeAlias = Callable[[Document], Ready]  # called in the worker with a document like the session's


@dataclass(slots=True)
class _Visit:
    """Where one is going from another level, and what is to be done there."""

    level: int | None
    left: int | None
    then: Callable[[], object]
    missed: list[Change] = field(default_factory=list)  # what was changed since the worker began to read


class Visiting(QObject):
    """The one way to a level of a session's document, whoever asks for it."""

    entering = Signal(object, object)  # a level, and a list for those who have to read it before they show it

    def __init__(self, session: Session) -> None:
        """Stay where one is."""
        super().__init__(session)
        self._session = session
        self._visit: _Visit | None = None  # while it is read for
        session.changed.connect(self._follow)
        session.opened.connect(self._forget)

    def go(self, level: int | None, then: Callable[[], object] = lambda: None) -> None:
        """Show a level, at once or as soon as it is read, unless another is asked for before; then: called there."""
        session, readers = self._session, list[Reader]()
        if level != session.level and len(session.document.children(level)) >= LARGE:
            self.entering.emit(level, readers)
        self._visit = None
        if readers:
            self._read(_Visit(level, session.level, then), readers)
        else:
            session.set_level(level)
            then()

    def _read(self, visit: _Visit, readers: Sequence[Reader]) -> None:
        session = self._session
        self._visit = visit

        def start() -> Job:
            visit.missed.clear()
            seen = session.document.snapshot()
            return lambda _watch: _read_by(readers, seen)

        def show(read: tuple[Document, list[Ready]]) -> None:
            beside, ready = read
            let_go([beside])
            if visit is self._visit:
                self._arrive(visit, ready)

        name = session.name if visit.level is None else session.document.nodes[visit.level].name
        title = tr("Opening {name}").format(name=name)
        session.worker.submit(Task(start, show, session.refused.emit, title=title, kept=True))

    def _arrive(self, visit: _Visit, ready: Sequence[Ready]) -> None:
        """Show the level, unless one has gone elsewhere or it is no more."""
        session, self._visit = self._session, None
        for take in ready:
            take(session.document, visit.missed)
        if session.level == visit.left and (visit.level is None or visit.level in session.document.nodes):
            session.set_level(visit.level)
            visit.then()

    def _follow(self, change: Change) -> None:
        if self._visit is not None:
            self._visit.missed.append(change)

    def _forget(self) -> None:
        self._visit = None


def _read_by(readers: Sequence[Reader], seen: Snapshot) -> tuple[Document, list[Ready]]:
    document = Document.of(seen)
    return document, [read(document) for read in readers]
