"""A plan: a program turned into a flat list of calls on slots, run without recursion, in full or for a dirty cone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import numpy as np

from ..errors import Cancelled, ChainruleError
from ..language import tr
from .binding import bound
from .blocks import Region
from .cones import Cones
from .generated import failed_at, generate
from .lean import MISSING, Held, Lean, Task, heeded, release
from .pieces import MANY, Call, Piece, Section, cut, drawn_together, joined
from .program import ABSENT, Program, never

__all__ = ["MISSING", "RUNS_BEFORE_GENERATING", "Plan"]

RUNS_BEFORE_GENERATING = 150  # compiling a step takes as long as that many runs of it save
MOST_GENERATED = 20  # sections a run, each a millisecond or two
_UNSETTLED = 5  # the part of these runs before which the next edit is to be expected, which may do away with a section
# What a kernel may raise, one that was written by somebody else too; it is told at the node, and the rest still runs.
_RAISED = (TypeError, LookupError, AttributeError, RuntimeError, AssertionError, OSError, MemoryError, ChainruleError)
_CAUGHT = (ArithmeticError, ValueError, *_RAISED)


class Plan:
    """The calls of a program. Scalars run as Python floats in float64, everything else by the kernels on arrays."""

    def __init__(
        self,
        program: Program,
        kept: Collection[int] | None = None,
        *,
        previous: Plan | None = None,
        changed: Iterable[int] = (),
    ) -> None:
        """Bind each step of the program, as it is now, to a function and slots.

        kept: the slots whose values are wanted after a run (leaves are kept anyway); others are let go of as soon as
        nothing needs them, if they are large. None: all are.
        previous: the plan of a program that this one came of; changed: its steps that are others by now.
        """
        self.program = program
        self.size = len(program.operations)
        calls: list[Call] = previous.calls if previous else []
        self.calls: list[Call] = [*calls, *(bound(program, step) for step in range(len(calls), self.size))]
        for step in changed:
            self.calls[step] = bound(program, step)
        self.numbers_only = 0 not in program.scalar
        known = previous.sections_by_steps() if previous else {}
        stretches = [*(program.stretches or ()), range(program.placed, self.size)]
        self.sections: list[Section] = [
            known.get(id(stretch)) or Section(stretch, []) for stretch in stretches if stretch
        ]
        lean = None if kept is None else Lean(program, kept, [call[0] for call in self.calls])
        self._lean = lean if lean is not None and lean.pays else None
        self.cones = Cones(program)
        self._runs = 0
        self._settled = False
        self._joined: dict[int, list[Piece]] = {}

    def sections_by_steps(self) -> dict[int, Section]:
        """The sections by the identity of their steps, for the plan after an edit: what ran so far counts there too."""
        for section in self.sections:
            section.runs += self._runs
        self._runs = 0
        return {id(section.steps): section for section in self.sections}

    def fresh(self) -> list[Any]:
        """The values before a run: leaves filled in, all else MISSING."""
        values: list[Any] = [MISSING] * len(self.program.symbols)
        for slot, value in self.program.leaves.items():
            values[slot] = value
        return values

    def run(
        self,
        values: list[Any],
        steps: Sequence[int] | range | None = None,
        *,
        failures: dict[int, str] | None = None,
        backward: bool = False,
        cancelled: Callable[[], bool] = never,
    ) -> dict[int, str]:
        """Run steps (all by default, in their order), writing their slots; the answer: step -> why it failed.

        backward: run the whole backward pass after them.

        failures: those of earlier runs that the values come from. Steps that need a failed one are left out, their
        slots MISSING. Cancelled is raised soon after ``cancelled()`` turns true; the values are then not to be used.
        """
        failures = {} if failures is None else failures
        if failures:
            again = set(range(self.size) if steps is None else steps)
            again.update(self.program.backward if backward else ())
            for step in again.intersection(failures):
                del failures[step]
        blocked = self._block(values, failures)
        if self._lean is not None:
            chosen = None if steps is None else [*steps, *(self.program.backward if backward else ())]
            self._run_tasks(self._lean.tasks(values, chosen), values, failures, blocked, cancelled)
            if steps is not None:
                self._lean.let_go(values)
            return failures
        with np.errstate(all="ignore"):
            for piece in self._todo(steps, backward=backward):
                if cancelled is not never and cancelled():
                    raise Cancelled(tr("The run was stopped."))
                if piece.function is None or blocked:
                    self._run_calls(values, piece.steps, failures, blocked)
                    continue
                try:
                    piece.function(values)
                except _CAUGHT as error:
                    self._run_calls(values, piece.steps[failed_at(error) :], failures, blocked)
        return failures

    def held(self, values: list[Any]) -> list[Any] | Held:
        """What a run left in the slots, to be read: where it was let go of, computed again."""
        return values if self._lean is None else Held(values, self._again)

    def _again(self, values: list[Any], slots: Collection[int]) -> list[Any]:
        """Values with those of some slots, which were let go of, computed again."""
        assert self._lean is not None
        filled = values.copy()
        self._run_tasks(self._lean.tasks_for(values, slots), filled, {}, set(), heeded.get())
        return filled

    def _run_tasks(
        self,
        tasks: Sequence[Task],
        values: list[Any],
        failures: dict[int, str],
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

    def _todo(self, steps: Sequence[int] | range | None, *, backward: bool) -> Sequence[Piece]:
        """The pieces of a run; of sections that have run often enough to repay it, as generated source."""
        if steps is None:
            return self._from(0)
        cone = self.cones.section(steps)
        if isinstance(steps, range) and steps == range(self.program.placed, self.size) and self.sections:
            cone = self.sections[-1]
        if cone is None:
            pieces: Sequence[Piece] = list(cut(self.program, steps, numbers=self.numbers_only))
        else:
            pieces = self._pieces_of(cone, cone.runs)
            cone.runs += 1
        return [*pieces, *self._from(self.program.turn)] if backward else pieces

    def _from(self, first: int) -> Sequence[Piece]:
        """The pieces of all sections from one on; a few are generated in one run, lest it take long."""
        runs, young = self._runs, self._runs * _UNSETTLED < RUNS_BEFORE_GENERATING
        self._runs += 1
        if first in self._joined and (young or self._settled):
            return self._joined[first]
        may, pieces = 0 if young else MOST_GENERATED, list[Piece]()
        for section in self.sections[first:]:
            before = section.generated
            pieces += self._pieces_of(section, section.runs + runs, may=may > 0)
            may -= section.generated and not before
        if not self._settled and all(section.generated for section in self.sections):
            self._settled, self._joined = True, {}
        if runs and (young or self._settled):
            pieces = self._joined[first] = joined(pieces) if self.numbers_only else pieces
        return pieces

    def _pieces_of(self, section: Section, runs: int, *, may: bool = True) -> Sequence[Piece]:
        """The pieces of a section; generated source where it has run often enough, if it ``may`` be generated now."""
        if section.generated:
            return section.pieces
        if runs >= RUNS_BEFORE_GENERATING and may:
            parts = cut(self.program, section.steps, numbers=self.numbers_only)
            section.pieces = [piece for part in parts for piece in generate(self.program, self.calls, part.steps)]
            section.generated = True
        elif not section.pieces:
            section.pieces = self._drawn_together(section.steps)
        return section.pieces

    def _drawn_together(self, steps: Sequence[int]) -> list[Piece]:
        """A section in pieces, with their calls drawn together where all of them are on one or two inputs."""
        pieces = []
        for piece in cut(self.program, steps, numbers=self.numbers_only):
            calls = [self.calls[step] for step in piece.steps]
            plain = all(call[2] != MANY for call in calls)
            pieces.append(drawn_together(piece.steps, calls) if plain else piece)
        return pieces

    def _block(self, values: list[Any], failed: Iterable[int]) -> set[int]:
        """The steps that cannot run because of the failed ones; their slots are emptied."""
        slots = [slot for step in failed for slot in self.program.outputs[step]]
        blocked = set(self.cones.of(slots)) if slots else set()
        for step in blocked:
            slots += self.program.outputs[step]
        for slot in slots:
            values[slot] = MISSING
        return blocked

    def _run_calls(self, values: list[Any], todo: Sequence[int], failures: dict[int, str], blocked: set[int]) -> None:
        """Run steps one by one; where Python's float arithmetic raises, the kernel gives the IEEE answer."""
        calls, step, steps = self.calls, 0, iter(todo)
        while True:
            if blocked:
                steps = iter([step for step in steps if step not in blocked])
            try:
                for step in steps:
                    function, a, b, out = calls[step]
                    if b is None:
                        values[out] = function(values[a])
                    elif b >= 0:
                        values[out] = function(values[a], values[b])
                    else:
                        self._run_many(function, step, values)
            except (ArithmeticError, ValueError):
                failure = self._run_kernel(values, step)
            except _RAISED as error:
                failure = self._told(values, step, error)
            else:
                return
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

    def _run_kernel(self, values: list[Any], step: int) -> str | None:
        """Run a step by its kernel on numpy scalars, which give inf and NaN where Python's floats raise."""
        operation, attributes = self.program.operations[step], self.program.attributes[step]
        outputs = self.program.outputs[step]
        wide = [np.float64(value) if isinstance(value, float) else value for value in self._given(values, step)]
        try:
            results = operation.kernel(*wide, **attributes)
        except _CAUGHT as error:
            return self._told(values, step, error)
        for slot, result in zip(outputs, results if len(outputs) > 1 else (results,), strict=True):
            values[slot] = result if self.program.symbols[slot].shape else np.asarray(result).item()
        return None

    def _given(self, values: list[Any], step: int) -> list[Any]:
        return [None if slot == ABSENT else values[slot] for slot in self.program.inputs[step]]

    def _told(self, values: list[Any], step: int, error: Exception) -> str:
        if isinstance(error, ChainruleError):
            return str(error)
        shapes = tr(" and ").join(str(np.shape(value)) for value in self._given(values, step) if value is not None)
        return tr("{name} failed on inputs of shape {shapes}: {error}").format(
            name=self.program.operations[step].name, shapes=shapes, error=error
        )


def _run_region(region: Region, values: list[Any], cancelled: Callable[[], bool]) -> bool:
    """Run a region; False if a step of it fails."""
    try:
        region.run(values, cancelled)
    except Cancelled:
        raise
    except _CAUGHT:
        return False
    return True
