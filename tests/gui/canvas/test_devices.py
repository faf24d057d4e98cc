"""A wheel zooms and a touchpad pans, told by their events; a pen must go further than a mouse before it drags."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QInputDevice,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from gui.canvas.tools import devices
from tests.gui.canvas.conftest import LEFT
from tests.gui.seen import port_position

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
AT = QPointF(500, 300)


def scroll(canvas, across, down, *, keys=NONE, pixels=None, phase=Qt.ScrollPhase.NoScrollPhase):
    where = QPointF(canvas.mapToGlobal(AT.toPoint()))
    event = QWheelEvent(
        AT, where, pixels or QPoint(), QPoint(across, down), Qt.MouseButton.NoButton, keys, phase, False
    )
    QApplication.sendEvent(canvas, event)


def pans(canvas, *angle, **more):
    """Whether a scroll leaves the scale as it is."""
    scale = canvas.camera.scale
    scroll(canvas, *angle, **more)
    return canvas.camera.scale == scale


def test_a_notch_of_a_wheel_zooms(xyz):
    assert not pans(xyz[0], 0, 120)


def test_pixels_in_phases_are_a_touchpad(xyz):
    assert pans(xyz[0], 0, 16, pixels=QPoint(0, 8), phase=Qt.ScrollPhase.ScrollUpdate)


def test_once_a_touchpad_was_seen_small_steps_go_on_panning_for_a_while(xyz, monkeypatch):
    canvas, _ = xyz
    assert pans(canvas, 12, 12)
    assert pans(canvas, 0, 12)
    monkeypatch.setattr(devices, "REMEMBERED", -1)
    assert not pans(canvas, 0, 12)


def test_after_a_pinch_as_some_systems_tell_it_scrolling_pans(xyz):
    canvas, _ = xyz
    assert not pans(canvas, 0, 12, keys=CONTROL)
    assert pans(canvas, 0, 12)


def test_a_wheel_after_a_touchpad_zooms_at_once(xyz):
    canvas, _ = xyz
    assert pans(canvas, 12, 12)
    assert not pans(canvas, 0, 120)


def test_two_fingers_zoom_around_where_they_are(xyz):
    canvas, _ = xyz
    under, scale = canvas.camera.to_scene(AT), canvas.camera.scale
    touchpad, zoom = QPointingDevice.primaryPointingDevice(), Qt.NativeGestureType.ZoomNativeGesture
    where = QPointF(canvas.mapToGlobal(AT.toPoint()))
    QApplication.sendEvent(canvas, QNativeGestureEvent(zoom, touchpad, 2, AT, AT, where, 0.5, QPointF()))
    assert canvas.camera.scale == pytest.approx(scale * 2**0.5)
    assert (canvas.camera.to_pixel(under) - AT).manhattanLength() <= 1


def test_a_wheel_that_is_tilted_pans_to_the_side(xyz):
    canvas, _ = xyz
    before = canvas.camera.offset.x()
    canvas.hands.navigation = "mouse"
    scroll(canvas, -120, 0)
    assert canvas.camera.offset.x() == before - 60


def test_control_zooms_with_either(xyz):
    assert not pans(xyz[0], 0, 12, keys=CONTROL)
    assert not pans(xyz[0], 0, 120, keys=CONTROL)


@pytest.fixture
def pen():
    """A pen of a tablet."""
    return QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position, 1, 1, "", QPointingDeviceUniqueId(),
    )  # fmt: skip


def send(canvas, kind, at, device, button=LEFT):
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    where = QPointF(canvas.mapToGlobal(at))
    pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
    QApplication.sendEvent(canvas, QMouseEvent(kind, QPointF(at), where, pressed, held, NONE, device))


@pytest.mark.parametrize(
    ("by_pen", "far", "drags"), [(True, 7, False), (True, 8, True), (False, 4, False), (False, 5, True)]
)
def test_a_pen_trembles_further_than_a_mouse_before_it_drags(xyz, pen, by_pen, far, drags):
    canvas, ids = xyz
    device = pen if by_pen else QPointingDevice.primaryPointingDevice()
    start = canvas.node_center(ids["a"]) + QPoint(4, 0)
    send(canvas, QEvent.Type.MouseButtonPress, start, device)
    send(canvas, QEvent.Type.MouseMove, start + QPoint(far, 0), device)
    assert (canvas.hands.gesture is not None) is drags
    send(canvas, QEvent.Type.MouseButtonRelease, start + QPoint(far, 0), device)


@pytest.mark.parametrize(("by_pen", "away", "found"), [(True, 11, True), (True, 13, False), (False, 11, False)])
def test_a_pen_takes_a_wire_from_further_away(xyz, pen, by_pen, away, found):
    canvas, ids = xyz
    canvas.zoom_to(1.0)
    end = port_position(canvas, ids["f"], "input", 0)
    beside = end + QPoint(-20, -away)
    send(canvas, QEvent.Type.MouseButtonPress, beside, pen if by_pen else QPointingDevice.primaryPointingDevice())
    assert bool(canvas.session.selection) is found
