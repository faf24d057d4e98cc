"""Saving all or nothing: after a crash or a failure at any point the old file or the new one is there, whole."""

import errno
import multiprocessing
import os
import random
import resource
import signal
import stat
import unicodedata

import pytest

from core.errors import SaveError
from core.formats.atomic import KEPT_VERSIONS, versions, write_atomically, write_folder

OLD, NEW = b"old " * 500_000, b"new, and longer " * 200_000
CALLS = ("open", "write", "fsync", "fchmod", "replace", "unlink", "close", "ftruncate")
MOST_CALLS = 40


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "model.chain"
    path.write_bytes(OLD)
    return path


@pytest.fixture
def linked(path):
    """The same file under a second name."""
    other = path.with_name("other.chain")
    os.link(path, other)
    return other


class At:
    """Does something at the nth call of any function that touches the disk, and counts the calls."""

    def __init__(self, patch, number, act):
        self.number, self.act, self.count = number, act, 0
        for name in CALLS:
            patch.setattr(os, name, self.wrapped(getattr(os, name)))

    def wrapped(self, function):
        def call(*args, **kwargs):
            self.count += 1
            if self.count == self.number:
                self.act()
            return function(*args, **kwargs)

        return call


def full():
    raise OSError(errno.ENOSPC, "No space left on device")


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def killed_at(number, path, data):
    """Save in a process that kills itself at the nth call; whether it got that far."""

    def save():
        with pytest.MonkeyPatch.context() as patch:
            At(patch, number, die)
            write_atomically(path, data)

    process = multiprocessing.get_context("fork").Process(target=save)
    process.start()
    process.join()
    return process.exitcode == -signal.SIGKILL


def names(folder):
    return [found.name for found in folder.iterdir()]


def temporaries(folder):
    return [found for found in folder.iterdir() if found.suffix == ".tmp"]


def test_a_new_file_and_a_file_replaced(tmp_path):
    path = tmp_path / "new.chain"
    for data in (OLD, NEW, b""):
        write_atomically(path, data)
        assert path.read_bytes() == data
    assert names(tmp_path) == ["new.chain"]


def test_killed_at_any_call_the_old_or_the_new_file_is_there(path):
    survived = set()
    for number in range(1, MOST_CALLS):
        path.write_bytes(OLD)
        if not killed_at(number, path, NEW):
            break
        survived.add(path.read_bytes())
        assert survived <= {OLD, NEW}
        write_atomically(path, NEW)
        assert temporaries(path.parent) == []
    assert 8 < number < MOST_CALLS
    assert survived == {OLD, NEW}


def test_killed_at_any_call_a_linked_file_is_whole_or_its_whole_stands_beside_it(path, linked):
    for number in range(1, MOST_CALLS):
        path.write_bytes(OLD)
        if not killed_at(number, path, NEW):
            break
        whole = [path.read_bytes(), *(found.read_bytes() for found in temporaries(path.parent))]
        assert OLD in whole or NEW in whole
        write_atomically(path, NEW)
        assert path.read_bytes() == linked.read_bytes() == NEW
        assert temporaries(path.parent) == []
    assert 8 < number < MOST_CALLS


def kills(path, count):
    """Kill a process that saves and saves, ``count`` times at random moments; what was found each time."""
    rng = random.Random(1)

    def save():
        while True:
            write_atomically(path, OLD)
            write_atomically(path, NEW)

    for _ in range(count):
        process = multiprocessing.get_context("fork").Process(target=save)
        process.start()
        process.join(rng.uniform(0.0, 0.1))
        process.kill()
        process.join()
        yield path.read_bytes()
    write_atomically(path, NEW)


def test_killed_at_random_moments(path):
    assert set(kills(path, 20)) <= {OLD, NEW}
    assert temporaries(path.parent) == []


@pytest.mark.long
def test_killed_at_random_moments_again_and_again(path):
    assert set(kills(path, 200)) == {OLD, NEW}
    assert temporaries(path.parent) == []


@pytest.mark.parametrize("number", range(1, 14))
def test_a_full_disk_at_any_call(path, number):
    with pytest.MonkeyPatch.context() as patch:
        At(patch, number, full)
        told = None
        try:
            write_atomically(path, NEW)
        except SaveError as error:
            told = str(error)
    assert told is None or (str(path) in told and "No space left on device" in told)
    assert path.read_bytes() == (OLD if told and "unchanged" in told else NEW)
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW
    assert temporaries(path.parent) == []


def test_a_failure_before_the_file_is_in_place_leaves_the_old_one_and_nothing_else(path):
    failures = 0
    for name in ("open", "write", "fsync", "fchmod", "replace"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, name, lambda *_, **__: full())
            with pytest.raises(SaveError, match=r"model\.chain could not be saved: No space left on device"):
                write_atomically(path, NEW)
        assert path.read_bytes() == OLD
        assert names(path.parent) == ["model.chain"]
        failures += 1
    assert failures == 5


