"""The window's main states, each made by the same events and calls that a person's hands would cause."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from core.change import Change
from core.document import Document
from core.edits.dots import lead_through_dot
from core.edits.nodes import set_value
from core.records import Node, Place, Wire
from gui.export.preview import Preview
from gui.filing.examples import EXAMPLES
from gui.frame.focus_round import go_to_find
from gui.settings import EXPORT_FORMAT, HINTS_SEEN, THEME
from tests.benchmarks.layered import layered
from tests.gui.conftest import fan_out_graph, settled
from tests.gui.looks import (
    broadcast,
    checked,
    forward,
    gradient_graph,
    health,
    inside,
    jacobian,
    jacobian_dark,
    lab,
    lesson,
    notes,
    nudged,
    quiz,
    recording,
    variables,
    variables_dark,
    watched,
)
from tests.gui.seen import port_position
from tests.gui.stage import Stage, dark, example


def dark_step(stage: Stage) -> None:
    stage.settings.set(THEME, "dark")
    stage.step("multiply", "f", "a")


def fan_out(number: int, stage: Stage) -> None:
    """The first and the second partial gradient that arrives at b."""
    stage.show(fan_out_graph())
    session, b = stage.window.session, stage.node("b")
    document = session.document
    arriving = [s.index for s in session.runs.log if s.kind in ("accumulate", "sum", "multiply") and s.wire is not None
                and document.wires[s.wire].source == b]  # fmt: skip
    last = {session.runs.log[index].wire: index for index in arriving}
    session.stepping.go(sorted(last.values())[number - 1])


def far(stage: Stage) -> None:
    """Ten thousand nodes from afar."""
    stage.show(many(10_000))
    stage.pause(2000)


def many(count: int) -> Document:
    """A layered graph of variables and operations."""
    rows, records = layered(count), []
    for index, row in enumerate(rows, 1):
        kind = ("variable", "tanh", "add")[len(row.sources)]
        records += [Node(index, kind, f"n{index}", value=0.5 if kind == "variable" else None)]
        records += [Place(index, row.x, row.y)]
    wires = [
        (source + 1, target, port) for target, row in enumerate(rows, 1) for port, source in enumerate(row.sources)
    ]
    records += [Wire(count + 1 + k, s, 0, t, p) for k, (s, t, p) in enumerate(wires)]
    document = Document()
    document.apply(Change.add(*records))
    return document


def problem(stage: Stage) -> None:
    """Shapes that do not broadcast."""
    session = stage.window.session
    session.do(set_value, stage.node("x"), [1.0, 2.0, 3.0])
    session.do(set_value, stage.node("y"), [1.0, 2.0])
    stage.wait(lambda: settled(session))
    session.select({stage.node("a")})
    stage.window.panels.docks["problems"].raise_()


def nan(stage: Stage) -> None:
    session = stage.window.session
    session.do(set_value, stage.node("x"), float("nan"))
    session.do(set_value, stage.node("z"), float("inf"))
    stage.wait(lambda: settled(session))
    session.select({stage.node("a")})


def search(stage: Stage) -> None:
    canvas = stage.window.canvas
    canvas.hands.over = False
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "sig")


def find(stage: Stage) -> None:
    go_to_find(stage.window)
    QTest.keyClicks(stage.window.panels.find.field, "grad > 5")


def palette(stage: Stage) -> None:
    stage.window.sheets.show_commands()
    for dialog in stage.dialogs():
        QTest.keyClicks(dialog.findChild(QLineEdit), "step")


def refused(stage: Stage) -> None:
    """A wire that would close a circle, in the hand."""
    canvas = stage.window.canvas
    start, end = port_position(canvas, stage.node("f"), "output"), canvas.node_center(stage.node("a"))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.2, 0.5, 0.8, 1.0):
        QTest.mouseMove(canvas, start + (end - start) * part)


def explain(stage: Stage) -> None:
    stage.window.session.select({stage.node("f")})
    stage.window.panels.docks["explain"].show()
    stage.window.panels.docks["explain"].raise_()


def selected(stage: Stage) -> None:
    stage.window.session.select({stage.node("a")})


def keys(stage: Stage) -> None:
    stage.window.sheets.show_shortcuts()


def empty(stage: Stage) -> None:
    stage.show(Document())


def local(stage: Stage) -> None:
    stage.step("local", "f")


def mid_step(stage: Stage) -> None:
    """The README's: the step that makes the gradient of x 12 = 4 · 3."""
    stage.step("multiply", "a", "x")


