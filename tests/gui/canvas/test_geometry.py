from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from core.change import Change
from core.edits.arranging import move
from core.edits.grouping import group, ungroup
from core.edits.nodes import add_operation, add_variable, delete, set_value
from core.edits.wires import connect
from core.errors import EditError
from core.history import History
from core.records import Node, Wire
from gui.canvas.geometry import MANY, Geometry
from gui.canvas.hits import Port, hit, node_at, port_at, wire_at
from gui.canvas.measure import TITLE, anatomy, node_size
from gui.canvas.updating import follow
from tests.gui.canvas.drawing import Sketch, product

pytestmark = pytest.mark.usefixtures("theme")  # its fonts: widths once measured are kept for all tests
KINDS = ("add", "exp", "cat", "where")


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 30), st.integers(0, 30)), max_size=40))
def test_arrays_kept_in_step_equal_arrays_read_anew(steps):
    document, _ = product()
    history, geometry = History(document), Geometry(document)
    document.observe(partial(follow, geometry))
    for step in steps:
        try:
            edit(history, *step)
        except EditError:
            continue
    assert content(geometry) == content(Geometry(document))


@pytest.mark.parametrize(
    ("kind", "name", "tile", "subtitle"),
    [
        ("mul", "a", "×", ""),
        ("mul", "mul2", "×", ""),
        ("tanh", "tanh", "", ""),
        ("tanh", "tanh2", "", ""),
        ("tanh", "h", "tanh", ""),
        ("tanh", "tanhs", "tanh", ""),
        ("log_softmax", "scores", "", "log softmax"),
    ],
)
def test_a_node_says_once_which_operation_it_is(kind, name, tile, subtitle):
    sketch = Sketch()
    parts = anatomy(sketch.document, sketch.document.nodes[sketch.apply(kind, (0, 0), name=name)])
    assert (parts.tile, parts.subtitle) == (tile, subtitle)


@pytest.mark.parametrize("kind", ["variable", "mul", "tanh"])
def test_a_very_long_name_makes_no_very_long_node(kind):
    sketch = Sketch()
    name = "a_name_that_goes_on_and_on_until_it_would_fill_the_whole_canvas_and_more"
    node = sketch.variable(name, 2.0, (0, 0)) if kind == "variable" else sketch.apply(kind, (0, 0), name=name)
    parts = anatomy(sketch.document, sketch.document.nodes[node])
    assert parts.width < 420
    assert parts.title.startswith("a_name_that_goes")
    assert parts.title.endswith("…")


def test_a_text_is_shortened_to_the_room_there_is():
    assert TITLE.shortened("loss", 100) == "loss"
    for room in (8, 20, 50):
        short = TITLE.shortened("reconstruction", room)
        assert TITLE.width(short) <= room
        assert short == "" or short.endswith("…")


def edit(history, what, a, b):
    document = history.document
    ids = list(document.nodes) or [1]
    one, other = ids[a % len(ids)], ids[b % len(ids)]
    if what == 0:
        history.do(add_operation, KINDS[a % len(KINDS)], at=(a * 40, b * 40))
    elif what == 1:
        history.do(add_variable, float(a), at=(a * 40, b * 40))
    elif what == 2:
        history.do(delete, [one])
    elif what == 3:
        history.do(connect, one, 0, other, b % 3)
    elif what == 4:
        history.do(move, {one: (a * 16.0, b * 16.0)})
    elif what == 5:
        history.do(set_value, one, 1.0 / (a + 1))
    else:
        (history.undo if a % 2 else history.redo)()


def content(geometry):
    nodes, wires = geometry.nodes, geometry.wires
    return (
        {
            int(nodes.ids[s]): (nodes.box[s].tolist(), nodes.anatomies[s], geometry.linked(s))
            for s in np.flatnonzero(nodes.alive)
        },
        {wires.records[s].id: wires.curve[s].tolist() for s in np.flatnonzero(wires.alive)},
    )


def test_only_the_level_that_is_shown_is_in_the_arrays():
    document, ids = product()
    block = Node(90, "block", "block")
    inner = Node(91, "exp", "inner", parent=90)
    from core.records import Place

    document.apply(Change.add(block, Place(90, 0, 300), inner, Place(91, 0, 0)))
    assert set(content(Geometry(document))[0]) == {*ids.values(), 90}
    assert set(content(Geometry(document, 90))[0]) == {91}


