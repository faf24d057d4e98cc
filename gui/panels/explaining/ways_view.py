"""The ways from a node to the target, counted and listed by a worker of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.engine.run import Run
from core.language import counted, tr
from core.steps.words.formula import Formula, equation
from core.steps.words.paths import MOST_PATHS, Ways, path_formula, paths_sum, ways

from ...look.formula import Typesetter
from ...look.labels import paragraph
from ...runner import Runner, Task
from ..formula_stack import FormulaStack

SOON = 150  # milliseconds after which it is said that the ways are being counted
Told = tuple[Ways, list[Formula]]


class WaysView(QWidget):
    """Each way as a product of derivatives, their sum, and how many there are."""

    def __init__(self, typesetter: Typesetter) -> None:
        """Show nothing; ``stop`` must be called before the end."""
        super().__init__()
        self._walker = Runner(self)
        self._asked: tuple[Run, int] | None = None
        self.formulas = FormulaStack(typesetter, most=MOST_PATHS + 1)
        self.note = paragraph(muted=True)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(lambda: self.note.setText(tr("Counting …")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.formulas)
        column.addWidget(self.note)
        self.show_nothing("")

    def show_nothing(self, why: str) -> None:
        """Give up what is being counted, and say why there is nothing."""
        self.cancel()
        self.formulas.show_formulas([])
        self.formulas.hide()
        self.note.setText(why)

    def cancel(self) -> None:
        """Give up what is being counted; what was shown stays until something else is asked for."""
        self._walker.cancel()
        self._soon.stop()
        self._asked = None

    def show_ways(self, run: Run, node: int) -> None:
        """Count and list the ways from a node; what was asked for before is given up."""
        self.cancel()
        asked = self._asked = run, node
        self._soon.start()

        def job(cancelled: Callable[[], bool]) -> Told:
            found = ways(run, node, cancelled=cancelled)
            return found, _lines(run, node, found)

        def show(told: Told) -> None:
            if asked is self._asked:
                self._show(*told)

        def fail(sentence: str) -> None:
            if asked is self._asked:
                self.show_nothing(sentence)

        self._walker.submit(Task.of(job, show, fail, given_up=lambda: None))

    def stop(self) -> None:
        """End the worker's thread."""
        self._walker.close()

    def _show(self, found: Ways, lines: list[Formula]) -> None:
        self._soon.stop()
        self._asked = None
        self.formulas.show_formulas(lines)
        self.formulas.setHidden(not lines)
        self.note.setText(_told(found))


def _lines(run: Run, node: int, found: Ways) -> list[Formula]:
    """Each way by names and in numbers, and below them their sum if they are all there."""
    lines = [equation(*path_formula(run, path)) for path in found.listed]
    if 1 < len(found.listed) == found.count:
        lines.append(paths_sum(run, node, found.listed))
    return lines


def _told(found: Ways) -> str:
    count, shown = found.count, len(found.listed)
    words = counted(count, "{count:,} way", "{count:,} ways")
    if not shown:
        return tr("{words}; tensors flow along, so that the steps tell more.").format(words=words)
    more = tr(", {shown} of them listed").format(shown=shown) if shown < count else ""
    told = tr("{words}{more}; the gradient is the sum over all of them.").format(words=words, more=more)
    if any(path.is_undecided for path in found.listed):
        told += " " + tr("A slope of 0 meets an infinite one on the way: 0 · ∞ is NaN, which no sum takes away.")
    return told
