"""The lesson that is read: its page, in a tab of its own, and what was open before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from weakref import ref

from PySide6.QtCore import QObject, Signal

from core.document import Document
from core.history import History
from core.language import spoken
from core.lessons.lesson import Lesson, Page

from ..filing.pages import Pages
from ..session import Session
from .asking import Asking
from .progress import Progress
from .scenery import Scenery


class Player(QObject):
    """Shows one page after the other.

    key: by which the lesson is remembered. path: of the file that it was read from, if it is one of the person's own.
    page: its number, from 0. lesson: in the language that is spoken, as far as it is translated; written: as it came.
    """

    changed = Signal()  # another page or lesson, or it is shown again

    def __init__(self, session: Session, pages: Pages, asking: Asking, progress: Progress, scenery: Scenery) -> None:
        """Read nothing yet."""
        super().__init__(session)
        self._session, self._pages, self._asking = session, pages, asking
        self._progress, self._scenery = progress, scenery
        self.lesson: Lesson | None = None
        self.written: Lesson | None = None
        self.path: Path | None = None
        self.key, self.page = "", 0
        # The lesson's graph, and what was open before: either may be closed meanwhile, and is not kept for that.
        self._document: Callable[[], Document | None] = _nothing
        self._before: Callable[[], Document | None] = _nothing
        self._graph: int | None = None
        self._bringing = False
        session.opened.connect(self._follow)
        asking.ended.connect(self._note_outcome)
        pages.dropped.connect(self._forget_if)

    @property
    def shown(self) -> Page | None:
        """The page; None if no lesson is read."""
        return None if self.lesson is None else self.lesson.pages[self.page]

    @property
    def at_end(self) -> bool:
        """Whether the page is the last one of its lesson."""
        return self.lesson is not None and self.page == len(self.lesson.pages) - 1

    @property
    def in_view(self) -> bool:
        """Whether the graph of the lesson is what the window shows."""
        return self._session.document is self._document()

    def open(self, lesson: Lesson, key: str, page: int = 0, path: Path | None = None) -> None:
        """Read a lesson, from a page on; what is open stays as it is, in a tab beside."""
        before = self._session.document
        if self.lesson is not None:
            before = self._before() or before
            self.leave()
        self.lesson, self.written = lesson.translated(spoken()), lesson
        self.key, self.path, self._before = key, path, ref(before)
        self.go(page)

    def go(self, page: int) -> None:
        """Show a page, if there is one of that number."""
        if self.lesson is None or not 0 <= page < len(self.lesson.pages):
            return
        self.page = page
        self._progress.see(self.key, page)
        self._bringing = True
        self._bring(self.lesson)
        self._bringing = False
        self._arrive()

    def step(self, by: int) -> None:
        """Go on, or back."""
        self.go(self.page + by)

    def resume(self) -> None:
        """Show the lesson again, after another graph was looked at."""
        self.go(self.page)

    def leave(self) -> None:
        """End the lesson and show what was open before; a graph that was built on stays open."""
        document, before, kept = self._document(), self._before(), self._built_on()
        self._end()
        place = None if document is None else self._pages.place_of(document)
        if place is not None and not kept:
            self._pages.go(place)
            self._pages.drop()
        back = None if before is None else self._pages.place_of(before)
        if back is not None:
            self._pages.go(back)

    def ask_again(self) -> None:
        """Put the question of the page once more."""
        page = self.shown
        if page is not None and page.question is not None and self.in_view:
            self._asking.ask(page.question, page.step)

    def _bring(self, lesson: Lesson) -> None:
        """Have the lesson's tab show the graph of the page."""
        graph = lesson.pages[self.page].graph
        document = self._document()
        place = None if document is None else self._pages.place_of(document)
        if place is not None:
            self._pages.go(place)
            if graph == self._graph:
                return
        kept = place is None or self._built_on()
        document = lesson.document(self.page)
        self._document, self._graph = ref(document), graph
        if kept:
            self._pages.open(document, title=lesson.title, beside=True)
        else:
            self._pages.swap(document, lesson.title)

    def _built_on(self) -> bool:
        """Whether the person has added to the lesson's graph, or taken from it: that is not thrown away unasked."""
        document = self._document()
        if self.lesson is None or document is None or self._graph is None:
            return False
        before = self.lesson.graphs[self._graph]
        return (document.nodes.keys(), document.wires.keys()) != (before.nodes.keys(), before.wires.keys())

    def _arrive(self) -> None:
        """Show what the page is about; a question brings its step with it, or that of its answer."""
        page, outcome = self.shown, self._progress.of(self.key).answered.get(self.page)
        assert page is not None
        self._session.runs.set_fused(False)  # a page counts every step
        self._asking.drop()
        self._scenery.show(page, step=page.question is None)
        if page.question is not None and outcome is None:
            self._asking.ask(page.question, page.step)
        elif page.question is not None and outcome is not None:
            self._asking.recall(page.question, outcome)
        self.changed.emit()

    def _follow(self) -> None:
        """Another document is shown: the lesson's own, or one that hides it for a while."""
        if self._bringing:
            return
        if self.lesson is not None and self.in_view and self._graph == self.lesson.pages[self.page].graph:
            self._arrive()
        else:
            self.changed.emit()

    def _note_outcome(self) -> None:
        page, outcome = self.shown, self._asking.outcome
        if page is not None and outcome is not None and self._asking.question is page.question and self.in_view:
            self._progress.end(self.key, self.page, outcome)

    def _forget_if(self, history: History) -> None:
        """The tab of the lesson was closed."""
        if history.document is self._document():
            self._end()

    def _end(self) -> None:
        self.lesson = self.written = self._graph = self.path = None
        self._document = self._before = _nothing
        self._asking.drop()
        self.changed.emit()


def _nothing() -> None:
    """What is open nowhere."""