@given(st.tuples(*[st.floats(-500, 1500)] * 2), st.floats(1, 800))
def test_culling_finds_all_that_touches(corner, side):
    document, _ = product()
    geometry = Geometry(document)
    rect = QRectF(*corner, side, side)
    nodes, wires = geometry.cull(rect)
    seen = {int(i) for i in geometry.nodes.ids[nodes]}
    assert seen >= {ident for ident in document.nodes if geometry.rect(ident).intersects(rect)}
    shown = {geometry.wires.records[s].id for s in wires}
    for slot in np.flatnonzero(geometry.wires.alive):
        ends = geometry.wires.curve[slot][:8].reshape(4, 2)[[0, 3]]
        if any(rect.contains(QPointF(*end)) for end in ends):
            assert geometry.wires.records[slot].id in shown


def test_a_node_gets_taller_with_its_ports_and_wider_with_its_name():
    sketch = Sketch()
    x = sketch.variable("x", 1.0, (0, 0))
    cat = sketch.apply("cat", (300, 0))
    long = sketch.apply("exp", (300, 200), name="a_rather_long_name_for_exp")
    short = sketch.apply("exp", (300, 300), name="e")
    document = sketch.document
    before = node_size(document, document.nodes[cat])
    for port in range(5):
        sketch.wire(x, cat, port)
    assert node_size(document, document.nodes[cat])[1] > before[1]
    assert node_size(document, document.nodes[long])[0] > node_size(document, document.nodes[short])[0]
    assert all(size % 16 == 0 for node in document.nodes.values() for size in node_size(document, node))


def test_ports_are_hit_within_14_pixels_outside_the_node_at_any_zoom():
    document, ids = product()
    geometry = Geometry(document)
    at = geometry.port(ids["a"], "output", 0)
    for scale in (0.25, 1.0, 3.0):
        assert port_at(geometry, at + QPointF(13 / scale, 0), scale) == Port(ids["a"], "output", 0)
        assert port_at(geometry, at + QPointF(15 / scale, 0), scale) is None
    assert hit(geometry, at - QPointF(12, 0), 1.0).part == "node"


def test_a_node_is_grasped_in_its_middle_at_any_zoom():
    document, ids = product()
    geometry = Geometry(document)
    for name in "xaf":
        for scale in (0.1, 0.25, 1.0):
            assert hit(geometry, geometry.rect(ids[name]).center(), scale).port is None


def test_the_nearest_port_wins():
    document, ids = product()
    geometry = Geometry(document)
    for key in (0, 1):
        at = geometry.port(ids["a"], "input", key)
        assert port_at(geometry, at - QPointF(9, 0), 1.0) == Port(ids["a"], "input", key)


def test_the_top_most_node_is_hit_and_what_is_lifted_lies_above():
    document, ids = product()
    document.apply(move(document, {ids["a"]: (0.0, 0.0)}))
    geometry = Geometry(document)
    assert node_at(geometry, QPointF(40, 24)) == ids["a"]
    geometry.nodes.lift(geometry.nodes.rows_of([ids["x"]]))
    assert node_at(geometry, QPointF(40, 24)) == ids["x"]


def test_a_wire_is_hit_near_its_curve_and_not_in_its_bay():
    sketch = Sketch()
    x = sketch.variable("x", 1.0, (0, 0))
    sketch.wire(x, sketch.apply("exp", (400, 400)))
    geometry = Geometry(sketch.document)
    slot = geometry.wires.slot_of[next(iter(sketch.document.wires))]
    start = geometry.wires.curve[slot, :2]
    assert wire_at(geometry, QPointF(start[0] + 30, start[1] + 4), 1.0) is not None
    assert wire_at(geometry, QPointF(start[0] + 30, start[1] + 120), 1.0) is None
    assert wire_at(geometry, QPointF(start[0] + 30, start[1] + 30), 0.25) is not None


def test_a_wire_to_another_level_is_not_drawn():
    document, ids = product()
    geometry = Geometry(document, 99)
    follow(geometry, Change.add(Wire(500, ids["x"], 0, ids["a"], 0)))
    assert not geometry.wires.alive.any()


def test_large_changes_leave_the_same_arrays_as_reading_anew():
    sketch = Sketch()
    last = sketch.variable("x", 1.0, (0, 0))
    names = [last]
    for n in range(MANY):
        kind = ("add", "exp", "cat")[n % 3]
        last = sketch.apply(kind, (n * 40, n), *(last, names[n // 2])[: 1 if kind == "exp" else 2], name=f"n{n}")
        names.append(last)
    document = sketch.document
    history, geometry = History(document), Geometry(document)
    document.observe(partial(follow, geometry))
    everything = list(document.nodes)
    for act in (
        lambda: history.do(delete, everything[1::2]),
        history.undo,
        lambda: history.do(move, {node: (node * 16.0, 0.0) for node in document.nodes}),
        lambda: history.do(group, everything[10:-10], "inner"),
        history.undo,
        history.redo,
        lambda: history.do(ungroup, document.find("inner").id),
        history.undo,
        history.undo,
        history.undo,
        history.undo,
    ):
        act()
        assert content(geometry) == content(Geometry(document))
