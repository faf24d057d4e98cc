"""A run to be made: from nothing, or from a run before it of which most still holds."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

import numpy as np

from ..document import Snapshot
from ..errors import ComputeError
from ..language import tr
from ..ops.registry import replacements
from ..ops.symbol import Operand, Shape
from ..records import VARIABLE
from .arrays import as_numbers
from .compiled import Compiled
from .differentiate import Gradients, differentiate
from .execution.interpreter import Values
from .failure import Failure
from .flatten import compile_document
from .lean import MOST_BYTES, kept_of
from .patching.patch import Edits, Patch, is_mould_of
from .patching.patch_back import BackwardPatch
from .patching.schedule import put_in_order, rescheduled, schedule
from .plan import Plan
from .program import Program, never
from .run import Run
from .slots import Pass

_COST_OF_LOOKING = 40  # to find a number that depends on others takes so many times as long as to compute it
_DEAD_WEIGHT = 3  # a program is compiled afresh when it has so many times the steps that it runs


@dataclass(frozen=True, slots=True)
class Request:
    """A run to be made, complete in itself: made in one thread, executed in any.

    previous: a run that may be gone on from; edits: what may have changed since. ones: whether a target of several
    elements starts from ones where there is no seed.
    """

    snapshot: Snapshot
    target: int | None
    output: int
    backward: bool
    seed: Operand | None
    previous: Run | None
    edits: Edits
    version: int
    largest_bytes: int
    ones: bool = False

    def execute(self, cancelled: Callable[[], bool] = never) -> Run:
        """Make the run. Cancelled if ``cancelled()`` turns true; ComputeError if there is no such gradient."""
        previous = self.previous
        if previous is None or not self._fits(previous.made):
            return self._afresh(cancelled)
        if self._only_values(previous.made.compiled) and self._is_target(previous.made):
            return self._again(previous, cancelled)
        patch = Patch(previous.made.compiled, self.snapshot, self._needs(previous.made), cancelled)
        if not patch.apply(self.edits):
            return self._afresh(cancelled)
        made = self._amended(previous.made, patch)
        return self._afresh(cancelled) if made is None else self._go_on(previous, made, patch.stale, cancelled)

    def _fits(self, made: Pass) -> bool:
        """Whether arrays may be as large, and operations are the same, as then, and little of the program is dead."""
        if made.compiled.replacements != replacements():
            return False
        program, most = made.compiled.program, _DEAD_WEIGHT * made.alive + 1_000
        return program.largest_bytes == self.largest_bytes and len(program.operations) < most

    def _only_values(self, compiled: Compiled) -> bool:
        """Whether nothing but the values of variables differs, and these have the shapes that they had."""
        then, now = compiled.snapshot.nodes, self.snapshot.nodes
        if any(compiled.snapshot.wires.get(wire) != self.snapshot.wires.get(wire) for wire in self.edits.wires):
            return False
        return all(n in then and n in now and is_mould_of(then[n], now[n]) for n in self.edits.nodes)

    def _is_target(self, made: Pass) -> bool:
        return (made.gradients.target if made.gradients else None) == self._target_slot(made.compiled)

    def _needs(self, made: Pass) -> bytearray | None:
        return made.gradients.needs if made.gradients and self.backward else None

    def _afresh(self, cancelled: Callable[[], bool]) -> Run:
        """Make the run from nothing."""
        compiled = compile_document(self.snapshot, self.largest_bytes, cancelled)
        gradients = self._differentiated(compiled)
        stretches = schedule(compiled, gradients)
        put_in_order(compiled.program, stretches)
        plan = Plan(compiled.program, self._kept(compiled.program, gradients))
        made = Pass(compiled, plan, gradients, stretches)
        values = made.plan.taken_over(())
        self._set_seed(made, values)
        failures = made.plan.run(values, cancelled=cancelled)
        return Run(self.snapshot, made, made.plan.held(values), failures, self.target, self.version)

    def _again(self, previous: Run, cancelled: Callable[[], bool]) -> Run:
        """Run what depends on the variables that have another value, and on the seed if that has."""
        made, values, failures = previous.made, previous.left.copy(), dict(previous.failures)
        leaves = self._set_values(made, values, self.edits.nodes)
        if made.gradients is not None and self._set_seed(made, values):
            leaves.append(made.gradients.seed)
        made.plan.run(values, made.plan.cones.of(leaves), failures=failures, cancelled=cancelled)
        return Run(self.snapshot, made, made.plan.held(values), failures, self.target, self.version)

    def _amended(self, made: Pass, patch: Patch) -> Pass | None:
        """The pass with a patched program: its backward pass is patched too, or is another one."""
        old, compiled, program = made.gradients, patch.compiled, patch.program
        target, gradients = self._target_slot(compiled), None
        kept = patch.needs is not None and old is not None and old.target == target
        if kept and old is not None and patch.needs is not None and old.needs[old.target] == patch.needs[old.target]:
            back = BackwardPatch(patch, old)
            if not back.apply():
                return None
            gradients = back.found
            stretches = rescheduled(made.stretches, patch, gradients)
        else:
            compiled.ranks = dict(compiled.keys)  # what is refused is told by who was asked first
            put_in_order(program, schedule(compiled, None))
            gradients = self._differentiated(compiled)
            stretches = schedule(compiled, gradients)
        put_in_order(program, stretches)
        known = len(made.plan.program.operations)
        changed = [step for step in patch.changed if step < known]
        plan = Plan(program, self._kept(program, gradients), previous=made.plan, changed=changed)
        return Pass(compiled, plan, gradients, stretches)

    def _go_on(self, previous: Run, made: Pass, stale: Iterable[int], cancelled: Callable[[], bool]) -> Run:
        """Run what is stale in a patched program, with all that depends on it, and the backward pass."""
        program, values = made.plan.program, made.plan.taken_over(previous.left)
        self._set_values(made, values, stale)
        self._set_seed(made, values)
        failures, compiled = dict(previous.failures), made.compiled
        if made.plan.interpreted:
            steps, failures = None, {}  # to run all is quicker than to look for what must be
        else:
            nodes = len(self.snapshot.nodes)
            most = nodes // _COST_OF_LOOKING if made.plan.numbers_only else nodes
            steps = _cone(compiled, stale, most)
        if failures:
            alive = set(program.order)
            failures = {step: told for step, told in failures.items() if step in alive}
        made.plan.run(values, steps, failures=failures, backward=True, cancelled=cancelled)
        return Run(self.snapshot, made, made.plan.held(values), failures, self.target, self.version)

    def _set_values(self, made: Pass, values: Values, nodes: Iterable[int]) -> list[int]:
        """Put the values of variables in their slots, which are told."""
        compiled, found = made.compiled, []
        for node in nodes:
            record = self.snapshot.nodes[node]
            if record.kind == VARIABLE and (node, 0) in compiled.slots:
                slot = compiled.slots[node, 0]
                assert record.value is not None
                values[slot] = made.plan.program.prepare(record.value)
                found.append(slot)
        return found

    def _target_slot(self, compiled: Compiled) -> int | None:
        """Where the target is; None where none is wanted. ComputeError if it has no value."""
        if not self.backward:
            return None
        end = None if self.target is None else compiled.end_of(self.target, self.output)
        slot = None if end is None else compiled.slots.get(end)
        if slot is None:
            why = self._no_target(compiled)
            raise ComputeError(why.told) from why.error
        return slot

    def _differentiated(self, compiled: Compiled) -> Gradients | None:
        """Append the backward pass, if one is wanted."""
        target, program = self._target_slot(compiled), compiled.program
        if target is None:
            return None
        nodes = compiled.snapshot.nodes
        leaves = [slot for slot, node in compiled.variables.items() if nodes[node].role != "constant"]
        floats = [slot for slot in leaves if program.kinds[slot] == "float"]
        return differentiate(program, target, floats, np.ones(program.shapes[target]), nodes=compiled.nodes)

    def _kept(self, program: Program, gradients: Gradients | None) -> Collection[int] | None:
        """What a run keeps where not all: the target, and the gradients of leaves."""
        if 0 not in program.scalar:
            return None
        if gradients is None:
            return kept_of(program, (), MOST_BYTES)
        leaves = {total for slot, total in gradients.totals.items() if slot in program.leaves}
        return kept_of(program, {gradients.target} | leaves, MOST_BYTES)

    def _no_target(self, compiled: Compiled) -> Failure:
        """Why there is nothing to differentiate."""
        if self.target is None:
            return Failure(tr("There is no target to differentiate. Choose the node whose gradients you want."))
        if self.target not in self.snapshot.nodes:
            told = tr("There is no node {target} to differentiate; it may have been deleted.")
            return Failure(told.format(target=self.target))
        why = compiled.cause(self.target)
        told = tr("{name} has no value to differentiate: {problems}.").format(name=self._name, problems=why)
        return Failure(told, why.error)

    def _set_seed(self, made: Pass, values: Values) -> bool:
        """Put the seed in its slot; whether it differs from what stood there."""
        gradients, program = made.gradients, made.plan.program
        if gradients is None:
            return False
        shape = program.shapes[gradients.seed]
        if program.kinds[gradients.seed] != "float" or program.kinds[gradients.target] != "float":
            raise ComputeError(
                tr("{name} holds no floats, and only floats have a gradient. Choose another target.").format(
                    name=self._name
                )
            )
        before, seed = values[gradients.seed], self._seed_of(shape)
        now = program.leaves[gradients.seed] if seed is None else program.prepare(seed)  # of ones
        values[gradients.seed] = now
        return before is not now and not np.array_equal(before, now)

    def _seed_of(self, shape: Shape) -> np.ndarray | None:
        """What a target of a shape starts from: what was given, or the document has for it; None for ones."""
        if self.seed is not None:
            seed = as_numbers(self.seed).astype(np.float64)  # not the caller's own
            if seed.shape != shape:
                raise ComputeError(
                    tr("The seed has shape {shape}, but {name} has shape {shape2}.").format(
                        shape=seed.shape, name=self._name, shape2=shape
                    )
                )
            return seed
        view = self.snapshot.view
        if view.seed is not None and self.target == view.target and np.shape(view.seed) == shape:
            return np.asarray(view.seed)
        if not self.ones and math.prod(shape) != 1:
            raise ComputeError(
                tr(
                    "{name} has shape {shape}, but a gradient starts from one number: make its sum or mean the target, "
                    "or give a seed of that shape."
                ).format(name=self._name, shape=shape)
            )
        return None

    @property
    def _name(self) -> str:
        return repr(self.snapshot.nodes[self.target].name) if self.target else tr("the target")


def _cone(compiled: Compiled, nodes: Iterable[int], most: int) -> list[int] | None:
    """The steps of some nodes and of all that depend on them, in order; None if they are more than ``most``."""
    readers, emitted = compiled.readers, compiled.emitted
    seen = set(nodes)
    waiting = list(seen)
    while waiting:
        if len(seen) > most:
            return None
        for reader in readers.get(waiting.pop(), ()):
            if reader not in seen:
                seen.add(reader)
                waiting.append(reader)
    order = sorted((node for node in seen if node in emitted), key=compiled.ranks.__getitem__)
    return [step for node in order for step in emitted[node]]
