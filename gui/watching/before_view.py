"""What a step said before the edit that was made while it is shown: the numbers then, beside those of now."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.language import tr
from core.steps.words.formula import Formula
from core.steps.words.scene import StepText

from ..look.formula import Typesetter
from ..look.labels import heading, paragraph
from ..look.reading import read
from ..panels.formula_stack import FormulaStack
from ..session import Session
from .movements import Movements

MOST_LINES = 3


class BeforeView(QWidget):
    """Hidden until an edit changes the numbers of the step that is shown; gone with the next step."""

    def __init__(self, session: Session, typesetter: Typesetter) -> None:
        """Remember nothing yet."""
        super().__init__()
        self._session = session
        self._before: StepText | None = None
        self._step: int | None = None
        self.factors = paragraph()
        self.numbers = FormulaStack(typesetter, most=MOST_LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(heading(tr("Before the edit")))
        column.addWidget(self.factors)
        column.addWidget(self.numbers)
        Movements(session, self).began.connect(self._remember)
        session.runs.ran.connect(self._stay)
        session.opened.connect(self._forget)
        self.hide()

    def show_beside(self, now: StepText | None) -> None:
        """Show what was said before where it differs from what is said of the same step now."""
        if self._session.stepping.step != self._step:
            self._forget()
        before = self._before
        lines = [] if before is None or now is None else _changed(before, now)
        factors = "" if before is None or now is None else _factors(before, now)
        self.factors.setText(factors)
        self.factors.setHidden(not factors)
        self.numbers.show_formulas(lines)
        self.numbers.setHidden(not lines)
        self.setHidden(not (lines or factors))

    def _remember(self) -> None:
        """Keep what is said of the step that is shown."""
        stepping = self._session.stepping
        self._before, self._step = stepping.told, stepping.step

    def _stay(self) -> None:
        """The step has another number now if the edit took steps away or brought new ones."""
        if self._before is not None:
            self._step = self._session.stepping.step

    def _forget(self) -> None:
        self._before = self._step = None


def _changed(before: StepText, now: StepText) -> list[Formula]:
    """The lines of numbers that are others now."""
    present = {line.numbers.text for line in now.lines}
    return [line.numbers for line in before.lines if line.numbers.text and line.numbers.text not in present]


def _factors(before: StepText, now: StepText) -> str:
    """The three factors before and now: "U 4 → 4, L 3 → 5, D 12 → 20"."""
    pairs = ((before.upstream, now.upstream), (before.local, now.local), (before.downstream, now.downstream))
    if not any(a is not None and b is not None and _told(a) != _told(b) for a, b in pairs):
        return ""
    told = (
        f"{letter} {_told(a)} → {_told(b)}"
        for letter, (a, b) in zip("ULD", pairs, strict=True)
        if a is not None and b is not None
    )
    return ", ".join(told)


def _told(value: np.ndarray) -> str:
    return read(value).text
