"""What a pass has come to: the gradients of its variables, and how to see that they are right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.engine.run import Run
from core.language import tr
from core.steps.words.text import MOST_GRADIENTS, gradients_found

from ...look.formula import Typesetter
from ...look.labels import heading, paragraph
from ..formula_stack import FormulaStack


class EndView(QWidget):
    """The gradients, with a button for the check and one for the same in PyTorch."""

    check_wanted = Signal()
    script_wanted = Signal()

    def __init__(self, typesetter: Typesetter) -> None:
        """Be hidden until a pass is over."""
        super().__init__()
        self.formulas = FormulaStack(typesetter, most=MOST_GRADIENTS, apart=True)
        self._more = paragraph(muted=True)
        self.check = QPushButton(tr("Check"))
        self.check.setToolTip(tr("Compare each gradient with differences of the target"))
        self.check.clicked.connect(self.check_wanted)
        self.script = QPushButton(tr("In PyTorch"))
        self.script.setToolTip(tr("A script that prints the same"))
        self.script.clicked.connect(self.script_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (heading(tr("Gradients")), self.formulas, self._more):
            column.addWidget(part)
        row = QHBoxLayout()
        for button in (self.check, self.script):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def show_run(self, run: Run | None) -> None:
        """Show what a run found; None, or a run without a backward pass: nothing."""
        found, count = gradients_found(run) if run is not None and run.backward_done else ([], 0)
        self.formulas.show_formulas(found)
        self._more.setText(tr("and {count:,} more").format(count=count - len(found)) if count > len(found) else "")
        self._more.setHidden(count == len(found))
        self.setHidden(not found)
