"""Unsaved work survives a crash: a copy is kept, and offered at the next start. None is thrown away unread."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4
from weakref import ref

from PySide6.QtCore import QLockFile, QObject, QTimer

from core.formats import chain_file
from core.formats.atomic import write_atomically
from core.history import History
from core.language import tr
from core.own_operations.file import loaded

from ..runner import Runner, Task
from ..session import Session

QUIET = 2000  # milliseconds after the last change
_ASIDE = "aside"  # what could not be read, or was not wanted, is kept here
_KEPT = 20  # copies of unsaved work; older ones are deleted


@dataclass(frozen=True, slots=True)
class Leftover:
    """The copy of a document that was not saved.

    title: the name of its file if it has one, else what it was called. operations: the files of the person's own that
    had been run.
    """

    copy: Path
    title: str
    has_file: bool
    operations: Sequence[str] = ()

    @property
    def name(self) -> str:
        """What it is called."""
        return self.title or tr("Untitled")

    @property
    def stem(self) -> str:
        """What a new graph with what it held is called: as its file, without the ending."""
        return Path(self.title).stem if self.has_file else self.title

    @property
    def lacking(self) -> Sequence[str]:
        """Those of the person's files of operations that have not been run this time."""
        here = set(map(str, loaded()))
        return [path for path in self.operations if path not in here]

    def put_aside(self) -> None:
        """Offer it no more; it stays on the disk among the last that were put aside.

        Another window may have done so first: both were open while the person was asked.
        """
        folder = self.copy.parent / _ASIDE
        with contextlib.suppress(OSError):
            folder.mkdir(exist_ok=True)
            self.copy.replace(folder / f"{uuid4().hex}{chain_file.SUFFIX}")
            for beside in (_about(self.copy), _lock(self.copy)):
                beside.unlink(missing_ok=True)
            kept = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
            for surplus in kept[_KEPT:]:
                surplus.unlink(missing_ok=True)


class Autosave(QObject):
    """Keeps a copy of a session's unsaved document, from two seconds after a change until it is saved."""

    def __init__(self, session: Session, folder: Path) -> None:
        """Keep copies in a folder, one for this process; ``close`` must be called at a regular end.

        Where none can be kept the session says so once.
        """
        super().__init__(session)
        self._session = session
        self._failing = False
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._places: list[tuple[ref[History], _Place]] = []
        self._runner = Runner(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.keep)
        session.changed.connect(self._wait)
        session.opened.connect(self._wait)
        session.title_changed.connect(self._wait)

    @property
    def copy(self) -> Path:
        """Where the copy of the document that is shown is kept."""
        history = self._session.history
        place = self._place(history)
        if place is None:
            place = _Place(self._folder)
            self._places.append((ref(history), place))
        return place.copy

    def hurry(self) -> None:
        """Another document is about to be shown: what waits is done now."""
        if self._quiet.isActive():
            self._quiet.stop()
            self.keep()

    def forget(self, history: History) -> None:
        """A document was closed as the person wanted: no copy is needed."""
        place = self._place(history)
        if place is not None:
            self._places = [(owner, kept) for owner, kept in self._places if kept is not place]
            self._runner.submit(Task.of(lambda _: place.clear(), _nothing, _nothing, whole=True))

    def keep(self, then: Callable[[], None] | None = None) -> None:
        """Write the copy now, or take it away if all is saved; ``then`` is called once a copy is on the disk."""
        copy = self.copy
        gone = [place for owner, place in self._places if owner() is None]
        self._places = [(owner, place) for owner, place in self._places if place not in gone]
        if self._session.history.is_saved:
            self._runner.submit(Task.of(lambda _: _clear(gone, copy), _nothing, _nothing, whole=True))
            return

        def kept(_: object) -> None:
            self._failing = False
            if then is not None:
                then()

        snapshot, path = self._session.stacking.snapshot(), self._session.path
        name = path.name if path else self._session.title
        told = {"name": name, "has_file": path is not None, "operations": [*map(str, loaded())]}
        about = json.dumps(told).encode()

        def write(_: object) -> None:
            chain_file.save(snapshot, copy)
            write_atomically(_about(copy), about)
            _clear(gone)

        wanted = then is not None  # a later copy of another document must not take its turn
        self._runner.submit(Task.of(write, kept, self._tell_failure, whole=True, kept=wanted))

    def close(self) -> None:
        """The session ends as the person wanted: no copy is needed."""
        self._quiet.stop()
        self._runner.close()
        _clear([place for _, place in self._places])

    def _place(self, history: History) -> _Place | None:
        return next((place for owner, place in self._places if owner() is history), None)

    def _wait(self) -> None:
        self._quiet.start()

    def _tell_failure(self, sentence: str) -> None:
        if not self._failing:
            self._failing = True
            self._session.refused.emit(
                tr("Save often: no copy is kept in case of a crash. {sentence}").format(sentence=sentence)
            )


def leftovers(folder: Path) -> Iterator[Leftover]:
    """The copies of sessions that did not end as they should. Whether one still lives its lock tells, not a date."""
    for copy in _copies(folder):
        owner = QLockFile(str(_lock(copy)))
        owner.setStaleLockTime(0)
        if owner.tryLock(0):
            owner.unlock()
            yield _leftover(copy)


class _Place:
    """Where the copy of one document is kept, and the sign that its owner lives."""

    def __init__(self, folder: Path) -> None:
        self.copy = folder / f"{os.getpid()}-{uuid4().hex[:8]}{chain_file.SUFFIX}"
        self._owner = QLockFile(str(_lock(self.copy)))
        self._owner.setStaleLockTime(0)
        self._owner.tryLock(0)

    def clear(self) -> None:
        """Leave nothing."""
        _remove(self.copy)
        self._owner.unlock()


def _clear(places: Iterable[_Place], copy: Path | None = None) -> None:
    """Leave nothing of documents that are gone, and no copy of one that is saved."""
    for place in places:
        place.clear()
    if copy is not None:
        _remove(copy)


def _remove(copy: Path) -> None:
    with contextlib.suppress(OSError):
        copy.unlink(missing_ok=True)
        _about(copy).unlink(missing_ok=True)


def _copies(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob(f"*{chain_file.SUFFIX}"))
    except OSError:
        return []


def _leftover(copy: Path) -> Leftover:
    """With what is told beside it, if that can be read."""
    try:
        about = json.loads(_about(copy).read_bytes())
    except (OSError, ValueError):
        about = None
    told = about if isinstance(about, dict) else {}
    name, files = told.get("name"), told.get("operations")
    operations = [path for path in files if isinstance(path, str)] if isinstance(files, list) else []
    return Leftover(copy, name if isinstance(name, str) else "", told.get("has_file") is True, operations)


def _about(copy: Path) -> Path:
    return copy.with_suffix(".json")


def _lock(copy: Path) -> Path:
    return copy.with_suffix(".lock")


def _nothing(_: object) -> None:
    """What is to be done when there is nothing to do."""
