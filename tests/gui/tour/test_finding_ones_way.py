"""Where things are: found, walked to, seen on the map, looked at again, laid out."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.canvas.conftest import LEFT
from tests.gui.tour.guide import CONTROL, KEY, NONE, SHIFT


def test_nodes_are_found_by_name_operation_number_and_state(tour):
    tour.add("log", QPoint(500, 600))
    for text in ("[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]", "-1"):
        tour.drop("variable", QPoint(200, 620))
        tour.press(KEY.Key_Return)
        tour.answer(text)
    tour.press(KEY.Key_W)
    tour.type("log")
    tour.rest()
    source = tour.session.document.nodes[tour.session.document.incoming(tour.node("log"))[0].source].name
    queries = {
        "z": ["z"],
        "multiply": ["a", "f"],
        "value = 24": ["f"],
        "value < 0": [source],
        "grad > 10": ["x"],
        "grad = 8": ["y"],
        "nan": ["log"],
        "shape 3x4": [name for name in tour.names() if tour.value(name).shape == (3, 4)],
    }
    model = tour.window.panels.find.model
    for query, names in queries.items():
        tour.press(KEY.Key_F, CONTROL)
        QTest.keyClicks(QApplication.focusWidget(), query)
        tour.qtbot.waitUntil(
            lambda names=names: [model.index(row, 0).data() for row in range(model.rowCount())] == names
        )


def listed(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_one_walks_along_wires_and_looks_at_what_is_selected(tour):
    canvas, session = tour.canvas, tour.session
    tour.press(KEY.Key_F, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "grad > 10")
    tour.qtbot.waitUntil(lambda: tour.window.panels.find.model.rowCount() == 1)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    tour.qtbot.waitUntil(lambda: session.selection == {tour.node("x")})
    canvas.setFocus()
    tour.press(KEY.Key_Right, CONTROL)
    assert session.selection == {tour.node("a")}, "walked along the wire"
    tour.press(KEY.Key_Left, CONTROL | SHIFT)
    assert {tour.node(name) for name in "axy"} <= session.selection, "all upstream"
    tour.select("y")
    tour.press(KEY.Key_Right, CONTROL | SHIFT)
    assert {tour.node(name) for name in "yaf"} <= session.selection, "all downstream"
    tour.select("z")
    tour.press(KEY.Key_F)
    assert (canvas.camera.middle - tour.middle("z")).manhattanLength() < 100, "fit to the selection"
    tour.press(KEY.Key_0, CONTROL)
    assert canvas.camera.scale == 1.0
    tour.press(KEY.Key_Home)
    assert canvas.camera.visible.contains(canvas.picture.geometry.bounds())
    outline = tour.window.panels.outline.view
    QTest.mouseClick(outline.viewport(), LEFT, NONE, outline.visualRect(outline.model().index(0, 0)).center())
    (chosen,) = session.selection
    assert session.document.nodes[chosen].name == outline.model().index(0, 0).data(), "the outline selects"
    tour.click(tour.centre("f"))
    assert outline.selectionModel().selectedRows()[0].data() == "f", "and follows"


def test_a_place_is_come_back_to_and_the_map_shows_where_one_is(tour):
    canvas, session = tour.canvas, tour.session
    canvas.zoom_by(3.0)
    session.stepping.go(4)
    tour.press(KEY.Key_1, CONTROL | SHIFT)
    seen = canvas.camera.middle
    session.stepping.go(None)
    corner = canvas.findChild(QWidget, "minimap")
    tour.qtbot.waitUntil(corner.isVisible)
    QTest.mouseClick(corner, LEFT, NONE, corner.to_map(tour.middle("x")).toPoint())
    assert (canvas.camera.middle - tour.middle("x")).manhattanLength() < 16
    tour.rest()
    at = corner.to_map(tour.middle("x")).toPoint() * corner.devicePixelRatio()
    hue = corner.grab().toImage().pixelColor(at).hue()
    assert abs(hue - canvas.picture.theme.gradient.hue()) < 30, "its gradient is large"
    tour.press(KEY.Key_Home)
    assert canvas.camera.middle != seen
    tour.press(KEY.Key_1, CONTROL)
    assert (canvas.camera.middle - seen).manhattanLength() < 1
    assert session.stepping.step == 4
    tour.press(KEY.Key_Backslash, CONTROL)
    assert tour.window.views.is_split
    tour.press(KEY.Key_Backslash, CONTROL)
    assert not tour.window.views.is_split


def test_wires_look_as_wanted_and_nodes_are_laid_out(tour):
    geometry = tour.canvas.picture.geometry
    for style in ("straight", "angled", "curved"):
        tour.command({"angled": "at right angles"}.get(style, style))
        assert geometry.look.style == style
    tour.press(KEY.Key_H, SHIFT)
    assert geometry.look.quiet, "only wires of the selection"
    tour.press(KEY.Key_H, SHIFT)
    session = tour.session
    tour.select("z")
    tour.press(KEY.Key_K)
    kept = session.document.places[tour.node("z")]
    tour.session.select(())
    tour.press(KEY.Key_L)
    tour.rest()
    assert session.document.places[tour.node("z")] == kept, "what is locked is kept"
    assert all(
        tour.x(session.document.nodes[wire.source].name) < tour.x(session.document.nodes[wire.target].name)
        for wire in session.document.wires.values()
        if wire.source != tour.node("z")
    )
    assert session.history.undo_label == "Arrange"
    before = dict(session.document.places)
    tour.select("x", "y")
    tour.press(KEY.Key_L)
    tour.rest()
    moved = {ident for ident, place in session.document.places.items() if place != before[ident]}
    assert moved <= {tour.node("x"), tour.node("y")}, "the selection alone"
