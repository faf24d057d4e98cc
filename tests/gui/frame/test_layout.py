"""Panels and their room: opened, closed, called to the front, seen whole in any window, kept between starts."""

import gc
from weakref import ref

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QTabBar, QWidget

from core.edits.nodes import set_value
from gui.frame.geometry import bring_in
from gui.frame.layout import first_widths
from gui.frame.places import LEAST, LEGIBLE, PLACES
from tests.gui.conftest import fan_out_graph, ident, settled


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier, where=None):
    QTest.keyClick(where or window.canvas, key, modifier)


@pytest.mark.parametrize("wide", [920, 1024, 1280, 1600])
def test_more_than_half_of_a_window_is_the_graphs_on_a_first_start(window, wide):
    left, right = first_widths(wide)
    assert left + right < wide / 2
    assert right >= window.panels.steps.widget().minimumSizeHint().width()


def test_the_step_panel_is_never_cut_off(window):
    docks = window.panels.docks["inspector"], window.panels.docks["steps"]
    window.resizeDocks(docks, [60, 60], Qt.Orientation.Horizontal)
    window.resize(900, 600)
    steps = window.panels.steps
    QApplication.processEvents()
    assert steps.viewport().width() >= steps.widget().minimumSizeHint().width()


def test_f6_goes_round_the_panels_and_leaves_the_canvas(window):
    window.canvas.setFocus()
    seen = []
    for _ in range(10):
        press(window, Qt.Key.Key_F6, where=QApplication.focusWidget())
        seen.append(QApplication.focusWidget())
        around = [dock for dock in window.panels.docks.values() if dock.isAncestorOf(seen[-1])]
        assert all(map(window.panels.room.is_seen, around)), "in front, not behind another panel"
    assert seen[-1] is window.canvas
    assert len(set(seen)) == 10
    assert window.bars.tools.isAncestorOf(seen[-2])
    window.hints.show()
    window.hints.lesson.setFocus()
    press(window, Qt.Key.Key_F6, where=window.hints.lesson)
    assert window.canvas.hasFocus()


def test_a_panel_can_be_closed_and_brought_back_and_the_layout_is_kept(window, make_window):
    dock = window.panels.docks["inspector"]
    dock.close()
    assert not dock.isVisible()
    window.close()
    again = make_window()
    assert not again.panels.docks["inspector"].isVisible()
    again.panels.docks["inspector"].toggleViewAction().trigger()
    assert again.panels.docks["inspector"].isVisible()


def test_problems_are_counted_on_their_tab(window, qtbot):
    session = window.session
    session.do(set_value, ident(session, "x"), np.ones(3))
    session.do(set_value, ident(session, "y"), np.ones(2))
    qtbot.waitUntil(lambda: settled(session))
    assert window.panels.docks["problems"].windowTitle() == "Problems (2)"


@pytest.mark.parametrize("starts", [1, 2, 3])
def test_no_tab_bar_is_left_behind_where_panels_were(make_window, starts):
    for _ in range(starts - 1):
        make_window().close()
    window = make_window()
    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible() and bar.parent() is window]
    bars = [bar for bar in bars if bar.geometry().intersects(window.rect())]  # Qt keeps one outside for a closed panel
    tabs = [[bar.tabText(place) for place in range(bar.count())] for bar in bars]
    assert sorted(tabs) == [["Outline", "Problems", "Find"], ["Step", "Explain"]]
    assert [bar.tabText(bar.currentIndex()) for bar in bars] == [names[0] for names in tabs]


def test_tabs_of_many_panels_keep_their_names(window):
    closed = [name for name, place in PLACES.items() if place.behind == "steps" and place.make]
    for name in closed:
        window.panels.show(name)
    (bar,) = (bar for bar in window.findChildren(QTabBar) if bar.isVisible() and bar.tabText(0) == "Step")
    assert bar.count() == 2 + len(closed)
    assert bar.sizeHint().width() > bar.width(), "the tabs have room side by side: the test shows nothing"
    assert all(bar.tabSizeHint(place).width() <= bar.tabRect(place).width() for place in range(bar.count()))


@pytest.mark.parametrize("called", ["lessons", "nudge"])
def test_a_panel_that_is_closed_gives_back_the_room_it_took(window, qtbot, called):
    docks = [window.panels.docks[name] for name in ("inspector", "steps", "palette", "outline")]
    before = [dock.geometry() for dock in docks]
    for _ in range(2):
        window.panels.show(called)
        qtbot.waitUntil(lambda: [dock.geometry() for dock in docks] != before)
        window.panels.docks[called].close()
        qtbot.waitUntil(lambda: [dock.geometry() for dock in docks] == before)


def test_a_panel_that_is_called_gets_room_to_be_read(window, qtbot):
    window.learning.show()
    nudge = window.panels.docks["nudge"]
    window.panels.show("nudge")
    centre = window.centralWidget().height()
    qtbot.waitUntil(lambda: nudge.height() > 0.45 * centre)


