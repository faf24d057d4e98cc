"""The fields in which a lesson is written: the list of its pages, and the text of one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QPlainTextEdit

_ROWS = 58  # pixels


class PageList(QListWidget):
    """The pages by their titles. moved: one was dragged from a place to another."""

    moved = Signal(int, int)

    def __init__(self) -> None:
        """List no page yet."""
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setFixedHeight(_ROWS)
        self.model().rowsMoved.connect(self._tell_move)

    def tell(self, rows: list[str]) -> None:
        """Show other pages; the items stay where there are as many."""
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for place, words in enumerate(rows):
            if place == self.count():
                self.addItem(words)
            self.item(place).setText(words)

    def _tell_move(self, _parent: QModelIndex, start: int, _end: int, _to: QModelIndex, row: int) -> None:
        """The row has been moved in the list already: the lesson follows once the list is done with it."""
        QTimer.singleShot(0, self, lambda: self.moved.emit(start, row if row < start else row - 1))


class PageText(QPlainTextEdit):
    """The text of a page. left: the focus goes elsewhere, and the text is as it is meant."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        super().focusOutEvent(event)
        self.left.emit()

    def show_text(self, words: str) -> None:
        """Show a text, unless it is there already."""
        if self.toPlainText() != words and not (self.hasFocus() and self.document().isModified()):
            self.setPlainText(words)
            self.document().setModified(False)
