"""Editing in place the title of a frame, or the Markdown of a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from core.edits.nodes import set_text
from core.language import tr
from core.records import Frame

from ...theme import mono_font, text_font
from ..drawing import boxes
from .editor import NEAR, SMALLEST_FONT

if TYPE_CHECKING:
    from ..widget import Canvas

_SIZES = (14.0, 13.0)  # of a title, of a note's text
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_SMALLEST = QSize(160, 30)
_HINTS = ("Title", "A note, in Markdown: # heading, **bold**, *italic*, - list. Ctrl+Enter or a click outside ends it.")


class BoxEditor(QPlainTextEdit):
    """Takes the text when the focus leaves, with Ctrl+Enter or Escape, or for a title with Enter.

    Escape leaves a title as it was; what was typed into a note is more than should be lost: it can be undone.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._box: int | None = None
        self._is_title = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        canvas.session.opened.connect(self._close)
        canvas.session.level_changed.connect(self._close)
        self.hide()

    def edit(self, ident: int) -> None:
        """Edit the text of a frame or a note of this level."""
        canvas = self._canvas
        box = next((box for box in canvas.picture.geometry.boxes() if box.id == ident), None)
        if box is None:
            return
        self._box, self._is_title = ident, isinstance(box, Frame)
        self.setPlaceholderText(tr(_HINTS[not self._is_title]))
        self.setAccessibleName(tr("Title of the frame") if self._is_title else tr("Text of the note, in Markdown"))
        theme = canvas.picture.theme
        look = f"border: 2px solid {theme.accent.name()}; border-radius: 6px; background: {theme.raised.name()};"
        self.setStyleSheet(f"QPlainTextEdit {{ {look} }}")
        size = max(SMALLEST_FONT, _SIZES[not self._is_title] * canvas.camera.scale)
        self.setFont(text_font(size, strong=True) if self._is_title else mono_font(size))
        rect = boxes.title_rect(box) if isinstance(box, Frame) else boxes.rect_of(box)
        canvas.show_whole(rect, around=NEAR)
        area = canvas.camera.rect_to_pixels(rect).toRect()
        area.setSize(area.size().expandedTo(_SMALLEST))
        self.setGeometry(area)
        self.setPlainText(box.title if isinstance(box, Frame) else box.text)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter and Escape from the commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENDS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape end the editing."""
        enter = event.key() in _ENDS and event.key() != Qt.Key.Key_Escape
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and (self._is_title or control):
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._close() if self._is_title else self._finish()
        else:
            super().keyPressEvent(event)
        event.accept()  # the canvas beneath gets none of them

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the text, unless only a menu of the field was opened."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take()

    def _finish(self) -> None:
        """Take the text and show all of a note; not where a press ends it, which is meant for what lies there."""
        note = self._canvas.session.document.notes.get(self._box or 0)
        self._take()
        if note is not None:
            self._canvas.show_whole(boxes.rect_of(self._canvas.session.document.notes[note.id]), around=NEAR)

    def _take(self) -> None:
        ident, session = self._box or 0, self._canvas.session
        text = self.toPlainText()
        self._close()
        if ident in session.document.frames:
            session.do(set_text, ident, " ".join(text.split()))
        elif ident in session.document.notes:
            session.do(set_text, ident, text, height=boxes.height_of(text, session.document.notes[ident].width))

    def _close(self) -> None:
        self._box = None
        if self.isVisible() and isValid(self._canvas):  # the focus also leaves when the canvas is taken apart
            self.hide()
            self._canvas.setFocus()
