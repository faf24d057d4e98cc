"""Wiring without the mouse: W, and the name of an input."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest

from tests.gui.canvas.conftest import sources
from tests.gui.canvas.drawing import Sketch
from tests.gui.seen import popup_of, port_position


def test_w_wires_the_selected_node_by_name(loose):
    canvas, ids = loose
    canvas.session.select({ids["x"]})
    QTest.keyClick(canvas, Qt.Key.Key_W)
    popup = popup_of(canvas)
    assert [popup.view.item(i).text() for i in range(popup.view.count())] == ["add · a", "add · b"]
    beside = QRect(port_position(canvas, ids["x"], "output") + QPoint(10, -40), QSize(60, 80))
    to_first = canvas.grab(beside).toImage()
    QTest.keyClicks(popup.field, "add b")
    assert canvas.grab(beside).toImage() != to_first
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert sources(canvas.session.document, ids["add"]) == {1: ids["x"]}


def test_w_starts_at_any_output_of_a_node(open_canvas):
    sketch = Sketch()
    top = sketch.apply("topk", (200, 0), sketch.variable("x", Sketch.array((4,)), (0, 0)), name="top", k=2)
    taken = sketch.apply("neg", (500, 0), name="n")
    canvas = open_canvas(sketch.document)
    canvas.session.select({top})
    QTest.keyClick(canvas, Qt.Key.Key_W)
    popup = popup_of(canvas)
    offered = [popup.view.item(i).text() for i in range(popup.view.count())]
    assert offered == ["indices → n · x", "values → n · x"]
    QTest.keyClicks(popup.field, "ind n")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    (wire,) = sketch.document.incoming(taken).values()
    assert (wire.source, wire.output) == (top, 1)


def test_w_offers_what_is_called_so_first_and_nothing_whose_shape_does_not_fit(open_canvas):
    sketch = Sketch()
    x, wide = (sketch.variable(name, Sketch.array((size,)), (0, 0)) for name, size in (("x", 3), ("v", 4)))
    for name in ("e1", "e", "e2"):
        sketch.apply("exp", (300, 0), x, name=name)
    sketch.apply("add", (300, 200), wide, name="sum")
    canvas = open_canvas(sketch.document)
    canvas.session.select({x})
    QTest.keyClick(canvas, Qt.Key.Key_W)
    popup = popup_of(canvas)
    QTest.keyClicks(popup.field, "e x")
    assert [popup.view.item(i).text().partition(" ")[0] for i in range(popup.view.count())] == ["e", "e1", "e2"]
    popup.field.setText("sum")
    assert [popup.view.item(i).text() for i in range(popup.view.count())] == ["sum · a (replaces a wire)"]


def test_w_offers_no_wire_that_would_be_refused(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["a"]})
    QTest.keyClick(canvas, Qt.Key.Key_W)
    popup = popup_of(canvas)
    offered = [popup.view.item(i).text() for i in range(popup.view.count())]
    assert offered == ["f · a (replaces a wire)", "f · b (replaces a wire)"]
    QTest.keyClicks(popup.field, "q")
    assert popup.view.item(0).text() == "No input that a could be wired to"
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.isVisible()
    QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    assert sources(canvas.session.document, ids["f"]) == {0: ids["a"], 1: ids["z"]}
