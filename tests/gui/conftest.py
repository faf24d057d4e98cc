"""What tests of panels and of the window share: sessions on the taught graphs, and waiting for a run."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from core.document import Document
from core.edits.nodes import rename, set_target, set_value
from core.graph import Graph
from gui import theme as themes
from gui.look.formula import Typesetter
from gui.session import Session
from gui.settings import Settings
from gui.window import MainWindow
from tests.opening import open_window


@pytest.fixture(scope="session", autouse=True)
def clean_end(qapp):
    """Nothing that Python made is on the clipboard when Python goes: Qt would let go of it later, and crash."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture(scope="module", autouse=True)
def searched_as_in_the_app():
    """Garbage is searched for in this thread, and not among what was there before: after thousands of tests it is much.

    In a worker a search would end Qt's objects, and wait for this thread while this one waits for it.
    """
    gc.disable()
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def cleared_in_this_thread():
    """What a test has closed goes at once, else its timers would go on beside the tests that follow."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)


@pytest.fixture
def theme(qapp):
    themes.load_fonts()
    return themes.light()


@pytest.fixture
def typesetter(qapp):
    setter = Typesetter()
    yield setter
    setter.stop()


@pytest.fixture
def open_session(qtbot) -> Callable[[Document], Session]:
    """Opens sessions, has them run, and ends them after the test."""
    opened: list[Session] = []

    def open_it(document: Document) -> Session:
        session = Session(document)
        opened.append(session)
        session.runs.again()
        qtbot.waitUntil(lambda: settled(session))
        return session

    yield open_it
    for session in opened:
        session.close()
        session.deleteLater()


def settled(session: Session) -> bool:
    """Whether nothing runs and what is shown is up to date."""
    return session.runs.run is not None and not session.runs.evaluator.stale and not session.runs.computer.busy


def product_graph() -> Document:
    """f = x*y*z at (2, 3, 4), with a = x*y."""
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for name, value in (("x", 2.0), ("y", 3.0), ("z", 4.0)))
    a = x * y
    return named(graph, a=a, f=a * z)


def fan_out_graph() -> Document:
    """e = (a + b) * (b + 1) at (2, 1)."""
    graph = Graph()
    a, b = graph.variable(2.0, name="a"), graph.variable(1.0, name="b")
    one = graph.variable(1.0, name="one", role="constant")
    c, d = a + b, b + one
    return named(graph, c=c, d=d, e=c * d)


def named(graph: Graph, **handles) -> Document:
    """A document whose nodes bear the names of handles; the last of them is the target."""
    document = graph.document
    for name, handle in handles.items():
        document.apply(rename(document, handle.id, name))
    document.apply(set_target(document, list(handles.values())[-1].id))
    return document


@pytest.fixture
def product(open_session) -> Session:
    return open_session(product_graph())


@pytest.fixture
def fan_out(open_session) -> Session:
    return open_session(fan_out_graph())


def change(window, value=10.0):
    """Give x another value."""
    assert window.session.do(set_value, ident(window.session, "x"), value)


def ident(session: Session, name: str) -> int:
    """The id of a node by its name."""
    node = session.document.find(name)
    assert node is not None, name
    return node.id


def wire(window: MainWindow, source: str, target: str) -> int:
    """The wire from one node to another, by their names."""
    document = window.session.document
    wires = document.outgoing(ident(window.session, source)).values()
    return next(w.id for w in wires if document.nodes[w.target].name == target)


def step_index(session: Session, kind: str, source: str, target: str | None = None) -> int:
    """The number of the step of a kind about a node, or about the wire from one node to another."""
    document = session.document
    for step in session.runs.log:
        if step.kind != kind:
            continue
        if target is None and step.node == ident(session, source):
            return step.index
        wire = document.wires.get(step.wire) if step.wire is not None else None
        if wire and (document.nodes[wire.source].name, document.nodes[wire.target].name) == (source, target):
            return step.index
    raise AssertionError(f"no step {kind} {source} {target}")


@pytest.fixture
def make_window(qtbot, qapp, tmp_path) -> Callable[[], MainWindow]:
    """Opens windows as the app does, one after the other with the same settings, the welcome graph run."""
    opened: list[MainWindow] = []
    themes.load_fonts()

    def open_it() -> MainWindow:
        settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        window = open_window(qapp, settings)
        opened.append(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.isActiveWindow() and settled(window.session))
        window.canvas.setFocus()
        return window

    yield open_it
    for window in opened:
        window.close_without_asking()
        window.deleteLater()


@pytest.fixture
def window(make_window) -> MainWindow:
    return make_window()


@pytest.fixture
def heard(monkeypatch) -> list[str]:
    """What a screen reader is told beside what has the focus."""
    told: list[str] = []

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told


@contextmanager
def answer(qtbot, button: QMessageBox.StandardButton) -> Iterator[None]:
    """Answer the one question that is asked meanwhile, or soon after, by clicking a button of it."""
    asked: list[str] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            timer.stop()
            box.button(button).click()

    timer = QTimer(interval=1)
    timer.timeout.connect(click)
    timer.start()
    yield
    qtbot.waitUntil(lambda: len(asked) == 1)
    timer.stop()
