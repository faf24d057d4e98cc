"""The local derivatives of a step, wire by wire: the edge, the derivative along it, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.language import tr
from core.steps.words.scene import Line

from ...look.formula import Typesetter
from ...look.labels import enlarge, heading, paragraph, unit_of
from ..formula_stack import FormulaStack

MOST_ROWS = 12


class LocalsView(QWidget):
    """A table with a row for each input; hidden where there is none."""

    def __init__(self, typesetter: Typesetter) -> None:
        """Show no row yet."""
        super().__init__()
        self._typesetter = typesetter
        self.rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(heading(tr("Edge, local derivative, why")))
        self._more = paragraph(muted=True)
        self._column.addWidget(self._more)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other derivatives; of many the first ones."""
        shown = lines[:MOST_ROWS]
        while len(self.rows) < len(shown):
            self.rows.append(_Row(self._typesetter))
            self._column.insertWidget(self._column.count() - 1, self.rows[-1])
            enlarge(self.rows[-1], unit_of(self))
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                row.show_line(shown[place])
        rest = len(lines) - len(shown)
        self._more.setText(tr("and {rest:,} more").format(rest=rest) if rest else "")
        self._more.setHidden(not rest)
        self.setHidden(not lines)

    def text(self) -> str:
        """What is shown, a line for each edge."""
        return "\n".join(row.text() for row in self.rows if not row.isHidden())


class _Row(QWidget):
    """An edge with its derivative, and below it the reason."""

    def __init__(self, typesetter: Typesetter) -> None:
        super().__init__()
        self._edge, self._why = paragraph(), paragraph(muted=True)
        self._formula = FormulaStack(typesetter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(0)
        for part in (self._edge, self._formula, self._why):
            column.addWidget(part)

    def show_line(self, line: Line) -> None:
        """Show another derivative, or why there is none."""
        self._edge.setText(line.edge)
        self._formula.setHidden(not line.numbers.text)
        self._formula.show_formulas([line.numbers])
        self._why.setText(line.why)

    def text(self) -> str:
        """The row in words."""
        parts = (self._edge.text(), "" if self._formula.isHidden() else self._formula.text(), self._why.text())
        return " | ".join(part for part in parts if part)
