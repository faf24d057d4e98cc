"""Where one is in the pass that was computed: the step, how far a step goes, and what is said of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.steps import StepLog, StepState
from core.steps.bundle_text import bundle_text
from core.steps.grains import Grain, Stops
from core.steps.place import same_place
from core.steps.scene import StepText
from core.steps.tangent_log import TangentLog

from .runs import Runs


class Stepping(QObject):
    """The present step of a session's pass; None as long as all of the pass is shown."""

    stepped = Signal()

    def __init__(self, runs: Runs) -> None:
        """Show all of each run. Connected to ``ran`` before anyone else, so that all who hear it see the right step."""
        super().__init__(runs)
        self._runs = runs
        self.grain: Grain = "micro"
        self.show(None)
        runs.ran.connect(self._follow)

    def show(self, step: int | None) -> None:
        """Be at a step of what is computed of another document."""
        self.step = step
        self._log = self._runs.log  # that the step is one of
        self._stops_of: Stops | None = None
        self._told: tuple[StepLog, range, StepText] | None = None  # said of which steps

    def go(self, step: int | None) -> None:
        """Show the pass as of a step, or the next one at which one stops; None shows all of it."""
        stops = self.stops
        step = None if stops is None or step is None else stops.end(max(0, min(step, len(stops.log) - 1)))
        if step != self.step:
            self.step = step
            self.stepped.emit()

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
        return None if log is None or shown is None else log.state(shown[-1], shown[0])

    @property
    def told(self) -> StepText | None:
        """What is said of the present step, found once for all that tell it; None when not stepping."""
        log, shown = self._runs.log, self.steps_shown
        if log is None or shown is None:
            return None
        if self._told is None or self._told[0] is not log or self._told[1] != shown:
            self._told = log, shown, bundle_text(log, shown)
        return self._told[2]

    @property
    def stops(self) -> Stops | None:
        """The steps at which one stops; None where there are none."""
        log = self._runs.log
        if log is None:
            return None
        if self._stops_of is None or self._stops_of.differ(log, self.grain):
            self._stops_of = Stops(log, self.grain)
        return self._stops_of

    @property
    def steps_shown(self) -> range | None:
        """The steps that were made in one go to come to the present one; None when not stepping."""
        stops = self.stops
        return None if stops is None or self.step is None else stops.steps(stops.place(self.step))

    def _follow(self) -> None:
        """Stay at the step where the run is another one now; leave it where its steps are no more."""
        before, log = self._log, self._runs.log
        self._log = log
        if self.step is None:
            return
        if before is None or log is None or isinstance(log, TangentLog) != isinstance(before, TangentLog):
            self.step = None
            return
        step = same_place(log, before[self.step]) if log.is_regrouping(before) else self.step
        self.step = self.stops.end(step) if self.stops and step < len(log) else None
