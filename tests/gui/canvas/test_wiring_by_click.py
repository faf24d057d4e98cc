"""A click on a port takes a wire in the hand, the next click says where it goes."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.canvas.conftest import LEFT, RIGHT, click, move, said, sources
from tests.gui.seen import popup_of, port_position

EMPTY = QPoint(500, 560)


def test_a_click_on_each_port_makes_a_wire(loose):
    canvas, ids = loose
    heard = said(canvas.session.said)
    click(canvas, port_position(canvas, ids["x"], "output"))
    hover(canvas, port_position(canvas, ids["add"], "input", 1) - QPoint(40, 0))
    assert "Click a port or a node" in heard[-1]
    click(canvas, port_position(canvas, ids["add"], "input", 1))
    assert sources(canvas.session.document, ids["add"]) == {1: ids["x"]}
    assert canvas.hands.gesture is None


def test_escape_and_the_right_button_cancel_it_without_a_trace(loose):
    canvas, ids = loose
    for cancel in (lambda: QTest.keyClick(canvas, Qt.Key.Key_Escape), lambda: click(canvas, EMPTY, RIGHT)):
        click(canvas, port_position(canvas, ids["x"], "output"))
        hover(canvas, port_position(canvas, ids["add"], "input", 1))
        cancel()
        assert canvas.hands.gesture is None
        assert canvas.session.history.undo_label is None
        assert not canvas.session.document.wires


def test_a_second_click_on_the_same_port_lets_go_of_it(loose):
    canvas, ids = loose
    for _ in range(2):
        click(canvas, port_position(canvas, ids["x"], "output"))
    assert canvas.hands.gesture is None
    assert not [popup for popup in canvas.findChildren(QWidget, "search") if popup.isVisible()]


def test_a_click_on_the_empty_canvas_offers_what_fits(loose):
    canvas, ids = loose
    click(canvas, port_position(canvas, ids["x"], "output"))
    click(canvas, EMPTY)
    popup = popup_of(canvas)
    QTest.keyClicks(popup.field, "exp")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    (node,) = [node for node in canvas.session.document.nodes.values() if node.kind == "exp"]
    assert sources(canvas.session.document, node.id) == {0: ids["x"]}


def test_a_double_click_beside_a_port_still_edits(loose):
    canvas, ids = loose
    at = port_position(canvas, ids["x"], "output")
    click(canvas, at)
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseRelease(canvas, LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert canvas.hands.gesture is None
    assert canvas.editor.isVisible()


def hover(canvas, to):
    move(canvas, to, Qt.MouseButton.NoButton)
