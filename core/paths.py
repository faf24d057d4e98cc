"""Sums over paths: the gradient of a node as products of local derivatives along every way to the target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .engine.plan import MISSING
from .engine.run import Run
from .step_formula import Formula, derivative, equation, number, product

MOST_PATHS = 20
MOST_COUNTED = 10**12

_Trail = tuple[Any, int, float]  # the trail up to here (None at its start), a wire, the local derivative along it


@dataclass(frozen=True, slots=True)
class Path:
    """One way from a node to the target. wires: those that it takes, in order; locals: dy/dx along each."""

    wires: tuple[int, ...]
    locals: tuple[float, ...]

    @property
    def value(self) -> float:
        """The product of the local derivatives: what flows along this way alone, from a seed of 1."""
        result = 1.0
        for factor in self.locals:
            result *= factor
        return result


def count_paths(run: Run, node: int) -> int:
    """How many ways lead from a node to the target along which a gradient flows, counted without walking each.

    Counting ends at ``MOST_COUNTED``. ComputeError if the run did not go backward.
    """
    ways = dict.fromkeys(_target_nodes(run), 1)
    for source, onward in _onward(run).items():
        ways[source] = min(sum(ways.get(reader, 0) for _, reader, _ in onward), MOST_COUNTED)
    return ways.get(_at(run, node), 0)


def paths(run: Run, node: int, most: int = MOST_PATHS) -> list[Path]:
    """The ways from a node to the target, ``most`` at the most.

    Empty where no gradient flows, and where a factor is a tensor or the rule of an operation is not elementwise: the
    product of numbers along a way is then no longer the whole story. ComputeError if the run did not go backward.
    """
    targets, onward = _target_nodes(run), _onward(run)
    if not run.has_gradient(node) or run.made.plan.program.symbols[run.gradients.target].shape:
        return []
    found: list[Path] = []
    waiting: list[tuple[int, _Trail | None]] = [(_at(run, node), None)]
    while waiting and len(found) < most:
        at, trail = waiting.pop()
        if at in targets:
            found.append(_path(trail))
            continue
        for wire, following, slot in reversed(onward[at]):
            if slot is None or run.values[slot] is MISSING or run.array(slot).ndim:
                return []
            waiting.append((following, (trail, wire, float(run.values[slot]))))
    return found


def path_formula(run: Run, path: Path) -> tuple[Formula, Formula]:
    """A path as a product of derivatives, by names and in numbers."""
    compiled, names = run.made.compiled, run.snapshot.nodes
    ends = [(compiled.source_of(wire)[0], compiled.reader_of(wire)) for wire in reversed(path.wires)]
    symbolic = [derivative(names[reader].name, names[source].name) for source, reader in ends]
    numbers = [number(factor) for factor in reversed(path.locals)]
    if not path.wires:
        return Formula("1", "1"), Formula("1", "1")
    return product(*symbolic), equation(product(*numbers), number(path.value))


def _path(trail: _Trail | None) -> Path:
    """A path from the links of a trail, of which the last is known."""
    wires, factors = [], []
    while trail is not None:
        trail, wire, factor = trail
        wires.append(wire)
        factors.append(factor)
    return Path(tuple(reversed(wires)), tuple(reversed(factors)))


def _at(run: Run, node: int) -> int:
    """The node that computes a node's value: for a block, its first output port."""
    return run.made.compiled.end_of(node)[0]


def _target_nodes(run: Run) -> set[int]:
    """The nodes whose value is the target: more than one where a value is only passed on."""
    return {node for (node, _), slot in run.made.compiled.slots.items() if slot == run.gradients.target}


def _onward(run: Run) -> dict[int, list[tuple[int, int, int | None]]]:
    """For each node the ways on: the wire, the node that it feeds, the slot of the local derivative if there is one.

    From the target back: each node after all that it feeds.
    """
    compiled = run.made.compiled
    wires = {arrival: wire for wire, arrival in compiled.arrivals.items()}
    nodes = {step: node for node, step in compiled.steps.items()}
    onward: dict[int, list[tuple[int, int, int | None]]] = {}
    for (step, position), edge in run.gradients.edges.items():
        wire = wires[step, position]
        source = compiled.source_of(wire)[0]
        ways = onward[source] = onward.pop(source, [])
        ways.append((wire, nodes[step], edge.local if edge.product == edge.contribution else None))
    return onward
