"""Unsaved work survives the end of the process, however it ends; nothing is thrown away."""

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QSettings

from core.edits.nodes import set_value
from core.formats import chain_file
from core.graph import Graph
from gui.filing import recovering as recovering_module
from gui.filing import recovery
from gui.filing.documents import Documents
from gui.filing.folders import written_at
from gui.filing.recovering import Recovering
from gui.filing.recovery import Autosave, leftovers
from gui.frame.dialogs import Button
from gui.settings import Settings

ROOT = Path(__file__).parents[3]
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from gui import app
from gui.filing import recovery
from core.edits.nodes import set_value
from tests.opening import open_window
recovery.QUIET = 1
application = app.make_app()
window = open_window(application)
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
def left(tmp_path):
    """A folder with the same, without the process."""
    folder = tmp_path / "left"
    folder.mkdir()
    put(folder, "first", 77.0)
    return folder


def put(folder, name, value):
    graph = Graph()
    graph.variable(value, name="x")
    chain_file.save(graph.document, folder / f"{name}.chain")


@pytest.fixture
def session(open_session):
    graph = Graph()
    session = open_session(graph.document)
    session.x = graph.variable(1.0, name="x").id
    session.history.set_saved(session.history.here())
    return session


@pytest.fixture
def autosave(session, tmp_path):
    made = Autosave(session, tmp_path)
    yield made
    made.close()


@pytest.fixture
def documents(session, tmp_path, qapp):
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Documents(session, settings, None)
    yield made
    made.files.close()


@pytest.fixture
def recovering(session, documents, autosave):
    return Recovering(session, documents, autosave, None)


def offered(recovering, folder, qtbot):
    """Let it ask until nothing is left to ask about."""
    with qtbot.waitSignal(recovering.ended):
        recovering.offer(folder)


def answering(monkeypatch, answer, meanwhile=lambda: None):
    """Answers each question, and lists what is asked."""
    asked = []

    def ask(box):
        asked.append(box.text())
        meanwhile()
        return answer

    monkeypatch.setattr(recovering_module, "asked", ask)
    return asked


def question(name):
    return f"Chainrule ended before {name} was saved. Open what it held?"


def test_what_was_not_saved_is_offered_and_opened_as_unsaved(killed, recovering, autosave, session, qtbot, monkeypatch):
    asked = answering(monkeypatch, Button.Open)
    offered(recovering, killed, qtbot)
    assert asked == [question("x·y·z")]
    assert session.document.find("x").value == 77
    assert not session.history.is_saved
    assert session.path is None
    assert session.name == "x·y·z"
    qtbot.waitUntil(lambda: autosave.copy.exists() and len(list(killed.glob("*.chain"))) == 1)


def test_all_that_was_not_saved_opens_in_tabs_of_their_own(
    left, recovering, documents, autosave, session, qtbot, monkeypatch
):
    asked, pages = answering(monkeypatch, Button.Open), documents.pages
    pages.leaving.connect(autosave.hurry)
    for place, name in enumerate(("second", "third")):
        put(left, name, float(place))
    offered(recovering, left, qtbot)
    assert len(asked) == 3
    assert pages.unsaved() == [0, 1, 2]
    shown = []
    for place in range(3):
        pages.go(place)
        shown.append(session.document.find("x").value)
    assert shown == [77, 0, 1]
    qtbot.waitUntil(lambda: len(list(left.parent.glob("*.chain"))) == 3)  # each is kept as the copy of its tab
    qtbot.waitUntil(lambda: list(leftovers(left)) == [])


@pytest.mark.parametrize("file", [None, "net.chain"])
def test_only_a_file_that_there_is_is_said_to_stay(left, recovering, documents, qtbot, monkeypatch, file):
    texts, running = [], []
    (left / "first.json").write_text(json.dumps({"name": file or "", "has_file": bool(file)}))
    documents.files.running.connect(running.append)
    os.utime(left / "first.chain", (0, datetime(2026, 3, 4, 15, 6, tzinfo=UTC).astimezone().timestamp()))

    def ask(box):
        texts.append(box.informativeText())
        assert running == [True, False], "while the question is open nothing is said to be read"
        return Button.Ignore

    monkeypatch.setattr(recovering_module, "asked", ask)
    offered(recovering, left, qtbot)
    ((told, rest),) = (text.split(". ") for text in texts)
    assert told == f"1 node, last changed {written_at(left / 'first.chain')}"
    assert "26" in told
    assert rest == "It opens as a new graph" + ("; the file itself is left as it is." if file else ".")


def test_what_a_file_held_is_called_as_the_file_even_after_a_second_crash(
    left, recovering, documents, autosave, session, qtbot, monkeypatch
):
    answering(monkeypatch, Button.Open)
    (left / "first.json").write_text(json.dumps({"name": "net.chain", "has_file": True}))
    offered(recovering, left, qtbot)
    assert (session.path, documents.pages.names()) == (None, ["net*"]), "saving asks where"
    about = autosave.copy.with_suffix(".json")
    qtbot.waitUntil(about.exists)
    assert json.loads(about.read_bytes()) == {"name": "net", "has_file": False, "operations": []}


def test_a_second_crash_while_recovering_loses_nothing(killed, recovering, autosave, qtbot, monkeypatch):
    answering(monkeypatch, Button.Ignore)
    offered(recovering, killed, qtbot)
    autosave.close()
    assert [chain_file.load(leftover.copy).find("x").value for leftover in leftovers(killed)] == [77]


