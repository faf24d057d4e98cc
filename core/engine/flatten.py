"""From a document to a program: blocks flattened, nodes in topological order, and a message where a node can't run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ..document import Snapshot
from ..errors import ShapeError
from ..language import tr
from ..ops import Operation, operations
from ..ops.shape import identity
from ..records import BLOCK, DOT, INPUT, NO_SETTINGS, OUTPUT, VARIABLE, Node, Wire
from .program import ABSENT, Program, never

End = tuple[int, int]  # a node that computes, and the number of one of its outputs or inputs
Key = tuple[int, int, int]
Incoming = Mapping[int, tuple[End, int]]  # by input: the end that feeds it, and the wire
NOTHING: Incoming = {}


@dataclass(frozen=True, slots=True)
class Waits:
    """Why a node has no value: another one that it reads has none. Which is called as it is when it is told."""

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
    among the step's inputs). block_outputs: block -> the port nodes of its outputs, in order. patched: whether the
    ranks may be others than those that compiling gives; told_keys and told_steps are then what it would give, once
    somebody asks.
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
    problems: MutableMapping[int, str | Waits] = field(default_factory=dict)
    arrivals: MutableMapping[int, tuple[int, int]] = field(default_factory=dict)
    block_outputs: dict[int, list[int]] = field(default_factory=dict)
    patched: bool = False
    told_keys: Mapping[int, Key] | None = None
    told_steps: Mapping[int, int] | None = None

    def told(self, node: int, snapshot: Snapshot | None = None) -> str | None:
        """Why a node has no value, by the names of a snapshot, by default its own; None if nothing is wrong."""
        problem = self.problems.get(node)
        return problem.told(snapshot or self.snapshot) if isinstance(problem, Waits) else problem

    def cause(self, node: int, snapshot: Snapshot | None = None) -> str | None:
        """As ``told``, but of the node that the trouble began at, however far before this one."""
        began = node
        while isinstance(problem := self.problems.get(began), Waits):
            began = problem.node
        if began == node or problem is None:
            return self.told(node, snapshot)
        return tr("it waits for {name!r}, which has none: {problem}").format(
            name=(snapshot or self.snapshot).nodes[began].name, problem=problem
        )

    @property
    def keys(self) -> Mapping[int, Key]:
        """The place of each node in the order in which the pass is told, which no edit before has any part in."""
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


def compile_document(snapshot: Snapshot, largest_bytes: int, cancelled: Callable[[], bool] = never) -> Compiled:
    """Make the program of a document; nodes that cannot run get a message, the rest is not held up.

    Cancelled soon after ``cancelled()`` turns true.
    """
    program = Program(snapshot.view.dtype, largest_bytes, cancelled)
    compiled = Compiled(snapshot, program, block_outputs=_block_outputs(snapshot))
    incoming: dict[int, dict[int, tuple[End, int]]] = {}
    for wire in snapshot.wires.values():
        node, key = arrival(snapshot, wire)
        incoming.setdefault(node, {})[key] = departure(snapshot, wire), wire.id
    compiled.incoming.update(incoming)
    for node in ordered(compiled):
        add_node(compiled, snapshot.nodes[node])
    return compiled


def read(node: Node, incoming: Incoming) -> Incoming:
    """What a node reads of what comes in: a muted one the first of it."""
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


def ordered(compiled: Compiled) -> list[int]:
    """The nodes that compute, in the order in which they run; notes their keys and who reads them."""
    nodes, incoming, keys, readers = compiled.snapshot.nodes, compiled.incoming, compiled.ranks, compiled.readers
    waiting = {}
    for node in nodes.values():
        if node.kind not in (BLOCK, DOT):
            sources = [end[0] for end, _ in read(node, incoming.get(node.id, NOTHING)).values()]
            waiting[node.id] = len(sources)
            for source in sources:
                readers.setdefault(source, []).append(node.id)
    found = [node for node, count in waiting.items() if count == 0]
    for ident in found:  # grows while it is walked
        keys[ident] = key_of(compiled, ident, keys)
        for reader in readers.get(ident, ()):
            waiting[reader] -= 1
            if waiting[reader] == 0:
                found.append(reader)
    order = sorted(found, key=keys.__getitem__)
    compiled.ranks = {node: keys[node] for node in order}
    return order


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


def rank_behind(compiled: Compiled, node: int) -> Key:
    """The first place in the order that is behind all that a node reads."""
    base, distance = 0, -1
    for (source, _), _ in read(compiled.snapshot.nodes[node], compiled.incoming.get(node, NOTHING)).values():
        rank = compiled.ranks[source]
        if rank[:2] > (base, distance):
            base, distance, _ = rank
    return base, distance + 1, node


class Placed(NamedTuple):
    """Where a node is in the program. given: the inputs that its last step reads, in order; None for one left out."""

    steps: list[int]
    slots: tuple[int, ...]
    given: Sequence[int | None]


def add_node(compiled: Compiled, node: Node) -> None:
    """Append a node to the program, or note why it cannot be."""
    try:
        placed = place(compiled, node)
    except ShapeError as error:
        compiled.problems[node.id] = problem_of(compiled, node, error)
        return
    if node.kind == VARIABLE:
        compiled.variables[placed.slots[0]] = node.id
    else:
        step = compiled.step_of[node.id] = placed.steps[-1]
        compiled.emitted[node.id] = placed.steps
        for part in placed.steps:
            compiled.nodes[part] = node.id
        for wire, position in wires_read(compiled, node, placed):
            compiled.arrivals[wire] = (step, position)
    for number, slot in enumerate(placed.slots):
        compiled.slots[node.id, number] = slot


def place(compiled: Compiled, node: Node) -> Placed:
    """Append the steps of a node to the program. ShapeError if it cannot run."""
    program = compiled.program
    if node.kind == VARIABLE:
        assert node.value is not None
        program.check_size(np.shape(node.value), tr("its value"))
        return Placed([], (program.leaf(node.value).slot,), ())
    ends = read(node, compiled.incoming.get(node.id, NOTHING))
    operation = operation_of(node)
    steps: list[int] = []
    program.written = steps
    try:
        given = _gather(compiled, node, operation, ends)
        slots = [ABSENT if key is None else compiled.slots[ends[key][0]] for key in given]
        attributes = NO_SETTINGS if operation is identity else node.attributes  # a port's own say where it stands
        outputs = program.outputs[program.extend(operation, slots, attributes)]
    finally:
        program.written = []
    if node.muted:
        outputs *= len(operations()[node.kind].outputs)  # each of them is what came in
    return Placed(steps, outputs, given)


def problem_of(compiled: Compiled, node: Node, error: ShapeError) -> str | Waits:
    """Why a node could not be put into the program: what it waits for, or else what its error says."""
    ends = read(node, compiled.incoming.get(node.id, NOTHING))
    missing = next((end for end, _ in ends.values() if end not in compiled.slots), None)
    return str(error) if missing is None else Waits(missing[0])


def wires_read(compiled: Compiled, node: Node, placed: Placed) -> Iterator[tuple[int, int]]:
    """The wires that a node reads, each with the position of its value among the inputs of the node's step."""
    incoming = compiled.incoming.get(node.id, NOTHING)
    return ((incoming[key][1], position) for position, key in enumerate(placed.given) if key is not None)


