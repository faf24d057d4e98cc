"""The search at the pointer: type a few letters, Enter puts the node there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from core.search import Entry

from ..panels.palette import ENTRY, EntryView
from ..theme import Theme

SIZE = QSize(320, 340)
_MARGIN = 8


class SearchPopup(QFrame):
    """A field above the entries that fit, over the canvas until something is chosen or it loses the focus."""

    chosen = Signal(object)  # an Entry
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("search")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.resize(SIZE)
        self.field = QLineEdit(placeholderText="Add: type a name or a sign, such as *")
        self.field.setAccessibleName("Search for a node to add")
        self.view = EntryView(theme)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.field)
        layout.addWidget(self.view)
        self.field.textChanged.connect(self.view.show_matches)
        self.field.installEventFilter(self)
        self.view.clicked.connect(self._choose)
        self.view.show_matches("")

    def open_at(self, pixel: QPoint, text: str = "") -> None:
        """Show the popup near a point of its parent, whole."""
        room = self._parent.size()
        x = max(_MARGIN, min(pixel.x(), room.width() - self.width() - _MARGIN))
        y = max(_MARGIN, min(pixel.y(), room.height() - self.height() - _MARGIN))
        self.move(x, y)
        self.show()
        self.raise_()
        self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that belong to the list, and its loss of the focus."""
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.view.keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._close()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self.chosen.emit(entry)
            self._close()

    def _close(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()
            self._parent.setFocus()
