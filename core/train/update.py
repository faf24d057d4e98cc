"""One step of an optimizer on the parameters of a run, term by term, to be looked at before a document takes it."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ..change import Change
from ..edits.values import as_value
from ..engine.run import Run
from ..records import VARIABLE, Node, Value
from ..steps import UpdateKind
from .optimizers import SGD, Adam, AdamW

Kept = Mapping[str, np.ndarray]
Rule = SGD | Adam | AdamW
MOST_STEPS, MOST_BYTES = 200, 1 << 28  # of which it is known what was remembered then
_TERMS: Mapping[tuple[str, ...], tuple[UpdateKind, ...]] = {
    SGD(momentum=0.9).remembers: ("velocity",),
    Adam().remembers: ("first moment", "second moment"),
}


@dataclass(frozen=True, slots=True)
class Move:
    """A parameter before and after a step, along its gradient; what the optimizer kept of it before and after.

    left: what was still there of the gradients of earlier passes, and is part of this one; None if they were emptied.
    All arrays have the parameter's shape.
    """

    before: np.ndarray
    gradient: np.ndarray
    after: np.ndarray
    earlier: Kept
    kept: Kept
    left: np.ndarray | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """What an optimizer remembers: the steps made, and by parameter what it kept.

    left: by parameter the gradient that was not emptied.
    """

    count: int = 0
    kept: Mapping[int, Kept] = field(default_factory=dict)
    left: Mapping[int, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True)
class Update:
    """A step that can be taken. count: its number, the first is 1; moves: by parameter, in the document's order.

    empties: whether the gradients are emptied after it, as they must be; else those of the next pass are added to them.
    """

    optimizer: Rule
    count: int
    moves: Mapping[int, Move]
    empties: bool = True

    @cached_property
    def events(self) -> list[tuple[UpdateKind, int]]:
        """What happens, as (what, to which parameter): the terms of each one's move, then its gradient is emptied."""
        terms: tuple[UpdateKind, ...] = (*_TERMS.get(self.optimizer.remembers, ()), "step", "update")
        events: list[tuple[UpdateKind, int]] = []
        for node, move in self.moves.items():
            events += [] if move.left is None else [("carry", node)]
            events += [(term, node) for term in terms]
        return events + [("zero", node) for node in self.moves]

    @cached_property
    def carried_at(self) -> Mapping[int, int]:
        """By parameter, the number of the event after which its gradient has what was left in it, if anything was."""
        return {node: at for at, (kind, node) in enumerate(self.events) if kind == "carry"}

    @cached_property
    def moved_at(self) -> Mapping[int, int]:
        """By parameter, the number of the event after which it has moved, counted from 0."""
        return {node: at for at, (kind, node) in enumerate(self.events) if kind == "update"}

    @cached_property
    def emptied_at(self) -> Mapping[int, int]:
        """By parameter, the number of the event after which its gradient is emptied, counted from 0, if it is."""
        if not self.empties:
            return {}
        return {node: at for at, (kind, node) in enumerate(self.events) if kind == "zero"}

    @property
    def past(self) -> Past:
        """What is remembered once it is taken."""
        left = {} if self.empties else {node: move.gradient for node, move in self.moves.items()}
        return Past(self.count, {node: move.kept for node, move in self.moves.items()}, left)

    def change(self, nodes: Mapping[int, Node]) -> Change:
        """What a document of these nodes takes."""
        return Change.join(Change.update(nodes[node], value=as_value(move.after)) for node, move in self.moves.items())


def update_of(run: Run, optimizer: Rule, past: Past, *, empties: bool = True) -> Update | None:
    """The next step on the parameters that have a gradient in a run; None if none has.

    past: where it is of another kind of optimizer, or of other parameters, the steps are counted anew.
    empties: whether gradients are emptied after it.
    """
    nodes = [n.id for n in run.snapshot.nodes.values() if n.kind == VARIABLE and n.role == "parameter"]
    learning = [node for node in nodes if run.has_gradient(node)]
    if not learning:
        return None
    fits = all(_fits(past.kept.get(node, {}), optimizer, run.value(node).shape) for node in learning)
    count = past.count + 1 if fits else 1
    return Update(optimizer, count, {node: _move(run, node, optimizer, past, count) for node in learning}, empties)


class Trail:
    """The steps that a document took, so that what the optimizer remembers goes back with what is undone."""

    def __init__(self) -> None:
        """No step was taken."""
        self._steps: deque[_Taken] = deque()
        self._size = 0

    def add(self, before: Mapping[int, Node], past: Past, after: Mapping[int, Node], update: Update) -> None:
        """A step was taken: the nodes before it and after it, and what was remembered before it.

        Of the first steps what was remembered goes when it gets too much; undone further back than that, what is
        remembered is that of the last step.
        """
        earlier, later = ({node: nodes[node].value for node in update.moves} for nodes in (before, after))
        self._steps.append(_Taken(earlier, past, later, update.past))
        self._size += self._steps[-1].size
        while len(self._steps) > 1 and (len(self._steps) > MOST_STEPS or self._size > MOST_BYTES):
            self._size -= self._steps.popleft().size

    def past(self, nodes: Mapping[int, Node]) -> Past:
        """What is remembered where the parameters hold what they do: after a step, or before one that was undone.

        If they were changed in another way since, it is what was remembered last, as in torch.
        """
        for taken in reversed(self._steps):
            if _are(nodes, taken.later):
                return taken.after
            if _are(nodes, taken.earlier):
                return taken.before
        return self._steps[-1].after if self._steps else Past()

    def forget(self) -> None:
        """Begin anew."""
        self._steps.clear()
        self._size = 0


def _fits(kept: Kept, optimizer: Rule, shape: tuple[int, ...]) -> bool:
    return kept.keys() == set(optimizer.remembers) and all(array.shape == shape for array in kept.values())


def _move(run: Run, node: int, optimizer: Rule, past: Past, count: int) -> Move:
    before, gradient, left = run.value(node), run.gradient(node), past.left.get(node)
    if left is not None and left.shape == gradient.shape:
        gradient = left + gradient
    else:
        left = None
    earlier = past.kept.get(node, {}) if count > 1 else {}
    kept = {
        name: np.array(earlier[name]) if name in earlier else np.zeros(before.size, before.dtype)
        for name in optimizer.remembers
    }
    flat = {name: array.reshape(-1) for name, array in kept.items()}
    after = before.flatten()
    with np.errstate(all="ignore"):
        optimizer.move(count, after, gradient.flatten(), list(flat.values()))
    shaped = {name: array.reshape(before.shape) for name, array in flat.items()}
    zeros = {name: np.zeros(before.shape, before.dtype) for name in kept}
    return Move(before, gradient, after.reshape(before.shape), earlier or zeros, shaped, left)


@dataclass(frozen=True, slots=True)
class _Taken:
    """A step that was taken: what the parameters held before and after it, and what was remembered then."""

    earlier: Mapping[int, Value | None]
    before: Past
    later: Mapping[int, Value | None]
    after: Past

    @property
    def size(self) -> int:
        """Bytes of what was remembered after it."""
        kept = (array for arrays in self.after.kept.values() for array in arrays.values())
        return sum(array.nbytes for array in (*kept, *self.after.left.values()))


def _are(nodes: Mapping[int, Node], values: Mapping[int, Value | None]) -> bool:
    """Whether nodes hold these very values: an undo brings the same objects back."""
    return all(node in nodes and nodes[node].value is value for node, value in values.items())
