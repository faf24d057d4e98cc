"""What is computed of the open document, in a thread of its own: values, gradients, or tangents, and their steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from core import lint
from core.beforehand import Follower
from core.change import Change
from core.document import Document
from core.dots import straightened
from core.edits.nodes import set_target
from core.engine.derivatives import tangents
from core.engine.evaluator import Evaluator
from core.engine.execution.interpreter import LOADING
from core.engine.program import LARGEST_BYTES
from core.engine.run import Run
from core.engine.why import origin
from core.errors import EditError
from core.language import tr
from core.records import Node, Value, View
from core.steps import StepLog
from core.steps.tangent_log import TangentLog

from ..filing.page import Computed
from ..garbage import let_go
from ..runner import Job, Runner, Task, stopped
from .measuring import look_as_before
from .pace import Pace

if TYPE_CHECKING:
    from ..lab.lab import Tried
    from ..session import Session

LIVE_REST = 80  # milliseconds from one run of a large graph to the next, under a value that is scrubbed

MOST_TOLD = 500  # nodes with a problem that are told of; of more, how many

# Where NaN and infinity arise, the first of them, and how many there are.
Arising: TypeAlias = "tuple[list[origin.Origin], int]"
Made: TypeAlias = "tuple[Run, tangents.Tangents | None, StepLog, list[lint.Advice], Arising, Tried | None]"


class Runs(QObject):
    """The run that is shown, and what makes the next one: on every edit as long as it is live."""

    ran = Signal()  # ``run`` is another one, or gone
    live_changed = Signal(bool)

    def __init__(self, session: Session) -> None:
        """Begin live, with nothing computed.

        fused: whether the steps take as many operations as one as a formula can hold. tried: what the lab tried
        on the run, and what it shows of it.
        """
        super().__init__(session)
        self._session = session
        self._visit = 0  # to a document: what is stopped because it is left is not told of, even if one is back by then
        self.live, self.fused = True, False
        self._largest_bytes = LARGEST_BYTES
        self.computer = Runner(self)
        self._live_run = Pace(session, self.again, self, rest=LIVE_REST)
        session.preparing.connect(self._prepare)
        self.show(Computed(Evaluator(session.document)))

    def show(self, computed: Computed) -> None:
        """Take what was computed of another document in the place of this one's."""
        self.evaluator, self.run, self.sweep = computed.evaluator, computed.run, computed.sweep
        self.log, self.advice, self.blocked = computed.log, computed.advice, computed.blocked
        self.arising = computed.arising
        self.tried: Tried | None = None
        self._backward_wanted, self.directions = computed.backward_wanted, computed.directions
        self.evaluator.largest_bytes = self._largest_bytes

    def put_aside(self) -> Computed:
        """What is shown, to be shown again later."""
        results = self.evaluator, self.run, self.sweep, self.log, self.advice, self.blocked
        return Computed(*results, self._backward_wanted, self.directions, self.arising)

    def leave(self) -> None:
        """Stop what goes on about the document."""
        self._visit += 1
        self.computer.cancel()
        self._live_run.forget()

    def set_live(self, live: bool) -> None:
        """Run again on every edit, or only when asked."""
        if live != self.live:
            self.live = live
            self.live_changed.emit(live)
            if live:
                self.again()

    def set_largest(self, largest_bytes: int) -> None:
        """Refuse arrays that would take more than so many bytes; run again by the new limit."""
        if largest_bytes != self._largest_bytes:
            self._largest_bytes = self.evaluator.largest_bytes = largest_bytes
            self._outdate()

    def set_numba(self, wanted: bool) -> None:
        """Have large graphs of numbers run by what numba compiles, where it is installed."""
        LOADING.chosen = wanted

    def set_fused(self, fused: bool) -> None:
        """Step through as many operations as one as a formula can hold, or through each of them."""
        if fused != self.fused:
            self.fused = fused
            if self.run is not None:
                self.again()

    def forward(self) -> None:
        """Compute every value."""
        self._backward_wanted, self.blocked = False, ""
        self.directions.clear()
        self._compute(backward=False)

    def backward(self) -> None:
        """Compute every value and the target's gradients; without a target, take the only node that can be meant."""
        if self._session.document.view.target is None:
            ends = _ends(self._session.document)
            if len(ends) != 1:
                self._session.refused.emit(
                    tr("Choose the target first: select the node whose gradients you want and press {key}.").format(
                        key=self._session.key_of("target")
                    )
                )
                return
            self._session.do(set_target, ends[0])
        self._backward_wanted = True
        self.directions.clear()
        self._compute(backward=True)

    def again(self) -> None:
        """Run as was asked for last: backward too if there is a target, unless only values or tangents were."""
        backward = self._backward_wanted and self._session.document.view.target is not None and not self.directions
        self.blocked = self.blocked if backward else ""
        self._compute(backward=backward, again=True)

    def push(self, nodes: Iterable[int]) -> None:
        """Compute every value, and how it moves with some variables: forward mode, until another run is asked for."""
        self._direct(lambda document: self.directions.start(document, nodes))

    def set_direction(self, node: int, direction: Value) -> None:
        """Let a variable move in another direction."""
        self._direct(lambda document: self.directions.set(document, node, direction))

    def leave_forward_mode(self) -> None:
        """Show gradients again in the place of tangents, or values only, as was asked for before."""
        self.directions.clear()
        self.again()

    def follow(self, change: Change) -> None:
        """Bring the run up to date with a change of the document, or take it away if it no longer holds."""
        if self.evaluator.stale or _retargeted(change):
            self._outdate()
        elif self.run is not None and self.log is not None and change.of(Node):
            document = self._session.document
            self.run = self.run.named_by(straightened(document.snapshot(), document.dots))
            self.log = self.log.of(self.run)
            self.sweep = self.sweep.named_by(self.run) if self.sweep is not None else None
            self.ran.emit()

    def _prepare(self, followers: list[Follower]) -> None:
        """Have it found in the worker what a large change does to runs."""
        followers.append(self.evaluator.foresee)

    def _direct(self, edit: Callable[[Document], None]) -> None:
        """Change the directions and run again, or say why they cannot be so."""
        try:
            edit(self._session.document)
        except EditError as error:
            self._session.refused.emit(str(error))
        else:
            self.again()

    def _compute(self, *, backward: bool, again: bool = False) -> None:
        """Ask the worker for a run of the document as it is when the worker is free."""
        self._live_run.forget()
        evaluator, visit = self.evaluator, self._visit
        told = partial(self._tell_failure, backward=backward, again=again)

        def done(made: Made) -> None:
            if evaluator is self.evaluator:  # else it is of a document that was replaced meanwhile
                self._adopt(made)

        def failed(sentence: str) -> None:
            if evaluator is self.evaluator and visit == self._visit:
                told(sentence)
                if backward and (again or (self.live and self.evaluator.stale)):
                    self._compute(backward=False)  # values alone may still be had
                elif self.evaluator.stale:
                    self._take_away()

        def given_up() -> None:
            if evaluator is self.evaluator and visit == self._visit:
                told(stopped())
                if self.evaluator.stale:
                    self._take_away()

        self.computer.submit(Task(lambda: self._job(backward=backward), done, failed, given_up=given_up))

    def _job(self, *, backward: bool) -> Job:
        request = self.evaluator.request(backward=backward)
        log, sweep, fused, upcoming = self.log, self.sweep, self.fused, self._session.training.upcoming()
        directions, trying = self.directions.fitting(self._session.document), self._session.lab.upcoming()
        before = self.run

        def job(cancelled: Callable[[], bool]) -> Made:
            run = request.execute(cancelled)
            run.made.settle()
            pushed = tangents.tangents(run, directions, cancelled, sweep) if directions else None
            made = _log_of(run, pushed, log, fused=fused)
            told = lint.advise(run), origin.arising(run, MOST_TOLD)
            stepped = made if pushed else made.with_update(upcoming(run))
            look_as_before(run, before, cancelled)
            return run, pushed, stepped, *told, trying(run, cancelled)

        return job

    def _tell_failure(self, sentence: str, *, backward: bool, again: bool) -> None:
        """Say why there is no run; not over and over, where it is made again."""
        if not again or sentence != self.blocked:
            self._session.refused.emit(sentence)
        if backward:
            self.blocked = sentence

    def _adopt(self, made: Made) -> None:
        """Show a finished run; an outdated one only as long as another follows it, which is seen to."""
        run, before = made[0], self.evaluator.run
        if before is not None and before.made is not run.made:
            let_go([before, self.run, self.log, self.sweep])
        self.evaluator.adopt(run)
        if self.evaluator.stale:
            if not self.live:
                return
            self._live_run.ask()
        self.run, self.sweep, self.log, self.advice, self.arising, self.tried = made
        if run.backward_done:
            self.blocked = ""
        self.ran.emit()

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
            self.run = self.sweep = self.log = self.tried = None
            self.advice, self.arising = [], ([], 0)
            self.ran.emit()


def _log_of(run: Run, sweep: tangents.Tangents | None, before: StepLog | None, *, fused: bool) -> StepLog:
    """The steps of a run or of a sweep over it; those of an earlier one with other numbers, where they fit."""
    if sweep is not None:
        fits = isinstance(before, TangentLog) and before.fits_sweep(sweep)
        return before.of_sweep(sweep) if isinstance(before, TangentLog) and fits else TangentLog(sweep)
    fits = before is not None and not isinstance(before, TangentLog) and before.fits(run, fused=fused)
    return before.of(run) if before and fits else StepLog(run, fused=fused)


def _retargeted(change: Change) -> bool:
    """Whether the backward pass starts from another node now."""
    return any(before and after and before.target != after.target for before, after in change.of(View))


def _ends(document: Document) -> list[int]:
    """The operations that feed nothing: what a backward pass could start from."""
    nodes = document.children(None)
    return [node.id for node in nodes if document.incoming(node.id) and not document.outgoing(node.id)]
