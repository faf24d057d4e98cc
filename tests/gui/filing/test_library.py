"""Blocks kept for all graphs: saved, found, added, wired, renamed and removed; files that cannot be read do no harm."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QMessageBox

from core.document import Document
from core.edits.clipboard import paste
from core.edits.grouping import group
from core.errors import EditError
from gui.canvas.hits import Port
from gui.canvas.shapes import points_on
from gui.filing.library import Library
from gui.panels.lists.entry_drawing import ENTRY
from gui.panels.lists.palette import NODE_MIME
from tests.core.building import product as product_drawing
from tests.gui.canvas.conftest import LEFT
from tests.gui.canvas.drawing import product
from tests.gui.conftest import settled
from tests.gui.seen import popup_of


@pytest.fixture
def library(qapp, tmp_path):
    return Library(tmp_path / "blocks")


@pytest.fixture
def drawing():
    made = product_drawing()
    made.group("p", name="neuron")
    return made


def names(library):
    return [entry.name for entry in library.entries()]


def test_a_saved_block_is_there_for_another_library_on_the_same_folder(library, drawing, tmp_path):
    assert names(library) == []
    assert library.save(drawing.document, drawing["neuron"]) == "neuron"
    assert library.save(drawing.document, drawing["neuron"]) == "neuron2", "nothing that was kept is lost"
    assert names(Library(tmp_path / "blocks")) == ["neuron", "neuron2"]


def test_renaming_changes_the_name_that_a_copy_gets(library, drawing):
    library.save(drawing.document, drawing["neuron"])
    library.save(drawing.document, drawing["neuron"])
    library.rename("neuron", "a/b: cell")
    assert names(library) == ["a/b: cell", "neuron2"]
    document = Document()
    document.apply(paste(document, library.entries()[0].clipping))
    assert document.find("a/b: cell").kind == "block"
    with pytest.raises(EditError, match="in your palette already"):
        library.rename("a/b: cell", "neuron2")


def test_files_that_are_no_blocks_are_passed_over(library, drawing, tmp_path):
    library.save(drawing.document, drawing["neuron"])
    (tmp_path / "blocks" / "broken.json").write_text("{")
    (tmp_path / "blocks" / "binary.json").write_bytes(b"\xff\xfe")
    assert names(library) == ["neuron"]
    library.remove("neuron")
    assert names(library) == []


@pytest.fixture
def kept(make_window, qtbot, tmp_path, monkeypatch):
    """A window with f = x*y*z, its first product in a block "neuron" that is saved; ids by name."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window = make_window()
    document, ids = product()
    window.session.replace(document)
    window.session.do(group, [ids["a"]], "neuron")
    ids["neuron"] = document.find("neuron").id
    qtbot.waitUntil(lambda: settled(window.session))
    window.session.select({ids["neuron"]})
    window.menus.refresh()
    window.menus.actions["save_block"].trigger()
    return window, ids


def test_it_is_shown_in_a_section_of_the_palette_and_in_the_search(kept):
    window, _ = kept
    model = window.panels.palette.view.model()
    headings = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert headings[:2] == ["Variables", "My blocks"]
    assert model.index(0, 0, model.index(1, 0)).data() == "neuron"
    QTest.keyClick(window.canvas, Qt.Key.Key_Tab)
    popup = popup_of(window.canvas)
    QTest.keyClicks(popup.field, "neuron")
    assert popup.view.currentIndex().data(ENTRY).name == "neuron"
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    document = window.session.document
    added = document.find("neuron2")
    assert window.session.selection == {added.id}
    assert [port.name for port in document.port_nodes(added.id, "input")] == ["x", "y"]
    window.session.undo()
    assert document.find("neuron2") is None


def test_it_is_wired_when_it_is_added_at_the_end_of_a_wire(kept):
    window, ids = kept
    canvas, document = window.canvas, window.session.document
    entry = next(entry for entry in canvas.offered() if entry.name == "neuron")
    canvas.place(entry, QPointF(900, 200), Port(ids["f"], "output", 0))
    added = document.find("neuron2")
    first = document.port_nodes(added.id, "input")[0]
    assert document.incoming(added.id)[first.id].source == ids["f"]


def chosen(window, entry, words):
    """Choose from the menu of a saved block."""
    window.library_menu.show(entry, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_renames_and_removes(kept, qtbot):
    window, _ = kept
    view = window.panels.palette.view
    model = view.model()
    index = model.index(0, 0, model.index(1, 0))
    view.scrollTo(index)
    view.customContextMenuRequested.emit(view.visualRect(index).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    dialog = window.findChild(QInputDialog)
    assert dialog.isVisible()
    dialog.setTextValue("cell")
    dialog.accept()
    assert [entry.name for entry in window.library.entries()] == ["cell"]
    chosen(window, window.library.entries()[0], "Re&move…")
    box = window.findChild(QMessageBox)
    box.button(QMessageBox.StandardButton.Ok).click()
    assert window.library.entries() == []
    headings = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "My blocks" not in headings


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_name_that_is_taken_is_refused_in_words(kept, qtbot):
    window, ids = kept
    window.session.select({ids["neuron"]})
    window.library_menu.save(ids["neuron"])
    heard = []
    window.session.refused.connect(heard.append)
    entry = next(entry for entry in window.library.entries() if entry.name == "neuron")
    chosen(window, entry, "&Rename…")
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("neuron2")
    dialog.accept()
    assert heard == ["'neuron2' is in your palette already. Choose another name."]


def test_it_is_inserted_into_the_wire_on_which_it_is_dropped(kept, qtbot):
    window, ids = kept
    canvas, document = window.canvas, window.session.document
    wire = next(w for w in document.incoming(ids["f"]).values() if w.source == ids["z"])
    curve = canvas.picture.geometry.wires
    at = QPointF(canvas.camera.to_pixel(QPointF(*points_on(curve.curve[[curve.find(wire.id)]], np.array([0.2]))[0, 0])))
    data = QMimeData()
    data.setData(NODE_MIME, b"own:neuron")
    copy = Qt.DropAction.CopyAction
    for kind, where in ((QDragEnterEvent, at.toPoint()), (QDragMoveEvent, at.toPoint()), (QDropEvent, at)):
        event = kind(where, copy, data, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, event)
    added = document.find("neuron2")
    first, out = document.port_nodes(added.id, "input")[0], document.port_nodes(added.id, "output")[0]
    assert document.incoming(added.id)[first.id].source == ids["z"]
    assert document.incoming(ids["f"])[1].source == added.id
    assert document.incoming(ids["f"])[1].output == out.id
