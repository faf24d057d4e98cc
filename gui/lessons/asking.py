"""The question that is put to the person: hidden wherever the app shows numbers, until it is answered or shown."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from core.errors import EditError
from core.language import tr
from core.lessons import answers, diagnosis
from core.lessons.lesson import Question
from core.steps.asked import obstacle, revealed

from ..session import Session

Outcome = Literal["right", "shown"]  # answered, or given up


class Asking(QObject):
    """One question at a time, about the document that is open.

    verdict: what is said of the last answer. tries: how many answers were numbers. outcome: how it ended; None as long
    as it is open.
    """

    question: Question | None
    verdict: diagnosis.Verdict | None
    outcome: Outcome | None
    _step: int | None

    changed = Signal()  # another question, another verdict, or none any more
    ended = Signal()  # there is an outcome

    def __init__(self, session: Session) -> None:
        """Ask nothing yet."""
        super().__init__(session)
        self._session = session
        self._forget()
        session.opened.connect(self._leave)
        session.runs.ran.connect(self._follow)
        session.stepping.left.connect(self._hold)

    @property
    def open(self) -> bool:
        """Whether an answer is waited for."""
        return self.question is not None and self.outcome is None

    @property
    def words(self) -> str:
        """The question in words; empty as long as nothing has run."""
        log = self._session.runs.log
        if self.question is None or log is None or self.obstacle:
            return ""
        return self.question.text or diagnosis.wording(log, self.question.asked)

    @property
    def obstacle(self) -> str:
        """Why it cannot be asked, in a sentence; empty if it can, or if that is not known before a run."""
        log = self._session.runs.log
        return "" if self.question is None or log is None else obstacle(log, self.question.asked) or ""

    def ask(self, question: Question, step: int | None = None) -> None:
        """Ask, at a step before the number is shown: by default the last of them."""
        self._forget()
        self.question, self._step = question, step
        self._place()
        self.changed.emit()

    def recall(self, question: Question, outcome: Outcome) -> None:
        """Show a question that was answered before, with what is to be said of it."""
        self._forget()
        self.question, self.outcome = question, outcome
        self._show_outcome()
        self.changed.emit()

    def answer(self, text: str) -> None:
        """Take an answer as it was typed."""
        log = self._session.runs.log
        if self.question is None or not self.open or log is None or self.obstacle:
            return
        try:
            number = answers.parse_answer(text)
        except EditError as error:
            self.verdict = diagnosis.Verdict(right=False, words=str(error))
            self.changed.emit()
            return
        self.tries += 1
        self.verdict = diagnosis.judge(log, self.question, number)
        if self.verdict.right:
            self._end("right")
        self.changed.emit()

    def give_up(self) -> None:
        """Show the number."""
        if self.open and self._session.runs.log is not None:
            self._end("shown")
            self._tell_outcome()
            self.changed.emit()

    def drop(self) -> None:
        """Ask nothing any more; what was hidden is shown again."""
        if self.question is not None:
            was_open = self.open
            self._forget()
            if was_open:
                self._session.stepping.ask(None, self._session.stepping.step)
            self.changed.emit()

    def _forget(self) -> None:
        self.question = None
        self.verdict = None
        self.outcome = None
        self.tries = 0
        self._step = None
        self._placed = False

    def _end(self, outcome: Outcome) -> None:
        log = self._session.runs.log
        assert self.question is not None
        assert log is not None
        self.outcome = outcome
        self._session.stepping.ask(None, revealed(log, self.question.asked))
        self.ended.emit()

    def _show_outcome(self) -> None:
        """Show the number that was asked for before, as soon as there is a run, and say how it is made."""
        log = self._session.runs.log
        if not self._placed and self.question is not None and log is not None:
            self._placed = True
            self._session.stepping.go(revealed(log, self.question.asked))
        self._tell_outcome()

    def _tell_outcome(self) -> None:
        """Say how the number is made, as far as there is a run that has it."""
        log = self._session.runs.log
        if self.question is not None and log is not None and not self.obstacle:
            told = diagnosis.explained(log, self.question.asked)
            words = tr("Right. {why}").format(why=told) if self.outcome == "right" else told
            self.verdict = diagnosis.Verdict(right=self.outcome == "right", words=words)

    def _place(self) -> None:
        """Hide the number, and go to the step if there is one yet."""
        assert self.question is not None
        self._session.nudging.end()  # what is tried out on the canvas would tell it, too
        self._session.lab.end()
        self._placed = self._session.runs.log is not None
        self._session.stepping.ask(self.question.asked, self._step)

    def _follow(self) -> None:
        """There is another run: the first for the question brings it to its step."""
        if self.open and not self._placed:
            self._place()
        if self.outcome is not None:
            self._show_outcome()
        if self.question is not None:
            self.changed.emit()

    def _hold(self) -> None:
        """All of the pass is wanted: not before there is an answer."""
        if self.open:
            self._session.noted.emit(tr("Answer the question first, or choose Show me."))

    def _leave(self) -> None:
        """Another document is shown, which the question is not about."""
        if self.question is not None:
            self._forget()
            self.changed.emit()
