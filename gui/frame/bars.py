"""Menu bar, toolbar and status bar: before anything is in them as high as later, so that nothing moves then."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, QSize
from PySide6.QtWidgets import QMainWindow, QPushButton, QStatusBar, QToolBar, QToolButton

from core.language import tr

from ..theme import Theme

# Fusion puts a bright line around bars, which glares on dark, and words of buttons to the left of their middle.
_TOOLS = """
QToolBar {{ background: {ground}; border: none; border-bottom: 1px solid {line}; spacing: 2px; padding: 3px }}
QToolButton[toolButtonStyle="2"] {{ padding: 0 -3px 0 3px }}
"""
_REST = QRegularExpression("_ext_button$")  # Qt's buttons for what a narrow bar has no room for


class Bars:
    """The bars of a window, empty; ``Menus`` fills the first two, ``StatusLine`` takes the place of the third."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        """Put them into the window."""
        self.menus, self.tools = window.menuBar(), QToolBar(tr("Toolbar"))
        self.tools.setObjectName("toolbar")
        self.tools.setIconSize(QSize(20, 20))
        self.tools.setMovable(False)
        self.set_theme(theme)
        window.addToolBar(self.tools)
        for bar, words in ((self.menus, " "), (self.tools, "")):
            bar.addAction(words).setEnabled(False)
            for rest in bar.findChildren(QToolButton, _REST):
                rest.setAccessibleName(tr("More"))
        room = QPushButton()
        window.setStatusBar(QStatusBar())
        window.statusBar().addWidget(room)
        room.hide()

    def clear(self) -> None:
        """Take out what kept the room."""
        self.menus.clear()
        self.tools.clear()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.tools.setStyleSheet(_TOOLS.format(ground=theme.window.name(), line=theme.border.name()))
