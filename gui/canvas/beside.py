"""Edits of thousands of nodes: made by the worker beside the document, and put into it when they are ready.

What the window's thread has left to do is to exchange the document's tables, and the rows of the canvas, for those that
the worker has made of copies of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Concatenate, ParamSpec

from core.beforehand import Follower
from core.change import Change
from core.document import Document, Snapshot
from core.errors import EditError
from core.history import label_of
from core.language import tr
from core.records import Frame, Node, Note

from ..garbage import let_go
from ..runner import Job, Task, Watch
from ..running.pace import LARGE
from ..session import Session

Settings = ParamSpec("Settings")
Making = Callable[[Document, Watch], Change]


@dataclass(frozen=True, slots=True)
class Made:
    """A change that was made of a document as it was seen once, and what the document is with it.

    followers: those that have followed it there; what they have made lasts as long as this.
    """

    seen: Snapshot
    change: Change
    document: Document
    followers: list[Follower]


class Edit:
    """An edit that the worker makes if it is large; the graph can be looked at and moved through meanwhile."""

    def __init__(
        self,
        session: Session,
        title: str,
        then: Callable[[Change], object] = lambda _: None,
        otherwise: Callable[[], object] = lambda: None,
    ) -> None:
        """title: what is going on, for the person who waits; then: called once the change is made, else otherwise."""
        self._session = session
        self._title = title
        self._then = then
        self._otherwise = otherwise

    def make(
        self,
        size: int,
        edit: Callable[Concatenate[Document, Settings], Change],
        *args: Settings.args,
        **kwargs: Settings.kwargs,
    ) -> None:
        """Make it at once, or in the worker if so many nodes take longer than a blink."""

        def made(document: Document) -> Change:
            return edit(document, *args, **kwargs)

        if size < LARGE:
            self._make_at_once(label_of(edit), made)
        else:
            self.make_in_turn(size, label_of(edit), lambda: made)

    def make_in_turn(self, size: int, label: str, begin: Callable[[], Callable[[Document], Change]]) -> None:
        """Make what ``begin`` gives when its turn comes: after what the worker is making."""
        if size < LARGE and not self._session.worker.busy:
            self._make_at_once(label, begin())
            return

        def unwatched() -> Making:
            edit = begin()
            return lambda document, _watch: edit(document)

        beside(self._session, self._title, unwatched, partial(self._adopt, label), self._fail)

    def _make_at_once(self, label: str, edit: Callable[[Document], Change]) -> None:
        try:
            self._put(label, edit(self._session.document))
        except EditError as error:
            self._fail(str(error))

    def _adopt(self, label: str, made: Made) -> None:
        """Put it into the document, unless that is another one by now."""
        document = self._session.document
        if document.stands_as(made.seen) or document.snapshot() == made.seen:
            self._put(label, made.change, made.document)
        else:
            self._fail(changed_meanwhile())

    def _put(self, label: str, change: Change, document: Document | None = None) -> None:
        if self._session.record(label, change, beside=document):
            self._then(change)
        else:
            self._otherwise()

    def _fail(self, sentence: str) -> None:
        self._session.refused.emit(sentence)
        self._otherwise()


def undo(session: Session) -> None:
    """Take back what was done last, after what is being done."""
    history, begun = session.history, list[Change | None]()

    def begin() -> Making:
        latest = history.latest
        begun.append(latest)
        return lambda *_: Change() if latest is None else latest.inverse()

    def undone(made: Made) -> None:
        if begun[0] is history.latest:
            session.undo(made.change, made.document)
        else:
            session.refused.emit(changed_meanwhile())

    if _is_large(session, history.latest):
        beside(session, tr("Undo"), begin, undone, session.refused.emit)
    else:
        session.undo()


def redo(session: Session) -> None:
    """Do again what was undone last, after what is being done."""
    history = session.history

    def begin() -> Making:
        coming = history.coming
        return lambda *_: coming or Change()

    def redone(made: Made) -> None:
        if made.change is history.coming:
            session.redo(made.document)
        elif made.change:
            session.refused.emit(changed_meanwhile())

    if _is_large(session, history.coming):
        beside(session, tr("Redo"), begin, redone, session.refused.emit)
    else:
        session.redo()


def beside(
    session: Session,
    title: str,
    begin: Callable[[], Making],
    done: Callable[[Made], None],
    failed: Callable[[str], None],
) -> None:
    """Have the worker make a change of the session's document as it is when its turn comes.

    begin: called in the window's thread then; gives what makes the change of a document that is like the session's.
    """

    def start() -> Job:
        seen, edit, followers = session.document.snapshot(), begin(), list[Follower]()
        session.preparing.emit(followers)
        return lambda watch: _made(seen, edit, followers, watch)

    def finish(made: Made) -> None:
        let_go([made, session.history.coming])  # an edit gives up what was undone
        done(made)

    session.worker.submit(Task(start, finish, failed, title=title, kept=True))


def changed_meanwhile() -> str:
    """Why what the worker has made counts no more."""
    return tr("The graph was changed meanwhile. Do it once more.")


def added(_document: Document, change: Change) -> Mapping[int | None, frozenset[int]]:
    """The nodes, frames and notes that a change adds, by the level at which they lie."""
    ids = defaultdict[int | None, list[int]](list)
    for before, after in chain(change.of(Node), change.of(Frame), change.of(Note)):
        if before is None and after is not None:
            ids[after.parent].append(after.id)
    return {level: frozenset(there) for level, there in ids.items()}


def _is_large(session: Session, change: Change | None) -> bool:
    """Whether a change takes the worker, or must come after what the worker is making."""
    return session.worker.busy or (change is not None and len(change.pairs) >= LARGE)


def _made(seen: Snapshot, edit: Making, followers: list[Follower], watch: Watch) -> Made:
    """The change, made of a document like the one that was seen, with all that follows it."""
    document = Document.of(seen)
    watch.tell(0.0)
    change = edit(document, watch)
    watch.tell(0.0)
    document.apply(change)
    for follow in followers:
        watch.tell(0.0)
        follow(document, change)
    document.snapshot()  # the copies go over with the rest: whoever looks at the document next has them
    return Made(seen, change, document, followers)
