"""An edit worked into the backward pass: derivatives are put again where a step or the gradient it gets is another."""

from __future__ import annotations

from heapq import heappop, heappush

from ..differentiate import Gradients, pull_step, sum_up
from .patch import Patch
from .table import copied


class BackwardPatch:
    """The backward pass of a patched program; the latest step gives its gradient back first, as in a new one."""

    def __init__(self, patch: Patch, gradients: Gradients) -> None:
        """Go on from the backward pass of the program before the patch."""
        assert patch.needs is not None
        self.patch, self.program, self.compiled = patch, patch.program, patch.compiled
        self.old = gradients
        self.found = Gradients(
            gradients.target,
            gradients.seed,
            patch.needs,
            copied(gradients.totals),
            copied(gradients.edge_of),
            parts=copied(gradients.parts),
            pulls=copied(gradients.pulls),
            sums=copied(gradients.sums),
            nodes=self.compiled.nodes,
        )
        self._waiting: list[tuple[tuple[int, ...], int]] = []
        self._queued: set[int] = set()
        self._emptied: set[int] = set()
        self._sums: set[int] = set()
        self._leaves: set[int] = set()

    def apply(self) -> bool:
        """Bring the pass up to date; whether it could be done."""
        if self.old.refused:
            return False
        for step in self.patch.gone:
            self._empty(step)
            self.found.pulls.pop(step, None)
        for step in self.patch.again:
            self._empty(step)
            self._queue(step)
        while self._waiting:
            if not self._visit(heappop(self._waiting)[1]):
                return False
        for slot in self._leaves:
            self._sum_again(slot)
        return True

    def _queue(self, step: int) -> None:
        if step not in self._queued:
            self._queued.add(step)
            rank = self.compiled.ranks[self.compiled.nodes[step]]  # of its steps only the last gets a gradient
            heappush(self._waiting, (tuple([-part for part in rank]), step))

    def _queue_sum(self, slot: int) -> None:
        """Let a sum be made again when its turn comes."""
        maker = self.program.makers[slot]
        if maker in self.compiled.nodes:
            self._queue(maker)
        elif slot in self.compiled.variables:
            self._leaves.add(slot)

    def _empty(self, step: int) -> None:
        """Take away what a step gave back, by the inputs that it had."""
        found = self.found
        if step in self._emptied:
            return
        self._emptied.add(step)
        inputs = self.patch.old.program.inputs
        for position, slot in enumerate(inputs[step] if step < len(inputs) else ()):
            if found.edge_of.pop((step, position), None) is not None:
                found.parts[slot] = [at for at in found.parts[slot] if at != (step, position)]
                self._sums.add(slot)
                self._queue_sum(slot)

    def _visit(self, step: int) -> bool:
        """Complete the gradient that a step gets, and put its derivatives again if they are others."""
        found, outputs = self.found, self.program.outputs[step]
        for slot in outputs:
            if self._sum_again(slot):
                self._empty(step)
        if step not in self._emptied:
            return True
        self.program.spare = found.pulls.pop(step, [])[::-1]
        inputs = self.program.inputs[step]
        if any(slot in found.totals for slot in outputs):
            for slot in inputs:
                found.parts[slot] = list(found.parts.get(slot, ()))
            pull_step(self.program, step, found)
        self.program.spare = []
        self.patch.changed.update(found.pulls.get(step, ()))
        self.patch.touched.add(self.compiled.nodes[step])
        for position, slot in enumerate(inputs):
            if (step, position) in found.edge_of:
                self._sums.add(slot)
                self._queue_sum(slot)
        return not found.refused

    def _sum_again(self, slot: int) -> bool:
        """Make a sum again if it may be another; whether it is in another slot than before."""
        found, before = self.found, self.found.totals.get(slot)
        if slot not in self._sums or slot == found.target:
            return False
        self.program.spare = found.sums.pop(slot, [])[::-1]
        if found.parts[slot]:
            found.parts[slot] = list(found.parts[slot])
            sum_up(self.program, slot, found)
        else:
            del found.parts[slot]
            found.totals.pop(slot, None)
        self.program.spare = []
        self.patch.changed.update(found.sums.get(slot, ()))
        maker = self.program.makers[slot]
        self.patch.touched.add(self.compiled.nodes[maker] if maker >= 0 else self.compiled.variables[slot])
        return found.totals.get(slot) != before
