"""The Jacobian of what is selected, up to 64×64, and what it costs beside the one pass that gives vᵀJ."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.engine.run import Run
from core.language import counted, tr
from core.numbers import shape_text

from ..look.calm import calm, scroll
from ..look.labels import paragraph, title
from ..panels.choice import Choice
from ..runner import Job, Runner, Task, Watch
from ..running.while_seen import WhileSeen
from ..selecting import one_selected
from ..session import Session
from ..theme import Theme
from .built import LARGEST, Built, End, Subject, build, subject
from .jacobian_view import JacobianView

_HINT = "Run backward, or select a node, to see its derivatives as a matrix."
SOON = 200  # milliseconds of building after which that is told, and can be stopped


class JacobianPanel(QScrollArea):
    """Follows the selection and the run; builds J in a worker of its own."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show what the selection asks for; ``stop`` must be called before the end."""
        super().__init__()
        self._session = session
        self._builder = Runner(self)
        self._asked: object = None  # what the worker is at
        self._of: tuple[Run, End] | None = None  # what the list is for
        self.title, self.note, self.cost = title(), paragraph(muted=True), paragraph()
        self.by = Choice(tr("By what it is differentiated"))
        self.by.activated.connect(lambda _: self._build())
        self.view = JacobianView(theme)
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.clicked.connect(self._builder.cancel)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._tell_building)
        self._lay_out()
        calm(self, theme)
        session.opened.connect(self._forget)
        seen = WhileSeen(session, self._refresh, self, settled=True)
        for signal in (session.selection_changed, session.runs.ran, session.opened):
            signal.connect(seen.ask)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.view.set_theme(theme)
        calm(self, theme)

    def stop(self) -> None:
        """End the worker's thread."""
        self._builder.close()

    def _refresh(self) -> None:
        """Build what is selected."""
        run, only, kept = self._session.runs.run, one_selected(self._session), self.by.currentData()
        if run is None:
            self._show_nothing(tr(_HINT))
            return

        def job(watch: Watch) -> tuple[Subject | None, End | None, Built | None]:
            found = subject(run, only)
            if found is None or not found.offered:
                return found, None, None
            by = found.first or (kept if kept in found.offered else found.offered[0])
            return found, by, build(run, found.of, by, watch)

        self._ask(job, lambda told: self._show_found(run, *told))

    def _build(self) -> None:
        """Build what was chosen from the list."""
        by = self.by.currentData()
        if self._of is not None and self._of[0] is self._session.runs.run and isinstance(by, End):
            run, of = self._of
            self._ask(lambda watch: build(run, of, by, watch), self._show)
        else:
            self._refresh()  # which takes over what is chosen, if it is still there

    def _forget(self) -> None:
        """What is built, and the list, are for a graph that was left."""
        self._builder.cancel()
        self._settle()
        self._of = None

    def _ask(self, job: Job, done: Callable[[Any], None]) -> None:
        """Have the worker do something; what it was at is given up."""
        self._builder.cancel()
        asked = self._asked = object()
        self._soon.start()

        def over(result: Any) -> None:
            if asked is self._asked:
                self._settle()
                done(result)

        def failed(sentence: str) -> None:
            if asked is self._asked:
                self._show_nothing(sentence, keep_choice=True)

        self._builder.submit(
            Task.of(job, over, failed, given_up=lambda: failed(tr("Stopped; choose again to build it.")))
        )

    def _show_found(self, run: Run, found: Subject | None, by: End | None, built: Built | None) -> None:
        """Offer by what can be differentiated, and show what was built at first."""
        nodes = run.snapshot.nodes
        self._of = None if found is None else (run, found.of)
        with QSignalBlocker(self.by):
            self.by.clear()
            for end in () if found is None else found.offered:
                self.by.addItem(nodes[end.id].name, end)
            self.by.setCurrentIndex(-1 if found is None or by is None else found.offered.index(by))
        if built is not None:
            self.by.setEnabled(True)
            self._show(built)
        elif found is None:
            self._show_nothing(tr(_HINT))
        else:
            told = tr("{name} depends on no variable that could move.")
            self._show_nothing(told.format(name=nodes[found.of.id].name))

    def _tell_building(self) -> None:
        self.note.setText(tr("Building, one pass for each row …"))
        self.stop_button.show()

    def _show(self, built: Built) -> None:
        self.title.setText(tr("Jacobian of {of} by {by}").format(of=built.of, by=built.by))
        self.view.show_built(built)
        self.note.setText(_told(built))
        self.cost.setText(_cost(built))

    def _show_nothing(self, why: str, *, keep_choice: bool = False) -> None:
        self._settle()
        self.by.setEnabled(keep_choice)
        self.title.setText(tr("Jacobian"))
        self.view.show_built(None)
        self.note.setText(why)
        self.cost.clear()

    def _settle(self) -> None:
        self._asked = None
        self._soon.stop()
        self.stop_button.hide()

    def _lay_out(self) -> None:
        outer, row = QWidget(), QHBoxLayout()
        row.addWidget(QLabel(tr("by")))
        row.addWidget(self.by, 1)
        column = QVBoxLayout(outer)
        column.setContentsMargins(12, 2, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(row)
        for part in (self.view, self.cost, self.note, self.stop_button):
            column.addWidget(part)
        column.addStretch(1)
        self.stop_button.hide()
        scroll(self, outer)


def _cost(built: Built) -> str:
    """What J costs, and what the one row costs that a backward pass makes."""
    passes = counted(len(built.v), "{count:,} pass for J", "{count:,} passes for J")
    return tr("{passes}; 1 pass for vᵀJ.").format(passes=passes)


def _told(built: Built) -> str:
    """What the row is, or why J is not shown."""
    if built.matrix is None:
        told = tr("J would be {rows:,}×{columns:,}; it is built up to {most}×{most}. A pass never needs it.")
        return told.format(rows=len(built.v), columns=len(built.row), most=LARGEST)
    if built.whole:
        told = tr("v is the seed, one number for each element of {of}. vᵀJ is the gradient of {by}: no pass stores J.")
    else:
        told = tr("v is the gradient of {of} ({shape}). vᵀJ is what flows back to {by} through {of}: no pass stores J.")
    return told.format(of=built.of, by=built.by, shape=shape_text(built.of_shape))
