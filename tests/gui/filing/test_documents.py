"""Documents as files: nothing is written over unasked, nothing edited is lost, earlier versions can be looked at."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit

from core.edits.grouping import group
from core.formats import chain_file
from core.graph import Graph
from core.records import BLOCK
from gui import theme as themes
from gui.canvas.shapes import WireLook
from gui.export.render import packed, picture_of
from gui.filing.documents import stem
from gui.filing.versions import VersionsDialog
from gui.panels.inspector.node_page import NodePage
from gui.settings import EXPORT_CAPTION, EXPORT_GRAPH, FOLDER, RECENT, THEME, WIRES
from tests.gui.conftest import answer, change, fan_out_graph, ident, settled
from tests.gui.exporting import export
from tests.gui.seen import words_of

PATIENCE = 60_000  # milliseconds: a process is started, on a machine that may be busy


@pytest.fixture
def saved(window, tmp_path, qtbot):
    """A file that was saved with x = 10, then 11, then 12."""
    path = tmp_path / "mine.chain"
    window.session.set_path(path)
    for value in (10.0, 11.0, 12.0):
        change(window, value)
        with qtbot.waitSignal(window.documents.files.used):
            window.documents.save()
    return path


def choose(monkeypatch, path):
    monkeypatch.setattr("gui.filing.documents.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))


def versions_dialog():
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, VersionsDialog) and w.isVisible()]
    return dialog


def test_an_earlier_version_opens_as_a_new_graph(window, saved, qtbot):
    command = window.menus.actions["versions"]
    qtbot.waitUntil(command.isEnabled)
    command.trigger()
    dialog = versions_dialog()
    assert dialog.list.count() == 2
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    opened = []
    window.session.opened.connect(lambda: opened.append(window.session.document.find("x").value))
    with qtbot.waitSignal(window.session.opened):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.documents.files.busy)
    assert opened == [10.0]
    assert window.session.path is None
    assert chain_file.load(saved).find("x").value == 12.0


def test_a_double_click_opens_a_version_too_and_cancel_none(window, saved, qtbot):
    before = window.session.document
    window.documents.earlier()
    qtbot.keyClick(versions_dialog(), Qt.Key.Key_Escape)
    assert not window.documents.files.busy
    assert window.session.document is before
    window.documents.earlier()
    dialog = versions_dialog()
    at = dialog.list.visualItemRect(dialog.list.item(0)).center()
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(window.session.opened):
        qtbot.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.document.find("x").value == 11.0


def test_without_earlier_versions_the_command_says_so(window, tmp_path, qtbot):
    command = window.menus.actions["versions"]
    assert not command.isEnabled()
    assert "No earlier version" in window.menus.why_not(command)
    window.session.set_path(tmp_path / "first.chain")
    with qtbot.waitSignal(window.documents.files.used):
        window.documents.save()
    assert not window.documents.has_earlier


def test_a_file_that_the_dialog_could_not_ask_about_is_not_replaced_unasked(window, tmp_path, qtbot, monkeypatch):
    there = tmp_path / "mine.chain"
    there.write_text("precious")
    choose(monkeypatch, tmp_path / "mine")
    with answer(qtbot, QMessageBox.StandardButton.Cancel):
        window.documents.save_as()
    assert not window.documents.files.busy
    assert there.read_text() == "precious"
    with answer(qtbot, QMessageBox.StandardButton.Save), qtbot.waitSignal(window.documents.files.used):
        window.documents.save_as()
    assert chain_file.load(there).find("x")


def test_a_picture_is_not_replaced_unasked_and_keeps_the_dots_of_its_name(window, tmp_path, qtbot, monkeypatch):
    choose(monkeypatch, tmp_path / "model 1.0")
    export(window)
    qtbot.waitUntil(lambda: not window.documents.files.busy, timeout=PATIENCE)
    there = tmp_path / "model 1.0.png"
    assert there.stat().st_size > 1000
    there.write_text("precious")
    with answer(qtbot, QMessageBox.StandardButton.Cancel):
        export(window)
    assert there.read_text() == "precious"


def test_no_file_chosen_does_nothing(window, monkeypatch):
    choose(monkeypatch, "")
    window.documents.save_as()
    export(window)
    assert not window.documents.files.busy


def test_what_is_edited_while_a_file_opens_is_not_lost(window, tmp_path, qtbot):
    path = tmp_path / "other.chain"
    chain_file.save(fan_out_graph(), path)
    with qtbot.waitSignal(window.session.opened):
        window.documents.open_path(path)
        change(window)
    assert window.session.document.find("e")
    window.documents.pages.go(0)
    assert window.session.document.find("x").value == 10.0


def test_recent_files_that_no_system_can_have_are_left_out(window, tmp_path):
    (tmp_path / "here.chain").touch()
    window.settings.set(RECENT, ("x" * 5000, "a\0b", str(tmp_path / "here.chain")))
    assert window.documents.recent() == [tmp_path / "here.chain"]


@pytest.fixture
def held(monkeypatch):
    """Pictures take until the first event is set; the threads that draw them are noted."""
    hold, threads = Event(), []

    def draw(*_):
        threads.append(current_thread())
        hold.wait()
        return b"a picture"

    monkeypatch.setattr("gui.export.order.draw", draw)
    yield hold, threads
    hold.set()


def test_while_a_picture_is_drawn_the_window_lives_files_are_saved_and_no_second_one_is_lost(
    window, tmp_path, qtbot, monkeypatch, held
):
    hold, threads = held
    choose(monkeypatch, tmp_path / "one.png")
    export(window)
    qtbot.waitUntil(lambda: bool(threads))
    with qtbot.waitSignal(window.documents.files.failed) as failure:
        export(window)
    assert "at work still" in failure.args[0]
    window.session.set_path(tmp_path / "mine.chain")
    with qtbot.waitSignal(window.documents.files.used):
        window.documents.save()
    assert not (tmp_path / "one.png").exists()
    hold.set()
    qtbot.waitUntil(lambda: window.status.words.text().startswith("Exported to"))
    assert (tmp_path / "one.png").read_bytes() == b"a picture"
    assert threads[0] is not main_thread()


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_the_picture_is_of_what_is_looked_at(window, tmp_path, qtbot, monkeypatch, ending):
    session, path = window.session, tmp_path / f"step{ending}"
    session.do(group, [ident(session, "a")])
    (block,) = (node.id for node in session.document.nodes.values() if node.kind == BLOCK)
    window.settings.set(WIRES, "straight")
    window.settings.set(THEME, "dark")
    qtbot.waitUntil(lambda: settled(session))
    session.set_level(block)
    session.stepping.go(len(session.runs.log) - 3)
    choose(monkeypatch, path)
    for setting in (EXPORT_CAPTION, EXPORT_GRAPH):
        window.settings.set(setting, False)
    export(window, ending)
    qtbot.waitUntil(lambda: not window.documents.files.busy, timeout=PATIENCE)
    picture = picture_of(
        session.document,
        session.runs.run,
        themes.dark(),
        session.stepping.state,
        level=block,
        look=WireLook("straight"),
    )
    assert path.read_bytes() == packed(ending, picture)
    assert picture.state is not None


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_a_picture_can_be_given_up_and_leaves_nothing(window, tmp_path, qtbot, monkeypatch, by):
    window.session.replace(long_graph(5_000))
    qtbot.waitUntil(lambda: settled(window.session), timeout=PATIENCE)
    choose(monkeypatch, tmp_path / "large.svg")
    export(window, ".svg")
    qtbot.waitUntil(
        lambda: window.status.progress.value() > 0 and window.status.stop_button.isVisible(), timeout=PATIENCE
    )
    assert "Exporting large.svg" in words_of(window.status)
    if by == "mouse":
        qtbot.mouseClick(window.status.stop_button, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.documents.files.busy, timeout=PATIENCE)
    assert window.status.stop_button.isHidden()
    assert "Stopped." in window.status.words.text()
    assert not [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("large")] == []


def long_graph(length):
    graph = Graph()
    end = graph.variable(0.5, name="x")
    for _ in range(length):
        end = -end
    return graph.document


@pytest.fixture
def typed(window, qtbot):
    """A name that is typed in the inspector; neither Enter is pressed nor the field left."""
    window.session.select({ident(window.session, "x")})
    qtbot.waitUntil(lambda: isinstance(window.panels.inspector.page, NodePage))
    name = window.panels.inspector.page.name
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "typed")
    return name


@pytest.mark.parametrize("more", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_what_is_being_typed_is_saved_too_and_typing_goes_on(window, typed, tmp_path, qtbot, monkeypatch, more):
    path = tmp_path / "mine.chain"
    window.session.set_path(path)
    choose(monkeypatch, path)
    with qtbot.waitSignal(window.documents.files.used):
        qtbot.keyClick(typed, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | more)
    assert chain_file.load(path).find("typed")
    assert isinstance(window.focusWidget(), QLineEdit)


def test_what_is_being_typed_counts_for_the_graph_that_is_left(window, typed, qtbot):
    document = window.session.document
    qtbot.keyClick(typed, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.session.document is not document
    assert document.find("typed")


def test_closing_asks_about_what_is_being_typed(window, typed, qtbot):
    with answer(qtbot, QMessageBox.StandardButton.Cancel):
        window.close()
    assert window.isVisible()
    assert window.session.document.find("typed")


def test_a_note_that_is_being_typed_on_the_canvas_is_saved_too(window, tmp_path, qtbot):
    path = tmp_path / "mine.chain"
    window.session.set_path(path)
    window.menus.actions["note"].trigger()
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, "half a thought")
    with qtbot.waitSignal(window.documents.files.used):
        window.menus.actions["save"].trigger()
    assert [note.text for note in chain_file.load(path).notes.values()] == ["half a thought"]


def test_a_dialog_starts_in_the_folder_used_last_or_where_a_person_keeps_files(window, monkeypatch, tmp_path):
    started = []
    for asks in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(
            f"gui.filing.documents.QFileDialog.{asks}", lambda *given: started.append(given[2]) or ("", "")
        )
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    used, documents = tmp_path / "used", tmp_path / "Documents"
    window.settings.set(FOLDER, "")
    window.documents.open()
    documents.mkdir()
    window.documents.save_as()
    window.settings.set(FOLDER, str(used))
    window.documents.open()
    used.mkdir()
    window.documents.open()
    name = f"{stem(window.session.title)}{chain_file.SUFFIX}"
    assert started == [str(path) for path in (tmp_path, documents / name, documents, used)]
