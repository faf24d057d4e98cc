"""What a run says of many nodes at once: their values and gradients as arrays, one row an output."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import compress
from typing import Any

import numpy as np
import numpy.typing as npt

from ..document import Snapshot
from ..engine.lean import Absent
from ..engine.run import Run
from ..measures import Glance, look, measured
from ..ops.symbol import Shape
from ..records import Node
from ..steps import StepState

Floats = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]
Mask = npt.NDArray[np.bool_]  # an entry a node, or a row


class Numbers:
    """Smallest and largest entry of each value, NaN aside, and whether it has NaN; ``owner`` is the node's place."""

    def __init__(self, count: int, owners: Rows, values: list[Any], glance: Glance = look) -> None:
        """Read values of ``count`` nodes, each with the place of its node.

        glance: how tensors are looked through; one of which it gives nothing counts as NaN aside.
        """
        self._count = count
        self._owner = owners
        tensors = [row for row, value in enumerate(values) if isinstance(value, np.ndarray) and value.ndim]
        plain = list(values)
        for row in tensors:
            plain[row] = np.nan
        self.low: Floats = np.array(plain, dtype=np.float64)
        self.high = self.low.copy()
        self.nan: Mask = np.isnan(self.low)
        for row in tensors:
            found = glance(values[row], measured)
            self.low[row], self.high[row] = (np.nan, np.nan) if found is None else (found.low, found.high)
            self.nan[row] = found is not None and found.nan > 0

    @property
    def size(self) -> Floats:
        """The largest magnitude of each, (rows,)."""
        return np.maximum(np.abs(self.low), np.abs(self.high))

    @property
    def largest(self) -> Floats:
        """The largest magnitude at each node, (nodes,); NaN where there is none."""
        largest = np.full(self._count, np.nan)
        np.fmax.at(largest, self._owner, self.size)
        return largest

    def nodes(self, rows: Mask | None = None) -> Mask:
        """The nodes that any of some rows belongs to; all rows by default."""
        mask = np.zeros(self._count, dtype=bool)
        mask[self._owner if rows is None else self._owner[rows]] = True
        return mask


class Facts:
    """The nodes of a document, and what a run says of them as of a step (None: all that it has)."""

    def __init__(
        self, snapshot: Snapshot, run: Run | None, state: StepState | None = None, glance: Glance = look
    ) -> None:
        """Look at nodes as they are now, and at the run as far as it knows them.

        glance: how tensors are looked through; by default at once, however long it takes.
        """
        self.nodes: list[Node] = list(snapshot.nodes.values())
        self.ids = np.fromiter(snapshot.nodes, np.intp, len(snapshot.nodes))  # the document keeps them in order
        self.run = run
        self._state = state
        self._glance = glance

    @cached_property
    def values(self) -> Numbers:
        """The values that are there."""
        if self.run is None:
            return self._none
        return self._numbers(self.run, self.run.made.ends.slot, 0)

    @cached_property
    def gradients(self) -> Numbers:
        """The gradients that are there."""
        if self.run is None or not self.run.backward_done:
            return self._none
        return self._numbers(self.run, self.run.made.ends.total, 1)

    @property
    def backward(self) -> bool:
        """Whether gradients are there to be missed."""
        if self.run is None or not self.run.backward_done:
            return False
        return self._state is None or self._state.over

    @property
    def problems(self) -> Mask:
        """The nodes that cannot compute, for a reason of their own."""
        told: Mapping[int, str] = self.run.problems if self.run else {}
        return np.fromiter((node.id in told for node in self.nodes), dtype=bool, count=len(self.nodes))

    def shaped(self, sizes: tuple[int | None, ...]) -> Mask:
        """The nodes one of whose outputs has these sizes (None: any)."""
        mask = np.zeros(len(self.nodes), dtype=bool)
        if self.run is not None:
            symbols = self.run.made.plan.program.symbols
            place, there = self._places(self.run)
            fits = np.array([_fits(symbols[s].shape, sizes) for s in self.run.made.ends.slot.tolist()], dtype=bool)
            mask[place[there & fits]] = True
        return mask

    @property
    def _none(self) -> Numbers:
        return Numbers(len(self.nodes), self.ids[:0], [])

    def _places(self, run: Run) -> tuple[Rows, Mask]:
        """The place of the node of each of the run's ends, and whether the node is still there."""
        place = np.searchsorted(self.ids, run.made.ends.nodes)
        there: Mask = np.append(self.ids, -1)[place] == run.made.ends.nodes
        return place, there

    def _numbers(self, run: Run, slots: Rows, which: int) -> Numbers:
        """What the run holds in the slots of its ends; which: 0 for values, 1 for gradients, as a step shows them."""
        place, shown = self._places(run)
        shown &= slots >= 0
        if self._state is not None:
            shown &= self._state.log.shown_from[which][run.made.ends.number] <= self._state.index
        left = run.left
        held = [left[slot] for slot in slots[shown].tolist()]
        there = [not isinstance(value, Absent) for value in held]  # what was let go of is not computed again for this
        return Numbers(len(self.nodes), place[shown][there], list(compress(held, there)), self._glance)


def _fits(shape: Shape, sizes: tuple[int | None, ...]) -> bool:
    return len(shape) == len(sizes) and all(b is None or a == b for a, b in zip(shape, sizes, strict=True))
