"""Where Qt asks what a screen reader is to be told of a canvas: the answer is loaded when there is one that listens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast
from weakref import WeakSet

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from . import accessible

if TYPE_CHECKING:
    from .widget import Canvas

_CANVASES: WeakSet[QObject] = WeakSet()
# Qt holds no reference to what it is given here, and deletes it with its canvas, for which it must still be there.
_KEPT: dict[int, accessible.CanvasInterface] = {}
_ENDED: list[accessible.CanvasInterface] = []


def make_known(canvas: Canvas) -> None:
    """Have screen readers told of a canvas."""
    if not _CANVASES:
        QAccessible.installFactory(_interface_for)
    _CANVASES.add(canvas)


def interface_of(canvas: Canvas) -> accessible.CanvasInterface:
    """What a screen reader is told of a canvas."""
    if id(canvas) not in _KEPT:
        _ENDED.clear()  # their canvases are gone by now
        _KEPT[id(canvas)] = accessible.CanvasInterface(canvas)
        canvas.destroyed.connect(partial(_end, id(canvas)))
    return _KEPT[id(canvas)]


def _interface_for(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks for the interface of each widget; ours are the canvases."""
    return interface_of(cast("Canvas", thing)) if thing in _CANVASES else None


def _end(canvas: int) -> None:
    """A canvas is about to go, and Qt to delete its interface."""
    interface = _KEPT.pop(canvas)
    interface.end()
    _ENDED.append(interface)
