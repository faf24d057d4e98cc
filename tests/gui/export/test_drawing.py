"""Pictures from a process of their own: the same as those drawn here, and soon gone when they are given up."""

import re
import sys
import tempfile
from dataclasses import replace
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QProcess

from core.change import Change
from core.edits import grouping
from core.edits.nodes import rename, set_dtype, set_target
from core.engine.derivatives.tangents import tangents
from core.engine.evaluator import Evaluator
from core.errors import Cancelled, SaveError
from core.formats import chain_file
from core.graph import Graph
from core.nudge import nudge
from core.steps import StepLog
from core.train.optimizers import SGD, Adam
from core.train.update import Past, update_of
from gui import theme as themes
from gui.canvas.shapes import WireLook
from gui.export import drawing
from gui.export.drawing import Sight, draw, sight_of
from gui.export.render import packed, picture_of
from gui.filing.examples import EXAMPLES
from gui.runner import Watch
from tests.gui.canvas.drawing import Sketch, product

PLAIN = Sight("gradients", "light", "curved", 1.0)


@pytest.fixture(autouse=True)
def nothing_is_left(theme, tmp_path, monkeypatch):
    """What the process was handed is taken away, however it ends."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    assert list(folder.iterdir()) == []


@pytest.fixture
def watch():
    return Watch(Event(), lambda _share: None)


def drawn_here(document, ending, sight):
    """The same picture, drawn in this process."""
    run = None
    if sight.show != "graph":
        evaluator = Evaluator(document)
        run = evaluator.backward() if sight.show == "gradients" else evaluator.forward()
    state = None
    sweep = tangents(run, dict(sight.directions)) if sight.directions else None
    if sweep and sight.steps:
        state = sweep.steps().state(sight.steps[-1], sight.steps[0])
    elif sight.steps:
        state = StepLog(run, fused=sight.fused).with_update(sight.update).state(sight.steps[-1], sight.steps[0])
    look = themes.dark() if sight.theme == "dark" else themes.light()
    wires = WireLook(sight.wires, health=sight.health)
    picture = picture_of(document, run, look, state, level=sight.level, look=wires, sweep=sweep)
    if sight.nudge is not None:
        node, index, amount = sight.nudge
        picture.read_nudge(nudge(run, node, amount, index=index))
        picture.show(run, None)
    return packed(ending, picture, sight.scale)


def with_a_block():
    """f = x*y*z with x*y in a block; and the block's id."""
    document, ids = product()
    document.apply(grouping.group(document, [ids["a"]]))
    return document, next(node.id for node in document.nodes.values() if node.kind == "block")


def at_random():
    """Random numbers, tensors, a NaN, and single precision."""
    graph = Graph()
    x = graph.variable(np.linspace(-1.0, 1.0, 12).reshape(3, 4), name="x")
    noise = graph.apply("randn_like", x, seed=7)
    kept = graph.apply("dropout", x * noise, seed=3)
    total = graph.apply("sum", graph.apply("log", kept))
    document = graph.document
    document.apply(set_dtype(document, "float32"))
    document.apply(set_target(document, total.id))
    return document


@pytest.mark.parametrize(
    ("ending", "sight"),
    [
        (".png", PLAIN),
        (".svg", Sight("gradients", "dark", "straight", 2.0, steps=range(9, 10))),
        (".png", Sight("values", "light", "angled", 0.5, steps=range(1, 3))),
        (".svg", Sight("graph", "light", "curved", 2.0)),
        (".pdf", Sight("gradients", "light", "curved", 2.0, steps=range(12, 15))),
    ],
)
def test_a_picture_is_the_one_that_would_be_drawn_here(watch, ending, sight):
    document, _ = product()
    assert steady(draw(document.snapshot(), ending, sight, watch)) == steady(drawn_here(document, ending, sight))


def steady(data):
    """Of a PDF what is drawn on its page: its fonts, its name and its date differ from one to the next."""
    if not data.startswith(b"%PDF"):
        return data
    (number,) = re.findall(rb"/Contents (\d+) 0 R", data)
    return data.partition(b"\n" + number + b" 0 obj")[2].partition(b"endstream")[0]


