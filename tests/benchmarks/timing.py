"""Medians of CPU and of wall time."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from statistics import median
from typing import NamedTuple

REPEATS = 9


class Took(NamedTuple):
    """Milliseconds: of all threads on the processor, and on the clock."""

    cpu: float
    wall: float


def measured(act: Callable[[], object], repeats: int = REPEATS, before: Callable[[], object] | None = None) -> Took:
    """The medians over some runs of an action; ``before`` prepares each and is not counted."""
    times = []
    for _ in range(repeats):
        if before is not None:
            before()
        cpu, wall = time.process_time(), time.perf_counter()
        act()
        times.append((time.process_time() - cpu, time.perf_counter() - wall))
    return Took(*(median(column) * 1000 for column in zip(*times, strict=True)))


def memory() -> float:
    """The most memory that the process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
