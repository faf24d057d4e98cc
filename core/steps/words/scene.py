"""A step with what is needed to speak of it: names, numbers, derivatives by the names of their ends."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...engine.compiled import operation_of
from ...engine.differentiate import Edge
from ...language import tr
from ...notation.marks import mark_of
from ...ops import Operation
from ...records import Wire
from ..fusing import Fused
from ..log import StepLog
from ..state import StepState
from .formula import NOTHING, Formula, added, derivative, number, product, via
from .naming import name_at
from .terms import about_node, across, bare_by_target, by_target, leaving, name_of
from .whole import Whole


@dataclass(frozen=True, slots=True)
class Line:
    """A rule by names, and the same with the numbers put in; either may be empty.

    edge: the wire that it is about, where it is one of several; why: the reason for the rule in a few words.
    """

    rule: Formula
    numbers: Formula
    edge: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class OneByOne:
    """A product of several operations as one, operation by operation. same: whether the results agree to rounding."""

    line: Line
    same: bool


@dataclass(frozen=True, slots=True)
class Places:
    """What stands in the three places of a step: by default the product of the chain rule.

    captions: a letter and a word each. sign: between the first two; equals: between the last two. colours: "value",
    "gradient", "tangent" or "local".
    """

    captions: tuple[str, str, str]
    sign: str = "×"
    colours: tuple[str, str, str] = ("gradient", "local", "gradient")
    equals: str = "="


@dataclass(frozen=True, slots=True)
class StepText:
    """All that is said of a step.

    upstream, local, downstream: the factors, None where the step has none (a rule that is not elementwise has no local
    derivative to multiply by). expected: how many contributions the gradient is the sum of, where they add up.
    value: what a forward step computes. why: what there is to say of the lines in a few words. one_by_one: of
    operations taken as one what the same is if they are not, with whether it comes out the same. places: what the three
    factors are, if not upstream, local and downstream.
    """

    title: str
    sentence: str
    lines: tuple[Line, ...] = ()
    upstream: np.ndarray | None = None
    local: np.ndarray | None = None
    downstream: np.ndarray | None = None
    expected: int = 0
    value: np.ndarray | None = None
    why: str = ""
    one_by_one: OneByOne | None = None
    places: Places | None = None


MOST_AT_START = 6  # operations and variables of which the first step tells


class Scene:
    """A step with what is needed to speak of it."""

    def __init__(self, log: StepLog, index: int) -> None:
        self.log, self.run, self.step = log, log.run, log[index]
        self.state = StepState(log, index)
        self._wholes: dict[int, Whole] = {}

    @property
    def part(self) -> Fused | None:
        """The operations at work, where several are taken as one."""
        if self.step.kind in ("seed", "receive"):
            return None
        return self.log.part(self.state.active_node)

    @property
    def node(self) -> int:
        """The node that the step is about."""
        assert self.step.node is not None
        return self.step.node

    @property
    def wire(self) -> Wire:
        """The wire that the step is about."""
        assert self.step.wire is not None
        return self.run.snapshot.wires[self.step.wire]

    @property
    def edge(self) -> Edge:
        """The wire's part of the backward pass."""
        edge = self.run.edge(self.wire)
        assert edge is not None
        return edge

    def name(self, node: int) -> str:
        """A node's name, as its author gave it."""
        return self.run.snapshot.nodes[self.run.authored(node)[0]].name

    def ends(self, wire: Wire) -> tuple[int, int]:
        """The nodes between which a wire carries a value: of blocks, the ports inside them."""
        compiled = self.run.made.compiled
        return compiled.source_of(wire.id)[0], compiled.reader_of(wire.id)

    def source(self, wire: Wire) -> str:
        """The name of what a wire brings."""
        return name_at(self.run, *self.run.made.compiled.source_of(wire.id))

    def array(self, slot: int) -> np.ndarray:
        """What a slot holds."""
        return np.asarray(self.run.values[slot])

    @property
    def output(self) -> int:
        """Which of the node's outputs the step is about: at "accumulate" the wire's, else the first with a gradient."""
        if self.step.kind == "accumulate":
            return self.run.made.compiled.source_of(self.wire.id)[1]
        return self.passing(self.node)[0]

    def passing(self, node: int) -> list[int]:
        """The outputs of a node that have gradients, by which it passes them on; the first one if none has."""
        outputs = range(len(self.operation(node).outputs))
        return [output for output in outputs if self.run.has_gradient(node, output)] or [0]

    def upstream(self, node: int) -> np.ndarray:
        """The gradient that a node passes on: that of its first output that has one."""
        return self.run.gradient(node, self.passing(node)[0])

    def by_target(self, node: int, output: int | None = None) -> Formula:
        """The derivative of the target by a node, as a term; output: by default the first that has a gradient."""
        return by_target(self.run, node, self.passing(node)[0] if output is None else output)

    def called(self, node: int) -> Formula:
        """A node's name, as a term about its value."""
        return name_of(self.run, node)

    def about(self, node: int, flow: str, told: Formula | np.ndarray, output: int = 0) -> Formula:
        """A formula, or a number, as a term about what a node has: "value", "gradient" or "tangent"."""
        return about_node(self.run, node, flow, told if isinstance(told, Formula) else number(told), output)

    def mark(self, flow: str, node: int, output: int) -> str:
        """The mark of a term about what an output of a node has."""
        return mark_of(flow, leaving(self.run, node, output), (node, output))

    def share(self, wire: Wire) -> Formula:
        """What flows back along a wire by its name: the derivative of the target by its source, or its part of that."""
        source, reader = self.run.made.compiled.source_of(wire.id), self.ends(wire)[1]
        arriving = self.log.course.deposits[source][1]
        whole = bare_by_target(self.run, *source)
        told = whole if len(arriving) == 1 else via(whole, self.name(reader))
        return told.about("gradient", wire.id)

    def along(self, wire: Wire) -> Formula:
        """What flows back along a wire, by the chain rule: the reader's gradient times the local derivative.

        Of a reader with several outputs, the sum of that.
        """
        part = self.log.part_at(wire.id)
        slope = None if part is None else self.whole(part).slope(wire.id)
        if part is not None and slope is not None:
            return product(self.by_target(part.root), slope.factor.about("local", wire.id))
        reader, by_element = part.root if part else self.ends(wire)[1], self.by_element(wire)
        return added(
            product(self.by_target(reader, output), self.across(wire, output), by_element=by_element)
            for output in self.passing(reader)
        )

    def by_element(self, wire: Wire) -> bool:
        """Whether a gradient and the local derivative that it is multiplied by on its way along a wire are tensors."""
        edge = self.run.edge(wire)
        shapes = self.run.made.plan.program.shapes
        return edge is not None and edge.local is not None and bool(shapes[edge.local] and shapes[edge.product])

    def across(self, wire: Wire, output: int = 0) -> Formula:
        """The local derivative along a wire, by the names of its ends; output: that of the node that reads it.

        Where it leads into what is taken as one, as others from there do, the one that it comes in by is told too.
        """
        (source, reader), part = self.ends(wire), self.log.part_at(wire.id)
        if part is None:
            return across(self.run, wire.id, output)
        uses = [other for other in part.wires if self.run.made.compiled.source_of(other)[0] == source]
        of_part = derivative(self.name(part.root), self.name(source))
        told = of_part if len(uses) == 1 else via(of_part, self.name(reader))
        return told.about("local", wire.id)

    def edge_name(self, wire: Wire) -> str:
        """A wire by the names of its ends."""
        return f"{self.source(wire)} → {self.name(self.ends(wire)[1])}"

    def passes_none(self, wire: Wire) -> Line:
        """What is said of a wire along which no gradient flows."""
        return Line(
            NOTHING,
            NOTHING,
            self.edge_name(wire),
            tr("no gradient: {wire_reason}").format(wire_reason=self.run.wire_reason(wire)),
        )

    def whole(self, part: Fused) -> Whole:
        """What is taken as one as one formula."""
        if part.root not in self._wholes:
            self._wholes[part.root] = Whole(self.run, part.members)
        return self._wholes[part.root]

    def operation(self, node: int) -> Operation:
        """The operation of a node."""
        return operation_of(self.run.snapshot.nodes[node])
