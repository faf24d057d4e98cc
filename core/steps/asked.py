"""What a person is asked to predict: a number of a pass, hidden as long as it is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from ..errors import EditError
from ..language import tr
from ..numbers import shape_text
from ..records import INPUT, OUTPUT, VARIABLE
from .step import Kind

if TYPE_CHECKING:
    from ..engine.run import Run
    from .log import StepLog

What = Literal["value", "gradient", "local", "contribution"]
WHATS: tuple[What, ...] = get_args(What)
_WRITTEN = re.compile(rf"({'|'.join(WHATS)}):(\d{{1,15}})(?:\.(\d{{1,15}}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Asked:
    """A number of a pass.

    what: the value or the gradient of a node's output; the local derivative along a wire, or what flows back along it
    (its contribution). of: the id of that node or wire. entry: the place in a tensor; empty for a number.
    """

    what: What
    of: int
    output: int = 0
    entry: tuple[int, ...] = ()

    @property
    def of_wire(self) -> bool:
        """Whether it belongs to a wire, not to a node."""
        return self.what in ("local", "contribution")

    def is_known(self, run: Run) -> bool:
        """Whether a run knows the node or wire."""
        return self.of in (run.snapshot.wires if self.of_wire else run.snapshot.nodes)

    def hides(self, run: Run, what: What, of: int, output: int = 0) -> bool:
        """Whether a number would tell the one that is asked for: it is the same one, under this or another name."""
        if what == "contribution" and self.what == "gradient":
            return self.is_known(run) and self._is_all_of_it(run, of)
        if self.of_wire or what != self.what:
            return (what, of) == (self.what, self.of)
        compiled = run.made.compiled  # a dot or a block's port has the number of what it passes on
        return self.is_known(run) and compiled.end_of(of, output) == compiled.end_of(self.of, self.output)

    def _is_all_of_it(self, run: Run, wire: int) -> bool:
        """Whether a wire alone brings the gradient that is asked for."""
        end, slot = run.made.compiled.end_of(self.of, self.output), run.slot(self.of, self.output)
        if slot is None or wire not in run.snapshot.wires or run.made.compiled.source_of(wire) != end:
            return False
        return run.backward_done and len(run.gradients.parts.get(slot, ())) <= 1


def asked_text(asked: Asked) -> str:
    """What is asked for as an option has it, its entry left out: ``gradient:3``, of another output ``gradient:3.1``."""
    return f"{asked.what}:{asked.of}" + (f".{asked.output}" if asked.output else "")


def read_asked(words: str) -> Asked:
    """What ``asked_text`` has written. EditError if it is none of that."""
    found = _WRITTEN.fullmatch(words)
    if found is None:
        raise EditError(
            tr("{words} asks for nothing: write such as gradient:3, of {whats}.").format(
                words=repr(words), whats=", ".join(WHATS)
            )
        )
    return Asked(next(what for what in WHATS if what == found[1]), int(found[2]), int(found[3] or 0))


def number(log: StepLog, asked: Asked) -> float:
    """The answer. Only for what there is no ``obstacle`` to."""
    array = array_of(log, asked)
    assert array is not None
    return float(array[asked.entry])


def array_of(log: StepLog, asked: Asked) -> np.ndarray | None:
    """The number or the tensor of which an entry is asked for; None if the pass has none."""
    run = log.run
    if asked.what == "value":
        return run.value(asked.of, asked.output) if run.has_value(asked.of, asked.output) else None
    if asked.what == "gradient":
        return run.gradient(asked.of, asked.output) if run.has_gradient(asked.of, asked.output) else None
    if asked.what == "local":
        return log.local(asked.of)
    return run.contribution(asked.of) if run.has_contribution(asked.of) else None


def made_as(log: StepLog, asked: Asked) -> Asked:
    """Where the number that is asked for is made: the port of a block hands the gradient of its inside on as it is."""
    while asked.what == "gradient":
        wires = log.arriving(asked.of, asked.output)[1]
        reader = log.run.made.compiled.reader_of(wires[0]) if len(wires) == 1 else None
        if reader is None or log.run.snapshot.nodes[reader].kind not in (INPUT, OUTPUT):
            break
        asked = Asked("gradient", reader, 0, asked.entry)
    return asked


def obstacle(log: StepLog, asked: Asked) -> str | None:
    """Why something cannot be asked for, in a sentence; None if it can."""
    if not asked.is_known(log.run):
        return tr("What is asked for is no longer in the graph.")
    if log.run.is_lean:
        return tr("This graph is so large that its numbers are let go of to save memory: ask on a smaller one.")
    if not asked.of_wire and (seen := _seen_anyway(log, asked)) is not None:
        return seen
    array = array_of(log, asked)
    if array is None:
        return tr(_NONE[asked.what])
    if len(asked.entry) != array.ndim or any(not 0 <= i < n for i, n in zip(asked.entry, array.shape, strict=False)):
        return tr("One number is asked for: name the entry of the tensor, of shape {shape}.").format(
            shape=shape_text(array.shape)
        )
    return None if np.isfinite(array[asked.entry]) else tr("It is not a finite number: nobody could type it.")


def latest(log: StepLog, asked: Asked) -> int:
    """The last step of a log that does not show what is asked for: where it is to be predicted."""
    last = len(log) - 1
    if not asked.is_known(log.run):
        return last
    found = _SHOWN_AT[asked.what](log, asked)
    return last if found is None else max(min(found - 1, last), 0)


def revealed(log: StepLog, asked: Asked) -> int:
    """The step of a log that shows what was asked for, once it may be seen; the last one if none is about it."""
    if asked.what == "gradient":
        times, _ = log.arriving(asked.of, asked.output)
        return times[-1] if times else len(log) - 1
    shown = _SHOWN_AT[asked.what](log, asked)
    return len(log) - 1 if shown is None else min(shown, len(log) - 1)


_NONE: Mapping[What, str] = {
    "value": "It has no value yet: run the graph first.",
    "gradient": "It has no gradient: choose a node on the way to the target, and run backward.",
    "local": "There is no single local derivative here: choose a wire into an elementwise operation, and run backward.",
    "contribution": "No gradient flows back along this wire: choose one on the way to the target, and run backward.",
}


def _seen_anyway(log: StepLog, asked: Asked) -> str | None:
    """Why a number of a node is seen before any step; None if it is not."""
    node = log.run.snapshot.nodes[asked.of]
    if asked.what == "value" and node.kind == VARIABLE:
        return tr("The value of {name} is seen from the start: ask for what is computed.").format(name=node.name)
    if asked.what == "gradient" and node.id == log.run.target:
        return tr("{name} is the target, whose gradient is always 1: ask for another one.").format(name=node.name)
    return None


def _value_shown(log: StepLog, asked: Asked) -> int | None:
    return log.value_at(log.received_end(asked.of, asked.output)[0])


def _gradient_shown(log: StepLog, asked: Asked) -> int | None:
    """The product that completes the sum: what came before it may be seen."""
    if asked.of == log.run.target:
        return log.course.seeded_at
    made = made_as(log, asked)
    wires = log.arriving(made.of, made.output)[1]
    return _flowing_back(log, wires[-1]) if wires else None


def _local_shown(log: StepLog, asked: Asked) -> int | None:
    flowed = log.course.flowed_at.get(asked.of)
    return None if flowed is None else _back_to(log, "local", flowed)


def _contribution_shown(log: StepLog, asked: Asked) -> int | None:
    return _flowing_back(log, asked.of)


def _flowing_back(log: StepLog, wire: int) -> int | None:
    """The product along a wire; where the operation has no single factor for it, what is said of the operation."""
    flowed, edge = log.course.flowed_at.get(wire), log.run.edge(wire)
    if flowed is None:
        return None
    single = log.part_at(wire) is not None or (edge is not None and edge.local is not None)
    return _back_to(log, "multiply" if single else "local", flowed)


def _back_to(log: StepLog, kind: Kind, step: int) -> int:
    """The nearest step of a kind before a step, or that step."""
    return next((index for index in range(step, -1, -1) if log[index].kind == kind), step)


_SHOWN_AT: Mapping[What, Callable[[StepLog, Asked], int | None]] = {
    "value": _value_shown,
    "gradient": _gradient_shown,
    "local": _local_shown,
    "contribution": _contribution_shown,
}
