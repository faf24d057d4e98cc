"""The lessons to choose from, each with how far one is, and the ways to a quiz and to a lesson of one's own."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.language import counted, tr
from core.lessons.lesson import Lesson

from ..look.calm import calm, scroll
from ..look.labels import heading, paragraph, rule, title
from ..panels.button_row import ButtonRow
from ..theme import Theme
from .bars import PagesBar
from .own import OwnLessons
from .progress import Progress, Read
from .shelf import SHELF, Shelved, shelved_lesson

_TITLE = 44  # characters, at most, of a lesson of one's own


class ShelfView(QScrollArea):
    """A card for each lesson. chosen: a lesson of the app; own_chosen: the file of one of the person's own."""

    chosen = Signal(object)
    own_chosen = Signal(object)

    def __init__(self, progress: Progress, own: OwnLessons, theme: Theme) -> None:
        """Show the lessons of the app, and the person's own."""
        super().__init__()
        self.setAccessibleName(tr("Lessons"))
        self._progress, self._own = progress, own
        self._theme = theme
        self.cards = [_Card(shelved, progress, theme) for shelved in SHELF]
        self.quiz = QPushButton(tr("Quiz me"))
        self.record = QPushButton(tr("Record a lesson"))
        self.open = QPushButton(tr("Open a lesson…"))
        self.files = QWidget()
        self._files = QVBoxLayout(self.files)
        self._files.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        for card in self.cards:
            card.start.clicked.connect(lambda _on=False, card=card: self.chosen.emit(card.shelved))
        for signal in (progress.changed, own.changed):
            signal.connect(self.refresh)
        self.set_theme(theme)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        for card in self.cards:
            card.bar.set_theme(theme)
        calm(self, theme)

    def refresh(self) -> None:
        """Show how far one is in each."""
        for card in self.cards:
            card.refresh()
        while (item := self._files.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path, called in self._own.titles().items():
            button = QPushButton(shorten(called, _TITLE, placeholder="…").replace("&", "&&"))
            button.setToolTip(str(path))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # no title widens the panel
            button.clicked.connect(lambda _on=False, path=path: self.own_chosen.emit(path))
            self._files.addWidget(button)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 2, 12, 12)
        column.setSpacing(12)
        for card in self.cards:
            column.addWidget(card)
        column.addWidget(rule())
        column.addWidget(heading(tr("On any graph")))
        column.addWidget(
            paragraph(tr("Hides the numbers of the open graph one by one, and asks for them."), muted=True)
        )
        column.addWidget(self.quiz)
        column.addWidget(heading(tr("Your own lessons")))
        column.addWidget(self.files)
        column.addLayout(ButtonRow(self.record, self.open))
        column.addStretch(1)
        scroll(self, inside)


class _Card(QWidget):
    """A lesson's title, what it is about, how far one is, and a button that begins or goes on."""

    def __init__(self, shelved: Shelved, progress: Progress, theme: Theme) -> None:
        super().__init__()
        self.shelved, self._progress = shelved, progress
        self.bar, self.state, self.start = PagesBar(theme), paragraph(muted=True), QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(title(tr(shelved.title)))
        column.addWidget(paragraph(tr(shelved.tip), muted=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        row.addWidget(self.start)
        column.addSpacing(3)
        column.addWidget(self.bar)
        column.addLayout(row)

    def refresh(self) -> None:
        """Show how far one is."""
        lesson, read = shelved_lesson(self.shelved), self._progress.of(self.shelved.name)
        self.bar.tell(len(lesson.pages), read.seen)
        finished = read.is_finished(len(lesson.pages))
        self.state.setText(_state(lesson, read))
        self.start.setText(tr("Start again") if finished else tr("Go on") if read.seen else tr("Start"))
        self.start.setAccessibleName(f"{self.start.text()}: {tr(self.shelved.title)}, {self.state.text()}")


def _state(lesson: Lesson, read: Read) -> str:
    """Such as "3/12 pages, 2/6 right"; before one begins how many there are."""
    pages, questions = len(lesson.pages), sum(1 for _ in lesson.questions())
    if not read.seen:
        asked = counted(questions, "{count} question", "{count} questions")
        return f"{counted(pages, '{count} page', '{count} pages')}, {asked}"
    if read.is_finished(pages):
        return tr("Finished, {right}/{questions} right").format(right=read.right, questions=questions)
    return tr("{seen}/{pages} pages, {right}/{questions} right").format(
        seen=len(read.seen), pages=pages, right=read.right, questions=questions
    )