def _block_outputs(snapshot: Snapshot) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    ports = (node for node in snapshot.nodes.values() if node.kind == OUTPUT)
    for port in sorted(ports, key=lambda node: (node.attributes.get("index", 0), node.id)):
        assert port.parent is not None
        found.setdefault(port.parent, []).append(port.id)
    return found


def _gather(compiled: Compiled, node: Node, operation: Operation, ends: Incoming) -> list[int | None]:
    """The input ports in use, in order, None for an optional one left out; ShapeError if one lacks a value."""
    for end, _ in ends.values():
        if end not in compiled.slots:
            raise ShapeError(Waits(end[0]).told(compiled.snapshot))
    if node.muted and ends:
        return list(ends)
    if operation.plain and len(ends) == len(operation.inputs):
        return list(range(len(ends)))
    keys: list[int | None] = []
    for position, port in enumerate(operation.inputs):
        if port.variadic:
            keys += sorted(key for key in ends if key >= position)
        else:
            keys.append(position if position in ends else None)
        if not port.optional and keys[position:] in ([None], []):
            where = tr("its input") if node.kind in (INPUT, OUTPUT) else tr("input {port!r}").format(port=port.name)
            raise ShapeError(tr("{where} is not connected").format(where=where))
    while keys and keys[-1] is None:
        keys.pop()
    return keys
