"""The window's main states, each made by the same events and calls that a person's hands would cause."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QSettings, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from core.change import Change
from core.document import Document
from core.edits.arranging import arrange
from core.edits.dots import lead_through_dot
from core.edits.nodes import rename, set_seed, set_target, set_value
from core.edits.watches import toggle_watches
from core.graph import Graph
from core.lessons.lesson import Question
from core.records import Node, Place, Wire
from core.steps.asked import Asked
from gui import app
from gui.examples import EXAMPLES, welcome
from gui.export.preview import Preview
from gui.lab.panel import LabPanel
from gui.layout import PLACES
from gui.lessons.shelf import SHELF
from gui.settings import EXPORT_FORMAT, HEALTH, THEME, Settings
from tests.benchmarks.layered import layered
from tests.gui.conftest import fan_out_graph, settled

SOON = 700  # milliseconds: animations are over, and formulas are typeset
LAID_OUT = 1500  # milliseconds: what a worker of a panel makes is there


class Stage:
    """A window, and what brings it into a state."""

    def __init__(self, width: int, height: int) -> None:
        self.app = QApplication.instance() or app.make_app()
        store = QSettings("chainrule-pictures", "chainrule")
        store.clear()
        self.settings = Settings(store)
        self.window = app.make_window(self.app, self.settings)
        self.window.resize(width, height)
        self.window.show()
        self.window.activateWindow()
        self.window.typesetter.warm_up()
        self.wait(lambda: self.window.isActiveWindow() and settled(self.window.session))
        self.pause()

    def picture(self, state: Callable[["Stage"], object]) -> QPixmap:
        """The window in a state, with the dialogs over it; afterwards it is as it was."""
        self.show(welcome())
        state(self)
        self.pause()
        self.wait(lambda: not self.window.typesetter.busy)
        picture = self.window.grab()
        for dialog in self.dialogs():
            with QPainter(picture) as painter:
                middle = (self.window.rect().center() - dialog.rect().center()) if dialog.isWindow() else QPoint()
                painter.drawPixmap(middle, dialog.grab())
        self.tidy()
        return picture

    def dialogs(self) -> list[QDialog]:
        """The open ones."""
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    def tidy(self) -> None:
        """Close dialogs and popups, let go of everything."""
        for dialog in self.dialogs():
            dialog.close()
        window = self.window
        window.canvas.hands.cancel()
        window.learning.quiz.end()
        window.learning.player.leave()
        window.learning.recorder.leave()
        window.canvas.setFocus()
        self.settings.set(THEME, "light")
        self.settings.set(HEALTH, value=False)
        window.session.nudging.end()
        for name, place in PLACES.items():
            if place.make is not None:
                window.panels.docks[name].close()
        for name in ("outline", "steps"):
            window.panels.docks[name].raise_()

    def show(self, document: Document) -> None:
        """Open a document and wait for its run."""
        self.settings.set(THEME, "light")
        session = self.window.session
        session.replace(document)
        session.select(())
        self.wait(lambda: settled(session))
        self.window.canvas.fit()
        self.pause(400)

    def step(self, kind: str, name: str, source: str = "") -> None:
        """Go to the step of a kind at a node, or along a wire from one."""
        session = self.window.session
        document = session.document
        for step in session.runs.log:
            wire = document.wires.get(step.wire) if step.wire is not None else None
            node = document.nodes[wire.target if wire else step.node] if wire or step.node is not None else None
            fed = document.nodes[wire.source].name if wire else ""
            if step.kind == kind and node is not None and node.name == name and source in ("", fed):
                session.stepping.go(step.index)
                return
        raise LookupError(f"no step {kind} {name} {source}: {[(s.kind, s.node) for s in session.runs.log]}")

    def node(self, name: str) -> int:
        """The id of a node."""
        found = self.window.session.document.find(name)
        assert found is not None, name
        return found.id

    def wait(self, until: Callable[[], bool], most: int = 60_000) -> None:
        """Handle events until something holds."""
        deadline = QDeadlineTimer(most)
        while not until() and not deadline.hasExpired():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def pause(self, time: int = SOON) -> None:
        """Handle events for a while: animations end, formulas are typeset."""
        self.wait(lambda: False, time)

    def close(self) -> None:
        """Close the window."""
        self.window.close_without_asking()


def dark(stage: Stage) -> None:
    stage.settings.set(THEME, "dark")


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


def example(number: int, stage: Stage) -> None:
    path = EXAMPLES[number].path
    stage.window.documents.open_path(path, as_copy=True)
    stage.wait(lambda: not stage.window.documents.files._runner.busy and settled(stage.window.session))
    stage.window.canvas.fit()


def lab(name: str, stage: Stage, *, dark: bool = False) -> None:
    """An experiment on the canvas and in its panel."""
    stage.show(fan_out_graph())
    panel = stage.window.panels.show("lab")
    assert isinstance(panel, LabPanel)
    panel.choose(name)
    panel.on_canvas.click()
    stage.wait(lambda: stage.window.session.lab.shown is not None)
    if dark:
        stage.settings.set(THEME, "dark")


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
    stage.window.panels.focus_find()
    QTest.keyClicks(stage.window.panels.find.field, "grad > 5")


def palette(stage: Stage) -> None:
    stage.window.show_commands()
    for dialog in stage.dialogs():
        QTest.keyClicks(dialog.findChild(QLineEdit), "step")


def refused(stage: Stage) -> None:
    """A wire that would close a circle, in the hand."""
    canvas = stage.window.canvas
    start, end = canvas.port_position(stage.node("f"), "output"), canvas.node_center(stage.node("a"))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.2, 0.5, 0.8, 1.0):
        QTest.mouseMove(canvas, start + (end - start) * part)


def tower() -> Document:
    """Five layers of one unit each: one with a tiny weight, one that is saturated."""
    graph = Graph()
    y = graph.variable(0.5, name="x", role="constant")
    layers = (("tanh", 3.0, 0.1), ("sigmoid", 0.02, 0.0), ("sigmoid", 6.0, 3.5), ("tanh", 1.0, 0.2), ("relu", 2.5, -1))
    for number, (kind, weight, bias) in enumerate(layers, 1):
        w, b = (graph.variable(v, name=f"{name}{number}", role="parameter") for name, v in (("w", weight), ("b", bias)))
        y = graph.apply(kind, w * y + b)
        graph.document.apply(rename(graph.document, y.id, f"h{number}"))
    loss = graph.apply("square", y)
    document = graph.document
    document.apply(rename(document, loss.id, "loss"))
    document.apply(set_target(document, loss.id))
    document.apply(arrange(document))
    return document


def health(stage: Stage, *, dark: bool = False) -> None:
    """Gradients that vanish on their way back, near the unit that is to blame."""
    stage.show(tower())
    stage.settings.set(HEALTH, value=True)
    stage.settings.set(THEME, "dark" if dark else "light")
    window = stage.window
    window.panels.show("health")
    window.canvas.zoom_to(0.8)
    stage.pause()
    window.canvas.look_at(window.canvas.picture.geometry.rect(stage.node("h3")).center())


def nudged(stage: Stage, *, dark: bool = False) -> None:
    """A weight moved so far that its tangent is off."""
    example(3, stage)
    stage.settings.set(THEME, "dark" if dark else "light")
    nudging = stage.window.session.nudging
    nudging.start(stage.node("w0"))
    nudging.move(1.5)
    stage.window.panels.show("nudge")


def watched(stage: Stage, *, dark: bool = False) -> None:
    """All wires watched, and an edit in the middle of the pass."""
    stage.settings.set(THEME, "dark" if dark else "light")
    session = stage.window.session
    stage.step("multiply", "a", "x")
    session.do(toggle_watches, session.document.wires)
    stage.window.panels.show("watches")
    session.do(set_value, stage.node("y"), 5.0)
    stage.wait(lambda: settled(session))


def explain(stage: Stage) -> None:
    stage.window.session.select({stage.node("f")})
    stage.window.panels.docks["explain"].show()
    stage.window.panels.docks["explain"].raise_()


def selected(stage: Stage) -> None:
    stage.window.session.select({stage.node("a")})


def keys(stage: Stage) -> None:
    stage.window.show_shortcuts()


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
    stage.window.hints.offer()
    stage.wait(lambda: settled(stage.window.session))


def variables(stage: Stage) -> None:
    """Colah's fan-out with its variables as nodes, at a local derivative."""
    stage.show(fan_out_graph())
    stage.step("local", "e")
    stage.window.panels.show("variables")
    stage.pause(LAID_OUT)


