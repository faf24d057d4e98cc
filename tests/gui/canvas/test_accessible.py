"""What a screen reader hears of the canvas."""

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from shiboken6 import Shiboken

from core.edits.breakpoints import toggle_breakpoints
from core.edits.marking import lock, mute
from core.edits.nodes import add_frame, add_note, rename
from gui.canvas.drawing.chip import NORM, chip, dotted, spoken
from gui.canvas.widget import Canvas
from tests.gui.canvas.conftest import wire_between
from tests.gui.canvas.drawing import product as product_graph


def test_the_nodes_are_items_of_a_list_in_reading_order(shared):
    canvas, _ = shared
    assert listing(canvas)[:6] == [
        "a, variable, value 2, gradient 2",
        "b, variable, value 1, gradient 5",
        "one, constant, value 1, No gradient: it is a constant",
        "c, add, value 3, gradient 2",
        "d, add, value 2, gradient 3",
        "e, multiply, value 6, gradient 1, target",
    ]


def test_it_follows_edits_selection_and_steps(shared):
    canvas, ids = shared
    session = canvas.session
    session.do(rename, ids["c"], "left")
    session.select({ids["c"]})
    session.stepping.go(0)
    interface = QAccessible.queryAccessibleInterface(canvas)
    item = interface.child(3)
    assert item.text(QAccessible.Text.Name) == "left, add, value not computed yet"
    assert item.state().selected
    assert not interface.child(0).state().selected
    assert interface.focusChild().text(QAccessible.Text.Name).startswith("left")
    session.stepping.go(None)
    canvas.delete()
    assert interface.childCount() == 5 + len(session.document.wires)
    assert not item.isValid()


def test_of_a_tensor_mean_and_norm_are_told_in_words():
    assert spoken(chip(np.full((3, 4), 0.5))) == "3×4 · mean 0.5 · norm 1.732"
    assert spoken(dotted(chip(np.full((3, 4), 0.5), NORM))) == "3×4 · mean 0.5 · norm 1.732"
    assert spoken(dotted(chip(0.5))) == "0.5"


def test_an_item_is_where_its_node_is(shared):
    canvas, ids = shared
    item = QAccessible.queryAccessibleInterface(canvas).child(5)
    assert item.rect().contains(canvas.mapToGlobal(canvas.node_center(ids["e"])))
    assert item.role() == QAccessible.Role.ListItem
    canvas.pan(100, 0)
    assert item.rect().contains(canvas.mapToGlobal(canvas.node_center(ids["e"])))
    assert canvas.mapFromGlobal(item.rect().topLeft()) != QPoint()


def test_a_screen_reader_that_listens_from_the_start_finds_the_list(open_canvas):
    QAccessible.setActive(True)  # Qt asks for a widget's interface when it first tells of it, and keeps that
    try:
        canvas = open_canvas(product_graph()[0])
        assert listing(canvas)[0] == "x, variable, value 2, gradient 12"
    finally:
        QAccessible.setActive(False)


def test_a_canvas_takes_along_what_a_screen_reader_knows_of_it(theme, product):
    canvas = Canvas(product, theme)
    interface = QAccessible.queryAccessibleInterface(canvas)
    known = [QAccessible.uniqueId(each) for each in (interface, interface.child(0), interface.child(5))]
    assert all(QAccessible.accessibleInterface(ident) for ident in known)
    del interface
    Shiboken.delete(canvas)
    assert [QAccessible.accessibleInterface(ident) for ident in known] == [None] * 3


def listing(canvas) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.role() == QAccessible.Role.List
    items = [interface.child(i) for i in range(interface.childCount())]
    assert [interface.indexOfChild(item) for item in items] == list(range(len(items)))
    return [item.text(QAccessible.Text.Name) for item in items]


def test_muted_locked_and_a_breakpoint_are_said(shared):
    canvas, ids = shared
    canvas.session.do(mute, [ids["c"]])
    canvas.session.do(lock, [ids["c"]])
    canvas.session.do(toggle_breakpoints, [ids["c"]])
    assert any(
        ", muted, locked in its place, breakpoint" in words for words in listing(canvas) if words.startswith("c, ")
    )


def test_frames_notes_and_wires_are_items_after_the_nodes(shared):
    canvas, ids = shared
    session = canvas.session
    session.do(add_frame, "first half", (-20.0, -50.0, 300.0, 200.0))
    session.do(add_note, "# Mind the sum\nof two ways", at=(0.0, 400.0))
    told = listing(canvas)
    assert told[6:8] == ["first half, frame", "Mind the sum, note"]
    assert "c to e, wire, value 3, gradient 2" in told[8:]
    assert len(told) == 8 + len(session.document.wires)
    (frame,) = session.document.frames
    session.select({frame})
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.focusChild().text(QAccessible.Text.Name) == "first half, frame"
    assert interface.focusChild().rect().width() == round(300 * canvas.camera.scale)
    wire = wire_between(session.document, ids["c"], ids["e"])
    session.select({wire})
    assert interface.focusChild().rect().isValid()
