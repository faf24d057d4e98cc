"""The check of gradients as a table: read, put in order, copied, stopped, and gone through by keys."""

from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionHeader

from core import Graph
from core.engine.check import check_gradients
from core.errors import Cancelled
from gui.panels.explaining import check_view
from gui.panels.explaining.check_model import VARIABLE, VERDICT
from gui.panels.explaining.check_view import CheckView
from gui.theme import THEMES
from tests.gui.conftest import ident, named

COLUMNS = range(5)


def kinked():
    """f = 2 a + a relu(edge) + the sum of w²: edge is at the kink, the check of a exact."""
    graph = Graph()
    a, edge = graph.variable(3.0, name="a"), graph.variable(0.0, name="edge")
    w = graph.variable([1.0, -0.5], name="w")
    return named(graph, f=2.0 * a + a * graph.apply("relu", edge) + graph.apply("sum", w * w))


@pytest.fixture
def session(open_session):
    return open_session(kinked())


@pytest.fixture
def view(session, theme, qtbot):
    made = CheckView(session, theme)
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    yield made
    made.stop()


@pytest.fixture
def checked(view, qtbot):
    press(view.begin)
    qtbot.waitUntil(view.table.isVisible)
    return view


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def texts(view, role=Qt.ItemDataRole.DisplayRole):
    return [[view.model.index(row, column).data(role) for column in COLUMNS] for row in range(view.model.rowCount())]


def names(view):
    return [row[VARIABLE] for row in texts(view)]


def test_each_element_is_compared_in_a_row(checked):
    assert checked.note.text() == "✓ 3 of 4 agree. ∧ 1 is at a kink, where there is no derivative."
    titles = [checked.model.headerData(column, Qt.Orientation.Horizontal) for column in COLUMNS]
    assert titles == ["Variable", "Verdict", "Analytic", "Numeric", "Error"]
    rows = texts(checked)
    assert [row[:4] for row in rows] == [
        ["a", "✓ agrees", "2", "2"],
        ["edge", "∧ not differentiable here", "0", "1.5"],
        ["w[0]", "✓ agrees", "2", "2"],
        ["w[1]", "✓ agrees", "-1", "-1"],
    ]
    assert rows[1][4] == "1"
    assert all(float(row[4]) < 1e-9 for row in (rows[0], rows[2], rows[3]))


def test_the_row_that_is_chosen_is_told_in_full(checked, qtbot):
    assert checked.detail.text().startswith(
        "a: agrees\nchain rule 2 · differences 2 · complex step 2 · relative error "
    )
    assert checked.detail.text().endswith("\n(f(a = 3.00003) − f(a = 2.99997)) / 6e-05 = 2")
    checked.table.setFocus()
    qtbot.keyClick(checked.table, Qt.Key.Key_Down)
    assert checked.detail.text().startswith("edge: not differentiable here\nchain rule 0 · differences 1.5 · ")


def test_the_worst_come_first_on_demand(checked):
    checked.worst_first.click()
    assert names(checked)[0] == "edge"
    assert checked.detail.text().startswith("edge: ")
    assert checked.table.currentIndex().row() == 0
    checked.worst_first.click()
    assert names(checked) == ["a", "edge", "w[0]", "w[1]"]


def test_titles_put_rows_in_order_and_the_box_tells_of_it(checked):
    checked.table.sortByColumn(VARIABLE, Qt.SortOrder.DescendingOrder)
    assert names(checked) == ["w[1]", "w[0]", "edge", "a"]
    assert not checked.worst_first.isChecked()
    checked.table.sortByColumn(VERDICT, Qt.SortOrder.DescendingOrder)
    assert checked.worst_first.isChecked()


def test_a_screen_reader_hears_the_whole_row_and_no_signs(checked):
    spoken = texts(checked, Qt.ItemDataRole.AccessibleTextRole)[1]
    assert spoken[0].startswith("edge: not differentiable here, chain rule 0 · differences 1.5 · relative error 1")
    assert spoken[1:4] == ["Verdict: not differentiable here", "Analytic: 0", "Numeric: 1.5"]
    assert checked.table.accessibleName() == "Gradients compared with differences"


