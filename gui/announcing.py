"""What a screen reader says although the focus stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(about: QObject, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader, if there is one, say words; urgent: before what it has still to say."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(about, words)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
