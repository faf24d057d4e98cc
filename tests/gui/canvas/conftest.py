"""A canvas on a session that has run, and the hands that work on it: real events of mouse and keys."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.document import Document
from gui.actions import COMMANDS
from gui.canvas.widget import Canvas
from tests.gui.canvas.drawing import Sketch, fan_out, product

KEYED = ("add_here", "enter", "leave_block", "wire", "delete", "rename", "fit", "fit_all", "zoom_100")
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton


@pytest.fixture
def open_canvas(qtbot, theme, open_session) -> Callable[[Document], Canvas]:
    def open_it(document: Document) -> Canvas:
        canvas = Canvas(open_session(document), theme)
        canvas.flight.setDuration(0)
        canvas.pulse.setDuration(0)
        canvas.resize(1000, 600)
        qtbot.addWidget(canvas)
        give_keys(canvas)
        canvas.show()
        canvas.activateWindow()
        canvas.setFocus()
        qtbot.waitUntil(canvas.hasFocus)
        canvas.grab()  # paints once, so that sizes and layers are there
        return canvas

    return open_it


@pytest.fixture
def xyz(open_canvas):
    """A canvas with f = x*y*z, and the ids by name."""
    document, ids = product()
    return open_canvas(document), ids


@pytest.fixture
def shared(open_canvas):
    """A canvas with e = (a + b) * (b + 1), and the ids by name."""
    document, ids = fan_out()
    return open_canvas(document), ids


@pytest.fixture
def loose(open_canvas):
    """Two variables and an operation, with no wires."""
    sketch = Sketch()
    ids = {
        "x": sketch.variable("x", 2.0, (0, 0)),
        "v": sketch.variable("v", Sketch.array((3,)), (0, 128)),
        "add": sketch.apply("add", (320, 48)),
    }
    ids["w"] = sketch.variable("w", Sketch.array((4,)), (0, 256))
    return open_canvas(sketch.document), ids


def give_keys(canvas):
    """The keys of some commands, which a window's menus give to its canvases."""
    window = SimpleNamespace(canvas=canvas, session=canvas.session)
    for command in (each for each in COMMANDS if each.name in KEYED):
        action = QAction(canvas)
        action.setShortcuts([QKeySequence(key) for key in command.keys.split()])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False, run=command.run: run(window))
        canvas.addAction(action)


def drag(canvas, start, *stops, button=LEFT, keys=Qt.KeyboardModifier.NoModifier, release=True):
    """Press, go past the threshold, over the stops, and let go."""
    QTest.mousePress(canvas, button, keys, start)
    move(canvas, start + QPoint(6, 0), button, keys)
    move(canvas, start + QPoint(12, 0), button, keys)
    for stop in stops:
        move(canvas, stop, button, keys)
    if release:
        QTest.mouseRelease(canvas, button, keys, stops[-1])


def move(canvas, to, button=LEFT, keys=Qt.KeyboardModifier.NoModifier):
    """Move the mouse with a button held. QTest's own move knows no keys."""
    where = QPointF(canvas.mapToGlobal(to))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), where, Qt.MouseButton.NoButton, button, keys)
    QApplication.sendEvent(canvas, event)


def click(canvas, at, button=LEFT, keys=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(canvas, button, keys, at)


def wire_between(document, source, target):
    """The id of the wire from one node to another."""
    return next(wire.id for wire in document.incoming(target).values() if wire.source == source)


def said(signal):
    """A list that grows with what a signal says."""
    heard = []
    signal.connect(heard.append)
    return heard


def sources(document: Document, node: int) -> dict[int, int]:
    """What feeds a node, by input."""
    return {port: wire.source for port, wire in document.incoming(node).items()}
