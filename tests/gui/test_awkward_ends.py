"""Closing, opening and saving at the worst moment: nothing is lost, nothing hangs, one sentence says what is wrong."""

import os
import resource
import shutil
import signal
import tempfile

import pytest
from PySide6.QtCore import QElapsedTimer

from core.edits.nodes import set_value
from core.formats import chain_file
from core.graph import Graph
from gui.filing import documents
from gui.frame import dialogs
from tests.gui.conftest import fan_out_graph, ident, product_graph, settled
from tests.gui.exporting import export

SOON = 5_000  # milliseconds
READ = 0.2  # of the work of an export: from here on it draws


@pytest.fixture
def told(monkeypatch):
    """The sentences that would be shown in a box."""
    sentences = []
    monkeypatch.setattr(documents, "tell", lambda _window, sentence: sentences.append(sentence))
    return sentences


@pytest.fixture
def saved(window, qtbot, tmp_path):
    """A window on a file that was changed since, and the file."""
    path = tmp_path / "folder" / "graph.chain"
    path.parent.mkdir()
    chain_file.save(product_graph(), path)
    window.documents.open_path(path)
    qtbot.waitUntil(lambda: window.session.path == path and settled(window.session))
    window.session.do(set_value, ident(window.session, "x"), 10.0)
    return window, path


def chain(length):
    graph = Graph()
    end = graph.variable(0.5, name="start")
    for _ in range(length):
        end = end.tanh() if hasattr(end, "tanh") else -end
    return graph.document


def quick(act):
    """Do something, and fail if it took long."""
    timer = QElapsedTimer()
    timer.start()
    act()
    assert timer.elapsed() < SOON


def test_a_window_closes_while_a_long_run_is_going_on(window, qtbot):
    window.session.replace(chain(20_000))
    qtbot.waitUntil(lambda: window.session.runs.computer.busy)
    quick(window.close)
    assert not window.isVisible()


def test_a_window_closes_while_it_opens_a_file(window, tmp_path):
    path = tmp_path / "long.chain"
    chain_file.save(chain(5_000), path)
    window.documents.open_path(path)
    quick(window.close)
    assert not window.isVisible()


def test_a_window_closes_while_it_draws_a_picture_and_leaves_nothing(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(documents.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "large.svg"), ""))
    window.session.replace(chain(5_000))
    files, failed = window.documents.files, []

    def close_while_drawing():
        if files.share > READ and window.isVisible():
            quick(window.close)

    files.progressed.connect(close_while_drawing)  # when it is told: looking now and then may be too late
    files.failed.connect(failed.append)
    export(window, ".svg")
    qtbot.waitUntil(lambda: bool(failed) or not window.isVisible(), timeout=60_000)
    assert not window.isVisible(), failed
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(("large", "chainrule-"))]


def test_of_two_files_opened_at_once_the_second_is_shown(window, qtbot, tmp_path, told):
    first, second = tmp_path / "first.chain", tmp_path / "second.chain"
    chain_file.save(chain(5_000), first)
    chain_file.save(fan_out_graph(), second)
    window.documents.open_path(first)
    window.documents.open_path(second)
    qtbot.waitUntil(lambda: window.session.path == second and settled(window.session), timeout=20_000)
    assert window.session.document == fan_out_graph()
    assert told == []


def test_saving_to_a_folder_that_vanished_keeps_the_document(saved, qtbot, told):
    window, path = saved
    shutil.rmtree(path.parent)
    window.documents.save()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert str(path.parent) in told[0] or path.name in told[0]
    assert told[0].endswith(".")
    assert not window.session.history.is_saved
    assert window.session.document.find("x").value == 10


def test_a_full_disk_keeps_the_file_and_the_document(saved, qtbot, told):
    window, path = saved
    before = path.read_bytes()
    limits, action = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        window.documents.save()
        qtbot.waitUntil(lambda: len(told) == 1)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, action)
    assert told[0].endswith(".")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
    assert not window.session.history.is_saved


def test_a_file_that_cannot_be_written_is_kept(saved, qtbot, told, monkeypatch):
    window, path = saved
    before = path.read_bytes()

    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "replace", refuse)
    window.documents.save()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].endswith(".")
    assert path.read_bytes() == before
    assert not window.session.history.is_saved


def test_saving_on_the_way_out_that_fails_leaves_the_window_open(saved, qtbot, told, monkeypatch):
    window, path = saved
    monkeypatch.setattr(documents, "ask_to_save", lambda *_args: dialogs.Button.Save)
    shutil.rmtree(path.parent)
    window.close()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert window.isVisible()
    assert window.session.document.find("x").value == 10
