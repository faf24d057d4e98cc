"""An undo or a redo is seen where it changes something: the level is shown, and the view goes there if need be."""

from __future__ import annotations

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
        there = touched(nodes, change)
        if not there:
            return
        if session.level not in there:
            session.set_level(next((level for level in there if level is None or level in nodes), session.level))
            session.select(ident for ident in there.get(session.level, ()) if ident in nodes)
            place = tr(TOP) if session.level is None else nodes[session.level].name
            session.noted.emit(tr("This changed something in {place}, which is shown now.").format(place=place))
        self._window.canvas.show_some(there.get(session.level, ()))
