"""When an experiment is shown and when it is not: panel, bar, second view, nudges, forward mode, other graphs."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.edits.nodes import set_value
from core.lab.order_exhibit import Order, Overwriting
from gui.actions.command import plain
from gui.lab.entries import ENTRIES
from gui.look.reading import Kind
from tests.gui.conftest import ident, product_graph, settled
from tests.gui.misconceptions.lab import (
    diamonds,
    doubled,
    gradient,
    select,
    show,
    tick,
    tried,
    try_out,
)


def test_every_experiment_is_in_the_menu_and_tells_something(window, qtbot):
    show(window, qtbot, doubled())
    titles = [plain(action.text()) for action in window.menus.menu("Run/&Lab").actions()]
    assert titles == [entry.title for entry in ENTRIES.values()]
    for name, entry in ENTRIES.items():
        panel = try_out(window, qtbot, name, on_canvas=False)
        assert panel.which.currentText() == entry.title
        assert panel.belief.text() == entry.belief
        assert panel.lines.text()
        assert [part for part, controls in panel.controls.items() if controls.isVisible()] == [name]
        assert not window.lab_bar.isVisible()


def test_both_views_show_it(window, qtbot):
    show(window, qtbot, doubled())
    window.menus.actions["split"].trigger()
    try_out(window, qtbot, "overwriting")
    a = ident(window.session, "a")
    assert [canvas.picture.chips.gradient(a).kind for canvas in window.views.canvases] == [Kind.WRONG] * 2


def test_a_nudge_and_forward_mode_are_of_the_run(window, qtbot):
    show(window, qtbot, doubled())
    try_out(window, qtbot, "overwriting")
    select(window, "a")
    window.canvas.setFocus()
    qtbot.waitUntil(window.menus.actions["nudge"].isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.session.nudging.shown is not None)
    assert window.session.lab.shown is None
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert gradient(window, "a").kind is Kind.WRONG
    window.session.runs.push({ident(window.session, "a")})
    qtbot.waitUntil(lambda: window.session.runs.sweep is not None)
    assert gradient(window, "a").text == "ẋ 1"
    window.session.runs.leave_forward_mode()
    tried(window, qtbot)
    qtbot.waitUntil(lambda: gradient(window, "a").kind is Kind.WRONG)


def test_without_gradients_it_says_what_to_do(window, qtbot):
    show(window, qtbot, doubled())
    panel = try_out(window, qtbot, "overwriting")
    window.session.runs.forward()
    qtbot.waitUntil(lambda: settled(window.session) and not window.session.runs.run.backward_done)
    assert panel.lines.text() == "Run backward first: there is no gradient yet."
    assert not window.lab_bar.isVisible()
    window.session.runs.backward()
    tried(window, qtbot)
    qtbot.waitUntil(lambda: gradient(window, "a").kind is Kind.WRONG)


def test_a_closed_panel_tries_nothing_unless_the_canvas_shows_it(window, qtbot):
    show(window, qtbot, doubled())
    panel = try_out(window, qtbot, "overwriting", on_canvas=False)
    assert window.session.lab.experiment == Overwriting()
    window.panels.docks["lab"].close()
    assert window.session.lab.experiment is None
    window.panels.show("lab")
    tick(panel, panel.on_canvas)
    tried(window, qtbot)
    window.panels.docks["lab"].close()
    assert gradient(window, "a").kind is Kind.WRONG
    assert window.lab_bar.isVisible()


def test_on_another_graph_the_panel_tries_what_is_chosen_there(window, qtbot):
    show(window, qtbot, doubled())
    panel = try_out(window, qtbot, "order")
    show(window, qtbot, diamonds(2))
    tried(window, qtbot)
    assert window.session.lab.experiment == Order("all")
    assert not panel.on_canvas.isChecked()
    assert "Visits: 7" in panel.lines.text()
    assert gradient(window, "a").kind is Kind.NUMBER


def test_a_row_selects_its_node(window, qtbot):
    show(window, qtbot, product_graph())
    panel = try_out(window, qtbot, "torch", on_canvas=False)
    item = next(
        panel.table.topLevelItem(row) for row in range(panel.table.topLevelItemCount())
        if panel.table.topLevelItem(row).text(0) == "a"
    )  # fmt: skip
    panel.ensureWidgetVisible(panel.table)
    at = panel.table.visualItemRect(item).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.selection == {ident(window.session, "a")}


def test_with_live_off_nothing_is_shown_of_what_no_longer_holds(window, qtbot):
    show(window, qtbot, doubled())
    try_out(window, qtbot, "overwriting")
    window.session.runs.set_live(False)
    window.session.do(set_value, ident(window.session, "a"), 7.0)
    assert window.session.lab.shown is None
    assert gradient(window, "a").kind is Kind.NOT_COMPUTED
