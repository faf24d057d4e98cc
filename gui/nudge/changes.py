"""The changes that a nudge makes and those that are predicted, as the chips that tell of them, still without a sign."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.language import tr
from core.measures import Glance, Measures, Since, is_large, look, measured, place
from core.nudge import Nudge

from ..canvas.drawing.chip import LATER_CHIP, NORM, Chip, chip, chip_by, let_go, zeros
from ..look.reading import Kind, Reading

NO_CHANGE = Chip(Reading(Kind.NOT_COMPUTED, "–", "No change can be told here"), "–")


class Changes:
    """Tells of a nudge. A large change is never there as an array: it is looked through, and let go of."""

    def __init__(self, nudge: Nudge, glance: Glance = look) -> None:
        """glance: how large arrays are looked through; by default at once, however long it takes."""
        self._nudge = nudge
        self._glance = glance

    def actual(self, node: int, output: int = 0) -> Chip:
        """How a node's output moves, or that this was let go of to save memory."""
        nudge = self._nudge
        if not nudge.is_kept(node, output):
            return let_go(nudge.run.shape(node, output) or ())
        ends = nudge.ends(node, output)
        if ends is not None and is_large(ends[0].shape):
            return self._difference(*ends)
        return _told(nudge.actual(node, output))

    def predicted(self, node: int, output: int = 0) -> Chip:
        """How a node's output would move if all were straight."""
        nudge, shape = self._nudge, self._nudge.run.shape(node, output) or ()
        if is_large(shape) and nudge.sweep.has_tangent(node, output):
            if not nudge.moves(node, output):
                return zeros(shape)
            found = self._glance(nudge.sweep.tangent(node, output), measured)
            return _looked(None if found is None else found.times(nudge.amount))
        return _told(nudge.predicted(node, output))

    def off(self, node: int) -> Chip:
        """By how much a node's output moves otherwise than predicted."""
        nudge = self._nudge
        ends = nudge.ends(node) if nudge.is_kept(node) and nudge.sweep.has_tangent(node) else None
        if ends is not None and is_large(ends[0].shape):
            foretold = (nudge.sweep.tangent(node), nudge.amount) if nudge.moves(node) else ()
            return self._difference(*ends, *foretold)
        return _told(None if ends is None else nudge.off(node))

    def _difference(self, before: np.ndarray, after: np.ndarray, *foretold: Any) -> Chip:
        """Between large arrays; of one that was not computed anew there is none, and to look would keep it for good."""
        if place(before) == place(after):
            return zeros(before.shape)
        return _looked(self._glance(after, Since(before, *foretold)))


def signed(text: str) -> str:
    """A change with its sign: "+0.5"; of a tensor what is told of it."""
    return f"+{text}" if text[:1].isdigit() and "×" not in text and text != "0" else text


def change_text(change: Chip) -> str:
    """A change as a table tells it."""
    if change is NO_CHANGE:
        return tr("none")
    return "…" if change.kind is Kind.NOT_COMPUTED else signed(change.text)


def _told(change: np.ndarray | None) -> Chip:
    return NO_CHANGE if change is None else chip(change, NORM)


def _looked(found: Measures | None) -> Chip:
    return LATER_CHIP if found is None else chip_by(found, NORM)
