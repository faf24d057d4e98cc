"""The Lessons panel: the lessons to choose from, the page that is read, the quiz, or the lesson that is written."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from ..theme import Theme
from .learning import Learning
from .page_view import PageView
from .quiz_view import QuizView
from .record_view import RecordView
from .shelf_view import ShelfView


class LessonsPanel(QStackedWidget):
    """Shows what goes on."""

    def __init__(self, learning: Learning, theme: Theme) -> None:
        """Show it as it stands."""
        super().__init__()
        self._learning = learning
        session, asking, player = learning.session, learning.asking, learning.player
        self.shelf = ShelfView(learning.progress, learning.own, theme)
        self.page = PageView(session, player, asking, learning.progress, theme)
        self.quiz = QuizView(learning.quiz, asking, theme)
        self.record = RecordView(session, learning.recorder, theme)
        for view in (self.shelf, self.page, self.quiz, self.record):
            self.addWidget(view)
        self._connect()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for view in (self.shelf, self.page, self.quiz, self.record):
            view.set_theme(theme)

    def refresh(self) -> None:
        """Show what is going on: a quiz before a lesson, a lesson before what is written."""
        learning = self._learning
        if learning.quiz.active:
            self.setCurrentWidget(self.quiz)
        elif learning.player.lesson is not None:
            self.setCurrentWidget(self.page)
            self.page.refresh()
        elif learning.recorder.active:
            self.setCurrentWidget(self.record)
        else:
            self.setCurrentWidget(self.shelf)

    def _connect(self) -> None:
        learning = self._learning
        for signal in (learning.player.changed, learning.quiz.changed, learning.recorder.changed):
            signal.connect(self.refresh)
        learning.turned.connect(self.page.turn)
        self.shelf.chosen.connect(learning.read)
        self.shelf.own_chosen.connect(learning.open_path)
        self.shelf.quiz.clicked.connect(learning.start_quiz)
        self.shelf.record.clicked.connect(learning.record)
        self.shelf.open.clicked.connect(learning.choose)
        self.page.edit.clicked.connect(learning.edit)
        self.record.save.connect(learning.save)
        self.record.save_as.connect(learning.save_as)
        self.record.read.connect(self._try)

    def _try(self) -> None:
        self.record.finish_typing()
        self._learning.try_it()
