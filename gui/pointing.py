"""Which wire is pointed at, wherever it is: on the canvas, or at a term of a formula that is about it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Pointing(QObject):
    """One wire, or none; all that show it light it up."""

    pointed = Signal(object)  # who points; ``wire`` is another one

    def __init__(self, parent: QObject | None = None) -> None:
        """Point at nothing."""
        super().__init__(parent)
        self.wire: int | None = None

    def point(self, wire: int | None, by: object) -> None:
        """Point at a wire; None points at nothing any more."""
        if wire != self.wire:
            self.wire = wire
            self.pointed.emit(by)
