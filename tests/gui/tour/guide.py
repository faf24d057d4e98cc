"""A tour through the editor with mouse and keys alone: what hands do at the window, chapter by chapter."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.canvas.shapes import points_on
from gui.panels.palette import NODE_MIME
from gui.panels.shortcuts import ShortcutSheet
from tests.gui.canvas.conftest import LEFT, RIGHT, drag, move
from tests.gui.conftest import settled
from tests.gui.seen import port_position

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEY = Qt.Key


class Tour:
    """A person at a window that shows f = x·y·z."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot
        self.session, self.canvas = window.session, window.canvas

    def node(self, name):
        return self.session.document.find(name, self.session.level).id

    def fed(self, name):
        """The names of what feeds a node, by input."""
        nodes, wires = self.session.document.nodes, self.session.document.incoming(self.node(name))
        return {port: nodes[wire.source].name for port, wire in wires.items()}

    def press(self, key, held=NONE):
        self.window.menus.refresh()
        QTest.keyClick(self.canvas, key, held)

    def type(self, text):
        """Type into the popup that is open, and choose the best."""
        popup = self.canvas._popup
        QTest.keyClicks(popup.field, text)
        QTest.keyClick(popup.field, KEY.Key_Return)

    def add(self, text, at):
        """Tab over a place, a word, Enter; gives what was added."""
        move(self.canvas, at, Qt.MouseButton.NoButton)
        self.press(KEY.Key_Tab)
        self.type(text)
        (made,) = self.session.selection
        return self.session.document.nodes[made].name

    def click(self, at, held=NONE, button=LEFT):
        QTest.mouseClick(self.canvas, button, held, at)

    def centre(self, name):
        return self.canvas.node_center(self.node(name))

    def output(self, name):
        return port_position(self.canvas, self.node(name), "output")

    def input(self, name, port=0):
        return port_position(self.canvas, self.node(name), "input", port)

    def on_wire(self, source, target, share=0.15):
        wires = self.session.document.incoming(self.node(target)).values()
        wire = next(wire for wire in wires if wire.source == self.node(source))
        table = self.canvas.picture.geometry.wires
        x, y = points_on(table.curve[[table.find(wire.id)]], np.array([share]))[0, 0]
        return self.canvas.camera.to_pixel(QPointF(x, y)).toPoint()

    def select(self, *names):
        self.session.select({self.node(name) for name in names})
        self.window.menus.refresh()

    def drop(self, kind, at):
        """Drag something from the palette to a place."""
        data, copy = QMimeData(), Qt.DropAction.CopyAction
        data.setData(NODE_MIME, kind.encode())
        for event, where in ((QDragEnterEvent, at), (QDragMoveEvent, at), (QDropEvent, QPointF(at))):
            QApplication.sendEvent(self.canvas, event(where, copy, data, LEFT, NONE))

    def rest(self):
        self.qtbot.waitUntil(lambda: settled(self.session) and not self.session.arranger.busy)
        self.canvas.glide.end()
        self.canvas.flight.stop()


@pytest.fixture
def tour(window, qtbot):
    window.canvas.flight.setDuration(0)
    return Tour(window, qtbot)


def test_chapter_1_wiring(tour):
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


