"""Operations taken as one: as many as one formula can be read of, with its derivative along each wire into it.

The result of a pass does not depend on how its operations are grouped. From the target outwards, an operation joins
the one that reads it if all that read it, on the way to the target, are in it already: then there is no way out of the
formula but its result, and none back into it. It must work on numbers, with a local derivative for each input that
takes a gradient: of tensors the rules are no factors to be multiplied. A formula stays short enough to be read.
"""

from __future__ import annotations

import ast
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from ..engine.plan import MISSING
from ..engine.program import ABSENT

if TYPE_CHECKING:
    from ..engine.compiled import Compiled
    from ..engine.run import Run

MOST_STEPS = 30  # operations in one formula
LONGEST = 60  # variables and operations that it is written with


@dataclass(frozen=True, slots=True)
class Fused:
    """Operations that are taken as one.

    members: their nodes, in the order in which they run; the last one's value is that of the formula. wires: those by
    which values come in, in the order in which the formula reads them.
    """

    members: tuple[int, ...]
    wires: tuple[int, ...]

    @property
    def root(self) -> int:
        """The node whose value is that of the formula."""
        return self.members[-1]


@dataclass(frozen=True, slots=True)
class Fusion:
    """How the operations of a pass are grouped.

    parts: several taken as one each. part_of: the part of each node that is in one. cone: all operations that the
    target depends on. inner: those inside of parts whose values nothing else reads.
    """

    parts: tuple[Fused, ...] = ()
    part_of: Mapping[int, Fused] = field(default_factory=dict)
    cone: frozenset[int] = frozenset()
    inner: frozenset[int] = frozenset()


def fuse(run: Run) -> Fusion:
    """Group the operations that the target of a run depends on; alone stay those that fit no formula."""
    compiled = run.made.compiled
    target = compiled.end_of(run.target or 0)[0]
    if not run.has_value(target) or target not in compiled.steps:
        return Fusion()
    cone = behind(compiled, target)
    parts = tuple(_part(compiled, members) for members in _grouped(run, cone).values() if len(members) > 1)
    part_of = {node: part for part in parts for node in part.members}
    return Fusion(parts, part_of, frozenset(cone), _inner(compiled, part_of))


def slope_along(run: Run, part: Fused, wire: int) -> float | None:
    """The derivative of a part's value by what one wire brings into it, all else held; None if no gradient flows there.

    By forward mode, from the wire to the result, so that it can be held against what the backward pass found.
    """
    compiled, slopes = run.made.compiled, dict[int, float]()
    for member in part.members:
        for at in compiled.wires_into(member):
            before = 1.0 if at == wire else slopes.get(compiled.source_of(at)[0])
            local = _local(run, at) if before is not None else None
            if before is not None and local is not None:
                slopes[member] = slopes.get(member, 0.0) + before * local
    return slopes.get(part.root)


def ways_through(run: Run, part: Fused, wire: int) -> Iterator[tuple[int, ...]]:
    """The ways from a wire into a part to its value, each as the wires that it takes, of gradients only."""
    compiled, members = run.made.compiled, frozenset(part.members)
    onward: dict[int, list[int]] = {}
    for member in part.members:
        for at in compiled.wires_into(member):
            if compiled.source_of(at)[0] in members and _local(run, at) is not None:
                onward.setdefault(compiled.source_of(at)[0], []).append(at)
    waiting: list[tuple[int, ...]] = [(wire,)] if _local(run, wire) is not None else []
    while waiting:
        way = waiting.pop()
        at = compiled.reader_of(way[-1])
        if at == part.root:
            yield way
        waiting += [(*way, following) for following in reversed(onward.get(at, []))]


def behind(compiled: Compiled, node: int, most: float = math.inf) -> set[int]:
    """The operations that a node's value depends on, itself among them; the search ends where they are too many."""
    found, waiting = {node}, [node]
    while waiting and len(found) <= most:
        sources = {compiled.source_of(wire)[0] for wire in compiled.wires_into(waiting.pop())}
        new = {source for source in sources if source in compiled.steps} - found
        found |= new
        waiting += new
    return found


