"""A part of a pass as it is told from one stop to the next: in an animation, in what is written down."""

from __future__ import annotations

from .grains import Grain, Stops
from .log import StepLog


def stretches(log: StepLog, grain: Grain, first: int, last: int) -> list[range]:
    """The steps that lead to each of the stops that show the steps from one to another."""
    stops = Stops(log, grain)
    return [stops.steps(place) for place in range(stops.place(first), stops.place(last) + 1)]
