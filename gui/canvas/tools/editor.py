"""Editing in place: a field over the picture for a variable's value or a node's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolTip
from shiboken6 import isValid

from core.edits.nodes import rename, set_value
from core.errors import EditError
from core.language import tr
from core.records import Node, Value
from core.typed import literals

from ...theme import mono_font, text_font
from ..drawing.bodies import field_rect
from ..measure import FIELD, TITLE

if TYPE_CHECKING:
    from ..widget import Canvas

LARGEST_TYPED = 64  # entries of a tensor; a larger one is edited in the inspector
NEAR = 4.0  # pixels kept between what is edited and the border
SMALLEST_FONT = 13.0
_AROUND = 8  # pixels above and below what is typed, its frame included
_LONGEST = 360.0


class InPlaceEditor(QLineEdit):
    """Takes a value or a name with Enter or when the focus leaves; Escape leaves everything as it was."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._node: int | None = None
        self._what: Literal["value", "name"] = "value"
        self._reason = ""
        canvas.session.refused.connect(self._note)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.editingFinished.connect(lambda: self._take(stay=False))  # the focus left
        self.hide()

    def edit_value(self, node: Node, typed: str = "") -> None:
        """Edit the value of a variable; ``typed``: the keys that began it, instead of the value there."""
        if node.value is None or (not isinstance(node.value, float) and node.value.size > LARGEST_TYPED):
            self._canvas.session.noted.emit(
                tr("{name!r} holds too much to type here: use the inspector.").format(name=node.name)
            )
            return
        parts = self._canvas.picture.geometry.nodes
        slot = parts.slot_of[node.id]
        self._open(node, "value", field_rect(parts.anatomies[slot]), typed or literals.value_text(node.value))
        if typed:
            self.setModified(True)
            self.end(False)
        else:
            self.selectAll()

    def edit_name(self, node: Node) -> None:
        """Edit a node's name."""
        table = self._canvas.picture.geometry.nodes
        parts = table.anatomies[table.slot_of[node.id]]
        width = max(72.0, TITLE.width(node.name) + 24)
        self._open(node, "name", QRectF(parts.text_x - 8, (parts.height - 28) / 2, width, 28), node.name)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape end the editing, and so does what takes back the edit before it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(stay=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._take(stay=True)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isModified():  # nothing typed to take back
            self._close()
            self._canvas.session.undo()
        else:
            super().keyPressEvent(event)
            self._show_refused(False)
            self._widen()
        event.accept()  # the canvas beneath gets none of them

    def _open(self, node: Node, what: Literal["value", "name"], rect: QRectF, text: str) -> None:
        canvas = self._canvas
        self._node, self._what = node.id, what
        self._show_refused(False)
        size = max(SMALLEST_FONT, (FIELD if what == "value" else TITLE).size * canvas.camera.scale)
        self.setFont(mono_font(size) if what == "value" else text_font(size, strong=True))
        self.setAccessibleName(
            (tr("Value of {name}") if what == "value" else tr("Name of {name}")).format(name=node.name)
        )
        whole = canvas.picture.geometry.rect(node.id)
        canvas.show_whole(whole, around=NEAR)
        corner = whole.topLeft()
        pixels = canvas.camera.rect_to_pixels(rect.translated(corner)).adjusted(-2, -2, 2, 2)
        lack = max(0.0, self.fontMetrics().height() + _AROUND - pixels.height())  # where the graph is seen from afar
        self.setGeometry(pixels.adjusted(0, -lack / 2, 0, lack / 2).toRect())
        self.setText(text)
        self._widen()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_refused(self, refused: bool) -> None:
        """Mark the field itself while it holds what was refused, and say beneath it why."""
        theme = self._canvas.picture.theme
        edge, fill = (theme.invalid, theme.bad_fill) if refused else (theme.accent, theme.raised)
        look = f"border: 2px solid {edge.name()}; border-radius: 9px; padding: 0; background: {fill.name()};"
        font = self.font()  # which the style sheet would take
        self.setStyleSheet(f"QLineEdit {{ {look} }}")
        self.setFont(font)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self._reason if refused else "", self)

    def _note(self, sentence: str) -> None:
        self._reason = sentence

    def _widen(self) -> None:
        """Grow with the text."""
        wanted = min(_LONGEST, self.fontMetrics().horizontalAdvance(self.text()) + 28)
        if wanted > self.width():
            self.resize(round(wanted), self.height())

    def _take(self, *, stay: bool) -> None:
        """Make the edit; if it is refused, stay open to be corrected (or leave it, if the focus is gone)."""
        if self._node is None:
            return
        node = self._canvas.session.document.nodes.get(self._node)
        if node is None or self._edit(node) or not stay:
            self._close()
        else:
            self._show_refused(True)

    def _edit(self, node: Node) -> bool:
        session = self._canvas.session
        if self._what == "name":
            return session.do(rename, node.id, self.text())
        if node.value is not None and self.text() == literals.value_text(node.value):
            return True
        try:
            value: Value = literals.parse_value(
                self.text(), whole=not isinstance(node.value, float) and _is_whole(node.value)
            )
        except EditError as error:
            session.refused.emit(str(error))
            return False
        return session.do(set_value, node.id, value)

    def _close(self) -> None:
        self._node = None
        if self.isVisible() and isValid(self._canvas):  # the focus also leaves when the canvas is taken apart
            self.hide()
            self._canvas.setFocus()


def _is_whole(value: Value | None) -> bool:
    return value is not None and not isinstance(value, float) and value.dtype.kind == "i"
