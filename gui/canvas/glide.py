"""Nodes that an edit moves far go to their new places in a smooth movement, which anything else ends at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEasingCurve, QVariantAnimation, Signal

from .flight import MILLISECONDS

if TYPE_CHECKING:
    from .geometry import Geometry
    from .view import GraphView


class Glide(QVariantAnimation):
    """Shows nodes on their way; the document has them where they are going from the first moment on."""

    ended = Signal()

    def __init__(self, view: GraphView) -> None:
        super().__init__(view)
        self.setDuration(MILLISECONDS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self._view = view
        self._slots = np.zeros(0, np.intp)
        self._from = np.zeros((0, 2))  # corners
        self._to = np.zeros((0, 4))  # boxes
        self._geometry: Geometry | None = None  # while it moves: what it holds would otherwise stay for ever
        self.valueChanged.connect(self._show)
        self.finished.connect(self._settle)
        session = view.session
        for signal in (session.changed, session.opened, session.level_changed):
            signal.connect(self.end)

    def carry(self, edit: Callable[[], bool], nodes: Sequence[int], then: Callable[[], object]) -> None:
        """Make an edit that moves some nodes, and show them going from where they are now.

        then: called once it is made, while the picture has them where they are going.
        """
        self.end()
        geometry = self._view.picture.geometry
        slots = geometry.nodes.rows_of(nodes)
        before = geometry.nodes.box[slots, :2].copy()
        if not edit():
            return
        then()
        if not (self.duration() and len(slots)):
            return
        self._geometry, self._slots = geometry, slots
        self._from, self._to = before, geometry.nodes.box[slots]
        self.start()
        self._show(0.0)  # at once: Qt tells of the first value only when it differs from the last one

    @property
    def going(self) -> bool:
        """Whether nodes are on their way."""
        return self.state() == QVariantAnimation.State.Running

    def end(self) -> None:
        """Show them where they are."""
        if self.going:
            self.stop()
            self._settle()

    def _show(self, share: float) -> None:
        geometry = self._geometry
        if not self.going or geometry is None or geometry is not self._view.picture.geometry:
            return
        geometry.put(self._slots, self._from + (self._to[:, :2] - self._from) * share)
        self._view.damage(None)

    def _settle(self) -> None:
        """Show them where they were to go; what changes them at this moment is followed after it."""
        geometry, held, self._geometry = self._view.picture.geometry, self._geometry, None
        if geometry is held:
            geometry.restore(self._slots, self._to)
            self._view.picture.disturb(None)
            self._view.damage(None)
            self.ended.emit()
