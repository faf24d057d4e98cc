"""What the chips say while a variable is nudged: above each wire how it moves, below how the tangent says it would."""

from __future__ import annotations

from typing import Literal

import numpy as np

from core import nudge as nudges
from core.engine.run import Run
from core.engine.tangents import Tangents
from core.language import tr
from core.records import Wire
from core.steps import StepState

from ..canvas.chip import NORM, Chip, chip, let_go
from ..canvas.chips import Chips
from ..panels.reading import Kind, Reading

ACTUAL, PREDICTED = "Δ", "≈"
_NO_CHANGE = Chip(Reading(Kind.NOT_COMPUTED, "–", "No change can be told here"), "–")


class NudgedChips(Chips):
    """The changes of values in the place of values, those that are predicted in the place of gradients."""

    def __init__(self, nudge: nudges.Nudge) -> None:
        """Tell of a nudge."""
        super().__init__()
        self._nudge = nudge

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
        if key not in self._values:
            self._values[key] = actual_chip(self._nudge, node, output) if self._tells(node) else _NO_CHANGE
        return self._values[key]

    def contribution(self, wire: Wire) -> Chip:
        """How what flows along a wire would move if all were straight."""
        return self.gradient(wire.source, wire.output)

    def gradient(self, node: int, output: int = 0) -> Chip:
        """How a node's output would move if all were straight."""
        key = (node, output)
        if key not in self._gradients:
            told = self._nudge.predicted(node, output) if self._tells(node) else None
            self._gradients[key] = _changed(told, PREDICTED)._replace(flow="tangent")
        return self._gradients[key]

    def _tells(self, node: int) -> bool:
        return self.run is self._nudge.run and self.knows(node)


def actual_chip(nudge: nudges.Nudge, node: int, output: int = 0) -> Chip:
    """How a node's output moves, or that this was let go of to save memory."""
    if nudge.is_kept(node, output):
        return _changed(nudge.actual(node, output), ACTUAL)
    return let_go(nudge.run.shape(node, output) or ())


def _changed(change: np.ndarray | None, sign: str) -> Chip:
    if change is None:
        return _NO_CHANGE
    told = chip(change, NORM)
    return Chip(told.reading, told.text if told.kind is Kind.ZERO else f"{sign} {signed(told.text)}")


def signed(text: str) -> str:
    """A change with its sign: "+0.5"; of a tensor what is told of it."""
    return f"+{text}" if text[:1].isdigit() and "×" not in text and text != "0" else text


def change_text(change: np.ndarray | None) -> str:
    """A change as a table tells it."""
    return tr("none") if change is None else signed(chip(change, NORM).text)
