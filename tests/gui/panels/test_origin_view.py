"""The inspector tells where something that is not finite comes from, and leads there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.graph import Graph
from gui.panels.inspector.origin_view import OriginView


def test_a_nan_is_traced_and_a_button_leads_there(open_session, qtbot):
    graph = Graph()
    x, zero = graph.variable(1.0, name="x"), graph.variable(0.0, name="zero")
    quotient = x / zero
    far = graph.apply("sin", quotient)
    session = open_session(graph.document)
    view = OriginView(session, far.id)
    qtbot.addWidget(view)
    view.refresh()
    view.show()
    assert "zero = 0" in view.words.text()
    QTest.mouseClick(view.lead, Qt.MouseButton.LeftButton)
    assert session.selection == {quotient.id}
    fine = OriginView(session, x.id)
    qtbot.addWidget(fine)
    fine.refresh()
    assert fine.isHidden()
