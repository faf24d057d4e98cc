"""15: "To clip the loss is to clip the gradient." Three losses of one error, in the panel and on one graph."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSlider

from core.edits.nodes import set_value
from gui.lab.slopes_view import SlopesView
from gui.look.reading import Kind
from tests.gui.conftest import ident, product_graph, settled
from tests.gui.misconceptions.lab import LEFT, flowing, show, tried, try_out


def test_the_clipped_error_stops_teaching_where_the_others_do_not(window, qtbot):
    show(window, qtbot, product_graph())
    panel = try_out(window, qtbot, "clipping", on_canvas=False)
    assert panel.table.texts[0] == ["3", "✗ 0", "1", "1"]
    assert "the worst mistake teaches nothing" in panel.lines.text()
    slider = panel.controls["clipping"].findChild(QSlider)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    tried(window, qtbot)
    assert panel.table.texts[0] == ["-5", "✗ 0", "-1", "-1"]
    view = panel.controls["clipping"].findChild(SlopesView)
    assert view.accessibleName() == "Slopes at the error -5: clipped 0, Huber and clipped gradient -1"
    assert not window.lab_bar.isVisible(), "the canvas shows the run"


def test_on_one_graph_the_three_wires_tell_them_apart(window, qtbot):
    show(window, qtbot, product_graph())
    panel = try_out(window, qtbot, "clipping", on_canvas=False)
    (button,) = panel.controls["clipping"].findChildren(QPushButton)
    with qtbot.waitSignal(window.session.opened):
        QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.backward_done)
    assert flowing(window, "d", "clip").kind is Kind.ZERO
    assert flowing(window, "d", "huber").text == "1"
    assert flowing(window, "d", "limit").text == "1"
    window.session.do(set_value, ident(window.session, "d"), 0.5)
    qtbot.waitUntil(lambda: settled(window.session))
    assert {flowing(window, "d", reader).text for reader in ("clip", "huber", "limit")} == {"0.5"}
