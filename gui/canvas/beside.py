"""Edits of thousands of nodes: made by the worker beside the document, and put into it when they are ready."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from core.change import Change
from core.document import Document, Snapshot
from core.errors import EditError
from core.history import label_of
from core.language import tr
from core.records import Frame, Node, Note

from ..runner import Task, Watch
from ..running.pace import LARGE
from ..session import Session
from .measure import anatomy

Settings = ParamSpec("Settings")


class Edit:
    """An edit that the worker makes if it is large; the graph can be looked at and moved through meanwhile."""

    def __init__(self, session: Session, title: str, then: Callable[[Change], object] = lambda _: None) -> None:
        """title: what is going on, for the person who waits; then: called once the change is made."""
        self._session = session
        self._title = title
        self._then = then
        self._seen: Snapshot | None = None  # the records that the worker was given

    def make(
        self,
        size: int,
        edit: Callable[Concatenate[Document, Settings], Change],
        *args: Settings.args,
        **kwargs: Settings.kwargs,
    ) -> None:
        """Make it at once, or in the worker if so many nodes take longer than a blink."""
        session, label = self._session, label_of(edit)

        def made(document: Document) -> Change:
            return edit(document, *args, **kwargs)

        if size < LARGE:
            try:
                self._put(label, made(session.document))
            except EditError as error:
                session.refused.emit(str(error))
            return

        def start() -> Callable[[Watch], Change]:
            seen = self._seen = session.document.snapshot()
            return lambda watch: _made(seen, made, watch)

        task = Task(start, lambda change: self._put(label, change), session.refused.emit, title=self._title, kept=True)
        session.arranger.submit(task)

    def _put(self, label: str, change: Change) -> None:
        """Put it into the document, unless that is another one by now."""
        if self._seen is not None and self._session.document.snapshot() != self._seen:
            self._session.refused.emit(tr("The graph was changed meanwhile. Do it once more."))
        elif self._session.record(label, change):
            self._then(change)


def added(change: Change, level: int | None) -> list[int]:
    """The nodes, frames and notes of a level that a change adds."""
    records: list[Node | Frame | Note] = [*change.after(Node), *change.after(Frame), *change.after(Note)]
    return [record.id for record in records if record.parent == level]


def _made(seen: Snapshot, edit: Callable[[Document], Change], watch: Watch) -> Change:
    """The change, tried on a document like the one that was seen, and the new nodes measured ahead of the canvas."""
    beside = Document.of(seen)
    watch.tell(0.0)
    change = edit(beside)
    watch.tell(0.0)
    beside.apply(change)
    for node in change.after(Node):
        anatomy(beside, node)
    return change
