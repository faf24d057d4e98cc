"""Formulas one below the other, long ones on several lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.steps.words.breaking import broken
from core.steps.words.formula import Formula

from ..look.formula import Typesetter
from ..look.formula_label import FormulaLabel
from ..look.labels import enlarge, unit_of

MOST_FORMULAS = 8
_GAP = 8  # pixels between formulas that stand apart
_LETTER = 6.6  # pixels that a letter takes which can still be read well
_NARROWEST = 36  # letters of a line, however narrow the panel is


class FormulaStack(QWidget):
    """Formulas one below the other; at least one line high, so that what is below stays where it is."""

    def __init__(self, typesetter: Typesetter, *, most: int = MOST_FORMULAS, apart: bool = False) -> None:
        """Show one empty line; most: of the formulas no more than these are shown; apart: each as high as it needs."""
        super().__init__()
        self._typesetter = typesetter
        self._most = most
        self._apart = apart
        self._formulas: list[Formula] = []
        self._broken: list[list[Formula]] = []
        self.lines: list[FormulaLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP if apart else 0)
        self.show_formulas([])

    def show_formulas(self, formulas: Sequence[Formula]) -> None:
        """Show other formulas."""
        self._formulas = list(formulas[: self._most]) or [Formula("", "")]
        self._show()

    def text(self) -> str:
        """What is shown, as Unicode text, a line for each formula."""
        return "\n".join(" ".join(line.text for line in lines) for lines in self._broken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break long formulas where the room ends now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show()

    def _show(self) -> None:
        longest = max(_NARROWEST, round(self.width() / (_LETTER * unit_of(self))))
        self._broken = [broken(formula, longest) for formula in self._formulas]
        shown = [line for lines in self._broken for line in lines]
        while len(self.lines) < len(shown):
            self.lines.append(FormulaLabel(self._typesetter, snug=self._apart))
            self._column.addWidget(self.lines[-1])
            enlarge(self.lines[-1], unit_of(self))
        for place, label in enumerate(self.lines):
            label.setVisible(place < len(shown))
            if place < len(shown):
                label.set_formula(shown[place].marked, shown[place].text)
