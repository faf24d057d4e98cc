"""What the keyboard does on the canvas beyond the commands of the menus, as one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from core.edits.arranging import nudge
from core.records import BLOCK, VARIABLE, Node

from .measure import GRID

if TYPE_CHECKING:
    from .widget import Canvas

FAR = 4  # grid steps with Shift
_KEY, _NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ARROWS = {_KEY.Key_Left: (-1, 0), _KEY.Key_Right: (1, 0), _KEY.Key_Up: (0, -1), _KEY.Key_Down: (0, 1)}
_STARTS_A_VALUE = frozenset("0123456789.-+[")
_AROUND = 48.0  # pixels kept between a node that is walked to and the border


def press(canvas: Canvas, event: QKeyEvent) -> bool:
    """Do what a key asks for; False if it asks for nothing here."""
    if canvas.hands.gesture is not None and event.key() not in (_KEY.Key_Escape, _KEY.Key_Space):
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
    return False


def release(canvas: Canvas, event: QKeyEvent) -> bool:
    """Let go of Space."""
    if event.key() == _KEY.Key_Space and not event.isAutoRepeat():
        canvas.hands.hold_space(held=False)
        return True
    return False


def _search(canvas: Canvas) -> None:
    canvas.search(canvas.pointed_at())


def _enter(canvas: Canvas) -> None:
    """Edit a variable's value, or go into a block."""
    node = _one_node(canvas)
    if node is not None and node.kind == VARIABLE:
        canvas.edit(node)
    elif node is not None and node.kind == BLOCK:
        canvas.session.set_level(node.id)


def _escape(canvas: Canvas) -> None:
    """Cancel the gesture, else select nothing, else leave the block."""
    if canvas.hands.cancel():
        return
    if canvas.session.selection:
        canvas.session.select(())
    else:
        _leave(canvas)


def _leave(canvas: Canvas) -> None:
    """Show the level above."""
    level = canvas.session.level
    if level is not None:
        canvas.session.set_level(canvas.session.document.nodes[level].parent)


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
    moved = frozenset(session.selection) - frozenset(session.document.wires)
    if moved:
        change = nudge(session.document, moved, way[0] * steps, way[1] * steps)
        session.record("Move", change, merge=("nudge", moved))
    else:
        canvas.pan(-way[0] * 4 * steps, -way[1] * 4 * steps)
    return True


def _walk(canvas: Canvas, way: tuple[int, int]) -> None:
    """Select the node that feeds the selected one, or that it feeds; up and down among neighbours of one side."""
    node, document = _one_node(canvas), canvas.session.document
    if node is None:
        found: Iterable[int] = canvas.reading_order()[:1]
    elif way[0]:
        wires = document.incoming(node.id).values() if way[0] < 0 else document.outgoing(node.id).values()
        ends = [wire.source if way[0] < 0 else wire.target for wire in wires]
        found = sorted(ends, key=lambda ident: document.places[ident].y)[:1]
    else:
        found = _beside(canvas, node, way[1])
    for ident in found:
        canvas.session.select({ident})
        _show(canvas, ident)


def _beside(canvas: Canvas, node: Node, down: int) -> list[int]:
    """The nearest node above or below, counting sideways distance twice."""
    places, here = canvas.session.document.places, canvas.session.document.places[node.id]
    others = [p for i in canvas.reading_order() if ((p := places[i]).y - here.y) * down > 0]
    nearest = sorted(others, key=lambda p: abs(p.y - here.y) + 2 * abs(p.x - here.x))
    return [place.id for place in nearest[:1]]


def _show(canvas: Canvas, ident: int) -> None:
    """Pan, if need be, until a node is seen."""
    rect = canvas.camera.rect_to_pixels(canvas.picture.geometry.rect(ident))
    room = QRectF(canvas.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
    dx = min(0.0, room.right() - rect.right()) + max(0.0, room.left() - rect.left())
    dy = min(0.0, room.bottom() - rect.bottom()) + max(0.0, room.top() - rect.top())
    canvas.pan(dx, dy)


def _one_node(canvas: Canvas) -> Node | None:
    chosen = canvas.session.selection
    return canvas.session.document.nodes.get(next(iter(chosen))) if len(chosen) == 1 else None


_ACTIONS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[Canvas], object]] = {
    (_KEY.Key_Tab, _NONE): _search,
    (_KEY.Key_A, _SHIFT): _search,
    (_KEY.Key_Return, _NONE): _enter,
    (_KEY.Key_Enter, _NONE): _enter,
    (_KEY.Key_Escape, _NONE): _escape,
    (_KEY.Key_U, _NONE): _leave,
    (_KEY.Key_W, _NONE): lambda canvas: canvas.wire(),
    (_KEY.Key_Menu, _NONE): _menu,
    (_KEY.Key_F10, _SHIFT | _CONTROL): _menu,
    (_KEY.Key_Delete, _NONE): lambda canvas: canvas.delete(),
    (_KEY.Key_Backspace, _NONE): lambda canvas: canvas.delete(),
    (_KEY.Key_F2, _NONE): lambda canvas: canvas.rename(),
    (_KEY.Key_F, _NONE): lambda canvas: canvas.fit(selection=True),
    (_KEY.Key_Home, _NONE): lambda canvas: canvas.fit(),
    (_KEY.Key_0, _CONTROL): lambda canvas: canvas.zoom_to(1.0),
    (_KEY.Key_F6, _NONE): lambda canvas: canvas.leave(forward=True),
    (_KEY.Key_F6, _SHIFT): lambda canvas: canvas.leave(forward=False),
}
