"""Unsaved work survives the end of the process, however it ends; nothing is thrown away."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.edits.nodes import set_value
from core.graph import Graph
from gui import recovering as recovering_module
from gui.dialogs import Button
from gui.recovering import Recovering
from gui.recovery import Autosave, leftovers

ROOT = Path(__file__).parents[2]
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from gui import app, recovery
from core.edits.nodes import set_value
recovery.QUIET = 1
application = app.make_app()
window = app.make_window(application)
node = window.session.document.find("x").id
window.autosave.close()
window.autosave = recovery.Autosave(window.session, Path(sys.argv[1]))
window.show()
window.session.do(set_value, node, 77.0)
def ready():
    if window.autosave.copy.exists() and window.autosave.copy.with_suffix(".json").exists():
        print("kept", flush=True)
timer = QTimer(interval=20)
timer.timeout.connect(ready)
timer.start()
application.exec()
"""


@pytest.fixture
def killed(tmp_path):
    """A folder with the copy of a process that was killed with unsaved work."""
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline().strip() == "kept"
    assert list(leftovers(tmp_path)) == [], "while it lives its copy is its own"
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    return tmp_path


@pytest.fixture
def session(open_session):
    graph = Graph()
    session = open_session(graph.document)
    session.x = graph.variable(1.0, name="x").id
    session.history.set_saved(session.history.here())
    return session


def answering(monkeypatch, answer):
    asked = []

    def ask(self, leftover, document):
        asked.append((leftover.name, document))
        return answer

    monkeypatch.setattr(Recovering, "_ask", ask)
    return asked


def test_what_was_not_saved_is_offered_and_opened_as_unsaved(killed, session, qtbot, monkeypatch, tmp_path):
    asked = answering(monkeypatch, Button.Open)
    autosave = Autosave(session, tmp_path)
    Recovering(session, autosave, None).offer(killed)
    assert [name for name, _ in asked] == ["Untitled"]
    assert session.document.find("x").value == 77
    assert not session.history.is_saved
    assert session.path is None
    qtbot.waitUntil(lambda: autosave.copy.exists() and len(list(killed.glob("*.chain"))) == 1)
    autosave.close()


def test_a_second_crash_while_recovering_loses_nothing(killed, session, monkeypatch, tmp_path):
    answering(monkeypatch, Button.Ignore)
    autosave = Autosave(session, tmp_path)
    Recovering(session, autosave, None).offer(killed)
    autosave.close()
    assert [leftover.read().find("x").value for leftover in leftovers(killed)] == [77]


def test_what_is_not_wanted_is_put_aside_and_not_deleted(killed, session, monkeypatch, tmp_path):
    answering(monkeypatch, Button.Discard)
    autosave = Autosave(session, tmp_path)
    Recovering(session, autosave, None).offer(killed)
    autosave.close()
    assert list(leftovers(killed)) == []
    assert len(list((killed / "aside").iterdir())) == 1


def test_a_damaged_copy_is_told_and_kept(killed, session, monkeypatch, tmp_path):
    told = []
    monkeypatch.setattr(recovering_module, "tell", lambda _, sentence: told.append(sentence))
    (copy,) = killed.glob("*.chain")
    data = copy.read_bytes()
    copy.write_bytes(data[: len(data) // 2])
    autosave = Autosave(session, tmp_path)
    Recovering(session, autosave, None).offer(killed)
    autosave.close()
    assert "damaged" in told[0]
    (kept,) = (killed / "aside").iterdir()
    assert kept.read_bytes() == data[: len(data) // 2]


def test_a_copy_is_kept_until_the_document_is_saved(session, qtbot, tmp_path):
    autosave = Autosave(session, tmp_path)
    autosave._quiet.setInterval(1)
    session.do(set_value, session.x, 5.0)
    qtbot.waitUntil(autosave.copy.exists)
    session.history.set_saved(session.history.here())
    session.title_changed.emit()
    qtbot.waitUntil(lambda: not autosave.copy.exists())
    autosave.close()


def test_a_regular_end_leaves_nothing(session, qtbot, tmp_path):
    autosave = Autosave(session, tmp_path)
    autosave._quiet.setInterval(1)
    session.do(set_value, session.x, 5.0)
    qtbot.waitUntil(autosave.copy.exists)
    autosave.close()
    assert list(tmp_path.iterdir()) == []


def test_where_no_copy_can_be_kept_it_is_said_once(session, qtbot, tmp_path):
    told = []
    session.refused.connect(told.append)
    (tmp_path / "file").touch()
    autosave = Autosave(session, tmp_path / "file" / "recovery")
    for value in (5.0, 6.0):
        session.do(set_value, session.x, value)
        autosave.keep()
        qtbot.waitUntil(lambda: bool(told) and not autosave._runner.busy)
    assert len(told) == 1
    assert told[0].startswith("Save often")
    session.history.set_saved(session.history.here())
    autosave.keep()
    autosave.close()
    assert list(leftovers(tmp_path / "file" / "recovery")) == []


@pytest.mark.parametrize("button", [Button.Open, Button.Discard])
def test_two_windows_that_ask_about_the_same_work_do_not_trip(killed, session, qtbot, monkeypatch, tmp_path, button):
    def ask(self, leftover, document):
        leftover.put_aside()  # as the other window did meanwhile
        return button

    monkeypatch.setattr(Recovering, "_ask", ask)
    autosave = Autosave(session, tmp_path)
    Recovering(session, autosave, None).offer(killed)
    qtbot.waitUntil(lambda: not autosave._runner.busy)
    assert len(list((killed / "aside").iterdir())) == 1
    autosave.close()
