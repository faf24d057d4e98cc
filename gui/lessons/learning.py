"""What belongs to learning in a window: lessons, questions, the quiz and the recorder, wired here, and their files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from core.errors import FormatError
from core.language import tr
from core.lessons import lesson_file
from core.lessons.lesson import Lesson
from core.lessons.quiz import Topic
from core.lessons.reckoned import without_number

from ..filing.documents import stem
from ..filing.folders import first_folder
from ..frame.dialogs import tell
from ..runner import Runner, Task
from ..settings import FUSED
from .asking import Asking
from .own import OwnLessons
from .player import Player
from .progress import Progress
from .quiz import Quiz
from .recorder import Recorder
from .scenery import Scenery
from .shelf import SHELF, Shelved, shelved_lesson

if TYPE_CHECKING:
    from ..window import MainWindow

PANEL = "lessons"


class Learning(QObject):
    """The parts, and what a person asks of them."""

    turned = Signal(int)  # which way the page is to be read on: 1, or -1 for back

    def __init__(self, window: MainWindow) -> None:
        """For a window that has its documents and views; ``close`` must be called before the end."""
        super().__init__(window)
        self._window, self.session = window, window.session
        self.progress, self.own = Progress(window.settings), OwnLessons(window.settings, self)
        self.asking: Asking = Asking(self.session)
        pages, scenery = window.documents.pages, Scenery(self.session, lambda: window.canvas)
        self.player: Player = Player(self.session, pages, self.asking, self.progress, scenery)
        self.quiz: Quiz = Quiz(self.session, self.asking)
        self.recorder = Recorder(self.session, pages, scenery, lambda: window.canvas)
        self._reader = Runner(self)
        self._came_up = False  # the panel, for the quiz alone
        self.player.changed.connect(self._restore_grouping)
        self.player.changed.connect(self.quiz.end)  # a page was turned
        self.player.changed.connect(self._follow_page)
        self.quiz.ending.connect(self._leave_panel)
        self.quiz.ended.connect(self._come_back)
        closed = window.panels.docks[PANEL].visibilityChanged
        closed.connect(self._end_unseen, Qt.ConnectionType.QueuedConnection)  # a layout put back hides all first
        self.recorder.failed.connect(lambda sentence: tell(window, sentence))
        self.recorder.saved.connect(self.own.remember)
        self.recorder.saved.connect(lambda path: self.session.noted.emit(tr("Saved to {path}").format(path=path)))
        window.documents.lesson_wanted.connect(self.open_path)

    def close(self) -> None:
        """End the workers' threads."""
        self._reader.close()
        self.recorder.close()

    def put_away(self) -> None:
        """The window closes: numbers that were tried in a lesson's graph are no work to be saved."""
        if self.player.lesson is not None:
            self.player.leave()

    def show(self) -> None:
        """Bring the panel to the front."""
        self._window.panels.show(PANEL)

    def begin(self) -> None:
        """Read the first lesson."""
        self.read(SHELF[0])

    def read(self, shelved: Shelved) -> None:
        """Read a lesson of the app, where one was in it last."""
        self._read(shelved_lesson(shelved), shelved.name, None)

    def open_path(self, path: Path) -> None:
        """Read a lesson from a file."""

        def done(lesson: Lesson) -> None:
            self.own.remember(path, lesson.title)
            self._read(lesson, str(path.resolve()), path)

        title, documents = tr("Opening {name}").format(name=path.name), self._window.documents
        self._reader.submit(
            Task.of(
                lambda _watch: _loaded(path),
                done,
                documents.tell_failure,
                title=title,
                given_up=documents.tell_given_up,
            )
        )

    def choose(self) -> None:
        """Ask which lesson to open."""
        folder = str(first_folder(self._window.settings))
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open a lesson"), folder, _lessons_filter())
        if chosen:
            self.open_path(Path(chosen))

    def start_quiz(self, *, topic: Topic | None = None) -> None:
        """Ask for the numbers of the open graph: gradients, or values where there are none."""
        run = self.session.runs.run
        target = self.session.document.view.target is not None or (run is not None and run.backward_done)
        if not self.quiz.active:
            self._came_up = self._window.panels.docks[PANEL].isHidden()
        self.show()
        self.recorder.leave()
        self.quiz.start(topic or ("gradient" if target else "value"))

    def turn(self, way: int) -> bool:
        """Go on or back in the quiz, or else by a page of the lesson that is in view; False if there is neither."""
        if self.quiz.active:
            if way > 0:
                self.quiz.go_on()
            return True
        reading = self.player.lesson is not None and self.player.in_view
        if reading:
            self.turned.emit(way)
        return reading

    def record(self) -> None:
        """Write a lesson, or go on with the one that was written last."""
        self.quiz.end()
        if self.player.lesson is not None:
            self.player.leave()
        self.show()
        self.recorder.start()

    def edit(self) -> None:
        """Write at the lesson that is read; one of the app becomes a lesson of one's own."""
        lesson, path = self.player.written, self.player.path
        if lesson is not None:
            place = self.player.page
            self.player.leave()
            self.recorder.start(lesson, path)
            self.recorder.choose(place)
            self.recorder.show()

    def try_it(self) -> None:
        """Read the lesson that is written, from the page that is worked on."""
        recorder = self.recorder
        if recorder.page is not None:
            self.progress.forget(_TRIED)
            self.player.open(recorder.lesson, _TRIED, recorder.at, recorder.path)

    def save(self) -> None:
        """Save the lesson that is written, asking for a file if it has none."""
        if self.recorder.path is None:
            self.save_as()
        else:
            self.recorder.save(self.recorder.path)

    def save_as(self) -> None:
        """Ask for a file and save the lesson to it."""
        name = stem(self.recorder.lesson.title or tr("lesson"))
        suggested = self.recorder.path or first_folder(self._window.settings) / f"{name}{lesson_file.SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save the lesson"), str(suggested), _lessons_filter())
        ends = Path(chosen).suffix == lesson_file.SUFFIX
        path = self._window.documents.checked(chosen, lesson_file.SUFFIX, ends=ends)
        if path is not None:
            self.recorder.save(path)

    def _read(self, lesson: Lesson, key: str, path: Path | None) -> None:
        if not lesson.pages:
            self._window.documents.tell_failure(tr("This lesson has no pages."))
            return
        self.quiz.end()
        self.recorder.leave()
        self.show()
        read, count = self.progress.of(key), len(lesson.pages)
        goes_on = read.page < count and not read.is_finished(count)
        if not goes_on:
            self.progress.forget(key)
        self.player.open(lesson, key, read.page if goes_on else 0, path)
        # Once its page is shown, and the status line tells nothing else.
        self.session.runs.ran.connect(partial(self._proofread, lesson), Qt.ConnectionType.SingleShotConnection)

    def _proofread(self, lesson: Lesson) -> None:
        """Say what is wrong in a lesson, as long as it is read."""
        fault = _fault(lesson)
        if fault and self.player.written is lesson:
            self.session.refused.emit(fault)

    def _follow_page(self) -> None:
        """What a page leads up to is not told before; one that asked has told it when the answer is known."""
        page = self.player.shown if self.player.in_view else None
        self.session.stepping.read(page is not None and page.question is None)

    def _restore_grouping(self) -> None:
        """After a lesson steps are fused again, if that is how they are wanted."""
        if self.player.lesson is None:
            self.session.runs.set_fused(self._window.settings.get(FUSED))

    def _end_unseen(self) -> None:
        """Nobody could answer, or end, a quiz whose panel was closed."""
        if self._window.panels.docks[PANEL].isHidden():
            self.quiz.end()

    def _come_back(self) -> None:
        """After a quiz on its graph a lesson asks again what its page asks; else what was covered is seen again."""
        if self.player.in_view:
            self.player.resume()
        elif self._came_up:
            self._window.panels.docks[PANEL].close()

    def _leave_panel(self) -> None:
        """The focus goes back at once: of what is taken away around it, each part would hand it to the next."""
        if not self.player.in_view:
            self._window.views.focus()


_TRIED = "tried"  # the key of a lesson that is only tried


def _lessons_filter() -> str:
    """The kind of files that lessons are, as Qt's dialogs take it."""
    return ";;".join((f"{tr('Chainrule lessons')} (*{lesson_file.SUFFIX})", f"{tr('All files')} (*)"))


def _fault(lesson: Lesson) -> str:
    """What is said of the first number that there never is in a lesson; empty if there is none."""
    for number, page in enumerate(lesson.pages, 1):
        for told in without_number(page.text, lesson.graphs[page.graph]):
            return tr("Page {number}: {told}").format(number=number, told=told)
    return ""


def _loaded(path: Path) -> Lesson:
    lesson = lesson_file.load(path)
    if not lesson.pages:
        raise FormatError(tr("{path}: this lesson has no pages.").format(path=path))
    return lesson
