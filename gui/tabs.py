"""The tabs of the open documents; there while there are several."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QTabBar

from .documents import Documents


class Tabs(QTabBar):
    """Follows the pages; a click shows one, its cross closes it."""

    def __init__(self, documents: Documents) -> None:
        """Show what is open."""
        super().__init__()
        self._documents, self._pages = documents, documents.pages
        self.setObjectName("tabs")
        self.setAccessibleName("Open graphs")
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setTabsClosable(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._go)
        self.tabCloseRequested.connect(documents.close)
        self._pages.changed.connect(self.refresh, Qt.ConnectionType.QueuedConnection)  # the history follows a change
        self.refresh()

    def refresh(self) -> None:
        """Show the names of what is open, and which is shown."""
        with QSignalBlocker(self):
            names = self._pages.names()
            while self.count() > len(names):
                self.removeTab(self.count() - 1)
            while self.count() < len(names):
                self.addTab("")
            for place, name in enumerate(names):
                self.setTabText(place, name.replace("&", "&&"))
                self.setTabToolTip(place, str(self._pages.path(place) or "Not saved to a file yet"))
            self.setCurrentIndex(self._pages.current)
        self.setVisible(len(names) > 1)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self._pages):
            self._pages.go(place)
