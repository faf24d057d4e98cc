"""Where one is in the pass that was computed: the step, how far a step goes, and what is said of it."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.measures import look, measured
from core.steps import StepLog, StepState, place, tangent_log
from core.steps.asked import Asked, latest
from core.steps.grains import Grain, Stops
from core.steps.words import bundle_text as bundles
from core.steps.words import scene

from .recall import Recall
from .runs import Runs


class Stepping(QObject):
    """The present step of a session's pass; None as long as all of the pass is shown.

    asked: what a person is to predict; as long as it is asked for, no step is shown that would tell it. hurried:
    whether the steps are played faster than all panels can follow.
    """

    stepped = Signal()
    left = Signal()  # all of the pass is wanted, which is not shown while something is asked for

    def __init__(self, runs: Runs, recall: Recall) -> None:
        """Show all of each run. Connected to ``ran`` before anyone else, so that all who hear it see the right step."""
        super().__init__(runs)
        self._runs = runs
        self._recall = recall
        self.grain: Grain = "micro"
        self.hurried = self._reading = False
        self.show(None)
        runs.ran.connect(self._follow)

    def show(self, step: int | None) -> None:
        """Be at a step of what is computed of another document."""
        self.asked: Asked | None = None
        self.step = step
        self._log = self._runs.log  # that the step is one of
        self._stops_of: Stops | None = None
        self._told: tuple[StepLog, range, scene.StepText] | None = None  # said of which steps

    def go(self, step: int | None) -> None:
        """Show the pass as of a step, or the next one at which one stops; None shows all of it."""
        if step is None:
            self.left.emit()
        step = self._allowed(step)
        if step != self.step:
            self.step = step
            self.stepped.emit()

    def ask(self, asked: Asked | None, step: int | None = None) -> None:
        """Ask for a number: hide it, and go to a step before it is shown, by default the last; None ends that."""
        self.asked = asked
        self.step = self._allowed(step)
        self.stepped.emit()

    def hurry(self, hurried: bool) -> None:
        """Have panels follow calmly, or no more; then all of them see where one is."""
        if hurried != self.hurried:
            self.hurried = hurried
            if not hurried:
                self.stepped.emit()

    def read(self, reading: bool) -> None:
        """Have a lesson, in which the pass comes about page by page, be read or not."""
        if reading != self._reading:
            self._reading = reading
            self.stepped.emit()

    @property
    def holds_back(self) -> bool:
        """Whether the whole pass would tell what is still to come: what is asked for, or what a lesson leads to."""
        log, step = self._runs.log, self.step
        return self.asked is not None or (self._reading and log is not None and step is not None and step < log.passed)

    def set_grain(self, grain: Grain) -> None:
        """Go a whole operation at a time, an edge, or every step; the step that is shown stays in view."""
        if grain != self.grain:
            self.grain = grain
            if self.step is not None and self.stops is not None:
                self.step = self.stops.end(self.step)
            self.stepped.emit()

    @property
    def state(self) -> StepState | None:
        """The picture at the present step; None when not stepping."""
        log, shown = self._runs.log, self.steps_shown
        return None if log is None or shown is None else log.state(shown[-1], shown[0], self.asked)

    def beside(self, way: int) -> StepState | None:
        """The picture at the stop so many after the present one, or before it; None where there is none."""
        stops = self.stops
        place = None if stops is None or self.step is None else stops.place(self.step) + way
        if stops is None or place is None or not 0 <= place < len(stops):
            return None
        steps = stops.steps(place)
        return stops.log.state(steps[-1], steps[0], self.asked)

    @property
    def told(self) -> scene.StepText | None:
        """What is said of the present step, found once for all that tell it; None when not stepping."""
        log, shown = self._runs.log, self.steps_shown
        if log is None or shown is None:
            return None
        if self._told is None or self._told[0] is not log or self._told[1] != shown:
            self._told = log, shown, scene.StepText("", "")
            find, tell = partial(_read, log, shown), partial(self._tell, log, shown)
            self._recall.ask(self, log.run, find, tell, lambda words: tell(scene.StepText(words, words)))
        return self._told[2]

    @property
    def stops(self) -> Stops | None:
        """The steps at which one stops; None where there are none."""
        log = self._runs.log
        if log is None:
            return None
        until = None if self.asked is None else latest(log, self.asked)
        if self._stops_of is None or self._stops_of.differ(log, self.grain, until):
            self._stops_of = Stops(log, self.grain, until)
        return self._stops_of

    @property
    def steps_shown(self) -> range | None:
        """The steps that were made in one go to come to the present one; None when not stepping."""
        stops = None if self.step is None else self.stops
        return None if stops is None or self.step is None else stops.steps(stops.place(self.step))

    def _tell(self, log: StepLog, shown: range, told: scene.StepText) -> None:
        """Say something of a step; also to those who have seen before that it was not yet known."""
        self._told = log, shown, told
        if log.run.is_heavy:
            self.stepped.emit()

    def _allowed(self, step: int | None) -> int | None:
        """The stop that shows a step, or the last one before what is asked for."""
        stops = self.stops
        if stops is None or (step is None and self.asked is None):
            return None
        last = len(stops.log) - 1
        return stops.end(last if step is None else max(0, min(step, last)))

    def _follow(self) -> None:
        """Stay at the step where the run is another one now; leave it where its steps are no more."""
        before, log = self._log, self._runs.log
        self._log = log
        self.step = self._followed(before, log)
        if self.asked is not None:
            self.step = self._allowed(self.step)

    def _followed(self, before: StepLog | None, log: StepLog | None) -> int | None:
        """The step of another log that is shown where one of the log before was."""
        if self.step is None:
            return None
        if (
            before is None
            or log is None
            or isinstance(log, tangent_log.TangentLog) != isinstance(before, tangent_log.TangentLog)
        ):
            return None
        alike = log.run.made is before.run.made and not log.is_regrouping(before)
        step = self.step if alike else place.same_place(log, before[self.step])
        return self.stops.end(step) if self.stops and step < len(log) else None


def _read(log: StepLog, shown: range) -> scene.StepText:
    """What is said of some steps, with what it tells of looked through."""
    told = bundles.bundle_text(log, shown)
    for value in (told.value, told.upstream, told.local, told.downstream):
        if value is not None:
            look(np.asarray(value), measured)
    return told
