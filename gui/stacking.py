"""Which nodes lie above others: kept with the view of a document that is saved or drawn; to lift one is no edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.document import Document, Snapshot


class Stacking(QObject):
    """The nodes that were lifted over what covered them. raised: the lowest first; all others lie beneath, by id."""

    lifted = Signal(object)  # a list of nodes that now lie above all others, the lowest first

    def __init__(self, document: Callable[[], Document], parent: QObject) -> None:
        """document: the one that is shown."""
        super().__init__(parent)
        self._document = document
        self.raised: dict[int, None] = {}

    def lift(self, ids: Iterable[int]) -> None:
        """Have nodes lie above all others, in the order that they are given in."""
        nodes = list(ids)
        for ident in nodes:
            self.raised.pop(ident, None)
            self.raised[ident] = None
        self.lifted.emit(nodes)

    def snapshot(self) -> Snapshot:
        """The document as it stands, with what lies above what, to be saved or drawn."""
        snapshot = self._document().snapshot()
        raised = tuple(ident for ident in self.raised if ident in snapshot.nodes)
        return replace(snapshot, view=replace(snapshot.view, raised=raised))
