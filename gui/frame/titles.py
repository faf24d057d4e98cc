"""The title of a panel: small and quiet, and gone while a tab says the same."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QToolButton, QWidget

from core.language import tr

from ..look.calm import on_panel
from ..look.icons import icon
from ..look.labels import heading
from ..theme import Theme

HEIGHT = 30
TABBED = 8  # a little air beneath the tab


class PanelTitle(QWidget):
    """Stands in for a dock's own title bar; dragging it still moves the dock."""

    def __init__(self, dock: QDockWidget, window: QMainWindow, theme: Theme) -> None:
        """Follow the dock's title."""
        super().__init__(dock)
        self._dock = dock
        self._window = window
        self._words = heading(dock.windowTitle())
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Close this panel; the View menu brings it back"))
        self._close.setAccessibleName(tr("Close {windowtitle}").format(windowtitle=dock.windowTitle()))
        self._close.setIconSize(QSize(14, 14))
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        on_panel(self)
        dock.windowTitleChanged.connect(self._words.setText)
        for signal in (dock.visibilityChanged, dock.topLevelChanged, dock.dockLocationChanged):
            signal.connect(self.settle)
        self.set_theme(theme)
        self.settle()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._close.setIcon(icon("close", theme, theme.text_muted))

    def settle(self) -> None:
        """Be there, or be gone beneath a tab; Qt does not tell of tabs that a kept layout brings to a shown window."""
        tabbed = bool(self._window.tabifiedDockWidgets(self._dock)) and not self._dock.isFloating()
        if tabbed is not self._words.isHidden():
            self._words.setHidden(tabbed)
            self._close.setHidden(tabbed)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """One line, or a little air beneath a tab."""
        return QSize(80, TABBED if self._words.isHidden() else HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()