def variables_dark(stage: Stage) -> None:
    example(5, stage)
    stage.settings.set(THEME, "dark")
    stage.window.panels.show("variables")
    stage.pause(LAID_OUT)


def jacobian(stage: Stage) -> None:
    """A layer of several elements as the target, its seed and its Jacobian."""
    stage.show(wide_layer())
    stage.window.session.do(set_seed, [1.0, -2.0, 0.5])
    stage.wait(lambda: settled(stage.window.session))
    stage.window.session.select({stage.node("y")})
    stage.window.panels.show("jacobian")
    stage.pause(LAID_OUT)


def jacobian_dark(stage: Stage) -> None:
    jacobian(stage)
    stage.settings.set(THEME, "dark")


def gradient_graph(stage: Stage) -> None:
    """The gradient of the welcome graph in a tab of its own."""
    stage.window.menus.refresh()
    stage.window.menus.actions["gradient_graph"].trigger()
    pages = stage.window.documents.pages
    stage.wait(lambda: len(pages) > 1 and settled(stage.window.session))
    stage.window.canvas.fit()
    stage.pause()


def broadcast(stage: Stage) -> None:
    """A bias that is copied for each row, and relus that are shut."""
    stage.show(wide_layer(rows=4))
    canvas = stage.window.canvas
    canvas.reveal(stage.node("z"))
    stage.pause()


