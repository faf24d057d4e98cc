"""Large values are looked through in workers: whatever is seen of them, the window's thread never goes through one."""

from threading import current_thread, main_thread
from traceback import extract_stack
from typing import ClassVar

import numpy as np
import pytest
from PySide6.QtTest import QTest

from core import measures
from core.document import Document
from core.edits.nodes import set_seed, set_target, set_value
from core.edits.watches import toggle_watches
from core.engine import run as runs
from core.engine.derivatives import tangents
from core.measures import is_large
from gui.canvas.tools.tip import told_about
from gui.frame.places import PLACES
from gui.health.strength import LEAST
from gui.look import heatmap
from gui.panels.inspector.node_page import NodePage
from tests.gui.canvas.conftest import wire_between
from tests.gui.canvas.drawing import Sketch
from tests.gui.conftest import ident, settled
from tests.gui.seen import chip_text

SHAPE = (8, 9)
MANY = 40  # entries; arrays with more of them are large here


class Watched(np.ndarray):
    """Notes what is done with it in the window's thread that takes the longer the more entries it has."""

    done: ClassVar[list[str]] = []

    def __array_ufunc__(self, ufunc, method, *inputs, out=(), **kwargs):
        self.note(f"{ufunc.__name__}.{method}")
        plain = {"out": tuple(map(bare, out))} if out else {}
        return getattr(ufunc, method)(*map(bare, inputs), **plain, **kwargs)

    def __array_function__(self, function, types, args, kwargs):
        if function not in (np.shape, np.ndim, np.size, np.atleast_2d):  # which look at no entry
            self.note(function.__name__)
        return function(*(map(bare, each) if isinstance(each, tuple | list) else bare(each) for each in args), **kwargs)

    def astype(self, *args, **kwargs):
        self.note("astype")
        return bare(self).astype(*args, **kwargs)

    def tolist(self):
        self.note("tolist")
        return bare(self).tolist()

    def copy(self, *args):
        self.note("copy")
        return bare(self).copy(*args)

    def note(self, what):
        if current_thread() is main_thread() and is_large(self.shape):
            places = (f"{frame.filename}:{frame.lineno}" for frame in reversed(extract_stack()))
            self.done.append(
                f"{what} at {next(place for place in places if '/gui/' in place and '/tests/' not in place)}"
            )


def bare(thing):
    return thing.view(np.ndarray) if isinstance(thing, Watched) else thing


def watched(values):
    """What a run holds, under watch."""
    if not isinstance(values, list):
        return values
    return [each.view(Watched) if isinstance(each, np.ndarray) and each.shape == SHAPE else each for each in values]


@pytest.fixture
def done(monkeypatch):
    """What the window's thread did with large arrays of runs."""
    monkeypatch.setattr(measures, "LARGE", MANY)
    monkeypatch.setattr(heatmap, "LARGEST", 5)
    monkeypatch.setattr(Watched, "done", [])
    as_array = np.asarray

    def keeping(thing, dtype=None, **kwargs):
        return (
            thing if isinstance(thing, Watched) and dtype in (None, thing.dtype) else as_array(thing, dtype, **kwargs)
        )

    monkeypatch.setattr(np, "asarray", keeping)
    for made, place in ((runs.Run, 2), (tangents.Tangents, 2)):
        monkeypatch.setattr(made, "__init__", holding(made.__init__, place))
    return Watched.done


def holding(init, place):
    def hold(self, *args):
        init(self, *args[:place], watched(args[place]), *args[place + 1 :])

    return hold


def graph() -> Document:
    """Large tensors with a fan-out, dead and saturated units, a link of several wires, and NaN on the way."""
    sketch = Sketch()
    x = sketch.variable("x", Sketch.array(SHAPE, -36.0), (0, 0), role="parameter")
    w = sketch.variable("w", Sketch.array(SHAPE, 1.0), (0, 160), role="parameter")
    y = sketch.apply("relu", (300, 0), sketch.apply("mul", (150, 80), x, w))
    added = sketch.apply("add", (600, 64), y, sketch.apply("tanh", (450, 128), y))
    square = sketch.apply("mul", (700, 0), added, added, name="square")
    bad = sketch.apply("log", (700, 160), y)
    sketch.target(sketch.apply("sum", (900, 0), square))
    sketch.apply("sum", (900, 160), bad, name="end")
    return sketch.document


@pytest.fixture
def large(done, window, qtbot):
    window.session.replace(graph())
    window.session.runs.backward()
    still(window, qtbot)
    assert window.session.runs.run.is_heavy
    assert not window.session.runs.run.is_lean
    return window


def still(window, qtbot):
    """Wait until all that is asked for was found and is shown."""
    session = window.session

    def quiet():
        window.canvas.grab()
        workers = session.runs.computer, session.recall, session.measuring, session.nudging._mover
        return settled(session) and not any(worker.busy for worker in workers) and not session.measuring._wanted

    qtbot.waitUntil(quiet)


