"""The step panel: the rule, the rule with its numbers, and the product of the chain rule, always in three places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from core.language import tr
from core.levels import path_text
from core.steps import StepLog
from core.steps.words.formula import Formula
from core.steps.words.fused_text import fused_note
from core.steps.words.scene import OneByOne, StepText
from core.steps.words.tangent_text import places_of, sweep_note

from ...look.calm import calm, scroll
from ...look.formula import Typesetter
from ...look.labels import heading, paragraph, title
from ...look.reading import read
from ...running.pace import Pace
from ...session import Session
from ...theme import Theme
from ...watching.before_view import BeforeView
from ..formula_stack import FormulaStack
from ..readings_view import Block
from .arrivals import ArrivalsView, arrivals_at
from .end_view import EndView
from .locals_view import LocalsView
from .product_view import ProductView

_HINT = "Run backward ({run}), then step with {on} and {back}, or drag the slider under the canvas."
_STEP = "Step with {on} and {back}"
_EMPTY = "Nothing to step through yet"
_NO_GRADIENTS = "These steps go forward only. Run backward ({run}) to have the gradients as well."
_ALONE = "One by one"


class StepPanel(QScrollArea):
    """Follows the step of the session."""

    def __init__(self, session: Session, theme: Theme, typesetter: Typesetter) -> None:
        """Show the step as it stands."""
        super().__init__()
        self.setObjectName("steps")
        self._session = session
        self.counter = paragraph(muted=True)
        self.note = paragraph(muted=True)
        self.title = title()
        self.rule = FormulaStack(typesetter)
        self.numbers = FormulaStack(typesetter)
        self.rule_heading, self.numbers_heading = heading(tr("Rule")), heading(tr("With numbers"))
        self.why = paragraph(muted=True)
        self.locals = LocalsView(typesetter)
        self.end = EndView(typesetter)
        self.one_by_one, self.one_by_one_heading = FormulaStack(typesetter), heading(tr(_ALONE))
        self.product = ProductView(theme)
        self.before = BeforeView(session, typesetter)
        self.value = Block(theme, "value", tr("Value"))
        self.arrivals = ArrivalsView(theme)
        self._lay_out()
        calm(self, theme)
        session.stepping.stepped.connect(Pace(session, self.refresh, self, prompt=True).ask)
        session.runs.ran.connect(Pace(session, self.refresh, self).ask)
        session.opened.connect(self.refresh)
        session.level_changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.product.set_theme(theme)
        self.value.picture.set_theme(theme)
        self.arrivals.set_theme(theme)
        calm(self, theme)

    def refresh(self) -> None:
        """Show the step that the session is at."""
        log, stops, told = self._session.runs.log, self._session.stepping.stops, self._session.stepping.told
        index = self._session.stepping.step
        if log is None or stops is None or told is None or index is None:
            self._show_nothing()
            return
        place = path_text(log.run.snapshot.nodes, log[index].node, self._session.level)
        self.counter.setText(
            tr("Step {place} of {stops}").format(place=stops.place(index) + 1, stops=len(stops))
            + (tr(" · inside {place}").format(place=place) if place else "")
        )
        self._tell(self.note, fused_note(log) or sweep_note(log))
        self.title.setText(told.title)
        self._show(told)
        self.before.show_beside(told)
        self.end.show_run(log.run if index == log.passed else None)
        find = partial(arrivals_at, self._session.stepping.state)
        show = self.arrivals.show_arrivals
        self._session.recall.ask(self.arrivals, log.run, find, show, lambda _: show(None))

    def _show_nothing(self) -> None:
        self.counter.setText(tr("Not stepping"))
        log = self._session.runs.log
        key = self._session.key_of
        keys = {"run": key("run_backward"), "on": key("step_next"), "back": key("step_previous")}
        title, note = _at_rest(log, keys)
        self._tell(self.note, note)
        self.title.setText(title)
        self._show(StepText("", "", places=places_of(log) if log else None))
        self.before.show_beside(None)
        self.end.show_run(self._session.runs.run)
        self.arrivals.show_arrivals(None)

    def _show(self, told: StepText) -> None:
        edges = [line for line in told.lines if line.edge]
        lines = [line for line in told.lines if not line.edge]
        self._show_formulas(self.rule_heading, self.rule, [line.rule for line in lines])
        self._show_formulas(self.numbers_heading, self.numbers, [line.numbers for line in lines])
        self.locals.show_lines(edges)
        self._tell(self.why, told.why)
        self._show_one_by_one(told.one_by_one)
        self.product.show_text(told)
        self.value.setVisible(told.value is not None)
        if told.value is not None:
            self.value.show_reading(read(told.value))

    def _show_one_by_one(self, alone: OneByOne | None) -> None:
        """Show what operations taken as one give one by one, and that it is the same."""
        if alone is not None:
            self.one_by_one_heading.setText(
                f"{tr(_ALONE)}: {tr('the same') if alone.same else tr('differs by rounding')}"
            )
        lines = (alone.line.rule, alone.line.numbers) if alone else ()
        self._show_formulas(self.one_by_one_heading, self.one_by_one, lines)

    @staticmethod
    def _tell(label: QLabel, words: str) -> None:
        label.setText(words)
        label.setHidden(not words)

    @staticmethod
    def _show_formulas(above: QLabel, stack: FormulaStack, formulas: Sequence[Formula]) -> None:
        """Show what there is under its heading; no heading stands over nothing."""
        there = [formula for formula in formulas if formula.text]
        stack.show_formulas(there)
        above.setHidden(not there)
        stack.setHidden(not there)

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 0, 12, 12)
        layout.setSpacing(4)
        for room, *parts in (
            (0, self.counter, self.note, self.title),
            (4, self.product, self.before),  # above what may grow, so that it stays where it is
            (6, self.locals),
            (6, self.rule_heading, self.rule),
            (6, self.numbers_heading, self.numbers, self.why),
            (6, self.one_by_one_heading, self.one_by_one),
            (4, self.value, self.arrivals, self.end),
        ):
            layout.addSpacing(room)
            for part in parts:
                layout.addWidget(part)
        layout.addStretch(1)
        scroll(self, content)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _at_rest(log: StepLog | None, keys: Mapping[str, str]) -> tuple[str, str]:
    """What is said while no step is shown, and what is said beside it; keys: what is pressed, by what it is for."""
    if log is None:
        return tr(_HINT).format(**keys), ""
    if not log.run.snapshot.nodes:
        return tr(_EMPTY), ""
    note, run = fused_note(log) or sweep_note(log), log.run
    if not (note or run.backward_done or run.snapshot.view.target in run.problems):  # of which the canvas tells
        note = tr(_NO_GRADIENTS).format(**keys)
    return tr(_STEP).format(**keys), note
