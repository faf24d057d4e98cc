"""Central differences of a function of one number, and whether it is a curve, or has a kink, within their reach."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

_CLOSER = 8  # times: how much smaller the next step is
_MOST_STEPS = 12  # ever smaller ones, until no curve is expected any more
_SETTLED = 1e-4  # relative difference of two slopes that are taken for the same
_ROUNDED = 1e-11  # of the values: what they may be off by
_EXACT = 1e-15  # of what is near 1: what it is off by at best


@dataclass(frozen=True, slots=True)
class Difference:
    """A function at x + h and x - h, beside its value at x.

    size: of the numbers that it is computed from, if they are larger than its values. doubt: what the slope may be off
    by, where more is known of it than that values are rounded.
    """

    h: float
    above: float
    here: float
    below: float
    size: float
    doubt: float | None = None

    @property
    def slope(self) -> float:
        """The central difference."""
        return (self.above - self.below) / (2 * self.h)

    @property
    def jump(self) -> float:
        """How much the slopes to the two sides differ; not finite where the function is not."""
        return abs(self.above - self.here - (self.here - self.below)) / self.h

    @property
    def steeper(self) -> float:
        """The steeper one of the slopes to the two sides."""
        return max(abs(self.above - self.here), abs(self.here - self.below)) / self.h

    @property
    def rounding(self) -> float:
        """What the slope may be off by."""
        return (
            _ROUNDED * max(self.size, abs(self.above), abs(self.below)) / self.h if self.doubt is None else self.doubt
        )


Differing = Callable[[float], Difference]  # a step: the difference there


def looks_kinked(found: Difference) -> bool:
    """Whether the slopes to the two sides differ: there is a kink within reach, or the function bends much."""
    return not found.jump <= 1e-3 * found.steeper + found.rounding


def settled(found: Difference, at: Differing) -> bool:
    """Whether the slope is the same closer by: where it is not, as among many jumps, it tells nothing."""
    closer = at(found.h / _CLOSER)
    return abs(closer.slope - found.slope) <= _SETTLED * max(abs(closer.slope), abs(found.slope)) + closer.rounding


def curved(first: Difference, at: Differing) -> Difference | None:
    """The difference at a step so small that the function is a curve there: the slopes to the sides draw near as it is.

    None if there is no such step, as where there is a kink.
    """
    before, latest = first, at(first.h / _CLOSER)
    for _ in range(_MOST_STEPS):
        closer = at(latest.h / _CLOSER)
        doubt, exact = abs(closer.slope - latest.slope), _EXACT * max(1.0, abs(closer.here)) / closer.h
        steady = doubt <= _SETTLED * max(abs(closer.slope), latest.jump) + exact
        if steady and _draw_near(before, latest) and _draw_near(latest, closer):
            return replace(closer, doubt=max(doubt, exact))
        before, latest = latest, closer
    return None


def _draw_near(wide: Difference, close: Difference) -> bool:
    return math.isfinite(wide.jump) and 0.5 * wide.jump < _CLOSER * close.jump < 2.0 * wide.jump
