"""From a document to a program: blocks flattened, nodes in topological order, and a message where a node can't run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from ..document import Snapshot
from ..errors import ShapeError
from ..ops import Operation, operations
from ..ops.shape import identity
from ..records import BLOCK, DOT, INPUT, NO_SETTINGS, OUTPUT, VARIABLE, Node, Wire
from .program import Program, never

End = tuple[int, int]  # a node that computes, and the number of one of its outputs or inputs


@dataclass(slots=True)
class Compiled:
    """A program and where the document's nodes and wires are in it.

    slots: (node, output) -> slot. steps: node -> step. sources: (node, input) -> the end that feeds it and the wire;
    inputs: the ends that are read, node by node. problems: node -> why it has no value. arrivals: wire -> (step,
    position among the step's inputs). block_outputs: block -> the port nodes of its outputs, in order.
    """

    snapshot: Snapshot
    program: Program
    slots: dict[End, int] = field(default_factory=dict)
    steps: dict[int, int] = field(default_factory=dict)
    sources: dict[End, tuple[End, int]] = field(default_factory=dict)
    inputs: dict[int, dict[int, End]] = field(default_factory=dict)
    problems: dict[int, str] = field(default_factory=dict)
    arrivals: dict[int, tuple[int, int]] = field(default_factory=dict)
    block_outputs: dict[int, list[int]] = field(default_factory=dict)

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
        return _departure(self.snapshot, self.snapshot.wires[wire])

    def reader_of(self, wire: int) -> int:
        """The node that reads what flows along a wire: of a block, the port node inside it."""
        return _arrival(self.snapshot, self.snapshot.wires[wire])[0]

    def wires_into(self, node: int) -> list[int]:
        """The wires that a computing node reads, in the order of its inputs."""
        ends = self.inputs.get(node, {})
        return [self.sources[node, key][1] for key in sorted(ends)]


def compile_document(snapshot: Snapshot, largest_bytes: int, cancelled: Callable[[], bool] = never) -> Compiled:
    """Make the program of a document; nodes that cannot run get a message, the rest is not held up.

    Cancelled soon after ``cancelled()`` turns true.
    """
    program = Program(snapshot.view.dtype, largest_bytes, cancelled)
    compiled = Compiled(snapshot, program, block_outputs=_block_outputs(snapshot))
    for wire in snapshot.wires.values():
        compiled.sources[_arrival(snapshot, wire)] = (_departure(snapshot, wire), wire.id)
    inputs = compiled.inputs
    for (node, key), (end, _) in compiled.sources.items():
        inputs.setdefault(node, {})[key] = end
    for node, ends in inputs.items():
        if snapshot.nodes[node].muted:
            inputs[node] = {min(ends): ends[min(ends)]}
    for node in _ordered(snapshot, inputs):
        _add(compiled, snapshot.nodes[node], inputs.get(node, {}))
    return compiled


def operation_of(node: Node) -> Operation:
    """What a node does; a port of a block and a muted operation pass a value on."""
    return identity if node.muted else operations().get(node.kind, identity)


def _block_outputs(snapshot: Snapshot) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    ports = (node for node in snapshot.nodes.values() if node.kind == OUTPUT)
    for port in sorted(ports, key=lambda node: (node.attributes.get("index", 0), node.id)):
        assert port.parent is not None
        found.setdefault(port.parent, []).append(port.id)
    return found


def _departure(snapshot: Snapshot, wire: Wire) -> End:
    return (wire.output, 0) if snapshot.nodes[wire.source].kind == BLOCK else (wire.source, wire.output)


def _arrival(snapshot: Snapshot, wire: Wire) -> End:
    return (wire.input, 0) if snapshot.nodes[wire.target].kind == BLOCK else (wire.target, wire.input)


def _ordered(snapshot: Snapshot, inputs: Mapping[int, Mapping[int, End]]) -> list[int]:
    """The nodes that compute, each after all that feed it, otherwise in the document's order."""
    waiting = {n.id: len(inputs.get(n.id, ())) for n in snapshot.nodes.values() if n.kind not in (BLOCK, DOT)}
    feeds: dict[int, list[int]] = {}
    for node, ends in inputs.items():
        for source, _ in ends.values():
            feeds.setdefault(source, []).append(node)
    order = [node for node, count in waiting.items() if count == 0]
    for node in order:  # grows while it is walked
        for reader in feeds.get(node, ()):
            waiting[reader] -= 1
            if waiting[reader] == 0:
                order.append(reader)
    return order


def _add(compiled: Compiled, node: Node, ends: Mapping[int, End]) -> None:
    """Append a node to the program, or note why it cannot be."""
    program = compiled.program
    if node.kind == VARIABLE:
        assert node.value is not None
        try:
            program.check_size(np.shape(node.value), "its value")
        except ShapeError as error:
            compiled.problems[node.id] = str(error)
        else:
            compiled.slots[node.id, 0] = program.leaf(node.value).slot
        return
    operation = operation_of(node)
    try:
        given = _gather(compiled, node, operation, ends)
        inputs = [None if position is None else program.symbols[compiled.slots[ends[position]]] for position in given]
        attributes = NO_SETTINGS if operation is identity else node.attributes  # a port's own say where it stands
        result = program.append(operation, inputs, attributes)
    except ShapeError as error:
        compiled.problems[node.id] = str(error)
        return
    step = compiled.steps[node.id] = len(program.operations) - 1
    for position, key in enumerate(given):
        if key is not None:
            compiled.arrivals[compiled.sources[node.id, key][1]] = (step, position)
    symbols = result if isinstance(result, tuple) else (result,)
    if node.muted:
        symbols *= len(operations()[node.kind].outputs)  # each of them is what came in
    compiled.slots.update({(node.id, number): symbol.slot for number, symbol in enumerate(symbols)})


def _gather(compiled: Compiled, node: Node, operation: Operation, ends: Mapping[int, End]) -> list[int | None]:
    """The input ports in use, in order, None for an optional one left out; ShapeError if one lacks a value."""
    for key in ends:
        if ends[key] not in compiled.slots:
            raise ShapeError(f"waits for {compiled.snapshot.nodes[ends[key][0]].name!r}, which has no value")
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
            where = "its input" if node.kind in (INPUT, OUTPUT) else f"input {port.name!r}"
            raise ShapeError(f"{where} is not connected")
    while keys and keys[-1] is None:
        keys.pop()
    return keys
