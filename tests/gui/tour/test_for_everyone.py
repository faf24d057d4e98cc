"""By keyboard alone and with a screen reader: f is drawn, run, stepped and read without a mouse."""

from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.tour.guide import CONTROL, KEY, SHIFT


def test_a_graph_is_drawn_and_stepped_by_keys_and_read_aloud(tour, heard):
    tour.press(KEY.Key_N, CONTROL)
    for name, value in (("x", "2"), ("y", "3")):
        tour.press(KEY.Key_Tab)
        tour.type("variable")
        tour.press(KEY.Key_F2)
        tour.answer(name)
        tour.press(KEY.Key_Return)
        tour.answer(value)
    tour.press(KEY.Key_Tab)
    tour.type("multiply")
    made = next(iter(tour.session.selection))
    for name in "xy":
        tour.select(name)
        tour.press(KEY.Key_W)
        tour.type(tour.session.document.nodes[made].name)
    tour.session.select({made})
    tour.press(KEY.Key_T)
    tour.press(KEY.Key_F5, SHIFT)
    tour.qtbot.waitUntil(lambda: tour.session.runs.run is not None and tour.session.runs.run.backward_done)
    reader = QAccessible.queryAccessibleInterface(tour.canvas)
    items = [reader.child(place).text(QAccessible.Text.Name) for place in range(reader.childCount())]
    assert "x, variable, value 2, gradient 3" in items
    assert any("multiply, value 6, gradient 1" in item for item in items)
    assert "x to mul, wire, value 2, gradient 3" in items
    heard.clear()
    tour.press(KEY.Key_Home, CONTROL)
    tour.press(KEY.Key_F10)
    tour.qtbot.waitUntil(lambda: any("3" in words for words in heard))
    places = set()
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_F6)
        places.add(QApplication.focusWidget())
    assert len(places) > 4, "F6 goes round all panels"
    assert tour.canvas in places
