"""The one who takes the tour through the editor: what hands do at a window, by mouse and keys alone."""

import numpy as np
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.canvas.shapes import points_on
from gui.panels.lists.palette import NODE_MIME
from tests.gui.canvas.conftest import LEFT, move
from tests.gui.conftest import settled
from tests.gui.seen import popup_of, port_position

NONE, CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
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
        popup = popup_of(self.canvas)
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

    def answer(self, text):
        """Type into the field in place that was opened, and leave it."""
        QTest.keyClicks(QApplication.focusWidget(), text)
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)

    def command(self, words):
        """Find a command by its name, and run it."""
        self.press(KEY.Key_P, CONTROL | SHIFT)
        palette = QApplication.activeModalWidget()
        self.qtbot.waitUntil(palette.isActiveWindow)
        QTest.keyClicks(palette.field, words)
        QTest.keyClick(palette.field, KEY.Key_Return)
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def names(self):
        return [node.name for node in self.session.document.nodes.values()]

    def value(self, name):
        return np.asarray(self.session.runs.run.value(self.node(name)))

    def x(self, name):
        return self.session.document.places[self.node(name)].x

    def y(self, name):
        return self.session.document.places[self.node(name)].y

    def middle(self, name):
        """The point of the scene in the middle of a node."""
        return self.canvas.picture.geometry.rect(self.node(name)).center()

    def release(self, at):
        QTest.mouseRelease(self.canvas, LEFT, NONE, at)

    def drop(self, kind, at):
        """Drag something from the palette to a place."""
        data, copy = QMimeData(), Qt.DropAction.CopyAction
        data.setData(NODE_MIME, kind.encode())
        for event, where in ((QDragEnterEvent, at), (QDragMoveEvent, at), (QDropEvent, QPointF(at))):
            QApplication.sendEvent(self.canvas, event(where, copy, data, LEFT, NONE))

    def rest(self):
        self.qtbot.waitUntil(lambda: settled(self.session) and not self.session.worker.busy)
        self.canvas.glide.end()
        self.canvas.flight.stop()