def test_enter_selects_the_variable(checked, session, qtbot):
    checked.table.setFocus()
    qtbot.keyClick(checked.table, Qt.Key.Key_Down)
    qtbot.keyClick(checked.table, Qt.Key.Key_Return)
    assert session.selection == {ident(session, "edge")}


def test_the_table_is_copied_as_text_and_with_all_digits(checked, session, qtbot):
    with qtbot.waitSignal(session.noted):
        press(checked.copy)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split() == ["Variable", "Verdict", "Analytic", "Numeric", "Error"]
    assert lines[2].split() == ["edge", "∧", "not", "differentiable", "here", "0", "1.5", "1"]
    assert len({len(line) for line in lines}) == 1, "the last column is flush right"
    press(checked.copy_csv)
    titles, _, edge, first, _ = QGuiApplication.clipboard().text().splitlines()
    assert titles == "variable,element,value,analytic,central difference,complex step,relative error,verdict"
    assert edge.startswith("edge,,0.0,0.0,1.4999999999")
    assert edge.endswith(",,1.0,not differentiable here")
    assert first.split(",")[:4] == ["w", "0", "1.0", "2.0"]
    checked.table.setFocus()
    qtbot.keyClick(checked.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == checked.detail.text()


def test_a_check_says_how_far_it_is_and_can_be_stopped(view, qtbot, monkeypatch):
    free = Event()

    def slow(_run, cancelled, tell):
        tell(0.4)
        while not cancelled():
            free.wait(0.001)
        raise Cancelled("Stopped.")

    monkeypatch.setattr(check_view, "check_gradients", slow)
    press(view.begin)
    qtbot.waitUntil(lambda: view.note.text() == "Checking … 40%")
    assert view.begin.isHidden()
    press(view.halt)
    qtbot.waitUntil(lambda: view.note.text() == "Stopped.")
    assert view.halt.isHidden()
    assert view.table.isHidden()
    assert view.begin.isVisible()


def test_what_was_checked_goes_with_its_run(checked):
    checked.clear()
    assert checked.note.isHidden()
    assert checked.model.rowCount() == 0
    assert checked.detail.text() == ""
    for part in (checked.table, checked.copy, checked.copy_csv, checked.worst_first):
        assert part.isHidden()


def test_of_hundreds_of_rows_some_are_seen(view):
    graph = Graph()
    total = graph.apply("sum", graph.variable(np.linspace(0.1, 2.0, 30), name="w") * 2.0)
    for number in range(300):
        total = total + graph.variable(number / 7, name=f"v{number}")
    run = named(graph, f=total) and graph.run(target=total)
    view._show(run, check_gradients(run), "")
    assert view.model.rowCount() == 330
    assert view.table.height() < 250
    view.table.sortByColumn(VARIABLE, Qt.SortOrder.AscendingOrder)
    assert view.model.checks[-1].index == (29,), "elements in their order, not in that of their digits"


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_verdicts_have_inks_of_their_own(checked, name):
    theme = THEMES[name]()
    checked.set_theme(theme)
    inks = [row[VERDICT] for row in texts(checked, Qt.ItemDataRole.ForegroundRole)]
    assert inks == [theme.valid, theme.warning, theme.valid, theme.valid]


def test_a_heading_that_has_no_room_is_left_out_and_told_by_its_tip(checked, qtbot):
    header, heading = checked.table.horizontalHeader(), QStyleOptionHeader()

    def shown():
        header.initStyleOption(heading)
        header.initStyleOptionForIndex(heading, VERDICT)
        return heading.text

    assert shown() == "Verdict"
    checked.resize(180, 500)
    qtbot.waitUntil(lambda: shown() == "")
    assert checked.model.headerData(VERDICT, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "Verdict"