def test_chips_and_tips_tell_large_values_once_they_were_looked_through(large, done, qtbot):
    session, canvas = large.session, large.canvas
    relu, tanh = ident(session, "relu"), ident(session, "tanh")
    wire = wire_between(session.document, relu, tanh)
    assert chip_text(canvas, wire)[0].startswith("8×9 · mean ")
    assert chip_text(canvas, wire)[1].startswith("8×9 norm ")
    assert (
        chip_text(canvas, wire_between(session.document, ident(session, "log"), ident(session, "end")))[0] == "8×9 inf"
    )
    QTest.mouseMove(canvas, canvas.node_center(tanh))
    qtbot.waitUntil(canvas.hands.hover.tip.isVisible)
    value = told_about(canvas.picture, canvas.hands.hover.hit).readings[0][1]
    qtbot.waitUntil(lambda: "8×9 · mean" in value.told)
    assert canvas.hands.hover.tip.isVisible()
    assert not done


def test_the_canvas_is_painted_again_if_it_waited_for_what_was_found(large, qtbot, monkeypatch):
    canvas, measuring = large.canvas, large.session.measuring
    shown = canvas.grab().toImage()
    canvas.damage(None)
    assert canvas.grab().toImage() == shown
    damaged = []
    monkeypatch.setattr(canvas, "damage", damaged.append)
    for glance, painted in ((measuring.glance, []), (canvas.picture.glance, [None])):
        with qtbot.waitSignal(measuring.found):
            glance(np.ones(MANY + 1), measures.measured)
        assert damaged == painted


def test_every_panel_shows_nodes_and_wires(large, done, qtbot):
    session = large.session
    session.do(toggle_watches, list(session.document.wires))
    relu = ident(session, "relu")
    for name in PLACES:
        large.panels.show(name)
        for selected in (relu, wire_between(session.document, relu, ident(session, "tanh"))):
            session.select({selected})
            still(large, qtbot)
    large.panels.show("inspector")
    for name in ("x", "log", "end"):
        session.select({ident(session, name)})
        qtbot.waitUntil(lambda: isinstance(large.panels.inspector.page, NodePage))
        still(large, qtbot)
    assert large.panels.docks["watches"].widget().rows.topLevelItem(0).text(1).startswith("8×9 μ ")
    assert not done


@pytest.mark.parametrize("panel", ["steps", "explain"])
def test_steps_of_every_kind_are_shown(large, done, qtbot, panel):
    session = large.session
    large.panels.show(panel)
    session.select({ident(session, "relu")})
    places = {
        (step.kind, late): step.index for late in (False, True) for step in session.runs.log[:: 1 - 2 * (not late)]
    }
    for step in sorted(set(places.values())):
        session.stepping.go(step)
        still(large, qtbot)
    assert not done


def test_tangents_take_the_place_of_gradients(large, done, qtbot):
    session = large.session
    session.runs.push([ident(session, "x")])
    qtbot.waitUntil(lambda: session.runs.sweep is not None)
    still(large, qtbot)
    wire = wire_between(session.document, ident(session, "mul"), ident(session, "relu"))
    assert chip_text(large.canvas, wire)[1].startswith("8×9 norm ")
    assert not done


def test_numbers_are_found_and_followed_under_an_edit(large, done, qtbot):
    session, finder = large.session, large.panels.find.finder
    large.panels.show("find")
    for query, node in (("grad > 10", "relu"), ("inf", "log"), ("value > 1", "square")):
        large.panels.find.field.setText(query)
        qtbot.waitUntil(lambda node=node: ident(session, node) in finder.found)
        still(large, qtbot)
    session.do(set_value, ident(session, "w"), Sketch.array(SHAPE, 2.0))
    still(large, qtbot)
    assert not done


def test_a_nudge_tells_what_it_changes_on_every_wire(large, done, qtbot):
    session = large.session
    large.panels.show("nudge")
    session.nudging.start(ident(session, "x"))
    wire = wire_between(session.document, ident(session, "relu"), ident(session, "tanh"))
    for amount in (0.5, 0.25):
        session.nudging.move(amount)
        qtbot.waitUntil(lambda a=amount: session.nudging.shown is not None and session.nudging.shown.amount == a)
        still(large, qtbot)
        above, below = chip_text(large.canvas, wire)
        assert above.startswith("Δ 8×9 · mean ")
        assert below.startswith("≈ 8×9 · mean ")
    assert not done


def test_health_is_seen_on_the_canvas_and_in_its_panel(large, done, qtbot):
    canvas = large.canvas
    large.menus.actions["health"].trigger()
    still(large, qtbot)
    picture, relu = canvas.picture, ident(large.session, "relu")
    assert picture.signs.of(large.session.runs.run, relu).word == "dead"
    wires = picture.geometry.wires
    wire = wire_between(large.session.document, relu, ident(large.session, "add"))
    rows = np.array([wires.find(wire)], np.intp)
    assert picture.strengths.of(large.session.runs.run, None, wires.records, rows)[0] >= LEAST
    assert not done


def test_a_large_target_is_weighed_by_a_large_seed(large, done, qtbot):
    session = large.session
    session.do(set_target, ident(session, "square"))
    session.do(set_seed, np.eye(*SHAPE))
    session.select({ident(session, "square")})
    still(large, qtbot)
    large.panels.show("nudge")
    session.nudging.start(ident(session, "x"))
    session.nudging.move(0.5)
    still(large, qtbot)
    assert not done
