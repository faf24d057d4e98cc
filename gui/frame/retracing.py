"""An undo or a redo is seen where it changes something: the level is shown, and the view goes there if need be."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.change import Change
from core.document import Document
from core.language import tr
from core.levels import touched

from ..foresight import Foresight
from .breadcrumb import TOP

if TYPE_CHECKING:
    from ..window import MainWindow


class Retracing(QObject):
    """Follows a window's session."""

    def __init__(self, window: MainWindow) -> None:
        """Stay where one is until something is taken back."""
        super().__init__(window)
        self._window = window
        self._touched = Foresight(window.session, _touched)
        window.session.retraced.connect(self._follow)

    def _follow(self, change: Change) -> None:
        session, nodes = self._window.session, self._window.session.document.nodes
        if self._shown(change):
            return
        levels = self._levels(change).values()
        if levels:
            there = next((level for level in levels if level is None or level in nodes), session.level)
            session.visiting.go(there, partial(self._tell, change))

    def _tell(self, change: Change) -> None:
        """Select what changed at its level, which is shown by now, and say so."""
        session, nodes = self._window.session, self._window.session.document.nodes
        session.select(ident for ident in self._here(change) if ident in nodes)
        place = tr(TOP) if session.level is None else nodes[session.level].name
        session.noted.emit(tr("This changed something in {place}, which is shown now.").format(place=place))
        self._shown(change)

    def _shown(self, change: Change) -> bool:
        """Have the view go to what changed at its level; whether anything did."""
        return self._window.canvas.show_some(self._here(change))

    def _here(self, change: Change) -> Iterator[int]:
        """What changed at the level that is shown."""
        shown = self._window.session.level
        return (ident for ident, level in self._levels(change).items() if level == shown)

    def _levels(self, change: Change) -> dict[int, int | None]:
        return self._touched.of(self._window.session.document, change)


def _touched(document: Document, change: Change) -> dict[int, int | None]:
    return touched(document.nodes, change)
