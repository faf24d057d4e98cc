"""What tests of the lab share: graphs, hands that open an experiment, and eyes on canvas, panel and screen reader."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from core.document import Document
from core.edits.nodes import rename, set_target
from core.formats.chain_file import dumps
from core.graph import Graph
from gui.canvas.accessible import item_name
from gui.canvas.drawing.chip import Chip
from gui.canvas.hits import Hit
from gui.canvas.tools.tip import told_about
from gui.lab.painting import tag_text
from gui.lab.panel import LabPanel
from gui.window import MainWindow
from tests.gui.conftest import ident, settled

LEFT = Qt.MouseButton.LeftButton


def named(graph: Graph, target: str, **handles) -> Document:
    """A document whose nodes bear the names of handles."""
    document = graph.document
    for name, handle in handles.items():
        document.apply(rename(document, handle.id, name))
    found = document.find(target)
    assert found is not None
    document.apply(set_target(document, found.id))
    return document


def doubled() -> Document:
    """b = a + a at 3."""
    graph = Graph()
    a = graph.variable(3.0, name="a")
    return named(graph, "b", b=a + a)


def diamonds(count: int) -> Document:
    """a, added to itself again and again: twice as many ways each time."""
    graph = Graph()
    value, handles = graph.variable(1.0, name="a"), {}
    for number in range(count):
        value = handles[f"v{number}"] = value + value
    return named(graph, f"v{count - 1}", **handles)


def show(window: MainWindow, qtbot, document: Document) -> None:
    """Open a document and wait for its gradients."""
    window.session.replace(document)
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.backward_done)


def try_out(window: MainWindow, qtbot, name: str, *, on_canvas: bool = True) -> LabPanel:
    """Open the lab at an experiment by its command, and tick that the canvas is to show it."""
    qtbot.waitUntil(window.menus.actions[f"lab_{name}"].isEnabled)
    window.menus.actions[f"lab_{name}"].trigger()
    panel = window.panels.docks["lab"].widget()
    assert isinstance(panel, LabPanel)
    tried(window, qtbot)
    if on_canvas and not panel.on_canvas.isChecked():
        tick(panel, panel.on_canvas)
        tried(window, qtbot)
    return panel


def tried(window: MainWindow, qtbot) -> None:
    """Wait until what is tried was tried on the run that is shown."""
    lab = window.session.lab
    qtbot.waitUntil(lambda: settled(window.session) and lab.exhibit is not None)
    qtbot.waitUntil(lambda: lab.shown is window.canvas.picture.exhibit)


def press(window: MainWindow, qtbot, controls: QWidget, words: str) -> None:
    """Click the button of an experiment that says so, and wait for what comes of it."""
    (button,) = [button for button in controls.findChildren(QPushButton) if button.text() == words]
    QTest.mouseClick(button, LEFT)
    tried(window, qtbot)


def tick(panel: LabPanel, box: QWidget) -> None:
    """Click into a box to tick, which is scrolled to first."""
    panel.ensureWidgetVisible(box)
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))


def pick(window: MainWindow, qtbot, combo: QComboBox, words: str) -> None:
    """Choose from a list by keys."""
    combo.setFocus()
    steps = combo.findText(words) - combo.currentIndex()
    assert combo.findText(words) >= 0, words
    for _ in range(abs(steps)):
        QTest.keyClick(combo, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    tried(window, qtbot)


def select(window: MainWindow, *names: str) -> None:
    """Select nodes by name."""
    window.session.select({ident(window.session, name) for name in names})


def gradient(window: MainWindow, name: str) -> Chip:
    """The chip of a node's gradient on the canvas."""
    return window.canvas.picture.chips.gradient(ident(window.session, name))


def flowing(window: MainWindow, source: str, reader: str) -> Chip:
    """The chip of what flows back from one node to another."""
    return window.canvas.picture.chips.contribution(wire(window, source, reader))


def wire(window: MainWindow, source: str, reader: str):
    """The first wire from one node to another."""
    session = window.session
    ends = ident(session, source), ident(session, reader)
    return next(w for w in session.document.wires.values() if (w.source, w.target) == ends)


def spoken(window: MainWindow, name: str) -> str:
    """What a screen reader says of a node."""
    return item_name(window.canvas, ident(window.session, name))


def tip(window: MainWindow, name: str) -> str:
    """What the tip over a node says."""
    told = told_about(window.canvas.picture, Hit("node", ident(window.session, name)))
    assert told is not None
    return " · ".join([told.line, *(reading.told for _, reading in told.readings)])


def column(panel: LabPanel, number: int) -> dict[str, str]:
    """A column of the table by what stands in the first."""
    return {row[0]: row[number] for row in panel.table.texts}


def is_untouched(window: MainWindow, before: bytes) -> bool:
    """Whether the document, and what would be saved of it, is as it was, with nothing to undo."""
    return dumps(window.session.document) == before and window.session.history.undo_label is None


def tag(window: MainWindow, name: str) -> str | None:
    """The word on the sign of a node; None where it has none."""
    badge = window.canvas.picture.exhibit.badges.get(ident(window.session, name))
    return None if badge is None else tag_text(badge)
