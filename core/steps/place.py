"""The same place in another log: where one goes on when operations are fused, taken apart again, or edited."""

from __future__ import annotations

from .log import StepLog
from .step import Kind, Step


def same_place(log: StepLog, step: Step) -> int:
    """The number of the step of a log that shows what a step of another log, of much the same graph, does.

    A product or sum inside of what is taken as one is part of its local derivatives.
    """
    if step.kind == "start" or (step.kind == "seed" and log.course.seeded_at is None):
        return 0
    if step.kind == "forward" and step.node is not None:
        return log.course.computed_at.get(step.node, 0)
    if step.wire is not None and step.wire in log.course.flowed_at:
        return _first(log, step.kind, step.wire, otherwise=log.course.flowed_at[step.wire])
    if step.wire is None:
        kind, node = step.kind, step.node
    elif step.wire not in log.run.snapshot.wires:
        kind, node = "receive", step.node
    else:
        kind, node = "local", log.run.made.compiled.reader_of(step.wire)
    part = log.part(node)
    return _first(log, kind, part.root if part and kind != "seed" else node, otherwise=log.course.seeded_at or 0)


def _first(log: StepLog, kind: Kind, about: int | None, *, otherwise: int) -> int:
    """The first step of a kind about a wire, or about a node where it is about none."""
    found = (step.index for step in log if step.kind == kind and about == (step.wire or step.node))
    return next(found, otherwise)
