"""The commands of the Graph menu, by their keys, on what is selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.canvas import editing
from gui.canvas.drawing.boxes import rect_of
from tests.gui.canvas.drawing import product
from tests.gui.conftest import settled
from tests.gui.seen import popup_of

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier(getattr(Qt.KeyboardModifier, f"{n}Modifier")) for n in ("Control", "Shift", "Alt")
)
KEY = Qt.Key


@pytest.fixture
def drawn(window, qtbot):
    """A window with f = x*y*z, and the ids by name."""
    document, ids = product()
    window.session.replace(document)
    qtbot.waitUntil(lambda: settled(window.session))
    return window, ids


def press(window, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.canvas, key, held)


def select(window, ids, *names):
    window.session.select({ids[name] for name in names})
    window.menus.refresh()


def value(window, qtbot, node):
    qtbot.waitUntil(lambda: settled(window.session))
    return float(window.session.runs.run.value(node))


def test_m_mutes_and_unmutes(drawn, qtbot):
    window, ids = drawn
    select(window, ids, "a")
    press(window, KEY.Key_M)
    assert value(window, qtbot, ids["f"]) == 8.0
    assert window.menus.actions["mute"].isChecked()
    assert window.session.history.undo_label == "Mute"
    press(window, KEY.Key_M)
    assert value(window, qtbot, ids["f"]) == 24.0
    assert window.session.history.undo_label == "Unmute"


def test_k_locks_what_the_arrows_would_move(drawn):
    window, ids = drawn
    select(window, ids, "a")
    press(window, KEY.Key_K)
    press(window, KEY.Key_Right)
    assert window.session.document.places[ids["a"]].x == 272


def test_deleting_with_reconnect(drawn, qtbot):
    window, ids = drawn
    select(window, ids, "a")
    press(window, KEY.Key_Delete, CONTROL)
    assert value(window, qtbot, ids["f"]) == 8.0


def test_extracting_and_connecting_again(drawn, qtbot):
    window, ids = drawn
    select(window, ids, "a")
    press(window, KEY.Key_X, SHIFT)
    document = window.session.document
    assert not document.incoming(ids["a"])
    assert document.incoming(ids["f"])[0].source == ids["x"]
    select(window, ids, "x", "y", "a")
    press(window, KEY.Key_W, SHIFT)
    assert {wire.source for wire in document.incoming(ids["a"]).values()} == {ids["x"], ids["y"]}


def test_swapping(drawn):
    window, ids = drawn
    select(window, ids, "f")
    press(window, KEY.Key_S)
    assert window.session.document.incoming(ids["f"])[0].source == ids["z"]


def test_replacing_keeps_the_wires(drawn, qtbot):
    window, ids = drawn
    select(window, ids, "f")
    press(window, KEY.Key_R, SHIFT)
    popup = popup_of(window.canvas)
    QTest.keyClicks(popup.field, "sub")
    QTest.keyClick(popup.field, KEY.Key_Return)
    assert window.session.document.nodes[ids["f"]].kind == "sub"
    assert value(window, qtbot, ids["f"]) == 2.0
    told = []
    window.session.noted.connect(told.append)
    press(window, KEY.Key_R, SHIFT)
    QTest.keyClicks(popup_of(window.canvas).field, "exp")
    QTest.keyClick(popup_of(window.canvas).field, KEY.Key_Return)
    assert told == ["1 wire had no port any more."]


def test_aligning_by_alt_and_an_arrow(drawn):
    window, ids = drawn
    select(window, ids, "a", "f")
    press(window, KEY.Key_Up, ALT)
    places = window.session.document.places
    assert places[ids["a"]].y == places[ids["f"]].y == 48
    select(window, ids, "x", "y", "z")
    press(window, KEY.Key_Down, ALT | SHIFT)
    assert window.session.history.undo_label in ("Align", "Distribute")


def test_grouping_asks_for_a_name_at_once(drawn, qtbot):
    window, ids = drawn
    select(window, ids, "a")
    press(window, KEY.Key_G, CONTROL)
    editor = window.canvas.editor
    assert editor.isVisible()
    QTest.keyClicks(editor, "product")
    QTest.keyClick(editor, KEY.Key_Return)
    block = window.session.document.find("product")
    assert window.session.selection == {block.id}
    assert value(window, qtbot, ids["f"]) == 24.0
    window.menus.refresh()
    press(window, KEY.Key_G, CONTROL | SHIFT)
    assert window.session.document.find("product") is None
    assert window.session.selection == {ids["a"]}


def test_c_frames_the_selection_and_asks_for_a_title(drawn):
    window, ids = drawn
    select(window, ids, "a", "f")
    press(window, KEY.Key_C)
    editor, document = window.canvas.box_editor, window.session.document
    assert editor.isVisible()
    QTest.keyClicks(editor, "Products")
    QTest.keyClick(editor, KEY.Key_Return)
    (frame,) = document.frames.values()
    assert frame.title == "Products"
    assert frame.x <= 272 - 16
    assert window.session.selection == {frame.id}
    window.menus.refresh()
    window.menus.actions["colour_green"].trigger()
    assert document.frames[frame.id].colour == "green"
    assert window.menus.actions["colour_green"].isChecked()


def test_n_puts_a_note_down(drawn):
    window, _ = drawn
    window.session.select(())
    press(window, KEY.Key_N)
    QTest.keyClicks(window.canvas.box_editor, "look here")
    QTest.keyClick(window.canvas.box_editor, KEY.Key_Return, CONTROL)
    assert [note.text for note in window.session.document.notes.values()] == ["look here"]


def test_a_note_by_keys_covers_neither_nodes_nor_other_notes(drawn):
    window, ids = drawn
    document, geometry = window.session.document, window.canvas.picture.geometry
    QTest.mouseMove(window.canvas, window.canvas.node_center(ids["a"]))
    for words in ("one", "two"):
        press(window, KEY.Key_N)
        QTest.keyClicks(window.canvas.box_editor, words)
        QTest.keyClick(window.canvas.box_editor, KEY.Key_Return, CONTROL)
    lying = [geometry.rect(node) for node in document.nodes] + [rect_of(note) for note in document.notes.values()]
    covered = [(a, b) for i, a in enumerate(lying) for b in lying[:i] if a.intersects(b)]
    assert len(document.notes) == 2
    assert not covered


def test_a_frame_is_copied_with_its_colour(drawn):
    window, ids = drawn
    select(window, ids, "f")
    press(window, KEY.Key_C)
    QTest.keyClick(window.canvas.box_editor, KEY.Key_Return)
    press(window, KEY.Key_C, CONTROL)
    press(window, KEY.Key_V, CONTROL)
    assert len(window.session.document.frames) == 2


def test_fields_over_the_canvas_have_letters_as_large_as_what_they_stand_for(drawn):
    window, ids = drawn
    canvas = window.canvas
    canvas.flight.setDuration(0)
    canvas.zoom_to(3.0)
    canvas.edit(canvas.session.document.nodes[ids["x"]])
    QTest.keyClicks(canvas.editor, "1")
    assert canvas.editor.font().pixelSize() == 39
    QTest.keyClick(canvas.editor, KEY.Key_Escape)
    editing.add_note(canvas)
    assert canvas.box_editor.font().pixelSize() == 39
