"""Drags from the palette over the canvas: a ghost shows where the node comes to lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter

from core.language import tr

from . import adding
from .landing import Landing

if TYPE_CHECKING:
    from ..widget import Canvas


class Dropping:
    """A drag that is over the canvas, if any. Each handler tells whether the canvas takes the event."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._ghost: adding.Ghost | None = None
        self._landing = Landing(canvas, None)

    @property
    def is_over(self) -> bool:
        """Whether a drag is over the canvas that it takes."""
        return self._ghost is not None

    def enter(self, event: QDragEnterEvent) -> bool:
        """Take nodes; leave files to the window."""
        entry = adding.entry_in(event.mimeData(), self._canvas.offered())
        if entry is None:
            event.ignore()
            return False
        self._ghost = adding.Ghost(self._canvas, entry)
        hint = tr("Release to add {title} here").format(title=entry.title)
        self._landing = Landing(
            self._canvas, adding.node_of(entry) if adding.fits_in_a_wire(entry) else None, hint, new=True
        )
        self._canvas.session.said.emit(hint)
        event.acceptProposedAction()
        return True

    def move(self, event: QDragMoveEvent) -> bool:
        """Move the ghost."""
        if self._ghost is None:
            event.ignore()
            return False
        at = self._canvas.camera.to_scene(event.position())
        self._ghost.move(at)
        self._landing.follow(at)
        event.acceptProposedAction()
        return True

    def leave(self) -> None:
        """Take the ghost away."""
        ghost, self._ghost = self._ghost, None
        self._landing = Landing(self._canvas, None)
        if ghost is not None:
            self._canvas.refresh(ghost.area())
            self._canvas.session.said.emit("")

    def drop(self, event: QDropEvent) -> bool:
        """Add the node where it was dropped."""
        entry, wire = adding.entry_in(event.mimeData(), self._canvas.offered()), self._landing.wire
        self.leave()
        if entry is None:
            event.ignore()
            return False
        event.acceptProposedAction()
        self._canvas.place(entry, self._canvas.camera.to_scene(event.position()), wire=wire)
        return True

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw the ghost."""
        self._landing.paint(painter)
        if self._ghost is not None:
            self._ghost.paint(painter, scale)
