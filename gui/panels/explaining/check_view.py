"""The check of gradients by differences: made by a worker of its own, shown as a table, copied as text or as CSV."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QPushButton, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from core.engine.check import Check, check_gradients
from core.engine.run import Run
from core.language import tr

from ...frame.announcing import announce
from ...look.calm import Inks
from ...look.labels import paragraph
from ...look.table_view import ROW_HEIGHT, TableView
from ...runner import Runner, Task, Watch
from ...selecting import go_to
from ...session import Session
from ...theme import Theme
from ..button_row import ButtonRow
from .check_model import ANALYTIC, ERROR, NUMERIC, VARIABLE, VERDICT, CheckModel
from .checks import as_csv, as_text, summary, told

MOST_ROWS = 8  # to be seen at once; the others are scrolled to
_SHARES = {VARIABLE: 0.3, ANALYTIC: 0.4, NUMERIC: 0.4, ERROR: 0.3}


class CheckView(QWidget):
    """Compares every gradient with a central difference. shown: there is something to be seen."""

    shown = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show nothing yet; ``stop`` must be called before the end."""
        super().__init__()
        self._session = session
        self._chosen: Check | None = None
        self._runner = Runner(self)
        self.model = CheckModel(theme)
        self.table = _Table(self.model, self.copy_chosen)
        self.note, self.detail = paragraph(), paragraph(muted=True)
        self.worst_first = QCheckBox(tr("Worst first"))
        self.begin, self.halt = QPushButton(tr("Check by differences")), QPushButton(tr("Stop"))
        self.copy, self.copy_csv = QPushButton(tr("Copy table")), QPushButton(tr("Copy as CSV"))
        self._lay_out()
        self.begin.clicked.connect(self.check)
        self.halt.clicked.connect(self._runner.cancel)
        self.copy.clicked.connect(self.copy_text)
        self.copy_csv.clicked.connect(self.copy_numbers)
        self.worst_first.toggled.connect(self._put_worst_first)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._follow_order)
        self.table.selectionModel().currentRowChanged.connect(self._tell_row)
        self.table.activated.connect(lambda index: go_to(session, self.model.checks[index.row()].node))
        self.model.modelReset.connect(self._choose_first)
        self._runner.running.connect(self._tell_running)
        self._runner.progressed.connect(self._tell_progress)
        self.set_theme(theme)
        self.clear()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.model.theme = theme
        self.table.set_theme(theme)

    def stop(self) -> None:
        """End the worker's thread."""
        self._runner.close()

    def clear(self) -> None:
        """Show nothing: what was checked is of another run."""
        self._runner.cancel()
        self._show(None, (), "")

    def check(self) -> None:
        """Compare every gradient of the run with a central difference, in the worker."""
        run = self._session.runs.run
        if run is None:
            return
        self._show(None, (), tr("Checking …"))

        def job(watch: Watch) -> list[Check]:
            return check_gradients(run, watch, watch.tell)

        def done(checks: list[Check]) -> None:
            if run is self._session.runs.run:
                self._show(run, checks, summary(checks))
                announce(self.note, self.note.text())
                self.shown.emit()

        def failed(sentence: str) -> None:
            if run is self._session.runs.run:
                self._show(None, (), sentence)

        self._runner.submit(Task.of(job, done, failed))

    def copy_text(self) -> None:
        """Put the table on the clipboard as text."""
        self._copy(as_text, self.model.checks, tr("The check is on the clipboard."))

    def copy_numbers(self) -> None:
        """Put the table on the clipboard as CSV, with all digits."""
        self._copy(as_csv, self.model.checks, tr("The check is on the clipboard as CSV."))

    def copy_chosen(self) -> None:
        """Put the row that is chosen on the clipboard, as it is told."""
        if self._chosen is not None:
            self._copy(lambda run, checks: told(run, checks[0]), [self._chosen], tr("The row is on the clipboard."))

    def _copy(self, write: Callable[[Run, Sequence[Check]], str], checks: Sequence[Check], words: str) -> None:
        if self.model.run is not None:
            QGuiApplication.clipboard().setText(write(self.model.run, checks))
            self._session.noted.emit(words)

    def _show(self, run: Run | None, checks: Sequence[Check], words: str) -> None:
        self._chosen = None
        self.model.show_checks(run, checks)
        self.note.setText(words)
        self.note.setHidden(not words)
        for part in (self.table, self.copy, self.copy_csv, self.worst_first):
            part.setHidden(not checks)
        rows = min(len(checks), MOST_ROWS)
        high = self.table.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 2 * self.table.frameWidth()
        self.table.setFixedHeight(high)

    def _tell_running(self, running: bool) -> None:
        self.halt.setVisible(running)
        self.begin.setHidden(running)

    def _tell_progress(self) -> None:
        if self._runner.share is not None:
            self.note.setText(tr("Checking … {share:.0%}").format(share=self._runner.share))

    def _put_worst_first(self, worst: bool) -> None:
        self.table.sortByColumn(VERDICT if worst else -1, Qt.SortOrder.DescendingOrder)

    def _follow_order(self, column: int, order: Qt.SortOrder) -> None:
        """The box tells of the order, however it was chosen."""
        self.worst_first.blockSignals(True)
        self.worst_first.setChecked(column == VERDICT and order == Qt.SortOrder.DescendingOrder)
        self.worst_first.blockSignals(False)

    def _tell_row(self) -> None:
        """Tell of the row that is chosen, with all numbers."""
        row, run = self.table.currentIndex().row(), self.model.run
        self._chosen = self.model.checks[row] if run is not None and 0 <= row < len(self.model.checks) else None
        self.detail.setText("" if run is None or self._chosen is None else told(run, self._chosen))
        self.detail.setVisible(self._chosen is not None)

    def _choose_first(self) -> None:
        """Of other checks, and in another order, the first row is told of."""
        self.table.setCurrentIndex(self.model.index(0, VARIABLE))
        self._tell_row()

    def _lay_out(self) -> None:
        doing, copying = ButtonRow(self.begin, self.halt), ButtonRow(self.copy, self.copy_csv)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(doing)
        for part in (self.note, self.worst_first, self.table, self.detail):
            column.addWidget(part)
        column.addLayout(copying)
        self.halt.hide()


class _Table(TableView):
    """One row is told in full below it; its header puts the rows in order."""

    def __init__(self, model: CheckModel, copy: Callable[[], None]) -> None:
        super().__init__(model, tr("Gradients compared with differences"), _SHARES, VERDICT)
        self._copy = copy
        self.setItemDelegateForColumn(VERDICT, _Verdict(self))
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of copying take the row that is chosen."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)


class _Verdict(Inks):
    """A sign and a word; the sign alone where there is no room for both."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """As Qt asks."""
        super().initStyleOption(option, index)
        margin = option.widget.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        if option.fontMetrics.horizontalAdvance(option.text) > option.rect.width() - 2 * margin:
            option.text = option.text.partition(" ")[0]
