"""Why a gradient is what it is: the whole formula, the ways to the target, the check by differences, and PyTorch."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.engine.run import Run
from core.formats.torch_code import torch_code
from core.language import tr
from core.steps.words.breaking import letters
from core.steps.words.formula import Formula, equation
from core.steps.words.terms import name_of, value_of
from core.steps.words.whole import whole_formula

from ...lab.kink_card import KinkCard
from ...look.calm import calm, scroll
from ...look.formula import Typesetter
from ...look.labels import heading, paragraph
from ...runner import Runner, Task
from ...running.while_seen import WhileSeen
from ...selecting import one_selected
from ...session import Session
from ...theme import Theme
from ..formula_stack import FormulaStack
from .check_view import CheckView
from .script_view import ScriptView
from .ways_view import WaysView

MOST_NUMBERS = 50  # letters of a formula with numbers that can be read in the width of a panel
_ABOVE = 48  # pixels: the heading and the buttons over what is scrolled to
_HINT = "Run backward ({key}) to see how gradients come about."


class ExplainPanel(QScrollArea):
    """Explains the pass, and the gradient of the selected node."""

    def __init__(self, session: Session, theme: Theme, typesetter: Typesetter) -> None:
        """Show what the selection asks for; ``stop`` must be called before the end."""
        super().__init__()
        self.setObjectName("explain")
        self._session = session
        self._explained: Run | None = None  # the run that the check and the script are of
        self._awaited: QWidget | None = None  # what to scroll to once it has its new size
        self._writer = Runner(self)
        self.hint = paragraph(muted=True)
        self.whole, self.ways = FormulaStack(typesetter), WaysView(typesetter)
        self.checks = CheckView(session, theme)
        self.code = ScriptView()
        self.kink = KinkCard(session)
        self._content = self._sections()
        self._lay_out()
        self.verticalScrollBar().rangeChanged.connect(self._scroll)
        calm(self, theme)
        seen = WhileSeen(session, self._refresh, self, settled=True)
        self.checks.shown.connect(partial(self._bring_up, self.checks.note))
        session.selection_changed.connect(self.ways.cancel)
        session.opened.connect(self._forget)
        for signal in (session.selection_changed, session.runs.ran, session.opened):
            signal.connect(seen.ask)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        calm(self, theme)
        self.code.set_theme(theme)
        self.checks.set_theme(theme)

    def stop(self) -> None:
        """End the workers' threads."""
        self.ways.stop()
        self.checks.stop()
        self._writer.close()

    def show_code(self) -> None:
        """Write the run as a PyTorch script."""
        self._write_code(lambda _: None)

    def copy_code(self) -> None:
        """Put the whole script on the clipboard, and show it."""

        def copy(script: str) -> None:
            QGuiApplication.clipboard().setText(script)
            self._session.noted.emit(tr("The PyTorch script is on the clipboard."))

        self._write_code(copy)

    def _refresh(self) -> None:
        """Explain the selected node."""
        run = self._session.runs.run
        explained = run is not None and run.backward_done
        self.hint.setText(tr(_HINT).format(key=self._session.key_of("run_backward")))
        self.hint.setHidden(explained)
        self._content.setVisible(explained)
        if run is not self._explained:
            self._explained = run
            self.checks.clear()
            self.code.show_script("")
        if run is None or not explained:
            self.ways.show_nothing("")
            return
        self.kink.refresh()
        self._show_whole(run)
        self._show_ways(run)

    def _write_code(self, then: Callable[[str], None]) -> None:
        """Have the script of the run written in the worker, and show it, or why there is none."""
        run = self._session.runs.run
        if run is None:
            return

        def written(script: str) -> None:
            if run is self._session.runs.run:
                self._awaited = self.code
                self.code.show_script(script)
                then(script)

        self._writer.submit(Task.of(lambda _: torch_code(run), written, self.code.show_script))

    def _show_ways(self, run: Run) -> None:
        """Show the ways from the selected node, or say why there are none."""
        node, nodes = one_selected(self._session), run.snapshot.nodes
        if node is None or node not in nodes:
            self.ways.show_nothing(tr("Select a node to see each way from it to the target."))
        elif run.has_gradient(node):
            self.ways.show_ways(run, node)
        else:
            self.ways.show_nothing(
                tr("{name} has no gradient: {reason}.").format(name=nodes[node].name, reason=run.reason(node))
            )

    def _show_whole(self, run: Run) -> None:
        assert run.target is not None
        show, find = self.whole.show_formulas, partial(_whole, run, run.target)
        self._session.recall.ask(self.whole, run, find, show, lambda words: show([_words(words)]))

    def _forget(self) -> None:
        """Let go of the run of a document that was replaced, even if nobody is looking."""
        self._explained = None
        self.ways.cancel()

    def _bring_up(self, part: QWidget) -> None:
        """Scroll to something once it has its new size."""
        self._awaited = part

    def _scroll(self) -> None:
        """Bring what was asked for to the top, now that it has its new size."""
        part, self._awaited, whole = self._awaited, None, self.widget()
        if part is not None and whole is not None:
            self.verticalScrollBar().setValue(part.mapTo(whole, QPoint()).y() - _ABOVE)

    def _lay_out(self) -> None:
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(12, 0, 12, 12)
        column.addWidget(self.hint)
        column.addWidget(self._content)
        column.addStretch(1)
        scroll(self, outer)

    def _sections(self) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        write = _row((tr("Show script"), self.show_code), (tr("Copy script"), self.copy_code))
        layout.addWidget(self.kink)
        for words, parts in (
            (tr("The target as one formula"), [self.whole]),
            (tr("Ways to the target"), [self.ways]),
            (tr("Check"), [self.checks]),
            (tr("The same in PyTorch"), [write, self.code]),
        ):
            layout.addWidget(heading(words))
            for part in parts:
                layout.addWidget(part)
            layout.addSpacing(8)
        return content


def _whole(run: Run, target: int) -> list[Formula]:
    """The target as one formula, symbolic and with numbers; with the result alone where those would be a crowd."""
    whole = whole_formula(run, target)
    if whole is None:
        return [_words(tr("too long to write as one formula"))]
    symbolic, numbers = whole
    left = name_of(run, target)
    result = value_of(run, target)
    if letters(numbers.text) > MOST_NUMBERS:
        return [equation(left, symbolic, result)]
    return [equation(left, symbolic), equation(left, numbers, result)]


def _words(words: str) -> Formula:
    return Formula(words, rf"\text{{{words}}}")


def _row(*buttons: tuple[str, Callable[[], None]]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for words, act in buttons:
        button = QPushButton(words)
        button.clicked.connect(act)
        layout.addWidget(button)
    layout.addStretch(1)
    return row
