import numpy as np
from PySide6.QtCore import QElapsedTimer, QPoint, Qt

from core.change import Change
from core.edits.watches import toggle_watches
from core.edits.wires import disconnect
from core.steps import StepLog
from gui.canvas.hits import Hit, Port
from gui.canvas.tools import hover
from gui.canvas.tools.tip import told_about
from gui.look.reading import Kind
from gui.panels.value_view import ValueView
from tests.gui.canvas.conftest import move, wire_between
from tests.gui.canvas.drawing import Sketch, colours
from tests.gui.seen import port_position

NO_BUTTON = Qt.MouseButton.NoButton


def test_a_node_lights_its_wires_and_their_other_ends_at_once(xyz):
    canvas, ids = xyz
    before = canvas.grab().toImage()
    move(canvas, canvas.node_center(ids["a"]), NO_BUTTON)
    assert canvas.dynamic.glow.nodes == {ids["a"], ids["x"], ids["y"], ids["f"]}
    assert len(canvas.dynamic.glow.wires) == 3
    assert canvas.grab().toImage() != before
    move(canvas, QPoint(5, 5), NO_BUTTON)
    assert canvas.grab().toImage() == before


def test_a_wire_lights_both_ends(xyz):
    canvas, ids = xyz
    wire = wire_between(canvas.session.document, ids["z"], ids["f"])
    slot = canvas.picture.geometry.wires.find(wire)
    at = port_position(canvas, ids["z"], "output") + QPoint(24, 0)
    assert canvas.picture.geometry.wires.alive[slot]
    move(canvas, at, NO_BUTTON)
    assert canvas.dynamic.glow.wires == {wire}
    assert canvas.dynamic.glow.nodes == {ids["z"], ids["f"]}
    assert canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert canvas.session.pointing.wire == wire, "terms of formulas light up with it"
    move(canvas, canvas.node_center(ids["f"]), NO_BUTTON)
    assert canvas.session.pointing.wire is None


def test_a_port_shows_that_a_wire_can_be_pulled_from_it(xyz):
    canvas, ids = xyz
    move(canvas, port_position(canvas, ids["f"], "output") + QPoint(8, 0), NO_BUTTON)
    assert canvas.dynamic.glow.port == Port(ids["f"], "output", 0)
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor


def test_a_tip_comes_after_half_a_second_and_goes_with_the_mouse(xyz, qtbot):
    canvas, ids = xyz
    tip, since = canvas.hands.hover.tip, QElapsedTimer()
    since.start()
    move(canvas, canvas.node_center(ids["a"]), NO_BUTTON)
    assert not tip.isVisible()
    qtbot.waitUntil(tip.isVisible, timeout=2000)
    assert since.elapsed() > 400
    away = tip.pos() - canvas.mapToGlobal(canvas.node_center(ids["a"]))
    assert away.manhattanLength() < 60, "beside the pointer"
    move(canvas, QPoint(5, 5), NO_BUTTON)
    assert not tip.isVisible()


def test_the_next_tip_comes_sooner(xyz, qtbot, monkeypatch):
    canvas, ids = xyz
    tip = canvas.hands.hover.tip
    monkeypatch.setattr(hover, "FIRST", 1)
    move(canvas, canvas.node_center(ids["a"]), NO_BUTTON)
    qtbot.waitUntil(tip.isVisible)
    monkeypatch.setattr(hover, "FIRST", 60_000)
    move(canvas, canvas.node_center(ids["x"]), NO_BUTTON)
    assert not tip.isVisible()
    qtbot.waitUntil(tip.isVisible)


def test_a_tip_tells_a_wire_in_full(xyz):
    canvas, ids = xyz
    canvas.session.document.apply(Change.update(canvas.session.document.nodes[ids["x"]], name="first"))
    wire = wire_between(canvas.session.document, ids["x"], ids["a"])
    told = told_about(canvas.picture, Hit("wire", wire))
    assert told.title == "first → a"
    assert [(colour, reading.told) for colour, reading in told.readings] == [("value", "2.0"), ("gradient", "12.0")]
    assert told.line == ""
    canvas.session.do(toggle_watches, [wire])
    assert told_about(canvas.picture, Hit("wire", wire)).line == "watched"


def test_a_tip_of_an_input_tells_of_its_wire_or_asks_for_one(xyz):
    canvas, ids = xyz
    port = Hit("port", ids["f"], Port(ids["f"], "input", 1))
    assert told_about(canvas.picture, port).title.startswith("z → f")
    canvas.session.do(disconnect, [wire_between(canvas.session.document, ids["z"], ids["f"])])
    told = told_about(canvas.picture, port)
    assert (told.title, told.line) == ("f: input b", "Drag a wire here.")


def test_a_tip_says_why_there_is_no_gradient(shared):
    canvas, ids = shared
    told = told_about(canvas.picture, Hit("node", ids["one"]))
    assert told.title == "one · constant"
    assert told.readings[1][1].kind is Kind.NONE
    assert "constant" in told.readings[1][1].told


def test_the_reason_stands_in_the_tip(shared, theme):
    canvas, ids = shared
    tip = canvas.hands.hover.tip
    tip.tell(told_about(canvas.picture, Hit("node", ids["one"])), theme, canvas.mapToGlobal(QPoint(10, 10)))
    assert [view.words for view in tip.findChildren(ValueView)] == ["1.0", "No gradient: it is a constant"]


def test_a_step_takes_the_tip_away(xyz, qtbot):
    canvas, ids = xyz
    move(canvas, canvas.node_center(ids["a"]), NO_BUTTON)
    qtbot.waitUntil(canvas.hands.hover.tip.isVisible, timeout=2000)
    canvas.session.stepping.go(3)
    assert not canvas.hands.hover.tip.isVisible()


def test_a_tip_of_a_step_tells_no_more_than_the_step(xyz):
    canvas, ids = xyz
    canvas.session.stepping.go(0)
    told = told_about(canvas.picture, Hit("node", ids["f"]))
    assert [reading.kind for _, reading in told.readings] == [Kind.NOT_COMPUTED]


def test_tensors_are_shown_as_tables_or_heat_maps(open_canvas, theme):
    sketch = Sketch()
    small = sketch.variable("small", Sketch.array((2, 3)), (0, 0))
    large = sketch.variable("large", Sketch.array((50, 40)), (0, 128))
    canvas = open_canvas(sketch.document)
    tip = canvas.hands.hover.tip
    pictures = []
    for node in (small, large):
        tip.tell(told_about(canvas.picture, Hit("node", node)), theme, canvas.mapToGlobal(QPoint(10, 10)))
        view = tip.findChildren(ValueView)[-1]
        image = view.grab().toImage()
        pictures.append(colours(image))
        assert tip.rect().contains(view.geometry())
    assert len(pictures[1]) > len(pictures[0])


def test_every_part_can_be_told_about(shared):
    canvas, ids = shared
    session = canvas.session
    for state in (None, *map(StepLog(session.runs.run).state, (0, 5, 12))):
        canvas.picture.show(session.runs.run, state)
        hits = [Hit("node", i) for i in ids.values()] + [Hit("wire", w) for w in session.document.wires]
        hits += [Hit("port", ids["e"], Port(ids["e"], "input", 0)), Hit("port", ids["e"], Port(ids["e"], "output", 0))]
        assert all(told_about(canvas.picture, each) is not None for each in hits)
    assert np.all(canvas.picture.geometry.nodes.alive[:6])
