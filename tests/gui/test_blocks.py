"""Blocks in the window: opened and left, their way above the canvas, their ports, and steps inside them."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from core.document import Document
from core.edits.arranging import move
from core.edits.grouping import group
from core.edits.nodes import add_note, add_operation, add_port, rename, set_target, set_text
from core.edits.wires import connect
from core.records import BLOCK
from gui.canvas.accessible import spoken_name
from gui.canvas.drawing.totals import shared_output
from tests.gui.canvas.drawing import product
from tests.gui.conftest import settled
from tests.gui.seen import chip_text

KEY, CONTROL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def grouped(window, qtbot):
    """A window with f = x*y*z whose first product lies in the block "inner", that in "outer"; ids by name."""
    document, ids = product()
    window.session.replace(document)
    for name, inside in (("inner", "a"), ("outer", "inner")):
        window.session.do(group, [ids[inside]], name)
        ids[name] = document.find(name).id
    qtbot.waitUntil(lambda: settled(window.session))
    return window, ids


def press(window, key, held=NONE):
    QTest.keyClick(window.canvas, key, held)


def enter(window, ident):
    window.session.select({ident})
    window.menus.refresh()
    press(window, KEY.Key_Return)


def texts(window):
    return [step.text() for step in window.breadcrumb.steps]


def test_enter_opens_and_escape_leaves_with_the_block_selected(grouped):
    window, ids = grouped
    assert not window.breadcrumb.isVisible()
    enter(window, ids["outer"])
    assert window.session.level == ids["outer"]
    assert texts(window) == ["Graph", "outer"]
    enter(window, ids["inner"])
    assert texts(window) == ["Graph", "outer", "inner"]
    press(window, KEY.Key_Escape)
    assert window.session.level == ids["outer"]
    assert window.session.selection == {ids["inner"]}
    press(window, KEY.Key_U)
    assert window.session.level is None
    assert not window.breadcrumb.isVisible()


def test_a_double_click_opens(grouped):
    window, ids = grouped
    QTest.mouseDClick(window.canvas, Qt.MouseButton.LeftButton, NONE, window.canvas.node_center(ids["outer"]))
    assert window.session.level == ids["outer"]


def test_the_breadcrumb_goes_up_by_mouse_and_by_keyboard(grouped):
    window, ids = grouped
    window.session.set_level(ids["outer"])
    window.session.set_level(ids["inner"])
    QTest.mouseClick(window.breadcrumb.steps[1], Qt.MouseButton.LeftButton)
    assert window.session.level == ids["outer"]
    QTest.keyClick(window.canvas, KEY.Key_F6)
    assert window.breadcrumb.steps[0].hasFocus()
    QTest.keyClick(window.breadcrumb.steps[0], KEY.Key_Space)
    assert window.session.level is None


def test_the_breadcrumb_follows_a_new_name(grouped):
    window, ids = grouped
    window.session.set_level(ids["outer"])
    window.session.do(rename, ids["outer"], "neuron")
    assert texts(window) == ["Graph", "neuron"]


def test_coming_back_shows_what_was_seen_before(grouped):
    window, ids = grouped
    window.canvas.zoom_by(0.5)
    before = window.canvas.camera.middle, window.canvas.camera.scale
    window.session.set_level(ids["outer"])
    assert window.canvas.camera.scale != before[1]
    window.session.set_level(None)
    away = window.canvas.camera.middle - before[0]
    assert window.canvas.camera.scale == before[1]
    assert away.manhattanLength() * before[1] <= 2, "whole pixels, in a canvas that was lower for a while"


def test_a_block_shows_its_ports_and_what_flows_there(grouped):
    window, ids = grouped
    geometry = window.canvas.picture.geometry
    parts = geometry.nodes.anatomies[geometry.nodes.find(ids["outer"])]
    assert [dot.label for dot in parts.inputs] == ["x", "y"]
    assert [dot.label for dot in parts.outputs] == ["out"]
    wires = {wire.source: wire for wire in window.session.document.incoming(ids["outer"]).values()}
    assert chip_text(window.canvas, wires[ids["x"]].id) == ("2", "12")
    (out,) = window.session.document.outgoing(ids["outer"])
    assert chip_text(window.canvas, out) == ("6", "4")


def test_ports_are_added_from_inside(grouped, qtbot):
    window, ids = grouped
    assert not any(entry.kind == "input" for entry in window.canvas.offered())
    window.session.set_level(ids["outer"])
    search = window.panels.palette.search
    QTest.keyClicks(search, "block input")
    QTest.keyClick(search, KEY.Key_Return)
    ports = window.session.document.port_nodes(ids["outer"], "input")
    assert [port.name for port in ports] == ["x", "y", "input"]
    window.canvas.setFocus()
    window.session.select({ports[2].id})
    window.menus.refresh()
    press(window, KEY.Key_PageUp, ALT)
    assert [p.name for p in window.session.document.port_nodes(ids["outer"], "input")] == ["x", "input", "y"]
    press(window, KEY.Key_Delete)
    press(window, KEY.Key_Escape)
    assert window.session.level is None
    geometry = window.canvas.picture.geometry
    parts = geometry.nodes.anatomies[geometry.nodes.find(ids["outer"])]
    assert [dot.label for dot in parts.inputs] == ["x", "y"]


def test_a_block_is_framed_while_a_step_is_at_work_inside(grouped):
    window, ids = grouped
    session, picture = window.session, window.canvas.picture
    inside = next(s.index for s in session.runs.log if s.node == ids["a"] and s.kind == "local")
    session.stepping.go(inside)
    assert picture.active == ids["outer"]
    assert window.panels.steps.counter.text().endswith("inside outer › inner")
    assert window.status.words.text().startswith("outer › inner: ")
    window.session.set_level(ids["outer"])
    assert window.canvas.picture.active == ids["inner"]
    assert window.status.words.text().startswith("inner: ")
    window.session.set_level(ids["inner"])
    assert window.canvas.picture.active == ids["a"]
    assert "›" not in window.status.words.text()


def test_a_block_is_dimmed_once_the_pass_is_through_it(grouped):
    window, ids = grouped
    session, picture = window.session, window.canvas.picture
    session.stepping.go(0)
    assert not picture.is_done(ids["outer"])
    first_of_f = next(s.index for s in session.runs.log if s.node == ids["f"] and s.kind == "forward")
    session.stepping.go(first_of_f)
    assert picture.is_done(ids["outer"])
    session.stepping.go(first_of_f + 1)
    assert not picture.is_done(ids["outer"]), "the backward pass has just begun"


def test_undoing_the_block_one_is_in_leads_out(grouped):
    window, ids = grouped
    window.session.set_level(ids["inner"])
    window.session.undo()
    window.session.undo()
    assert window.session.level is None
    assert not [n for n in window.session.document.nodes.values() if n.kind == BLOCK]


def test_two_outputs_that_feed_one_node_each_have_no_sum(grouped, qtbot):
    window, _ids = grouped
    session = window.session
    block = session.document.find("outer").id
    (out,) = session.document.port_nodes(block, "output")
    assert shared_output(session.document, session.document.nodes[block]) is None
    session.do(add_operation, "sin", at=(800.0, 0.0))
    session.do(connect, block, out.id, session.document.find("sin").id, 0)
    assert shared_output(session.document, session.document.nodes[block]) == out.id
    session.do(add_port, block, "output", name="second")
    second = session.document.find("second", block).id
    session.do(connect, block, second, session.document.find("sin").id, 0)
    assert shared_output(session.document, session.document.nodes[block]) is None
    window.canvas.grab()


def test_a_block_is_expanded_in_place_and_folded_again_by_keys(grouped, qtbot):
    window, _ids = grouped
    session, document = window.session, window.session.document
    session.select({document.find("outer").id})
    window.menus.refresh()
    QTest.keyClick(window.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (frame,) = document.frames.values()
    assert frame.title == "outer"
    assert document.find("outer") is None
    assert session.selection == {frame.id}
    window.menus.refresh()
    QTest.keyClick(window.canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert document.find("outer").kind == "block"
    assert not document.frames


def test_what_was_lifted_in_a_block_lies_above_where_it_is_taken_out(grouped):
    window, ids = grouped
    window.session.replace(Document.of(window.session.document.snapshot()))  # the top level has never seen it
    window.session.stacking.lift([ids["a"]])
    window.session.select({ids["outer"]})
    window.menus.refresh()
    press(window, KEY.Key_G, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    window.session.select({ids["inner"]})
    window.menus.refresh()
    press(window, KEY.Key_G, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    nodes = window.canvas.picture.geometry.nodes
    assert nodes.order.argmax() == nodes.slot_of[ids["a"]]


def test_a_block_with_the_target_inside_says_so(grouped, qtbot):
    window, ids = grouped
    before = window.canvas.grab().toImage()
    window.session.do(set_target, ids["a"])
    window.session.runs.backward()
    qtbot.waitUntil(lambda: settled(window.session))
    picture, nodes = window.canvas.picture, window.session.document.nodes
    assert picture.target_seen == ids["outer"]
    assert "target inside" in spoken_name(window.canvas, nodes[ids["outer"]])
    assert window.canvas.grab().toImage() != before
    window.session.set_level(ids["inner"])
    assert window.canvas.picture.target_seen == ids["a"]
    assert ", target" in spoken_name(window.canvas, nodes[ids["a"]])
    assert "inside" not in spoken_name(window.canvas, nodes[ids["a"]])


def test_an_undo_shows_the_level_where_it_changes_something_and_says_so(grouped, heard, qtbot):
    window, ids = grouped
    notes = []
    window.session.noted.connect(notes.append)
    enter(window, ids["outer"])
    window.session.do(rename, ids["inner"], "cell")
    press(window, KEY.Key_Escape)
    heard.clear()
    qtbot.waitUntil(lambda: "Rename" in window.menus.actions["undo"].text())
    press(window, KEY.Key_Z, CONTROL)
    assert window.session.level == ids["outer"]
    assert window.session.selection == {ids["inner"]}
    assert notes == ["This changed something in outer, which is shown now."]
    assert heard == ["outer, shown", *notes, "Undo: Rename"]
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Y, CONTROL)
    assert window.session.level == ids["outer"]
    assert window.session.document.nodes[ids["inner"]].name == "cell"


def test_an_undo_out_of_sight_brings_the_view_there_and_no_other(grouped, qtbot):
    window, ids = grouped
    canvas, document = window.canvas, window.session.document
    canvas.flight.setDuration(0)
    seen = canvas.camera.visible
    window.session.do(move, {ids["f"]: (document.places[ids["f"]].x + 16, 96.0)})
    window.session.undo()
    assert canvas.camera.visible == seen
    canvas.pan(5000, 3000)
    window.session.redo()
    assert canvas.camera.visible.contains(canvas.picture.geometry.rect(ids["f"]))
    assert canvas.camera.visible.size() == seen.size()
    window.session.do(add_note, "", at=(-9000.0, 0.0))
    window.session.do(set_text, max(document.notes), "later")
    window.session.undo()
    assert canvas.camera.visible.contains(QPointF(-9000.0, 0.0))
