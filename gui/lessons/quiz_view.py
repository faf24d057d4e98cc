"""The quiz: what it asks about, the question, and the score."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.language import tr
from core.lessons.quiz import TOPICS, Topic

from ..look.calm import calm, scroll
from ..look.labels import paragraph, title
from ..panels.choice import Choice
from ..theme import Theme
from .asking import Asking
from .question_view import QuestionView
from .quiz import Quiz
from .scrolled import Scrolled

_LABELS: dict[Topic, str] = {"value": "Values", "local": "Local derivatives", "gradient": "Gradients"}


class QuizView(QWidget):
    """Follows the quiz; Escape ends it, Page Down shows the answer, and goes on as Enter does once a question ended."""

    def __init__(self, quiz: Quiz, asking: Asking, theme: Theme) -> None:
        """Show the quiz as it stands."""
        super().__init__()
        self._quiz, self._asking = quiz, asking
        self.topic = Choice(tr("What to ask for"))
        for topic in TOPICS:
            self.topic.addItem(tr(_LABELS[topic]), topic)
        self.question = QuestionView(asking, theme)
        self.question.again.setText(tr("Next"))
        self.score, self.over = paragraph(muted=True), paragraph()
        self.end = QPushButton(tr("End"))
        self.end.setToolTip(tr("Escape ends the quiz, too"))
        self.end.setAutoDefault(True)  # Enter, as on the button that goes on
        self._scroll = Scrolled()
        self._scroll.setAccessibleName(tr("Quiz"))
        self._lay_out()
        self.set_theme(theme)
        self.topic.activated.connect(lambda: quiz.start(self.topic.currentData()))
        self.question.again.clicked.connect(quiz.next)
        self.end.clicked.connect(quiz.end)
        for key, act in ((Qt.Key.Key_Escape, quiz.end), (Qt.Key.Key_PageDown, quiz.go_on)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        quiz.changed.connect(self.refresh)
        asking.changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.question.set_theme(theme)
        calm(self._scroll, theme)

    def refresh(self) -> None:
        """Show what the quiz asks about, and the score."""
        quiz = self._quiz
        if not quiz.active:
            return
        self.topic.setCurrentIndex(self.topic.findData(quiz.topic))
        self.score.setText(quiz.score)
        self.over.setVisible(quiz.over)
        nothing = tr("There is nothing in this pass that could be asked for. Try another topic, or another graph.")
        self.over.setText(tr("That was all of it.") if quiz.put else nothing)
        if self._asking.verdict is not None:
            self._scroll.reach(self.question)
        if self._asking.open and self._asking.tries == 0 and self._asking.verdict is None:
            self.question.focus()
        elif quiz.over:
            self.end.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(title(tr("Quiz")), 1)
        head.addWidget(self.topic)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addLayout(self.question.ways)
        foot.addWidget(self.end)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(10)
        for part in (self.question, self.over):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.score)
        scroll(self._scroll, inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 2, 0, 10)
        outer.setSpacing(10)
        for row in (head, foot):
            row.setContentsMargins(12, 0, 12, 0)
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(foot)
