"""That what is seen is what is there: partial repaints."""

import gc
from weakref import ref

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.change import Change
from core.edits.arranging import move
from core.edits.nodes import delete, set_target, set_value
from core.edits.wires import connect
from gui import theme as themes
from gui.canvas.drawing import layer
from gui.canvas.painter import render
from tests.gui.canvas.conftest import drag, wire_between
from tests.gui.canvas.drawing import Sketch, colours, fan_out, pixels
from tests.gui.seen import chip_text


def test_every_step_repaints_what_changed_and_no_less(shared):
    canvas, _ = shared
    session = canvas.session
    for index in [*range(len(session.runs.log)), 12, 7, 3, 0, 16, None, 5]:
        session.stepping.go(index)
        assert_all_painted(canvas)


@pytest.fixture
def crowded(open_canvas):
    """A canvas at the first step of a graph so narrow that chips move as they become longer; its ids by name."""
    sketch = Sketch()
    x, y = sketch.variable("x", -1234.5, (0, 0)), sketch.variable("y", -1.234e-5, (0, 80))
    a = sketch.apply("mul", (208, 0), x, y, name="a")
    b = sketch.apply("exp", (356, 80), a, name="b")
    f = sketch.apply("add", (496, 0), a, b, name="f")
    sketch.target(f)
    canvas = open_canvas(sketch.document)
    canvas.session.stepping.go(0)
    canvas.picture.disturb(None)  # as if the numbers had never been seen
    canvas.damage(None)
    canvas.grab()
    return canvas, {"a": a, "f": f}


def test_the_next_step_is_painted_ahead_and_shows_the_same(crowded, qtbot, monkeypatch):
    canvas, _ = crowded
    session, painted, ready = canvas.session, count_paintings(monkeypatch), 0
    for index in [*range(1, len(session.runs.log)), *range(len(session.runs.log) - 2, 0, -1)]:
        canvas.step.paint_ahead()
        before = len(painted)
        session.stepping.go(index)
        canvas.grab()
        ready += len(painted) == before
        assert_all_painted(canvas)
    assert ready > len(session.runs.log)  # not those that change everything
    canvas.grab()
    before = len(painted)
    qtbot.waitUntil(lambda: len(painted) > before)  # nobody has to ask for it


@pytest.mark.parametrize("act", ["look", "select", "move", "pan", "zoom", "theme"])
def test_what_was_painted_ahead_is_not_shown_once_something_else_has_changed(crowded, act):
    canvas, ids = crowded
    session = canvas.session
    acts = {
        "look": lambda: assert_all_painted(canvas),  # still at the step before
        "select": lambda: session.select(session.selection ^ {ids["a"]}),
        "move": lambda: session.do(move, {ids["f"]: (600.0, 64.0 - 16 * session.stepping.step)}),
        "pan": lambda: canvas.pan(400, 0),
        "zoom": lambda: canvas.zoom_by(0.9),
        "theme": lambda: canvas.set_theme(themes.dark()),
    }
    for index in range(1, 6):
        canvas.step.paint_ahead()
        acts[act]()
        canvas.sharpen()
        if index % 2:
            canvas.grab()  # else it is painted together with the step
        session.stepping.go(index)
        canvas.sharpen()
        assert_all_painted(canvas)


def test_dots_run_along_the_wires_of_a_step_and_leave_no_trace(shared, qtbot):
    canvas, _ = shared
    session = canvas.session
    session.stepping.go(2)
    session.stepping.go(1)
    still = canvas.grab().toImage()
    session.stepping.go(2)
    canvas.pulse.setDuration(120)
    session.stepping.go(1)
    seen = []
    canvas.pulse.valueChanged.connect(lambda _share: seen.append(canvas.grab().toImage() != still))
    with qtbot.waitSignal(canvas.pulse.finished):
        pass
    assert any(seen)
    assert canvas.grab().toImage() == still


@pytest.mark.parametrize(("scale", "most"), [(1.0, 0.15), (0.3, 0.4)])
def test_a_step_repaints_a_part_only(open_canvas, monkeypatch, scale, most):
    sketch = Sketch()
    last = sketch.variable("x", 1.0, (0, 0))
    for number in range(12):
        last = sketch.apply("sin", (256 * (number + 1), 400 * (number % 2)), last, name=f"s{number}")
    sketch.target(last)
    canvas = open_canvas(sketch.document)
    canvas.zoom_to(scale)
    canvas.session.stepping.go(20)
    canvas.grab()
    areas = []
    monkeypatch.setattr(canvas, "damage", lambda rects, **_how: areas.append(rects))
    canvas.session.stepping.go(21)
    assert areas[0]
    seen = canvas.camera.visible
    assert sum(area.width() * area.height() for area in areas[0]) < most * seen.width() * seen.height()