def test_short_writes_are_carried_on(path, monkeypatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, data[: max(len(data) // 3, 1)]))
    write_atomically(path, NEW[:1000])
    assert path.read_bytes() == NEW[:1000]


def test_what_was_swallowed_without_an_error_is_noticed(path, monkeypatch):
    monkeypatch.setattr(os, "write", lambda file, data: len(data))
    with pytest.raises(SaveError, match="could not be read back"):
        write_atomically(path, NEW)
    assert path.read_bytes() == OLD


def test_a_limit_on_file_size(path):
    """The kernel itself refuses to write on, as it does when a quota is used up."""

    def save():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        try:
            write_atomically(path, NEW)
        except SaveError as error:
            os._exit(7 if "File too large" in str(error) else 1)

    process = multiprocessing.get_context("fork").Process(target=save)
    process.start()
    process.join()
    assert process.exitcode == 7
    assert path.read_bytes() == OLD
    assert names(path.parent) == ["model.chain"]


def test_a_folder_that_is_gone(tmp_path):
    with pytest.raises(SaveError, match=r"No such file or directory\. What was there before is unchanged"):
        write_atomically(tmp_path / "gone" / "model.chain", NEW)


def test_only_files_are_replaced(tmp_path):
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/full")
    for name in ("folder", "pipe", "device"):
        with pytest.raises(SaveError, match="not a file"):
            write_atomically(tmp_path / name, NEW)
    assert len(names(tmp_path)) == 3
    assert (tmp_path / "device").is_char_device()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755])
def test_the_mode_is_kept(path, mode):
    path.chmod(mode)
    write_atomically(path, NEW)
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_new_file_has_the_mode_that_new_files_have(tmp_path):
    (tmp_path / "usual").touch()
    write_atomically(tmp_path / "x.chain", NEW)
    assert (tmp_path / "x.chain").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_symbolic_link_stays_and_what_it_names_is_written(path, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.chain"
    link.symlink_to("../model.chain")
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert path.read_bytes() == NEW
    assert names(tmp_path / "elsewhere") == ["link.chain"]


def test_a_link_that_names_nothing_yet(tmp_path):
    link = tmp_path / "link.chain"
    link.symlink_to("real.chain")
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert (tmp_path / "real.chain").read_bytes() == NEW


def test_a_file_of_two_names_stays_one_file(path, linked):
    for data in (NEW, b"short", OLD):
        write_atomically(path, data)
        assert linked.read_bytes() == data
    assert path.samefile(linked)
    assert temporaries(path.parent) == []


def test_a_file_of_two_names_that_breaks_while_it_is_written_has_its_whole_beside_it(path, linked, monkeypatch):
    monkeypatch.setattr(os, "ftruncate", lambda *_: full())
    with pytest.raises(SaveError, match="may be damaged: No space left on device") as caught:
        write_atomically(path, NEW)
    (whole,) = temporaries(path.parent)
    assert whole.read_bytes() == NEW
    assert str(whole) in str(caught.value)


@pytest.mark.parametrize(
    "name",
    ["n" * 249 + ".chain", "größe 名前 🙂.chain", unicodedata.normalize("NFD", "größe.chain"), "-rf *.chain", ".chain"],
)
def test_any_name(tmp_path, name):
    for data in (OLD, NEW):
        write_atomically(tmp_path / name, data)
    assert names(tmp_path) == [name]


def test_a_relative_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_atomically(type(tmp_path)("x.chain"), NEW)
    assert (tmp_path / "x.chain").read_bytes() == NEW


def test_the_temporary_file_of_a_living_process_is_left_alone(path):
    assert killed_at(4, path, NEW)
    (left,) = temporaries(path.parent)
    fcntl = pytest.importorskip("fcntl")
    with left.open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        write_atomically(path, NEW)
        assert left.exists()
    write_atomically(path, NEW)
    assert not left.exists()


def test_temporary_files_of_other_files_are_left_alone(path):
    assert killed_at(4, path, NEW)
    write_atomically(path.with_name("other.chain"), NEW)
    assert len(temporaries(path.parent)) == 1


def test_the_last_versions_are_kept(tmp_path):
    path, backups = tmp_path / "model.chain", tmp_path / "backups"
    for number in range(1, 21):
        write_atomically(path, b"version %d" % number, backups)
    assert path.read_bytes() == b"version 20"
    kept = versions(path, backups)
    assert [version.read_bytes() for version in kept] == [b"version %d" % n for n in range(19, 19 - KEPT_VERSIONS, -1)]
    assert all(version.suffix == ".chain" for version in kept)
    write_atomically(path, b"version 20", backups)
    assert versions(path, backups) == kept


def test_versions_of_files_of_one_name_are_kept_apart(tmp_path):
    backups = tmp_path / "backups"
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        for data in (b"1", b"2"):
            write_atomically(tmp_path / folder / "x.chain", folder.encode() + data, backups)
    assert [version.read_bytes() for version in versions(tmp_path / "a" / "x.chain", backups)] == [b"a1"]
    assert versions(tmp_path / "c.chain", backups) == []


def test_backups_that_cannot_be_kept_do_not_keep_a_person_from_saving(path, tmp_path):
    (tmp_path / "backups").write_text("a file where the folder should be")
    write_atomically(path, NEW, tmp_path / "backups")
    assert path.read_bytes() == NEW


def test_a_folder_is_written_all_or_nothing(tmp_path):
    def files(last):
        yield "a", b"1"
        if last is None:
            raise KeyboardInterrupt
        yield "b", last

    with pytest.raises(KeyboardInterrupt):
        write_folder(tmp_path / "folder", files(None))
    assert list(tmp_path.iterdir()) == []
    write_folder(tmp_path / "folder", files(b"2"))
    assert {path.name: path.read_bytes() for path in (tmp_path / "folder").iterdir()} == {"a": b"1", "b": b"2"}
    with pytest.raises(SaveError, match="is there already"):
        write_folder(tmp_path / "folder", files(b"3"))
    assert (tmp_path / "folder" / "b").read_bytes() == b"2"
    with pytest.raises(SaveError, match="Nothing was written"):
        write_folder(tmp_path / "no" / "folder", files(b"2"))
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
