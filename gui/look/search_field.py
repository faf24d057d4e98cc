"""The field of every list that is searched: it clears itself by a button, and all of it has a name."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from core.language import tr

from ..theme import Theme
from .icons import icon


class SearchField(QLineEdit):
    """A line to type a query in; with a theme a glass stands before it."""

    def __init__(self, name: str, placeholder: str, theme: Theme | None = None) -> None:
        """name: for screen readers; placeholder: what stands there while it is empty."""
        super().__init__(placeholderText=placeholder, clearButtonEnabled=True)
        self.setAccessibleName(name)
        name_clear_button(self)
        self._glass = QAction(name, self)
        if theme is not None:
            self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
            self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._glass.setIcon(icon("search", theme, theme.text_muted))


def name_clear_button(field: QWidget) -> None:
    """Have a screen reader, and a tip, say what the button in a field does: Qt gives it none."""
    for action in field.findChildren(QAction, "_q_qlineeditclearaction"):
        action.setText(tr("Clear"))