def test_edits_selections_and_moves_repaint_all_they_touch(xyz, qtbot):
    canvas, ids = xyz
    session = canvas.session
    for act in (
        lambda: session.select({ids["a"]}),
        lambda: session.select(session.document.wires),
        lambda: session.do(set_target, ids["a"]),
        lambda: session.do(set_value, ids["x"], 123456.0),
        session.undo,
        lambda: session.select({ids["x"], ids["f"]}),
        lambda: drag(canvas, canvas.node_center(ids["f"]), QPointF(300, 500).toPoint()),
        lambda: QTest.keyClick(canvas, Qt.Key.Key_Delete),
        session.undo,
    ):
        act()
        canvas.hands.leave()
        qtbot.waitUntil(lambda: not session.runs.computer.busy)
        assert_all_painted(canvas)


@pytest.mark.parametrize("live", [True, False])
def test_edits_in_the_middle_of_a_pass_are_painted(shared, qtbot, live):
    canvas, ids = shared
    session = canvas.session
    session.runs.set_live(live)
    for act in (
        lambda: canvas.add("exp"),
        lambda: canvas.session.do(connect, ids["e"], 0, session.document.find("exp").id, 0),
        lambda: canvas.session.do(delete, [ids["c"]]),
        session.undo,
        lambda: canvas.session.do(set_value, ids["b"], Sketch.array((3,), 1.0)),
        session.undo,
        session.undo,
    ):
        if session.runs.log is not None:
            session.stepping.go(12)
        act()
        canvas.grab()
        qtbot.waitUntil(lambda: not session.runs.computer.busy)
        canvas.hands.leave()
        assert_all_painted(canvas)


def test_nothing_of_a_graph_is_kept_for_a_step_that_was_painted_ahead_there(crowded):
    canvas, _ = crowded
    canvas.step.paint_ahead()
    left = ref(canvas.picture.geometry)
    canvas.session.replace(fan_out()[0])
    gc.collect()
    assert left() is None


@pytest.mark.parametrize("scale", [0.7, 0.4, 0.3, 0.1])
def test_at_small_scales_too_only_what_changed_is_repainted(shared, scale):
    canvas, ids = shared
    canvas.zoom_to(scale)
    assert_all_painted(canvas)
    for act in (
        lambda: canvas.session.stepping.go(8),
        canvas.step.paint_ahead,
        lambda: canvas.session.stepping.go(9),
        lambda: canvas.session.select({ids["c"]}),
        lambda: canvas.pan(37, -21),
        lambda: canvas.session.stepping.go(20),
        lambda: canvas.session.do(move, {ids["d"]: (288.0, 256.0)}),
    ):
        act()
        assert_all_painted(canvas, but=100)


@pytest.mark.parametrize("step", [(37, 0), (-20, 0), (0, 51), (-33, 18), (900, 0), (-2000, 3)])
def test_panning_paints_the_strips_that_come_into_view(xyz, step):
    canvas, _ = xyz
    canvas.grab()
    canvas.pan(*step)
    assert_all_painted(canvas)


@pytest.mark.parametrize("step", [(9, 5), (-31, 0), (0, -47)])
def test_a_pan_paints_once_for_many_steps_and_shows_all_that_changed_meanwhile(shared, monkeypatch, step):
    canvas, ids = shared
    canvas.grab()
    painted = count_paintings(monkeypatch)
    for _ in range(12):
        canvas.pan(*step)
        canvas.grab()
    assert 0 < len(painted) <= 7
    canvas.session.do(move, {ids["d"]: (288.0, 256.0)})  # some of it out of sight, where it was painted ahead
    canvas.pan(*step)
    canvas.session.select({ids["c"]})  # after the pan and before it is seen
    for _ in range(12):
        canvas.pan(-step[0], -step[1])
        assert_all_painted(canvas)


