"""An undo or a redo is seen where it changes something: the level is shown, and the view goes there if need be."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.change import Change
from core.language import tr
from core.levels import touched

from .breadcrumb import TOP

if TYPE_CHECKING:
    from ..window import MainWindow


class Retracing(QObject):
    """Follows a window's session."""

    def __init__(self, window: MainWindow) -> None:
        """Stay where one is until something is taken back."""
        super().__init__(window)
        self._window = window
        window.session.retraced.connect(self._follow)

    def _follow(self, change: Change) -> None:
        session, nodes = self._window.session, self._window.session.document.nodes
        if self._shown(change):
            return
        levels = [level for level, _ in touched(nodes, change)]
        if levels:
            there = next((level for level in levels if level is None or level in nodes), session.level)
            session.visiting.go(there, partial(self._tell, change))

    def _tell(self, change: Change) -> None:
        """Select what changed at its level, which is shown by now, and say so."""
        session, nodes = self._window.session, self._window.session.document.nodes
        session.select(ident for level, ident in touched(nodes, change) if level == session.level and ident in nodes)
        place = tr(TOP) if session.level is None else nodes[session.level].name
        session.noted.emit(tr("This changed something in {place}, which is shown now.").format(place=place))
        self._shown(change)

    def _shown(self, change: Change) -> bool:
        """Have the view go to what changed at its level; whether anything did."""
        return self._window.canvas.show_some(self._here(change))

    def _here(self, change: Change) -> Iterator[int]:
        """What changed at the level that is shown."""
        session = self._window.session
        return (ident for level, ident in touched(session.document.nodes, change) if level == session.level)
