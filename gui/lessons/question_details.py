"""What more there is to say of a page's question: which entry of a tensor is asked for, how far one may be off."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from core.language import tr
from core.lessons.lesson import Question
from core.numbers import shape_text
from core.steps.asked import array_of, obstacle

from ..panels.fields import calm_wheel
from ..session import Session
from .recorder import Recorder

DIGITS = -1.0  # in place of a percentage: significant digits count
_NUMBERS = re.compile(r"\[?\s*\d{1,9}(?:[\s,]+\d{1,9})*\s*\]?", re.ASCII)


class QuestionDetails(QWidget):
    """Follows the page that is worked on; each field is seen where it applies."""

    def __init__(self, session: Session, recorder: Recorder) -> None:
        """Show what the page says."""
        super().__init__()
        self._session, self._recorder = session, recorder
        self.entry, self.tolerance = QLineEdit(placeholderText="0, 0"), _percentage()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(6)
        self.tolerance.setMinimumHeight(self.entry.sizeHint().height())
        self._form.addRow(tr("Entry"), self.entry)
        self._form.addRow(tr("Tolerance"), self.tolerance)
        self.entry.setAccessibleName(tr("Entry of the tensor that is asked for"))
        self.tolerance.setAccessibleName(tr("How far an answer may be off"))
        self.tolerance.setToolTip(tr("A part of the answer, in percent; below 0 %, three significant digits count"))
        self.entry.editingFinished.connect(self._take_entry)
        self.tolerance.valueChanged.connect(self._take_tolerance)
        recorder.changed.connect(self.refresh)
        session.runs.ran.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the question of the page says, as far as it applies."""
        question = self._question()
        self.setVisible(question is not None)
        if question is None:
            return
        shape = self._shape(question)
        self._form.setRowVisible(self.entry, bool(shape))
        self.entry.setToolTip(tr("Its place, counted from 0, in {shape}").format(shape=shape_text(shape)))
        if not (self.entry.hasFocus() and self.entry.isModified()):
            self.entry.setText(_text(question.asked.entry))
        with QSignalBlocker(self.tolerance):
            self.tolerance.setValue(DIGITS if question.tolerance is None else 100.0 * question.tolerance)

    def finish_typing(self) -> None:
        """Take what is being typed."""
        self._take_entry()
        self.tolerance.interpretText()

    def _question(self) -> Question | None:
        page = self._recorder.page
        return None if page is None else page.question

    def _shape(self, question: Question) -> tuple[int, ...]:
        """Of what an entry is asked for; empty for a number, where nothing has run, or where nothing can be asked."""
        log = self._session.runs.log
        if log is None or log.run.is_lean or not question.asked.is_known(log.run):
            return ()
        found = array_of(log, question.asked)
        return () if found is None else found.shape

    def _take_entry(self) -> None:
        """Ask for the entry that was typed; what is none is told, and the field has the old one again."""
        question, log, typed = self._question(), self._session.runs.log, self.entry.text()
        self.entry.setModified(False)
        if question is None or log is None or typed == _text(question.asked.entry) or not self._shape(question):
            return
        if _NUMBERS.fullmatch(typed.strip()) is None:
            refusal: str | None = tr("An entry is whole numbers from 0, one for each dimension, such as 0, 2.")
        else:
            asked = replace(question.asked, entry=tuple(map(int, re.findall(r"\d+", typed))))
            refusal = obstacle(log, asked)
            if refusal is None:
                self._rewrite(replace(question, asked=asked))
        if refusal is not None:
            self._session.refused.emit(refusal)
            self.refresh()

    def _take_tolerance(self, percent: float) -> None:
        question = self._question()
        if question is not None:
            self._rewrite(replace(question, tolerance=None if percent < 0 else round(percent / 100.0, 6)))

    def _rewrite(self, question: Question) -> None:
        page = self._recorder.page
        assert page is not None
        self._recorder.rewrite(replace(page, question=question))


def _percentage() -> QDoubleSpinBox:
    field = QDoubleSpinBox(minimum=DIGITS, maximum=99.0, decimals=2, singleStep=1.0, suffix=" %")
    field.setKeyboardTracking(False)  # a percentage that is half typed is not meant
    field.setSpecialValueText(tr("three digits"))
    calm_wheel(field)
    return field


def _text(entry: tuple[int, ...]) -> str:
    return ", ".join(map(str, entry))