def test_the_inside_of_a_block_is_drawn(watch):
    document, block = with_a_block()
    inside = Sight("gradients", "light", "curved", 1.0, level=block)
    data = draw(document.snapshot(), ".png", inside, watch)
    assert data == drawn_here(document, ".png", inside)
    assert data != drawn_here(document, ".png", PLAIN)


def learning():
    """A loss with parameters, and the run of it."""
    graph = Graph()
    x, w = graph.variable(2.0, name="x"), graph.variable(np.array([1.0, -0.5]), name="w", role="parameter")
    b = graph.variable(0.25, name="b", role="parameter")
    loss = graph.apply("sum", graph.apply("tanh", w * x + b))
    document = graph.document
    document.apply(set_dtype(document, "float32"))
    document.apply(set_target(document, loss.id))
    return document, Evaluator(document).backward()


@pytest.mark.parametrize(
    ("optimizer", "empties", "back"),
    [(SGD(0.1), True, 0), (SGD(0.1, momentum=0.9), True, 4), (Adam(0.1), True, 0), (SGD(0.1), False, 0)],
    ids=["sgd", "momentum", "adam", "left"],
)
def test_a_step_of_an_update_is_drawn(watch, optimizer, empties, back):
    document, run = learning()
    past = update_of(run, optimizer, Past(), empties=empties).past
    update = update_of(run, optimizer, past, empties=empties)
    log = StepLog(run).with_update(update)
    step = len(log) - 1 - back
    assert any(log.state(step).updated(node) for node in update.moves)
    sight = Sight("gradients", "light", "curved", 1.0, steps=range(step, step + 1), update=update)
    assert draw(document.snapshot(), ".svg", sight, watch) == drawn_here(document, ".svg", sight)


def test_a_step_of_operations_taken_as_one_is_drawn(watch):
    document, _ = product()
    run = Evaluator(document).backward()
    assert len(StepLog(run, fused=True)) < len(StepLog(run))
    sight = Sight("gradients", "light", "curved", 1.0, steps=range(4, 6), fused=True)
    data = draw(document.snapshot(), ".svg", sight, watch)
    assert data == drawn_here(document, ".svg", sight)
    assert data != drawn_here(document, ".svg", replace(sight, fused=False))


def test_what_is_shown_of_a_session_is_asked_for(open_session):
    document, _ = learning()
    session = open_session(document)
    session.stepping.set_grain("op")
    session.stepping.go(5)
    assert sight_of(session, "dark", "straight", 2.0, "en").steps == session.stepping.steps_shown
    session.stepping.go(None)
    sight = sight_of(session, "dark", "straight", 2.0, "en")
    assert (sight.show, sight.steps, sight.update) == ("gradients", None, None)


def test_the_health_of_gradients_is_drawn_with_its_legend(watch):
    document, _ = product()
    sight = replace(PLAIN, health=True)
    data = draw(document.snapshot(), ".svg", sight, watch)
    assert data == drawn_here(document, ".svg", sight)
    assert data != drawn_here(document, ".svg", PLAIN)


def test_a_nudge_is_drawn_as_the_canvas_shows_it(watch, open_session):
    document, ids = product()
    session = open_session(document)
    session.nudging.start(ids["x"])
    session.nudging.move(0.5)
    sight = sight_of(session, "light", "curved", 1.0, "en")
    assert sight.nudge is None or sight.nudge[2] in (0.0, 0.5)
    sight = replace(PLAIN, nudge=(ids["x"], None, 0.5))
    assert draw(document.snapshot(), ".svg", sight, watch) == drawn_here(document, ".svg", sight)


def test_random_numbers_come_out_again(watch):
    document = at_random()
    assert draw(document.snapshot(), ".svg", PLAIN, watch) == drawn_here(document, ".svg", PLAIN)


@pytest.mark.parametrize("example", ["sigmoid_gates", "two_layer_network", "softmax_cross_entropy"])
def test_an_example_is_drawn_alike(watch, example):
    (path,) = (each.path for each in EXAMPLES if each.path.stem == example)
    document = chain_file.load(path)
    assert draw(document.snapshot(), ".svg", PLAIN, watch) == drawn_here(document, ".svg", PLAIN)


