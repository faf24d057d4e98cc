"""How far one goes at a time: a whole operation, one edge, or every step of the log."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import Literal, get_args

import numpy as np

from .log import StepLog
from .step import KINDS

Grain = Literal["op", "edge", "micro"]
GRAINS: tuple[Grain, ...] = get_args(Grain)
_BEGIN = [KINDS.index(kind) for kind in ("start", "forward", "seed", "receive")]
_RECEIVE, _MULTIPLY, _LOCAL = (KINDS.index(kind) for kind in ("receive", "multiply", "local"))
_ACCUMULATE = KINDS.index("accumulate")
_END = [KINDS.index(kind) for kind in ("update", "zero")]  # of what an update does to one parameter


class Stops:
    """The steps of a log at which one stops.

    By operation: after all that goes back through it. By edge: after what goes back along one wire, the first with the
    local derivatives before it. An update: after each parameter's, and after its gradient was emptied.
    """

    def __init__(self, log: StepLog, grain: Grain, until: int | None = None) -> None:
        """Find them. until: the last step that may be shown; by default that of the log."""
        self.log, self.grain, self.until = log, grain, until
        self._first = np.arange(len(log)) if grain == "micro" else np.flatnonzero(_begins(log.kind_numbers, grain))
        self._last = np.append(self._first[1:] - 1, len(log) - 1)
        if until is not None:
            self._first = self._first[self._first <= until]
            self._last = np.minimum(self._last[: len(self._first)], until)

    def __len__(self) -> int:
        return len(self._last)

    def differ(self, log: StepLog, grain: Grain, until: int | None) -> bool:
        """Whether another log, grain or end has other stops."""
        return log is not self.log or (grain, until) != (self.grain, self.until)

    def place(self, step: int) -> int:
        """The number of the stop that shows a step, the last one for a step after it."""
        return min(int(np.searchsorted(self._last, step)), len(self) - 1)

    def steps(self, place: int) -> range:
        """The steps that lead to a stop, the one that it shows last."""
        return range(int(self._first[place]), int(self._last[place]) + 1)

    def end(self, step: int) -> int:
        """The step at which one stops that shows a step."""
        return int(self._last[self.place(step)])

    def next_about(self, nodes: Collection[int], step: int) -> int | None:
        """The next step at which something happens to one of some nodes, after the last one from the start on.

        None if nothing ever does.
        """
        about = self._about(tuple(sorted(nodes)))
        about = about[about <= self._last[-1]]
        ends = np.unique(self._last[np.searchsorted(self._last, about)]) if len(about) else about
        later = ends[ends > step]
        return int((later if len(later) else ends)[0]) if len(ends) else None

    def is_about(self, nodes: Collection[int], place: int) -> bool:
        """Whether something happens to one of some nodes in the steps of a stop."""
        kinds, of = self._events
        steps = self.steps(place)
        return bool((np.isin(of[steps.start : steps.stop], list(nodes)) & kinds[steps.start : steps.stop]).any())

    def _about(self, nodes: tuple[int, ...]) -> np.ndarray:
        counts, of = self._events
        return np.flatnonzero(np.isin(of, nodes) & counts)

    @cached_property
    def _events(self) -> tuple[np.ndarray, np.ndarray]:
        """For each step whether it is one that one looks for at a node, and the node.

        What arrives at a node is one of them only if the node never passes it on.
        """
        kinds, nodes = self.log.kind_numbers, self.log.node_numbers
        passing = np.isin(nodes, nodes[kinds == _RECEIVE])
        wanted = np.isin(kinds, _BEGIN[1:]) | (kinds > _ACCUMULATE) | ((kinds == _ACCUMULATE) & ~passing)
        return wanted, nodes


def _begins(kinds: np.ndarray, grain: Grain) -> np.ndarray:
    """Which steps, of some kinds, are the first that lead to a stop."""
    before = np.concatenate(([-1], kinds[:-1]))
    begins = np.isin(kinds, _BEGIN) | np.isin(before, _END)
    begins |= (kinds > _ACCUMULATE) & (before <= _ACCUMULATE)
    if grain == "edge":
        begins |= (kinds == _MULTIPLY) & (before != _LOCAL)
    return np.asarray(begins)
