"""The parameters of an objective in one flat buffer, over which optimizers pass in a few long strides."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .objective import Objective
from .optimizers import Memory, Optimizer

BLOCK = 1 << 17  # elements that stay in the last cache with their moments, while an optimizer passes over them


class Parameters:
    """What an objective learns: arrays, the largest first, then numbers; and in another buffer the gradients.

    The arrays among the objective's values become views of the buffer; numbers are written back after each step. The
    gradients that are products are led into theirs, others are copied: an optimizer may write over all of them.
    """

    def __init__(self, objective: Objective) -> None:
        """Take the parameters over with the values that they have."""
        dtype, slots = objective.program.dtype, [objective.leaves[node] for node in objective.learns]
        shapes = [objective.program.shapes[slot] for slot in slots]
        sizes = [math.prod(shape) for shape in shapes]
        self._flat, self._gradient = (np.empty(sum(sizes), dtype) for _ in range(2))
        self._arrays: dict[int, np.ndarray] = {}
        self._places: dict[int, np.ndarray] = {}
        end = 0
        for i in sorted(range(len(slots)), key=lambda i: (not shapes[i], -sizes[i])):
            part = slice(end, end + sizes[i])
            self._flat[part] = np.ravel(objective.values[slots[i]])
            if shapes[i]:
                self._arrays[i] = self._flat[part].reshape(shapes[i])
                self._places[i] = self._gradient[part].reshape(shapes[i])
            end = part.stop
        self.follow(objective)

    def follow(self, objective: Objective) -> None:
        """Go on with an objective of the same parameters, whatever values it has of them."""
        self._objective = objective
        slots = [objective.leaves[node] for node in objective.learns]
        self._numbers = [(i, slot) for i, slot in enumerate(slots) if i not in self._arrays]
        for i, array in self._arrays.items():
            objective.values[slots[i]] = array
        for i in objective.products:
            objective.lead(i, self._places[i])
        self._write_numbers()

    def memory(self, optimizer: Optimizer) -> Memory:
        """Nothing to remember yet, of these parameters."""
        return Memory.of(optimizer, self._flat)

    def move(self, optimizer: Optimizer, memory: Memory) -> None:
        """Make a step along the gradients of the latest evaluation."""
        memory.count += 1
        self._gather()
        with np.errstate(all="ignore"):
            for start in range(0, len(self._flat), BLOCK):
                part = slice(start, start + BLOCK)
                p, g, kept = self._flat[part], self._gradient[part], [array[part] for array in memory.kept.values()]
                optimizer.move(memory.count, p, g, kept)
        self._write_numbers()

    def _gather(self) -> None:
        found = self._objective.gradients()
        for i, place in self._places.items():
            if found[i] is not place:
                np.copyto(place, found[i])
        if self._numbers:
            self._gradient[-len(self._numbers) :] = [found[i] for i, _ in self._numbers]

    def _write_numbers(self) -> None:
        if not self._numbers:
            return
        tail = self._flat[-len(self._numbers) :]
        numbers: list[Any] = tail.tolist() if tail.dtype == np.float64 else list(tail)
        values = self._objective.values
        for (_, slot), number in zip(self._numbers, numbers, strict=True):
            values[slot] = number
