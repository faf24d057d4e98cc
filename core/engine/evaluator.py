"""Keeps a document evaluated: forward and backward runs, of everything or of what an edit made stale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

import numpy as np

from ..change import Change
from ..document import Document, Snapshot
from ..dots import straightened
from ..errors import ComputeError
from ..ops.symbol import Operand
from ..records import VARIABLE, Node, Record, View, Wire
from .differentiate import Gradients, differentiate
from .flatten import Compiled, compile_document
from .plan import Plan
from .program import LARGEST_BYTES, never
from .run import Pass, Run


@dataclass(frozen=True, slots=True)
class Request:
    """A run to be made, complete in itself: made in one thread, executed in any.

    previous: a run whose values may be used again, if only the variables in ``changed`` differ since.
    """

    snapshot: Snapshot
    target: int | None
    output: int
    backward: bool
    seed: Operand | None
    previous: Run | None
    changed: frozenset[int]
    version: int
    largest_bytes: int

    def execute(self, cancelled: Callable[[], bool] = never) -> Run:
        """Make the run. Cancelled if ``cancelled()`` turns true; ComputeError if there is no such gradient."""
        previous = self.previous
        if previous is not None and not self._fits(previous.made.compiled):
            previous = None
        compiled = (
            previous.made.compiled if previous else compile_document(self.snapshot, self.largest_bytes, cancelled)
        )
        made = self._pass(compiled, previous, cancelled)
        again = previous is not None and previous.made is made
        values = list(previous.values) if again and previous else made.plan.fresh()
        failures = dict(previous.failures) if again and previous else {}
        known = self.changed if again else self._changed_since(compiled)
        changed = [node for node in known if (node, 0) in compiled.slots]
        leaves = [compiled.slots[node, 0] for node in changed]
        for node, slot in zip(changed, leaves, strict=True):
            values[slot] = made.plan.program.prepare(self.snapshot.nodes[node].value)
        if made.gradients is not None and self._set_seed(made, made.gradients, values):
            leaves.append(made.gradients.seed)
        steps = made.plan.cone(leaves) if again else None
        made.plan.run(values, steps, failures=failures, cancelled=cancelled)
        return Run(self.snapshot, made, values, failures, self.target, self.version)

    def _fits(self, compiled: Compiled) -> bool:
        """Whether the changed variables still have the shape, dtype and role that the program was made for.

        And whether arrays may be as large as they could be then.
        """
        if compiled.program.largest_bytes != self.largest_bytes:
            return False
        return all(_mould(compiled.snapshot.nodes[node]) == _mould(self.snapshot.nodes[node]) for node in self.changed)

    def _changed_since(self, compiled: Compiled) -> list[int]:
        """The variables whose value is another one than the program was made with."""
        then, now = compiled.snapshot.nodes, self.snapshot.nodes
        return [n.id for n in now.values() if n.kind == VARIABLE and n.value is not then[n.id].value]

    def _pass(self, compiled: Compiled, previous: Run | None, cancelled: Callable[[], bool]) -> Pass:
        """The plan of the run: the previous run's where it serves."""
        wanted = self.backward and self.target is not None
        target = compiled.slots.get(compiled.end_of(self.target or 0, self.output)) if wanted else None
        if self.backward and target is None:
            raise ComputeError(self._no_target(compiled))
        if previous and previous.made.compiled is compiled:
            gradients = previous.made.gradients
            if (gradients.target if gradients else None) == target:
                return previous.made
        if target is None:
            return Pass(compiled, Plan(compiled.program), None)
        program = compiled.program.copy(cancelled)
        variables = [n for n in compiled.snapshot.nodes.values() if n.kind == VARIABLE and n.role != "constant"]
        leaves = [compiled.slots[n.id, 0] for n in variables if (n.id, 0) in compiled.slots]
        floats = [slot for slot in leaves if program.symbols[slot].kind == "float"]
        gradients = differentiate(program, target, floats, np.ones(program.symbols[target].shape))
        return Pass(compiled, Plan(program), gradients)

    def _no_target(self, compiled: Compiled) -> str:
        if self.target is None:
            return "There is no target to differentiate. Choose the node whose gradients you want."
        if self.target not in self.snapshot.nodes:
            return f"There is no node {self.target} to differentiate; it may have been deleted."
        return (
            f"{self._name} has no value to differentiate: {compiled.problems.get(self.target, 'it does not compute')}."
        )

    def _set_seed(self, made: Pass, gradients: Gradients, values: list[Any]) -> bool:
        """Put the seed in its slot; whether it differs from what stood there."""
        symbol = made.plan.program.symbols[gradients.seed]
        if symbol.kind != "float" or made.plan.program.symbols[gradients.target].kind != "float":
            raise ComputeError(f"{self._name} holds no floats, and only floats have a gradient. Choose another target.")
        if self.seed is None and symbol.shape and np.prod(symbol.shape) != 1:
            raise ComputeError(
                f"{self._name} has shape {symbol.shape}, but a gradient starts from one number: make its sum or mean "
                "the target. (From Python and on the command line, a seed of that shape serves as well.)"
            )
        seed = np.ones(symbol.shape) if self.seed is None else np.array(self.seed, dtype=float)  # not the caller's own
        if seed.shape != symbol.shape:
            raise ComputeError(f"The seed has shape {seed.shape}, but {self._name} has shape {symbol.shape}.")
        before = values[gradients.seed]
        values[gradients.seed] = made.plan.program.prepare(seed)
        return not np.array_equal(before, values[gradients.seed])

    @property
    def _name(self) -> str:
        return repr(self.snapshot.nodes[self.target].name) if self.target else "the target"


