"""The rows of a canvas as they will be with a large change, worked out by the worker beside those that are shown."""

from __future__ import annotations

from core.change import Change
from core.document import Document

from ..garbage import let_go
from .geometry import Geometry
from .updating import follow


class Ahead:
    """A copy of a geometry's rows, which follows a change before the geometry does."""

    def __init__(self, geometry: Geometry) -> None:
        """Know the rows as they are."""
        self._of, self._stamp = geometry, geometry.stamp
        self._rows: Geometry | None = None
        self._change: Change | None = None

    def follow(self, document: Document, change: Change) -> None:
        """Copy the rows and follow a change, in any thread; not if the rows are no more what they were.

        document: one beside that of the geometry, to which the change was applied. The geometry marks itself before
        rows come or go: if it has not by the end of the copying, the copy is of one piece.
        """
        rows = self._of.copy()
        if self._of.stamp == self._stamp:
            rows.document = document
            follow(rows, change)
            self._rows, self._change = rows, change

    def take(self, geometry: Geometry, change: Change) -> bool:
        """Have the geometry follow by taking these rows; False if it, or the change, is another one by now."""
        rows = self._rows
        same = change is self._change and geometry is self._of and geometry.stamp == self._stamp
        if rows is None or not same:
            return False
        for shown, coming in ((geometry.nodes, rows.nodes), (geometry.wires, rows.wires)):
            coming.selected[: len(shown.selected)] = shown.selected
        rows.nodes.stack_as(geometry.nodes)
        let_go([geometry.nodes, geometry.wires])
        geometry.nodes, geometry.wires = rows.nodes, rows.wires
        geometry.note_change()
        return True
