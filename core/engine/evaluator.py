"""Keeps a document evaluated: forward and backward runs, of everything or of what an edit made stale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from ..change import Change
from ..document import Document
from ..dots import straightened
from ..ops.symbol import Operand
from ..records import BLOCK, DOT, INPUT, OUTPUT, Node, Record, View, Wire, same_value
from .patch import Edits
from .program import LARGEST_BYTES
from .request import Request
from .run import Run

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
        self.stop = document.observe(self._note)

    @property
    def stale(self) -> bool:
        """Whether the document has changed since the latest run in a way that matters to it."""
        return self.run is None or self.run.version != self._version

    def forward(self, target: int | None = None) -> Run:
        """Compute every value."""
        return self.adopt(self.request(target=target).execute())

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
        pairs = chain(change.of(Wire), change.of(View), change.of(Node))
        mattering = [pair for pair in pairs if not _computes_alike(*pair)]
        if mattering:
            self._remember(self._edits(mattering))

    def _edits(self, pairs: Iterable[tuple[Record | None, Record | None]]) -> Edits | None:
        """The nodes and wires of pairs of before and after; None where these alone do not tell what is another."""
        dots, nodes, wires = self.document.dots, set(), set()
        for before, after in pairs:
            one, other = before or after, after or before
            if isinstance(one, Node) and isinstance(other, Node) and _AROUND.isdisjoint((one.kind, other.kind)):
                nodes.add(one.id)
            elif isinstance(one, Wire) and isinstance(other, Wire) and not (dots and _ends(one, other) & dots.keys()):
                wires.add(one.id)
            elif not (isinstance(before, View) and isinstance(after, View) and before.dtype == after.dtype):
                return None
        return Edits(frozenset(nodes), frozenset(wires))

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


def _computes_alike(before: Record | None, after: Record | None) -> bool:
    """Whether only what does not count for a run differs: a name, the target, the camera."""
    if isinstance(before, View) and isinstance(after, View):
        return before.dtype == after.dtype and same_value(before.seed, after.seed)
    if not (isinstance(before, Node) and isinstance(after, Node)):
        return False
    return (before if before.name == after.name else replace(before, name=after.name)) == after


def _ends(*wires: Wire) -> set[int]:
    return {end for wire in wires for end in (wire.source, wire.target)}
