"""Sums over paths: the gradient of a node as products of local derivatives along every way to the target."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from ...engine.plan import MISSING
from ...engine.program import never
from ...engine.run import Run
from ...errors import Cancelled
from ...language import tr
from .formula import DOTS, Formula, added, equation, number, product
from .terms import across, by_target, gradient_of

MOST_PATHS = 20
MOST_COUNTED = 10**12

MOST_FACTORS = 12  # of a path that are told
_EDGES_BETWEEN_LOOKS = 1_000

T = TypeVar("T")
Onward = dict[int, list[tuple[int, int, int | None]]]
_Trail = tuple[Any, int, float]  # the trail up to here (None at its start), a wire, the local derivative along it


@dataclass(frozen=True, slots=True)
class Path:
    """One way from a node to the target. wires: those that it takes, in order; locals: dy/dx along each."""

    wires: tuple[int, ...]
    locals: tuple[float, ...]

    @property
    def value(self) -> float:
        """The product of the local derivatives, the target's first: what flows along this way alone, from a seed of 1.

        In the order of the pass, which too large a product in between may decide: 0 · 1e200 · 1e200 is 0.
        """
        result = 1.0
        for factor in reversed(self.locals):
            result *= factor
        return result

    @property
    def is_undecided(self) -> bool:
        """Whether a slope of 0 meets an infinite one: their product is NaN, as everywhere, and not 0."""
        return math.isnan(self.value) and not any(map(math.isnan, self.locals))


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways from a node to the target: how many there are, and the first of them."""

    count: int
    listed: tuple[Path, ...]


def ways(run: Run, node: int, most: int = MOST_PATHS, cancelled: Callable[[], bool] = never) -> Ways:
    """The ways from a node to the target along which a gradient flows: how many there are, and the first of them.

    They are counted without walking each, up to ``MOST_COUNTED``; ``most`` of them are listed. None is where a factor
    is a tensor or the rule of an operation is not elementwise: the product of numbers along a way is then no longer the
    whole story. Cancelled soon after ``cancelled()`` turns true. ComputeError if the run did not go backward.
    """
    onward = _onward(run, cancelled)
    return Ways(_count(run, node, onward), tuple(_list(run, node, onward, most)))


def path_formula(run: Run, path: Path) -> tuple[Formula, Formula]:
    """A path as a product of derivatives, by names and in numbers; of a long one only the beginning and the end."""
    if not path.wires:
        return Formula("1", "1"), Formula("1", "1")
    wires = _told(path.wires[::-1])
    symbolic = [across(run, wire) for wire in wires]
    told = zip(wires, _told(path.locals[::-1]), strict=True)
    numbers = [number(factor).about("local", wire) for wire, factor in told]
    if len(path.wires) > MOST_FACTORS:
        symbolic.insert(-1, DOTS)
        numbers.insert(-1, DOTS)
    return product(*symbolic), equation(product(*numbers), _share(path))


def paths_sum(run: Run, node: int, listed: Sequence[Path]) -> Formula:
    """The gradient of a node as the sum over all ways to the target."""
    return equation(by_target(run, node), added(map(_share, listed)), gradient_of(run, node))


def _share(path: Path) -> Formula:
    """What flows along a path, as a term about the wire by which it comes back to its start."""
    return number(path.value).about("gradient", path.wires[0] if path.wires else None)


def _told(factors: tuple[T, ...]) -> tuple[T, ...]:
    """The factors of a product that are told."""
    return factors if len(factors) <= MOST_FACTORS else (*factors[: MOST_FACTORS - 1], factors[-1])


def _count(run: Run, node: int, onward: Onward) -> int:
    ways_from = dict.fromkeys(_target_nodes(run), 1)
    for source, ways_on in onward.items():
        ways_from[source] = min(sum(ways_from.get(reader, 0) for _, reader, _ in ways_on), MOST_COUNTED)
    return ways_from.get(_at(run, node), 0)


def _list(run: Run, node: int, onward: Onward, most: int) -> list[Path]:
    targets = _target_nodes(run)
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
            if slot is None or run.left[slot] is MISSING or run.array(slot).ndim:
                return []
            waiting.append((following, (trail, wire, float(run.values[slot]))))
    return found


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


def _onward(run: Run, cancelled: Callable[[], bool]) -> Onward:
    """For each node the ways on: the wire, the node that it feeds, the slot of the local derivative if there is one.

    From the target back: each node after all that it feeds.
    """
    compiled = run.made.compiled
    wires = {arrival: wire for wire, arrival in compiled.arrivals.items()}
    nodes = {step: node for node, step in compiled.steps.items()}
    onward: Onward = {}
    for place, ((step, position), edge) in enumerate(run.made.edges.items()):
        if place % _EDGES_BETWEEN_LOOKS == 0 and cancelled():
            raise Cancelled(tr("Counting was stopped."))
        wire = wires[step, position]
        source = compiled.source_of(wire)[0]
        ways = onward[source] = onward.pop(source, [])
        ways.append((wire, nodes[step], edge.local if edge.product == edge.contribution else None))
    return onward
