"""A plan: a program turned into a flat list of calls on slots, run without recursion, in full or for a dirty cone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, TypeVar

import numpy as np

from ..errors import Cancelled, ComputeError
from ..language import tr
from .execution.binding import bound
from .execution.cones import Cones
from .execution.generated import failed_at
from .execution.interpreter import Interpreted, Numbers, Values, interpreted
from .execution.pieces import MANY, Call, Piece
from .execution.regions import Region
from .execution.sections import Sections
from .failure import Attempt, Failure
from .lean import MISSING, Held, Lean, Task, heeded, release
from .program import ABSENT, Program, never

__all__ = ["MISSING", "Plan"]

V = TypeVar("V", list[Any], Numbers)
_UNBOUND: Call = (never, MANY, MANY, MANY)


class Plan:
    """The calls of a program. Scalars run as Python floats in float64, everything else by the kernels on arrays.

    python_only: whether all calls are on Python's floats: numpy then has no warnings to be silenced.
    """

    def __init__(
        self,
        program: Program,
        kept: Collection[int] | None = None,
        *,
        previous: Plan | None = None,
        changed: Iterable[int] = (),
    ) -> None:
        """Bind each step of the program, as it is now, to a function and slots.

        kept: the slots whose values are wanted after a run (leaves are kept anyway); other large ones are released as
        soon as no later step reads them. None: all are kept.
        previous: the plan of the program that this one was copied from, whose calls are taken over; changed: the steps
        that were overwritten since.
        """
        self.program = program
        self.size = len(program.operations)
        calls: list[Call] = previous.calls if previous else []
        self.calls: list[Call] = [*calls, *([_UNBOUND] * (self.size - len(calls)))]
        differing = [*changed, *range(len(calls), self.size)]
        for step in differing:
            self.calls[step] = bound(program, step)
        codes = previous.interpreted if previous else None
        self.interpreted: Interpreted | None = interpreted(program, codes, differing)
        lean = None if kept is None else Lean(program, kept, [call[0] for call in self.calls])
        self._lean = lean if lean is not None and lean.pays else None
        self.cones = Cones(program)
        before = previous.sections if previous else None
        self.sections: Sections = Sections(program, self.calls, self.cones, before)
        plain = program.dtype == np.float64 and (previous is None or previous.python_only)
        used = {program.operations[step] for step in differing}
        self.python_only: bool = plain and self.numbers_only and all(operation.scalar for operation in used)

    @property
    def numbers_only(self) -> bool:
        """Whether all steps are on numbers."""
        return self.sections.numbers_only

    def fresh(self) -> list[Any]:
        """The values before a run: leaves filled in, all else MISSING."""
        return self._with_leaves([MISSING] * len(self.program.shapes), 0)

    def taken_over(self, left: Sequence[Any]) -> Values:
        """A copy of the values of a program that this one came of, with new leaves filled in; none to begin with."""
        size = len(self.program.shapes)
        if self.interpreted is not None:
            return self._with_leaves(Numbers.of(left, size), len(left))
        return self._with_leaves([*left, *[MISSING] * (size - len(left))], len(left))

    def run(
        self,
        values: Values,
        steps: Sequence[int] | range | None = None,
        *,
        failures: dict[int, Failure] | None = None,
        backward: bool = False,
        cancelled: Callable[[], bool] = never,
    ) -> dict[int, Failure]:
        """Run steps (all by default, in their order), writing their slots; the answer: step -> why it failed.

        backward: run the whole backward pass after them. failures: those of earlier runs that the values come from.
        A step fails whatever its kernel raises; those that need it are left out, their slots MISSING. Cancelled is
        raised soon after ``cancelled()`` turns true; the values are then not to be used.
        """
        failures = {} if failures is None else failures
        if isinstance(values, Numbers):
            self._interpret(values, steps, backward=backward, cancelled=cancelled)
            return failures
        blocked = self._still_blocked(values, steps, failures, backward=backward) if failures else set()
        if self._lean is None:
            pieces = iter(self.sections.pieces(steps, backward=backward))
            if self.python_only:
                self._run_pieces(pieces, values, failures, blocked, cancelled)
                return failures
            with np.errstate(all="ignore"):
                self._run_pieces(pieces, values, failures, blocked, cancelled)
            return failures
        chosen = None if steps is None else [*steps, *(self.program.backward if backward else ())]
        self._run_tasks(self._lean.tasks(values, chosen), values, failures, blocked, cancelled)
        if chosen is not None:
            self._lean.let_go(values)
        return failures

    def held(self, values: Values) -> Values | Held:
        """What a run left in the slots, to be read: where it was let go of, computed again."""
        return values if self._lean is None or isinstance(values, Numbers) else Held(values, self._again)

    def _with_leaves(self, values: V, first: int) -> V:
        for slot, value in reversed(self.program.leaves.items()):  # the latest are the last
            if slot < first:
                break
            values[slot] = value
        return values

    def _again(self, values: list[Any], slots: Collection[int]) -> list[Any]:
        """Values with those of some slots, which were let go of, computed again. ComputeError if that fails by now."""
        assert self._lean is not None
        filled, failures = values.copy(), dict[int, Failure]()
        self._run_tasks(self._lean.tasks_for(values, slots), filled, failures, set(), heeded.get())
        for failure in failures.values():
            raise ComputeError(tr("What was let go of cannot be computed again: {told}.").format(told=failure)) from (
                failure.error
            )
        return filled

    def _still_blocked(
        self, values: list[Any], steps: Sequence[int] | range | None, failures: dict[int, Failure], *, backward: bool
    ) -> set[int]:
        """Forget why steps failed that run again; the steps that the others block."""
        again = set(range(self.size) if steps is None else steps)
        again.update(self.program.backward if backward else ())
        for step in again.intersection(failures):
            del failures[step]
        return self._block(values, failures)

    def _run_pieces(
        self,
        pieces: Iterator[Piece],
        values: list[Any],
        failures: dict[int, Failure],
        blocked: set[int],
        cancelled: Callable[[], bool],
    ) -> None:
        """Run pieces; one in which something is blocked or raises goes step by step from there."""
        while (rest := _run_whole(pieces, values, blocked, cancelled)) is not None:
            self._run_calls(values, rest, failures, blocked)

    def _run_tasks(
        self,
        tasks: Sequence[Task],
        values: list[Any],
        failures: dict[int, Failure],
        blocked: set[int],
        cancelled: Callable[[], bool],
    ) -> None:
        """Run tasks, and let go of what each leaves behind; where a region fails, its steps are run one by one."""
        with np.errstate(all="ignore"):
            for task in tasks:
                if cancelled():
                    raise Cancelled(tr("The run was stopped."))
                whole = task.region is not None and not blocked and _run_region(task.region, values, cancelled)
                if not whole:
                    self._run_calls(values, task.steps, failures, blocked)
                release(values, task.over, whole=whole)

    def _interpret(
        self, values: Numbers, steps: Sequence[int] | range | None, *, backward: bool, cancelled: Callable[[], bool]
    ) -> None:
        """Run steps by the interpreter, on which nothing can fail."""
        assert self.interpreted is not None
        if cancelled():
            raise Cancelled(tr("The run was stopped."))
        section = None if steps is None else self.sections.kept(steps)
        if section is not None:
            self.interpreted.run_section(values, section)
        elif steps is not None:
            self.interpreted.run(values, steps)
        if steps is None or backward:
            self.interpreted.run_from(values, self.sections.all, 0 if steps is None else self.program.turn)

    def _block(self, values: list[Any], failed: Iterable[int]) -> set[int]:
        """The steps that cannot run because of the failed ones; their slots are emptied."""
        slots = [slot for step in failed for slot in self.program.outputs[step]]
        blocked = set(self.cones.of(slots)) if slots else set()
        for step in blocked:
            slots += self.program.outputs[step]
        for slot in slots:
            values[slot] = MISSING
        return blocked

    def _run_calls(
        self, values: list[Any], todo: Sequence[int], failures: dict[int, Failure], blocked: set[int]
    ) -> None:
        """Run steps one by one; where Python's float arithmetic raises, the kernel gives the IEEE answer."""
        calls, step, steps, attempt = self.calls, 0, iter(todo), Attempt()
        while True:
            if blocked:
                steps = iter([step for step in steps if step not in blocked])
            with attempt:
                for step in steps:
                    function, a, b, out = calls[step]
                    if b is None:
                        values[out] = function(values[a])
                    elif b >= 0:
                        values[out] = function(values[a], values[b])
                    else:
                        self._run_many(function, step, values)
                return
            failure = self._failure(values, step, attempt)
            if failure is not None:
                failures[step] = failure
                blocked |= self._block(values, (step,))

    def _run_many(self, function: Callable[..., Any], step: int, values: list[Any]) -> None:
        outputs = self.program.outputs[step]
        results = function(*self._given(values, step))
        if len(outputs) == 1:
            values[outputs[0]] = results
        else:
            for slot, result in zip(outputs, results, strict=True):
                values[slot] = result

    def _failure(self, values: list[Any], step: int, attempt: Attempt) -> Failure | None:
        """Why a step failed; None where its kernel does better on numpy's scalars than it did on Python's floats."""
        raised = attempt.taken()
        if isinstance(raised, ArithmeticError | ValueError):
            with attempt, np.errstate(all="ignore"):
                self._run_kernel(values, step)
                return None
            raised = attempt.taken()
        return Failure.at(self.program, step, raised)

    def _run_kernel(self, values: list[Any], step: int) -> None:
        """Run a step by its kernel on numpy scalars, which give inf and NaN where Python's floats raise."""
        outputs, given = self.program.outputs[step], self._given(values, step)
        wide = [np.float64(value) if isinstance(value, float) else value for value in given]
        results = self.program.operations[step].kernel(*wide, **self.program.attributes[step])
        for slot, result in zip(outputs, results if len(outputs) > 1 else (results,), strict=True):
            values[slot] = result if self.program.symbols[slot].shape else np.asarray(result).item()

    def _given(self, values: list[Any], step: int) -> list[Any]:
        return [None if slot == ABSENT else values[slot] for slot in self.program.inputs[step]]


def _run_whole(
    waiting: Iterator[Piece], values: list[Any], blocked: set[int], cancelled: Callable[[], bool]
) -> Sequence[int] | None:
    """Run pieces until one must go step by step, whose steps these are, as far as they have not run; None: all ran."""
    attempt = Attempt()
    with attempt:
        for piece in waiting:
            if cancelled is not never and cancelled():
                raise Cancelled(tr("The run was stopped."))
            if piece.function is None or blocked:
                return piece.steps
            piece.function(values)
        return None
    return piece.steps[failed_at(attempt.taken()) :]


def _run_region(region: Region, values: list[Any], cancelled: Callable[[], bool]) -> bool:
    """Run a region; False if a step of it fails."""
    with Attempt():
        region.run(values, cancelled)
        return True
    return False
