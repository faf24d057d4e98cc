"""The lesson that is being written, kept at all times: what was not saved to a file is there at the next start."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.errors import ChainruleError
from core.lessons import lesson_file
from core.lessons.lesson import Lesson

from ..filing.folders import own_folder
from ..runner import Job, Runner, Task


class Draft(QObject):
    """One file among the app's own, written in a thread: of what waits only the latest is."""

    failed = Signal(str)

    def __init__(self, lesson: Lesson, parent: QObject) -> None:
        """lesson: what there is without a draft; it is not kept until there is another one."""
        super().__init__(parent)
        self._path = own_folder("lessons") / f"draft{lesson_file.SUFFIX}"
        self._lesson = self._written = lesson
        self._runner = Runner(self)

    def close(self) -> None:
        """End the worker's thread; what it has not come to is kept now."""
        self._runner.close()
        if self._lesson is not self._written:
            with contextlib.suppress(ChainruleError):
                self._write(self._lesson)

    def keep(self, lesson: Lesson) -> None:
        """Keep a lesson in the place of what was kept before."""
        self._lesson = lesson
        self._runner.cancel()  # what is still being read is of the past now

        def make() -> Job:
            latest = self._written = self._lesson
            return lambda _watch: self._write(latest)

        self._runner.submit(Task(make, lambda _nothing: None, self.failed.emit, whole=True))

    def read(self, done: Callable[[Lesson], None]) -> None:
        """Read what was kept last, if there is such a file and it can be read."""
        if self._path.is_file():
            self._runner.submit(Task.of(lambda _watch: lesson_file.load(self._path), done, lambda _sentence: None))

    def _write(self, lesson: Lesson) -> None:
        with contextlib.suppress(OSError):  # saving says what is wrong
            self._path.parent.mkdir(parents=True, exist_ok=True)
        lesson_file.save(lesson, self._path)
