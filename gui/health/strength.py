"""How strong the gradient along each wire is, as a power of ten; found only for wires in view, and kept for a run."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from core.engine.lean import Absent
from core.engine.run import Run
from core.measures import Glance, look, norm
from core.records import Wire
from core.steps import StepState

from ..canvas.tables import Slots

LEAST, MOST = -8, 3  # powers of ten; what is smaller or larger looks like these
ZERO, NONE = -50, -100  # a gradient of zero; none that has a size
_UNKNOWN = -128


class Strengths:
    """The power of ten of the gradient along each row of a table of wires."""

    def __init__(self, glance: Glance = look) -> None:
        """Know none yet. glance: how arrays are looked through; what it gives nothing of is asked again."""
        self._glance = glance
        self._run: Run | None = None
        self._powers = np.zeros(0, np.int8)

    def of(
        self, run: Run | None, state: StepState | None, records: list[Wire], slots: Slots
    ) -> np.ndarray[Any, np.dtype[np.int8]]:
        """The powers of some rows: LEAST to MOST, ZERO or NONE. state: gradients that flow later are none yet."""
        if run is None or not run.backward_done or (state is not None and not state.backward):
            return np.full(len(slots), NONE, np.int8)
        if run is not self._run:
            self._run, self._powers = run, np.zeros(0, np.int8)
        if len(self._powers) < len(records):
            more = np.full(len(records) - len(self._powers), _UNKNOWN, np.int8)
            self._powers = np.concatenate((self._powers, more))
        for slot in slots[self._powers[slots] == _UNKNOWN].tolist():
            self._powers[slot] = power_of(run, records[slot].id, self._glance)
        powers = self._powers[slots]
        powers[powers == _UNKNOWN] = NONE
        if state is not None:
            shown = [state.contribution_shown(records[slot].id) for slot in slots.tolist()]
            powers[~np.array(shown, np.bool_)] = NONE
        return powers


def power_of(run: Run, wire: int, glance: Glance = look) -> int:
    """The power of ten of the gradient along a wire, of a tensor of its usual entries; or ZERO, or NONE.

    _UNKNOWN as long as a glance gives nothing.
    """
    edge = run.edge(wire)
    held = None if edge is None else run.left[edge.contribution]
    if held is None or isinstance(held, Absent):
        return NONE
    found = abs(held) if type(held) is float else glance(np.asarray(held), norm)
    if found is None:
        return _UNKNOWN
    size = found / math.sqrt(max(np.size(held), 1))
    if not math.isfinite(size):
        return NONE
    return max(LEAST, min(MOST, math.floor(math.log10(size)))) if size else ZERO
