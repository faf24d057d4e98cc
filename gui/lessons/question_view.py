"""The question with a field for the answer, what is said of it, and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.language import tr

from ..frame import announcing
from ..look.labels import paragraph
from ..theme import Theme, mono_font, text_font
from .asking import Asking
from .feedback import Feedback
from .prose import unbroken

_FORMS = "A number or a fraction, three digits are enough"


class QuestionView(QWidget):
    """Follows the question that is put; hidden while there is none. ``ways`` has its place where it is shown."""

    def __init__(self, asking: Asking, theme: Theme) -> None:
        """Show the question as it stands.

        onward: the button that has the focus once the question has ended, so that Enter goes on; by default the one
        that asks again.
        """
        super().__init__()
        self._asking = asking
        self._told = ""  # to a screen reader, last
        self._tell = QTimer(self, singleShot=True, interval=0)  # once it is seen which view shows the question
        self._tell.timeout.connect(self._announce)
        self.words = paragraph()
        self.words.setFont(text_font(13, strong=True))
        self.field = QLineEdit(placeholderText=tr("Your answer"))
        self.field.setFont(mono_font(14))
        self.field.setMaxLength(40)
        self.field.setToolTip(tr(_FORMS))
        self.check = QPushButton(tr("Check"))
        self.show_me = QPushButton(tr("Show me"), self)
        self.show_me.setToolTip(tr("Give up, and see the number"))
        self.again = self.onward = QPushButton(tr("Ask again"), self)
        self.again.setAutoDefault(True)
        self.feedback = Feedback(theme)
        self.ways = QHBoxLayout()  # to the answer, and on; the buttons are no windows of their own until it is placed
        self._lay_out()
        self._connect()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.feedback.set_theme(theme)

    def focus(self) -> None:
        """Go to the field for the answer."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def refresh(self) -> None:
        """Show the question and what is said of the last answer."""
        asking, verdict = self._asking, self._asking.verdict
        can_answer = asking.open and not asking.obstacle
        answering = not can_answer and (holds_focus(self) or self.show_me.hasFocus())  # before what is hidden loses it
        self.setVisible(asking.question is not None)
        self.words.setText(unbroken(asking.words))
        self.words.setVisible(bool(asking.words))
        for part in (self.field, self.check, self.show_me):
            part.setVisible(can_answer)
        self.again.setVisible(asking.outcome is not None)
        self.field.setAccessibleName(asking.words)
        if asking.obstacle:
            self.feedback.tell(asking.obstacle, right=None)
        elif verdict is None:
            self.feedback.tell("", right=None)
        else:
            self.feedback.tell(verdict.words, right=None if asking.outcome == "shown" else verdict.right)
        if asking.tries == 0 and verdict is None:
            self.field.clear()
        if answering:
            self.onward.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell.start()

    def _enter(self) -> None:
        if self.field.text().strip():
            self._asking.answer(self.field.text())
            self.field.selectAll()

    def _announce(self) -> None:
        """Tell a screen reader what is asked, and what is said of an answer."""
        verdict = self._asking.verdict
        words = verdict.words if verdict is not None else self._asking.words
        if words != self._told and self.isVisible():
            announcing.announce(self.field, words)
        self._told = words

    def _connect(self) -> None:
        self.field.returnPressed.connect(self._enter)
        self.check.clicked.connect(self._enter)
        self.show_me.clicked.connect(self._asking.give_up)
        self._asking.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.check)
        self.ways.addWidget(self.show_me)
        self.ways.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.feedback)


def holds_focus(widget: QWidget) -> bool:
    """Whether the keyboard is with something inside a widget."""
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)
