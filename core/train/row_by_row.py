"""Any graph over rows of data: its plan runs once a row, and losses and gradients are added up."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np

from ..engine.program import Program
from .columns import Columns
from .objective import Whole


class RowByRow:
    """The loss over all rows, from an objective that was made for one row."""

    def __init__(self, one: Whole, columns: Columns, reduction: str) -> None:
        """Run ``one`` for each row. reduction: of the losses to one, "mean" or "sum"."""
        self._one = one
        self._share = 1.0 / columns.rows if reduction == "mean" else 1.0
        self._cells: dict[int, list[Any]] = {}
        for node, column in columns.arrays.items():
            self._cells[one.leaves[node]] = list(map(one.program.prepare, column))
        self._own = {node: i for i, node in enumerate(one.learns) if node in columns.arrays}
        self._losses = np.zeros(columns.rows)
        self._gradients: list[Any] = []

    @property
    def program(self) -> Program:
        """The steps of one row."""
        return self._one.program

    @property
    def values(self) -> list[Any]:
        """What the slots hold for the row that ran last."""
        return self._one.values

    @property
    def leaves(self) -> Mapping[int, int]:
        """The slot of each variable."""
        return self._one.leaves

    @property
    def learns(self) -> Sequence[int]:
        """The leaves whose gradients are asked for and depend on the loss."""
        return self._one.learns

    def evaluate(self) -> float:
        """Run every row."""
        one = self._one
        sums: list[Any] = [0.0] * len(one.learns)
        apart: dict[int, list[np.ndarray]] = {i: [] for i in self._own.values()}
        for row in range(len(self._losses)):
            for slot, cells in self._cells.items():
                one.hold(slot, cells[row])
            self._losses[row] = one.evaluate()
            found = one.gradients()
            sums = [total + part for total, part in zip(sums, found, strict=True)]
            for i, rows in apart.items():
                rows.append(np.array(found[i]))
        for i, rows in apart.items():
            sums[i] = np.stack(rows)
        self._gradients = [total * self._share for total in sums]
        return float(self._losses.sum()) * self._share

    def put(self, node: int, value: np.ndarray) -> None:
        """Give a leaf another value, or another column if it takes one."""
        slot = self.leaves[node]
        if slot in self._cells:
            self._cells[slot] = list(map(self.program.prepare, value))
        else:
            self._one.put(node, value)

    def losses(self) -> np.ndarray:
        """What each row lost, (rows,)."""
        return self._losses.copy()

    def gradients(self) -> Sequence[Any]:
        """The sums over the rows; of a leaf that takes a column, one gradient a row."""
        return self._gradients

    @property
    def products(self) -> Collection[int]:
        """None: what a row gives is added to the sums."""
        return ()

    def lead(self, number: int, array: np.ndarray) -> None:
        """Not asked for: there are none."""
