"""Where Qt asks what a screen reader is to be told of a canvas: the answer is loaded when there is one that listens."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from weakref import WeakSet

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from . import accessible

if TYPE_CHECKING:
    from .widget import Canvas

_CANVASES: WeakSet[QObject] = WeakSet()


def make_known(canvas: Canvas) -> None:
    """Have screen readers told of a canvas."""
    if not _CANVASES:
        QAccessible.installFactory(_interface_of)
    _CANVASES.add(canvas)


def _interface_of(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks for the interface of each widget; ours are the canvases, which keep theirs: Qt holds no reference."""
    if thing not in _CANVASES:
        return None
    canvas = cast("Canvas", thing)
    if canvas.interface is None:
        canvas.interface = accessible.CanvasInterface(canvas)
    return canvas.interface
