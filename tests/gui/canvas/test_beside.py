"""Edits of thousands of nodes: the worker makes them, and they come out as if they had been made at once."""

import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.document import Document
from core.edits import clipboard, marking
from core.edits.arranging import GRID, move
from core.edits.grouping import group
from core.edits.nodes import add_operation, delete
from core.formats import chain_file
from core.history import History
from gui.canvas import beside, editing, following
from gui.canvas.ahead import Ahead
from gui.canvas.geometry import Geometry
from gui.running.pace import LARGE
from tests.gui.canvas.conftest import said
from tests.gui.canvas.drawing import chain_of
from tests.gui.canvas.test_geometry import content


@pytest.fixture
def large(open_canvas):
    canvas = open_canvas(Document.of(chain_of(LARGE)))
    canvas.session.runs.set_live(False)
    canvas.select_all()
    return canvas


def alike(document, edit, *args, **settings):
    """The text of a document with the same records after an edit that was made at once."""
    other = chain_file.loads(chain_file.dumps(document))
    History(other).do(edit, *args, **settings)
    return chain_file.dumps(other)


def wait(canvas, qtbot):
    assert canvas.session.worker.busy
    qtbot.waitUntil(lambda: not canvas.session.worker.busy)


def test_what_is_duplicated_is_selected_and_goes_by_one_undo(large, qtbot):
    session = large.session
    before, chosen = chain_file.dumps(session.document), session.selection
    nodes = sorted(ident for ident in chosen if ident in session.document.nodes)
    expected = alike(session.document, clipboard.duplicate, nodes)
    session.select(nodes)
    large.duplicate()
    wait(large, qtbot)
    assert len(session.document.nodes) == 2 * len(nodes)
    assert chain_file.dumps(session.document) == expected
    assert session.selection == session.document.nodes.keys() - set(nodes)
    assert session.history.undo_label == "Duplicate"
    session.undo()
    assert chain_file.dumps(session.document) == before


def test_pastes_come_one_after_the_other_and_none_is_left_out(large, qtbot):
    count = len(large.session.document.nodes)
    large.copy()
    for _ in range(3):
        large.paste()
    wait(large, qtbot)
    assert len(large.session.document.nodes) == 4 * count
    for left in (3, 2, 1):
        large.session.undo()
        assert len(large.session.document.nodes) == left * count


def test_what_was_changed_meanwhile_is_kept_and_the_edit_refused_in_words(large, qtbot):
    refused = said(large.session.refused)
    document = large.session.document
    count = len(document.nodes)
    large.copy()
    wait(large, qtbot)
    large.paste()
    large.session.do(add_operation, "exp", at=(0.0, 400.0))
    wait(large, qtbot)
    assert len(document.nodes) == count + 1
    assert refused == ["The graph was changed meanwhile. Do it once more."]
    large.paste()
    wait(large, qtbot)
    assert len(document.nodes) == 2 * count + 1


def test_stopped_it_changes_nothing(large, qtbot):
    before = chain_file.dumps(large.session.document)
    large.cut()
    large.session.worker.cancel()
    wait(large, qtbot)
    assert chain_file.dumps(large.session.document) == before
    large.cut()
    wait(large, qtbot)
    assert not large.session.document.nodes


def test_of_an_edit_that_is_not_made_nothing_is_kept(large, qtbot):
    with qtbot.waitSignal(large.session.preparing):
        large.cut()
    large.session.worker.cancel()
    wait(large, qtbot)
    qtbot.waitUntil(lambda: not any(isinstance(one, Ahead) for one in gc.get_objects()))


def test_muting_thousands_is_what_muting_at_once_is(large, qtbot):
    session = large.session
    expected = alike(session.document, marking.mute, session.selection)
    editing.toggle_mute(session)
    wait(large, qtbot)
    assert chain_file.dumps(session.document) == expected
    editing.toggle_mute(session)
    wait(large, qtbot)
    assert not any(node.muted for node in session.document.nodes.values())


def test_undo_and_redo_of_thousands_come_from_the_worker_and_the_canvas_with_them(large, qtbot):
    session = large.session
    before = chain_file.dumps(session.document)
    large.delete()
    wait(large, qtbot)
    assert not session.document.nodes
    for again in (beside.undo, beside.redo, beside.undo):
        again(session)
        wait(large, qtbot)
        assert content(large.picture.geometry) == content(Geometry(session.document))
    assert chain_file.dumps(session.document) == before
    assert session.history.redo_label == "Delete"


