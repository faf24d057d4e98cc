"""Nodes by hand and by key: put in and out of wires, replaced, copied, muted, locked, lined up."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from core.formats import chain_file
from tests.gui.canvas.conftest import drag
from tests.gui.tour.guide import ALT, CONTROL, KEY, SHIFT


def test_a_node_is_put_into_a_wire_replaced_and_taken_out(tour):
    tour.drop("relu", tour.on_wire("z", "f", 0.3))  # dropped on a wire
    assert (tour.fed("f")[1], tour.fed("relu")) == ("relu", {0: "z"})
    tour.select("relu")
    tour.press(KEY.Key_R, SHIFT)
    tour.type("tanh")
    assert tour.fed("f")[1] == "tanh", "another operation keeps the wires"
    tour.press(KEY.Key_X, SHIFT)
    assert (tour.fed("f")[1], tour.fed("tanh")) == ("z", {}), "extracted"
    tour.press(KEY.Key_Z, CONTROL)
    tour.select("tanh")
    tour.press(KEY.Key_M)
    tour.rest()
    assert tour.session.runs.run.value(tour.node("tanh")) == 4.0, "muted, it passes on what comes"
    tour.press(KEY.Key_Delete, CONTROL)
    assert tour.fed("f")[1] == "z", "deleted and reconnected"


def test_copies_are_readable_text_and_come_laid_out(tour):
    tour.select("x", "y")
    tour.press(KEY.Key_D, CONTROL)
    assert {tour.session.document.nodes[i].name for i in tour.session.selection} == {"x2", "y2"}
    tour.press(KEY.Key_X, CONTROL)
    tour.select("a")
    tour.press(KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("{"), "readable text"
    tour.press(KEY.Key_V, CONTROL | SHIFT)
    assert tour.fed("a2") == tour.fed("a"), "fed as before"
    tour.press(KEY.Key_Delete)
    whole = chain_file.dumps(tour.session.document).decode()
    assert '"position"' in whole
    bare = "\n".join(line.replace('"position"', '"said"') for line in whole.splitlines())
    QGuiApplication.clipboard().setText(bare)  # the text of a file, with no word of where its nodes lie
    tour.press(KEY.Key_V, CONTROL)
    tour.rest()
    assert len(tour.session.document.nodes) == 10
    rects = [tour.canvas.picture.geometry.rect(node) for node in tour.session.document.nodes]
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)
    assert all(
        tour.x(tour.session.document.nodes[w.source].name) < tour.x(tour.session.document.nodes[w.target].name)
        for w in tour.session.document.wires.values()
    ), "from left to right"


def test_nodes_are_lined_up_and_stay_where_they_are_locked(tour):
    tour.select("x", "y", "z")
    tour.press(KEY.Key_Left, ALT)
    assert len({tour.x(name) for name in "xyz"}) == 1, "aligned"
    start = tour.centre("y") - QPoint(45, 0)
    drag(tour.canvas, start, start + QPoint(0, 20))
    tour.select("x", "y", "z")
    tour.press(KEY.Key_Down, ALT | SHIFT)
    high, middle, low = sorted(tour.y(name) for name in "xyz")
    assert middle - high == low - middle, "distributed"
    start, step = tour.centre("y") - QPoint(45, 0), tour.centre("a").y() - tour.centre("y").y()
    drag(tour.canvas, start, start + QPoint(0, step + 4), release=False)
    assert tour.canvas.hands.gesture._guides(), "a line shows what it is in line with"
    tour.release(start + QPoint(0, step + 4))
    assert tour.canvas.picture.geometry.rect(tour.node("y")).center().y() == tour.middle("a").y(), "snapped to it"
    tour.select("y")
    tour.press(KEY.Key_K)
    before = tour.x("y")
    tour.press(KEY.Key_Right)
    assert tour.x("y") == before, "locked"
