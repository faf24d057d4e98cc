"""The search at the pointer: type a few letters, Enter puts the node there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

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
        self.field.returnPressed.connect(lambda: self._choose(self.view.currentIndex()))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the field leaves; the canvas beneath gets none of them."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.view.keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self._close()
        event.accept()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab goes nowhere: the field is all there is."""
        return False

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and (now is None or not (now is self or self.isAncestorOf(now))):
            self._close()

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
