"""The automatic layout in the window: worked out beside it, shown on its way, undone as one thing."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.edits.arranging import move, nudge
from core.edits.marking import lock
from core.edits.nodes import delete
from gui.canvas.geometry import Geometry
from gui.settings import MOTION
from tests.gui.canvas.test_geometry import content
from tests.gui.conftest import settled


@pytest.fixture
def heap(window, qtbot):
    """The welcome graph with all its nodes in one heap."""
    document = window.session.document
    window.session.do(move, {ident: (40.0 * ident, 10.0 * ident) for ident in document.nodes})
    qtbot.waitUntil(lambda: settled(window.session))
    window.canvas.setFocus()
    window.menus.refresh()
    return window, document


def lay_out(window, qtbot):
    QTest.keyClick(window.canvas, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: not window.session.worker.busy)


def drawn(window):
    nodes = window.canvas.picture.geometry.nodes
    return {int(nodes.ids[slot]): tuple(nodes.box[slot, :2]) for slot in np.flatnonzero(nodes.alive)}


def places(document):
    return {ident: (place.x, place.y) for ident, place in document.places.items()}


def test_l_lays_out_from_left_to_right_as_one_thing_to_undo(heap, qtbot):
    window, document = heap
    before = places(document)
    lay_out(window, qtbot)
    assert all(document.places[wire.source].x < document.places[wire.target].x for wire in document.wires.values())
    assert window.session.history.undo_label == "Arrange"
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert places(document) == before


def test_nodes_go_there_smoothly_and_arrive_where_the_document_has_them(heap, qtbot):
    window, document = heap
    seen, before = [], places(document)
    window.canvas.glide.valueChanged.connect(lambda _share: seen.append(drawn(window)))
    lay_out(window, qtbot)
    qtbot.waitUntil(lambda: window.canvas.glide.state() == window.canvas.glide.State.Stopped)
    after = places(document)
    assert any(shown != after for shown in seen), "they are seen on their way"
    for node, here in ((node, here) for shown in seen for node, here in shown.items()):
        way = zip(here, before[node], after[node], strict=True)
        assert all(min(one, other) - 1e-6 <= at <= max(one, other) + 1e-6 for at, one, other in way)
    geometry = window.canvas.picture.geometry
    assert content(geometry) == content(Geometry(document)), "to the last digit"


def test_where_several_are_selected_the_others_stay(heap, qtbot):
    window, document = heap
    before, chosen = places(document), {document.find(name).id for name in "xyz"}
    window.session.select(chosen)
    lay_out(window, qtbot)
    assert {node for node, place in places(document).items() if place != before[node]} <= chosen
    assert places(document) != before


def test_what_is_edited_while_it_is_laid_out_stays_edited(heap, qtbot):
    window, document = heap
    QTest.keyClick(window.canvas, Qt.Key.Key_L)
    assert window.session.worker.busy
    window.session.do(delete, [document.find("x").id])
    qtbot.waitUntil(lambda: not window.session.worker.busy)
    assert document.find("x") is None
    assert window.session.history.undo_label == "Arrange"
    assert all(document.places[wire.source].x < document.places[wire.target].x for wire in document.wires.values())


def test_another_edit_ends_the_movement(heap, qtbot):
    window, document = heap
    window.canvas.glide.setDuration(60_000)
    lay_out(window, qtbot)
    assert drawn(window) != places(document)
    window.session.do(nudge, [next(iter(document.nodes))], 5.0, 5.0)
    assert drawn(window) == places(document)


def test_with_reduced_motion_they_are_there_at_once(heap, qtbot):
    window, document = heap
    window.settings.set(MOTION, "reduced")
    lay_out(window, qtbot)
    assert drawn(window) == places(document)


def test_what_is_locked_stays_and_the_others_go_around_it(heap, qtbot):
    window, document = heap
    kept = document.find("a") or next(node for node in document.nodes.values() if node.kind == "mul")
    window.session.do(lock, [kept.id])
    before = document.places[kept.id]
    lay_out(window, qtbot)
    window.canvas.glide.end()
    assert document.places[kept.id] == before
    boxes = window.canvas.picture.geometry.nodes.box[: len(document.nodes)]
    low, high = boxes[:, :2], boxes[:, 2:]
    overlap = (low[:, None] < high[None]).all(2) & (low[None] < high[:, None]).all(2)
    assert overlap.sum() == len(boxes)


def test_a_layout_that_is_stopped_changes_nothing(heap, qtbot):
    window, document = heap
    before = places(document)
    window.canvas.arrange()
    window.session.worker.cancel()
    qtbot.waitUntil(lambda: not window.session.worker.busy)
    assert places(document) == before
    assert window.session.history.undo_label == "Move"


def test_deleting_what_is_on_its_way_ends_the_movement(heap, qtbot):
    window, document = heap
    window.canvas.glide.setDuration(60_000)
    lay_out(window, qtbot)
    window.session.do(delete, [document.find("x").id])
    assert content(window.canvas.picture.geometry) == content(Geometry(document))
