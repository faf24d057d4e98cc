"""What a run says of many nodes at once: their values and gradients as arrays, one row an output."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from ..document import Snapshot
from ..engine.plan import MISSING
from ..engine.run import Run
from ..ops.symbol import Shape
from ..records import OUTPUT, Node
from ..steps import StepState

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]  # an entry a node, or a row


class Numbers:
    """Smallest and largest entry of each value, NaN aside, and whether it has NaN; ``owner`` is the node's place."""

    def __init__(self, count: int, owners: list[int], values: list[Any]) -> None:
        """Read values of ``count`` nodes, each with the place of its node."""
        self._count = count
        self._owner = np.array(owners, dtype=np.intp)
        tensors = [row for row, value in enumerate(values) if isinstance(value, np.ndarray) and value.ndim]
        plain = list(values)
        for row in tensors:
            plain[row] = np.nan
        self.low: Floats = np.array(plain, dtype=np.float64)
        self.high = self.low.copy()
        self.nan: Mask = np.isnan(self.low)
        for row in tensors:
            self.low[row], self.high[row], self.nan[row] = _extent(values[row])

    @property
    def size(self) -> Floats:
        """The largest magnitude of each."""
        return np.maximum(np.abs(self.low), np.abs(self.high))

    @property
    def largest(self) -> Floats:
        """The largest magnitude at each node; NaN where there is none."""
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

    def __init__(self, snapshot: Snapshot, run: Run | None, state: StepState | None = None) -> None:
        """Look at nodes as they are now, and at the run as far as it knows them."""
        self.nodes: list[Node] = list(snapshot.nodes.values())
        self.run = run
        self._state = state
        self._place = {node.id: place for place, node in enumerate(self.nodes)}

    @cached_property
    def values(self) -> Numbers:
        """The values that are there."""
        held = self.run.values if self.run else ()
        rows = [
            (owner, held[slot]) for owner, end, slot in self._rows if held[slot] is not MISSING and self._value_at(end)
        ]
        return self._numbers(rows)

    @cached_property
    def gradients(self) -> Numbers:
        """The gradients that are there."""
        if self.run is None or not self.run.backward_done:
            return self._numbers([])
        held, totals = self.run.values, self.run.gradients.totals
        found = [(owner, totals[slot]) for owner, end, slot in self._rows if slot in totals and self._gradient_at(end)]
        return self._numbers([(owner, held[total]) for owner, total in found if held[total] is not MISSING])

    @property
    def backward(self) -> bool:
        """Whether gradients are there to be missed."""
        if self.run is None or not self.run.backward_done:
            return False
        return self._state is None or self._state.index == len(self._state.log) - 1

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
            fitting = [owner for owner, _, slot in self._rows if _fits(symbols[slot].shape, sizes)]
            mask[fitting] = True
        return mask

    @cached_property
    def _rows(self) -> list[tuple[int, tuple[int, int], int]]:
        """Each output: its node's place, its end and its slot; what leaves a block is a row of the block as well."""
        if self.run is None:
            return []
        rows, known = [], self._place
        for end, slot in self.run.made.compiled.slots.items():
            place = known.get(end[0])
            if place is None:
                continue
            node = self.nodes[place]
            rows.append((place, end, slot))
            if node.kind == OUTPUT and node.parent in known:
                rows.append((known[node.parent], end, slot))
        return rows

    def _value_at(self, end: tuple[int, int]) -> bool:
        return self._state is None or self._state.value_shown(*end)

    def _gradient_at(self, end: tuple[int, int]) -> bool:
        return self._state is None or self._state.gradient_shown(*end)

    def _numbers(self, rows: list[tuple[int, Any]]) -> Numbers:
        return Numbers(len(self.nodes), [owner for owner, _ in rows], [value for _, value in rows])


def _extent(array: np.ndarray) -> tuple[float, float, bool]:
    if array.size == 0:
        return np.nan, np.nan, False
    low, high = float(array.min()), float(array.max())
    if low == low:  # noqa: PLR0124 - the smallest is NaN if any is
        return low, high, False
    return float(np.fmin.reduce(array, axis=None)), float(np.fmax.reduce(array, axis=None)), True


def _fits(shape: Shape, sizes: tuple[int | None, ...]) -> bool:
    return len(shape) == len(sizes) and all(b is None or a == b for a, b in zip(shape, sizes, strict=True))