def multiply(stage: Stage) -> None:
    stage.step("multiply", "f", "a")


def high_contrast(stage: Stage) -> None:
    stage.settings.set(THEME, "contrast")
    mid_step(stage)


def dots(stage: Stage) -> None:
    """The wire from z led through a dot."""
    session = stage.window.session
    wire = next(iter(session.document.outgoing(session.document.find("z").id)))
    session.do(lead_through_dot, [wire], (240.0, 260.0))
    stage.wait(lambda: settled(session))


def export(ending: str, stage: Stage, *, dark: bool = False) -> None:
    """The dialog that asks what to take away, on the README's step."""
    mid_step(stage)
    if dark:
        stage.settings.set(THEME, "dark")
    stage.settings.set(EXPORT_FORMAT, ending)
    stage.window.exports.ask()
    preview = stage.window.findChild(Preview)
    stage.wait(lambda: preview.image is not None or bool(preview.text))


def several(stage: Stage) -> None:
    """Two graphs as tabs, and the hints of a first start."""
    stage.window.session.do(set_value, stage.window.session.document.find("x").id, 5.0)
    stage.window.documents.new()
    stage.window.documents.pages.go(0)
    stage.settings.set(HINTS_SEEN, value=False)
    stage.window.hints.offer()
    stage.wait(lambda: settled(stage.window.session))


STATES: dict[str, Callable[[Stage], object]] = {
    "welcome": lambda _stage: None,
    "welcome_dark": dark,
    "window": mid_step,
    "local": local,
    "multiply": multiply,
    "multiply_dark": dark_step,
    "fan_out_1": partial(fan_out, 1),
    "fan_out_2": partial(fan_out, 2),
    **{f"example_{each.name}": partial(example, number) for number, each in enumerate(EXAMPLES)},
    "lab_overwriting": partial(lab, "overwriting"),
    "lab_torch_dark": partial(lab, "torch", dark=True),
    "lessons": lambda stage: stage.window.learning.show(),
    **{
        f"lesson_{name}{'_dark' if dark else ''}": partial(lesson, answers, dark=dark)
        for name, answers in (("asked", ()), ("wrong", ("3",)), ("right", ("12",)))
        for dark in (False, True)
    },
    "lesson_sum": partial(lesson, ("3",), title="Where ways meet, add"),
    "quiz": quiz,
    "quiz_dark": partial(quiz, dark=True),
    "recording": recording,
    "recording_dark": partial(recording, dark=True),
    "far": far,
    "problem": problem,
    "nan": nan,
    "search": search,
    "find": find,
    "commands": palette,
    "settings": lambda stage: stage.window.sheets.show_settings(),
    "export": partial(export, ".png"),
    "export_dark": partial(export, ".gif", dark=True),
    "export_words": partial(export, ".txt"),
    "keys": keys,
    "refused": refused,
    "explain": explain,
    "checked": checked,
    "checked_dark": partial(checked, dark=True),
    "selected": selected,
    "empty": empty,
    "dots": dots,
    "high_contrast": high_contrast,
    "several": several,
    "health": health,
    "health_dark": partial(health, dark=True),
    "nudge": nudged,
    "nudge_dark": partial(nudged, dark=True),
    "watches": watched,
    "watches_dark": partial(watched, dark=True),
    "variables": variables,
    "variables_dark": variables_dark,
    "jacobian": jacobian,
    "jacobian_dark": jacobian_dark,
    "broadcast": broadcast,
    "forward": forward,
    "inside": inside,
    "notes": notes,
    "gradient_graph": gradient_graph,  # last, since its tab stays
}
