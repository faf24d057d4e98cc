"""What the health panel tells of a run, found by its worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.engine.run import Run
from core.engine.why.origin import Origins, first_arising
from core.errors import Cancelled
from core.health import Idle, Layer, all_idle, layers
from core.language import tr

MOST_IDLE = 200  # that are listed; of more, how many


@dataclass(frozen=True, slots=True)
class Report:
    """The layers of a run, its idle units (of many the first ones, and how many), and what is first not finite."""

    run: Run
    layers: list[Layer]
    idle: list[Idle]
    idle_count: int
    first: Origins


def report(run: Run, cancelled: Callable[[], bool]) -> Report:
    """Look a run through. Cancelled if ``cancelled()`` turns true."""
    first = first_arising(run)
    found: list[Idle] = []
    count = 0
    for each in all_idle(run):
        if cancelled():
            raise Cancelled(tr("Stopped."))
        count += 1
        if len(found) < MOST_IDLE:
            found.append(each)
    return Report(run, layers(run), found, count, first)
