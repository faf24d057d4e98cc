"""Writing a file all or nothing: after a crash at any moment the old version or the new one is there, whole.

The new version is written to a temporary file beside the old one, forced to disk, read back, and put in its place in
one step. Symbolic links are followed and stay; mode and, where allowed, owner are kept. A file with several names (hard
links) is overwritten where it is, so that it stays one file, while the temporary file holds the whole of it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..errors import SaveError
from ..language import tr
from .scratch import ENDING, PREFIX, ScratchFolder, hold, is_unlocked, remove_left_over

KEPT_VERSIONS = 5
_CHUNK = 2**20
_NO_FOLDER_SYNC = (errno.EINVAL, errno.EBADF, errno.ENOTSUP)  # file systems that sync files only


def write_atomically(path: Path, data: bytes, backups: Path | None = None) -> None:
    """Write a file, all or nothing.

    backups: a folder in which the file's last 5 earlier versions are kept, in a folder of their own.
    SaveError, with the old file as it was, if anything fails: no such folder, no permission, a full disk.
    """
    try:
        target = Path(os.path.realpath(path))
        before = _existing(target)
        if backups is not None and before is not None:
            with contextlib.suppress(OSError):  # a disk too full for a copy does not keep a person from saving
                _keep_version(target, data, backups)
        _write(target, before, data)
    except OSError as error:
        raise SaveError(
            tr("{path} could not be saved: {error}. What was there before is unchanged.").format(
                path=path, error=_reason(error)
            )
        ) from None


def write_folder(path: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write a folder of new files, by name, all or nothing; there must be none, or an empty one.

    Until all is there it has another name beside. SaveError if anything fails, with nothing left of it.
    """
    require_free(path)
    target = Path(os.path.realpath(path))
    try:
        with ScratchFolder(target.parent) as beside:
            folder = beside.path / target.name
            folder.mkdir()
            for name, data in files:
                (folder / name).write_bytes(data)
            if target.exists():
                target.rmdir()  # where a folder cannot take the place of an empty one
            folder.rename(target)
    except OSError as error:
        raise SaveError(
            tr("{path} could not be saved: {error}. Nothing was written.").format(path=path, error=_reason(error))
        ) from None


def require_free(path: Path) -> None:
    """SaveError if there is something in the place of a new folder, but for an empty one."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise SaveError(tr("{path} is there already. Choose another name for the folder.").format(path=path))


def versions(path: Path, backups: Path) -> list[Path]:
    """The earlier versions of a file, newest first."""
    folder = _versions_folder(Path(os.path.realpath(path)), backups)
    kept = folder.iterdir() if folder.is_dir() else ()
    return sorted((version for version in kept if version.stem.isdigit()), reverse=True)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error) or type(error).__name__).rstrip(".")


def _existing(target: Path) -> os.stat_result | None:
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, tr("there is something of that name which is not a file"))
    return found


def _write(target: Path, before: os.stat_result | None, data: bytes) -> None:
    temporary = target.with_name(f"{_prefix(target)}{secrets.token_hex(8)}{ENDING}")
    with _removed_on_failure(temporary), _created(temporary) as file:
        if before is not None:
            _copy_access(file, before)
        _put(file, data)
        _verify(temporary, data)
        if before is not None and before.st_nlink > 1:
            _overwrite(target, temporary, data)
            temporary.unlink()
        else:
            _replace(file, temporary, target)
    try:
        _sync_folder(target.parent)
    except OSError as error:
        raise SaveError(
            tr("{target} is saved, but the disk did not confirm it: {error}. Save again.").format(
                target=target, error=_reason(error)
            )
        ) from None
    _clean(target)


@contextlib.contextmanager
def _removed_on_failure(temporary: Path) -> Iterator[None]:
    try:
        yield
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


@contextlib.contextmanager
def _created(temporary: Path) -> Iterator[int]:
    """A new file, locked while this process works on it, so that no other takes it for left over."""
    file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with contextlib.suppress(OSError):  # some network drives have no locks
            hold(file)
        yield file
    finally:
        with contextlib.suppress(OSError):
            os.close(file)


def _copy_access(file: int, before: os.stat_result) -> None:
    if sys.platform == "win32":
        return
    mine = os.fstat(file)
    if (mine.st_uid, mine.st_gid) != (before.st_uid, before.st_gid):
        with contextlib.suppress(PermissionError):
            os.fchown(file, before.st_uid, before.st_gid)
    os.fchmod(file, stat.S_IMODE(before.st_mode))


def _put(file: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(file, left[:_CHUNK]) :]
    os.fsync(file)


def _verify(written: Path, data: bytes) -> None:
    """Read back: a full disk has been seen to swallow data without an error."""
    position = 0
    with written.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if chunk != data[position : position + len(chunk)]:
                break
            position += len(chunk)
    if position != len(data) or written.stat().st_size != len(data):
        raise OSError(errno.EIO, tr("what was written could not be read back"))


def _replace(file: int, temporary: Path, target: Path) -> None:
    if sys.platform == "win32":  # an open file cannot be moved there
        os.close(file)
    temporary.replace(target)


def _overwrite(target: Path, temporary: Path, data: bytes) -> None:
    try:
        file = os.open(target, os.O_WRONLY | getattr(os, "O_BINARY", 0))
        try:
            _put(file, data)
            os.ftruncate(file, len(data))
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as error:
        raise SaveError(
            tr("{target} may be damaged: {error} while it was saved. The whole of it is in {temporary}.").format(
                target=target, error=_reason(error), temporary=temporary
            )
        ) from None


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def _prefix(target: Path) -> str:
    """How temporary files for a file start; short, so that the longest names can be saved too."""
    return f"{PREFIX}{_digest(target.name)[:12]}-"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def _clean(target: Path) -> None:
    """Remove what a process left behind when it was killed: temporary files for this one, and all its folders here."""
    remove_left_over(target.parent)
    with contextlib.suppress(OSError):
        for left_over in target.parent.glob(f"{_prefix(target)}*{ENDING}"):
            if is_unlocked(left_over):
                left_over.unlink()


def _keep_version(target: Path, data: bytes, backups: Path) -> None:
    """Copy the file as it stands to its versions, if it is about to change."""
    old = target.read_bytes()
    if old == data:
        return
    folder = _versions_folder(target, backups)
    folder.mkdir(parents=True, exist_ok=True)
    kept = versions(target, backups)
    number = int(kept[0].stem) + 1 if kept else 1
    _write(folder / f"{number:08d}{target.suffix}", None, old)
    for surplus in versions(target, backups)[KEPT_VERSIONS:]:
        surplus.unlink()


def _versions_folder(target: Path, backups: Path) -> Path:
    return backups / f"{target.stem[:60]}-{_digest(str(target))[:12]}"
