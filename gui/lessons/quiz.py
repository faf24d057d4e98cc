"""A quiz on whatever graph is open: the numbers of its pass are asked for one after the other, and counted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from core.language import tr
from core.lessons.lesson import Question
from core.lessons.quiz import Topic, questions
from core.steps import StepLog
from core.steps.asked import Asked, obstacle, revealed
from core.steps.tangent_log import TangentLog

from ..session import Session
from .asking import Asking


class Quiz(QObject):
    """Asks and keeps the score.

    active: whether it goes on. over: whether nothing is left to ask. put: how many questions have ended; right: how
    many of them were answered at the first try.
    """

    changed = Signal()
    ending = Signal()  # it is about to be, and what shows it is still there
    ended = Signal()  # it was ended, and the document that it was about is still shown

    def __init__(self, session: Session, asking: Asking) -> None:
        """Ask nothing yet."""
        super().__init__(session)
        self._session, self._asking = session, asking
        self.topic: Topic = "gradient"
        self.active = self.over = self._waiting = False
        self.put = self.right = 0
        self._upcoming: Iterator[Asked] = iter(())
        self._before: int | None = None  # the step that was shown
        session.opened.connect(self._leave)
        session.stepping.left.connect(self.end)
        session.runs.ran.connect(self._follow)
        asking.ended.connect(self._count)

    def start(self, topic: Topic) -> None:
        """Ask for values, local derivatives or gradients, from the step that is shown on, else from the start.

        Another topic is asked for from the same step on as the one before.
        """
        self._asking.drop()
        if not self.active:
            self._before = self._session.stepping.step
        self.topic, self.active, self.over = topic, True, False
        self.put = self.right = 0
        log = self._session.runs.log
        self._waiting = log is None or not self._is_ready(log)
        if not self._waiting:
            self._draw_from(self._before or 0)
            self.next()
            return
        self.changed.emit()
        if self._session.runs.directions:
            self._session.runs.leave_forward_mode()
        self._session.runs.backward()

    def next(self) -> None:
        """Ask for the next number; after the last one it is over."""
        asked = next(self._upcoming, None)
        self.over = asked is None
        if asked is None:
            self._asking.drop()
        else:
            self._asking.ask(Question(asked))
        self.changed.emit()

    def go_on(self) -> None:
        """Show the number that is asked for, or ask for the next one; once nothing is left, end."""
        if self._asking.open:
            self._asking.give_up()
        elif self.over:
            self.end()
        else:
            self.next()

    def end(self) -> None:
        """Ask no more; the score is told."""
        if self.active:
            self.ending.emit()
            self._stop()
            self._session.stepping.ask(None, self._before)
            self.changed.emit()
            self.ended.emit()
            self._session.noted.emit(self.score)

    @property
    def score(self) -> str:
        """How it goes, in words."""
        if not self.put:
            return tr("No question answered yet.")
        return tr("{right} of {put} right at the first try.").format(right=self.right, put=self.put)

    def _draw_from(self, step: int) -> None:
        """Ask for what the pass has not shown by a step; for all of it if nothing is left there."""
        log = self._session.runs.log
        assert log is not None
        later = questions(log, self.topic, step)
        first = next(later, None)
        self._upcoming = questions(log, self.topic) if first is None else _with_first(first, later)

    def _is_ready(self, log: StepLog) -> bool:
        """Whether a pass has what the quiz asks for."""
        return (self.topic == "value" or log.run.backward_done) and not isinstance(log, TangentLog)

    def _follow(self) -> None:
        """There is another run: the first one for the quiz, or one after an edit, perhaps of what is asked for."""
        log = self._session.runs.log
        if not self.active or self.over or log is None or (self._waiting and not self._is_ready(log)):
            return
        asked = self._asking.question.asked if self._asking.question else None
        if self._waiting or asked is None or obstacle(log, asked) is not None:
            self._waiting = False
            self._draw_from(0)
            self.next()
        else:
            self._draw_from(revealed(log, asked))

    def _leave(self) -> None:
        """Ask no more, be it that another document is shown."""
        if self.active:
            self._stop()
            self.changed.emit()

    def _stop(self) -> None:
        self.active = self.over = self._waiting = False
        self._asking.drop()

    def _count(self) -> None:
        if self.active:
            self.put += 1
            self.right += self._asking.outcome == "right" and self._asking.tries == 1
            self.changed.emit()


def _with_first(first: Asked, later: Iterator[Asked]) -> Iterator[Asked]:
    yield first
    yield from later
