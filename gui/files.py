"""Opening and saving in worker threads, so that the window stays alive however large the file is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.document import Document
from core.formats import chain_file
from core.formats.atomic import write_atomically

from .canvas.measure import measure_all
from .folders import own_folder
from .runner import Runner, Task
from .session import Session


class Files(QObject):
    """Reads documents into a session and writes its document to files."""

    running = Signal(bool)
    failed = Signal(str)
    used = Signal(Path)  # a file that was opened or saved, for the list of recent ones

    def __init__(self, session: Session) -> None:
        """Work for a session; ``close`` must be called before the end.

        ``versions`` is the folder in which the last versions of every file are kept before they are replaced.
        """
        super().__init__(session)
        self._session = session
        self.versions = own_folder("versions")
        self._runner, self._pictures = Runner(self), Runner(self)
        for runner in (self._runner, self._pictures):
            runner.running.connect(self.running)

    @property
    def busy(self) -> bool:
        """Whether a file is being read or written."""
        return self._runner.busy or self._pictures.busy

    def close(self) -> None:
        """End the workers' threads, after what they are doing."""
        self._runner.close()
        self._pictures.close()

    def cancel(self) -> None:
        """Give up on the file being opened."""
        self._runner.cancel()

    def open(self, path: Path, *, as_copy: bool = False) -> None:
        """Read a file and show it; if it cannot be read, the open document stays.

        as_copy: show it as a new document without a file of its own, as for an example. What was edited while the file
        was read is not lost: the file is not shown then.
        """
        history = self._session.history
        here = history.here()

        def opened(document: Document) -> None:
            now = self._session.history
            if not now.is_saved and (now is not history or now.here() is not here):
                self.failed.emit(f"{path.name} was not opened: the graph was edited meanwhile. Open it again.")
                return
            self._session.replace(document, None if as_copy else path)
            if not as_copy:
                self.used.emit(path)

        def read(cancelled: Callable[[], bool]) -> Document:
            document = chain_file.load(path, cancelled)
            measure_all(document)
            return document

        self._runner.submit(Task(lambda: read, opened, self.failed.emit))

    def save(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Write the document as it stands; ``then`` is called once it is on disk.

        What is edited meanwhile stays unsaved. If the file cannot be written, the document stays unsaved too.
        """
        session, history = self._session, self._session.history
        snapshot, mark = session.document.snapshot(), history.here()

        def saved(_: object) -> None:
            history.set_saved(mark)
            if history is session.history:
                session.set_path(path)
            self.used.emit(path)
            if then is not None:
                then()

        def write(_: object) -> None:
            chain_file.save(snapshot, path, self.versions)

        self._runner.submit(Task(lambda: write, saved, self.failed.emit, whole=True))

    def write_picture(self, path: Path, packed: Callable[[], bytes], then: Callable[[], None]) -> None:
        """Write what ``packed`` gives; ``then`` is called once it is on disk. One at a time, beside other files."""
        if self._pictures.busy:
            self.failed.emit(f"{path.name} was not written: another picture is being written still. Export it again.")
            return

        def write(_: object) -> None:
            write_atomically(path, packed())

        self._pictures.submit(Task(lambda: write, lambda _: then(), self.failed.emit, whole=True))