def test_the_rows_that_the_worker_made_are_taken_with_what_was_chosen_and_lifted_meanwhile(large, qtbot):
    geometry, session = large.picture.geometry, large.session
    first, second, *_ = session.document.nodes
    large.duplicate()
    session.select({first})
    geometry.nodes.lift(geometry.nodes.rows_of([second]))
    rows = geometry.nodes
    wait(large, qtbot)
    assert geometry.nodes is not rows, "followed in the window's thread"
    assert large.picture.chosen == session.selection != {first}
    assert geometry.nodes.order.argmax() == geometry.nodes.slot_of[second]
    copies = sorted(ident for ident in session.selection if ident in session.document.nodes)
    assert geometry.nodes.order[geometry.nodes.rows_of(copies)].tolist() == copies, "as they were added"


def test_what_moved_on_the_canvas_alone_meanwhile_is_followed_in_the_windows_thread(large, qtbot):
    geometry = large.picture.geometry
    large.duplicate()
    rows, first = geometry.nodes, geometry.nodes.rows_of([1])
    geometry.shift(first, 8.0, 8.0)
    wait(large, qtbot)
    assert geometry.nodes is rows
    geometry.shift(first, -8.0, -8.0)
    assert content(geometry) == content(Geometry(large.session.document))


def test_arrows_that_are_pressed_while_thousands_move_move_them_once_more_and_all_is_one_thing_to_undo(large, qtbot):
    places = dict(large.session.document.places)
    for _ in range(5):
        QTest.keyClick(large, Qt.Key.Key_Right)
    wait(large, qtbot)
    now = large.session.document.places
    assert all(now[ident].x == place.x + 5 * GRID for ident, place in places.items())
    assert content(large.picture.geometry) == content(Geometry(large.session.document))
    large.session.undo()
    assert dict(large.session.document.places) == places
    assert large.session.history.undo_label is None


def test_thousands_that_are_dragged_stay_where_they_are_put_down(large, qtbot):
    large.fit()
    at = large.node_center(1)
    QTest.mousePress(large, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(large, at + QPoint(0, 40))
    QTest.mouseMove(large, at + QPoint(0, 80))
    QTest.mouseRelease(large, Qt.MouseButton.LeftButton, pos=at + QPoint(0, 80))
    shown = large.picture.geometry.rect(1).topLeft()
    assert shown.y() > 0.0
    wait(large, qtbot)
    assert large.session.document.places[1].y == shown.y() == large.picture.geometry.rect(1).top()
    assert content(large.picture.geometry) == content(Geometry(large.session.document))


def test_what_cannot_be_pasted_is_refused_from_the_worker(large, qtbot):
    refused = said(large.session.refused)
    before = chain_file.dumps(large.session.document)
    large.copy()
    wait(large, qtbot)
    clipboard_of_all = QGuiApplication.clipboard()
    clipboard_of_all.setText(clipboard_of_all.text().replace(clipboard.FORMAT, "another"))
    large.paste()
    wait(large, qtbot)
    assert chain_file.dumps(large.session.document) == before
    assert refused == ["This cannot be pasted. The clipboard does not hold a graph."]


def blocked(canvas):
    """Group all but the first node; which block holds them."""
    session = canvas.session
    session.do(group, [ident for ident in session.document.nodes if ident != min(session.document.nodes)])
    return next(node.id for node in session.document.nodes.values() if node.kind == "block")


def assert_rows_are_right(canvas):
    session, rows = canvas.session, canvas.picture.geometry
    assert rows.document is session.document
    assert content(rows) == content(Geometry(session.document, session.level, rows.look))


def test_what_has_changed_while_a_large_block_was_read_is_shown_in_it(large, qtbot):
    session, block = large.session, blocked(large)
    session.select({block})
    large.enter()
    session.do(move, {inner_node(session, block): (7.0, 9.0)})
    qtbot.waitUntil(lambda: session.level == block)
    assert_rows_are_right(large)


def test_a_large_block_that_was_left_is_shown_again_with_what_changed_meanwhile(large, monkeypatch):
    session, block = large.session, blocked(large)
    session.set_level(block)
    session.set_level(None)
    inner = inner_node(session, block)
    session.do(move, {inner: (7.0, 9.0)})
    session.do(delete, [ident for ident in session.document.nodes if session.document.nodes[ident].parent == block][:3])
    session.stacking.lift([inner])
    with monkeypatch.context() as patched:
        patched.setattr(following, "Geometry", None)
        session.set_level(block)
    assert_rows_are_right(large)
    session.undo()
    assert_rows_are_right(large)


def inner_node(session, block):
    return max(node.id for node in session.document.nodes.values() if node.parent == block)
