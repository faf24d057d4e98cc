"""What a rule is, and the run as rules look at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..change import Change
from ..document import Document
from ..edits.lookup import free_name
from ..engine.run import Run
from ..records import Node, Wire


class Scene:
    """A run, asked about nodes and what feeds them."""

    def __init__(self, run: Run) -> None:
        """Look at a run."""
        self.run = run

    def node(self, node: int) -> Node:
        """A node's record."""
        return self.run.snapshot.nodes[node]

    def kind(self, node: int) -> str:
        """What a node does."""
        return self.run.snapshot.nodes[node].kind

    def name(self, node: int) -> str:
        """A node's name in quotes."""
        return repr(self.node(node).name)

    def wire(self, node: int, position: int = 0) -> Wire | None:
        """The wire that feeds an input of an operation; None if there is none or it comes out of a block."""
        wires = (self.run.snapshot.wires[wire] for wire in self.run.made.compiled.wires_into(node))
        return next((w for w in wires if w.input == position and w.source in self.run.made.compiled.steps), None)

    def source(self, node: int, position: int = 0) -> int | None:
        """The operation that feeds an input."""
        wire = self.wire(node, position)
        return None if wire is None else wire.source

    def fed_by(self, node: int, position: int, *kinds: str) -> int | None:
        """The operation that feeds an input, if it is one of some kinds."""
        source = self.source(node, position)
        return source if source is not None and self.kind(source) in kinds else None

    def input(self, node: int, position: int = 0) -> np.ndarray | None:
        """The value that an input reads."""
        for wire in self.run.made.compiled.wires_into(node):
            step, place = self.run.made.compiled.arrivals[wire]
            if self.run.snapshot.wires[wire].input == position:
                return np.asarray(self.run.values[self.run.made.plan.program.inputs[step][place]])
        return None

    def matters(self, node: int, bad: np.ndarray) -> bool:
        """Whether the target is not finite, or a gradient arrives at some elements: what a where leaves out is none."""
        run = self.run
        assert run.target is not None
        if not np.isfinite(run.value(run.target)).all():
            return True
        return run.has_gradient(node) and bool(np.any(run.gradient(node)[bad] != 0.0))


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of advice. kinds: the operations that it looks at; find: a sentence, or None; repair: the edit."""

    name: str
    kinds: frozenset[str]
    label: str
    find: Callable[[Scene, int], str | None]
    repair: Callable[[Document, Scene, int], Change]


def free(document: Document, name: str, parent: int | None) -> str:
    """A name that no node of a block has yet."""
    return free_name(name, lambda taken: document.find(taken, parent) is not None)
