"""Nodes that are dragged or dropped onto a wire come to lie in it; what is locked does not move."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from core.change import Change
from core.edits.marking import lock
from core.edits.room import GAP
from gui.canvas import beside, commands
from tests.gui.canvas.conftest import click, drag, said, wire_between
from tests.gui.canvas.drawing import Sketch, colours, product
from tests.gui.seen import popup_of


def middle_of(canvas, wire):
    slot = canvas.picture.geometry.wires.find(wire)
    curve = canvas.picture.geometry.wires.curve[slot]
    return canvas.camera.to_pixel(QPointF((curve[0] + curve[6]) / 2, (curve[1] + curve[7]) / 2)).toPoint()


def with_a_loose_node(kind="sin"):
    document, ids = product()
    sketch = Sketch()
    sketch.document = document
    ids["loose"] = sketch.apply(kind, (272, 400), name="loose")
    return document, ids


def test_a_node_that_is_dropped_on_a_wire_lies_in_it(open_canvas):
    document, ids = with_a_loose_node()
    canvas = open_canvas(document)
    wire = wire_between(document, ids["a"], ids["f"])
    goal = middle_of(canvas, wire)
    drag(canvas, canvas.node_center(ids["loose"]), goal - QPoint(20, 0), goal)
    assert document.wires[wire].target == ids["loose"]
    assert document.incoming(ids["f"])[0].source == ids["loose"]
    assert canvas.session.history.undo_label == "Insert into wire"
    canvas.session.undo()
    assert document.wires[wire].target == ids["f"]
    assert document.places[ids["loose"]].y == 400


def test_what_lies_right_of_a_node_that_lands_in_a_wire_makes_way(open_canvas):
    document, ids = with_a_loose_node()
    canvas = open_canvas(document)
    canvas.glide.setDuration(0)
    before, geometry = dict(document.places), canvas.picture.geometry
    goal = middle_of(canvas, wire_between(document, ids["a"], ids["f"]))
    drag(canvas, canvas.node_center(ids["loose"]), goal - QPoint(20, 0), goal)
    a, loose, f = (geometry.rect(ids[name]) for name in ("a", "loose", "f"))
    assert loose.left() - a.right() >= GAP
    assert f.left() - loose.right() >= GAP
    assert {i for i, place in before.items() if document.places[i] != place} == {ids["loose"], ids["f"]}
    canvas.session.undo()
    assert dict(document.places) == before


def test_a_cancelled_drag_over_a_wire_leaves_it_whole(open_canvas):
    document, ids = with_a_loose_node()
    canvas = open_canvas(document)
    wire = wire_between(document, ids["a"], ids["f"])
    drag(canvas, canvas.node_center(ids["loose"]), middle_of(canvas, wire), release=False)
    assert canvas.picture.theme.valid.name() in colours(canvas.grab().toImage()), "the wire is lit up"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert document.wires[wire].target == ids["f"]
    assert canvas.session.history.undo_label is None


def test_a_node_that_has_wires_passes_over_others(open_canvas):
    document, ids = product()
    canvas = open_canvas(document)
    wire = wire_between(document, ids["a"], ids["f"])
    drag(canvas, canvas.node_center(ids["z"]), middle_of(canvas, wire))
    assert document.wires[wire].target == ids["f"]


def test_what_is_added_while_a_wire_is_selected_lies_in_it(xyz):
    canvas, ids = xyz
    document = canvas.session.document
    canvas.glide.setDuration(0)
    wire = wire_between(document, ids["a"], ids["f"])
    canvas.session.select({wire})
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    QTest.keyClicks(popup_of(canvas).field, "tanh")
    QTest.keyClick(popup_of(canvas).field, Qt.Key.Key_Return)
    tanh, geometry = document.find("tanh").id, canvas.picture.geometry
    assert geometry.rect(ids["f"]).left() - geometry.rect(tanh).right() >= GAP
    assert document.incoming(tanh)[0].source == ids["a"]
    assert document.incoming(ids["f"])[0].source == tanh
    canvas.session.undo()
    assert document.wires[wire].target == ids["f"]
    assert document.places[ids["f"]].x == 544, "one thing to undo"


def test_what_is_added_while_a_wire_is_selected_lies_in_the_wire(xyz):
    canvas, ids = xyz
    document, places = canvas.session.document, canvas.session.document.places
    canvas.session.select({wire_between(document, ids["a"], ids["f"])})
    canvas.add("tanh")
    tanh = document.find("tanh").id
    assert document.incoming(ids["f"])[0].source == tanh
    assert places[ids["a"]].x < places[tanh].x < places[ids["f"]].x
    assert places[ids["a"]].y <= places[tanh].y <= places[ids["f"]].y + 32


def test_where_very_many_make_way_the_worker_moves_them(xyz, monkeypatch, qtbot):
    canvas, ids = xyz
    document = canvas.session.document
    for module in (commands, beside):
        monkeypatch.setattr(module, "LARGE", 1)
    canvas.session.select({wire_between(document, ids["a"], ids["f"])})
    canvas.add("tanh")
    assert document.find("tanh") is None
    qtbot.waitUntil(lambda: document.find("tanh") is not None)
    tanh, geometry = document.find("tanh").id, canvas.picture.geometry
    assert canvas.session.selection == {tanh}
    assert geometry.rect(ids["f"]).left() - geometry.rect(tanh).right() >= GAP


def test_a_variable_that_is_added_leaves_the_selected_wire_alone(xyz):
    canvas, ids = xyz
    wire = wire_between(canvas.session.document, ids["a"], ids["f"])
    canvas.session.select({wire})
    canvas.add("variable")
    assert canvas.session.document.wires[wire].target == ids["f"]


def test_a_locked_node_stays_when_it_is_dragged(xyz):
    canvas, ids = xyz
    document = canvas.session.document
    canvas.session.do(lock, [ids["z"]])
    before = dict(document.places)
    drag(canvas, canvas.node_center(ids["z"]) + QPoint(-20, 0), canvas.node_center(ids["z"]) + QPoint(100, 100))
    assert dict(document.places) == before
    assert canvas.picture.lifted == frozenset()


def test_muting_and_locking_are_seen(xyz):
    canvas, ids = xyz
    document = canvas.session.document
    before = canvas.grab().toImage()
    canvas.session.do(lock, [ids["a"]])
    locked = canvas.grab().toImage()
    assert locked != before
    document.apply(Change.update(document.nodes[ids["a"]], muted=True))
    slot = canvas.picture.geometry.nodes.find(ids["a"])
    assert canvas.picture.geometry.nodes.anatomies[slot].subtitle == "muted"
    assert canvas.grab().toImage() != locked


def test_clicking_a_locked_node_still_selects_it(xyz):
    canvas, ids = xyz
    canvas.session.do(lock, [ids["a"]])
    click(canvas, canvas.node_center(ids["a"]))
    assert canvas.session.selection == {ids["a"]}


def test_the_status_line_tells_what_a_release_will_do(open_canvas):
    document, ids = with_a_loose_node()
    canvas = open_canvas(document)
    heard = said(canvas.session.said)
    drag(canvas, canvas.node_center(ids["loose"]), middle_of(canvas, wire_between(document, ids["a"], ids["f"])))
    assert any(words.startswith("Release to put it into the wire") for words in heard)
    canvas.session.do(lock, [ids["z"]])
    drag(canvas, canvas.node_center(ids["z"]) + QPoint(-20, 0), QPoint(400, 500))
    assert any("is locked in its place" in words for words in heard)
