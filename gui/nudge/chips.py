"""What the chips say while a variable is nudged: above each wire how it moves, below how the tangent says it would."""

from __future__ import annotations

from typing import Literal

from core import nudge as nudges
from core.engine.derivatives.tangents import Tangents
from core.engine.run import Run
from core.measures import Glance, look
from core.records import Wire
from core.steps import StepState

from ..canvas.chips import Chips
from ..canvas.drawing.chip import Chip, keep
from ..look.reading import Kind
from .changes import NO_CHANGE, Changes, signed

ACTUAL, PREDICTED = "Δ", "≈"


class NudgedChips(Chips):
    """The changes of values in the place of values, those that are predicted in the place of gradients."""

    def __init__(self, nudge: nudges.Nudge, glance: Glance = look) -> None:
        """Tell of a nudge."""
        super().__init__(glance)
        self._nudge, self._changes = nudge, Changes(nudge, glance)

    def show(self, run: Run | None, state: StepState | None, sweep: Tangents | None = None) -> None:
        """Tell of the nudge's run; of no step of it."""
        super().show(run, None, None)

    @property
    def backward(self) -> bool:
        """There are no gradients to be told of."""
        return False

    @property
    def below(self) -> Literal["gradient", "tangent"] | None:
        """What a nudge is predicted to do is a tangent times the nudge."""
        return "tangent"

    def value(self, node: int, output: int = 0) -> Chip:
        """How a node's output moves."""
        key = (node, output)
        if key in self._values:
            return self._values[key]
        return keep(self._values, key, _marked(self._changes.actual(*key) if self._tells(node) else NO_CHANGE, ACTUAL))

    def contribution(self, wire: Wire) -> Chip:
        """How what flows along a wire would move if all were straight."""
        return self.gradient(wire.source, wire.output)

    def gradient(self, node: int, output: int = 0) -> Chip:
        """How a node's output would move if all were straight."""
        key = (node, output)
        if key in self._gradients:
            return self._gradients[key]
        told = _marked(self._changes.predicted(*key) if self._tells(node) else NO_CHANGE, PREDICTED)
        return keep(self._gradients, key, told._replace(flow="tangent"))

    def _tells(self, node: int) -> bool:
        return self.run is self._nudge.run and self.knows(node)


def _marked(change: Chip, sign: str) -> Chip:
    """A change with the sign of its kind, unless there is none."""
    if change.kind in (Kind.ZERO, Kind.NOT_COMPUTED):
        return change
    return Chip(change.reading, f"{sign} {signed(change.text)}")
