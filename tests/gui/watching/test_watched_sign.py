"""The sign of a watched wire: on the canvas while it is watched, in pictures, and in words."""

from threading import Event

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest

from core.edits.watches import toggle_watches
from gui.canvas.drawing.watched import watched_signs
from gui.export.drawing import draw, sight_of
from gui.runner import Watch
from tests.gui.canvas.drawing import colours
from tests.gui.conftest import wire
from tests.gui.seen import pixels

UNSEEN = 4  # of 255: edges of lines are smoothed a little otherwise where a part is painted


def press(window, qtbot, chosen):
    """Select a wire and press P."""
    window.session.select({chosen})
    window.canvas.setFocus()
    qtbot.waitUntil(window.menus.actions["watch"].isEnabled)
    QTest.keyClick(window.canvas, Qt.Key.Key_P)
    window.session.select(())


def signs(canvas):
    """The boxes of the signs, in pixels."""
    alive = np.flatnonzero(canvas.picture.geometry.wires.alive)
    found = watched_signs(canvas.picture, alive, canvas.camera.scale)
    return [canvas.camera.rect_to_pixels(box).toAlignedRect() for box in found]


def test_a_watched_wire_has_an_eye_until_it_is_let_go(window, qtbot):
    canvas, theme = window.canvas, window.appearance.theme
    window.panels.show("watches")  # or the canvas gets another size when the first wire is watched
    canvas.flight.setDuration(0)
    canvas.fit()
    before = canvas.grab().toImage()
    press(window, qtbot, wire(window, "x", "a"))
    (box,) = signs(canvas)
    after = canvas.grab().toImage()
    assert after.size() == before.size()
    assert theme.accent.name() in colours(after.copy(box))
    inside = after.copy(box.adjusted(3, 3, -3, -3))
    assert max(QColor(name).lightness() for name in colours(inside)) > 200  # the eye, not only a coloured spot
    assert theme.accent.name() not in colours(before.copy(box))
    assert box.width() < 20
    press(window, qtbot, wire(window, "x", "a"))
    assert signs(canvas) == []
    assert canvas.grab().toImage() == before


def test_the_eye_has_a_part_painted_as_the_whole_is(window, qtbot):
    canvas = window.canvas
    window.session.do(toggle_watches, [wire(window, "x", "a"), wire(window, "a", "f")])
    assert len(signs(canvas)) == 2
    parts = pixels(canvas)
    canvas.damage(None)
    assert np.abs(pixels(canvas) - parts).max() <= UNSEEN


def test_pictures_show_it(window):
    session = window.session
    plain, look = session.document.snapshot(), sight_of(session, "light", "curved", 2.0, "en")
    session.do(toggle_watches, [wire(window, "x", "a")])
    without, with_sign = (
        QImage.fromData(draw(snapshot, ".png", look, Watch(Event(), lambda _: None)))
        for snapshot in (plain, session.document.snapshot())
    )
    accent = window.appearance.theme.accent.name()
    assert accent in colours(with_sign)
    assert accent not in colours(without)


def test_a_screen_reader_says_it(window):
    watched = wire(window, "x", "a")
    window.session.do(toggle_watches, [watched])
    interface = QAccessible.queryAccessibleInterface(window.canvas)
    told = [interface.child(i).text(QAccessible.Text.Name) for i in range(interface.childCount())]
    assert "x to a, wire, value 2, gradient 12, watched" in told
    assert sum("watched" in words for words in told) == 1
