"""What a screen reader says although the focus stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(about: QObject, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader, if there is one, say words; urgent: before what it has still to say."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(about, words)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def announce_item(field: QObject, item: QModelIndex) -> None:
    """Have a screen reader say what Enter in a field would choose of the list beneath it."""
    announce(field, item.data(Qt.ItemDataRole.AccessibleTextRole) or item.data(Qt.ItemDataRole.DisplayRole) or "")
