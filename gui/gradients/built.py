"""A Jacobian built by unit seeds, and the row vᵀJ that one backward pass gives without it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from core.engine.compiled import Compiled
from core.engine.derivatives.jacobian import pulling
from core.engine.run import Run
from core.records import VARIABLE

LARGEST = 64  # elements of either side up to which J is built
MOST_OFFERED = 200  # variables to differentiate by


class End(NamedTuple):
    """An output of a node, as a run is asked about it."""

    id: int
    output: int = 0


@dataclass(frozen=True, slots=True)
class Built:
    """J as a matrix, (m, n), or None where it would be too large; v, (m,); row: vᵀJ, (n,).

    of, by: the names of what is differentiated, and by what; of_shape, by_shape: the shapes of their values. whole:
    whether v is the seed, so that the row is all of the gradient.
    """

    of: str
    by: str
    of_shape: tuple[int, ...]
    by_shape: tuple[int, ...]
    matrix: np.ndarray | None
    v: np.ndarray
    row: np.ndarray
    whole: bool


def build(run: Run, of: End, by: End, cancelled: Callable[[], bool]) -> Built:
    """Build it; v is the gradient that has arrived at ``of``, or ones where there is none. For a worker.

    ComputeError if there are no such derivatives; Cancelled soon after ``cancelled()`` turns true.
    """
    pulled, value, source = pulling(run, of, by), run.value(of), run.value(by)
    known = run.has_gradient(of)
    v = run.gradient(of) if known else np.ones(value.shape)
    fits = max(value.size, source.size) <= LARGEST
    matrix = pulled.jacobian(cancelled).reshape(value.size, source.size) if fits else None
    row, nodes = pulled.pull(v, cancelled), run.snapshot.nodes
    names, shapes = (nodes[of.id].name, nodes[by.id].name), (value.shape, source.shape)
    return Built(*names, *shapes, matrix, v.ravel(), row.ravel(), known and run.target == of.id)


class Subject(NamedTuple):
    """What is to be differentiated, by what it can be, and by which of these at first; None where none is meant."""

    of: End
    offered: list[End]
    first: End | None


def subject(run: Run, chosen: int | None) -> Subject | None:
    """What a selected node or wire asks for; None where nothing can be differentiated.

    A wire asks for its reader by what it brings, an operation for itself by its inputs and the variables behind it, a
    variable for the target by it; nothing for the target.
    """
    nodes, compiled = run.snapshot.nodes, run.made.compiled
    wire = run.snapshot.wires.get(chosen or 0)
    node = nodes.get(chosen or 0)
    of = compiled.reader_of(wire.id) if wire else node.id if node and node.kind != VARIABLE else run.target
    if of is None or of not in nodes:
        return None
    ends = [
        End(*end) for end in (*_sources(compiled, compiled.end_of(of)[0]), *_variables(run, compiled.end_of(of)[0]))
    ]
    offered = [end for end in dict.fromkeys(ends) if _holds_floats(run, end)]
    first = End(*compiled.source_of(wire.id)) if wire else End(node.id) if node else None
    return Subject(End(of), offered, first if first in offered else None)


def _holds_floats(run: Run, end: End) -> bool:
    """Whether something can be differentiated by a value; it is not looked at."""
    slot = run.slot(end)
    return slot is not None and run.has_value(end) and run.made.plan.program.kinds[slot] == "float"


def _sources(compiled: Compiled, node: int) -> Iterable[tuple[int, int]]:
    """What a node reads, in the order of its inputs."""
    return [compiled.source_of(wire) for wire in compiled.wires_into(node)]


def _variables(run: Run, node: int) -> list[tuple[int, int]]:
    """The variables behind a node that are no constants, in the order of the document."""
    compiled, nodes = run.made.compiled, run.snapshot.nodes
    seen, waiting = {node}, [node]
    while waiting:
        for source, _ in _sources(compiled, waiting.pop()):
            if source not in seen:
                seen.add(source)
                waiting.append(source)
    return [(n, 0) for n in sorted(seen) if nodes[n].kind == VARIABLE and nodes[n].role != "constant"][:MOST_OFFERED]
