"""Keeps a document evaluated: forward and backward runs, of everything or of what an edit made stale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import TypeVar

from ..beforehand import Beforehand
from ..change import Change, ids_of
from ..document import Document
from ..dots import straightened
from ..ops.symbol import Operand
from ..records import BLOCK, DOT, INPUT, OUTPUT, Node, View, Wire, same_value
from .patching.patch import Edits
from .program import LARGEST_BYTES
from .request import Request
from .run import Run

R = TypeVar("R", Node, Wire, View)
_Pairs = Sequence[tuple[R | None, R | None]]
_AROUND = frozenset((BLOCK, INPUT, OUTPUT, DOT))  # what becomes of them shows at other nodes and wires


class Evaluator:
    """The latest run of a document, and what it takes to bring it up to date."""

    def __init__(self, document: Document, *, largest_bytes: int = LARGEST_BYTES) -> None:
        """Follow a document. largest_bytes: no single value may take more; a node that would gets a message."""
        self.document = document
        self.largest_bytes = largest_bytes
        self.run: Run | None = None
        self._version = 0
        self._changes: list[tuple[int, Edits | None]] = []
        self._effect = Beforehand(_effect_of)
        self.stop = document.observe(self._note)

    @property
    def stale(self) -> bool:
        """Whether the document has changed since the latest run in a way that matters to it."""
        return self.run is None or self.run.version != self._version

    def forward(self) -> Run:
        """Compute every value."""
        return self.adopt(self.request().execute())

    def backward(
        self, target: int | None = None, seed: Operand | None = None, *, output: int = 0, ones: bool = True
    ) -> Run:
        """Compute every value, and the gradient of the target (the document's own by default) for all that it needs.

        seed: the gradient to start with, of the target's shape; by default the document's own, else ones: the gradients
        are then those of the sum of the target's elements. output: which of the target's outputs to start from. ones:
        whether they may be taken where the target has several elements and no seed.
        ComputeError if the target has no value or the seed does not fit.
        """
        return self.adopt(self.request(backward=True, target=target, seed=seed, output=output, ones=ones).execute())

    def request(
        self,
        *,
        backward: bool = False,
        target: int | None = None,
        seed: Operand | None = None,
        output: int = 0,
        ones: bool = True,
    ) -> Request:
        """Describe a run, to be executed in any thread; quick. seed, output, ones: as for ``backward``."""
        previous, edits = self._since()
        chosen = self.document.view.target if target is None else target
        snapshot = straightened(self.document.snapshot(), self.document.dots)
        limits = self._version, self.largest_bytes, ones
        return Request(snapshot, chosen, output, backward, seed, previous, edits, *limits)

    def adopt(self, run: Run) -> Run:
        """Take a finished run as the latest, unless a later one is there already."""
        if self.run is None or run.version >= self.run.version:
            self.run = run
            self._changes = [(version, edits) for version, edits in self._changes if version > run.version]
        return run

    def foresee(self, document: Document, change: Change) -> None:
        """Find what a change does to runs before it is made, in any thread; document: as for ``Beforehand.look``."""
        self._effect.look(document, change)

    def _since(self) -> tuple[Run | None, Edits]:
        """A run that may be gone on from, and what has changed since."""
        since = Edits()
        for _, edits in self._changes:
            if edits is None:
                return None, since
            since |= edits
        return self.run, since

    def _note(self, change: Change) -> None:
        """Count a change, if it matters to runs."""
        matters, edits = self._effect.of(self.document, change)
        if matters:
            self._remember(edits)

    def _remember(self, edits: Edits | None) -> None:
        """Add to what has changed: one edit to those before it; before another graph nothing counts any more."""
        self._version += 1
        earlier = self._changes[-1][1] if self._changes else None
        if edits is None:
            self._changes.clear()
        elif earlier is not None:
            self._changes.pop()
            edits |= earlier
        self._changes.append((self._version, edits))


def _effect_of(document: Document, change: Change) -> tuple[bool, Edits | None]:
    """Whether a change matters to runs, and what it edits."""
    counting = (pair for pair in change.of(Node) if not _computes_alike(*pair))
    nodes = [*islice(counting, len(document.nodes) // 2 + 1)]  # no more are needed to know that it is most
    wires, views = change.of(Wire), [pair for pair in change.of(View) if not _sees_alike(*pair)]
    if not (nodes or wires or views):
        return False, None
    return True, _edits(document, nodes, wires, views)


def _edits(document: Document, nodes: _Pairs[Node], wires: _Pairs[Wire], views: _Pairs[View]) -> Edits | None:
    """The nodes and wires of pairs of before and after; None where these alone do not tell what is another.

    None also where half of the nodes are: to work each into the program takes as long as to compile it anew.
    """
    if 2 * len(nodes) > len(document.nodes):
        return None
    dots, kinds = document.dots.keys(), {node.kind for pair in nodes for node in pair if node is not None}
    if not kinds.isdisjoint(_AROUND) or (dots and not dots.isdisjoint(_ends(wires))):
        return None
    if any(before is None or after is None or before.dtype != after.dtype for before, after in views):
        return None
    return Edits(frozenset(ids_of(nodes)), frozenset(ids_of(wires)))


def _computes_alike(before: Node | None, after: Node | None) -> bool:
    """Whether only what does not count for a run differs: the name."""
    if before is None or after is None or before.kind != after.kind or before.muted != after.muted:
        return False
    return (before if before.name == after.name else replace(before, name=after.name)) == after


def _sees_alike(before: View | None, after: View | None) -> bool:
    """Whether only what does not count for a run differs: the target, the camera."""
    if before is None or after is None:
        return False
    return before.dtype == after.dtype and same_value(before.seed, after.seed)


def _ends(pairs: _Pairs[Wire]) -> set[int]:
    wires = (wire for pair in pairs for wire in pair if wire is not None)
    return {end for wire in wires for end in (wire.source, wire.target)}
