"""What a pass left in the slots of its program, and which slots belong to a node or a wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..document import Snapshot
from ..errors import ComputeError
from ..language import tr
from ..measures import is_large
from ..records import Wire
from .compiled import Compiled, End
from .derivatives import second_order
from .differentiate import At, Edge, Gradients
from .ends import Ends
from .execution.interpreter import Values
from .lean import RELEASED, Held
from .patching.schedule import Stretch
from .plan import MISSING, Plan
from .why import reasons

NodeLike = Any  # a node's id, a record, or a graph's handle; a handle also says which output is meant


@dataclass(frozen=True)
class Pass:
    """A plan, the document's program inside it, and the backward pass appended to it (None: forward only).

    stretches: the order in which it runs.
    """

    compiled: Compiled
    plan: Plan
    gradients: Gradients | None
    stretches: Sequence[Stretch]

    @cached_property
    def alive(self) -> int:
        """How many steps of the program it runs."""
        return sum(map(len, self.plan.program.stretches or ()))

    @cached_property
    def edges(self) -> Mapping[At, Edge]:
        """The parts of the backward pass in the order in which they are told."""
        return {} if self.gradients is None else self.gradients.in_order(self.plan.program)

    @cached_property
    def products(self) -> dict[tuple[int, ...], second_order.Product]:
        """Products of the Hessian with vectors, by the variables that they are of, ready to be run again."""
        return {}

    @cached_property
    def obstacles(self) -> reasons.Obstacles:
        """What keeps gradients from slots of the document's program."""
        assert self.gradients is not None
        return reasons.Obstacles(self.compiled.program, self.gradients)

    @cached_property
    def has_large(self) -> bool:
        """Whether an array of it is large."""
        return any(is_large(symbol.shape) for symbol in self.plan.program.symbols)

    def settle(self) -> None:
        """Work out now, in any thread, what is asked of it as soon as a node is looked at."""
        _ = self.has_large, self.obstacles if self.gradients is not None else None

    @cached_property
    def ends(self) -> Ends:
        """Where all outputs are kept."""
        return Ends(self.compiled, self.gradients)


class Slots:
    """What the slots of a program hold after a pass."""

    def __init__(self, made: Pass, values: Values | Held) -> None:
        """values: computed again where they were let go of."""
        self.made = made
        self.values = values

    @property
    def left(self) -> Values:
        """What each slot was left with: MISSING where nothing was computed, RELEASED where it was let go of."""
        return self.values.left if isinstance(self.values, Held) else self.values

    @property
    def is_lean(self) -> bool:
        """Whether values were let go of, so that to look at one may take as long as to compute it."""
        return isinstance(self.values, Held)

    @property
    def is_heavy(self) -> bool:
        """Whether to look into it may take a while: values were let go of, or are large."""
        return self.is_lean or self.made.has_large

    def is_kept(self, slot: int) -> bool:
        """Whether what a slot holds is there at once."""
        return self.left[slot] is not RELEASED

    @property
    def backward_done(self) -> bool:
        """Whether the backward pass is part of this run."""
        return self.made.gradients is not None

    @property
    def gradients(self) -> Gradients:
        """The slots of the backward pass. ComputeError if it has not run."""
        gradients = self.made.gradients
        if gradients is None:
            raise ComputeError(tr("The backward pass has not run."))
        return gradients

    def slot(self, node: NodeLike, output: int | None = None) -> int | None:
        """Where the program keeps a node's output; None where it has none. ComputeError for one of another graph."""
        compiled = self.made.compiled
        check_own(node, compiled.snapshot)
        end = end_of(node, output)
        return compiled.slots.get(compiled.end_of(*end)) if end[0] in compiled.snapshot.nodes else None

    def total(self, node: NodeLike, output: int | None = None) -> int | None:
        """Where the program keeps the gradient of a node's output; None where it has none."""
        if not self.backward_done:
            return None
        slot = self.slot(node, output)
        total = None if slot is None else self.gradients.totals.get(slot)
        return None if total is None or self.left[total] is MISSING else total

    def edge(self, wire: Wire | int) -> Edge | None:
        """The slots of a wire's part in the backward pass."""
        arrival = self.made.compiled.arrivals.get(id_of(wire))
        return self.gradients.edge_of.get(arrival) if arrival is not None and self.backward_done else None

    def array(self, slot: int) -> np.ndarray:
        """What a slot of the program holds, not to be written to: later runs go on from it."""
        array = np.asarray(self.values[slot])
        if array.flags.writeable:
            array = array.view()
            array.setflags(write=False)
        return array


def id_of(thing: NodeLike) -> int:
    """The id of a node or wire that is told by its id, its record or its handle. ComputeError for anything else."""
    try:
        return thing if isinstance(thing, int) else int(thing.id)
    except AttributeError:
        raise ComputeError(
            tr("{thing!r} is no node: give what the graph gave for it, or graph[NAME], or an id.").format(thing=thing)
        ) from None


def check_own(node: NodeLike, snapshot: Snapshot) -> None:
    """ComputeError for a handle of another graph; one that was loaded from a file is taken for the one saved to it."""
    graph = None if isinstance(node, int) else getattr(node, "graph", None)
    if graph is None or graph.document.lineage.identity is snapshot.of:
        return
    here, there = snapshot.nodes.get(node.id), graph.document.nodes.get(node.id)
    if here is None or there is None or (here.kind, here.name) != (there.kind, there.name):
        raise ComputeError(tr("{x!r} belongs to another graph.").format(x=node))


def end_of(node: NodeLike, output: int | None = None) -> End:
    """A node's id and which of its outputs is meant: the one that is said, else that of a handle, else the first."""
    return id_of(node), int(getattr(node, "output", 0)) if output is None else output
