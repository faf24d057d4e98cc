"""A script to read and to copy from: as high as its lines, long lines are scrolled to."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from core.language import tr

from ...look.calm import calm
from ...theme import Theme, mono_font

MOST_ROWS = 24  # of lines to be seen at once


class ScriptView(QPlainTextEdit):
    """Shows a script; nothing as long as there is none."""

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self.setReadOnly(True)
        self.setFont(mono_font(11))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Script"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        calm(self, theme)

    def text(self) -> str:
        """What is shown."""
        return self.toPlainText()

    def show_script(self, script: str) -> None:
        """Show something else; empty for nothing."""
        self.setPlainText(script)
        self.setHidden(not script)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the lines, with room for the bar that scrolls the long ones."""
        row = self.blockBoundingRect(self.document().firstBlock()).height()  # fonts may be a fraction higher than told
        lines = ceil(min(self.blockCount(), MOST_ROWS) * row)
        return QSize(60, lines + self.horizontalScrollBar().sizeHint().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """The same height, at any width."""
        return self.sizeHint()