@pytest.mark.parametrize("ratio", [1.25, 1.5, 2.0])
def test_screens_of_other_densities_are_painted_whole(xyz, monkeypatch, ratio):
    canvas, ids = xyz
    monkeypatch.setattr(canvas, "devicePixelRatioF", lambda: ratio)
    canvas.grab()
    for step in ((37, 0), (-20, 11), (0.4, -33.3)):
        canvas.pan(*step)
        assert_all_painted(canvas)
    canvas.session.select({ids["a"]})
    canvas.session.stepping.go(7)
    assert_all_painted(canvas)
    canvas.step.paint_ahead()
    canvas.session.stepping.go(8)
    assert_all_painted(canvas)


@pytest.mark.parametrize("at", [10, 11])
def test_a_pixel_that_is_seen_in_part_at_an_edge_is_painted(xyz, monkeypatch, qtbot, at):
    canvas, _ = xyz
    holder, side = QWidget(), 511
    qtbot.addWidget(holder)
    holder.setStyleSheet("background: white")
    holder.resize(600, 600)
    canvas.setParent(holder)
    canvas.setGeometry(at, at, side, side)
    monkeypatch.setattr(canvas, "devicePixelRatioF", lambda: 1.5)
    screen = QImage(900, 900, QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(1.5)
    screen.fill(Qt.GlobalColor.black)
    holder.show()
    holder.render(screen)
    canvas.setParent(None)
    edge, inside = int((at + side) * 1.5), int(at * 1.5) + 30
    for along in range(-2, 3):
        assert screen.pixelColor(edge + along, inside).lightness() > 200
        assert screen.pixelColor(inside, edge + along).lightness() > 200


def test_another_theme_repaints_everything(xyz):
    canvas, _ = xyz
    canvas.set_theme(themes.dark())
    assert canvas.grab().toImage().pixelColor(3, 3) == themes.dark().canvas
    assert_all_painted(canvas)


def test_another_document_is_shown_whole_in_its_place(xyz, qtbot):
    canvas, _ = xyz
    document, ids = fan_out()
    canvas.session.replace(document)
    assert all(canvas.rect().contains(canvas.node_center(ident)) for ident in ids.values())
    qtbot.waitUntil(lambda: canvas.session.runs.run is not None)
    assert chip_text(canvas, wire_between(document, ids["b"], ids["c"])) == ("1", "2")


def test_a_document_is_looked_at_where_it_was_last(xyz):
    canvas, _ = xyz
    document, _ids = fan_out()
    document.apply(Change.update(document.view, camera=(120.0, 80.0, 1.5)))
    canvas.session.replace(document)
    assert canvas.camera.scale == 1.5
    assert (canvas.camera.middle - QPointF(120, 80)).manhattanLength() < 2


def count_paintings(monkeypatch):
    """Grows with each time that a part of the graph is painted."""
    painted = []

    def paint(*arguments, **options):
        painted.append(arguments)
        render(*arguments, **options)

    monkeypatch.setattr(layer, "render", paint)
    return painted


def assert_all_painted(canvas, but=0):
    """That painting all anew changes nothing.

    but: so many pixels may differ, since the smooth edge of a curve is not quite the same at another place.
    """
    seen = canvas.grab().toImage()
    canvas.damage(None)
    whole = canvas.grab().toImage()
    assert seen == whole or differing(seen, whole) <= but, f"{differing(seen, whole)} pixels were stale"


def differing(one: QImage, other: QImage) -> int:
    """How many pixels differ by what an eye could see: smooth edges differ by two of 255 where a clip is not a box."""
    apart = np.abs(pixels(one).astype(int) - pixels(other).astype(int)).max(-1)
    return int(np.count_nonzero(apart > 2))


@pytest.mark.parametrize("scale", [1.0, 0.3])
def test_a_selected_wire_is_seen_over_a_node_that_it_passes_behind(open_canvas, scale):
    sketch = Sketch()
    x = sketch.variable("x", 1.0, (0, 0))
    wire = sketch.wire(x, sketch.apply("exp", (800, 0)))
    sketch.apply("exp", (380, -4), name="between")
    canvas = open_canvas(sketch.document)
    canvas.zoom_to(scale)
    over = canvas.camera.rect_to_pixels(canvas.picture.geometry.rect(sketch.document.find("between").id)).toRect()
    mark = canvas.picture.theme.selection.name()
    assert mark not in colours(canvas.grab(over).toImage())
    canvas.session.select({wire})
    assert mark in colours(canvas.grab(over.adjusted(over.width() // 4, 2, -over.width() // 4, -2)).toImage())
