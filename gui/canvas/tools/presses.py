"""What a press of a mouse button becomes: a click, a double-click, or the gesture of a drag from there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from core.edits.wires import disconnect
from core.records import BLOCK, DOT, VARIABLE

from ...nudge import drag as nudge_drag
from .. import gestures, hits
from . import carrying, cutting, resizing, scrub, wiring
from .rerouting import add_dot

if TYPE_CHECKING:
    from ..widget import Canvas

PULL = 10.0  # pixels until a wire comes off a port
_RIGHT = Qt.MouseButton.RightButton
Drag = Callable[[QPointF], gestures.Gesture]  # from its first step


@dataclass(frozen=True, slots=True)
class Press:
    """A button that went down and has not moved far. becomes: the gesture that a drag by so much starts."""

    at: gestures.Pointer
    button: Qt.MouseButton
    hit: hits.Hit | None
    was_selected: bool
    becomes: Drag
    threshold: float


def press(canvas: Canvas, at: gestures.Pointer, button: Qt.MouseButton, threshold: float) -> Press:
    """Take a press of the left or the right button; the left one selects what lies there.

    threshold: how far the mouse must go to drag, in pixels; from a port it must go further.
    """
    hit = canvas.hit(at.scene)
    chosen = hit is not None and hit.ident in canvas.session.selection
    if button == _RIGHT:
        becomes = cutting.Cut if at.control else gestures.Pan
        return Press(at, button, hit, chosen, lambda _step: becomes(canvas), threshold)
    if hit is not None and not chosen and not (hit.part == "wire" and (at.control or at.alt)):
        canvas.choose(hit.ident, at)
    if hit is not None and hit.port is not None:
        return Press(at, button, hit, chosen, _drag_from_port(canvas, hit.port, at), PULL)
    return Press(at, button, hit, chosen, _drag_of(canvas, hit, at), threshold)


def click(canvas: Canvas, press: Press, at: gestures.Pointer) -> gestures.Gesture | None:
    """Do what a press and release in one place ask for; gives the gesture that begins with it, if one does."""
    hit = press.hit
    if press.button == _RIGHT:
        if not press.was_selected:
            canvas.session.select(() if hit is None else {hit.ident})
        canvas.context_requested.emit(at.pixel.toPoint())
    elif hit is None:
        if not (at.shift or at.control):
            canvas.session.select(())
    elif hit.part == "wire" and press.at.control:
        add_dot(canvas, hit.ident, at.scene)
    elif hit.part == "wire" and press.at.alt:
        canvas.session.do(disconnect, (hit.ident,))
    elif hit.port is not None and not (at.shift or at.control):
        return wiring.DrawWire(canvas, hit.port, hangs=True)
    elif press.was_selected:
        canvas.choose(hit.ident, at)
    return None


def double_click(canvas: Canvas, at: gestures.Pointer) -> None:
    """Edit what lies there, go into a block, put a dot on a wire; on the empty canvas, search for what to add."""
    hit = canvas.hit(at.scene)
    node = None if hit is None else canvas.session.document.nodes.get(hit.ident)
    if hit is None:
        canvas.search(at.pixel)
    elif node is not None and node.kind == VARIABLE:
        canvas.edit(node)
    elif node is not None and node.kind == BLOCK:
        canvas.session.visiting.go(node.id)
    elif node is not None and node.kind != DOT:
        canvas.rename()
    elif hit.part == "wire":
        add_dot(canvas, hit.ident, at.scene)
    elif hit.part == "box":
        canvas.box_editor.edit(hit.ident)


def _drag_from_port(canvas: Canvas, port: hits.Port, at: gestures.Pointer) -> Drag:
    used = canvas.session.document.outgoing(port.node).values()
    carried = at.control and port.side == "output" and any(wire.output == port.key for wire in used)
    return lambda _step: (carrying.Carry if carried else wiring.DrawWire)(canvas, port)


def _drag_of(canvas: Canvas, hit: hits.Hit | None, at: gestures.Pointer) -> Drag:
    """The gesture that a drag with the left button starts, away from ports."""
    if hit is None and canvas.hands.navigation == "pen" and not (at.shift or at.control):
        return lambda _step: gestures.Pan(canvas)
    if hit is None or hit.part == "wire":
        return lambda _step: gestures.Marquee(canvas)
    if hit.edge != (0, 0):
        box = next(box for box in canvas.picture.geometry.boxes() if box.id == hit.ident)
        return lambda _step: resizing.Resize(canvas, box, hit.edge)
    node = canvas.session.document.nodes.get(hit.ident)
    if hit.part == "field" and node is not None and isinstance(node.value, float):
        turned = nudge_drag.NudgeDrag if canvas.session.nudging.active else scrub.Scrub
        return lambda step: (turned if abs(step.x()) > abs(step.y()) else gestures.Move)(canvas, hit.ident)
    return lambda _step: gestures.Move(canvas, hit.ident)
