"""The tabs of the open documents; there while there are several."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton

from core.language import tr

from ..look.icons import icon
from ..theme import Theme
from .documents import Documents


class Tabs(QTabBar):
    """Follows the pages; a click shows one, its cross or the middle button closes it."""

    def __init__(self, documents: Documents, theme: Theme) -> None:
        """Show what is open."""
        super().__init__()
        self._documents, self._pages, self._theme = documents, documents.pages, theme
        self.setObjectName("tabs")
        self.setAccessibleName(tr("Open graphs"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._go)
        self._pages.changed.connect(self.refresh, Qt.ConnectionType.QueuedConnection)  # the history follows a change
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        for place in range(self.count()):
            self._cross(place).setIcon(icon("close", theme, theme.text_muted))

    def refresh(self) -> None:
        """Show the names of what is open, and which is shown."""
        with QSignalBlocker(self):
            names = self._pages.names()
            while self.count() > len(names):
                self.removeTab(self.count() - 1)
            while self.count() < len(names):
                self._add()
            for place, name in enumerate(names):
                self.setTabText(place, name.replace("&", "&&"))
                self._cross(place).setAccessibleName(
                    tr("Close {removesuffix}").format(removesuffix=name.removesuffix("*"))
                )
                self.setTabToolTip(place, str(self._pages.path(place) or tr("Not saved to a file yet")))
            self.setCurrentIndex(self._pages.current)
        self.setVisible(len(names) > 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As Qt asks, and close the one that is clicked with the middle button."""
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self._close_at(place)
        else:
            super().mouseReleaseEvent(event)

    def _add(self) -> None:
        place = self.addTab("")
        cross = QToolButton()
        cross.setAutoRaise(True)
        cross.setIconSize(QSize(12, 12))
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setToolTip(tr("Close this graph"))
        cross.setIcon(icon("close", self._theme, self._theme.text_muted))
        cross.clicked.connect(lambda: self._close(cross))
        self.setTabButton(place, QTabBar.ButtonPosition.RightSide, cross)

    def _cross(self, place: int) -> QToolButton:
        cross = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
        assert isinstance(cross, QToolButton)
        return cross

    def _close(self, cross: QToolButton) -> None:
        """Close the document whose cross was pressed: tabs before it may have gone since it was made."""
        self._close_at(next(place for place in range(self.count()) if self._cross(place) is cross))

    def _close_at(self, place: int) -> None:
        if place < len(self._pages):  # else its document has just gone, and the tab goes in a moment
            self._documents.close(place)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self._pages):
            self._pages.go(place)
