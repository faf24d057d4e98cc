"""Playing stops at nodes that are marked, by keys at the window; the marks are seen and kept."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.formats import chain_file
from tests.gui.conftest import ident, settled


def mark(window, qtbot, *names):
    window.canvas.setFocus()
    window.session.select({ident(window.session, name) for name in names})
    qtbot.waitUntil(window.menus.actions["breakpoint"].isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_B)


def play(window, qtbot):
    QTest.keyClick(window.canvas, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not window.transport.walk.playing)
    return window.session.runs.log[window.session.stepping.step]


def test_playing_stops_at_each_marked_node_and_goes_on_from_there(window, qtbot, monkeypatch):
    monkeypatch.setattr("gui.panels.stepping.beat.PACE", 8)
    mark(window, qtbot, "a")
    window.session.stepping.go(0)
    stops = [play(window, qtbot) for _ in range(3)]
    a = ident(window.session, "a")
    assert [(step.kind, step.node == a) for step in stops[:2]] == [("forward", True), ("receive", True)]
    assert window.transport.position.text().startswith("■")
    assert stops[2].index == len(window.session.runs.log) - 1
    mark(window, qtbot, "a")
    assert window.session.document.view.breakpoints == ()
    window.session.stepping.go(0)
    assert play(window, qtbot).index == len(window.session.runs.log) - 1


def test_why_playing_stopped_is_told_and_so_is_a_key_that_nothing_follows(window, qtbot, heard, monkeypatch):
    monkeypatch.setattr("gui.panels.stepping.beat.PACE", 8)
    mark(window, qtbot, "a")
    window.session.stepping.go(0)
    play(window, qtbot)
    words, place = window.status.words, window.transport.position
    assert words.text() == "Stopped at a: a = 2 · 3 = 6."
    assert place.text().startswith("●")
    QTest.keyClick(window.canvas, Qt.Key.Key_F10)
    assert not place.text().startswith("●")
    window.transport.walk.last()
    qtbot.waitUntil(lambda: not window.menus.actions["step_next"].isEnabled())
    QTest.keyClick(window.canvas, Qt.Key.Key_F10)
    assert words.text() == "⚠ There is no step after this one."
    assert {"Stopped at a: a = 2 · 3 = 6.", "There is no step after this one."} <= set(heard)


def test_a_key_of_the_canvas_is_excused_there_alone(window, qtbot):
    qtbot.waitUntil(lambda: not window.menus.actions["target"].isEnabled())
    window.transport.slider.setFocus()
    QTest.keyClick(window.transport.slider, Qt.Key.Key_T)
    assert window.status.words.text() == ""
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_T)
    assert window.status.words.text() == "⚠ Select one node first."
    QTest.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert window.status.words.text() == "⚠ Nothing is selected."


def test_a_variable_stops_where_its_gradient_arrives_and_a_block_where_its_inside_works(window, qtbot, monkeypatch):
    monkeypatch.setattr("gui.panels.stepping.beat.PACE", 8)
    mark(window, qtbot, "z")
    window.session.stepping.go(0)
    step = play(window, qtbot)
    assert (step.kind, step.node) == ("accumulate", ident(window.session, "z"))
    mark(window, qtbot, "z")
    window.session.select({ident(window.session, "a")})
    inside = ident(window.session, "a")
    window.menus.actions["group"].trigger()
    qtbot.waitUntil(lambda: settled(window.session))
    (block,) = [n.id for n in window.session.document.nodes.values() if n.kind == "block"]
    window.session.select({block})
    window.menus.actions["breakpoint"].trigger()
    window.session.stepping.go(0)
    assert window.session.document.nodes[play(window, qtbot).node].parent == block
    assert window.session.document.nodes[inside].parent == block


def test_the_mark_is_seen_and_its_command_is_checked(window, qtbot):
    before = window.canvas.grab().toImage()
    mark(window, qtbot, "a")
    window.session.select(())
    marked = window.canvas.grab().toImage()
    assert before != marked
    action = window.menus.actions["breakpoint"]
    window.session.select({ident(window.session, "a")})
    qtbot.waitUntil(action.isChecked)
    window.session.undo()
    window.session.select(())
    assert window.canvas.grab().toImage() == before
    assert not chain_file.loads(chain_file.dumps(window.session.document)).view.breakpoints
