"""What a screen reader says although the focus stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

PAUSE = 250  # milliseconds without a key: in the midst of a word it is another thing at each letter


def announce(about: QObject, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader, if there is one, say words; urgent: before what it has still to say."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(about, words)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


class Offered(QObject):
    """Has a screen reader say what Enter in a field would choose of the list beneath it."""

    def __init__(self, field: QWidget, view: QAbstractItemView) -> None:
        """Follow what is current in the list, once it has been filled: on the way there it is many a thing."""
        super().__init__(field)
        self._field, self._view = field, view
        self._told = ""
        self._filled = QTimer(self, singleShot=True, interval=PAUSE)
        self._filled.timeout.connect(self._tell)
        view.selectionModel().currentChanged.connect(self._follow)

    def _follow(self) -> None:
        self._filled.start()

    def _tell(self) -> None:
        item, role = self._view.currentIndex(), Qt.ItemDataRole
        words = item.data(role.AccessibleTextRole) or item.data(role.DisplayRole) or ""
        if self._field.isVisible() and words != self._told:
            self._told = words
            announce(self._field, words)
