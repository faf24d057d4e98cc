"""Opening, saving and drawing in worker threads, so that the window stays alive however large the graph is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.document import Document
from core.formats import chain_file
from core.language import tr
from core.progress import part

from ..canvas.geometry import Geometry
from ..canvas.measure import measure_all
from ..runner import Job, Runner, Task, Watch
from ..session import Session
from .folders import own_folder

Put = Callable[[], None]
_READ = 0.85  # of the work of opening a file, when its nodes are still to be measured


class Files(QObject):
    """Reads documents into a session, and writes its document and pictures of it to files."""

    running = Signal(bool)
    progressed = Signal()  # ``share`` is another one
    failed = Signal(str)
    given_up = Signal()  # what was being opened or drawn
    saved_aside = Signal(object, Path)  # the History of a document that is not shown any more, and its file
    used = Signal(Path)  # a file that was opened or saved, for the list of recent ones

    def __init__(
        self,
        session: Session,
        show: Callable[[Document, Path | None, str], None] | None = None,
        foresee: Callable[[Geometry], object] = lambda _: None,
    ) -> None:
        """Work for a session; ``close`` must be called before the end.

        show: called with what was read, its file and title; by default it takes the place of the session's document.
        foresee: called just before with its rows on a canvas.
        ``versions`` is the folder in which the last versions of every file are kept before they are replaced.
        """
        super().__init__(session)
        self._session = session
        self._show = show or session.replace
        self._foresee = foresee
        self.versions = own_folder("versions")
        self._runner, self._pictures, self._rescues = self._runners = (Runner(self), Runner(self), Runner(self))
        for runner in self._runners:
            runner.running.connect(self.running)
            runner.progressed.connect(self.progressed)

    @property
    def busy(self) -> bool:
        """Whether a file is being read or written."""
        return any(runner.busy for runner in self._runners)

    @property
    def title(self) -> str:
        """What is going on, such as "Opening net.chain"."""
        return ", ".join(runner.title for runner in self._runners if runner.title)

    @property
    def share(self) -> float | None:
        """Which share is done of what is furthest from its end; None if that is not known."""
        return min((runner.share for runner in self._runners if runner.share is not None), default=None)

    def close(self) -> None:
        """End the workers' threads, after what must be finished."""
        for runner in self._runners:
            runner.close()

    def cancel(self) -> None:
        """Give up what is being opened or drawn."""
        for runner in self._runners:
            runner.cancel()

    def open(self, path: Path, *, as_copy: bool = False, title: str = "") -> None:
        """Read a file and show it; if it cannot be read, the open document stays.

        as_copy: show it as a new document without a file of its own, as for an example; title: what that is called.
        """

        def opened(rows: Geometry) -> None:
            self._foresee(rows)
            self._show(rows.document, None if as_copy else path, title)
            if not as_copy:
                self.used.emit(path)

        def read(watch: Watch) -> Geometry:
            rows = Geometry(_reading(path)(watch))
            rows.document.snapshot()  # keeps the copies for whoever looks at the document first
            return rows

        self._runner.submit(self._task(read, opened, tr("Opening {}").format(path.name)))

    def rescue(self, path: Path, done: Callable[[Document], None], failed: Callable[[str], None]) -> None:
        """Read a file without showing it, beside other files; ``done`` is handed its document.

        failed: told why it could not be read; neither is called if the reading is given up.
        """
        title = tr("Looking at unsaved work")
        self._rescues.submit(Task.of(_reading(path), done, failed, title=title, given_up=lambda: None))

    def save(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Write the document as it stands; ``then`` is called once it is on disk.

        What is edited meanwhile stays unsaved. If the file cannot be written, the document stays unsaved too.
        """
        session, history = self._session, self._session.history
        snapshot, mark = session.stacking.snapshot(), history.here()

        def saved(_: object) -> None:
            history.set_saved(mark)
            if history is session.history:
                session.set_path(path)
            else:
                self.saved_aside.emit(history, path)
            self.used.emit(path)
            if then is not None:
                then()

        def write(watch: Watch) -> None:
            chain_file.save(snapshot, path, self.versions, watch.tell)

        title = tr("Saving {}").format(path.name)
        self._runner.submit(Task.of(write, saved, self.failed.emit, whole=True, title=title))

    def export(self, path: Path, make: Callable[[Watch], Put], then: Callable[[], None]) -> None:
        """Make what goes into a file or a folder, then write it; ``then`` is called once it is on disk.

        make: called in the worker's thread, gives what writes it, all or nothing. One at a time, beside other files.
        Nothing is left of what is given up.
        """
        if self._pictures.busy:
            told = tr("{path} was not written: another export is at work still. Export it again.")
            self.failed.emit(told.format(path=path.name))
            return
        title = tr("Exporting {}").format(path.name)

        def made(put: Put) -> None:
            self._pictures.submit(Task.of(lambda _: put(), lambda _: then(), self.failed.emit, whole=True, title=title))

        self._pictures.submit(self._task(make, made, title))

    def _task(self, job: Job, done: Callable[[Any], None], title: str) -> Task:
        return Task.of(job, done, self.failed.emit, title=title, given_up=self.given_up.emit)


def _reading(path: Path) -> Callable[[Watch], Document]:
    """Reads a file, and measures its nodes ahead for the canvas."""

    def read(watch: Watch) -> Document:
        document = chain_file.load(path, part(watch.tell, 0, _READ))
        measure_all(document, part(watch.tell, _READ, 1))
        return document

    return read
