"""What becomes of a run when one variable is nudged: as its gradient predicts, and in truth.

The document knows nothing of it: a nudge is tried on the run's own plan.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .engine.derivatives.tangents import Tangents, tangents
from .engine.plan import MISSING
from .engine.program import never
from .engine.run import Run
from .engine.slots import NodeLike, id_of
from .measures import unforetold
from .ops.symbol import Shape

Index = tuple[int, ...]
POINTS = 121  # of a curve


@dataclass(frozen=True, slots=True)
class Nudge:
    """A variable moved by an amount: one element of it, or all of them by the same (index None).

    sweep: how everything moves with the variable, by one; after: a run whose values are those after the nudge. wires:
    those along which something flows that depends on the variable, in the order in which it is computed.
    """

    run: Run
    node: int
    index: Index | None
    amount: float
    sweep: Tangents
    after: Run
    wires: Sequence[int]

    def predicted(self, node: NodeLike, output: int | None = None) -> np.ndarray | None:
        """How a node's output would move if it were straight: its tangent times the nudge, of its shape.

        None where it has no tangent.
        """
        if not self.sweep.has_tangent(node, output):
            return None
        with np.errstate(all="ignore"):
            return np.asarray(self.sweep.tangent(node, output) * self.amount)

    def actual(self, node: NodeLike, output: int | None = None) -> np.ndarray | None:
        """How a node's output does move, of its shape; None where it has no value, before the nudge or after it."""
        ends = self.ends(node, output)
        if ends is None:
            return None
        with np.errstate(all="ignore"):
            return np.asarray(ends[1] - ends[0])

    def off(self, node: NodeLike, output: int | None = None) -> np.ndarray | None:
        """How a node's output moves otherwise than predicted, of its shape: 0 where that is no more than rounding.

        None where one of the two is not there.
        """
        ends, predicted = self.ends(node, output), self.predicted(node, output)
        if ends is None or predicted is None:
            return None
        with np.errstate(all="ignore"):
            return unforetold(*ends, predicted)

    def ends(self, node: NodeLike, output: int | None = None) -> tuple[np.ndarray, np.ndarray] | None:
        """A node's output before the nudge and after it, floats of one shape; None where it has none that can move."""
        if not (self.run.has_value(node, output) and self.after.has_value(node, output)):
            return None
        before, after = self.run.value(node, output), self.after.value(node, output)
        return (before, after) if before.dtype.kind == "f" and before.shape == after.shape else None

    def is_kept(self, node: NodeLike, output: int | None = None) -> bool:
        """Whether how a node's output does move is there at once: large values may be let go of, to save memory."""
        slot = self.run.slot(node, output)
        return slot is None or (self.run.is_kept(slot) and self.after.is_kept(slot))

    def moves(self, node: NodeLike, output: int | None = None) -> bool:
        """Whether a node's output depends on the variable."""
        return self.sweep.moves(node, output)


@dataclass(frozen=True, slots=True)
class Curve:
    """The target against a variable. xs, ys: (points,); x, y: where the variable is; slope: of the tangent there."""

    xs: np.ndarray
    ys: np.ndarray
    x: float
    y: float
    slope: float

    def tangent(self, x: float) -> float:
        """The height of the tangent above a place."""
        return self.y + self.slope * (x - self.x)


def nudge(
    run: Run,
    node: NodeLike,
    amount: float,
    *,
    index: Index | None = None,
    previous: Nudge | None = None,
    cancelled: Callable[[], bool] = never,
) -> Nudge:
    """Move a variable by an amount and see what else moves; index: only that element of it.

    previous: a nudge whose sweep serves again if it is of the same element in the same run. ComputeError if the node is
    no variable of floats; IndexError if it has no such element; Cancelled if ``cancelled()`` turns true.
    """
    ident = id_of(node)
    again = previous is not None and (previous.run, previous.node, previous.index) == (run, ident, index)
    trial = _Trial.of(run, ident, index)
    sweep = previous.sweep if previous and again else tangents(run, {ident: trial.direction}, cancelled)
    wires = previous.wires if previous and again else _moving(sweep)
    return Nudge(run, ident, index, amount, sweep, trial.at(amount, cancelled), wires)


def curve(
    run: Run,
    node: NodeLike,
    low: float,
    high: float,
    *,
    index: Index | None = None,
    points: int = POINTS,
    cancelled: Callable[[], bool] = never,
) -> Curve:
    """The target for nudges of a variable between two amounts, and its tangent at none.

    A target of several elements is weighed by the seed, as its gradient is. Without an index the place of a variable of
    several elements is the amount by which all of them move. ComputeError if the run has no gradient for the variable.
    """
    trial = _Trial.of(run, node, index)
    slope = float(np.sum(run.gradient(node) * trial.direction))
    amounts = np.linspace(low, high, points)
    ys = [_height(run, trial.at(amount, cancelled)) for amount in amounts]
    return Curve(trial.place + amounts, np.array(ys), trial.place, _height(run, run), slope)


@dataclass(frozen=True, slots=True)
class _Trial:
    """A variable that is moved in a run. direction: ones, or a one at an element; steps: those that depend on it."""

    run: Run
    slot: int
    value: np.ndarray
    direction: np.ndarray
    place: float
    steps: Sequence[int]

    @classmethod
    def of(cls, run: Run, node: NodeLike, index: Index | None) -> _Trial:
        value, slot = run.value(node), run.slot(node)
        assert slot is not None
        forward = frozenset(run.made.plan.program.forward)
        steps = [step for step in run.made.plan.cones.of([slot]) if step in forward]
        place = float(value[index]) if index is not None else float(value) if value.ndim == 0 else 0.0
        return cls(run, slot, value, _direction(value.shape, index), place, steps)

    def at(self, amount: float, cancelled: Callable[[], bool]) -> Run:
        """The run after a nudge; of the backward pass nothing is run."""
        run, plan = self.run, self.run.made.plan
        values, failures = run.left.copy(), dict(run.failures)
        with np.errstate(all="ignore"):
            values[self.slot] = plan.program.prepare(self.value + amount * self.direction)
        plan.run(values, self.steps, failures=failures, cancelled=cancelled)
        return Run(run.snapshot, run.made, plan.held(values), failures, run.target, run.version)


def _moving(sweep: Tangents) -> Sequence[int]:
    """The wires along which something moves."""
    run = sweep.run
    ends = {wire.id: run.slot(wire.source, wire.output) for wire in run.snapshot.wires.values()}
    moving = ((slot, wire) for wire, slot in ends.items() if slot is not None and slot in sweep.made.pushed.tangents)
    return [wire for _, wire in sorted(moving)]


def _direction(shape: Shape, index: Index | None) -> np.ndarray:
    """Ones, or a one at the index."""
    if index is None:
        return np.ones(shape)
    direction = np.zeros(shape)
    direction[index] = 1.0
    return direction


def _height(run: Run, after: Run) -> float:
    """The target after a nudge, weighed by the seed; NaN where it has no value."""
    target, seed = after.values[run.gradients.target], np.asarray(run.values[run.gradients.seed])
    if target is MISSING:
        return math.nan
    with np.errstate(all="ignore"):
        return float(np.sum(np.asarray(target, dtype=float) * seed))
