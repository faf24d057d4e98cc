"""The first tour, by mouse and keys alone: draw x*y*z, run it, step to the end, save it, open it again."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.panels.lists.entry_drawing import ENTRY
from tests.gui.conftest import settled
from tests.gui.seen import chip_text, popup_of, port_position

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def empty(window, qtbot):
    QTest.keyClick(window.canvas, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.session.document.nodes and settled(window.session))
    return window


@pytest.fixture
def drag_to(monkeypatch):
    """Drags an entry of the palette to a pixel of the canvas.

    A real drag runs in the window system; here ``QDrag.exec`` sends the canvas the events that the system would.
    """

    def drag(window, kind, x, y):
        monkeypatch.setattr(QDrag, "exec", lambda drag, *_: _carry(drag, window.canvas, QPoint(x, y)))
        view = window.panels.palette.view
        start = view.visualRect(_entry(view, kind)).center()
        before = set(window.session.document.nodes)
        QTest.mousePress(view.viewport(), LEFT, NONE, start)
        for travel in (5, 15, 30):
            QTest.mouseMove(view.viewport(), start + QPoint(travel, 0))
        QTest.mouseRelease(view.viewport(), LEFT, NONE, start)
        (node,) = set(window.session.document.nodes) - before
        return node

    return drag


def _entry(view, kind):
    model = view.model()
    for family in (model.index(row, 0) for row in range(model.rowCount())):
        for index in (model.index(row, 0, family) for row in range(model.rowCount(family))):
            if index.data(ENTRY).kind == kind:
                view.scrollTo(index)
                return index
    raise AssertionError(kind)


def _carry(drag, canvas, at):
    data, action = drag.mimeData(), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(at, action, data, LEFT, NONE)
    QApplication.sendEvent(canvas, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(canvas, QDragMoveEvent(at, action, data, LEFT, NONE))
    drop = QDropEvent(QPointF(at), action, data, LEFT, NONE)
    QApplication.sendEvent(canvas, drop)
    assert drop.isAccepted()
    return action


def wire(window, source, target, port):
    """Draw a wire with the mouse; gives its id."""
    canvas, before = window.canvas, set(window.session.document.wires)
    start, end = port_position(canvas, source, "output"), port_position(canvas, target, "input", port)
    QTest.mousePress(canvas, LEFT, NONE, start)
    for part in (0.2, 0.6, 1.0):
        QTest.mouseMove(canvas, start + QPoint(round((end - start).x() * part), round((end - start).y() * part)))
    QTest.mouseRelease(canvas, LEFT, NONE, end)
    (made,) = set(window.session.document.wires) - before
    return made


def type_value(window, node, text):
    """Select a variable and type its value, in place."""
    QTest.mouseClick(window.canvas, LEFT, NONE, window.canvas.node_center(node) - QPoint(30, 0))
    QTest.keyClicks(window.canvas, text[0])
    field = QApplication.focusWidget()
    assert field is not window.canvas
    QTest.keyClicks(field, text[1:])
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_draw_run_step_save_and_open_again(empty, drag_to, qtbot, tmp_path, monkeypatch):
    window, session, canvas = empty, empty.session, empty.canvas
    x, y, z = (drag_to(window, "variable", 110, height) for height in (120, 260, 400))
    first, second = drag_to(window, "mul", 330, 190), drag_to(window, "mul", 540, 300)
    for node, value in ((x, "2"), (y, "3"), (z, "4")):
        type_value(window, node, value)
    assert [session.document.nodes[node].name for node in (x, y, z)] == ["x", "y", "z"]
    assert [session.document.nodes[node].value for node in (x, y, z)] == [2, 3, 4]

    wires = {name: wire(window, *ends) for name, ends in {"x": (x, first, 0), "y": (y, first, 1)}.items()}
    wires["a"] = wire(window, first, second, 0)
    wires["z"] = wire(window, z, second, 1)

    QTest.keyClick(canvas, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: settled(session) and session.runs.run.has_value(second))
    assert session.runs.run.value(second) == 24
    QTest.keyClick(canvas, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: settled(session) and session.runs.run.backward_done)

    QTest.keyClick(canvas, Qt.Key.Key_F10)
    assert session.stepping.step == 0
    at_first = {name: chip_text(canvas, ident)[0] for name, ident in wires.items()}
    assert at_first == {"x": "2", "y": "3", "a": "Not computed yet", "z": "4"}
    for step in range(1, len(session.runs.log)):
        qtbot.waitUntil(window.menus.actions["step_next"].isEnabled)
        QTest.keyClick(canvas, Qt.Key.Key_F10)
        assert session.stepping.step == step
    told = {name: chip_text(canvas, ident) for name, ident in wires.items()}
    assert told == {"x": ("2", "12"), "y": ("3", "8"), "a": ("6", "4"), "z": ("4", "6")}

    path = tmp_path / "tour.chain"
    monkeypatch.setattr("gui.filing.documents.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr("gui.filing.documents.QFileDialog.getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.documents.files.used):
        QTest.keyClick(canvas, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    drawn = session.document
    qtbot.waitUntil(lambda: not window.isWindowModified())
    QTest.keyClick(canvas, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(session.opened):
        QTest.keyClick(canvas, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert session.document is not drawn
    assert session.document == drawn
    qtbot.waitUntil(lambda: settled(session) and session.runs.run.backward_done)
    assert {name: chip_text(canvas, ident)[1] for name, ident in wires.items()} == {n: t[1] for n, t in told.items()}


def test_a_formula_that_is_typed_becomes_a_graph_with_its_gradients(empty, qtbot):
    document = empty.session.document
    type_in(empty, "f = x*y*z, x=2, y=3, z=4")
    qtbot.waitUntil(lambda: settled(empty.session) and empty.session.runs.run.backward_done)
    run = empty.session.runs.run
    assert [float(run.gradient(document.find(name).id)) for name in "xyz"] == [12, 8, 6]
    assert empty.session.selection == set(document.nodes)
    qtbot.waitUntil(lambda: empty.canvas.camera.visible.contains(empty.canvas.picture.geometry.bounds()))
    QTest.keyClick(empty.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not document.nodes)


@pytest.mark.parametrize(("typed", "kind"), [("e^x", "exp"), ("1/x", "reciprocal"), ("log", "log")])
def test_what_an_operation_is_called_is_meant_before_a_formula(empty, typed, kind):
    type_in(empty, typed)
    assert [node.kind for node in empty.session.document.nodes.values()] == [kind]


@pytest.mark.parametrize(
    ("typed", "name", "value", "role"),
    [("z", "z", 1.0, "input"), ("w = 4", "w", 4.0, "parameter"), ("7", "7", 7.0, "constant")],
)
def test_a_variable_that_is_typed_has_its_name_and_value(empty, typed, name, value, role):
    type_in(empty, typed)
    (node,) = empty.session.document.nodes.values()
    assert (node.name, node.value, node.role) == (name, value, role)


def type_in(window, words):
    QTest.keyClick(window.canvas, Qt.Key.Key_Tab)
    QTest.keyClicks(popup_of(window.canvas).field, words)
    QTest.keyClick(popup_of(window.canvas).field, Qt.Key.Key_Return)
