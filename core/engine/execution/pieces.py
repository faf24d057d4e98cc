"""The pieces that a plan runs: each without a look at whether somebody cancelled, a few milliseconds at the most."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from ..program import Program

Call = tuple[Callable[..., Any], int, int | None, int]
MANY = -2  # in the place of a slot: there are several, or none
_NUMBERS = 1_000  # steps on numbers that are run at a stretch
_COST = 20_000.0  # of a piece, counted in elements computed; 20 for the call of a step


@dataclass(frozen=True, slots=True)
class Piece:
    """Steps that run at a stretch. function: runs them all, if there is one.

    What it raises tells by ``failed_at`` from which step on they are to be run one by one.
    """

    steps: Sequence[int]
    function: Callable[[Any], None] | None = None


@dataclass(slots=True)
class Section:
    """A part of a plan in pieces. steps: of the program's order, as they are there; runs: how often it was run before.

    generated: whether the pieces are generated source. codes: the steps for the interpreter, once it has run them.
    """

    steps: Sequence[int]
    pieces: list[Piece]
    runs: int = 0
    generated: bool = False
    codes: npt.NDArray[np.int32] | None = None


def drawn_together(steps: Sequence[int], calls: Sequence[Call]) -> Piece:
    """A piece that makes calls on one or two numbers each."""
    return Piece(steps, partial(_run_numbers, calls))


def cut(program: Program, steps: Sequence[int], *, numbers: bool) -> Iterator[Piece]:
    """Cut steps into pieces that take a few milliseconds. numbers: whether they are on numbers only."""
    if numbers:
        yield from (Piece(steps[first : first + _NUMBERS]) for first in range(0, len(steps), _NUMBERS))
        return
    first, cost = 0, 0.0
    for position, step in enumerate(steps):
        cost += 20.0 if program.scalar[step] else 20.0 + math.prod(program.shapes[program.outputs[step][0]])
        if cost > _COST:
            yield Piece(steps[first : position + 1])
            first, cost = position + 1, 0.0
    yield Piece(steps[first:])


def _run_numbers(calls: Sequence[Call], values: list[Any]) -> None:
    for function, a, b, out in calls:
        if b is None:
            values[out] = function(values[a])
        else:
            values[out] = function(values[a], values[b])
