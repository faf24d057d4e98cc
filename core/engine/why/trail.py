"""The way on which something not finite came to a node: from its first source, going forward or going back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ..run import Run

Step = tuple[int, int]  # a wire, and the node behind it


def forward_trail(run: Run, node: int, source: int) -> list[int]:
    """The wires, from the source on, along which a value that is not finite came to a node; shortest first found."""
    compiled = run.made.compiled

    def behind(here: int) -> Iterable[Step]:
        for wire in compiled.wires_into(here):
            before, output = compiled.source_of(wire)
            if _is_bad(run, run.slot(before, output)):
                yield wire, before

    return _trail(node, source, behind)


def backward_trail(run: Run, node: int, source: int) -> list[int]:
    """The wires, from where the gradient was finite last, along which one that is not came back to a node."""
    compiled = run.made.compiled
    leaving: dict[int, list[int]] = {}
    for wire in compiled.arrivals:
        leaving.setdefault(compiled.source_of(wire)[0], []).append(wire)

    def behind(here: int) -> Iterable[Step]:
        for wire in leaving.get(here, ()):
            edge = run.edge(wire)
            if edge is not None and _is_bad(run, edge.contribution):
                yield wire, compiled.reader_of(wire)

    return _trail(node, source, behind)


def _trail(node: int, source: int, behind: Callable[[int], Iterable[Step]]) -> list[int]:
    """A shortest way from a source to a node, found from the node's end; empty where there is none."""
    came_by: dict[int, Step] = {node: (0, node)}
    waiting = [node]
    for here in waiting:  # grows while it is walked
        if here == source:
            break
        for wire, before in behind(here):
            if before not in came_by:
                came_by[before] = (wire, here)
                waiting.append(before)
    trail: list[int] = []
    here = source if source in came_by else node
    while here != node:
        wire, here = came_by[here]
        trail.append(wire)
    return trail


def _is_bad(run: Run, slot: int | None) -> bool:
    """Whether a slot holds something that is not finite; what was let go of is computed again."""
    return (
        slot is not None and np.asarray(run.values[slot]).dtype.kind == "f" and not np.isfinite(run.values[slot]).all()
    )
