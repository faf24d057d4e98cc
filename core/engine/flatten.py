"""From a document to a program: blocks flattened, nodes in topological order, and a message where a node can't run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from ..document import Snapshot
from ..errors import ShapeError
from ..language import tr
from ..ops import Operation, operations
from ..ops.shape.reshaping import identity
from ..records import BLOCK, DOT, INPUT, NO_SETTINGS, OUTPUT, VARIABLE, Node
from .compiled import NOTHING, Compiled, End, Incoming, Key, Waits, arrival, departure, key_of, operation_of, read
from .failure import Failure
from .program import ABSENT, Program, never


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
    for node in _ordered(compiled):
        _add_node(compiled, snapshot.nodes[node])
    return compiled


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


def problem_of(compiled: Compiled, node: Node, error: ShapeError) -> Failure | Waits:
    """Why a node could not be put into the program: what it waits for, or else what its error says."""
    ends = read(node, compiled.incoming.get(node.id, NOTHING))
    missing = next((end for end, _ in ends.values() if end not in compiled.slots), None)
    return Failure.of(error) if missing is None else Waits(missing[0])


def wires_read(compiled: Compiled, node: Node, placed: Placed) -> Iterator[tuple[int, int]]:
    """The wires that a node reads, each with the position of its value among the inputs of the node's step."""
    incoming = compiled.incoming.get(node.id, NOTHING)
    return ((incoming[key][1], position) for position, key in enumerate(placed.given) if key is not None)


def _ordered(compiled: Compiled) -> list[int]:
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


def _add_node(compiled: Compiled, node: Node) -> None:
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
