"""Formulas one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.steps.formula import Formula

from ..formula import Typesetter
from ..formula_label import FormulaLabel

MOST_LINES = 8
_GAP = 8  # pixels between formulas that stand apart


class FormulaStack(QWidget):
    """Formulas one below the other; at least one line high, so that what is below stays where it is."""

    def __init__(self, typesetter: Typesetter, *, most: int = MOST_LINES, apart: bool = False) -> None:
        """Show one empty line; most: of the formulas no more than these are shown; apart: each as high as it needs."""
        super().__init__()
        self._typesetter = typesetter
        self._most = most
        self._apart = apart
        self.lines: list[FormulaLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP if apart else 0)
        self.show_formulas([])

    def show_formulas(self, formulas: Sequence[Formula]) -> None:
        """Show other formulas."""
        shown = list(formulas[: self._most]) or [Formula("", "")]
        while len(self.lines) < len(shown):
            self.lines.append(FormulaLabel(self._typesetter, snug=self._apart))
            self._column.addWidget(self.lines[-1])
        for place, label in enumerate(self.lines):
            label.setVisible(place < len(shown))
            if place < len(shown):
                label.set_formula(shown[place].marked, shown[place].text)

    def text(self) -> str:
        """What is shown, as Unicode text."""
        return "\n".join(label.text() for label in self.lines if not label.isHidden())
