"""Scratch folders go: when they are closed, when they are forgotten, and when their process was killed."""

import errno
import gc
import multiprocessing
import os
import signal
import time
from pathlib import Path

import pytest

from core.formats import scratch
from core.formats.atomic import write_atomically, write_folder
from core.formats.scratch import ScratchFolder, remove_left_over

DAY = 24 * 3600


def killed(act, *args):
    """Do something in a process that is killed on the way."""
    process = multiprocessing.get_context("fork").Process(target=act, args=args)
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL


def die_at_work(place):
    with ScratchFolder(place) as folder:
        (folder.path / "half.png").write_bytes(b"half")
        os.kill(os.getpid(), signal.SIGKILL)


def die_writing(place):
    def files():
        yield "a", b"1"
        os.kill(os.getpid(), signal.SIGKILL)

    write_folder(place / "frames", files())


@pytest.fixture
def no_locks(monkeypatch):
    """A drive that has none."""

    def flock(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(pytest.importorskip("fcntl"), "flock", flock)


def test_a_folder_goes_when_it_is_closed_and_when_it_is_forgotten(tmp_path):
    gc.collect()  # nothing else is closed meanwhile
    opened = sorted(Path("/dev/fd").iterdir())
    with ScratchFolder(tmp_path) as kept:
        (kept.path / "x").write_bytes(b"1")
        forgotten = ScratchFolder(tmp_path).path
        assert not forgotten.exists()
        assert list(tmp_path.iterdir()) == [kept.path]
    assert list(tmp_path.iterdir()) == []
    assert sorted(Path("/dev/fd").iterdir()) == opened


@pytest.mark.parametrize("die", [die_at_work, die_writing])
@pytest.mark.parametrize(
    "then",
    [
        lambda place: ScratchFolder(place).path,
        lambda place: write_folder(place / "other", [("a", b"1")]),
        lambda place: write_atomically(place / "other", b"1"),
    ],
    ids=["another", "folder", "file"],
)
def test_what_a_killed_process_left_goes_with_the_next_work_there(tmp_path, die, then):
    killed(die, tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    then(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] in ([], ["other"])


def test_what_a_living_process_works_in_stays(tmp_path):
    with ScratchFolder(tmp_path) as living:
        os.utime(living.path, (0, 0))
        remove_left_over(tmp_path)
        assert living.path.exists()


@pytest.mark.usefixtures("no_locks")
def test_without_locks_a_folder_stays_for_a_day(tmp_path):
    with ScratchFolder(tmp_path) as folder:
        remove_left_over(tmp_path)
        assert folder.path.exists()
        os.utime(folder.path, (time.time() - 2 * DAY,) * 2)
        remove_left_over(tmp_path)
        assert not folder.path.exists()


def test_a_folder_that_is_swept_away_before_it_is_locked_is_made_again(tmp_path, monkeypatch):
    made = []

    def mkdtemp(*args):
        made.append(folder := really(*args))
        if len(made) == 1:
            Path(folder).rmdir()
        return folder

    really = scratch.mkdtemp
    monkeypatch.setattr(scratch, "mkdtemp", mkdtemp)
    with ScratchFolder(tmp_path) as folder:
        assert [str(path) for path in tmp_path.iterdir()] == [str(folder.path)] == made[1:]


def test_other_folders_and_links_are_left_alone(tmp_path):
    killed(die_at_work, tmp_path)
    (left,) = tmp_path.iterdir()
    others = [tmp_path / "chainrule-backup.tmp", tmp_path / ".chainrule-backup", tmp_path / "precious"]
    for other in others:
        other.mkdir()
    (tmp_path / ".chainrule-link.tmp").symlink_to(others[-1], target_is_directory=True)
    remove_left_over(tmp_path)
    assert not left.exists()
    assert all(other.exists() for other in others)