@lru_cache(maxsize=1024)
def readings(formula: str) -> Counter[str]:
    """How often a formula of an operation reads each name."""
    tree = ast.parse(formula, mode="eval")
    return Counter(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))


def _grouped(run: Run, cone: set[int]) -> dict[int, list[int]]:
    """The operations of a cone by the root of their group, each group in the order in which it runs."""
    compiled = run.made.compiled
    readers: dict[int, list[tuple[int, int]]] = {}
    root_of: dict[int, int] = {}
    times: dict[int, int] = {}
    length: dict[int, int] = {}
    groups: dict[int, list[int]] = {}
    for node in sorted(cone, key=compiled.keys.__getitem__, reverse=True):
        roots = {root_of[reader] for reader, _ in readers.get(node, ())}
        copies, reads = sum(times[reader] * count for reader, count in readers.get(node, ())), _reads(compiled, node)
        root, more = next(iter(roots), node), copies * sum(reads.values())
        fits = len(roots) == 1 and length[root] + more <= LONGEST and len(groups[root]) < MOST_STEPS
        if not (fits and _is_plain(run, node) and _is_plain(run, root)):
            root, copies, length[node], groups[node] = node, 1, 1, []
            more = sum(reads.values())
        root_of[node], times[node] = root, copies
        length[root] += more
        groups[root].insert(0, node)
        for wire, count in reads.items():
            readers.setdefault(compiled.source_of(wire)[0], []).append((node, count))
    return groups


def _part(compiled: Compiled, members: list[int]) -> Fused:
    """A part with its wires, found from the result outwards as a reader of the formula comes upon them."""
    inside, wires, seen = frozenset(members), list[int](), {members[-1]}
    waiting = list(reversed(compiled.wires_into(members[-1])))
    while waiting:
        wire = waiting.pop()
        source = compiled.source_of(wire)[0]
        if source not in inside:
            wires.append(wire)
        elif source not in seen:
            seen.add(source)
            waiting += reversed(compiled.wires_into(source))
    return Fused(tuple(members), tuple(wires))


def _inner(compiled: Compiled, part_of: Mapping[int, Fused]) -> frozenset[int]:
    """The nodes inside of parts that nothing outside reads."""
    inside = {node for node, part in part_of.items() if node != part.root}
    for node in compiled.steps if inside else ():
        sources = {compiled.source_of(wire)[0] for wire in compiled.wires_into(node)}
        inside -= {source for source in sources & inside if part_of[source] is not part_of.get(node)}
    return frozenset(inside)


def _reads(compiled: Compiled, node: int) -> dict[int, int]:
    """The wires that a node reads, and how often its formula does."""
    operation = compiled.program.operations[compiled.steps[node]]
    counts = readings(operation.formula)
    return {wire: counts[operation.input_port(compiled.arrivals[wire][1]).name] for wire in compiled.wires_into(node)}


def _is_plain(run: Run, node: int) -> bool:
    """Whether a node works on numbers, and passes gradients on by local derivatives."""
    compiled, step = run.made.compiled, run.made.compiled.steps[node]
    program, operation = compiled.program, compiled.program.operations[step]
    whole = bool(program.scalar[step]) and len(program.outputs[step]) == 1 and ABSENT not in program.inputs[step]
    edges = (run.edge(wire) for wire in compiled.wires_into(node)) if whole and operation.formula else ()
    return whole and bool(operation.formula) and all(edge is None or edge.local is not None for edge in edges)


def _local(run: Run, wire: int) -> float | None:
    """The local derivative along a wire, where a gradient flows."""
    edge = run.edge(wire)
    if edge is None or edge.local is None or run.left[edge.local] is MISSING:
        return None
    return float(run.values[edge.local])