class Evaluator:
    """The latest run of a document, and what it takes to bring it up to date."""

    def __init__(self, document: Document, *, largest_bytes: int = LARGEST_BYTES) -> None:
        """Follow a document. largest_bytes: no single value may take more; a node that would gets a message."""
        self.document = document
        self.largest_bytes = largest_bytes
        self.run: Run | None = None
        self._version = 0
        self._changes: list[tuple[int, frozenset[int] | None]] = []
        self.stop = document.observe(self._note)

    @property
    def stale(self) -> bool:
        """Whether the document has changed since the latest run in a way that matters to it."""
        return self.run is None or self.run.version != self._version

    def forward(self, target: int | None = None) -> Run:
        """Compute every value."""
        return self.adopt(self.request(target=target).execute())

    def backward(self, target: int | None = None, seed: Operand | None = None, *, output: int = 0) -> Run:
        """Compute every value, and the gradient of the target (the document's own by default) for all that it needs.

        seed: the gradient to start with, of the target's shape; 1 for a target of one element. output: which of the
        target's outputs to start from.
        ComputeError if the target has no value or the seed does not fit.
        """
        return self.adopt(self.request(backward=True, target=target, seed=seed, output=output).execute())

    def request(
        self, *, backward: bool = False, target: int | None = None, seed: Operand | None = None, output: int = 0
    ) -> Request:
        """Describe a run, to be executed in any thread; quick."""
        previous, changed = self._reusable()
        chosen = self.document.view.target if target is None else target
        snapshot = straightened(self.document.snapshot(), self.document.dots)
        return Request(snapshot, chosen, output, backward, seed, previous, changed, self._version, self.largest_bytes)

    def adopt(self, run: Run) -> Run:
        """Take a finished run as the latest, unless a later one is there already."""
        if self.run is None or run.version >= self.run.version:
            self.run = run
            self._changes = [(version, nodes) for version, nodes in self._changes if version > run.version]
        return run

    def _reusable(self) -> tuple[Run | None, frozenset[int]]:
        if self.run is None:
            return None, frozenset()
        changed: set[int] = set()
        for _, nodes in self._changes:
            if nodes is None:
                return None, frozenset()
            changed |= nodes
        return self.run, frozenset(changed)

    def _note(self, change: Change) -> None:
        """Count a change: which variables got another value, or None if the graph itself is another one."""
        nodes: set[int] = set()
        for before, after in chain(change.of(Wire), change.of(View), change.of(Node)):
            if _computes_alike(before, after):
                continue
            if not (isinstance(before, Node) and isinstance(after, Node) and before.kind == VARIABLE):
                self._remember(None)
                return
            nodes.add(after.id)
        if nodes:
            self._remember(frozenset(nodes))

    def _remember(self, nodes: frozenset[int] | None) -> None:
        """Add to what has changed: values to the values before them; before another graph nothing counts any more."""
        self._version += 1
        earlier = self._changes[-1][1] if self._changes else None
        if nodes is None:
            self._changes.clear()
        elif earlier is not None:
            self._changes.pop()
            nodes |= earlier
        self._changes.append((self._version, nodes))


def _computes_alike(before: Record | None, after: Record | None) -> bool:
    """Whether only what does not count for a run differs: a name, the target, the camera."""
    if isinstance(before, View) and isinstance(after, View):
        return before.dtype == after.dtype
    return isinstance(before, Node) and isinstance(after, Node) and replace(before, name=after.name) == after


def _mould(node: Node) -> tuple[object, ...]:
    value = node.value
    dtype = value.dtype if isinstance(value, np.ndarray) else type(value)
    return node.role == "constant", np.shape(value if value is not None else 0.0), dtype
