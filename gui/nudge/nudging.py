"""The nudge that is going on: a variable moved for a look, beside the document, until it is kept or let go of."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core import nudge as nudges
from core.edits.nodes import set_value
from core.engine.run import Run
from core.language import tr
from core.measures import measured
from core.records import VARIABLE

from ..runner import Job, Runner, Task
from ..running.measuring import look_as_before

if TYPE_CHECKING:
    from ..session import Session

REACHES = (0.01, 0.1, 1.0, 10.0)  # how far a nudge goes, in sizes of the variable


class Nudging(QObject):
    """Which variable is nudged and by how much, and what the workers found out about it."""

    nudged = Signal()  # ``shown``, ``curve`` or ``amount`` is another one, or nothing is nudged any more

    def __init__(self, session: Session) -> None:
        """Nudge nothing.

        node: the variable, None for no nudge; index: the element of it, None for all. amount: what is asked for; shown:
        what is computed of it. reach: how far it goes, in sizes of the variable.
        """
        super().__init__(session)
        self._session = session
        self.node: int | None = None
        self.index: nudges.Index | None = None
        self.amount, self.reach = 0.0, 1.0
        self._unit = 1.0  # the size of what is nudged, in which reaches are counted
        self.shown: nudges.Nudge | None = None
        self.curve: nudges.Curve | None = None
        self._mover, self._drawer = Runner(self), Runner(self)
        session.opened.connect(self.end)
        session.runs.ran.connect(self._follow)
        session.measuring.found.connect(self._find_unit)

    @property
    def active(self) -> bool:
        """Whether a variable is nudged."""
        return self.node is not None

    @property
    def told(self) -> tuple[int, nudges.Index | None, float] | None:
        """The variable, the element of it and by how much it is nudged, as it is shown."""
        return None if self.shown is None else (self.shown.node, self.shown.index, self.shown.amount)

    @property
    def limit(self) -> float:
        """The largest nudge within reach."""
        return self.limits[self.reach]

    @property
    def limits(self) -> dict[float, float]:
        """The largest nudge within each reach."""
        return {reach: self._unit * reach for reach in REACHES}

    def can_nudge(self, node: int) -> bool:
        """Whether a node is a variable of floats in the run that is shown."""
        run = self._session.runs.run
        record = self._session.document.nodes.get(node)
        return (
            record is not None
            and record.kind == VARIABLE
            and run is not None
            and run.has_value(node)
            and run.value(node).dtype.kind == "f"
        )

    def start(self, node: int) -> None:
        """Nudge a variable, by nothing yet."""
        if not self.can_nudge(node):
            self._session.refused.emit(tr("Run the graph and select a variable of real numbers to nudge it."))
            return
        self._session.stepping.go(None)
        self.node, self.index, self.amount = node, None, 0.0
        self._forget()
        self._session.said.emit(
            tr("Drag the variable or the slider: predicted and actual change stand on every wire · Esc ends")
        )

    def choose(self, index: nudges.Index | None) -> None:
        """Nudge another element, or all of them."""
        if self.active and index != self.index:
            self.index, self.amount = index, 0.0
            self._forget()

    def set_reach(self, reach: float) -> None:
        """Let nudges go further, or less far."""
        if reach != self.reach:
            self.reach = reach
            if self.active:
                self.move(max(-self.limit, min(self.limit, self.amount)))
                self._draw()

    def move(self, amount: float) -> None:
        """Nudge by another amount."""
        if self.active:
            self.amount = amount
            self._mover.submit(self._task(self._moving, self._adopt))
            self.nudged.emit()

    def keep(self) -> None:
        """Let the document have the nudged value, as one thing to undo."""
        shown, node = self.shown, self.node
        if node is None or shown is None:
            return
        value = shown.after.value(node)
        self.end()
        self._session.do(set_value, node, value)

    def end(self) -> None:
        """Nudge nothing any more; the document is as it was."""
        if not self.active:
            return
        self.node = self.index = self.shown = self.curve = None
        self.amount = 0.0
        self._mover.cancel()
        self._drawer.cancel()
        self._session.said.emit("")
        self.nudged.emit()

    def close(self) -> None:
        """End the workers' threads."""
        self._mover.close()
        self._drawer.close()

    def _follow(self) -> None:
        """Nudge in the new run, or not at all if the variable is none of it."""
        if self.node is None:
            return
        if not self.can_nudge(self.node):
            self.end()
        elif self.shown is None or self.shown.run is not self._session.runs.run:
            self._forget()

    def _forget(self) -> None:
        """What was computed is of another variable, element or run: compute it anew."""
        self.shown = self.curve = None
        self._unit = self._found_unit() or 1.0
        self.move(self.amount)
        self._draw()

    def _find_unit(self) -> None:
        """Count in the size of a large variable from when it is known on."""
        unit = self._found_unit()
        if unit is not None and unit != self._unit:
            self._unit = unit
            self._draw()
            self.nudged.emit()

    def _found_unit(self) -> float | None:
        """The size of what is nudged; one where it has none to count in, None while it is looked through."""
        run, node = self._session.runs.run, self.node
        if run is None or node is None:
            return None
        value = run.value(node)
        found = self._session.measuring.glance(value if self.index is None else value[self.index], measured)
        if found is None:
            return None
        return found.largest if 0 < found.largest < math.inf and not found.nan else 1.0

    def _draw(self) -> None:
        self._drawer.submit(self._task(self._drawing, self._show_curve))

    def _moving(self) -> Job:
        run, node, index, amount, shown = self._session.runs.run, self.node, self.index, self.amount, self.shown

        def job(cancelled: Callable[[], bool]) -> nudges.Nudge | None:
            if run is None or node is None:
                return None
            made = nudges.nudge(run, node, amount, index=index, previous=shown, cancelled=cancelled)
            look_as_before(made.after, None if shown is None else shown.after, cancelled)
            return made

        return job

    def _task(self, make: Callable[[], Job], done: Callable[[Any], None]) -> Task:
        return Task(make, done, self._session.refused.emit, given_up=lambda: None)

    def _drawing(self) -> Job:
        run, node, index, limit = self._session.runs.run, self.node, self.index, self.limit

        def job(cancelled: Callable[[], bool]) -> tuple[Run, nudges.Curve] | None:
            if run is None or node is None or not run.backward_done or not run.has_gradient(node):
                return None
            return run, nudges.curve(run, node, -limit, limit, index=index, cancelled=cancelled)

        return job

    def _adopt(self, made: nudges.Nudge | None) -> None:
        if made is not None and (made.run, made.node, made.index) == (self._session.runs.run, self.node, self.index):
            self.shown = made
            self.nudged.emit()

    def _show_curve(self, made: tuple[Run, nudges.Curve] | None) -> None:
        if made is not None and made[0] is self._session.runs.run and self.active:
            self.curve = made[1]
            self.nudged.emit()