def wide_layer(rows: int = 0) -> Document:
    """y = relu(x W + b), the target; x is a vector, or has some rows."""
    graph = Graph()
    x = graph.variable(np.linspace(-1.0, 1.0, 3 * max(rows, 1)).reshape((rows, 3) if rows else 3), name="x")
    w = graph.variable(np.array([[1.0, 0.5, -1.0], [0.0, 2.0, 0.5], [1.0, -1.0, 1.5]]), name="W", role="parameter")
    xw = x @ w
    z = xw + graph.variable(np.array([0.5, -0.25, 1.0]), name="b", role="parameter")
    document = graph.document
    for name, handle in (("xW", xw), ("z", z), ("y", graph.apply("relu", z))):
        document.apply(rename(document, handle.id, name))
        document.apply(set_target(document, handle.id))
    document.apply(arrange(document))
    return document


def lesson(answers: Sequence[str], stage: Stage, *, title: str = "The chain rule", dark: bool = False) -> None:
    """A page of a lesson with its question, and what is said of answers to it."""
    stage.settings.set(THEME, "dark" if dark else "light")
    learning, panels = stage.window.learning, stage.window.panels
    learning.progress.forget(SHELF[1].name)
    learning.read(SHELF[1])
    player = learning.player
    player.go([page.title for page in player.lesson.pages].index(title))
    stage.wait(lambda: settled(stage.window.session) and learning.asking.words != "")
    for answer in answers:
        field = panels.docks["lessons"].widget().page.question.field
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, answer)
        QTest.keyClick(field, Qt.Key.Key_Return)


def quiz(stage: Stage, *, dark: bool = False) -> None:
    """The gradient of a value that is used twice is asked for, and one way alone is answered."""
    stage.show(fan_out_graph())
    stage.settings.set(THEME, "dark" if dark else "light")
    learning = stage.window.learning
    learning.start_quiz()
    for _ in range(3):
        learning.asking.give_up()
        learning.quiz.next()
    QTest.keyClicks(QApplication.focusWidget(), "2")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def recording(stage: Stage, *, dark: bool = False) -> None:
    """A lesson with two pages is written."""
    stage.settings.set(THEME, "dark" if dark else "light")
    window, recorder = stage.window, stage.window.learning.recorder
    window.learning.record()
    recorder.begin_anew()
    recorder.name("The product rule", "Three factors, and what each of them gets")
    window.session.stepping.go(2)
    recorder.add("Forward first")
    recorder.rewrite(replace(recorder.page, text="The product of all three is **{value f}**."))
    window.session.select({stage.node("x")})
    window.session.stepping.go(11)
    recorder.add("What does x get?")
    question = Question(Asked("gradient", stage.node("x")))
    text = "What arrives at a, {gradient a}, times *the other factor*."
    recorder.rewrite(replace(recorder.page, text=text, question=question))


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
    "settings": lambda stage: stage.window.show_settings(),
    "export": partial(export, ".png"),
    "export_dark": partial(export, ".gif", dark=True),
    "export_words": partial(export, ".txt"),
    "keys": keys,
    "refused": refused,
    "explain": explain,
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
    "gradient_graph": gradient_graph,  # last, since its tab stays
}
