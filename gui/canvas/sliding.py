"""A pan moves the pixels that are on the screen already, which is quicker than to copy the whole picture anew."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from .drawing.layer import rects_of


def slide(widget: QWidget, way: QPointF) -> None:
    """Move what a widget shows by some pixels; what comes in at its edges is to be painted.

    What lies over it stays, and what is under that is painted anew, as all is that does not move by whole pixels, or
    where pixels are not whole ones of the screen.
    """
    step = way.toPoint()
    if QPointF(step) != way or not widget.devicePixelRatioF().is_integer():
        widget.update()
        return
    covered = widget.childrenRegion()
    for rect in rects_of(QRegion(widget.rect()).subtracted(covered)):
        widget.scroll(step.x(), step.y(), rect)
    widget.update(covered)
