"""The lesson that is written: pages are taken from what the window shows; a draft of it is kept at all times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.document import Document
from core.lessons import lesson_file, writing
from core.lessons.lesson import Lesson, Page, same_graph

from ..canvas.view import GraphView
from ..filing.folders import own_folder
from ..filing.pages import Pages
from ..runner import Runner, Task, Watch
from ..session import Session
from .draft import Draft
from .scenery import Scenery

MOST_UNDONE = 200


class Recorder(QObject):
    """Holds the lesson as it stands, what it was before, and which page is worked on.

    active: whether a lesson is written. path: the file that it was saved to. at: the number of the page, -1 for none.
    """

    changed = Signal()  # the lesson, or which page is worked on
    failed = Signal(str)
    saved = Signal(Path, str)  # with the title

    def __init__(self, session: Session, pages: Pages, scenery: Scenery, canvas: Callable[[], GraphView]) -> None:
        """Write nothing yet. canvas: the one whose camera is taken."""
        super().__init__(session)
        self._session, self._pages, self._scenery, self._canvas = session, pages, scenery, canvas
        self.lesson = writing.NEW
        self.active = self.is_saved = False
        self.at = -1
        self.path: Path | None = None
        self._before: list[Lesson] = []
        self._writer, self._draft = Runner(self), Draft(writing.NEW, self)
        self._draft.failed.connect(self.failed)

    def close(self) -> None:
        """End the workers' threads."""
        self._writer.close()
        self._draft.close()

    def start(self, lesson: Lesson | None = None, path: Path | None = None) -> None:
        """Write a lesson that was read, or go on with what was written last; None before: a new one."""
        self.active = True
        if lesson is not None:
            self._take(lesson, path)
        elif not self.lesson.pages:
            self._draft.read(self._go_on)
        self.changed.emit()

    def begin_anew(self) -> None:
        """Put what was written away, and start an empty lesson."""
        self._take(writing.NEW, None)
        self._draft.keep(self.lesson)

    def leave(self) -> None:
        """Write no more; the draft stays."""
        self.active = False
        self.changed.emit()

    def choose(self, at: int) -> None:
        """Work on another page."""
        if at != self.at and -1 <= at < len(self.lesson.pages):
            self.at = at
            self.changed.emit()

    @property
    def page(self) -> Page | None:
        """The page that is worked on."""
        return self.lesson.pages[self.at] if 0 <= self.at < len(self.lesson.pages) else None

    def add(self, title: str) -> None:
        """Add what the window shows as a page, after the one that is worked on."""
        place = self.at + 1
        shown = replace(self._shown(), title=title)
        self._do(writing.with_page(self.lesson, place, shown, self._session.document.snapshot()), place)

    def show(self) -> None:
        """Bring the window to what the page shows; its graph opens beside what is open, unless that is the same."""
        page = self.page
        if page is None:
            return
        graph = self.lesson.graphs[page.graph]
        if not same_graph(self._session.document.snapshot(), graph):
            self._pages.open(Document.of(graph), title=self.lesson.title, beside=True)
        self._scenery.show(page)

    def update(self) -> None:
        """Let the page show what the window shows now; a question about what is gone goes."""
        page = self.page
        if page is None:
            return
        graph, shown = self._session.document.snapshot(), self._shown()
        question = page.question
        if question is not None and question.asked.of in (graph.wires if question.asked.of_wire else graph.nodes):
            shown = replace(shown, question=question)
        self._do(writing.with_view(self.lesson, self.at, shown, graph), self.at)

    def delete(self) -> None:
        """Take the page out."""
        if self.page is not None:
            left = writing.without_page(self.lesson, self.at)
            self._do(left, min(self.at, len(left.pages) - 1))

    def move(self, at: int, to: int) -> None:
        """Give a page another number."""
        if at != to and 0 <= at < len(self.lesson.pages) and 0 <= to < len(self.lesson.pages):
            self._do(writing.moved(self.lesson, at, to), to)

    def name(self, title: str, summary: str) -> None:
        """Say what the lesson is called and about."""
        self._do(replace(self.lesson, title=title, summary=summary), self.at)

    def rewrite(self, page: Page) -> None:
        """Give the page another title, text or question."""
        if self.page is not None:
            self._do(writing.changed(self.lesson, self.at, page), self.at)

    def undo(self) -> None:
        """Take back what was written last."""
        if self._before:
            self.lesson = self._before.pop()
            self.at = min(self.at, len(self.lesson.pages) - 1)
            self.is_saved = False
            self._draft.keep(self.lesson)
            self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._before)

    def save(self, path: Path) -> None:
        """Write the lesson to a file, in a thread; ``saved`` or ``failed`` tells."""
        lesson = self.lesson

        def write(_watch: Watch) -> None:
            lesson_file.save(lesson, path, own_folder("versions"))

        def done(_nothing: object) -> None:
            self.path = path
            self.is_saved = self.lesson is lesson
            self.saved.emit(path, lesson.title)
            self.changed.emit()

        self._writer.submit(Task.of(write, done, self.failed.emit, whole=True, kept=True))

    def _shown(self) -> Page:
        """The page that shows what the window shows."""
        session, camera = self._session, self._canvas().camera
        middle, nodes = camera.middle, session.document.nodes
        look = (round(middle.x(), 2), round(middle.y(), 2), round(camera.scale, 4))
        chosen = tuple(sorted(session.selection & nodes.keys()))
        return Page("", "", 0, look, session.level, session.stepping.step, chosen)

    def _do(self, lesson: Lesson, at: int) -> None:
        """The lesson is another one now."""
        if lesson != self.lesson:
            self._before = [*self._before, self.lesson][-MOST_UNDONE:]
            self.lesson, self.is_saved = lesson, False
            self._draft.keep(self.lesson)
        self.at = at
        self.changed.emit()

    def _go_on(self, draft: Lesson) -> None:
        """Take the draft, unless something else was begun while it was read."""
        if not self.lesson.pages:
            self._take(draft, None)

    def _take(self, lesson: Lesson, path: Path | None) -> None:
        self.lesson, self.path = lesson, path
        self._before, self.is_saved = [], path is not None
        self.at = len(lesson.pages) - 1
        self.changed.emit()
