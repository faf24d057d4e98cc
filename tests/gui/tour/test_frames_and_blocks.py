"""What holds nodes together: frames and notes, and blocks, which fold a part of the graph into one node."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.canvas.conftest import LEFT, drag
from tests.gui.seen import chip_text
from tests.gui.tour.guide import CONTROL, KEY, NONE, SHIFT


def test_frames_carry_what_lies_in_them_and_notes_tell(tour):
    document = tour.session.document
    tour.select("x", "y")
    tour.press(KEY.Key_C)
    tour.answer("leaves")
    (frame,) = document.frames.values()
    assert frame.title == "leaves"
    before = tour.y("x")
    grip = tour.canvas.camera.to_pixel(QPointF(frame.x + 60, frame.y + 14)).toPoint()
    drag(tour.canvas, grip, grip + QPointF(0, -48).toPoint())
    assert tour.y("x") < before, "carried"
    tour.command("green")
    assert document.frames[frame.id].colour == "green"
    tour.session.select(())
    tour.press(KEY.Key_N)
    QTest.keyClicks(QApplication.focusWidget(), "**why** 12?")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return, CONTROL)
    (note,) = document.notes.values()
    assert note.text == "**why** 12?"


def test_a_block_is_made_opened_stepped_and_taken_apart(tour):
    document, session = tour.session.document, tour.session
    tour.canvas.fit()
    tour.select("a", "f")
    tour.press(KEY.Key_G, CONTROL)
    tour.answer("product")
    tour.rest()
    block = tour.node("product")
    assert [port.name for port in document.port_nodes(block, "input")] == ["x", "y", "z"], "where wires were cut"
    assert float(session.runs.run.value(block)) == 24.0
    (wire,) = (wire for wire in document.incoming(block).values() if wire.source == tour.node("x"))
    assert chip_text(tour.canvas, wire.id) == ("2", "12"), "value and gradient at its ports"
    session.select({block})
    tour.press(KEY.Key_F2)
    tour.answer("xyz")
    while tour.canvas.picture.active != block:
        tour.press(KEY.Key_F10)
    QTest.mouseDClick(tour.canvas, LEFT, NONE, tour.centre("xyz"))
    assert session.level == block
    assert [step.text() for step in tour.window.breadcrumb.steps] == ["Graph", "xyz"]
    assert document.nodes[tour.canvas.picture.active].parent == block, "stepped inside"
    while session.level is not None:
        tour.press(KEY.Key_Escape)
    tour.select("xyz")
    tour.press(KEY.Key_Return)
    assert session.level == block
    tour.press(KEY.Key_U)
    assert (session.level, session.selection) == (None, {block})
    tour.press(KEY.Key_E, CONTROL | SHIFT)
    assert {box.title for box in document.frames.values()} == {"xyz"}, "expanded in place"
    tour.press(KEY.Key_Z, CONTROL)
    session.select({block})
    tour.press(KEY.Key_G, CONTROL | SHIFT)
    assert block not in document.nodes
    assert tour.fed("f") == {0: "a", 1: "z"}, "ungrouped"


def test_a_block_is_kept_in_the_palette(tour, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    tour.select("a")
    tour.press(KEY.Key_G, CONTROL)
    tour.answer("twice")
    tour.select("twice")
    tour.command("save to the palette")
    model = tour.window.panels.palette.view.model()
    assert "My blocks" in [model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]
    tour.press(KEY.Key_N, CONTROL)
    QTest.keyClick(tour.canvas, KEY.Key_Tab)
    tour.type("twice")
    assert tour.node("twice"), "in another graph"
