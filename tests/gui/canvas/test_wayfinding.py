"""Selecting up- and downstream and the rest, and bookmarks of camera, level and step; by their keys in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.edits.arranging import move
from core.edits.grouping import group
from core.edits.nodes import delete
from gui.canvas.wayfinding import READABLE, TOLD
from tests.gui.conftest import ident, settled

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def calm(window):
    window.canvas.set_motion(False)
    return window


def chosen(window):
    return {window.session.document.nodes[node].name for node in window.session.selection}


def select(window, qtbot, name):
    window.session.select({ident(window.session, name)})
    qtbot.waitUntil(window.menus.actions["select_upstream"].isEnabled)


def test_all_upstream_and_all_downstream_are_selected(window, qtbot):
    select(window, qtbot, "f")
    QTest.keyClick(window.canvas, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert chosen(window) == {"x", "y", "z", "a", "f"}
    select(window, qtbot, "y")
    QTest.keyClick(window.canvas, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert chosen(window) == {"y", "a", "f"}


def test_the_selection_is_inverted(window, qtbot):
    select(window, qtbot, "f")
    QTest.keyClick(window.canvas, Qt.Key.Key_I, CONTROL)
    assert chosen(window) == {"x", "y", "z", "a"}


def test_a_bookmark_brings_back_camera_and_step(calm, qtbot):
    window, canvas = calm, calm.canvas
    canvas.set_bookmark(1)
    canvas.zoom_to(2.0)
    canvas.pan(-120, 40)
    window.session.stepping.go(5)
    camera, scale = canvas.camera.middle, canvas.camera.scale
    QTest.keyClick(canvas, Qt.Key.Key_3, CONTROL | SHIFT)
    qtbot.waitUntil(window.menus.actions["go_bookmark_3"].isEnabled)
    canvas.fit()
    window.session.stepping.go(None)
    QTest.keyClick(canvas, Qt.Key.Key_3, CONTROL)
    assert (canvas.camera.middle - camera).manhattanLength() < 1
    assert canvas.camera.scale == scale
    assert window.session.stepping.step == 5


def test_a_bookmark_brings_back_the_level(calm, qtbot):
    window, session = calm, calm.session
    session.do(group, [ident(session, "a")], "inside")
    qtbot.waitUntil(lambda: settled(session))
    block = session.document.find("inside").id
    session.set_level(block)
    window.canvas.set_bookmark(1)
    session.set_level(None)
    window.canvas.go_bookmark(1)
    assert session.level == block
    session.set_level(None)
    session.do(delete, {block})
    refused = []
    session.refused.connect(refused.append)
    window.canvas.go_bookmark(1)
    assert "gone" in refused[0]


def test_a_bookmark_that_is_not_set_says_so_and_setting_is_undone(window, qtbot):
    action = window.menus.actions["go_bookmark_2"]
    assert not action.isEnabled()
    assert window.menus.why_not(action) == "Bookmark 2 is not set"
    window.menus.actions["set_bookmark_2"].trigger()
    assert action.isEnabled()
    qtbot.waitUntil(lambda: window.menus.actions["undo"].text() == "&Undo: Set bookmark")
    window.session.undo()
    qtbot.waitUntil(lambda: not action.isEnabled())


def test_wires_are_gone_through_by_key_and_walked_from(window):
    session, canvas, document = window.session, window.canvas, window.session.document
    a, x, f = (document.find(name).id for name in "axf")
    heard = []
    session.noted.connect(heard.append)
    session.select({a})
    ends = []
    for _ in range(4):
        window.menus.refresh()
        QTest.keyClick(canvas, Qt.Key.Key_Q)
        (wire,) = session.selection
        ends.append((document.wires[wire].source, document.wires[wire].target))
    assert ends[0] == (x, a)
    assert ends[2] == (a, f)
    assert ends[3] == ends[0]
    assert heard[-1] == "The wire from x to a"
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert session.selection == {x}
    QTest.keyClick(canvas, Qt.Key.Key_Q)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert 0 not in document.incoming(a)


def test_what_is_too_large_to_be_read_whole_is_shown_around_what_it_is_about(calm, qtbot):
    session, canvas = calm.session, calm.canvas
    x, f = ident(session, "x"), ident(session, "f")
    rect = canvas.picture.geometry.rect
    canvas.fit_around([f])
    assert canvas.camera.scale > READABLE
    session.do(move, {f: (6_000.0, 0.0)})
    canvas.fit_around([f])
    assert canvas.camera.scale == pytest.approx(READABLE)
    assert canvas.camera.visible.contains(rect(f))
    seen = canvas.camera.visible
    assert seen.right() < rect(f).right() + 0.4 * seen.width(), "little is seen beyond the end of the graph"
    canvas.fit_around([x])
    assert canvas.camera.visible.contains(rect(x))
    canvas.fit_around([])
    assert canvas.camera.visible.contains(canvas.picture.geometry.bounds())


@pytest.mark.parametrize("others", [0, 9_000])
def test_a_formula_that_was_typed_is_seen_from_end_to_end(calm, qtbot, others):
    session, canvas = calm.session, calm.canvas
    calm.resize(1_230, 700)
    session.do(move, {ident(session, "f"): (500.0 + others, 0.0)})
    canvas.add_formula("L = (sigmoid(w*u + b) - t)^2")
    qtbot.waitUntil(lambda: len(session.selection) == 9)
    assert canvas.camera.visible.contains(canvas.picture.geometry.bounds(session.selection))
    assert TOLD <= canvas.camera.scale < READABLE
