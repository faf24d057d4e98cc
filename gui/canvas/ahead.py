"""The rows of a canvas as they will be with a large change, worked out by the worker beside those that are shown."""

from __future__ import annotations

from collections.abc import Callable

from core.change import Change
from core.document import Document

from .geometry import Geometry
from .updating import follow

Follower = Callable[[Document, Change], object]  # called in the worker, as ``Ahead.follow`` is


class Ahead:
    """A copy of a geometry's rows, which follows a change before the geometry does."""

    def __init__(self, geometry: Geometry) -> None:
        """Copy the rows as they are."""
        self._of, self._stamp = geometry, geometry.stamp
        self._rows = geometry.copy()
        self._change: Change | None = None

    def follow(self, document: Document, change: Change) -> None:
        """Follow a change, in any thread. document: one beside that of the geometry, to which it was applied."""
        self._rows.document = document
        follow(self._rows, change)
        self._change = change

    def take(self, geometry: Geometry, change: Change) -> bool:
        """Have the geometry follow by taking these rows; False if it, or the change, is another one by now."""
        rows = self._rows
        if change is not self._change or geometry is not self._of or geometry.stamp != self._stamp:
            return False
        for shown, coming in ((geometry.nodes, rows.nodes), (geometry.wires, rows.wires)):
            coming.selected[: len(shown.selected)] = shown.selected
        rows.nodes.stack_as(geometry.nodes)
        geometry.nodes, geometry.wires = rows.nodes, rows.wires
        geometry.note_change()
        return True
