"""A page of a lesson: its text with the numbers of the graph, its question, and the ways on and back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.language import tr

from ..look.calm import calm, scroll
from ..look.labels import heading, paragraph, title, unit_of
from ..panels.button_row import ButtonRow
from ..session import Session
from ..theme import Theme, text_font
from .asking import Asking
from .bars import PagesBar
from .player import Player
from .progress import Progress
from .prose import numbered, prose
from .question_view import QuestionView, holds_focus
from .scrolled import Scrolled


class PageView(QWidget):
    """Follows the lesson that is read. Page Down and Page Up turn the pages where nothing is left to scroll."""

    def __init__(self, session: Session, player: Player, asking: Asking, progress: Progress, theme: Theme) -> None:
        """Show the page as it stands."""
        super().__init__()
        self._session, self._player, self._asking, self._progress = session, player, asking, progress
        self._theme = theme
        self._page: object = None  # that was shown last, to begin another one at its top
        self.lesson, self.counter = heading(""), heading("")
        self.bar = PagesBar(theme)
        self.title, self.body = title(), QLabel()
        self.title.setFont(text_font(16, strong=True))
        self.elsewhere, self.come_back = paragraph(muted=True), QPushButton(tr("Go there"))
        self.question = QuestionView(asking, theme)
        self.back, self.next, self.leave = QPushButton(tr("Back")), QPushButton(tr("Next")), QPushButton(tr("Leave"))
        self.edit = QPushButton(tr("Edit"))
        self.question.onward = self.next
        self._scroll = Scrolled()
        self._scroll.setAccessibleName(tr("Text of the page"))
        self._to_answer = QTimer(self, singleShot=True, interval=0)  # once the question of the page is put
        self._to_answer.timeout.connect(self._take_focus)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.bar.set_theme(theme)
        self.question.set_theme(theme)
        calm(self._scroll, theme)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Write the text as large as the rest."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell()

    def refresh(self) -> None:
        """Show the page that is read."""
        player, page = self._player, self._player.shown
        if player.lesson is None or page is None:
            self._page = None
            return
        count = len(player.lesson.pages)
        self.lesson.setText(player.lesson.title)
        self.counter.setText(f"{player.page + 1} / {count}")
        self.bar.tell(count, self._progress.of(player.key).seen, player.page)
        self.bar.setAccessibleName(tr("Page {page} of {count}").format(page=player.page + 1, count=count))
        self.title.setText(page.title)
        self.back.setEnabled(player.page > 0)
        self.next.setText(tr("Finish") if player.at_end else tr("Next"))
        for part in (self.elsewhere, self.come_back):
            part.setHidden(player.in_view)
        self.question.setVisible(player.in_view and self._asking.question is not None)
        self._tell()
        if page is not self._page:
            if self._page is None or holds_focus(self):
                self._to_answer.start()
            self._page = page
            self._scroll.verticalScrollBar().setValue(0)
        elif self._asking.verdict is not None:
            self._scroll.reach(self.question)

    def turn(self, way: int) -> None:
        """On or back in the text; at its end to the next page, at its start to the one before."""
        bar = self._scroll.verticalScrollBar()
        if bar.value() != (bar.maximum() if way > 0 else bar.minimum()):
            bar.setValue(bar.value() + way * bar.pageStep())
        elif not (way > 0 and self._player.at_end):
            self._player.step(way)

    def _take_focus(self) -> None:
        """Be ready for the keyboard: at the question, else at the way on."""
        (self.question.field if self._asking.open else self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        """Write the text with the numbers as they stand; those that were let go of follow when they are found."""
        page, log = self._player.shown, self._session.runs.log if self._player.in_view else None
        if page is not None:
            asked = self._asking.question.asked if self._asking.open and self._asking.question is not None else None
            find, run = partial(numbered, page.text, log, asked), None if log is None else log.run
            self._session.recall.ask(self, run, find, self._write, lambda _words: self._write(numbered(page.text)))

    def _write(self, text: str) -> None:
        self.body.setText(prose(text, self._theme, unit_of(self)))

    def _on(self) -> None:
        """The next page; after the last one the lesson ends."""
        if self._player.at_end:
            self._player.leave()
        else:
            self._player.step(1)

    def _connect(self) -> None:
        self._player.changed.connect(self.refresh)
        self._asking.changed.connect(self.refresh)
        self._session.runs.ran.connect(self._tell)
        self.back.clicked.connect(lambda: self._player.step(-1))
        self.next.clicked.connect(self._on)
        self.leave.clicked.connect(self._player.leave)
        self.come_back.clicked.connect(self._player.resume)
        self.question.again.clicked.connect(self._player.ask_again)
        for key, way in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.turn, way))

    def _lay_out(self) -> None:
        self.elsewhere.setText(tr("Another graph is shown; the lesson is in a tab of its own."))
        head = QHBoxLayout()
        head.addWidget(self.lesson, 1)
        head.addWidget(self.counter)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.addLayout(head)
        top.addWidget(self.bar)
        scroll(self._scroll, self._text())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 2, 0, 0)
        outer.setSpacing(6)
        outer.addLayout(top)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self._ways())

    def _text(self) -> QWidget:
        """All that scrolls: the page's text, and its question."""
        self.body.setWordWrap(True)
        self.body.setTextFormat(Qt.TextFormat.RichText)
        self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.body.setSizePolicy(policy)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 6, 12, 12)
        column.setSpacing(10)
        for part in (self.title, self.elsewhere, self.come_back, self.body, self.question):
            column.addWidget(part)
        self.question.ways.addStretch(1)
        column.addLayout(self.question.ways)
        column.addStretch(1)
        return inside

    def _ways(self) -> ButtonRow:
        row = ButtonRow(self.leave, self.edit, self.back, self.next)
        row.setContentsMargins(12, 0, 12, 10)
        self.next.setDefault(True)
        self.leave.setToolTip(tr("Back to what was open before; the lesson remembers this page"))
        self.edit.setToolTip(tr("Change this lesson's pages, or make one of your own of it"))
        return row
