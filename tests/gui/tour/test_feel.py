"""How it feels: drags that cancel, views that follow, devices and keys of one's own, less motion, words for all."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.panels.dialogs.settings_dialog import SettingsDialog
from gui.panels.dialogs.shortcuts import ShortcutSheet
from gui.settings import MOTION, NAVIGATION
from tests.gui.canvas.conftest import LEFT, RIGHT, drag
from tests.gui.tour.guide import CONTROL, KEY, NONE


def test_a_drag_says_what_it_will_do_and_leaves_nothing_when_it_is_cancelled(tour):
    canvas, session, heard = tour.canvas, tour.session, []
    session.said.connect(heard.append)
    for cancel in (lambda: tour.press(KEY.Key_Escape), lambda: tour.click(QPoint(300, 300), button=RIGHT)):
        drag(canvas, tour.centre("z") - QPoint(45, 0), QPoint(300, 300), release=False)
        assert "Esc cancels" in heard[-1], "the status line tells what a release would do"
        cancel()
        tour.release(QPoint(300, 300))
        assert session.history.undo_label is None, "nothing to undo"


def test_the_view_follows_a_drag_to_its_edge(tour):
    at = tour.centre("f") - QPoint(0, 20)
    drag(tour.canvas, at, QPoint(tour.canvas.width() - 2, at.y()), release=False)
    seen = tour.canvas.camera.visible.left()
    tour.qtbot.waitUntil(lambda: tour.canvas.camera.visible.left() > seen + 30)
    tour.press(KEY.Key_Escape)
    tour.release(QPoint(tour.canvas.width() - 2, at.y()))


@pytest.fixture
def settings(tour):
    """The settings, opened by their key."""
    tour.press(KEY.Key_Comma, CONTROL)
    dialog = tour.window.findChild(SettingsDialog)
    tour.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def choose(field, choice):
    field.setFocus()
    while field.currentData() != choice:
        QTest.keyClick(field, KEY.Key_Down)


def test_the_wheel_does_what_is_chosen_and_less_motion_jumps(tour, settings):
    choose(settings.fields[NAVIGATION.key], "touchpad")
    choose(settings.fields[MOTION.key], "reduced")
    settings.close()
    at, scale = QPointF(300, 300), tour.canvas.camera.scale
    turn = (at, QPointF(tour.canvas.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton)
    QApplication.sendEvent(tour.canvas, QWheelEvent(*turn, NONE, Qt.ScrollPhase.NoScrollPhase, False))
    assert tour.canvas.camera.scale == scale, "it pans"
    assert tour.canvas.flight.duration() == tour.canvas.pulse.duration() == tour.canvas.glide.duration() == 0


def test_keys_are_of_ones_own_and_a_conflict_is_told(tour, settings):
    page = settings.keys
    assert {"standard", "blender", "nuke"} <= {page.preset.itemData(place) for place in range(page.preset.count())}
    page.choose("duplicate")
    page.recorder.setKeySequence(QKeySequence("Ctrl+S"))
    assert "Save" in page.words.text(), "another command has it"
    page.recorder.setKeySequence(QKeySequence("Ctrl+B"))
    QTest.mouseClick(page.set_key, LEFT)
    settings.close()
    tour.window.activateWindow()
    tour.qtbot.waitUntil(tour.window.isActiveWindow)
    tour.canvas.setFocus()
    tour.select("x")
    tour.press(KEY.Key_B, CONTROL)
    assert tour.node("x2")


def test_every_key_and_every_command_is_told(tour):
    tour.press(KEY.Key_Question)
    sheet = tour.window.findChild(ShortcutSheet)
    assert sheet.isVisible()
    assert sheet.search.isVisible()
    sheet.close()
    tour.qtbot.waitUntil(tour.window.isActiveWindow)
    tour.command("theme dark")
    assert tour.canvas.picture.theme.name == "dark"
