"""The inspector's page about a frame or a note: its words, and a frame's colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from core.edits.nodes import set_colour, set_text
from core.language import tr
from core.records import Frame, Note, Setting

from ...canvas.drawing.boxes import COLOURS, height_of
from ...look.labels import paragraph, title
from ...session import Session
from ..fields import choice_field, set_field

_HINT = "Markdown: # heading, **bold**, *italic*, - list, `code`"


class BoxPage(QWidget):
    """Made for one frame or note."""

    def __init__(self, session: Session, box: Frame | Note) -> None:
        """Lay out the fields."""
        super().__init__()
        self._session = session
        self._id = box.id
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(title(tr("Frame") if isinstance(box, Frame) else tr("Note")))
        if isinstance(box, Frame):
            layout.addLayout(self._frame_form(box))
            layout.addWidget(paragraph(tr("It carries what lies in it when its title is dragged."), muted=True))
        else:
            layout.addWidget(self._note_field())
            layout.addWidget(paragraph(tr(_HINT), muted=True))
        layout.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the words and the colour as they stand, but for what is being typed."""
        frame, note = self._session.document.frames.get(self._id), self._session.document.notes.get(self._id)
        if frame is not None:
            if not self.words.isModified():
                self.words.setText(frame.title)
                self.words.setCursorPosition(0)  # a long title is known by its beginning
            set_field(self.colour, frame.colour)
        elif note is not None and not self.text.hasFocus() and self.text.toPlainText() != note.text:
            self.text.setPlainText(note.text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the note's text when the focus leaves it."""
        if watched is self.text and event.type() == QEvent.Type.FocusOut:
            self._take(self.text.toPlainText())
        return super().eventFilter(watched, event)

    def _frame_form(self, frame: Frame) -> QFormLayout:
        self.words = QLineEdit()
        self.words.editingFinished.connect(lambda: self._take(self.words.text()))
        self.colour = choice_field(tuple(COLOURS), frame.colour, self._set_colour)
        form = QFormLayout()
        form.addRow(tr("Title"), self.words)
        form.addRow(tr("Colour"), self.colour)
        return form

    def _note_field(self) -> QPlainTextEdit:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the note, in Markdown"))
        self.text.installEventFilter(self)
        return self.text

    def _take(self, words: str) -> None:
        document = self._session.document
        if self._id in document.frames:
            self.words.setModified(False)
            self._session.do(set_text, self._id, words)
        elif self._id in document.notes:
            self._session.do(set_text, self._id, words, height=height_of(words, document.notes[self._id].width))

    def _set_colour(self, colour: Setting) -> None:
        if isinstance(colour, str):
            self._session.do(set_colour, self._id, colour)