def test_chapter_2_editing(tour):
    tour.drop("relu", tour.on_wire("z", "f", 0.3))  # dropped on a wire
    assert (tour.fed("f")[1], tour.fed("relu")) == ("relu", {0: "z"})
    tour.select("relu")
    tour.press(KEY.Key_R, SHIFT)
    tour.type("tanh")
    assert tour.fed("f")[1] == "tanh", "another operation keeps the wires"
    tour.press(KEY.Key_X, SHIFT)
    assert (tour.fed("f")[1], tour.fed("tanh")) == ("z", {}), "extracted"
    tour.press(KEY.Key_Z, CONTROL)
    tour.select("tanh")
    tour.press(KEY.Key_M)
    assert tour.session.document.nodes[tour.node("tanh")].muted
    tour.press(KEY.Key_Delete, CONTROL)
    assert tour.fed("f")[1] == "z", "deleted and reconnected"
    tour.select("x", "y")
    tour.press(KEY.Key_D, CONTROL)
    assert {tour.session.document.nodes[i].name for i in tour.session.selection} == {"x2", "y2"}
    tour.press(KEY.Key_X, CONTROL)
    tour.select("a")
    tour.press(KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("{"), "readable text"
    tour.press(KEY.Key_V, CONTROL | SHIFT)
    assert tour.fed("a2") == tour.fed("a"), "fed as before"
    tour.press(KEY.Key_K)
    before = tour.session.document.places[tour.node("a2")]
    tour.press(KEY.Key_Right)
    assert tour.session.document.places[tour.node("a2")].x == before.x, "locked"
    tour.select("x", "y", "z")
    tour.press(KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert len({tour.session.document.places[tour.node(name)].x for name in "xyz"}) == 1, "aligned"


def test_chapter_3_frames_notes_and_blocks(tour):
    document = tour.session.document
    tour.select("x", "y")
    tour.press(KEY.Key_C)
    QTest.keyClicks(QApplication.focusWidget(), "leaves")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    (frame,) = document.frames.values()
    assert frame.title == "leaves"
    before = document.places[tour.node("x")].y
    grip = tour.canvas.camera.to_pixel(QPointF(frame.x + 60, frame.y + 14)).toPoint()
    drag(tour.canvas, grip, grip + QPoint(0, -48))
    assert document.places[tour.node("x")].y < before, "carried"
    tour.canvas.fit()
    tour.select("a", "f")
    tour.press(KEY.Key_G, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "product")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    tour.rest()
    assert float(tour.session.runs.run.value(tour.node("product"))) == 24.0, "its result is seen outside"
    tour.press(KEY.Key_Return)
    assert tour.session.level is not None
    assert tour.window.breadcrumb.isVisible()
    tour.press(KEY.Key_Escape)
    tour.press(KEY.Key_Escape)
    assert tour.session.level is None
    tour.select("product")
    tour.press(KEY.Key_E, CONTROL | SHIFT)
    assert {box.title for box in document.frames.values()} == {"leaves", "product"}, "expanded in place"
    assert tour.fed("f") == {0: "a", 1: "z"}


def test_chapter_4_finding_ones_way(tour):
    canvas, session = tour.canvas, tour.session
    tour.press(KEY.Key_F, CONTROL)
    field = tour.window.panels.find.field
    QTest.keyClicks(field, "grad > 10")
    tour.qtbot.waitUntil(lambda: tour.window.panels.find.model.rowCount() == 1)
    QTest.keyClick(field, KEY.Key_Return)
    tour.qtbot.waitUntil(lambda: session.selection == {tour.node("x")})
    canvas.setFocus()
    tour.press(KEY.Key_Right, CONTROL)
    assert session.selection == {tour.node("a")}, "walked along the wire"
    tour.press(KEY.Key_Left, CONTROL | SHIFT)
    assert {tour.node(name) for name in "axy"} <= session.selection, "all upstream"
    canvas.zoom_by(2.0)
    session.stepping.go(4)
    tour.press(KEY.Key_1, CONTROL | SHIFT)
    seen = canvas.camera.middle
    session.stepping.go(None)
    tour.press(KEY.Key_Home)
    assert canvas.camera.middle != seen
    tour.press(KEY.Key_1, CONTROL)
    assert (canvas.camera.middle - seen).manhattanLength() < 1
    assert session.stepping.step == 4
    assert canvas.findChild(QWidget, "minimap").isVisible()
    tour.press(KEY.Key_Backslash, CONTROL)
    assert tour.window.views.is_split
    tour.press(KEY.Key_Backslash, CONTROL)
    tour.press(KEY.Key_L)
    tour.rest()
    places = session.document.places
    assert all(places[wire.source].x < places[wire.target].x for wire in session.document.wires.values())
    assert session.history.undo_label == "Arrange"
    rows = tour.window.panels.outline.view
    assert rows.model().rowCount() == len(session.document.nodes)


def test_chapter_5_the_feel(tour):
    canvas, session = tour.canvas, tour.session
    heard = []
    session.said.connect(heard.append)
    for cancel in (lambda: tour.press(KEY.Key_Escape), lambda: tour.click(QPoint(300, 300), button=RIGHT)):
        drag(canvas, tour.centre("z") - QPoint(45, 0), QPoint(300, 300), release=False)
        assert "Esc cancels" in heard[-1], "the status line tells what a release would do"
        cancel()
        QTest.mouseRelease(canvas, LEFT, NONE, QPoint(300, 300))
        assert session.history.undo_label is None, "a drag that is cancelled leaves nothing to undo"
    drag(canvas, tour.output("f"), tour.input("a"), release=False)
    assert "cycle" in heard[-1]
    assert canvas.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    tour.press(KEY.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, tour.input("a"))
    move(canvas, tour.output("x"), Qt.MouseButton.NoButton)
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    assert tour.node("a") in canvas.dynamic.glow.nodes, "both ends light up at once"
    tour.press(KEY.Key_Slash, CONTROL)
    sheet = tour.window.findChild(ShortcutSheet)
    assert sheet.isVisible()
    sheet.close()
    canvas.setFocus()
    tour.press(KEY.Key_F6)
    assert not canvas.hasFocus(), "F6 leaves the canvas"


def test_chapter_6_several_graphs(tour):
    tour.select("a")
    tour.press(KEY.Key_C, CONTROL)
    tour.add("exp", QPoint(200, 600))
    tour.press(KEY.Key_N, CONTROL)
    assert not tour.session.document.nodes
    tour.qtbot.waitUntil(lambda: tour.window.tabs.count() == 2)
    tour.press(KEY.Key_V, CONTROL)
    assert tour.node("a")
    QTest.mouseClick(tour.window.tabs, LEFT, NONE, tour.window.tabs.tabRect(0).center())
    assert tour.node("exp")
    tour.press(KEY.Key_Z, CONTROL)
    assert tour.session.document.find("exp") is None, "each has its own history"
