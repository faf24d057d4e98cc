"""The open document: Document, History and Evaluator, its path, the selection and the step, as signals."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from core.change import Change
from core.document import Document
from core.dots import straightened
from core.edits.nodes import set_target
from core.engine.evaluator import Evaluator
from core.engine.program import LARGEST_BYTES
from core.engine.run import Run
from core.engine.tangents import Tangents, tangents
from core.errors import EditError
from core.history import History
from core.language import tr
from core.lint import Advice, advise
from core.records import Frame, Node, Note, Record, Value, View
from core.steps import StepLog, StepState
from core.steps.bundle_text import bundle_text
from core.steps.grains import Grain, Stops
from core.steps.place import same_place
from core.steps.scene import StepText
from core.steps.tangent_log import TangentLog

from .directions import Directions
from .pace import Pace
from .page import Page
from .runner import Job, Runner, Task, stopped
from .training import Training

LIVE_REST = 80  # milliseconds from one run of a large graph to the next, under a value that is scrubbed

Settings = ParamSpec("Settings")
Edit = Callable[Concatenate[Document, Settings], Change]


class Session(QObject):
    """One document and everything that is done with it; panels and canvas show it and listen to its signals."""

    opened = Signal()  # another document
    changed = Signal(object)  # the Change that was applied
    ran = Signal()  # ``run`` is another one, or gone
    running = Signal(bool)
    stepped = Signal()
    selection_changed = Signal()
    level_changed = Signal()
    title_changed = Signal()
    live_changed = Signal(bool)
    said = Signal(str)  # what a gesture will do, for the status line
    refused = Signal(str)  # why something could not be done

    def __init__(self, document: Document | None = None, path: Path | None = None) -> None:
        """Open a document, or an empty one."""
        super().__init__()
        self.live = True
        self._visit = 0  # to a document: what is stopped because it is left is not told of, even if one is back by then
        self.fused = False
        self.grain: Grain = "micro"
        self._stops_of: Stops | None = None
        self._told: tuple[StepLog, range, StepText] | None = None  # said of which steps
        self._largest_bytes = LARGEST_BYTES
        self.computer = Runner(self)
        self.arranger = Runner(self)  # for layouts, beside runs
        for runner in (self.computer, self.arranger):
            runner.running.connect(self.running)
        self._live_run = Pace(self, self.run_again, self, rest=LIVE_REST)
        self.training = Training(self)
        self._take(document or Document(), path)

    def _take(self, document: Document, path: Path | None) -> None:
        self.document = document
        self.history = History(document)
        self.evaluator = Evaluator(document, largest_bytes=self._largest_bytes)
        self._unobserve = document.observe(self._notice)
        self._stops_of = self._told = None
        self.path = path
        self.run: Run | None = None
        self.log: StepLog | None = None
        self.sweep: Tangents | None = None
        self.advice: list[Advice] = []
        self.step: int | None = None
        self.blocked = ""  # why the backward pass that is wanted could not run
        self._backward_wanted = True
        self.directions = Directions()
        self.selection: frozenset[int] = frozenset()
        self.level: int | None = None

    def replace(self, document: Document, path: Path | None = None, *, aside: bool = False) -> None:
        """Put another document in the place of this one, without asking. aside: this one was put aside."""
        self._leave()
        if not aside:
            self.evaluator.stop()
        self._take(document, path)
        self.opened.emit()
        self.title_changed.emit()
        self.run_again()

    def put_aside(self) -> Page:
        """What is open, to be shown again later: another one is to be shown at once."""
        return Page(
            *(self.document, self.path, self.history, self.evaluator, self.run, self.sweep, self.log, self.advice),
            *(self.step, self.blocked, self._backward_wanted, self.directions, self.selection, self.level),
        )

    def bring_back(self, page: Page) -> None:
        """Show a document that was put aside, as it was then; what was shown is no longer followed."""
        self._leave()
        self.document, self.path, self.history, self.evaluator = page.document, page.path, page.history, page.evaluator
        self.evaluator.largest_bytes = self._largest_bytes
        self.run, self.sweep, self.log = page.run, page.sweep, page.log
        self.advice, self.step, self.blocked = page.advice, page.step, page.blocked
        self._backward_wanted, self.directions = page.backward_wanted, page.directions
        self.selection, self.level = page.selection, page.level
        self._unobserve = page.document.observe(self._notice)
        self.opened.emit()
        self.title_changed.emit()
        self.run_again()

    def _leave(self) -> None:
        """Stop what goes on about the document, and do not follow it any more."""
        self._visit += 1
        self.computer.cancel()
        self.arranger.cancel()
        self._live_run.forget()
        self._unobserve()

    def close(self) -> None:
        """End the worker's thread."""
        self.computer.close()
        self.arranger.close()

    def do(self, edit: Edit[Settings], *args: Settings.args, **kwargs: Settings.kwargs) -> bool:
        """Make an edit; if it is refused, say why and give False."""
        try:
            self.history.do(edit, *args, **kwargs)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return True

    def record(self, label: str, change: Change, merge: Hashable = None) -> bool:
        """Make a change that a gesture has prepared; ``merge`` as for ``History.record``."""
        try:
            self.history.record(label, change, merge)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return True

    def undo(self) -> None:
        """Take back what was done last."""
        self.history.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self.history.redo()

    def set_path(self, path: Path) -> None:
        """The document has been saved to a file, or under another name."""
        self.path = path
        self.title_changed.emit()

    def select(self, ids: Iterable[int]) -> None:
        """Select nodes, wires, frames and notes."""
        selection = frozenset(ids)
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def set_level(self, parent: int | None) -> None:
        """Show the inside of a block, or the top level."""
        if parent != self.level:
            self.level = parent
            self.level_changed.emit()
            self.select(())

    def set_live(self, live: bool) -> None:
        """Run again on every edit, or only when asked."""
        if live != self.live:
            self.live = live
            self.live_changed.emit(live)
            if live:
                self.run_again()

    def set_largest(self, largest_bytes: int) -> None:
        """Refuse arrays that would take more than so many bytes; run again by the new limit."""
        if largest_bytes != self._largest_bytes:
            self._largest_bytes = self.evaluator.largest_bytes = largest_bytes
            self._outdate()

    def set_fused(self, fused: bool) -> None:
        """Step through as many operations as one as a formula can hold, or through each of them."""
        if fused != self.fused:
            self.fused = fused
            if self.run is not None:
                self.run_again()

    def set_grain(self, grain: Grain) -> None:
        """Go a whole operation at a time, an edge, or every step; the step that is shown stays in view."""
        if grain != self.grain:
            self.grain = grain
            if self.step is not None and self.stops is not None:
                self.step = self.stops.end(self.step)
            self.stepped.emit()

    def run_forward(self) -> None:
        """Compute every value."""
        self._backward_wanted, self.blocked = False, ""
        self.directions.clear()
        self._compute(backward=False)

    def run_backward(self) -> None:
        """Compute every value and the target's gradients; without a target, take the only node that can be meant."""
        if self.document.view.target is None:
            ends = self._ends()
            if len(ends) != 1:
                self.refused.emit(tr("Choose the target first: select the node whose gradients you want and press T."))
                return
            self.do(set_target, ends[0])
        self._backward_wanted = True
        self.directions.clear()
        self._compute(backward=True)

    def push_forward(self, nodes: Iterable[int]) -> None:
        """Compute every value, and how it moves with some variables: forward mode, until another run is asked for."""
        try:
            self.directions.start(self.document, nodes)
        except EditError as error:
            self.refused.emit(str(error))
        else:
            self.run_again()

    def leave_forward_mode(self) -> None:
        """Show gradients again in the place of tangents, or values only, as was asked for before."""
        self.directions.clear()
        self.run_again()

    def set_direction(self, node: int, direction: Value) -> None:
        """Let a variable move in another direction."""
        try:
            self.directions.set(self.document, node, direction)
        except EditError as error:
            self.refused.emit(str(error))
        else:
            self.run_again()

    def run_again(self) -> None:
        """Run as was asked for last: backward too if there is a target, unless only values or tangents were."""
        backward = self._backward_wanted and self.document.view.target is not None and not self.directions
        self.blocked = self.blocked if backward else ""
        self._compute(backward=backward, again=True)

    def go(self, step: int | None) -> None:
        """Show the pass as of a step, or the next one at which one stops; None shows all of it."""
        stops = self.stops
        step = None if stops is None or step is None else stops.end(max(0, min(step, len(stops.log) - 1)))
        if step != self.step:
            self.step = step
            self.stepped.emit()

    @property
    def state(self) -> StepState | None:
        """The picture at the present step; None when not stepping."""
        shown = self.steps_shown
        return None if self.log is None or shown is None else self.log.state(shown[-1], shown[0])

    @property
    def told(self) -> StepText | None:
        """What is said of the present step, found once for all that tell it; None when not stepping."""
        log, shown = self.log, self.steps_shown
        if log is None or shown is None:
            return None
        if self._told is None or self._told[0] is not log or self._told[1] != shown:
            self._told = log, shown, bundle_text(log, shown)
        return self._told[2]

    @property
    def stops(self) -> Stops | None:
        """The steps at which one stops; None where there are none."""
        if self.log is not None and (self._stops_of is None or self._stops_of.differ(self.log, self.grain)):
            self._stops_of = Stops(self.log, self.grain)
        return self._stops_of if self.log is not None else None

    @property
    def steps_shown(self) -> range | None:
        """The steps that were made in one go to come to the present one; None when not stepping."""
        stops = self.stops
        return None if stops is None or self.step is None else stops.steps(stops.place(self.step))

    def _compute(self, *, backward: bool, again: bool = False) -> None:
        """Ask the worker for a run of the document as it is when the worker is free."""

        def make() -> Job:
            request = self.evaluator.request(backward=backward)
            log, sweep, fused, upcoming = self.log, self.sweep, self.fused, self.training.upcoming()
            directions = self.directions.fitting(self.document)

            def job(cancelled: Callable[[], bool]) -> tuple[Run, Tangents | None, StepLog, list[Advice]]:
                run = request.execute(cancelled)
                pushed = tangents(run, directions, cancelled, sweep) if directions else None
                made = _log_of(run, pushed, log, fused=fused)
                return run, pushed, made if pushed else made.with_update(upcoming(run)), advise(run)

            return job

        def failed(sentence: str) -> None:
            if evaluator is not self.evaluator or visit != self._visit:
                return  # of a document that was replaced meanwhile
            if not again or sentence != self.blocked:
                self.refused.emit(sentence)
            if backward:
                self.blocked = sentence
            if backward and (again or (self.live and evaluator.stale)) and sentence != stopped():
                self._compute(backward=False)
            elif evaluator.stale:
                self._take_away()

        self._live_run.forget()
        evaluator, visit = self.evaluator, self._visit
        self.computer.submit(Task(make, lambda made: self._adopt(evaluator, *made), failed))

    def _adopt(
        self, evaluator: Evaluator, run: Run, sweep: Tangents | None, log: StepLog, advice: list[Advice]
    ) -> None:
        """Show a finished run, unless the document is another one by now."""
        if evaluator is not self.evaluator:
            return
        evaluator.adopt(run)
        if evaluator.stale and not self.live:
            return
        if self.step is not None and self.log is not None and log.is_regrouping(self.log):
            self.step = same_place(log, self.log[self.step])
        if (sweep is None) != (self.sweep is None):
            self.step = None  # of steps that are no more
        self.run, self.sweep, self.log, self.advice = run, sweep, log, advice
        if run.backward_done:
            self.blocked = ""
        if self.step is not None:
            self.step = self.stops.end(self.step) if self.stops and self.step < len(log) else None
        self.ran.emit()

    def _notice(self, change: Change) -> None:
        """Pass a change on; bring the run up to date, or take it away if it no longer holds."""
        gone = self._lost(change) if self.selection else None
        if gone:
            self.select(self.selection - gone)
        if self.level is not None and self.level not in self.document.nodes:
            self.set_level(None)
        self.changed.emit(change)
        self.title_changed.emit()
        if self.evaluator.stale or _retargeted(change):
            self._outdate()
        elif self.run is not None and self.log is not None and change.after(Node):
            self.run = self.run.named_by(straightened(self.document.snapshot(), self.document.dots))
            self.log = self.log.of(self.run)
            self.sweep = self.sweep.named_by(self.run) if self.sweep is not None else None
            self.ran.emit()

    def _lost(self, change: Change) -> set[int]:
        """What is selected and was taken away, or lies at another level now."""
        moved = {after.id for before, after in change.pairs if after is not None and _has_moved(before, after)}
        if moved:
            nodes, wires = self.document.nodes, self.document.wires
            moved |= {i for i in self.selection if i in wires and nodes[wires[i].source].parent != self.level}
        return (_removed(change) | moved) & self.selection

    def _outdate(self) -> None:
        """The numbers no longer hold: compute them again, or take them away."""
        if self.live:
            self._live_run.ask()
        else:
            self._live_run.forget()
            self._take_away()

    def _take_away(self) -> None:
        """Show no numbers rather than old ones."""
        if self.run is not None:
            self.run = self.sweep = self.log = self.step = None
            self.advice = []
            self.ran.emit()

    def _ends(self) -> list[int]:
        """The operations that feed nothing: what a backward pass could start from."""
        nodes = self.document.children(None)
        return [n.id for n in nodes if self.document.incoming(n.id) and not self.document.outgoing(n.id)]


def _log_of(run: Run, sweep: Tangents | None, before: StepLog | None, *, fused: bool) -> StepLog:
    """The steps of a run or of a sweep over it; those of an earlier one with other numbers, where they fit."""
    if sweep is not None:
        fits = isinstance(before, TangentLog) and before.fits_sweep(sweep)
        return before.of_sweep(sweep) if isinstance(before, TangentLog) and fits else TangentLog(sweep)
    fits = before is not None and not isinstance(before, TangentLog) and before.fits(run, fused=fused)
    return before.of(run) if before and fits else StepLog(run, fused=fused)


def _retargeted(change: Change) -> bool:
    """Whether the backward pass starts from another node now."""
    return any(before and after and before.target != after.target for before, after in change.of(View))


def _has_moved(before: Record | None, after: Record | None) -> bool:
    """Whether a node, a frame or a note lies in another block now."""
    there = isinstance(before, Node | Frame | Note) and isinstance(after, Node | Frame | Note)
    return there and before.parent != after.parent  # type: ignore[union-attr]  # both are there


def _removed(change: Change) -> set[int]:
    """The ids that are no more."""
    return {before.id for before, after in change.pairs if after is None and before is not None}
