"""Files of the window: dropped, saved, exported, opened again, and closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMessageBox,
)

from core.edits.arranging import move
from core.formats import chain_file
from core.formats.embedded import embed
from gui.canvas.geometry import Geometry
from gui.canvas.hits import node_at
from tests.gui.conftest import answer, change, fan_out_graph, ident
from tests.gui.exporting import export

OUTSIDE = QPointF(-20, -20)  # from where both lie to the one beneath alone
PNG = b"\x89PNG\r\n\x1a\n" + bytes(25) + b"\0\0\0\0IEND\xaeB`\x82"


def dropped(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), actions, data, button, none)
    QApplication.sendEvent(window.canvas, enter)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), actions, data, button, none))
    return enter.isAccepted()


@pytest.fixture
def other_file(tmp_path):
    path = tmp_path / "other.chain"
    chain_file.save(fan_out_graph(), path)
    return path


def test_a_dropped_file_is_opened(window, other_file, qtbot):
    with qtbot.waitSignal(window.session.opened):
        assert dropped(window, other_file)
    assert window.session.document.find("e")
    assert window.windowTitle() == "other.chain[*] — Chainrule"
    assert window.documents.recent() == [other_file.resolve()]


def test_a_dropped_picture_is_left_alone(window, tmp_path):
    assert not dropped(window, tmp_path / "cat.jpg")


def test_a_file_dropped_on_unsaved_work_opens_beside_it(window, other_file, qtbot):
    change(window)
    with qtbot.waitSignal(window.session.opened):
        dropped(window, other_file)
    assert window.session.document.find("e")
    assert window.documents.pages.names()[0] == "x·y·z*"


def test_what_was_clicked_lies_above_what_covered_it_in_the_file_too_and_is_no_edit(window, tmp_path, qtbot):
    session, path = window.session, tmp_path / "stacked.chain"
    x, f = ident(session, "x"), ident(session, "f")
    at = session.document.places[f]
    session.do(move, {x: (at.x - 24, at.y - 24)})
    both = QPointF(at.x + 8, at.y + 8)
    assert node_at(window.canvas.picture.geometry, both) == f
    QTest.mouseClick(
        window.canvas, Qt.MouseButton.LeftButton, pos=window.canvas.camera.to_pixel(both + OUTSIDE).toPoint()
    )
    assert node_at(window.canvas.picture.geometry, both) == x
    assert session.history.undo_label == "Move"
    with qtbot.waitSignal(window.documents.files.used):
        window.documents.files.save(path)
    assert node_at(Geometry(chain_file.load(path)), both) == x
    session.undo()
    session.redo()
    assert node_at(window.canvas.picture.geometry, both) == x


def test_a_bad_file_is_told_in_one_sentence_and_the_document_stays(window, tmp_path, qtbot):
    bad = tmp_path / "bad.chain"
    bad.write_text("{")
    with qtbot.waitSignal(window.documents.files.failed):
        window.documents.open_path(bad)
    (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert "bad.chain" in box.text()
    box.close()
    assert window.session.document.find("f")


def test_closing_unsaved_work_asks_and_cancel_keeps_the_window(window, qtbot):
    change(window)
    with answer(qtbot, QMessageBox.StandardButton.Cancel):
        window.close()
    assert window.isVisible()
    with answer(qtbot, QMessageBox.StandardButton.Discard):
        window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_closing_can_save_first(window, tmp_path, qtbot, monkeypatch):
    path = tmp_path / "kept.chain"
    monkeypatch.setattr("gui.filing.documents.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    change(window)
    with answer(qtbot, QMessageBox.StandardButton.Save):
        window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert chain_file.load(path).find("x").value == 10.0


def test_saving_is_told_in_the_status_line(window, tmp_path, qtbot):
    path = tmp_path / "mine.chain"
    window.session.set_path(path)
    QTest.keyClick(window.canvas, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.status.words.text() == f"Saved to {path}")
    assert path.exists()


def test_a_name_without_an_ending_gets_one(window, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("gui.filing.documents.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with qtbot.waitSignal(window.documents.files.used):
        window.menus.actions["save"].trigger()
    assert (tmp_path / "mine.chain").exists()
    assert window.session.path == tmp_path / "mine.chain"


@pytest.mark.parametrize("name", ["picture.png", "picture.svg", "picture.pdf", "picture"])
def test_a_picture_is_exported(window, tmp_path, monkeypatch, qtbot, name):
    monkeypatch.setattr("gui.filing.documents.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    export(window, Path(name).suffix or ".png")
    qtbot.waitUntil(lambda: window.status.words.text().startswith("Exported to"), timeout=60_000)
    written = tmp_path / (name if "." in name else f"{name}.png")
    assert written.stat().st_size > 1000


def test_a_picture_that_cannot_be_written_is_told(window, tmp_path, monkeypatch, qtbot):
    target = str(tmp_path / "no such folder" / "picture.png")
    monkeypatch.setattr("gui.filing.documents.QFileDialog.getSaveFileName", lambda *_: (target, ""))
    with qtbot.waitSignal(window.documents.files.failed, timeout=60_000):
        export(window)
    (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert "could not be saved" in box.text()
    box.close()


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_a_picture_that_was_exported_opens_when_it_is_dropped_as_a_graph_without_a_file(
    window, tmp_path, monkeypatch, qtbot, ending
):
    path, before = tmp_path / f"shown{ending}", window.session.document.snapshot()
    monkeypatch.setattr("gui.filing.documents.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    export(window, ending)
    qtbot.waitUntil(lambda: window.status.words.text().startswith("Exported to"), timeout=60_000)
    window.documents.new()
    with qtbot.waitSignal(window.session.opened):
        assert dropped(window, path)
    assert window.session.document.snapshot().nodes == before.nodes
    assert window.session.document.snapshot().wires == before.wires
    assert window.session.path is None, "saving must not write over the picture"
    assert window.documents.name.startswith("shown")


def test_a_picture_without_a_graph_is_refused_in_a_sentence_and_the_document_stays(window, tmp_path, qtbot):
    path, document = tmp_path / "photo.png", window.session.document
    path.write_bytes(embed(b"{", PNG)[:-9])
    with qtbot.waitSignal(window.documents.files.failed) as failure:
        dropped(window, path)
    assert failure.args[0].startswith(f"{path}: ")
    assert failure.args[0].endswith("cut short.")
    assert window.session.document is document


def test_recent_files_can_be_opened_again_and_forgotten(window, other_file, qtbot):
    with qtbot.waitSignal(window.documents.files.used):
        window.documents.open_path(other_file)
    menu = window.menus.menu("File/Open &recent")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.text()] == ["other.chain", "Forget these"]
    menu.actions()[-1].trigger()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Nothing yet"]
