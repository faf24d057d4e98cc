"""What was let go of to save memory is computed again in the worker: the window never waits for it."""

from threading import Event, current_thread, main_thread

import numpy as np
import pytest
from PySide6.QtCore import Qt

from core.document import Document
from core.engine import lean, request
from core.engine.plan import Plan
from core.lessons.lesson import Lesson, Page
from core.lessons.quiz import TOPICS
from core.numbers import describe
from gui.frame.places import PLACES
from gui.look.reading import Kind
from gui.panels.inspector.node_page import NodePage
from gui.panels.inspector.other_pages import WirePage
from tests.gui.canvas.conftest import wire_between
from tests.gui.canvas.drawing import Sketch
from tests.gui.conftest import ident, settled
from tests.gui.seen import chip_text

STOPPED = "Stopped."


def fan_out() -> Document:
    """Tensors that meet at a fan-out, so that large gradients arrive one after the other."""
    sketch = Sketch()
    x = sketch.variable("x", Sketch.array((3, 4)), (0, 0))
    y = sketch.apply("exp", (300, 0), x)
    added = sketch.apply("add", (600, 64), y, sketch.apply("tanh", (450, 128), y))
    sketch.target(sketch.apply("sum", (900, 0), added))
    return sketch.document


class Again:
    """Hears of values that are computed again. wait: what is done before that."""

    def __init__(self) -> None:
        self.threads = []
        self.wait = lambda: None
        self.begun = Event()

    def notes(self, original):
        def noted(plan, values, slots):
            self.threads.append(current_thread())
            self.begun.set()
            self.wait()
            return original(plan, values, slots)

        return noted


@pytest.fixture
def again(monkeypatch):
    """Make runs keep little."""
    monkeypatch.setattr(request, "MOST_BYTES", 0)
    monkeypatch.setattr(lean, "LEAST_BYTES", 16)
    heard = Again()
    monkeypatch.setattr(Plan, "_again", heard.notes(Plan._again))
    return heard


@pytest.fixture
def lean_window(again, window, qtbot):
    window.session.replace(fan_out())
    window.session.runs.backward()
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.is_lean)
    return window


def told(window, qtbot):
    qtbot.waitUntil(lambda: settled(window.session) and not window.session.recall.busy)


def test_the_inspector_shows_what_was_let_go_of_without_computing_it_itself(lean_window, again, qtbot):
    session = lean_window.session
    exp = ident(session, "exp")
    session.select({exp})
    qtbot.waitUntil(lambda: isinstance(lean_window.panels.inspector.page, NodePage))
    told(lean_window, qtbot)
    shown = lean_window.panels.inspector.page.readings[0]
    whole = np.exp(session.document.find("x").value)
    qtbot.waitUntil(lambda: shown.value.facts.text() == describe(whole))
    assert shown.gradient.picture.reading.kind is Kind.NUMBER
    session.select({wire_between(session.document, exp, ident(session, "tanh"))})
    qtbot.waitUntil(lambda: isinstance(lean_window.panels.inspector.page, WirePage))
    qtbot.waitUntil(lambda: lean_window.panels.inspector.page.value.facts.text() == describe(whole))
    assert again.threads, "nothing was let go of: the test shows nothing"
    assert main_thread() not in again.threads


def test_every_step_and_panel_is_seen_without_computing_anything_in_the_windows_thread(lean_window, again, qtbot):
    session = lean_window.session
    for name in PLACES:
        lean_window.panels.show(name)
        told(lean_window, qtbot)
    lean_window.panels.show("steps")
    arrived = []
    for node in (ident(session, "exp"), ident(session, "x")):
        session.select({node})
        for step in range(len(session.runs.log)):
            session.stepping.go(step)
            told(lean_window, qtbot)
            lean_window.canvas.grab()
            if lean_window.panels.steps.arrivals.arrivals is not None:
                arrived.append(lean_window.panels.steps.arrivals.arrivals.total)
            assert lean_window.panels.steps.title.text()
    assert any("‖·‖" in total for total in arrived), arrived
    assert again.threads
    assert main_thread() not in again.threads


def test_a_nudge_tells_nothing_that_the_windows_thread_would_have_to_compute(lean_window, again, qtbot):
    session = lean_window.session
    x, exp = ident(session, "x"), ident(session, "exp")
    lean_window.panels.show("nudge")
    session.nudging.start(x)
    session.nudging.move(0.5)
    qtbot.waitUntil(lambda: session.nudging.shown is not None and session.nudging.shown.amount == 0.5)
    wire = wire_between(session.document, exp, ident(session, "tanh"))
    qtbot.waitUntil(lambda: "Not kept" in chip_text(lean_window.canvas, wire)[0])
    assert not session.nudging.shown.is_kept(exp)
    assert chip_text(lean_window.canvas, wire)[1].startswith("≈")
    assert main_thread() not in again.threads


def test_a_quiz_has_nothing_to_ask_and_the_recorder_nothing_to_offer(lean_window, again, qtbot):
    session, learning = lean_window.session, lean_window.learning
    for topic in TOPICS:
        learning.start_quiz(topic=topic)
        assert learning.quiz.over
    learning.record()
    learning.recorder.add("A page")
    session.select({ident(session, "exp")})
    told(lean_window, qtbot)
    assert main_thread() not in again.threads


def test_computing_again_says_so_and_can_be_stopped(lean_window, again, qtbot):
    session = lean_window.session
    told(lean_window, qtbot)
    again.begun.clear()
    again.wait = lambda: _until(lean.heeded.get())
    session.select({ident(session, "exp")})
    qtbot.waitUntil(again.begun.is_set)
    qtbot.waitUntil(lambda: isinstance(lean_window.panels.inspector.page, NodePage))
    page = lean_window.panels.inspector.page
    qtbot.waitUntil(lambda: "computed again" in page.readings[0].value.picture.accessibleName())
    qtbot.waitUntil(lean_window.status.stop_button.isVisible)
    qtbot.mouseClick(lean_window.status.stop_button, Qt.MouseButton.LeftButton)
    assert STOPPED in page.readings[0].value.picture.accessibleName()
    told(lean_window, qtbot)
    again.wait = lambda: None
    session.select(())
    session.select({ident(session, "exp")})
    told(lean_window, qtbot)
    page = lean_window.panels.inspector.page
    qtbot.waitUntil(lambda: page.readings[0].value.picture.reading.kind is Kind.NUMBER)


def test_another_document_is_not_told_of_what_was_asked_about_the_last_one(lean_window, again, qtbot):
    session = lean_window.session
    told(lean_window, qtbot)
    again.begun.clear()
    again.wait = lambda: _until(lean.heeded.get())
    session.select({ident(session, "exp")})
    qtbot.waitUntil(again.begun.is_set)
    session.replace(Document())
    qtbot.waitUntil(lambda: not session.recall.busy)
    assert session.stepping.told is None


def _until(stopped):
    while not stopped():
        Event().wait(0.01)


def test_a_page_of_a_lesson_waits_for_its_numbers_without_computing_them(again, window, qtbot, monkeypatch):
    monkeypatch.setattr(lean, "REMEMBERED", 0)  # what the canvas has looked at is let go of again
    page = Page("Large", "The first is {value exp [0, 0]}.", 0)
    lesson = Lesson("Large", "", (fan_out().snapshot(),), (page,))
    window.learning.show()
    body = window.panels.docks["lessons"].widget().page.body
    window.learning.player.open(lesson, "large")
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.is_lean)
    told(window, qtbot)
    assert describe(np.exp(window.session.document.find("x").value)[0, 0]) in body.text()
    assert again.threads
    assert main_thread() not in again.threads
