"""Hours at the window in short: documents opened, edited, run, stepped through and undone leave nothing behind."""

import gc
import weakref
from collections import Counter
from pathlib import Path
from threading import enumerate as threads

import numpy as np
import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QToolButton

from core.document import Document
from core.edits.clipboard import copy, paste
from core.edits.nodes import add_operation, set_value
from core.engine.evaluator import Evaluator
from core.engine.run import Run
from core.history import History
from gui.canvas.drawing.picture import Picture
from gui.filing.examples import EXAMPLES
from gui.settings import SPEED
from tests.gui.conftest import settled
from tests.memory import allocated, resident

OPEN_FILES = Path("/proc/self/fd")
WARM_UP = 28  # cycles: fonts, formulas, sprites and examples are there by then
KEPT = (Document, Evaluator, History, Run, Picture)


@pytest.mark.timeout(400)
def test_sixty_documents_leave_nothing_behind(window):
    soak(window, 60, growth=400_000)


def test_playing_again_and_again_keeps_nothing_of_a_step(window):
    window.settings.set(SPEED, SPEED.choices[-1])
    held = [after_a_play(window) for _ in range(4)]
    assert held[2] == held[3], {
        name: (held[2][name], held[3][name]) for name in held[3] if held[2][name] != held[3][name]
    }


def after_a_play(window):
    """What there is of ours, by kind, and of widgets, once the steps were played at full speed and all is settled."""
    transport, formulas = window.transport, window.typesetter
    window.session.stepping.go(0)
    transport.walk.toggle_play()
    wait(lambda: not (transport.walk.playing or formulas.busy or window.session.recall.busy))
    gc.collect()
    kinds = Counter(
        f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects() if is_ours(type(one))
    )
    return kinds | Counter(widgets=len(QApplication.allWidgets()), formulas=formulas._sources.bytes)


def test_what_was_computed_of_a_closed_document_goes_soon(window):
    session = window.session
    window.documents.open_path(EXAMPLES[0].path, as_copy=True)
    wait(lambda: not window.documents.files.busy and settled(session))
    closed = [weakref.ref(one) for one in (session.document, session.runs.evaluator, session.runs.run)]
    window.documents.close()
    gc.disable()
    try:
        wait(lambda: not any(ref() for ref in closed))
    finally:
        gc.enable()


def test_a_button_hears_of_each_change_of_its_action_once(window):
    for name in ("play", "undo"):
        action = window.menus.actions[name]
        action.setCheckable(True)
        (button,) = (one for one in action.associatedObjects() if isinstance(one, QToolButton))
        for number in range(40):
            action.setEnabled(number % 2 > 0)
            action.setIconText(str(number))
            action.setChecked(number % 3 > 0)
            assert (button.isEnabled(), button.text(), button.isChecked()) == (
                number % 2 > 0,
                str(number),
                number % 3 > 0,
            )
        assert action.receivers(SIGNAL("changed()")) < 10


def is_ours(kind):
    return str(kind.__dict__.get("__module__")).partition(".")[0] in {"core", "gui", "PySide6"}


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_twenty_thousand_documents_leave_nothing_behind(window):
    soak(window, 20_000, growth=2_000)


def soak(window, cycles, growth):
    """growth: bytes a cycle at most."""
    gc.freeze()  # as the app does once it has started
    memory = []
    for number in range(WARM_UP + cycles):
        cycle(window, number)
        if number == WARM_UP:
            before = census(window)
            gc.freeze()
        if number >= WARM_UP and number % 4 == 0:
            memory.append((number, resident(), allocated()))
    after = census(window)
    grown = {name: after[name] - before[name] for name in after if after[name] > before[name] + SLACK.get(name, 0)}
    numbers, *held = np.transpose(memory)
    slope, asked = np.polyfit(numbers, np.transpose(held), 1)[0]
    print(f"{cycles} cycles: {slope:.0f} bytes a cycle, {asked:.0f} of them not holes; {after}")
    assert not grown, f"{grown} more than after warming up: {after}"
    assert slope < growth


def cycle(window, number):
    """A document from open to the next one."""
    session = window.session
    window.documents.open_path(EXAMPLES[number % len(EXAMPLES)].path, as_copy=True)
    wait(lambda: not window.documents.files.busy and settled(session))
    for _ in range(3):
        edit(session, number)
    wait(lambda: settled(session))
    for step in (0, len(session.runs.log) // 2, len(session.runs.log) - 1, None):
        session.stepping.go(step)
    if number % 5 == 0:
        window.grab()
    while session.history.undo() is not None:
        pass
    wait(lambda: settled(session))
    assert session.history.is_saved
    window.documents.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait(until):
    """Until something holds; quicker than to look every ten milliseconds."""
    deadline = QDeadlineTimer(20_000)
    while not until():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        assert not deadline.hasExpired()


def edit(session, number):
    numbers = [node for node in session.document.nodes.values() if isinstance(node.value, float)]
    if numbers:
        session.do(set_value, numbers[0].id, float(number % 7) + 1)
    session.do(add_operation, "exp", at=(0, 400))
    session.do(paste, copy(session.document, list(session.document.nodes)[:3]), (0.0, 600.0))
    session.select(list(session.document.nodes)[-2:])


# Objects: a library that is loaded late brings some thousands. Files: a worker whose thread starts late has two.
SLACK = {"objects": 8000, "qobjects": 40, "files": 8, **{kind.__name__: 3 for kind in KEPT}}


def census(window):
    """What there is, after all that can be freed was."""
    gc.unfreeze()
    gc.collect()
    every = gc.get_objects()
    kinds = {kind.__name__: sum(type(one) is kind for one in every) for kind in KEPT}
    return kinds | {
        "objects": len(every),
        "qobjects": len(window.findChildren(QObject)) + len(QApplication.allWidgets()),
        "threads": len(threads()),
        "files": len(list(OPEN_FILES.iterdir())) if OPEN_FILES.is_dir() else 0,
    }
