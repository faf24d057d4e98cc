"""The parameters of an objective in one flat buffer, over which optimizers pass in a few long strides."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .objective import Objective
from .optimizers import Memory, Optimizer

LARGE = 1 << 14  # elements from which on a gradient is read where it lies; smaller ones are gathered first
BLOCK = 1 << 17  # elements that stay in the last cache with their moments, while an optimizer passes over them


class Parameters:
    """What an objective learns: large arrays, then small ones, then numbers.

    The arrays among the objective's values become views of the buffer; numbers are written back after each step.
    """

    def __init__(self, objective: Objective) -> None:
        """Take the parameters over with the values that they have."""
        dtype, slots = objective.program.dtype, [objective.leaves[node] for node in objective.learns]
        shapes = [objective.program.shapes[slot] for slot in slots]
        sizes = [math.prod(shape) for shape in shapes]
        self._flat = np.empty(sum(sizes), dtype)
        self._parts: dict[int, slice] = {}
        end = first_small = 0
        for i in sorted(range(len(slots)), key=lambda i: (not shapes[i], -sizes[i])):
            self._parts[i] = part = slice(end, end + sizes[i])
            self._flat[part] = np.ravel(objective.values[slots[i]])
            end = part.stop
            first_small = end if sizes[i] >= LARGE else first_small
        self._rest = slice(first_small, end)
        self._gathered = np.empty(end - first_small, dtype)
        self._block = max(1, min(BLOCK, end))
        self._spare = np.empty((2, self._block), dtype)
        self.follow(objective)

    def follow(self, objective: Objective) -> None:
        """Go on with an objective of the same parameters, whatever values it has of them."""
        self._objective = objective
        self._large: list[tuple[int, slice]] = []
        self._small: list[tuple[int, slice]] = []
        self._numbers: list[tuple[int, int]] = []
        for i, part in self._parts.items():
            slot = objective.leaves[objective.learns[i]]
            shape = objective.program.shapes[slot]
            if shape:
                objective.values[slot] = self._flat[part].reshape(shape)
                (self._small if part.start >= self._rest.start else self._large).append((i, part))
            else:
                self._numbers.append((i, slot))
        self._write_numbers()

    def memory(self, optimizer: Optimizer) -> Memory:
        """Nothing to remember yet, of these parameters."""
        return Memory.of(optimizer, self._flat)

    def move(self, optimizer: Optimizer, memory: Memory) -> None:
        """Make a step along the gradients of the latest evaluation."""
        memory.count += 1
        with np.errstate(all="ignore"):
            for part, gradient in self._gradients():
                for start in range(part.start, part.stop, self._block):
                    stop = min(start + self._block, part.stop)
                    kept = [array[start:stop] for array in memory.kept.values()]
                    spare = self._spare[:, : stop - start]
                    g = gradient[start - part.start : stop - part.start]
                    optimizer.move(memory.count, self._flat[start:stop], g, kept, (spare[0], spare[1]))
        self._write_numbers()

    def _gradients(self) -> list[tuple[slice, np.ndarray]]:
        """Flat gradients by the part of the buffer that they belong to; none is a view of the buffer itself."""
        found = self._objective.gradients()
        first, gathered = self._rest.start, self._gathered
        parts = []
        for i, part in self._large:
            g = found[i].reshape(-1)
            parts.append((part, g.copy() if np.may_share_memory(g, self._flat) else g))
        if self._small:
            small = gathered[: self._small[-1][1].stop - first]
            np.concatenate([found[i].reshape(-1) for i, _ in self._small], out=small)
        if self._numbers:
            gathered[-len(self._numbers) :] = [found[i] for i, _ in self._numbers]
        return [*parts, (self._rest, gathered)]

    def _write_numbers(self) -> None:
        if not self._numbers:
            return
        tail = self._flat[-len(self._numbers) :]
        numbers: list[Any] = tail.tolist() if tail.dtype == np.float64 else list(tail)
        values = self._objective.values
        for (_, slot), number in zip(self._numbers, numbers, strict=True):
            values[slot] = number
