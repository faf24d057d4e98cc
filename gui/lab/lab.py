"""What is tried in the lab on the open document, and whether the canvas shows it: never a part of the document."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.engine.run import Run
from core.errors import ComputeError
from core.lab.exhibit import Exhibit, Experiment

from .kink_finder import KinkFinder

if TYPE_CHECKING:
    from ..session import Session


Tried = tuple[Experiment, Exhibit]


class Lab(QObject):
    """The experiment that is tried, and what it shows; it is made with each run, so that both are of one moment."""

    changed = Signal()  # ``experiment``, ``exhibit`` or ``shown`` is another one

    def __init__(self, session: Session) -> None:
        """Try nothing yet."""
        super().__init__(session)
        self._session = session
        self.experiment: Experiment | None = None
        self.on_canvas = False
        self.kinks = KinkFinder(session)
        session.opened.connect(self.end)
        session.runs.ran.connect(self.changed)
        session.stepping.stepped.connect(self.changed)

    @property
    def exhibit(self) -> Exhibit | None:
        """What the experiment shows of the run, or an earlier form of it until this one was tried; else None."""
        tried = self._session.runs.tried
        return tried[1] if tried is not None and type(tried[0]) is type(self.experiment) else None

    @property
    def shown(self) -> Exhibit | None:
        """What the canvas shows; None while it shows the run: also at a step, a nudge or in forward mode."""
        session = self._session
        busy = session.stepping.step is not None or session.runs.sweep is not None or session.nudging.active
        seen = self.exhibit is not None and self.exhibit.title
        return self.exhibit if self.on_canvas and seen and not busy else None

    def try_out(self, experiment: Experiment | None, *, on_canvas: bool | None = None) -> None:
        """Try something else, or nothing; on_canvas: whether the canvas shows it, by default as before."""
        wanted = self.on_canvas if on_canvas is None else on_canvas
        if (experiment, wanted) == (self.experiment, self.on_canvas):
            return
        again = experiment not in (None, self.experiment) and self._session.runs.run is not None
        self.experiment, self.on_canvas = experiment, wanted and experiment is not None
        self.changed.emit()
        if again:
            self._session.runs.again()

    def show_on_canvas(self, shown: bool) -> None:
        """Show on the canvas what is tried, or the run again."""
        if shown and self._session.stepping.step is not None:
            self._session.stepping.go(None)
        self.try_out(self.experiment, on_canvas=shown)

    def end(self) -> None:
        """Try nothing any more: the canvas shows the run."""
        self.try_out(None, on_canvas=False)

    def upcoming(self) -> Callable[[Run, Callable[[], bool]], Tried | None]:
        """What tries the experiment on a run, in any thread."""
        experiment = self.experiment
        if experiment is None:
            return lambda _run, _cancelled: None
        return lambda run, cancelled: (experiment, _exhibit(experiment, run, cancelled))


def _exhibit(experiment: Experiment, run: Run, cancelled: Callable[[], bool]) -> Exhibit:
    try:
        return experiment.exhibit(run, cancelled)
    except ComputeError as error:
        return Exhibit("", (str(error),))
