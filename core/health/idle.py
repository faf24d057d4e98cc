"""Units that pass no gradient on where they are: dead ones, whose slope is zero, and those that are saturated."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..engine.lean import Absent
from ..engine.run import Run
from ..measures import look

Word = Literal["dead", "saturated"]
FLAT = 0.01  # of the steepest slope: less is called saturated
DYING = frozenset(("relu", "relu6", "threshold", "thresholded_relu", "hardswish"))
STEEPEST: Mapping[str, float] = {
    "sigmoid": 0.25,
    "tanh": 1.0,
    "softsign": 1.0,
    "hardtanh": 1.0,
    "hardsigmoid": 1 / 6,
    "erf": 2 / math.sqrt(math.pi),
}


@dataclass(frozen=True, slots=True)
class Idle:
    """Which share of a node's elements passes no gradient on, and in what way. slope: the largest that is left."""

    node: int
    word: Word
    share: float
    count: int
    slope: float


@dataclass(frozen=True, slots=True)
class Flat:
    """Looks slopes through for those that are hardly any. below: of what size they are; 0: only those that are zero."""

    below: float

    def __call__(self, slopes: np.ndarray) -> tuple[float, float]:
        """Which share of them it is, and the largest of all."""
        sizes = np.abs(slopes)
        flat = sizes < self.below if self.below else sizes == 0
        return float(np.mean(flat)), float(sizes.max())


def idle(run: Run, node: int) -> Idle | None:
    """Which share of a node's elements is dead or saturated; None if none is, or this cannot be said of it.

    It is read off the local derivative: a dying unit's is 0, a saturating one's less than a hundredth of its steepest.
    What the run let go of to save memory is not computed again for it.
    """
    slopes = slopes_of(run, node)
    return None if slopes is None else idle_by(run, node, slopes[0].size, look(*slopes))


def slopes_of(run: Run, node: int) -> tuple[np.ndarray, Flat] | None:
    """What is to be looked through to tell whether a node is idle, and how; None where this cannot be said of it."""
    kind = run.snapshot.nodes[node].kind
    if not (kind in DYING or kind in STEEPEST) or not run.backward_done:
        return None
    local = _local(run, node)
    return None if local is None or not local.size else (local, Flat(FLAT * STEEPEST.get(kind, 0.0)))


def idle_by(run: Run, node: int, count: int, found: tuple[float, float]) -> Idle | None:
    """What ``idle`` tells, by what was found of so many slopes."""
    share, slope = found
    word: Word = "dead" if run.snapshot.nodes[node].kind in DYING else "saturated"
    return Idle(node, word, share, count, slope) if share else None


def all_idle(run: Run) -> Iterator[Idle]:
    """The nodes that pass no gradient on, in part or in whole, in the order of the run."""
    for node in run.made.compiled.steps:
        found = idle(run, node)
        if found is not None:
            yield found


def _local(run: Run, node: int) -> np.ndarray | None:
    """The local derivative of an operation by its first input."""
    wires = run.made.compiled.wires_into(node)
    edge = run.edge(wires[0]) if wires else None
    if edge is None or edge.local is None or isinstance(run.left[edge.local], Absent):
        return None
    return np.asarray(run.left[edge.local])
