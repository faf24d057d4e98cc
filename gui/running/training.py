"""Steps of an optimizer on the parameters of the open document: shown after the pass, and taken as one change."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from core.change import Change
from core.engine.run import Run
from core.language import counted, tr
from core.numbers import short
from core.records import Node
from core.train import optimizers
from core.train import update as updates

from ..runner import Job, Task
from ..settings import EMPTIES, FIRST_BETA, MOMENTUM, OPTIMIZER, RATE, SECOND_BETA, UPDATE_STEPS, Settings

if TYPE_CHECKING:
    from ..session import Session

_Made: TypeAlias = "tuple[Run, updates.Update | None, Change]"
CHANGED_MEANWHILE = "The graph changed while the step was made, so it was not taken. Take it again."


class Training:
    """What the optimizer is, what it remembers, and its next step."""

    def __init__(self, session: Session) -> None:
        """Begin with nothing remembered.

        shown: whether the step log goes on with the update; empties: whether gradients are emptied after it.
        """
        self._session = session
        self.shown, self.empties = False, True
        session.opened.connect(self.forget)

    @cached_property
    def optimizer(self) -> updates.Rule:
        """What makes the steps, until the settings are followed."""
        return optimizers.SGD(RATE.default)

    def follow(self, settings: Settings) -> None:
        """Take the optimizer of the settings, and show its steps or not."""
        chosen = _optimizer_of(settings), settings.get(UPDATE_STEPS), settings.get(EMPTIES)
        if chosen != (self.optimizer, self.shown, self.empties):
            self.optimizer, self.shown, self.empties = chosen
            if self._session.runs.run is not None:
                self._session.runs.again()

    def upcoming(self) -> Callable[[Run], updates.Update | None]:
        """What makes the update of a run of the document as it is now, in any thread; of none if it is not shown."""
        if not self.shown:
            return _none
        optimizer, past, empties = self.optimizer, self._past(), self.empties
        return lambda run: updates.update_of(run, optimizer, past, empties=empties) if run.backward_done else None

    def take(self) -> None:
        """Move the parameters by one step, along gradients of the document as it is."""
        session, past = self._session, self._past()
        optimizer, empties, evaluator = self.optimizer, self.empties, session.runs.evaluator

        def make() -> Job:
            request = evaluator.request(backward=True)

            def job(cancelled: Callable[[], bool]) -> _Made:
                run = request.execute(cancelled)
                update = updates.update_of(run, optimizer, past, empties=empties)
                return run, update, update.change(run.snapshot.nodes) if update else Change()

            return job

        def done(made: _Made) -> None:
            if evaluator is session.runs.evaluator:  # else it is of a document that was replaced meanwhile
                self._adopt(*made, past)

        session.runs.computer.submit(Task(make, done, session.refused.emit))

    def forget(self) -> None:
        """Let the optimizer remember nothing, as before its first step."""
        self._trail.forget()

    def forget_and_show(self) -> None:
        """The same, and show what the next step is then."""
        self.forget()
        if self.shown and self._session.runs.run is not None:
            self._session.runs.again()

    @cached_property
    def _trail(self) -> updates.Trail:
        return updates.Trail()

    def _past(self) -> updates.Past:
        return self._trail.past(self._session.document.nodes)

    def _adopt(self, run: Run, update: updates.Update | None, change: Change, past: updates.Past) -> None:
        """Make the change of a step that is ready, unless there is none or the graph is another by now."""
        session, evaluator = self._session, self._session.runs.evaluator
        evaluator.adopt(run)
        if update is None:
            told = tr("No parameter has a gradient. Give a variable that learns the role of a parameter.")
            session.refused.emit(told)
        elif evaluator.stale:
            session.refused.emit(tr(CHANGED_MEANWHILE))
        else:
            self._record(update, past, change)
            session.noted.emit(_told(update, run))

    def _record(self, update: updates.Update, past: updates.Past, change: Change) -> None:
        before = {node: self._session.document.nodes[node] for node in update.moves}
        after = before | {node.id: node for node in change.after(Node)}
        self._trail.add(before, past, after, update)
        self._session.record(tr("Step of {title_of}").format(title_of=title_of(update.optimizer)), change)
        if not change and self.shown:  # what is remembered is another all the same
            self._session.runs.again()


def title_of(optimizer: updates.Rule) -> str:
    """What an optimizer is called."""
    if isinstance(optimizer, optimizers.SGD):
        return tr(OPTIMIZER.labels[1 if optimizer.momentum else 0])
    return type(optimizer).__name__


def _told(update: updates.Update, run: Run) -> str:
    """What a step has done: by which optimizer, to how many parameters, and what the target was before it."""
    told = tr("One step of {optimizer}, learning rate {rate}: {moved}.").format(
        optimizer=title_of(update.optimizer),
        rate=short(update.optimizer.lr),
        moved=counted(len(update.moves), "{count} parameter moved", "{count} parameters moved"),
    )
    assert run.target is not None
    value = run.value(run.target)
    if value.size != 1:
        return told
    before = tr("Before it, {target} was {value}.").format(target=run.target_name, value=short(value.item()))
    return f"{told} {before}"


def _none(_run: Run) -> None:
    return None


def _optimizer_of(settings: Settings) -> updates.Rule:
    """The optimizer that the settings describe."""
    rate = settings.get(RATE)
    if settings.get(OPTIMIZER) == "adam":
        return optimizers.Adam(rate, (settings.get(FIRST_BETA), settings.get(SECOND_BETA)))
    return optimizers.SGD(rate, settings.get(MOMENTUM) if settings.get(OPTIMIZER) == "momentum" else 0.0)
