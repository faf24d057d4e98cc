"""Which wire is pointed at, wherever it is: on the canvas, or at a term of a formula that is about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.dots import End


class Pointing(QObject):
    """One wire, or none; all that show it light it up."""

    pointed = Signal(object)  # who points; ``wire`` is another one

    def __init__(self, parent: QObject | None = None, source_of: Callable[[int], End | None] = lambda _: None) -> None:
        """Point at nothing. source_of: the node whose value a wire carries, and which of its outputs."""
        super().__init__(parent)
        self.wire: int | None = None
        self._source_of = source_of

    @property
    def source(self) -> End | None:
        """The node whose value the wire carries that is pointed at, and which of its outputs."""
        return None if self.wire is None else self._source_of(self.wire)

    def point(self, wire: int | None, by: object) -> None:
        """Point at a wire; None points at nothing any more."""
        if wire != self.wire:
            self.wire = wire
            self.pointed.emit(by)
