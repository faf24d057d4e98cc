"""The backward pass of a run gone through by hand: wire by wire, with whatever gradient arrives from behind.

The run itself stays as it is. What comes out is kept apart from it, in an ``Outcome``, so that it can be shown beside
the run and never in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from ..engine.compiled import End
from ..engine.plan import MISSING
from ..engine.program import ABSENT, never
from ..engine.pull import Pull, pull_back
from ..engine.run import Run
from ..errors import Cancelled, ComputeError
from ..language import tr

Share = np.ndarray
_BETWEEN_LOOKS = 500  # pulls from one question whether to go on to the next


class Link(NamedTuple):
    """A wire along which a gradient flows back: from the node that reads it to the end that feeds it."""

    wire: int
    reader: int
    source: End
    position: int  # among the inputs of the reader's step


@dataclass(slots=True)
class Outcome:
    """What another way of going back gives. gradients: by end; contributions: by wire; visits: by node, how often."""

    gradients: dict[End, Share] = field(default_factory=dict)
    contributions: dict[int, Share] = field(default_factory=dict)
    visits: dict[int, int] = field(default_factory=dict)

    def deposit(self, link: Link, share: Share) -> None:
        """Add what came along a wire to what is there."""
        with np.errstate(all="ignore"):
            before = self.contributions.get(link.wire)
            self.contributions[link.wire] = share if before is None else before + share
            total = self.gradients.get(link.source)
            self.gradients[link.source] = share if total is None else total + share


class Hand:
    """What it takes to go back through a run once more: its links, its seed, and the derivative rules."""

    def __init__(self, run: Run, cancelled: Callable[[], bool] = never) -> None:
        """Look at a run that went backward and kept all of its values. ComputeError if it did not.

        To pull raises Cancelled soon after ``cancelled()`` turns true.
        """
        reason = why_not(run)
        if reason:
            raise ComputeError(reason)
        self.run = run
        self._cancelled, self._pulls = cancelled, 0
        self._program, self._compiled = run.made.plan.program, run.made.compiled
        self._owners: dict[int, End] = {}
        for end, slot in self._compiled.slots.items():
            self._owners.setdefault(slot, end)  # the outputs of a muted operation share what came in
        self.target = self._owners[run.gradients.target]
        self.seed = run.array(run.gradients.seed)

    @cached_property
    def links(self) -> dict[int, tuple[Link, ...]]:
        """The links of each node that passes a gradient on, in the order of its inputs.

        The node nearest to the target comes first, each after all that read it: reverse topological order.
        """
        wires = {arrival: wire for wire, arrival in self._compiled.arrivals.items()}
        nodes = {step: node for node, step in self._compiled.steps.items()}
        found: dict[int, list[Link]] = {}
        for (step, position), edge in self.run.made.edges.items():
            if self.run.left[edge.contribution] is not MISSING:
                wire, reader = wires[step, position], nodes[step]
                found.setdefault(reader, []).append(Link(wire, reader, self.source(wire), position))
        return {node: tuple(links) for node, links in found.items()}

    def passes(self, node: int, position: int | None = None) -> bool:
        """Whether a node passes a gradient on, so that there are links of it; nothing else is looked at.

        position: of the one input that is meant.
        """
        arrivals = self._compiled.arrivals
        passing = (wire for wire in self._compiled.wires_into(node) if self.run.has_contribution(wire))
        return any(position is None or arrivals[wire][1] == position for wire in passing)

    @cached_property
    def readers(self) -> dict[End, tuple[Link, ...]]:
        """The links that lead to each end that has a gradient, in the order in which its parts arrive."""
        found: dict[End, list[Link]] = {}
        for links in self.links.values():
            for link in links:
                found.setdefault(link.source, []).append(link)
        return {end: tuple(links) for end, links in found.items() if self.run.has_gradient(*end)}

    def source(self, wire: int) -> End:
        """The end that a wire's gradient belongs to."""
        return self.end(*self._compiled.source_of(wire))

    def end(self, node: int, output: int = 0) -> End:
        """The end at which the gradient of a node's output is summed."""
        end = self._compiled.end_of(node, output)
        return self._owners.get(self._compiled.slots.get(end, ABSENT), end)

    def owner(self, slot: int) -> End | None:
        """The end whose value a slot of the program holds; None for a slot in between."""
        return self._owners.get(slot)

    def has_any(self, node: int, gradients: Mapping[End, Share]) -> bool:
        """Whether anything has arrived at one of a node's outputs."""
        return any((node, i) in gradients for i in range(len(self._outputs(node))))

    def upstream(self, node: int, gradients: Mapping[End, Share]) -> list[Share]:
        """The gradient of each output of a node; zeros where nothing has arrived."""
        return [
            gradients[node, i] if (node, i) in gradients else np.zeros(self._program.shapes[slot])
            for i, slot in enumerate(self._outputs(node))
        ]

    def pull(self, link: Link, upstream: list[Share]) -> Share:
        """What flows back along a link, by the reader's derivative rule."""
        return np.asarray(self.pulled(link, upstream).contribution)

    def pulled(self, link: Link, upstream: list[Share]) -> Pull:
        """The same with the local derivative and the product that it is made of."""
        self._pulls += 1
        if self._pulls % _BETWEEN_LOOKS == 0 and self._cancelled():
            raise Cancelled(tr("The experiment was stopped."))
        outputs, inputs = self.operands(link.reader)
        g, y = (upstream[0], outputs[0]) if len(outputs) == 1 else (tuple(upstream), tuple(outputs))
        step = self._compiled.step_of[link.reader]
        operation, attributes = self._program.operations[step], self._program.attributes[step]
        with np.errstate(all="ignore"):
            pull = pull_back(operation, g, y, inputs, attributes, link.position)
        assert pull is not None  # there is a link because the run passed a gradient here
        return pull

    def pull_at(self, link: Link, upstream: list[Share], inputs: Sequence[Any], attributes: Mapping[str, Any]) -> Share:
        """What would flow back along a link if the reader, of one output, had other inputs and settings."""
        operation = self._program.operations[self._compiled.step_of[link.reader]]
        with np.errstate(all="ignore"):
            output = operation(*inputs, **attributes)
            pull = pull_back(operation, upstream[0], output, inputs, attributes, link.position)
        assert pull is not None
        return np.asarray(pull.contribution)

    def operands(self, node: int) -> tuple[list[Any], list[Any]]:
        """The outputs and the inputs of a node, None for an input left out."""
        step, values = self._compiled.step_of[node], self.run.values
        inputs = [None if slot == ABSENT else values[slot] for slot in self._program.inputs[step]]
        return [values[slot] for slot in self._program.outputs[step]], inputs

    def attributes(self, node: int) -> Mapping[str, Any]:
        """The settings of a node's operation, all of them."""
        step = self._compiled.step_of[node]
        return self._program.operations[step].settings(self._program.attributes[step])

    def name(self, end: End) -> str:
        """What the node of an end is called."""
        return self.run.snapshot.nodes[end[0]].name

    def _outputs(self, node: int) -> tuple[int, ...]:
        return self._program.outputs[self._compiled.step_of[node]]


def agrees(one: Share, other: Share) -> bool:
    """Whether two gradients are the same but for rounding."""
    return np.shape(one) == np.shape(other) and bool(np.allclose(one, other, rtol=1e-9, atol=0.0, equal_nan=True))


def why_not(run: Run) -> str:
    """Why a run cannot be gone through by hand; empty where it can be."""
    if not run.backward_done:
        return tr("Run backward first: there is no gradient yet.")
    if run.is_lean:
        return tr("The values of this graph are too large to be kept, and the lab needs all of them.")
    return "" if run.left[run.gradients.target] is not MISSING else tr("The target has no value to start from.")
