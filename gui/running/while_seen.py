"""Keeping a panel up to date only while somebody sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from .pace import Pace

if TYPE_CHECKING:
    from ..session import Session


class WhileSeen(QObject):
    """Refreshes a panel at its pace while it is seen, and once it comes to be seen again."""

    def __init__(
        self, session: Session, refresh: Callable[[], object], panel: QWidget, *, settled: bool = False
    ) -> None:
        """settled: for a large graph, wait until nobody has asked for a while."""
        super().__init__(panel)
        self._panel, self._refresh = panel, refresh
        self.ask = Pace(session, self.refresh, self, settled=settled).ask
        panel.installEventFilter(self)

    def refresh(self) -> None:
        """Refresh the panel now, if anybody is looking."""
        if self._panel.isVisible():
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up with what happened while nobody looked."""
        if event.type() is QEvent.Type.Show and watched is self._panel:
            self._refresh()
        return super().eventFilter(watched, event)