def test_whatever_is_open_in_a_small_window_can_be_read(window, qtbot):
    window.resize(900, 700)
    docks = window.panels.docks
    window.panels.show("variables")
    window.learning.start_quiz()
    for name in ("lessons", "steps", "variables"):
        qtbot.waitUntil(lambda name=name: docks[name].height() > LEGIBLE - 20)  # its tabs are in what it has
    for name, place in PLACES.items():
        assert docks[name].minimumSizeHint().width() <= LEAST[place.area], name
    assert window.width() == 900


def test_no_panel_can_be_scrolled_beyond_what_is_in_it(window, qtbot):
    for name in ("inspector", "lessons", "steps", "explain", "lab", "health"):
        panel = window.panels.show(name)
        for area in (panel, *panel.findChildren(QScrollArea)):
            if isinstance(area, QScrollArea) and area.isVisible():
                inside = area.widget()
                needed = max(inside.heightForWidth(inside.width()), area.viewport().height())
                qtbot.waitUntil(lambda inside=inside, needed=needed: inside.height() == needed)


def test_a_click_on_the_tab_of_a_panel_that_gave_its_room_away_takes_it_back(window, qtbot):
    window.resize(853, 420)
    steps, lessons = window.panels.docks["steps"], window.panels.docks["lessons"]
    window.learning.start_quiz()
    window.learning.asking.answer("5")  # and what is said of it does not make the window higher
    qtbot.waitUntil(lambda: steps.height() < 80 < lessons.height())
    assert window.height() == 420
    bar = next(bar for bar in window.findChildren(QTabBar) if bar.tabText(bar.currentIndex()) == "Step")
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(bar.currentIndex()).center())
    least = lessons.minimumSizeHint().height()
    qtbot.waitUntil(lambda: steps.height() > 80 and lessons.height() == least)


def test_a_window_that_is_too_low_for_a_panel_shows_it_all_the_same(window, qtbot):
    window.resize(1280, 100)
    qtbot.waitUntil(lambda: window.centralWidget().height() < PLACES["lab"].room)
    window.panels.show("lab")  # Qt would warn of a panel that is to have no height
    qtbot.waitUntil(window.panels.docks["lab"].widget().isVisible)


def test_panels_that_nobody_sees_let_go_of_the_numbers_of_a_graph_that_was_left(window, qtbot):
    session = window.session
    session.select({ident(session, "x")})
    for name, place in PLACES.items():
        window.panels.show(name)
        qtbot.waitUntil(window.panels.docks[name].widget().isVisible)
        window.panels.docks[name].setVisible(place.make is None)
    run = ref(session.runs.run)
    session.replace(fan_out_graph())
    qtbot.waitUntil(lambda: settled(session) and gc.collect() >= 0 and run() is None)


def test_on_a_screen_that_is_too_narrow_for_all_panels_those_to_the_left_are_closed(window):
    wide = window.minimumSizeHint().width()
    window.panels.room.fit_on(wide)
    assert window.panels.docks["palette"].isVisible()
    window.panels.room.fit_on(wide - 100)
    assert not window.panels.docks["palette"].isVisible()
    assert window.panels.docks["inspector"].isVisible()
    assert window.minimumSizeHint().width() <= wide - 100


@pytest.mark.parametrize("beyond", [QPoint(-60, -40), QPoint(700, 20), QPoint(25, 700)])
def test_a_window_that_reaches_beyond_its_screen_is_moved_back(qtbot, beyond):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.move(beyond)
    window.show()
    room = window.screen().availableGeometry()
    assert not room.contains(window.frameGeometry())
    bring_in(window)
    assert room.contains(window.frameGeometry())
    window.resize(room.width() + 50, 200)
    bring_in(window)
    assert window.frameGeometry().left() == room.left(), "of one that is too wide, the beginning is seen"


def hide_and_close(window):
    window.panels.docks["inspector"].hide()
    window.close()


@pytest.mark.parametrize(
    "meanwhile", [lambda window: press(window, Qt.Key.Key_F11), lambda window: window.close(), hide_and_close]
)
def test_a_panel_that_is_dragged_keeps_one_place_whatever_keys_do_meanwhile(window, meanwhile):
    title = window.panels.docks["inspector"].titleBarWidget()
    drag(title, QEvent.Type.MouseButtonPress, QPoint(30, 10))
    for far in (20, 60):
        drag(title, QEvent.Type.MouseMove, QPoint(30 + far, 10 + far))
    assert len(in_layout(window)) > len(PLACES)  # Qt has it twice, and would let both go with the window
    meanwhile(window)
    press(window, Qt.Key.Key_F11)
    assert sorted(in_layout(window)) == sorted(dock.objectName() for dock in window.panels.docks.values())


def drag(widget, kind, to):
    button = Qt.MouseButton.LeftButton if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    where, none = widget.mapToGlobal(to).toPointF(), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(kind, to.toPointF(), where, button, Qt.MouseButton.LeftButton, none))


def in_layout(window):
    places = window.layout()
    parts = (places.itemAt(index).widget() for index in range(places.count()))
    return [part.objectName() for part in parts if isinstance(part, QDockWidget)]
