"""Edits of thousands of nodes: the worker makes them, and they come out as if they had been made at once."""

import pytest
from PySide6.QtGui import QGuiApplication

from core.edits import clipboard, marking
from core.edits.nodes import add_operation
from core.formats import chain_file
from core.history import History
from gui.canvas import editing
from gui.running.pace import LARGE
from tests.gui.canvas.conftest import said
from tests.gui.canvas.drawing import Sketch


def chain_of(length):
    sketch = Sketch()
    node = sketch.variable("x", 1.0, (0, 0))
    for number in range(length):
        node = sketch.apply("tanh", (160.0 * number + 160, 0), node, name=f"t{number}")
    return sketch.document


@pytest.fixture
def large(open_canvas):
    canvas = open_canvas(chain_of(LARGE))
    canvas.session.runs.set_live(False)
    canvas.select_all()
    return canvas


def alike(document, edit, *args, **settings):
    """The text of a document with the same records after an edit that was made at once."""
    other = chain_file.loads(chain_file.dumps(document))
    History(other).do(edit, *args, **settings)
    return chain_file.dumps(other)


def wait(canvas, qtbot):
    assert canvas.session.arranger.busy
    qtbot.waitUntil(lambda: not canvas.session.arranger.busy)


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
    large.session.arranger.cancel()
    wait(large, qtbot)
    assert chain_file.dumps(large.session.document) == before
    large.cut()
    wait(large, qtbot)
    assert not large.session.document.nodes


def test_muting_thousands_is_what_muting_at_once_is(large, qtbot):
    session = large.session
    expected = alike(session.document, marking.mute, session.selection)
    editing.toggle_mute(session)
    wait(large, qtbot)
    assert chain_file.dumps(session.document) == expected
    editing.toggle_mute(session)
    wait(large, qtbot)
    assert not any(node.muted for node in session.document.nodes.values())


def test_what_cannot_be_pasted_is_refused_from_the_worker(large, qtbot):
    refused = said(large.session.refused)
    before = chain_file.dumps(large.session.document)
    large.copy()
    clipboard_of_all = QGuiApplication.clipboard()
    clipboard_of_all.setText(clipboard_of_all.text().replace(clipboard.FORMAT, "another"))
    large.paste()
    wait(large, qtbot)
    assert chain_file.dumps(large.session.document) == before
    assert refused == ["This cannot be pasted. The clipboard does not hold a graph."]
