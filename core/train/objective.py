"""What training makes smaller: a loss with the gradients of some leaves, run again and again on values of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import numpy as np

from ..document import Snapshot
from ..dots import straightened
from ..engine.compiled import Compiled
from ..engine.differentiate import differentiate
from ..engine.flatten import compile_document
from ..engine.plan import Plan
from ..engine.program import ABSENT, LARGEST_BYTES, Program
from ..errors import ComputeError
from ..graph import Graph
from ..language import tr
from ..ops.linear_algebra.matmul import matmul
from ..ops.linear_algebra.products import matrix_product
from ..ops.symbol import Symbol
from ..records import VARIABLE
from .levels import Levels, parted
from .slimming import slimmed, with_steps


class Objective(Protocol):
    """A loss of some leaves, to be evaluated again and again."""

    @property
    def program(self) -> Program:
        """The steps; its symbols tell the shape of every slot."""
        ...

    @property
    def values(self) -> list[Any]:
        """What the slots hold; leaves may be written."""
        ...

    @property
    def leaves(self) -> Mapping[int, int]:
        """The slot of each variable."""
        ...

    @property
    def learns(self) -> Sequence[int]:
        """The leaves whose gradients are asked for and depend on the loss."""
        ...

    def evaluate(self) -> float:
        """Run forward and backward; the loss. ComputeError if it, or a gradient, cannot be computed."""
        ...

    def put(self, node: int, value: np.ndarray) -> None:
        """Give a leaf, or a leaf's column, another value of the same shape."""
        ...

    def losses(self) -> np.ndarray:
        """What each row of the data lost in the latest evaluation, (rows,)."""
        ...

    def gradients(self) -> Sequence[Any]:
        """The gradients of what learns, in that order, by the latest evaluation; until the next one.

        Those that were led into an array are that array, which others may write over.
        """
        ...

    @property
    def products(self) -> Collection[int]:
        """The numbers of those gradients that can be led into an array."""
        ...

    def lead(self, number: int, array: np.ndarray) -> None:
        """Have evaluations write such a gradient into an array of its shape, instead of a new one."""
        ...


@dataclass(slots=True)
class Whole:
    """A loss that one run of a plan gives.

    target: its slot; each: the slot of what each row loses; totals: the slots of the gradients of what learns. ahead:
    what depends on none of these, to be run where data are others (``stale``). names: slot -> the name of the node
    whose value it holds.
    """

    program: Program
    values: list[Any]
    leaves: Mapping[int, int]
    learns: Sequence[int]
    target: int
    each: int
    totals: Sequence[int]
    ahead: Plan | None
    plan: Plan | Levels
    names: Mapping[int, str]
    stale: bool = True

    @classmethod
    def of(
        cls, compiled: Compiled, each: Symbol, target: Symbol, learning: Iterable[int], *, rows: int | None = None
    ) -> Whole:
        """Differentiate a symbol of a document's program by some of its leaves; steps that serve neither are left out.

        The program is appended to. each: what each row loses, where the target is drawn from rows; else the target.
        rows: how many there are, if vectors over them flow through the program. ShapeError if these are too large.
        """
        program = compiled.program
        slots = {node: compiled.slots[node, 0] for node in learning if (node, 0) in compiled.slots}
        floats = {node: slot for node, slot in slots.items() if program.symbols[slot].kind == "float"}
        gradients = differentiate(program, target.slot, floats.values(), np.ones(target.shape))
        learns = [node for node, slot in floats.items() if slot in gradients.totals]
        totals = [gradients.totals[floats[node]] for node in learns]
        leaves = {n: slot for (n, _), slot in compiled.slots.items() if compiled.snapshot.nodes[n].kind == VARIABLE}
        wanted = {target.slot, each.slot, *totals}
        slim = slimmed(program, wanted, leaves.values())
        ahead, plan = _planned(slim, wanted, [floats[node] for node in learns], rows)
        nodes = compiled.snapshot.nodes
        names = {slot: nodes[n].name for step, n in compiled.nodes.items() for slot in program.outputs[step]}
        return cls(slim, plan.fresh(), leaves, learns, target.slot, each.slot, totals, ahead, plan, names)

    def evaluate(self) -> float:
        """Run forward and backward."""
        if self.stale and self.ahead is not None:
            self._run(self.ahead)
        self.stale = False
        self._run(self.plan)
        return float(self.values[self.target])

    def put(self, node: int, value: np.ndarray) -> None:
        """Give a leaf another value of the same shape."""
        self.hold(self.leaves[node], self.program.prepare(value))

    def hold(self, slot: int, value: Any) -> None:
        """Give the slot of a leaf that does not learn a value that is prepared."""
        self.values[slot], self.stale = value, True

    def losses(self) -> np.ndarray:
        """What the slot of the losses holds."""
        return np.array(self.values[self.each]).reshape(-1)

    def gradients(self) -> Sequence[Any]:
        """What the slots of the gradients hold."""
        values = self.values
        return [values[slot] for slot in self.totals]

    @property
    def products(self) -> Collection[int]:
        """Those that are products of matrices or vectors, made by a step of their own."""
        if isinstance(self.plan, Levels):
            return ()
        program = self.plan.program
        makers = [program.makers[slot] for slot in self.totals]
        return [i for i, step in enumerate(makers) if step != ABSENT and _multiplies(program, step)]

    def lead(self, number: int, array: np.ndarray) -> None:
        """Call the product with that array as its ``out``."""
        assert isinstance(self.plan, Plan)
        step = self.plan.program.makers[self.totals[number]]
        function, a, b, out = self.plan.calls[step]
        product = np.ndarray.dot if function is np.ndarray.dot else matrix_product
        self.plan.calls[step] = (partial(product, out=array), a, b, out)

    def _run(self, plan: Plan | Levels) -> None:
        failures = plan.run(self.values)
        if failures:
            step, failure = next(iter(failures.items()))
            name = self.names.get(plan.program.outputs[step][0])  # none on the way back
            told = f"{name!r}: {failure}" if name else failure.told
            told = tr("A step of training cannot be made: {values}.").format(values=told)
            raise ComputeError(told) from failure.error


