"""Why a node has no value, and which nodes have no derivative: by what is wrong with them or with one before them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...language import tr
from ..compiled import NOTHING, read, waiting
from ..failure import Failure
from ..slots import NodeLike, end_of, id_of

if TYPE_CHECKING:
    from ..run import Run


def why_missing(run: Run, node: NodeLike, output: int | None = None) -> Failure:
    """Why a node's output has no value, by the node that the trouble began at, however far before it."""
    compiled = run.made.compiled
    if id_of(node) not in compiled.snapshot.nodes:
        return Failure(tr("it is new"))
    began = end = compiled.end_of(*end_of(node, output))[0]
    while (before := _missing_before(run, began)) is not None:
        began = before
    steps = compiled.emitted.get(began, ())
    failure = next((run.failures[step] for step in steps if step in run.failures), None)
    return waiting(run.snapshot, end, began, failure or compiled.cause(began))


def failed_derivatives(run: Run) -> Iterator[tuple[int, Failure]]:
    """The steps of the document's program whose derivatives could not be made, or failed as they ran, each with why."""
    gradients = run.gradients
    yield from ((step, failure) for (step, _), failure in gradients.refused.items())
    if run.failures:
        owners = {part: step for step, parts in gradients.pulls.items() for part in parts}
        yield from ((owners[step], failure) for step, failure in run.failures.items() if step in owners)


def _missing_before(run: Run, node: int) -> int | None:
    """What a node reads first of what has no value; None if it has all that it reads."""
    incoming = run.made.compiled.incoming.get(node, NOTHING)
    missing = (end for end, _ in read(run.snapshot.nodes[node], incoming).values() if not run.has_value(*end))
    return next((source for source, _ in missing), None)
