"""A graph as textbooks draw it: variables and results are what is drawn, operations are the edges between them."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np

from .document import Snapshot
from .engine.compiled import operation_of
from .engine.run import Run
from .language import tr
from .measures import Glance, Measures, look, measured
from .numbers import shape_text
from .ops.symbol import Shape
from .records import BLOCK, DOT, INPUT, OUTPUT, VARIABLE, Node
from .steps.words.formula import Formula, derivative, equation, number, put_in
from .steps.words.naming import name_at, names_at, settings_at

MOST = 300  # vertices that are drawn at once
NEAR = 60  # of a larger graph: those around what is looked at
_LONGEST = 22  # letters of a formula beside a name


class Vertex(NamedTuple):
    """A variable, or one result of a node. output: its number; of a block the id of the port inside."""

    node: int
    output: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """What leads from a vertex to another: the wires by which the one is read to compute the other."""

    source: Vertex
    target: Vertex
    wires: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class VariableGraph:
    """Vertices and links of one level. total: how many vertices the level has, if these are only some of them."""

    vertices: tuple[Vertex, ...]
    links: tuple[Link, ...]
    total: int

    @property
    def is_part(self) -> bool:
        """Whether the level has more."""
        return self.total > len(self.vertices)


def variable_graph(snapshot: Snapshot, level: int | None, around: Collection[int] = ()) -> VariableGraph:
    """The variables and results of a level (None: the top) and what leads from one to another.

    around: the nodes around which a graph of more than ``MOST`` vertices is shown; the nearest ``NEAR`` of them.
    """
    results = _results(snapshot, level)
    reads = _reads(snapshot, results)
    total = sum(map(len, results.values()))
    shown = set(results) if total <= MOST else _nearest(results, reads, around)
    vertices = tuple(vertex for node, ends in results.items() if node in shown for vertex in ends)
    links = tuple(
        Link(source, target, tuple(wires))
        for node in results
        if node in shown
        for source, wires in reads.get(node, {}).items()
        if source.node in shown
        for target in results[node]
    )
    return VariableGraph(vertices, links, total)


def vertex_text(run: Run, vertex: Vertex) -> str:
    """What is written in a vertex: "c = a + b" where that is short, else the name alone."""
    node, name = run.snapshot.nodes[vertex.node], _called(run, vertex)
    operation = operation_of(node)
    if node.kind in (VARIABLE, BLOCK, INPUT, OUTPUT) or len(operation.outputs) > 1 or not operation.formula:
        return name
    formula = put_in(operation.formula, _names(run, node, operation.formula)).text
    return f"{name} = {formula}" if len(formula) <= _LONGEST else name


def link_text(run: Run, link: Link, glance: Glance = look, *, numbers: bool = True) -> Formula:
    """What is written beside a link: "∂c/∂a = 1", or without a number where there is none, or it is not asked for.

    Where several wires lead along, the sum of their local derivatives; of a rule that is not elementwise the rule, by
    which the gradient g passes; of a block its name, since what lies inside has derivatives of its own. glance: how
    tensors are looked through; where it gives nothing, their shape is told.
    """
    reader = run.snapshot.nodes[link.target.node]
    if reader.kind == BLOCK:
        return put_in("it", {"it": tr("through {name}").format(name=reader.name)})
    left = derivative(_called(run, link.target), _called(run, link.source))
    if not numbers:
        return left
    locals_ = [_local(run, wire) for wire in link.wires]
    known = [local for local in locals_ if local is not None]
    if len(known) < len(locals_):
        return _by_rule(run, link, left)
    return equation(left, _total([(local.shape, glance(local, measured)) for local in known]))


def passes_none(run: Run, link: Link) -> str:
    """Why no gradient flows back along a link; empty if one does, or the run went forward only."""
    if not run.backward_done or any(run.has_contribution(wire) for wire in link.wires):
        return ""
    return run.wire_reason(link.wires[0])


def _called(run: Run, vertex: Vertex) -> str:
    """A vertex by its name: of several outputs of a node, or of a block, that of the output behind its own."""
    node, output = run.snapshot.nodes[vertex.node], vertex.output
    if node.kind not in (BLOCK, OUTPUT):  # an output beside what feeds it keeps a name of its own
        return name_at(run, *vertex)
    several = output and len(run.made.compiled.block_outputs[node.id]) > 1
    return f"{node.name}.{run.snapshot.nodes[output].name}" if several else node.name


def _by_rule(run: Run, link: Link, left: Formula) -> Formula:
    """The rule of an operation that has no local derivative to tell, where a gradient passes."""
    node, wire = run.snapshot.nodes[link.target.node], link.wires[0]
    arrival = run.made.compiled.arrivals.get(wire)
    rule = None if arrival is None else operation_of(node).rule_for(arrival[1])
    if rule is None or rule.local or not run.backward_done or not run.has_contribution(wire):
        return left
    told = put_in(rule.formula, _names(run, node, rule.formula))
    return left if len(told.text) > _LONGEST else left + Formula(": ", ": ") + told


def _total(locals_: Sequence[tuple[Shape, Measures | None]]) -> Formula:
    """The sum of local derivatives: one number if all entries of each are equal, else the shape."""
    equal = [found.low for _, found in locals_ if found is not None and found.low == found.high and not found.nan]
    if len(equal) == len(locals_):
        return number(sum(equal))
    shape = np.broadcast_shapes(*(shape for shape, _ in locals_))
    return put_in("it", {"it": f"[{shape_text(shape)}]"}) if shape else number(math.nan)


def _local(run: Run, wire: int) -> np.ndarray | None:
    """The local derivative along a wire, of an elementwise operation through which a gradient flows.

    None also where a run let go of it to save memory.
    """
    edge = run.edge(wire) if run.backward_done and run.has_contribution(wire) else None
    local = None if edge is None else edge.local
    return None if local is None or not run.is_kept(local) else run.array(local)


def _names(run: Run, node: Node, formula: str) -> dict[str, str]:
    """What a formula of an operation speaks of, by the names in the graph."""

    def called(wire: int) -> str:
        record = run.snapshot.wires[wire]
        return _called(run, Vertex(record.source, record.output))

    return names_at(run, node.id, formula, called, partial(name_at, run, node.id)) | settings_at(run, node.id)


def _results(snapshot: Snapshot, level: int | None) -> dict[int, list[Vertex]]:
    """The vertices of each node of a level: one for each output; one, numbered 0, of a block without any."""
    lying = {node.id: node for node in snapshot.nodes.values() if node.parent == level and node.kind != DOT}
    ports: dict[int, list[int]] = {}
    for node in snapshot.nodes.values():
        if node.kind == OUTPUT and node.parent in lying:
            ports.setdefault(node.parent, []).append(node.id)
    return {
        node.id: [
            Vertex(node.id, output) for output in (ports.get(node.id, [0]) if node.kind == BLOCK else _outputs(node))
        ]
        for node in lying.values()
    }


def _outputs(node: Node) -> Iterable[int]:
    return range(len(operation_of(node).outputs))


def _reads(snapshot: Snapshot, results: Mapping[int, Sequence[Vertex]]) -> dict[int, dict[Vertex, list[int]]]:
    """By node: the vertices that it reads, in the order of its inputs, each with the wires by which it does."""
    found: dict[int, dict[Vertex, list[int]]] = {}
    among = (wire for wire in snapshot.wires.values() if wire.target in results and wire.source in results)
    for wire in sorted(among, key=lambda wire: (wire.target, wire.input)):
        reads = found.setdefault(wire.target, {})
        reads.setdefault(Vertex(wire.source, wire.output), []).append(wire.id)
    return found


def _nearest(
    results: Mapping[int, Sequence[Vertex]], reads: Mapping[int, Mapping[Vertex, object]], around: Collection[int]
) -> set[int]:
    """The nodes that are the fewest links away from some nodes, whichever way, until there are enough."""
    beside: dict[int, list[int]] = {}
    for node, sources in reads.items():
        for source in sources:
            beside.setdefault(node, []).append(source.node)
            beside.setdefault(source.node, []).append(node)
    start = [node for node in around if node in results][:NEAR] or list(results)[:1]
    found = dict.fromkeys(start)
    waiting = list(found)
    for node in waiting:  # grows while it is walked
        for other in beside.get(node, ()):
            if len(found) >= NEAR:
                return set(found)
            if other not in found:
                found[other] = None
                waiting.append(other)
    return set(found)
