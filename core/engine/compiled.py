"""A document's program, and where the nodes and wires of the document are in it."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field

from ..document import Snapshot
from ..language import tr
from ..ops import Operation, operations
from ..ops.registry import replacements
from ..ops.shape.reshaping import identity
from ..records import BLOCK, Node, Wire
from .failure import Failure
from .program import Program

End = tuple[int, int]  # a node that computes, and the number of one of its outputs or inputs
Key = tuple[int, int, int]
Incoming = Mapping[int, tuple[End, int]]  # by input: the end that feeds it, and the wire
NOTHING: Incoming = {}


@dataclass(frozen=True, slots=True)
class Waits:
    """Why a node has no value: one that it reads has none. By its id: it may be renamed before this is told."""

    node: int

    def told(self, snapshot: Snapshot) -> str:
        """In words, by the names of a snapshot."""
        return tr("waits for {name!r}, which has no value").format(name=snapshot.nodes[self.node].name)


@dataclass(slots=True)
class Compiled:
    """A program and where the document's nodes and wires are in it.

    slots: (node, output) -> slot. step_of: node -> step; emitted: node -> all its steps, those that turn inputs into
    floats before its own; nodes: step -> node; variables: slot -> variable. incoming: node -> input -> the end that
    feeds it and the wire; readers: node -> the nodes that read it, once a wire. ranks: node -> its place among those
    that run, each after all that feeds it. problems: node -> why it has no value. arrivals: wire -> (step, position
    among the step's inputs). block_outputs: block -> the port nodes of its outputs, in order. patched: whether edits
    were worked in, so that ranks may differ from those that compiling afresh gives; told_keys and told_steps hold the
    latter, once somebody has asked for them. replacements: how many operations others had taken the place of by then.
    """

    snapshot: Snapshot
    program: Program
    slots: MutableMapping[End, int] = field(default_factory=dict)
    step_of: MutableMapping[int, int] = field(default_factory=dict)
    emitted: MutableMapping[int, list[int]] = field(default_factory=dict)
    nodes: MutableMapping[int, int] = field(default_factory=dict)
    variables: MutableMapping[int, int] = field(default_factory=dict)
    incoming: MutableMapping[int, Incoming] = field(default_factory=dict)
    readers: MutableMapping[int, list[int]] = field(default_factory=dict)
    ranks: MutableMapping[int, Key] = field(default_factory=dict)
    problems: MutableMapping[int, Failure | Waits] = field(default_factory=dict)
    arrivals: MutableMapping[int, tuple[int, int]] = field(default_factory=dict)
    block_outputs: dict[int, list[int]] = field(default_factory=dict)
    patched: bool = False
    told_keys: Mapping[int, Key] | None = None
    told_steps: Mapping[int, int] | None = None
    replacements: int = field(default_factory=replacements)

    def told(self, node: int, snapshot: Snapshot | None = None) -> str | None:
        """Why a node has no value, by the names of a snapshot, by default its own; None if nothing is wrong."""
        problem = self.problems.get(node)
        if problem is None:
            return None
        return problem.told(snapshot or self.snapshot) if isinstance(problem, Waits) else problem.told

    def cause(self, node: int) -> Failure:
        """Why a node has no value, by the node that the trouble began at, however far before this one."""
        began = node
        while isinstance(problem := self.problems.get(began), Waits):
            began = problem.node
        return waiting(self.snapshot, node, began, problem or Failure(tr("it does not compute")))

    @property
    def keys(self) -> Mapping[int, Key]:
        """The place of each node in the order in which the pass is told: the same, whatever edits led to the graph."""
        if not self.patched:
            return self.ranks
        if self.told_keys is None:
            keys: dict[int, Key] = {}
            for node in sorted(self.ranks, key=self.ranks.__getitem__):
                keys[node] = key_of(self, node, keys)
            self.told_keys = keys
        return self.told_keys

    @property
    def steps(self) -> Mapping[int, int]:
        """The step of each node that runs, in the order in which they are told."""
        if not self.patched:
            return self.step_of
        if self.told_steps is None:
            self.told_steps = {node: self.step_of[node] for node in sorted(self.step_of, key=self.keys.__getitem__)}
        return self.told_steps

    def end_of(self, node: int, output: int = 0) -> End:
        """Where the value of a node's output is computed: a block's output is that of the port node inside it.

        output: at a block the id of a port node, or its number among the outputs. A reroute dot has what it passes on.
        """
        node, output = self.snapshot.dots.get(node, (node, output))
        ports = self.block_outputs.get(node, [])
        if output in ports:
            return output, 0
        return (ports[output], 0) if output < len(ports) else (node, output)

    def source_of(self, wire: int) -> End:
        """The end whose value flows along a wire."""
        return departure(self.snapshot, self.snapshot.wires[wire])

    def reader_of(self, wire: int) -> int:
        """The node that reads what flows along a wire: of a block, the port node inside it."""
        return arrival(self.snapshot, self.snapshot.wires[wire])[0]

    def wires_into(self, node: int) -> list[int]:
        """The wires that a computing node reads, in the order of its inputs."""
        ends = read(self.snapshot.nodes[node], self.incoming.get(node, {}))
        return [ends[key][1] for key in sorted(ends)]


def waiting(snapshot: Snapshot, node: int, began: int, failure: Failure) -> Failure:
    """Why a node has no value, if the failure is that of another one, before it."""
    if began == node:
        return failure
    told = tr("it waits for {name!r}, which has none: {problem}")
    return Failure(told.format(name=snapshot.nodes[began].name, problem=failure), failure.error)


def read(node: Node, incoming: Incoming) -> Incoming:
    """The wired inputs that a node reads: all of them; a muted one, which passes its first input on, only that."""
    return incoming if not node.muted or len(incoming) < 2 else {min(incoming): incoming[min(incoming)]}


def operation_of(node: Node) -> Operation:
    """What a node does; a port of a block and a muted operation pass a value on."""
    return identity if node.muted else operations().get(node.kind, identity)


def departure(snapshot: Snapshot, wire: Wire) -> End:
    """The end whose value a wire takes on."""
    return (wire.output, 0) if snapshot.nodes[wire.source].kind == BLOCK else (wire.source, wire.output)


def arrival(snapshot: Snapshot, wire: Wire) -> End:
    """The node that reads a wire, and at which input."""
    return (wire.input, 0) if snapshot.nodes[wire.target].kind == BLOCK else (wire.target, wire.input)


def key_of(compiled: Compiled, node: int, keys: Mapping[int, Key]) -> Key:
    """A node's place in the order: that of the document, but after all that feeds it, whose keys are given.

    (the highest id among it and all before it, how many steps behind that one, its id).
    """
    incoming = compiled.incoming.get(node)
    if not incoming:
        return node, 0, node
    highest, distance = node, 0
    for (source, _), _ in read(compiled.snapshot.nodes[node], incoming).values():
        before, steps, _ = keys[source]
        if before > highest:
            highest, distance = before, steps + 1
        elif before == highest and steps >= distance:
            distance = steps + 1
    return highest, distance, node