def whole_document(
    snapshot: Snapshot, target: tuple[int, int], learning: Collection[int], largest_bytes: int = LARGEST_BYTES
) -> Whole:
    """The objective of a document as it stands. target: a node of one number, and which output.

    largest_bytes: no value may take more. ComputeError if there is no such value.
    """
    compiled = compile_document(snapshot, largest_bytes)
    loss = loss_of(compiled, target)
    return Whole.of(compiled, loss, loss, learning)


def loss_of(compiled: Compiled, target: tuple[int, int]) -> Symbol:
    """The symbol of a target. ComputeError unless it has a value, which is a single float."""
    node, output = target
    record = compiled.snapshot.nodes.get(node)
    if record is None:
        raise ComputeError(tr("There is no node {node} to make smaller; it may have been deleted.").format(node=node))
    slot = compiled.slots.get(compiled.end_of(node, output))
    if slot is None:
        problem = compiled.cause(node)
        raise ComputeError(
            tr("{record!r} has no value to make smaller: {problem}.").format(record=record.name, problem=problem)
        ) from problem.error
    symbol = compiled.program.symbols[slot]
    if symbol.kind != "float" or np.prod(symbol.shape) != 1:
        raise ComputeError(
            tr("{record!r} is not one number. Make its sum or its mean smaller instead.").format(record=record.name)
        )
    return symbol


def snapshot_of(graph: Graph) -> Snapshot:
    """A graph's document as the engine takes it, with wires that go straight past reroute dots."""
    return straightened(graph.document.snapshot(), graph.document.dots)


def _multiplies(program: Program, step: int) -> bool:
    """Whether a step is a product of two dimensions at most."""
    factors = program.inputs[step]
    return program.operations[step] is matmul and all(0 < len(program.shapes[slot]) <= 2 for slot in factors)


def _planned(
    program: Program, wanted: Collection[int], learns: Iterable[int], rows: int | None
) -> tuple[Plan | None, Plan | Levels]:
    """The plans of the steps that depend on data alone, if there are any, and of those that what learns moves."""
    parts = None if rows is None else parted(program, rows)
    if rows is not None and parts is not None:
        return None, Levels(program, rows, parts)
    moved, ahead, then = set(learns), list[int](), list[int]()
    for step in program.order:
        if moved.isdisjoint(program.inputs[step]):
            ahead.append(step)
        else:
            then.append(step)
            moved.update(program.outputs[step])
    later = with_steps(program, then)
    read = set(wanted).union(*later.inputs)
    return Plan(with_steps(program, ahead), read) if ahead else None, Plan(later, wanted)
