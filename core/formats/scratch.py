"""Folders that are only there while a process works in them; those that it left behind when it was killed go too.

A folder is locked as long as its process lives, however that ends: what nobody has locked was left behind. Where
folders cannot be locked, as on Windows and on some network drives, one that is a day old counts as left behind.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from typing import Self
from weakref import finalize

if sys.platform != "win32":
    import fcntl

PREFIX, ENDING = ".chainrule-", ".tmp"
_LONG_AGO = 24 * 3600.0  # seconds
_FOUND = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)


class ScratchFolder:
    """A new folder; it goes, with all that is in it, when it is closed or nobody has it any more."""

    def __init__(self, parent: Path | None = None) -> None:
        """parent: where it is made, and where what was left behind is removed; by default the system's place for such.

        OSError if it cannot be made.
        """
        place = Path(gettempdir()) if parent is None else parent
        remove_left_over(place)
        self.path, lock = _made(place)
        self._end = finalize(self, _remove, self.path, lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()


def remove_left_over(place: Path) -> None:
    """Remove the folders of this kind in a place that belong to no living process."""
    with contextlib.suppress(OSError):
        for found in place.glob(f"{PREFIX}*{ENDING}"):
            if found.is_dir() and not found.is_symlink():
                _remove_if_left_over(found)


def hold(opened: int, *, wait: bool = False) -> None:
    """Lock an open file or folder for this process. BlockingIOError if another has it, OSError if there are no locks.

    wait: until the other lets go of it, instead.
    """
    if sys.platform != "win32":
        fcntl.flock(opened, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def is_unlocked(file: Path) -> bool:
    """Whether no living process works on a file; on Windows always, where an open file cannot be removed anyway."""
    opened = os.open(file, _FOUND)
    try:
        hold(opened)
    except OSError:
        return False
    else:
        return True
    finally:
        os.close(opened)


def _made(place: Path) -> tuple[Path, int | None]:
    """A new folder, and what keeps it locked; another one where somebody has removed it before it was locked."""
    while True:
        folder = Path(mkdtemp(ENDING, PREFIX, place))
        lock = None
        with contextlib.suppress(OSError):  # Windows opens no folders, some network drives have no locks
            lock = os.open(folder, _FOUND)
            hold(lock, wait=True)
        if folder.exists():
            return folder, lock
        if lock is not None:
            os.close(lock)


def _remove_if_left_over(folder: Path) -> None:
    """Remove it while it is locked, so that nobody takes it for a new one meanwhile."""
    with contextlib.ExitStack() as closing:
        try:
            lock = os.open(folder, _FOUND)
            closing.callback(os.close, lock)
            hold(lock)
        except BlockingIOError:
            return
        except OSError:
            if time.time() - folder.stat().st_mtime < _LONG_AGO:
                return
        shutil.rmtree(folder, ignore_errors=True)


def _remove(folder: Path, lock: int | None) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if lock is not None:
        os.close(lock)