def test_what_is_not_wanted_is_put_aside_and_not_deleted(left, recovering, autosave, qtbot, monkeypatch):
    answering(monkeypatch, Button.Discard)
    offered(recovering, left, qtbot)
    autosave.close()
    assert list(leftovers(left)) == []
    assert len(list((left / "aside").iterdir())) == 1


def test_a_copy_that_needs_operations_of_ones_own_waits_for_them(left, recovering, qtbot, monkeypatch):
    (copy,), told = left.glob("*.chain"), []
    copy.write_text(copy.read_text().replace('"kind": "variable"', '"kind": "mine"'))
    copy.with_suffix(".json").write_text(json.dumps({"name": "net", "operations": ["/home/me/mine.py"]}))
    monkeypatch.setattr(recovering_module, "tell", lambda _, sentence: told.append(sentence))
    offered(recovering, left, qtbot)
    assert told == ["The copy of net that a crash has left waits for a start with --operations /home/me/mine.py."]
    assert [leftover.copy for leftover in leftovers(left)] == [copy]


def test_a_damaged_copy_is_told_and_kept(left, recovering, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(recovering_module, "tell", lambda _, sentence: told.append(sentence))
    (copy,) = left.glob("*.chain")
    data = copy.read_bytes()
    copy.write_bytes(data[: len(data) // 2])
    offered(recovering, left, qtbot)
    assert "damaged" in told[0]
    (kept,) = (left / "aside").iterdir()
    assert kept.read_bytes() == data[: len(data) // 2]


def test_each_is_read_by_a_worker_and_asked_about_in_turn(left, recovering, qtbot, monkeypatch):
    asked, readers = answering(monkeypatch, Button.Ignore), []
    load = chain_file.load
    monkeypatch.setattr(chain_file, "load", lambda *args: readers.append(current_thread()) or load(*args))
    put(left, "second", 5.0)
    (left / "second.json").write_text(json.dumps({"name": "net"}))
    offered(recovering, left, qtbot)
    assert asked == [question("Untitled"), question("net")]
    assert len(readers) == 2
    assert main_thread() not in readers


def test_what_is_read_still_when_that_is_given_up_is_offered_at_the_next_start(
    left, recovering, documents, qtbot, monkeypatch
):
    asked, hold, load = answering(monkeypatch, Button.Open), Event(), chain_file.load
    monkeypatch.setattr(chain_file, "load", lambda *args: hold.wait() and load(*args))
    recovering.offer(left)
    documents.files.cancel()
    hold.set()
    qtbot.waitUntil(lambda: not documents.files.busy)
    assert asked == []
    assert [leftover.name for leftover in leftovers(left)] == ["Untitled"]


def test_what_was_done_meanwhile_stays_beside_what_is_recovered(
    left, recovering, documents, session, qtbot, monkeypatch
):
    answering(monkeypatch, Button.Open, lambda: session.do(set_value, session.x, 5.0))
    offered(recovering, left, qtbot)
    assert session.document.find("x").value == 77.0
    documents.pages.go(0)
    assert session.document.find("x").value == 5.0


@pytest.fixture
def soon(monkeypatch):
    """A copy is kept almost at once."""
    monkeypatch.setattr(recovery, "QUIET", 1)


def test_a_copy_is_kept_until_the_document_is_saved(soon, session, qtbot, tmp_path):
    autosave = Autosave(session, tmp_path)
    session.do(set_value, session.x, 5.0)
    qtbot.waitUntil(autosave.copy.exists)
    session.history.set_saved(session.history.here())
    session.title_changed.emit()
    qtbot.waitUntil(lambda: not autosave.copy.exists())
    autosave.close()


def test_a_regular_end_leaves_nothing(soon, session, qtbot, tmp_path):
    autosave = Autosave(session, tmp_path)
    session.do(set_value, session.x, 5.0)
    qtbot.waitUntil(autosave.copy.exists)
    autosave.close()
    assert list(tmp_path.iterdir()) == []


def test_where_no_copy_can_be_kept_it_is_said_once(session, qtbot, tmp_path, monkeypatch):
    told, save = [], chain_file.save
    session.refused.connect(told.append)
    (tmp_path / "file").touch()
    autosave = Autosave(session, tmp_path / "file" / "recovery")
    tried = []
    monkeypatch.setattr(chain_file, "save", lambda *args: tried.append(args) or save(*args))
    for value in (5.0, 6.0):
        session.do(set_value, session.x, value)
        with qtbot.waitSignal(session.refused, raising=value == 5.0, timeout=100 if value == 6.0 else 5000):
            autosave.keep()
    assert (len(tried), len(told)) == (2, 1)
    assert told[0].startswith("Save often")
    session.history.set_saved(session.history.here())
    autosave.keep()
    autosave.close()
    assert list(leftovers(tmp_path / "file" / "recovery")) == []


@pytest.mark.parametrize("button", [Button.Open, Button.Discard])
def test_two_windows_that_ask_about_the_same_work_do_not_trip(left, recovering, autosave, qtbot, monkeypatch, button):
    (leftover,) = leftovers(left)
    answering(monkeypatch, button, leftover.put_aside)  # as the other window did meanwhile
    offered(recovering, left, qtbot)
    autosave.close()
    assert len(list((left / "aside").iterdir())) == 1


def test_what_another_window_took_while_it_was_read_is_no_damage(left, recovering, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(recovering_module, "tell", lambda _, sentence: told.append(sentence))
    (leftover,) = leftovers(left)
    load = chain_file.load
    monkeypatch.setattr(chain_file, "load", lambda *args: leftover.put_aside() or load(*args))
    offered(recovering, left, qtbot)
    assert told == []
