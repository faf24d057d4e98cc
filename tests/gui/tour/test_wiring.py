"""Wires by hand and by key: drawn, dropped, moved, cut, led around, refused."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.canvas.conftest import LEFT, RIGHT, drag, move
from tests.gui.seen import popup_of
from tests.gui.tour.guide import CONTROL, KEY, NONE, SHIFT


def test_a_wire_is_drawn_in_every_way(tour):
    drag(tour.canvas, tour.output("f"), QPoint(tour.canvas.width() - 120, 120))  # into the open: what fits is offered
    tour.type("log")
    assert tour.fed("log") == {0: "f"}, "the wire stays attached"
    assert tour.add("sig", QPoint(120, 560)) == "sigmoid"
    drag(tour.canvas, tour.output("x"), tour.centre("sigmoid"))  # anywhere on the body
    assert tour.fed("sigmoid") == {0: "x"}
    tour.add("add", QPoint(320, 600))
    tour.click(tour.output("sigmoid"))  # from click to click
    tour.click(tour.input("add", 1))
    tour.select("z")
    tour.press(KEY.Key_W)  # by keyboard
    tour.type("add")
    assert tour.fed("add") == {0: "z", 1: "sigmoid"}
    tour.select("add")
    tour.press(KEY.Key_S)
    assert tour.fed("add") == {0: "sigmoid", 1: "z"}


def test_what_fits_the_wire_is_offered_by_other_names_too_and_what_is_used_first(tour):
    def offered(text, down=120):
        drag(tour.canvas, tour.output("f"), QPoint(tour.canvas.width() - 120, down))
        QTest.keyClicks(popup_of(tour.canvas).field, text)
        return popup_of(tour.canvas).view.currentIndex().data()

    def choose():
        QTest.keyClick(popup_of(tour.canvas).field, KEY.Key_Return)

    assert "Nothing" in offered("parameter"), "it has no input for the wire"
    QTest.keyClick(popup_of(tour.canvas).field, KEY.Key_Escape)
    offered("times")
    choose()
    assert tour.fed("mul") == {0: "f"}, "by an alias"
    assert offered("hard", 520) != "hard shrink"
    QTest.keyClicks(popup_of(tour.canvas).field, " shrink")
    choose()
    assert offered("hard", 620) == "hard shrink", "ranked by use"


def test_wires_are_moved_cut_and_led_around(tour):
    drag(tour.canvas, tour.output("z"), tour.output("y"), keys=CONTROL)  # all wires of a port
    assert tour.fed("f")[1] == "y"
    tour.press(KEY.Key_Z, CONTROL)
    tour.click(tour.on_wire("z", "f"), CONTROL)  # a reroute dot, and away again
    assert tour.fed("f")[1] == "reroute"
    tour.press(KEY.Key_Delete)
    assert tour.fed("f")[1] == "z"
    at = tour.on_wire("z", "f", 0.4)
    drag(tour.canvas, at - QPoint(0, 30), at + QPoint(0, 30), button=RIGHT, keys=CONTROL)  # cut
    assert 1 not in tour.fed("f")
    tour.add("exp", QPoint(tour.canvas.width() - 160, 560))
    tour.select("f", "exp")
    tour.press(KEY.Key_W, SHIFT)
    assert tour.fed("exp") == {0: "f"}, "the selection is connected"


def test_what_cannot_be_wired_says_so_in_colour_dash_and_words(tour):
    heard, canvas, theme = [], tour.canvas, tour.canvas.picture.theme
    tour.session.said.connect(heard.append)
    drag(canvas, tour.output("f"), tour.input("a"), release=False)
    assert "cycle" in heard[-1]
    assert canvas.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    assert alike(canvas, tour.input("a"), theme.invalid)
    tour.press(KEY.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, tour.input("a"))
    assert not alike(canvas, tour.input("a"), theme.invalid)
    move(canvas, tour.output("x"), Qt.MouseButton.NoButton)
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    assert tour.node("a") in canvas.dynamic.glow.nodes, "both ends light up at once"


def alike(canvas, at, colour):
    """Whether a colour is seen around a pixel."""
    image = canvas.grab().toImage()
    around = [image.pixelColor(at + QPoint(x, y)) for x in range(-40, 41) for y in range(-40, 41)]
    return any(abs(seen.hue() - colour.hue()) < 8 and seen.saturation() > 120 for seen in around)
