"""States of the other looks at a pass: lessons, lab, health, nudges, watches, variables, Jacobians."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.document import Document
from core.edits.arranging import arrange
from core.edits.grouping import group
from core.edits.marking import lock, mute
from core.edits.nodes import add_frame, add_note, rename, set_seed, set_target, set_value
from core.edits.watches import toggle_watches
from core.graph import Graph
from core.lessons.lesson import Question
from core.records import BLOCK
from core.steps.asked import Asked
from gui.lab.panel import LabPanel
from gui.lessons.shelf import SHELF
from gui.settings import HEALTH, THEME
from tests.gui.conftest import fan_out_graph, named, product_graph, settled
from tests.gui.stage import LAID_OUT, Stage, example


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


def checked(stage: Stage, *, dark: bool = False) -> None:
    """A row of weights, some at a kink, compared with differences; the worst first."""
    graph = Graph()
    x = graph.variable([[0.5, -1.0, 0.25, 2.0]], name="x", role="constant")
    weight = graph.variable([[0.2, -0.4], [0.1, 0.3], [1.5, -0.7], [-0.05, 0.6]], name="W", role="parameter")
    bias = graph.variable([0.0, 0.25], name="b", role="parameter")
    edge = graph.variable(0.0, name="edge")
    loss = graph.apply("sum", graph.apply("tanh", graph.apply("matmul", x, weight) + bias)) + graph.apply("relu", edge)
    stage.show(named(graph, loss=loss))
    stage.window.panels.show("explain")
    view = stage.window.panels.explain.checks
    QTest.mouseClick(view.begin, Qt.MouseButton.LeftButton)
    stage.wait(lambda: bool(view.model.checks))
    view.worst_first.setChecked(True)
    if dark:
        stage.settings.set(THEME, "dark")
    stage.pause(LAID_OUT)


NOTE = """# Two factors

The **chain rule** multiplies *local* derivatives along a way:

1. forward: values
2. backward: gradients, as in `f.backward()`

> Where ways meet, gradients add up.
"""


def notes(stage: Stage) -> None:
    """Frames, a note that is typeset, one that is too low, and marks on nodes."""
    document = product_graph()
    a, x = (node.id for node in map(document.find, "ax") if node is not None)
    document.apply(arrange(document))
    document.apply(add_frame(document, "The product of the first two", (-40.0, -60.0, 420.0, 330.0)))
    document.apply(add_note(document, NOTE, at=(-40.0, 310.0), size=(420.0, 240.0)))
    document.apply(add_note(document, "A note that is lower than its text is high.", at=(440.0, 310.0), size=(150, 44)))
    document.apply(mute(document, [a]))
    document.apply(lock(document, [x]))
    stage.show(document)


def inside(stage: Stage) -> None:
    """Within a block that lies in another one."""
    document = fan_out_graph()
    e, d = (node.id for node in map(document.find, "ed") if node is not None)
    document.apply(group(document, [d], "inner"))
    inner = max(node.id for node in document.nodes.values() if node.kind == BLOCK)
    document.apply(group(document, [e, inner], "outer"))
    stage.show(document)
    stage.window.session.set_level(inner)
    stage.pause()
    stage.window.canvas.fit()


def forward(stage: Stage) -> None:
    """The tangents of a sweep from x."""
    stage.window.session.select({stage.node("x")})
    stage.command("forward_mode")
    stage.wait(lambda: stage.window.session.runs.sweep is not None and settled(stage.window.session))


def gradient_graph(stage: Stage) -> None:
    """The gradient of the welcome graph in a tab of its own."""
    stage.command("gradient_graph")
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
