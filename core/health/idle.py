"""Units that pass no gradient on where they are: dead ones, whose slope is zero, and those that are saturated."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..engine.lean import Absent
from ..engine.run import Run

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


def idle(run: Run, node: int) -> Idle | None:
    """Which share of a node's elements is dead or saturated; None if none is, or this cannot be said of it.

    It is read off the local derivative: a dying unit's is 0, a saturating one's less than a hundredth of its steepest.
    What the run let go of to save memory is not computed again for it.
    """
    kind = run.snapshot.nodes[node].kind
    if not (kind in DYING or kind in STEEPEST) or not run.backward_done:
        return None
    local = _local(run, node)
    if local is None or not local.size:
        return None
    slopes = np.abs(local)
    flat = slopes == 0 if kind in DYING else slopes < FLAT * STEEPEST[kind]
    share = float(np.mean(flat))
    if not share:
        return None
    return Idle(node, "dead" if kind in DYING else "saturated", share, local.size, float(slopes.max()))


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