def test_the_largest_array_is_that_of_the_session(watch):
    sketch = Sketch()
    x = sketch.variable("x", Sketch.array((100,)), (0, 0))
    sketch.target(sketch.apply("sum", (300, 0), sketch.apply("exp", (150, 0), x)))
    small = Sight("graph", "light", "curved", 1.0, largest_bytes=1000)
    draw(sketch.document.snapshot(), ".svg", small, watch)
    with pytest.raises(SaveError, match="has no value to differentiate"):
        draw(sketch.document.snapshot(), ".svg", Sight("gradients", "light", "curved", 1.0, largest_bytes=100), watch)


def long_graph():
    """More nodes than can be drawn before somebody changes their mind."""
    graph = Graph()
    end = graph.variable(0.5, name="x")
    for _ in range(3000):
        end = -end
    document = graph.document
    document.apply(Change.update(document.view, target=end.id))
    return document


@pytest.fixture
def processes(monkeypatch):
    """Those that were started."""
    made = []

    class Noted(QProcess):
        def __init__(self):
            super().__init__()
            made.append(self)

    monkeypatch.setattr(drawing, "QProcess", Noted)
    return made


def test_how_far_it_is_is_told_and_giving_up_ends_the_process(processes):
    stop, shares = Event(), []

    def told(share):
        shares.append(share)
        if share > 0.3:
            stop.set()

    with pytest.raises(Cancelled):
        draw(long_graph().snapshot(), ".svg", PLAIN, Watch(stop, told))
    assert [process.state() for process in processes] == [QProcess.ProcessState.NotRunning]
    assert processes[0].exitStatus() is QProcess.ExitStatus.CrashExit, "it did not come to its end"
    assert shares == sorted(shares)
    assert len(shares) > 5


def test_giving_up_before_the_process_has_said_anything_ends_it_too(processes):
    snapshot, stop = product()[0].snapshot(), Event()
    with pytest.raises(Cancelled):
        draw(snapshot, ".svg", PLAIN, Watch(stop, lambda share: share >= 0.08 and stop.set()))
    assert all(process.state() is QProcess.ProcessState.NotRunning for process in processes)


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        (["/no/such/program"], "could not be started"),
        ([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"], "was ended"),
    ],
)
def test_a_process_that_fails_is_told_of_in_a_sentence(watch, monkeypatch, program, sentence):
    monkeypatch.setattr(drawing, "_launcher", lambda: program)
    with pytest.raises(SaveError, match=sentence):
        draw(product()[0].snapshot(), ".svg", PLAIN, watch)


def test_a_defect_of_the_process_is_one_of_the_app(watch, monkeypatch):
    monkeypatch.setattr(drawing, "_launcher", lambda: [sys.executable, "-c", "raise ValueError('planted')"])
    with pytest.raises(RuntimeError, match="planted"):
        draw(product()[0].snapshot(), ".svg", PLAIN, watch)


def test_the_app_is_started_as_it_was_installed(monkeypatch, tmp_path):
    assert drawing._launcher() == [sys.executable, str(drawing.HERE / "main.py")]
    (tmp_path / "__main__.py").touch()
    monkeypatch.setattr(drawing, "HERE", tmp_path)
    assert drawing._launcher() == [sys.executable, str(tmp_path / "__main__.py")]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert drawing._launcher() == [sys.executable]


def test_letters_that_only_the_language_of_the_app_has_a_font_for_are_drawn(watch):
    document, ids = product()
    document.apply(rename(document, ids["x"], "输入"))
    pictures = [
        draw(document.snapshot(), ".png", replace(PLAIN, language=language), watch) for language in ("zh", "en")
    ]
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("steps", [None, range(3, 4)])
def test_forward_mode_is_drawn_as_it_is_looked_at(watch, steps):
    graph = Graph()
    w = graph.variable([1.0, 2.0], name="w")
    graph.apply("sum", w * w * graph.variable(3.0, name="x"))
    sight = replace(PLAIN, show="values", steps=steps, directions=((w.id, np.array([0.5, -1.0])),))
    assert "--move=#1=[0.5, -1]" in sight.options()
    picture = draw(graph.document.snapshot(), ".svg", sight, watch)
    assert picture == drawn_here(graph.document, ".svg", sight)
    assert picture != draw(graph.document.snapshot(), ".svg", replace(sight, directions=()), watch)
