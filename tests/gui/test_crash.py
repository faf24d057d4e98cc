"""An unexpected error costs nothing: a copy is kept, the trace is shown, the app runs on."""

import logging
import sys
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QLoggingCategory, Qt, qCWarning, qInstallMessageHandler, qWarning
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from core.formats import chain_file
from gui.actions import COMMANDS
from gui.crash import CrashReporter, log
from gui.frame import menus
from tests.gui.conftest import ident, product_graph


@pytest.fixture
def install(qtbot, tmp_path, monkeypatch):
    """Has errors reported, with copies of what is given for the open document."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    before = qInstallMessageHandler(None)
    made = []

    def install_it(document):
        made.append(CrashReporter(document, tmp_path / "reports"))
        made[0].install()
        return made[0]

    yield install_it
    qInstallMessageHandler(before)
    for box in boxes():
        box.close()
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


@pytest.fixture
def reporter(install):
    return install(product_graph)


def boxes():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def fail(words="planted"):
    error = RuntimeError(words)
    return type(error), error, None


def test_the_trace_is_shown_and_a_copy_kept(reporter, tmp_path, qtbot):
    sys.excepthook(*fail())
    (box,) = boxes()
    assert "RuntimeError: planted" in box.detailedText()
    (copy,) = (tmp_path / "reports").glob("rescued-*.chain")
    assert copy.read_bytes() == chain_file.dumps(product_graph())
    assert str(copy) in box.informativeText()
    assert "RuntimeError: planted" in (tmp_path / "reports" / "chainrule.log").read_text()
    assert not box.isModal()


def test_a_hundred_errors_open_one_window(reporter):
    for number in range(100):
        sys.excepthook(*fail(f"error {number}"))
    (box,) = boxes()
    assert "error 0" in box.detailedText()
    assert "error 99" in box.detailedText()


def test_what_fails_at_each_frame_neither_fills_the_disk_nor_the_window(install):
    dumped = []
    install(lambda: dumped.append(True) or product_graph())
    for _ in range(100):
        sys.excepthook(*fail("the same"))
    (box,) = boxes()
    assert box.detailedText().count("the same") == 1
    assert len(dumped) == 1
    for number in range(30):
        sys.excepthook(*fail(f"{number}" * 10_000))
    assert len(box.detailedText()) < 200_000
    box.close()
    sys.excepthook(*fail())
    assert len(dumped) == 2


def test_only_the_last_copies_are_kept(reporter, tmp_path):
    for day in range(30):
        (tmp_path / "reports" / f"rescued-2020{day:04d}-000000.chain").touch()
    sys.excepthook(*fail())
    kept = sorted((tmp_path / "reports").glob("rescued-*.chain"))
    assert len(kept) == 20
    assert kept[-1].read_bytes() == chain_file.dumps(product_graph())


def test_without_a_folder_and_without_a_console_errors_are_still_shown(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    before = qInstallMessageHandler(None)
    (tmp_path / "file").touch()
    made = CrashReporter(product_graph, tmp_path / "file" / "reports")
    made.install()
    monkeypatch.setattr(sys, "stderr", None)
    sys.excepthook(*fail())
    (box,) = boxes()
    assert "could not be saved" in box.informativeText()
    box.close()
    qInstallMessageHandler(before)


def test_a_document_that_cannot_be_saved_is_said_so(install):
    install(lambda: 1 / 0)
    sys.excepthook(*fail())
    assert "could not be saved" in boxes()[0].informativeText()


def test_an_error_in_a_thread_is_shown_too(reporter, qtbot):
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(boxes()))
    assert "ZeroDivisionError" in boxes()[0].detailedText()


def test_messages_of_qt_are_logged(reporter, tmp_path):
    qWarning("a warning of Qt's")
    qCWarning(QLoggingCategory("qt.accessibility.atspi"), "Could not find accessible on path")
    assert "a warning of Qt's" in (tmp_path / "reports" / "chainrule.log").read_text()
    assert "accessible" not in (tmp_path / "reports" / "chainrule.log").read_text()


def test_what_is_logged_is_not_written_to_the_console_by_others_too(reporter, capsys):
    console = logging.StreamHandler(sys.stderr)  # as logging.debug() adds one, which libraries call
    logging.getLogger().addHandler(console)
    qWarning("a warning of Qt's")
    logging.getLogger().removeHandler(console)
    assert capsys.readouterr().err.count("a warning of Qt's") == 1


def test_interrupting_ends_the_app_as_usual(reporter, monkeypatch):
    told = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *args: told.append(args[0]))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == [KeyboardInterrupt]
    assert boxes() == []


def planted(command):
    """The command, with an error in it."""

    def run(_window):
        raise RuntimeError(f"planted in {command.name}")

    return replace(command, run=run, enabled=None)


def test_an_error_in_any_command_leaves_the_window_alive_and_the_work_kept(
    make_window, reporter, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(menus, "COMMANDS", [planted(command) for command in COMMANDS])
    window = make_window()
    for name, action in window.menus.actions.items():
        action.setEnabled(True)
        with qtbot.capture_exceptions(), pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "excepthook", reporter.handle)
            action.trigger()
        (box,) = boxes()
        assert f"planted in {name}\n" in box.detailedText()
        box.close()
    assert list((tmp_path / "reports").glob("rescued-*.chain"))
    assert window.isVisible()
    QTest.mouseClick(
        window.canvas, Qt.MouseButton.LeftButton, pos=window.canvas.node_center(ident(window.session, "x"))
    )
    assert window.session.selection == {ident(window.session, "x")}
