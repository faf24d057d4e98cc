"""Where vectors over the rows of data lie when like operations on them run as one: below each other in a matrix."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..engine.program import ABSENT, Program
from ..language import tr
from ..ops.symbol import Kind


@dataclass(frozen=True, slots=True)
class Group:
    """Like operations that run as one.

    first: the first of their steps. gathered: what is brought together before, as (matrix, its rows, where to).
    """

    first: int
    kernel: Callable[..., Any]
    inputs: Sequence[np.ndarray | None]
    gathered: Sequence[tuple[np.ndarray, np.ndarray, np.ndarray]]
    out: np.ndarray

    def run(self) -> None:
        """Fill ``out``."""
        for matrix, rows, together in self.gathered:
            np.take(matrix, rows, axis=0, out=together, mode="clip")  # checking the rows would cost a copy
        self.out[...] = self.kernel(*self.inputs)


class Board:
    """A matrix for each kind of number: (vectors, rows of data), and (numbers, 1) for what the rows share."""

    def __init__(self, program: Program, rows: int, slots: Collection[int]) -> None:
        """Make room for what these slots hold. ShapeError if it would be larger than a value may be."""
        self._program = program
        homes = [self._home(slot) for slot in slots if slot != ABSENT]
        self._matrices = {home: self._matrix(home, homes.count(home), rows) for home in set(homes)}
        self._order: dict[tuple[bool, Kind], list[int]] = {home: [] for home in set(homes)}
        self._rows: dict[int, int] = {}

    def group(self, kernel: Callable[..., Any], steps: Sequence[int], out: np.ndarray | None = None) -> Group:
        """Arrange like steps as one. out: where the results go, if not into rows of their own."""
        operands = [self._operand(slots) for slots in zip(*(self._program.inputs[step] for step in steps), strict=True)]
        if out is None:
            rows = [self._row(self._program.outputs[step][0]) for step in steps]
            out = self._matrices[self._home(self._program.outputs[steps[0]][0])][rows[0] : rows[-1] + 1]
        return Group(steps[0], kernel, [array for array, _ in operands], [g for _, g in operands if g is not None], out)

    def take_in(self, values: Sequence[Any]) -> None:
        """Take over the numbers and vectors that no group computes."""
        for (vector, kind), slots in self._order.items():
            matrix = self._matrices[vector, kind]
            if vector:
                for slot in slots:
                    if slot in self._program.leaves:
                        matrix[self._rows[slot]] = values[slot]
            else:
                matrix[: len(slots), 0] = [values[slot] for slot in slots]

    def vectors(self) -> Iterator[tuple[int, np.ndarray]]:
        """The slots of all vectors, and where each lies."""
        for (vector, kind), slots in self._order.items():
            yield from ((slot, self._matrices[vector, kind][self._rows[slot]]) for slot in slots if vector)

    def _operand(self, slots: Sequence[int]) -> tuple[np.ndarray | None, Any]:
        """One input of a group: a view of a matrix where the rows are evenly spaced, else room to gather them in."""
        if slots[0] == ABSENT:
            return None, None
        matrix = self._matrices[self._home(slots[0])]
        rows = np.array([self._row(slot) for slot in slots])
        steps = np.diff(rows)
        if len(steps) == 0 or not steps.any():
            return matrix[rows[0] : rows[0] + 1], None
        if steps[0] > 0 and (steps == steps[0]).all():
            return matrix[rows[0] : rows[-1] + 1 : steps[0]], None
        together = np.empty((len(rows), matrix.shape[1]), matrix.dtype)
        return together, (matrix, rows, together)

    def _row(self, slot: int) -> int:
        """The row of a slot, the next free one if it has none yet."""
        row = self._rows.get(slot)
        if row is None:
            there = self._order[self._home(slot)]
            row = self._rows[slot] = len(there)
            there.append(slot)
        return row

    def _home(self, slot: int) -> tuple[bool, Kind]:
        symbol = self._program.symbols[slot]
        return bool(symbol.shape), symbol.kind

    def _matrix(self, home: tuple[bool, Kind], count: int, rows: int) -> np.ndarray:
        vector, kind = home
        shape = count, rows if vector else 1
        self._program.check_size(shape, tr("the table of what all rows compute,"))
        return np.zeros(shape, self._program.dtype if kind == "float" else kind)
