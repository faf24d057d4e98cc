"""A field for a tensor: nested lists as text, with the shape that they make told while typing."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from core.errors import EditError
from core.language import tr
from core.numbers import shape_text
from core.records import Value
from core.typed.literals import parse_value, value_text

from ..look.labels import paragraph
from ..theme import mono_font

LARGEST = 400  # entries that are shown as text


class TensorEditor(QWidget):
    """Takes what was typed on Ctrl+Enter or on leaving the field; Escape takes it back."""

    committed = Signal(object)  # a Value
    refused = Signal(str)

    def __init__(self, value: Value) -> None:
        """Show a tensor."""
        super().__init__()
        self._value: Value = value
        self.text = _Field(self)
        self.shape = paragraph(muted=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.text)
        layout.addWidget(self.shape)
        self.text.textChanged.connect(self._tell_shape)
        self.text.done.connect(self.commit)
        self.text.given_up.connect(self.restore)
        self.restore()

    def set_value(self, value: Value) -> None:
        """Show another tensor, unless someone is typing here."""
        self._value = value
        if not self.text.document().isModified():
            self.restore()

    def restore(self) -> None:
        """Show the tensor as it is, whatever was typed."""
        self.text.setPlainText(_rows(self._value))
        self.text.document().setModified(False)

    def commit(self) -> None:
        """Take what was typed."""
        if not self.text.document().isModified():
            return
        try:
            value = self._parsed()
        except EditError as error:
            self.refused.emit(str(error))
            return
        self._value = value
        self.restore()
        self.committed.emit(value)

    def _parsed(self) -> Value:
        whole = isinstance(self._value, np.ndarray) and self._value.dtype.kind == "i"
        return parse_value(self.text.toPlainText(), whole=whole)

    def _tell_shape(self) -> None:
        try:
            self.shape.setText(shape_text(np.shape(self._parsed())))
        except EditError as error:
            self.shape.setText(str(error))


class _Field(QPlainTextEdit):
    """A plain text field of a few lines that says when typing is over."""

    done = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(mono_font(12))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(tr("Value as nested lists"))
        self.setToolTip(tr("Nested lists, such as [[1, 2], [3, 4]]. Ctrl+Enter takes them."))

    def sizeHint(self) -> QSize:
        lines = min(8, max(2, self.document().blockCount()))
        return QSize(120, round(lines * self.fontMetrics().lineSpacing()) + 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.done.emit()


def _rows(value: Value) -> str:
    """The lists, one innermost row a line."""
    return value_text(value).replace("], [", "],\n [")
