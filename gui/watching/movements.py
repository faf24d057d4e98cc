"""When a movement of edits begins: a drag of a number is many changes, and what was before it is before all of them."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from core.change import Change
from core.records import Node, Wire

from ..session import Session

APART = 700  # milliseconds: changes that follow one another sooner are of one movement


class Movements(QObject):
    """Listens to the changes of a session."""

    began = Signal()  # the graph is about to be another one; what is computed is still of the one before

    def __init__(self, session: Session, parent: QObject) -> None:
        """Wait for the first change."""
        super().__init__(parent)
        self._since = QElapsedTimer()
        session.changed.connect(self._follow)
        session.opened.connect(self._since.invalidate)

    def _follow(self, change: Change) -> None:
        if not (change.of(Node) or change.of(Wire)):
            return
        if not self._since.isValid() or self._since.elapsed() > APART:
            self.began.emit()
        self._since.start()
