"""Runs that keep little: what nothing needs any more is let go of, and computed again when somebody asks for it."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from threading import Lock
from typing import Any, overload

import numpy as np

from .execution.regions import Arranging, Function, Region
from .program import ABSENT, Program

MOST_BYTES = 1 << 29  # what a run of a document keeps of all that it computes; one that would take more keeps little
REMEMBERED = 1 << 26  # bytes of what was computed again
LEAST_BYTES = 1 << 16  # smaller arrays are kept: they are not worth the trouble


heeded: ContextVar[Callable[[], bool]] = ContextVar("heeded", default=lambda: False)


@contextmanager
def heeding(cancelled: Callable[[], bool]) -> Iterator[None]:
    """Within it, what this thread computes again is given up (Cancelled) soon after ``cancelled()`` turns true."""
    before = heeded.set(cancelled)
    try:
        yield
    finally:
        heeded.reset(before)


class Absent:
    """What a slot holds instead of a value."""

    def __init__(self, name: str) -> None:
        """name: as it is printed."""
        self._name = name

    def __repr__(self) -> str:
        return self._name


MISSING = Absent("MISSING")  # its step failed or could not run
RELEASED = Absent("RELEASED")  # it was computed, and let go of


@dataclass(frozen=True, slots=True)
class Task:
    """Steps to run, as a region or one by one, and the slots that nothing needs after them."""

    steps: Sequence[int]
    region: Region | None
    over: Sequence[int]


class Lean:
    """The order in which a program runs that keeps little, and after which step each value is released."""

    def __init__(self, program: Program, kept: Collection[int], functions: Sequence[Function]) -> None:
        """kept: the slots whose values stay, leaves aside, which always do. functions: what computes each step."""
        self._program = program
        self._kept = frozenset(kept)
        self._functions = functions
        self._makers = {slot: step for step in program.order for slot in program.outputs[step]}
        self._large = {slot for slot in self._makers if bytes_of(program, slot) >= LEAST_BYTES}
        self._all: list[Task] | None = None

    @property
    def pays(self) -> bool:
        """Whether there is anything to let go of."""
        return not self._large <= self._kept

    def tasks(self, values: Sequence[Any], steps: Iterable[int] | None) -> list[Task]:
        """What is to be run for some steps (None: all): with what they need that was let go of."""
        if steps is None:
            if self._all is None:
                self._all = list(self._planned(list(self._program.order), self._kept))
            return self._all
        chosen = set(steps)
        inputs = (slot for step in chosen for slot in self._program.inputs[step])
        return list(self._planned(self._program.in_order(chosen | self._behind(values, inputs)), self._kept))

    def tasks_for(self, values: Sequence[Any], slots: Collection[int]) -> list[Task]:
        """What is to be run for the values of slots that were let go of."""
        there = {slot for slot in self._large if values[slot] is not RELEASED}
        return list(self._planned(self._program.in_order(self._behind(values, slots)), there.union(slots)))

    def let_go(self, values: list[Any]) -> None:
        """Let go of all that is not kept."""
        release(values, self._large - self._kept)

    def _behind(self, values: Sequence[Any], slots: Iterable[int]) -> set[int]:
        """The steps that give slots their values, as far as those were let go of."""
        steps: set[int] = set()
        waiting = [slot for slot in slots if slot != ABSENT and values[slot] is RELEASED]
        for slot in waiting:  # grows while it is walked
            step = self._makers[slot]
            if step not in steps:
                steps.add(step)
                waiting += [s for s in self._program.inputs[step] if s != ABSENT and values[s] is RELEASED]
        return steps

    def _planned(self, steps: Iterable[int], kept: Collection[int]) -> Iterator[Task]:
        arranging = Arranging(self._program)
        for step in steps:
            arranging.add(step)
        arranging.close()
        plain: list[int] = []
        for stretch, over in zip(arranging.stretches, self._overs(arranging.stretches, kept), strict=True):
            if len(stretch) > 1:
                made = {slot for step in stretch for slot in self._program.outputs[step]}
                yield Task(plain, None, ())
                yield Task(stretch, Region.of(self._program, stretch, made.difference(over), self._functions), over)
                plain = []
            else:
                plain += stretch
                if over:
                    yield Task(plain, None, over)
                    plain = []
        yield Task(plain, None, ())

    def _overs(self, stretches: Sequence[Sequence[int]], kept: Collection[int]) -> list[list[int]]:
        """For each stretch of steps the slots that nothing reads after it and that are not kept."""
        last: dict[int, int] = {}
        for number, stretch in enumerate(stretches):
            for step in stretch:
                last.update(dict.fromkeys((*self._program.inputs[step], *self._program.outputs[step]), number))
        overs: list[list[int]] = [[] for _ in stretches]
        for slot in self._large.intersection(last).difference(kept):
            overs[last[slot]].append(slot)
        return overs


def release(values: list[Any], slots: Iterable[int], *, whole: bool = False) -> None:
    """Let go of what slots hold, if they hold anything; whole: a region computed all of them, without writing them."""
    for slot in slots:
        if whole or values[slot] is not MISSING:
            values[slot] = RELEASED


def kept_of(program: Program, wanted: Collection[int], most: int) -> Collection[int] | None:
    """The slots that a run is to keep: all (None) if these do not take more bytes than ``most``, else those wanted."""
    if False not in program.scalar or sum(map(math.prod, program.shapes)) * program.dtype.itemsize <= most:
        return None
    slots = (slot for step in program.order for slot in program.outputs[step])
    return None if sum(bytes_of(program, slot) for slot in slots) <= most else wanted


def bytes_of(program: Program, slot: int) -> int:
    """How much room the value of a slot takes."""
    return math.prod(program.shapes[slot]) * program.dtype.itemsize


class Held(Sequence[Any]):
    """The values of a run that keeps little: one that was let go of is computed again when it is asked for."""

    def __init__(self, left: list[Any], again: Callable[[list[Any], Collection[int]], list[Any]]) -> None:
        """left: what a run left in the slots. again: gives such values anew, with those of some slots filled in."""
        self.left = left
        self._again = again
        self._found: dict[int, Any] = {}
        self._lock = Lock()  # panels and the next run may look into it at once

    def __len__(self) -> int:
        return len(self.left)

    def __iter__(self) -> Iterator[Any]:
        """All values, all of them filled in."""
        gone = [slot for slot, value in enumerate(self.left) if value is RELEASED]
        return iter(self._again(self.left, gone) if gone else self.left)

    @overload
    def __getitem__(self, slot: int) -> Any: ...
    @overload
    def __getitem__(self, slot: slice) -> Sequence[Any]: ...
    def __getitem__(self, slot: int | slice) -> Any:
        """The value of a slot; the latest that had to be computed again are remembered."""
        if isinstance(slot, slice):
            return list(self)[slot]
        value = self.left[slot]
        if value is not RELEASED:
            return value
        with self._lock:
            if slot not in self._found:
                self._found[slot] = self._again(self.left, (slot,))[slot]
            value = self._found[slot]
            self._forget()
        return value

    def _forget(self) -> None:
        while len(self._found) > 1 and sum(np.asarray(value).nbytes for value in self._found.values()) > REMEMBERED:
            del self._found[next(iter(self._found))]
