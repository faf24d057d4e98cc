"""What a run found: values, gradients, contributions, and the reason where one of them is absent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import numpy as np

from ..document import Snapshot
from ..errors import ComputeError
from ..language import tr
from ..levels import is_as_grouped
from ..ops.symbol import Shape
from ..records import Wire
from ..steps import StepLog
from .compiled import NOTHING, End
from .derivatives import jacobian
from .execution.interpreter import Values
from .failure import Failure
from .lean import Held
from .plan import MISSING
from .slots import NodeLike, Pass, Slots, end_of, id_of
from .why import missing, origin, reasons


class Run(Slots):
    """The result of one run; it does not change, whatever becomes of the document."""

    def __init__(
        self,
        snapshot: Snapshot,
        made: Pass,
        values: Values | Held,
        failures: Mapping[int, Failure],
        target: int | None,
        version: int,
    ) -> None:
        """Hold what ``Request.execute`` computed. values: computed again where they were let go of."""
        super().__init__(made, values)
        self.snapshot = snapshot
        self.failures = failures
        self.target = target
        self.version = version

    def __repr__(self) -> str:
        done = f"values and gradients of {self.name(self.target)}" if self.target and self.backward_done else "values"
        return f"<Run of {len(self.snapshot.nodes)} nodes: {done}>"

    def named_by(self, snapshot: Snapshot) -> Run:
        """The same numbers, told by the names of a later snapshot that computes alike."""
        return Run(snapshot, self.made, self.values, self.failures, self.target, self.version)

    def value(self, node: NodeLike, output: int | None = None) -> np.ndarray:
        """The value of a node's output, 0-d for a scalar. ComputeError, with the reason, if absent.

        What a kernel or a shape rule raised is the cause of such an error, here and in ``gradient``.
        """
        slot = self.slot(node, output)
        if slot is None or self.left[slot] is MISSING:
            why = missing.why_missing(self, node, output)
            raise ComputeError(
                tr("{node} has no value: {problem}.").format(node=self.name(node), problem=why)
            ) from why.error
        return self.array(slot)

    def gradient(self, node: NodeLike, output: int | None = None) -> np.ndarray:
        """The target's gradient by a node's output, of its shape. ComputeError, with the reason, if absent."""
        total = self.total(node, output)
        if total is None:
            why = reasons.gradient_reason(self, *end_of(node, output))
            raise ComputeError(
                tr("{node} has no gradient: {reason}.").format(node=self.name(node), reason=why)
            ) from why.error
        return self.array(total)

    def contribution(self, wire: Wire | int) -> np.ndarray:
        """What flows back along a wire: upstream times local, summed to the shape of its source."""
        edge = self.edge(wire)
        if edge is None or self.left[edge.contribution] is MISSING:
            raise ComputeError(
                tr("No gradient flows along this wire: {wire_reason}.").format(wire_reason=self.wire_reason(wire))
            )
        return self.array(edge.contribution)

    def has_value(self, node: NodeLike, output: int | None = None) -> bool:
        """Whether a node's output was computed."""
        slot = self.slot(node, output)
        return slot is not None and self.left[slot] is not MISSING

    def has_gradient(self, node: NodeLike, output: int | None = None) -> bool:
        """Whether a gradient reaches a node's output."""
        return self.total(node, output) is not None

    def has_contribution(self, wire: Wire | int) -> bool:
        """Whether a gradient flows back along a wire."""
        edge = self.edge(wire)
        return edge is not None and self.left[edge.contribution] is not MISSING

    def shape(self, node: NodeLike, output: int | None = None) -> Shape | None:
        """The shape of a node's output; None where it has no value."""
        slot = self.slot(node, output)
        return None if slot is None else self.made.plan.program.symbols[slot].shape

    @cached_property
    def problems(self) -> Mapping[int, str]:
        """What is wrong with nodes, by node: not connected, not fitting, what their kernel said; no derivative."""
        compiled = self.made.compiled
        failed = missing.failed_derivatives(self) if self.backward_done else ()
        nodes, told = compiled.nodes, tr("the derivative on the way back: {told}")
        found = {nodes[step]: told.format(told=failure) for step, failure in failed}
        found.update({node: compiled.told(node, self.snapshot) or "" for node in compiled.problems})
        found.update({nodes[step]: failure.told for step, failure in self.failures.items() if step in nodes})
        return found

    def problem(self, node: NodeLike) -> str | None:
        """Why a node has no value, or passes no gradient on for want of a derivative; None if it does both."""
        ident = id_of(node)
        if ident in self.problems:
            return self.problems[ident]
        if ident not in self.made.compiled.snapshot.nodes:
            return tr("it is new")
        if not self.has_value(ident):
            return tr("something that it needs has no value")
        return None

    @cached_property
    def no_target(self) -> Failure:
        """Why the target has no value."""
        assert self.target is not None
        return missing.why_missing(self, self.target)

    def reason(self, node: NodeLike, output: int | None = None) -> str:
        """Why a node has no gradient, as half a sentence; empty where it has one."""
        return "" if self.has_gradient(node, output) else reasons.gradient_reason(self, *end_of(node, output)).told

    def wire_reason(self, wire: Wire | int) -> str:
        """Why no gradient flows back along a wire, as half a sentence; empty where one does."""
        record = self.snapshot.wires.get(id_of(wire))
        if record is None:
            return tr("it is new")
        return "" if self.has_contribution(record) else reasons.wire_reason(self, record)

    def origin(self, node: NodeLike) -> origin.Origins:
        """Where a node's value or gradient that is NaN or infinite first stopped being finite, each way."""
        return origin.origins(self, id_of(node))

    def steps(self, *, fused: bool = False) -> StepLog:
        """The event log of the pass: every product and sum in the order in which it is made.

        fused: with as many operations taken as one as a formula can hold.
        """
        return StepLog(self, fused=fused)

    def hessian(self, a: NodeLike, b: NodeLike) -> np.ndarray:
        """The second derivatives of the target by two nodes, of shape ``a.shape + b.shape``.

        From the gradient graph: the backward pass, differentiated once more. ComputeError if ``a`` has no gradient,
        ``b`` no value or none of floats, or there are too many elements.
        """
        self.gradient(a)
        jacobian.check_floats(self, b)
        first, second = self.slot(a), self.slot(b)
        assert first is not None
        assert second is not None
        return jacobian.by_seeds(self.made.plan.program, self.gradients.totals[first], second, self.values)

    def authored(self, node: int, output: int = 0) -> End:
        """What a person has named, of what leaves a node.

        Of an output that grouping named it is its block, if that has a name and no other output, else what feeds it.
        """
        compiled, nodes, end = self.made.compiled, self.snapshot.nodes, (node, output)
        while end[0] in nodes and is_as_grouped(nodes[end[0]]):
            inner = compiled.end_of(*end)
            if inner == end:
                block, feeding = nodes[end[0]].parent, compiled.incoming.get(end[0], NOTHING)
                if block is not None and not is_as_grouped(nodes[block]) and len(compiled.block_outputs[block]) == 1:
                    return block, 0
                if 0 not in feeding:
                    return end
                inner = feeding[0][0]
            end = inner
        return end

    @property
    def target_name(self) -> str:
        """The target's name, for a sentence, as its author gave it."""
        assert self.target is not None
        return self.name(self.authored(self.target)[0])

    def name(self, node: NodeLike) -> str:
        """A node's name in quotes, for a sentence."""
        record = self.snapshot.nodes.get(id_of(node))
        return repr(record.name) if record else tr("node {node}").format(node=node)
