"""What can be asked about any pass: its numbers, one after the other, as far as a person can find them by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

import numpy as np

from ..records import DOT, INPUT, OUTPUT
from ..steps.asked import Asked, array_of, latest, obstacle, revealed
from ..steps.log import StepLog
from ..steps.step import Step

Topic = Literal["value", "local", "gradient"]
TOPICS: tuple[Topic, ...] = get_args(Topic)
MOST_BY_HAND = 64  # entries of any tensor that one would have to look at
_MOST_TRIED = 1000  # entries, until one is found that is not zero
_PASSING = frozenset({DOT, INPUT, OUTPUT})  # they compute nothing


def questions(log: StepLog, topic: Topic, start: int = 0) -> Iterator[Asked]:
    """What can be asked for of a pass from a step on, in the order in which it is computed; found as it is drawn.

    Nothing that the step shows, or the answer to what was asked before: of an operation one local derivative. Nothing
    of a run that let go of values to save memory.
    """
    if log.run.is_lean:
        return
    shown = start
    for index in range(start, log.passed + 1):
        step = log[index]
        asked = _asked_at(log, topic, step)
        if asked is not None and _by_hand(log, step):
            asked = _with_entry(log, asked)
            if obstacle(log, asked) is None and latest(log, asked) >= shown:
                yield asked
                shown = revealed(log, asked)


def offers(log: StepLog, node: int | None = None, wire: int | None = None) -> list[Asked]:
    """What can be asked for about a node, or about a wire: what there is no obstacle to, of tensors one entry."""
    if log.run.is_lean:
        return []
    found = [] if wire is None else [Asked("local", wire), Asked("contribution", wire)]
    if node is not None:
        compiled = log.run.made.compiled
        reading = compiled.wires_into(node) if node in compiled.steps else []
        found += [Asked("value", node), Asked("gradient", node), *(Asked("local", fed) for fed in reading)]
    known = (_with_entry(log, asked) for asked in found if asked.is_known(log.run))
    return [asked for asked in known if obstacle(log, asked) is None]


def _asked_at(log: StepLog, topic: Topic, step: Step) -> Asked | None:
    """What a step brings to light."""
    if topic == "value":
        return Asked("value", step.node) if step.kind == "forward" and step.node is not None else None
    if topic == "local":
        return Asked("local", step.wire) if step.kind == "multiply" and step.wire is not None else None
    if step.kind != "accumulate" or step.wire is None:
        return None
    node, output = log.run.made.compiled.source_of(step.wire)
    times, _ = log.arriving(node, output)
    return Asked("gradient", node, output) if times and times[-1] == step.index else None


def _by_hand(log: StepLog, step: Step) -> bool:
    """Whether what a step computes is of a size for a person, and no mere passing on."""
    run = log.run
    node = step.node if step.wire is None else run.made.compiled.reader_of(step.wire)
    if node is None or step.node is None or run.snapshot.nodes[step.node].kind in _PASSING:
        return False
    ends = [(node, 0), *(run.made.compiled.source_of(wire) for wire in run.made.compiled.wires_into(node))]
    return all(int(np.prod(run.shape(*end) or ())) <= MOST_BY_HAND for end in ends)


def _with_entry(log: StepLog, asked: Asked) -> Asked:
    """One entry of a tensor, another one for each: the first that is not zero from there on, or not far from there."""
    found = array_of(log, asked)
    if found is None or found.ndim == 0 or found.size == 0:
        return asked
    places = [(asked.of + step) % found.size for step in range(min(found.size, _MOST_TRIED))]
    place = next((place for place in places if found.flat[place]), places[0])
    return Asked(asked.what, asked.of, asked.output, tuple(map(int, np.unravel_index(place, found.shape))))
