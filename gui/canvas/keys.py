"""What the keyboard does on the canvas beyond the commands of the menus, as one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from core.edits.arranging import GRID
from core.records import VARIABLE, Node

from ..selecting import one_selected
from .drawing.boxes import carried

if TYPE_CHECKING:
    from .widget import Canvas

FAR = 4  # grid steps with Shift
_KEY, _NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_MODIFIERS = {_KEY.Key_Shift: _SHIFT, _KEY.Key_Control: _CONTROL}
_ARROWS = {_KEY.Key_Left: (-1, 0), _KEY.Key_Right: (1, 0), _KEY.Key_Up: (0, -1), _KEY.Key_Down: (0, 1)}
_STAY = (_KEY.Key_Tab, _KEY.Key_Backtab)  # would take the focus away where no command has them
_STARTS_A_VALUE = frozenset("0123456789.-+[")


def press(canvas: Canvas, event: QKeyEvent) -> bool:
    """Do what a key asks for; False if it asks for nothing here."""
    _hold(canvas, event, held=True)
    if canvas.hands.gesture is not None and event.key() != _KEY.Key_Space:
        if event.key() == _KEY.Key_Escape:  # with whatever is held for the gesture
            canvas.hands.cancel()
        return True  # what is in the hand must not change under it
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _ARROWS:
        return _arrow(canvas, _ARROWS[key], held)
    if key == _KEY.Key_Space and not event.isAutoRepeat():
        canvas.hands.hold_space(held=True)
        return True
    action = _ACTIONS.get((key, held))
    if action is not None:
        action(canvas)
        return True
    node = _one_node(canvas)
    if node is not None and node.kind == VARIABLE and event.text() in _STARTS_A_VALUE and event.text():
        canvas.edit(node, event.text())
        return True
    return key in _STAY


def release(canvas: Canvas, event: QKeyEvent) -> bool:
    """Let go of Space, Shift or Ctrl."""
    _hold(canvas, event, held=False)
    if event.key() == _KEY.Key_Space and not event.isAutoRepeat():
        canvas.hands.hold_space(held=False)
        return True
    return False


def _hold(canvas: Canvas, event: QKeyEvent, *, held: bool) -> None:
    key = _MODIFIERS.get(Qt.Key(event.key()))
    if key is not None:
        canvas.hands.hold(key, held=held)


def _escape(canvas: Canvas) -> None:
    """End the nudge or experiment, else unselect, else leave the block, else the steps."""
    if canvas.session.nudging.active:
        canvas.session.nudging.end()
    elif canvas.session.lab.on_canvas:
        canvas.session.lab.end()
    elif canvas.session.selection:
        canvas.session.select(())
    elif canvas.session.level is not None:
        canvas.leave_block()
    else:
        canvas.session.stepping.go(None)


def _menu(canvas: Canvas) -> None:
    """Ask for the context menu beside the selected node."""
    node = _one_node(canvas)
    at = canvas.node_center(node.id) if node is not None else QPoint(canvas.width() // 2, canvas.height() // 2)
    canvas.context_requested.emit(at)


def _arrow(canvas: Canvas, way: tuple[int, int], held: Qt.KeyboardModifier) -> bool:
    """Move the selection, walk along the wires with Ctrl, or move the view if nothing is selected."""
    if held == _CONTROL:
        _walk(canvas, way)
        return True
    if held not in (_NONE, _SHIFT):
        return False
    steps = GRID * (FAR if held == _SHIFT else 1)
    session = canvas.session
    nodes, boxes = carried(canvas.picture.geometry, session.selection)
    moved = frozenset(nodes).union(box.id for box in boxes)
    if moved:
        canvas.shifts.ask(moved, way[0] * steps, way[1] * steps)
    else:
        canvas.pan(-way[0] * 4 * steps, -way[1] * 4 * steps)
    return True


def _walk(canvas: Canvas, way: tuple[int, int]) -> None:
    """Select the node that feeds the selected one, or that it feeds; up and down among neighbours of one side."""
    node, document = _one_node(canvas), canvas.session.document
    wire = document.wires.get(next(iter(canvas.session.selection), 0)) if node is None else None
    if wire is not None:
        found: Iterable[int] = [wire.source if min(way) < 0 else wire.target]
    elif node is None:
        found = canvas.reading_order()[:1]
    elif way[0]:
        wires = document.incoming(node.id).values() if way[0] < 0 else document.outgoing(node.id).values()
        ends = [wire.source if way[0] < 0 else wire.target for wire in wires]
        found = sorted(ends, key=lambda ident: document.places[ident].y)[:1]
    else:
        found = _beside(canvas, node, way[1])
    for ident in found:
        canvas.session.select({ident})
        canvas.show_whole(canvas.picture.geometry.rect(ident))


def _beside(canvas: Canvas, node: Node, down: int) -> list[int]:
    """The nearest node above or below, counting sideways distance twice."""
    places, here = canvas.session.document.places, canvas.session.document.places[node.id]
    others = [p for i in canvas.reading_order() if ((p := places[i]).y - here.y) * down > 0]
    nearest = sorted(others, key=lambda p: abs(p.y - here.y) + 2 * abs(p.x - here.x))
    return [place.id for place in nearest[:1]]


def _one_node(canvas: Canvas) -> Node | None:
    return canvas.session.document.nodes.get(one_selected(canvas.session) or 0)


_ACTIONS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[Canvas], object]] = {
    (_KEY.Key_Escape, _NONE): _escape,
    (_KEY.Key_Menu, _NONE): _menu,
    (_KEY.Key_F10, _SHIFT | _CONTROL): _menu,
}
