"""A program over rows of data, run level by level: like operations that need not wait for each other run as one.

Hundreds of short operations become one on a matrix. What the rows share stays plain numbers, computed before the
vectors or, after them, from their sums.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from ..engine.failure import Attempt, Failure
from ..engine.plan import Plan
from ..engine.program import ABSENT, Program
from ..ops import Operation
from ..ops.linear_algebra.matrices import dot
from ..ops.reduction.sums import mean, sum_
from ..ops.shape.conversion import broadcast_to, sum_to
from ..ops.shape.reshaping import identity
from .board import Board, Group
from .slimming import with_steps

_SUMS: Mapping[Operation, Callable[..., Any]] = {
    dot: np.vecdot,
    sum_to: partial(np.add.reduce, axis=-1),
    sum_: partial(sum_.kernel, dim=-1),
    mean: partial(mean.kernel, dim=-1),
}


@dataclass(slots=True)
class Parts:
    """The steps of a program: on what the rows share, on vectors over the rows, sums of these, and what needs sums."""

    before: list[int] = field(default_factory=list)
    vectors: list[int] = field(default_factory=list)
    sums: list[int] = field(default_factory=list)
    after: list[int] = field(default_factory=list)


def parted(program: Program, rows: int) -> Parts | None:
    """Sort the steps; None if an operation on vectors is neither elementwise nor a sum, or waits for one."""
    parts, late = Parts(), set[int]()
    for step, operation in enumerate(program.operations):
        inputs, outputs = program.inputs[step], program.outputs[step]
        shapes = {program.symbols[slot].shape for slot in (*inputs, *outputs) if slot != ABSENT}
        waits, first = not late.isdisjoint(inputs), program.symbols[outputs[0]]
        if (rows,) not in shapes:
            (parts.after if waits else parts.before).append(step)
            late.update(outputs if waits else ())
        elif waits or not shapes <= {(), (rows,)}:
            return None
        elif first.shape and (operation.elementwise or operation is broadcast_to):
            parts.vectors.append(step)
        elif not first.shape and operation in _SUMS:
            parts.sums.append(step)
            late.update(outputs)
        else:
            return None
    return parts


class Levels:
    """The plan of a program whose steps ``parted`` sorted. It runs on the values that its ``fresh`` gave."""

    def __init__(self, program: Program, rows: int, parts: Parts) -> None:
        """Arrange the steps. ShapeError if the vectors together would be larger than a value may be."""
        self.program = program
        self._parts = parts
        self._before, self._after = (Plan(with_steps(program, steps)) for steps in (parts.before, parts.after))
        on_vectors = [*parts.vectors, *parts.sums]
        used = [program.inputs[step] for step in on_vectors] + [program.outputs[step] for step in parts.vectors]
        self._board = Board(program, rows, {slot for slots in used for slot in slots})
        self._groups = [
            self._board.group(_kernel(program, steps[0]), steps) for steps in _by_level(program, parts.vectors)
        ]
        sums = _alike(parts.sums, lambda step: program.operations[step])
        self._sums = [program.outputs[step][0] for steps in sums for step in steps]
        self._totals = np.empty(len(self._sums), program.dtype)
        self._groups += self._summing(program, sums)

    def fresh(self) -> list[Any]:
        """The values before a run; the vectors among them are written over by each run."""
        values = self._before.fresh()
        for slot, vector in self._board.vectors():
            if slot not in self._before.program.leaves:
                values[slot] = vector
        return values

    def run(self, values: list[Any]) -> dict[int, Failure]:
        """Run all steps, writing their slots; the answer: step -> why it failed."""
        failures = self._before.run(values)
        if failures:
            return {self._parts.before[step]: failure for step, failure in failures.items()}
        self._board.take_in(values)
        failures = self._run_groups()
        if failures:
            return failures
        totals = self._totals.tolist() if self._totals.dtype == np.float64 else self._totals
        for slot, total in zip(self._sums, totals, strict=True):
            values[slot] = total
        return {self._parts.after[step]: failure for step, failure in self._after.run(values).items()}

    def _run_groups(self) -> dict[int, Failure]:
        attempt = Attempt()
        with attempt, np.errstate(all="ignore"):
            for group in self._groups:
                group.run()
            return {}
        return {group.first: Failure.at(self.program, group.first, attempt.taken())}

    def _summing(self, program: Program, sums: Iterable[list[int]]) -> Iterable[Group]:
        start = 0
        for steps in sums:
            out = self._totals[start : start + len(steps)]
            yield self._board.group(_SUMS[program.operations[steps[0]]], steps, out)
            start += len(steps)


def _by_level(program: Program, steps: Iterable[int]) -> list[list[int]]:
    """Steps that are alike and of one level, levels in rising order."""
    levels: dict[int, int] = {}
    keys: dict[int, tuple[int, Hashable]] = {}
    for step in steps:
        inputs = program.inputs[step]
        level = 1 + max((levels.get(slot, 0) for slot in inputs), default=0)
        levels[program.outputs[step][0]] = level
        looks = tuple((bool(s.shape), s.kind) if s else None for s in program.input_symbols(step))
        keys[step] = level, (program.operations[step], tuple(program.attributes[step].items()), looks)
    groups = _alike(keys, keys.__getitem__)
    return sorted(groups, key=lambda group: keys[group[0]][0])


def _alike(steps: Iterable[int], key: Callable[[int], Hashable]) -> list[list[int]]:
    groups: dict[Hashable, list[int]] = {}
    for step in steps:
        groups.setdefault(key(step), []).append(step)
    return list(groups.values())


def _kernel(program: Program, step: int) -> Callable[..., Any]:
    operation, attributes = program.operations[step], program.attributes[step]
    if operation is broadcast_to:
        return identity.kernel  # the matrix that takes the result in is of the shape
    return partial(operation.kernel, **attributes) if attributes else operation.kernel
